// The look of the program: tokens of the theme that is on, palette, style sheet, fonts, icons, text zoom.
// main() makes one and passes it on by reference; whatever paints by hand asks it while painting and
// repaints on changed(). Must not know pages, settings or scenarios.
#pragma once

#include "app/look/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace pourparler::desktop {

class Theme : public QObject {
    Q_OBJECT

public:
    /// What the user wants; `system` follows what the desktop had when the program started.
    enum class Mode { system, light, dark };
    Q_ENUM(Mode)

    /// Loads the shipped typeface and notes whether the system is dark. After QApplication.
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const;
    /// Text size in per cent, from 80 to 250: 28 px and up on a projector from about 200 on.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// Without motion nothing fades: what changed is simply shown.
    [[nodiscard]] bool reducesMotion() const { return m_reducesMotion; }
    void setReducesMotion(bool reduces) { m_reducesMotion = reduces; }

    [[nodiscard]] const Tokens& tokens() const;
    /// Pixels of a type size at the zoom that is on.
    [[nodiscard]] int pixels(TypeSize size) const;
    /// A length that goes with the text, such as the side of a mark or the width of a column.
    [[nodiscard]] int scaled(int length) const { return length * m_zoom / 100; }
    [[nodiscard]] QFont font(TypeSize size, Weight weight = Weight::regular) const;
    /// Width in pixels of `characters` of running text; reading columns are 75 at the most.
    [[nodiscard]] int textWidth(int characters, TypeSize size = TypeSize::lead) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    /// An icon of resources/icons by name; it changes colour with the theme by itself.
    enum class Ink { text, muted, accent, onAccent, danger };
    [[nodiscard]] QIcon icon(const QString& name, Ink ink = Ink::text) const;
    [[nodiscard]] QColor colour(Ink ink) const;

    /// Gives the application style, palette, font and style sheet, now and on every change.
    void applyTo(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    void renew();

    Mode m_mode = Mode::system;
    int m_zoom = 100;
    bool m_reducesMotion = false;
    bool m_systemIsDark = false;
    QApplication* m_application = nullptr;
};

} // namespace pourparler::desktop
