// Buttons: one primary at most in sight, secondary with an edge, quiet without, danger in red, tab in a row.
// Used by all pages. They take the focus by the keyboard only, so that a ring never follows the mouse.
#pragma once

#include <QPushButton>

namespace pourparler::desktop {

class Theme;

class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { primary, secondary, quiet, danger, tab };

    Button(const Theme& theme, Kind kind, const QString& text, QWidget* parent = nullptr);
    Button(const Theme& theme, Kind kind, const QString& icon, const QString& text,
        QWidget* parent = nullptr);

    /// Greys it and says why in the tooltip and to screen readers; an empty reason makes it usable again.
    void setObjection(const QString& reason);

protected:
    /// Enter presses it as Space does; Qt gives Enter to buttons in dialogs only.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sizeIcon();

    const Theme& m_theme;
};

} // namespace pourparler::desktop
