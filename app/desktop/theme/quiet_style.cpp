#include "app/desktop/theme/quiet_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

QuietStyle::QuietStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* result) const
{
    if (hint == SH_UnderlineShortcut)
        return m_underlines ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

bool QuietStyle::eventFilter(QObject* object, QEvent* event)
{
    const auto type = event->type();
    bool wanted = m_underlines;
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            wanted = type == QEvent::KeyPress;
    } else if (type == QEvent::ApplicationDeactivate || type == QEvent::WindowDeactivate) {
        wanted = false;
    }
    if (std::exchange(m_underlines, wanted) != wanted)
        for (QWidget* window : QApplication::topLevelWidgets())
            for (QWidget* widget : window->findChildren<QWidget*>())
                widget->update();
    return QProxyStyle::eventFilter(object, event);
}

void QuietStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void QuietStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

} // namespace pourparler::desktop
