#include "app/desktop/table/interests_view.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"
#include "app/models/interests.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "core/view/seat_view.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

InterestsView::InterestsView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_none(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
    , m_open(new Button(theme, Button::Kind::quiet, {}, this))
    , m_wants(new Label({}, TypeSize::body, Tone::plain, Weight::regular, this))
{
    setObjectName(u"interests"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // nothing above a list that grows is cut off
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_none);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = new Label(
            {}, TypeSize::body, i < 2 ? Tone::plain : Tone::muted, Weight::regular, this);
        column->addWidget(m_lines[i]);
    }
    m_open->setCheckable(true);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_wants);
    connect(m_open, &QPushButton::toggled, this, &InterestsView::showWants);
    hide();
}

void InterestsView::show(const SeatView& view, const Package& package, const Reader& reader)
{
    const std::optional<PartyId> me = view.party();
    const Sheet* sheet = me ? view.space().sheet(*me) : nullptr;
    setVisible(sheet && view.room().scoresHidden);
    if (isHidden())
        return;
    std::array<QStringList, 4> issues;
    for (const IssueId issue : byImportance(*sheet)) {
        const std::optional<OptionId> option = package.option(issue);
        std::size_t line = 3;
        if (option)
            line = static_cast<std::size_t>(Service::well)
                - static_cast<std::size_t>(serviceOf(*sheet, { issue, *option }).value());
        issues[line] << text::issueShort(view.scenario(), issue, reader);
    }
    //: issues, the most important first
    const std::array<QString, 4> words { tr("Serves your side well: %1"), tr("Partly: %1"),
        tr("Not: %1"), tr("Left open: %1") };
    m_none->setText(tr("Nothing that matters to your side is chosen yet."));
    m_none->setVisible(issues[0].isEmpty() && issues[1].isEmpty() && issues[2].isEmpty());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(text::fill(words[i], { issues[i].join(u", "_s) }));
        m_lines[i]->setVisible(!issues[i].isEmpty() && (i < 3 || m_none->isHidden()));
    }
    QStringList wants;
    if (const auto& preferences = view.scenario().party(*me).preferences)
        for (const LocalText& interest : preferences->interests)
            wants << u"• "_s + text::inLanguage(interest, reader);
    m_wants->setText(wants.join(u'\n'));
    m_open->setText(tr("What your side wants"));
    m_open->setVisible(!wants.isEmpty());
    showWants();
}

void InterestsView::showWants()
{
    m_wants->setVisible(m_open->isChecked() && !m_open->isHidden());
    layout()->invalidate(); // heights that depend on the width are kept otherwise
    updateGeometry();
}

} // namespace pourparler::desktop
