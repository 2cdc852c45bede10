#include "app/desktop/table/rule_view.h"

#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

RuleView::RuleView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void RuleView::show(const text::Condition& condition)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half + 2);
    add(condition, 0);
    m_column->addWidget(m_rows);
}

void RuleView::add(const text::Condition& condition, int level)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(level * space::three, 0, 0, 0);
    row->setSpacing(space::one);
    const bool holds = condition.verdict == Verdict::holds;
    const bool fails = condition.verdict == Verdict::fails;
    row->addWidget(new IconView(m_theme,
                       holds       ? u"check"_s
                           : fails ? u"cross"_s
                                   : u"clock"_s,
                       16,
                       holds       ? Theme::Ink::accent
                           : fails ? Theme::Ink::danger
                                   : Theme::Ink::muted),
        0, Qt::AlignTop);
    row->addWidget(new Label(condition.state.isEmpty()
                           ? condition.words
                           //: a condition, and how it stands
                           : text::fill(tr("%1 — %2"), { condition.words, condition.state })),
        1);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
    for (const text::Condition& part : condition.parts)
        add(part, level + 1);
}

} // namespace pourparler::desktop
