#include "app/desktop/room/panic_key.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace pourparler::desktop {

PanicKey::PanicKey(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PanicKey::eventFilter(QObject* watched, QEvent* event)
{

    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool asked = key->key() == Qt::Key_F12
        || (key->key() == Qt::Key_B
            && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if (!asked)
        return false;
    if (!key->isAutoRepeat())
        Q_EMIT pressed();
    return true;
}

} // namespace pourparler::desktop
