#include "app/desktop/table/worth_view.h"

#include "app/desktop/components/label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/score_bar.h"
#include "app/desktop/table/interests_view.h"
#include "app/desktop/theme/theme.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/limits.h"
#include "core/view/seat_view.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

WorthView::WorthView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
    , m_interests(new InterestsView(theme, this))
    , m_score(new ScoreBar(theme, ScoreBar::Style::full, this))
    , m_distance(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
    , m_redLine(new Banner(theme, Tone::danger, u"redline"_s, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::one, 0, 0);
    column->setSpacing(space::half);
    for (QWidget* each :
        std::initializer_list<QWidget*> { m_title, m_interests, m_score, m_distance, m_redLine })
        column->addWidget(each);
    m_redLine->layout()->setContentsMargins(
        space::one + 2, space::half + 2, space::one + 2, space::half + 2);
}

void WorthView::show(const SeatView& view, const Package& package, const Reader& reader)
{
    const std::optional<PartyId> me = view.party();
    const Sheet* sheet = me ? view.space().sheet(*me) : nullptr;
    setVisible(sheet != nullptr);
    if (!sheet)
        return;
    const bool hidden = view.room().scoresHidden;
    m_title->setText(
        hidden ? tr("What this text does for your side") : tr("What this text is worth to you"));
    m_interests->show(view, package, reader);
    m_score->setVisible(!hidden);
    m_distance->setVisible(!hidden);
    const Points value = view.space().value(*me, package);
    const PointScale& scale = view.scenario().points;
    m_score->setScore({ value, value, sheet->walkAway, {}, {}, scale });
    const Points above = text::asShown(value, scale) - text::asShown(sheet->walkAway, scale);
    m_distance->setText(text::fill(
        above < 0 ? tr("%1 below your walk-away value") : tr("%1 above your walk-away value"),
        { text::points(above < 0 ? -above : above, scale, reader) }));
    m_distance->setTone(above < 0 ? Tone::danger : Tone::muted);
    const QString crossing = text::crossing(text::crossedRedLines(view, package, reader));
    m_redLine->setVisible(!crossing.isEmpty());
    m_redLine->setText(crossing);
}

} // namespace pourparler::desktop
