// What a package is worth to one party, against its walk-away value: number, difference, bar with a tick.
// Used by the composer, the signing page and the result. Must not compute: values come from PackageSpace.
#pragma once

#include "core/base/point_scale.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace pourparler::desktop {

class Theme;

struct Score {
    Points least = 0;
    Points most = 0; ///< the same, unless issues are open
    std::optional<Points> walkAway;
    std::optional<Points> before; ///< what it was before the change being made
    std::optional<Points> best; ///< the most that is to be had; drawn as the bar's end mark
    PointScale scale {};
    friend bool operator==(const Score&, const Score&) = default;
};

class ScoreBar : public QWidget {
    Q_OBJECT

public:
    /// `full` has the number above the bar, `slim` is the bar alone, for rows that print the number themselves.
    enum class Style { full, slim };
    explicit ScoreBar(const Theme& theme, Style style = Style::full, QWidget* parent = nullptr);

    void setScore(const Score& score);
    /// The bar's colour in place of the accent, such as a party's.
    void setColour(const QColor& colour);
    [[nodiscard]] const Score& score() const { return m_score; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    [[nodiscard]] Points change() const;
    void paintBar(QPainter& painter, const QRectF& track) const;
    void paintNumbers(QPainter& painter) const;

    const Theme& m_theme;
    Style m_style;
    Score m_score;
    QColor m_colour;
};

} // namespace pourparler::desktop
