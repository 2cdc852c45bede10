// Where words go beside what they name, so that none lies on another. Used by charts with lines and points. Must not know
// what is written.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace pourparler {

/// Moves labels of one height apart, as little as it takes, between `top` and `bottom`; [label] where it begins.
[[nodiscard]] std::vector<double> spreadLabels(
    const std::vector<double>& wished, double height, double top, double bottom);

/// Finds room for words near points, one after the other: what comes first is nearest.
class LabelPlaces {
public:
    explicit LabelPlaces(const QRectF& room)
        : m_room(room)
    {
    }
    /// Nothing is put there any more.
    void block(const QRectF& box) { m_taken.push_back(box); }
    /// Room for `size` with its edge at `distance` from `anchor`, or up to `reach` further where that is taken; it is taken
    /// from then on. Nothing where there is none.
    [[nodiscard]] std::optional<QRectF> place(
        const QPointF& anchor, const QSizeF& size, double distance, double reach);

private:
    [[nodiscard]] bool isFree(const QRectF& box) const;

    QRectF m_room;
    std::vector<QRectF> m_taken;
};

} // namespace pourparler
