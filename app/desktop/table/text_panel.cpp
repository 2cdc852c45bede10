#include "app/desktop/table/text_panel.h"

#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/theme/theme.h"
#include "app/text/naming.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

TextPanel::TextPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextPanel::show(
    const Scenario& scenario, const Package& text, const Package& agreed, const Reader& reader)
{
    auto* inner = new QWidget;
    inner->setProperty("role", u"clear"_s);
    inner->setSizePolicy(
        QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as its words at this width
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(space::one, space::one, space::two, space::one);
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(m_large ? space::one + 2 : space::half + 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    const TypeSize size = m_large ? TypeSize::lead : TypeSize::body;
    int row = 0;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        const IssueId issue(i);
        const std::optional<OptionId> option = text.option(issue);
        const bool isAgreed = !agreed.isOpen(issue) && agreed.option(issue) == option;
        grid->addWidget(new Label(text::issueTitle(scenario, issue, reader), size, Tone::muted),
            row, 0, Qt::AlignTop);
        grid->addWidget(new Label(option ? text::optionLabel(scenario, { issue, *option }, reader)
                                         : tr("left open"),
                            size, option ? Tone::plain : Tone::muted,
                            option ? Weight::strong : Weight::regular),
            row, 1, Qt::AlignTop);
        if (isAgreed) {
            auto* check = new IconView(m_theme, u"check"_s, 16, Theme::Ink::accent);
            check->setToolTip(tr("Tentatively agreed"));
            grid->addWidget(check, row, 2, Qt::AlignTop);
        }
        ++row;
        if (i + 1 < scenario.issues.size())
            grid->addWidget(new Line, row++, 0, 1, 3);
    }
    grid->setRowStretch(row, 1);
    setWidget(inner);
}

} // namespace pourparler::desktop
