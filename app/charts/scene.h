// What a chart is made of once it is laid out: words, lines, bars and marks in their places, and what each says when
// one hovers over it. Painting, hints and the tests that nothing overlaps all read the same scene.
// Used by the charts of this folder. Must not know what is shown.
#pragma once

#include "app/charts/chart.h"
#include "app/look/party_mark.h"
#include "app/look/typeface.h"

#include <QColor>
#include <QPolygonF>

#include <vector>

namespace pourparler {

struct Style {
    TypeSize size = TypeSize::body;
    Weight weight = Weight::regular;
    QColor colour;
};

class Scene {
public:
    /// `width` in pixels; everything lies between 0 and it.
    Scene(double width, const Ink& ink);

    [[nodiscard]] const Ink& ink() const { return m_ink; }
    [[nodiscard]] const Tokens& tokens() const { return *m_ink.tokens; }
    [[nodiscard]] double width() const { return m_width; }
    /// Pixels at this zoom.
    [[nodiscard]] double zoomed(double pixels) const { return pixels * m_ink.zoom / 100; }
    [[nodiscard]] Style body() const { return { TypeSize::body, Weight::regular, tokens().text }; }
    [[nodiscard]] Style strong() const { return { TypeSize::body, Weight::strong, tokens().text }; }
    [[nodiscard]] Style caption() const
    {
        return { TypeSize::caption, Weight::regular, tokens().muted };
    }

    [[nodiscard]] double widthOf(const QString& words, const Style& style) const;
    [[nodiscard]] double lineHeight(const Style& style) const;
    /// Of the words broken into lines no longer than `width`.
    [[nodiscard]] double heightOf(const QString& words, double width, const Style& style) const;

    /// Broken into lines; returns where the words end below.
    double addText(double x, double y, double width, const QString& words, const Style& style,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// The party's mark, centred on a point; `strength` below 1 for what is past or only behind it.
    void addMark(const QPointF& centre, double size, PartyId party, double strength = 1);
    void addLine(
        const QPolygonF& points, const QColor& colour, double width = 1, bool dashed = false);
    void addBar(const QRectF& box, const QColor& fill, const QColor& edge = {}, double radius = 0);
    /// Discs or, without a fill, rings; above lines and below marks.
    void addDots(const QPolygonF& centres, double diameter, const QColor& fill,
        const QColor& edge = {}, double edgeWidth = 1);
    /// A ground for words that lies on lines instead of under them.
    void addPlate(const QRectF& box, const QColor& fill, const QColor& edge, double radius);
    void addHint(const QRectF& box, const QString& words);
    /// Where it ends below.
    void end(double height) { m_height = height; }

    [[nodiscard]] double height() const { return m_height; }
    /// Words in their boxes, as they will be painted.
    struct Words {
        QRectF box;
        QString text;
        Style style;
        Qt::Alignment alignment;
    };
    [[nodiscard]] const std::vector<Words>& words() const { return m_words; }
    [[nodiscard]] QString hintAt(const QPointF& at) const;
    void paint(QPainter& painter) const;

private:
    struct Line {
        QPolygonF points;
        QColor colour;
        double width;
        bool dashed;
    };
    struct Bar {
        QRectF box;
        QColor fill;
        QColor edge;
        double radius;
    };
    struct Dots {
        QPolygonF centres;
        double diameter;
        QColor fill;
        QColor edge;
        double edgeWidth;
    };
    struct Mark {
        QRectF box;
        PartyId party;
        double strength;
    };
    struct Hint {
        QRectF box;
        QString words;
    };
    static void paintBar(QPainter& painter, const Bar& bar);

    Ink m_ink;
    double m_width;
    double m_height = 0;
    std::vector<Bar> m_bars;
    std::vector<Line> m_lines;
    std::vector<Dots> m_dots;
    std::vector<Bar> m_plates;
    std::vector<Mark> m_marks;
    std::vector<Words> m_words;
    std::vector<Hint> m_hints;
};

/// A chart that is laid out before it is drawn.
class SceneChart : public Chart {
public:
    [[nodiscard]] virtual Scene scene(double width, const Ink& ink) const = 0;
    [[nodiscard]] double heightFor(double width, const Ink& ink) const override;
    void paint(QPainter& painter, const QRectF& box, const Ink& ink) const override;
    [[nodiscard]] QString hint(const QPointF& at, const QRectF& box, const Ink& ink) const override;
};

} // namespace pourparler
