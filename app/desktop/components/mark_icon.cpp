#include "app/desktop/components/mark_icon.h"

#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"

#include <QPainter>
#include <QPixmap>

namespace pourparler::desktop {

QIcon markIcon(const Theme& theme, PartyId party, int side, qreal ratio)
{
    QPixmap mark(QSize(side, side) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, partyMark(theme.tokens(), party), QRectF(1, 1, side - 2, side - 2));
    painter.end();
    return QIcon(mark);
}

} // namespace pourparler::desktop
