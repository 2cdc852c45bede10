#include "app/desktop/theme/theme.h"

#include "app/desktop/theme/quiet_style.h"
#include "app/desktop/theme/tinted_icon.h"
#include "app/look/typeface.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    // Qt 6.4 does not say whether the system is dark, but its own palette does.
    const QPalette system = QApplication::palette();
    m_systemIsDark = system.color(QPalette::WindowText).lightness()
        > system.color(QPalette::Window).lightness();
}

void Theme::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        renew();
}

bool Theme::isDark() const
{
    return m_mode == Mode::dark || (m_mode == Mode::system && m_systemIsDark);
}

void Theme::setZoom(int percent)
{
    percent = std::clamp(percent, 80, 250);
    if (std::exchange(m_zoom, percent) != percent)
        renew();
}

const Tokens& Theme::tokens() const { return isDark() ? darkTokens() : lightTokens(); }

int Theme::pixels(TypeSize size) const { return (pixelSize(size) * m_zoom + 50) / 100; }

QFont Theme::font(TypeSize size, Weight weight) const { return fontOf(size, weight, m_zoom); }

int Theme::textWidth(int characters, TypeSize size) const
{
    // Running text in our languages is a little narrower than the lower-case alphabet.
    const QString alphabet = u"abcdefghijklmnopqrstuvwxyz"_s;
    const int width = QFontMetrics(font(size)).horizontalAdvance(alphabet);
    return width * characters / static_cast<int>(alphabet.size());
}

QPalette Theme::palette() const
{
    const Tokens& t = tokens();
    QPalette palette(
        t.text, t.surface, t.hover, t.line, t.outline, t.text, t.text, t.surface, t.window);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.outline);
    palette.setColor(QPalette::Shadow, t.outline);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.outline);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/desktop.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Tokens& t = tokens();
    // Longer names first: "@accent" is the beginning of "@accentSoft".
    const std::pair<QString, QString> values[] = {
        { u"@accentSoft"_s, t.accentSoft.name() },
        { u"@onAccent"_s, t.onAccent.name() },
        { u"@accent"_s, t.accent.name() },
        { u"@dangerSoft"_s, t.dangerSoft.name() },
        { u"@danger"_s, t.danger.name() },
        { u"@window"_s, t.window.name() },
        { u"@surface"_s, t.surface.name() },
        { u"@sunken"_s, t.sunken.name() },
        { u"@hover"_s, t.hover.name() },
        { u"@outline"_s, t.outline.name() },
        { u"@line"_s, t.line.name() },
        { u"@text"_s, t.text.name() },
        { u"@muted"_s, t.muted.name() },
        { u"@caption"_s, u"%1px"_s.arg(pixels(TypeSize::caption)) },
        { u"@body"_s, u"%1px"_s.arg(pixels(TypeSize::body)) },
        { u"@lead"_s, u"%1px"_s.arg(pixels(TypeSize::lead)) },
        { u"@title"_s, u"%1px"_s.arg(pixels(TypeSize::title)) },
        { u"@display"_s, u"%1px"_s.arg(pixels(TypeSize::display)) },
        { u"@radius"_s, u"%1px"_s.arg(cornerRadius) },
        { u"@control"_s, u"%1px"_s.arg(scaled(controlHeight) - 2) },
        { u"@ringed"_s, u"%1px"_s.arg(scaled(controlHeight) - 4) },
        { u"@chevron"_s,
            isDark() ? u":/icons/chevron-down-dark.svg"_s : u":/icons/chevron-down-light.svg"_s },
        { u"@tick"_s, isDark() ? u":/icons/tick-dark.svg"_s : u":/icons/tick-light.svg"_s },
    };
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

QIcon Theme::icon(const QString& name, Ink ink) const { return tintedIcon(*this, name, ink); }

QColor Theme::colour(Ink ink) const
{
    switch (ink) {
    case Ink::text:
        return tokens().text;
    case Ink::muted:
        return tokens().muted;
    case Ink::accent:
        return tokens().accent;
    case Ink::onAccent:
        return tokens().onAccent;
    case Ink::danger:
        return tokens().danger;
    }
    return {};
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    application.setStyle(new QuietStyle);
    renew();
}

void Theme::renew()
{
    if (m_application) {
        m_application->setPalette(palette());
        m_application->setFont(font(TypeSize::body));
        m_application->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

} // namespace pourparler::desktop
