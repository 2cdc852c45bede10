#include "app/desktop/replay/timeline.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

using Kind = TimelineMark::Kind;

constexpr int markSide = 11;
constexpr int iconSide = 14;
constexpr int stripWidth = 3;

/// Those that are never lost in a crowd.
bool isRare(Kind kind)
{
    return kind == Kind::signing || kind == Kind::failed || kind == Kind::walkedOut
        || kind == Kind::cameBack || kind == Kind::closed;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::agreed:
        return u"check"_s;
    case Kind::reopened:
        return u"minus"_s;
    case Kind::signing:
        return u"sign"_s;
    case Kind::failed:
        return u"cross"_s;
    case Kind::walkedOut:
        return u"leave"_s;
    case Kind::cameBack:
        return u"join"_s;
    case Kind::closed:
        return u"lock"_s;
    case Kind::act:
        return u"host"_s;
    case Kind::proposal:
    case Kind::rewind:
        break;
    }
    return {};
}

} // namespace

QPixmap Timeline::drawPicture() const
{
    const Tokens& t = m_theme.tokens();
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = xOf(0);
    const int right = xOf(static_cast<std::size_t>(maximum()));
    for (const Row row : { Row::proposals, Row::table, Row::facilitator })
        painter.fillRect(QRect(left, rowRect(row).bottom(), right - left, 1), t.line);
    const double middle = rowRect(Row::track).top() + m_theme.scaled(14) / 2.0 + 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.outline);
    painter.drawRoundedRect(QRectF(left, middle - 2, right - left, 4), 2, 2);
    drawNames(painter);
    drawRounds(painter);
    for (const auto lane : { TimelineMark::Lane::proposals, TimelineMark::Lane::table,
             TimelineMark::Lane::facilitator })
        drawMarks(painter, lane);
    return picture;
}

void Timeline::drawNames(QPainter& painter) const
{
    if (m_gutter == 0)
        return;
    painter.setFont(m_theme.font(TypeSize::caption));
    painter.setPen(m_theme.tokens().muted);
    const QStringList names = rowNames();
    for (int row = 0; row < names.size(); ++row)
        painter.drawText(
            rowRect(static_cast<Row>(row)), Qt::AlignLeft | Qt::AlignVCenter, names[row]);
}

/// Where they are too many, a number only where there is room for it.
void Timeline::drawRounds(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(TypeSize::caption, Weight::strong);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const QRect row = rowRect(Row::rounds);
    const int bottom = rowRect(Row::facilitator).bottom();
    int freeFrom = 0;
    int lineFrom = 0;
    for (const RoundTick& tick : m_marks.rounds) {
        const int x = xOf(tick.position);
        if (x >= lineFrom) {
            painter.fillRect(QRect(x, row.top() + 2, 1, bottom - row.top()), t.line);
            lineFrom = x + 4;
        }
        const QString number = QString::number(tick.round);
        if (x < freeFrom)
            continue;
        painter.setPen(t.text);
        painter.drawText(
            QRect(x + 4, row.top(), metrics.horizontalAdvance(number) + 2, row.height()),
            Qt::AlignLeft | Qt::AlignVCenter, number);
        freeFrom = x + metrics.horizontalAdvance(number) + space::one;
    }
}

void Timeline::drawMarks(QPainter& painter, TimelineMark::Lane lane) const
{
    const int side = m_theme.scaled(lane == TimelineMark::Lane::proposals ? markSide : iconSide);
    const QRect row = rowRect(rowOf(lane));
    const int room = xOf(static_cast<std::size_t>(maximum())) - xOf(0);
    const auto many = std::count_if(m_marks.marks.begin(), m_marks.marks.end(),
        [lane](const TimelineMark& mark) { return mark.lane == lane && !isRare(mark.kind); });
    // More than there is room for: how many where, instead of each.
    const bool crowded = many * (side + 1) > room;
    if (crowded)
        drawStrips(painter, lane);
    int freeFrom = 0;
    for (const TimelineMark& mark : m_marks.marks) {
        if (mark.lane != lane || (crowded && !isRare(mark.kind)))
            continue;
        if (mark.kind == Kind::rewind) {
            drawRewind(painter, mark);
            continue;
        }
        const int x = xOf(mark.position) - side / 2;
        if (x < freeFrom)
            continue;
        drawMark(painter, mark, QRect(x, row.top() + (row.height() - side) / 2, side, side));
        freeFrom = x + side;
    }
}

/// Bars a few pixels wide, as high as there is much of it, in the colour of whoever did the most.
void Timeline::drawStrips(QPainter& painter, TimelineMark::Lane lane) const
{
    const Tokens& t = m_theme.tokens();
    struct Strip {
        int all = 0;
        std::map<int, int> byParty; // -1: nobody's
    };
    std::map<int, Strip> strips;
    int most = 1;
    for (const TimelineMark& mark : m_marks.marks) {
        if (mark.lane != lane || isRare(mark.kind) || mark.kind == Kind::rewind)
            continue;
        Strip& strip = strips[xOf(mark.position) / stripWidth];
        most = std::max(most, ++strip.all);
        ++strip.byParty[mark.party ? static_cast<int>(mark.party->index()) : -1];
    }
    const QRect row = rowRect(rowOf(lane)).adjusted(0, 2, 0, -1);
    for (const auto& [place, strip] : strips) {
        const auto busiest = std::max_element(strip.byParty.begin(), strip.byParty.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
        const QColor colour = busiest->first < 0
            ? t.muted
            : partyMark(t, PartyId(static_cast<std::size_t>(busiest->first))).colour;
        const int height = std::max(4, row.height() * strip.all / most);
        painter.fillRect(
            QRect(place * stripWidth, row.bottom() + 1 - height, stripWidth - 1, height), colour);
    }
    for (const TimelineMark& mark : m_marks.marks)
        if (mark.lane == lane && mark.kind == Kind::rewind)
            drawRewind(painter, mark);
}

void Timeline::drawMark(QPainter& painter, const TimelineMark& mark, const QRect& box) const
{
    if (mark.kind == Kind::proposal && mark.party) {
        paintMark(painter, partyMark(m_theme.tokens(), *mark.party), QRectF(box));
        return;
    }
    const bool good = mark.kind == Kind::agreed || mark.kind == Kind::closed;
    // On a ground of its own, so that the line of a round does not run through it.
    painter.fillRect(box.adjusted(-1, 0, 1, 0), m_theme.tokens().surface);
    m_theme.icon(iconOf(mark.kind), good ? Theme::Ink::accent : Theme::Ink::text)
        .paint(&painter, box);
}

void Timeline::drawRewind(QPainter& painter, const TimelineMark& mark) const
{
    const QRect row = rowRect(Row::facilitator);
    const double y = row.center().y();
    const double from = xOf(mark.position);
    const double to = xOf(mark.target);
    const double head = m_theme.scaled(4);
    painter.setPen(QPen(m_theme.tokens().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath arrow(QPointF(from, y + head));
    arrow.lineTo(from, y);
    arrow.lineTo(to, y);
    arrow.moveTo(to + (to < from ? head : -head), y - head);
    arrow.lineTo(to, y);
    arrow.lineTo(to + (to < from ? head : -head), y + head);
    painter.drawPath(arrow);
}

} // namespace pourparler::desktop
