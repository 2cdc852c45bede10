#include "app/desktop/theme/tinted_icon.h"

#include <QByteArray>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(const Theme& theme, QByteArray svg, Theme::Ink ink)
        : m_theme(&theme)
        , m_svg(std::move(svg))
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_theme)
            return;
        const QColor colour
            = mode == QIcon::Disabled ? m_theme->tokens().outline : m_theme->colour(m_ink);
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(*this); }
    [[nodiscard]] QString key() const override { return u"pourparler"_s; }

private:
    QPointer<const Theme> m_theme;
    QByteArray m_svg;
    Theme::Ink m_ink;
};

} // namespace

QIcon tintedIcon(const Theme& theme, const QString& name, Theme::Ink ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedEngine(theme, file.readAll(), ink));
}

} // namespace pourparler::desktop
