// A picture of numbers that can be drawn anywhere: in a window, into SVG, PNG and PDF, on a server without a display.
// Direct labels instead of legends; parties by colour and shape; never anything that its view does not know.
// Used by the debrief, the replay and the documents. Must not know widgets or files.
#pragma once

#include "app/look/tokens.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace pourparler {

/// How it is drawn. Paper takes the light tokens.
struct Ink {
    const Tokens* tokens = &lightTokens();
    int zoom = 100; ///< of the text, per cent
};

/// The numbers behind a picture, as people and screen readers read them, and as programs do.
struct Numbers {
    QStringList columns;
    std::vector<QStringList> rows; ///< in words: "58.6", "Union du Comptoir"
    QStringList keys; ///< one a column, for CSV: "party", "value"
    std::vector<QStringList> values; ///< ids and plain numbers with a point: "emp", "58.60"
};

class Chart {
public:
    virtual ~Chart() = default;

    /// Names the file and the picture for screen readers: "results" and "Who got what".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// What it takes, in pixels, when it may be so wide.
    [[nodiscard]] virtual double heightFor(double width, const Ink& ink) const = 0;
    /// Nothing is cut off inside `box` if it is as high as heightFor says.
    virtual void paint(QPainter& painter, const QRectF& box, const Ink& ink) const = 0;
    /// What hovering at `at` says in words; empty where there is nothing.
    [[nodiscard]] virtual QString hint(
        const QPointF& at, const QRectF& box, const Ink& ink) const = 0;
    [[nodiscard]] virtual Numbers numbers() const = 0;
};

} // namespace pourparler
