#include "app/charts/worth_bars.h"

#include "app/text/amounts.h"

#include <algorithm>
#include <cmath>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

/// Where the columns of all rows lie.
class Rows {
public:
    Rows(Scene& scene, const std::vector<WorthBar>& bars, const WorthHeads& heads,
        const PointScale& scale, const Reader& reader)
        : m_scene(scene)
        , m_scale(scale)
        , m_reader(reader)
        , m_mark(scene.zoomed(14))
        , m_gap(scene.zoomed(12))
        , m_nameX(m_mark + scene.zoomed(6))
    {
        m_figures = scene.widthOf(heads.figures, scene.caption());
        for (const WorthBar& each : bars) {
            m_names = std::max(m_names, scene.widthOf(each.name, scene.body()));
            m_figures = std::max(m_figures, scene.widthOf(each.figures, scene.strong()));
        }
        m_names = std::min(m_names, scene.width() * 0.32);
        m_figures = std::min(m_figures, scene.width() * 0.34);
        m_barX = m_nameX + m_names + m_gap;
        m_barEnd = std::max(m_barX + 1, scene.width() - m_figures - m_gap);
        findScale(bars);
    }

    double addHeads(double y, const WorthHeads& heads)
    {
        const Style style = m_scene.caption();
        double end = m_scene.addText(0, y, m_barX - m_gap, heads.party, style);
        end = std::max(end, m_scene.addText(m_barX, y, m_barEnd - m_barX, heads.bar, style));
        end = std::max(end,
            m_scene.addText(m_barEnd + m_gap, y, m_figures, heads.figures, style, Qt::AlignRight));
        return end + m_scene.zoomed(4);
    }

    double addRow(double y, const WorthBar& row)
    {
        const double line = m_scene.lineHeight(m_scene.body());
        m_scene.addLine(
            { QPolygonF() << QPointF(0, y) << QPointF(m_scene.width(), y) }, m_scene.tokens().line);
        const double top = y;
        y += m_scene.zoomed(8);
        const double middle = y + line / 2;
        m_scene.addMark({ m_mark / 2, middle }, m_mark, row.party);
        const double nameEnd = m_scene.addText(m_nameX, y, m_names, row.name, m_scene.body());
        addBar(middle, row);
        const double figuresEnd = m_scene.addText(
            m_barEnd + m_gap, y, m_figures, row.figures, m_scene.strong(), Qt::AlignRight);
        const double below = addEnds(y + line + m_scene.zoomed(2), row);
        y = std::max({ nameEnd, below, figuresEnd }) + m_scene.zoomed(6);
        m_scene.addHint(QRectF(0, top, m_scene.width(), y - top), row.hint);
        return y;
    }

private:
    void findScale(const std::vector<WorthBar>& bars)
    {
        for (const WorthBar& each : bars) {
            const Points stood = each.before.value_or(each.at);
            const auto [low, high] = std::minmax({ each.walkAway, each.best, each.at, stood });
            m_least = &each == &bars.front() ? low : std::min(m_least, low);
            m_most = &each == &bars.front() ? high : std::max(m_most, high);
        }
        const Points margin = std::max<Points>(1, (m_most - m_least) / 24);
        m_least -= margin;
        m_most += margin;
    }
    [[nodiscard]] double place(Points points) const
    {
        return m_barX
            + (m_barEnd - m_barX) * static_cast<double>(points - m_least)
            / static_cast<double>(m_most - m_least);
    }
    void fill(double middle, Points from, Points to, QColor colour, float strength)
    {
        const double thick = m_scene.zoomed(8);
        colour.setAlphaF(strength);
        m_scene.addBar(QRectF(place(std::min(from, to)), middle - thick / 2,
                           std::abs(place(to) - place(from)), thick),
            colour);
    }
    void addBar(double middle, const WorthBar& row)
    {
        const double thick = m_scene.zoomed(8);
        const double from = place(row.walkAway);
        const QColor colour = partyMark(m_scene.tokens(), row.party).colour;
        const auto colourAt = [&](Points points) {
            return points < row.walkAway ? m_scene.tokens().danger : colour;
        };
        m_scene.addBar(QRectF(from, middle - thick / 2, place(row.best) - from, thick),
            m_scene.tokens().sunken, m_scene.tokens().line, 2);
        const Points stood = row.before.value_or(row.at);
        fill(middle, row.walkAway, stood, colourAt(stood), 0.35F);
        if (stood != row.at)
            fill(middle, stood, row.at, colourAt(row.at), 0.7F);
        m_scene.addLine(
            { QPolygonF() << QPointF(from, middle - thick) << QPointF(from, middle + thick) },
            m_scene.tokens().text, 1);
        if (stood != row.at)
            m_scene.addMark({ place(stood), middle }, m_scene.zoomed(14), row.party, 0.5);
        m_scene.addMark({ place(row.at), middle }, m_scene.zoomed(16), row.party);
    }
    /// The ends of the bar in figures; where they would meet, in one piece.
    double addEnds(double y, const WorthBar& row)
    {
        const Style style = m_scene.caption();
        const QString low = text::points(row.walkAway, m_scale, m_reader);
        const QString high = text::points(row.best, m_scale, m_reader);
        const double lowWidth = m_scene.widthOf(low, style);
        const double highWidth = m_scene.widthOf(high, style);
        const auto within = [this](double x, double width) {
            return std::clamp(x, m_barX, std::max(m_barX, m_barEnd - width));
        };
        const double lowX = within(place(row.walkAway) - lowWidth / 2, lowWidth);
        const double highX = within(place(row.best) - highWidth / 2, highWidth);
        if (lowX + lowWidth + m_scene.zoomed(6) < highX) {
            (void)m_scene.addText(lowX, y, lowWidth, low, style);
            return m_scene.addText(highX, y, highWidth, high, style);
        }
        const QString both = low + u"–"_s + high;
        const double width = m_scene.widthOf(both, style);
        return m_scene.addText(
            within(lowX, width), y, std::min(width, m_barEnd - m_barX), both, style);
    }

    Scene& m_scene;
    const PointScale& m_scale;
    const Reader& m_reader;
    double m_mark;
    double m_gap;
    double m_nameX;
    double m_names = 0;
    double m_figures = 0;
    double m_barX = 0;
    double m_barEnd = 0;
    Points m_least = 0;
    Points m_most = 0;
};

} // namespace

double addWorthBars(Scene& scene, double y, const std::vector<WorthBar>& bars,
    const WorthHeads& heads, const PointScale& scale, const Reader& reader)
{
    if (bars.empty())
        return y;
    Rows rows(scene, bars, heads, scale, reader);
    y = rows.addHeads(y, heads);
    for (const WorthBar& each : bars)
        y = rows.addRow(y, each);
    return y;
}

} // namespace pourparler
