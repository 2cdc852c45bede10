// What only the gallery needs: a colour with its name, the steps of the grid, and a table small enough to show each state
// of an issue's row. Used by GalleryPage only.
#pragma once

#include <QColor>
#include <QWidget>

namespace pourparler::desktop {

class MatrixView;
class Theme;

/// A field of colour and its name in the tokens, as large as the text.
class Swatch : public QWidget {
    Q_OBJECT

public:
    Swatch(
        const Theme& theme, const QColor& colour, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QColor m_colour;
    QString m_name;
};

/// The grid's steps as bars with their pixels.
class GridSteps : public QWidget {
    Q_OBJECT

public:
    explicit GridSteps(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// An issue that nobody has spoken about, one that parties ask for differently, one on which somebody has moved, one
/// that is agreed; with `parties` above seven as marks, and then the second issue is open.
[[nodiscard]] MatrixView* sampleMatrix(
    const Theme& theme, std::size_t parties, QWidget* parent = nullptr);

} // namespace pourparler::desktop
