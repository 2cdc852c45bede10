#include "app/desktop/components/icon_view.h"

#include <QPainter>

namespace pourparler::desktop {

IconView::IconView(
    const Theme& theme, const QString& name, int side, Theme::Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(theme.icon(name, ink))
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(const QString& name, Theme::Ink ink)
{
    m_icon = m_theme.icon(name, ink);
    update();
}

QSize IconView::sizeHint() const
{
    const int side = m_theme.scaled(m_side);
    return { side, side };
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_icon.paint(&painter, rect());
}

} // namespace pourparler::desktop
