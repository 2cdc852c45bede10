#include "app/desktop/table/painting.h"

#include "app/desktop/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace pourparler::desktop {

void paintFitting(
    QPainter& painter, const Theme& theme, const QRect& room, const QString& text, Weight weight)
{
    const auto fits = [&](const QFont& font) {
        return QFontMetricsF(font).horizontalAdvance(text) < room.width() - 0.5;
    };
    QFont font = theme.font(TypeSize::body, weight);
    if (!fits(font))
        font = theme.font(TypeSize::caption, weight);
    if (!fits(font))
        font = theme.font(TypeSize::caption, Weight::regular);
    painter.setFont(font);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace pourparler::desktop
