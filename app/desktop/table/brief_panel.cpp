#include "app/desktop/table/brief_panel.h"

#include "app/desktop/components/label.h"
#include "app/desktop/components/markdown_view.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/theme/theme.h"
#include "app/models/interests.h"
#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

BriefPanel::BriefPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void BriefPanel::setView(const LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    rebuild();
    if (!view)
        return;
    connect(view, &LiveView::eventAppended, this, [this](const Event& event) {
        if (std::holds_alternative<event::ScoresHidden>(event.body))
            rebuild();
    });
    connect(view, &LiveView::viewReplaced, this, &BriefPanel::rebuild);
}

void BriefPanel::setReader(const Reader& reader)
{
    m_reader = reader;
    rebuild();
}

void BriefPanel::rebuild()
{
    auto* inner = new QWidget;
    inner->setProperty("role", u"clear"_s);
    inner->setSizePolicy(
        QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as its words at this width
    auto* whole = new QHBoxLayout(inner);
    whole->setContentsMargins(space::one, space::one, space::two, space::two);
    auto* text = new QWidget;
    text->setMaximumWidth(m_theme.textWidth(75));
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one + space::half);
    whole->addWidget(text, 1);
    whole->addStretch(0);
    const std::optional<PartyId> me = m_view ? m_view->view().party() : std::nullopt;
    if (!me) {
        column->addWidget(new EmptyState(
            m_theme, u"lock"_s, tr("No brief"), tr("Whoever looks on has no brief of their own.")));
    } else {
        const Scenario& scenario = m_view->view().scenario();
        column->addWidget(new PartyChip(m_theme, *me, text::partyName(scenario, *me, m_reader),
            TypeSize::title, Weight::strong));
        if (!scenario.party(*me).about.empty())
            column->addWidget(
                new Label(text::inLanguage(scenario.party(*me).about, m_reader), TypeSize::lead));
        addSheet(*column);
        if (const QString brief
            = text::brief(scenario, *me, !m_view->view().room().scoresHidden, m_reader);
            !brief.isEmpty()) {
            column->addWidget(new Line);
            auto* markdown = new MarkdownView(m_theme);
            markdown->setText(brief);
            column->addWidget(markdown);
        }
    }
    column->addStretch(1);
    setWidget(inner);
}

void BriefPanel::addSheet(QVBoxLayout& column)
{
    const SeatView& view = m_view->view();
    const auto& preferences = view.scenario().party(*view.party()).preferences;
    const Sheet* sheet = view.space().sheet(*view.party());
    if (!preferences)
        return;
    QString wants;
    for (const LocalText& interest : preferences->interests)
        wants += u"• "_s + text::inLanguage(interest, m_reader) + u"\n"_s;
    if (!wants.isEmpty())
        column.addWidget(new Label(wants.trimmed(), TypeSize::lead));
    if (!sheet)
        return;
    const QString walkAway = text::inLanguage(preferences->walkAwayText, m_reader);
    if (view.room().scoresHidden) {
        QStringList issues;
        for (const IssueId issue : byImportance(*sheet))
            issues << text::issueShort(view.scenario(), issue, m_reader);
        column.addWidget(
            new Label(text::fill(tr("What matters to your side, the most important first: %1"),
                          { issues.join(u", "_s) }),
                TypeSize::lead));
        if (!walkAway.isEmpty())
            column.addWidget(new Label(
                text::fill(tr("Without an agreement: %1"), { walkAway }), TypeSize::lead));
    } else {
        const QString worth = walkAway.isEmpty() ? tr("Without an agreement: worth %2 to you.")
                                                 : tr("Without an agreement: %1 Worth %2 to you.");
        column.addWidget(new Label(
            text::fill(worth,
                { walkAway, text::points(sheet->walkAway, view.scenario().points, m_reader) }),
            TypeSize::lead));
    }
    for (const RedLine& line : sheet->redLines)
        column.addWidget(new Banner(m_theme, Tone::danger, u"redline"_s,
            text::fill(tr("Red line — %1: %2"),
                { [&] {
                     QStringList options;
                     for (const Choice& choice : line.options)
                         options << text::choice(view.scenario(), choice, m_reader);
                     return line.all ? text::allOf(options) : text::oneOf(options);
                 }(),
                    text::inLanguage(line.why, m_reader) })));
}

} // namespace pourparler::desktop
