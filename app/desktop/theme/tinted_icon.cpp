#include "app/desktop/theme/tinted_icon.h"

#include <QByteArray>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QSvgRenderer>

#include <algorithm>

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
        const int side = std::min(rect.width(), rect.height());
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        // Square and at the left: what is wider is room between the icon and the words behind it.
        const QRectF box(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side);
        renderer.render(painter, box);
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
