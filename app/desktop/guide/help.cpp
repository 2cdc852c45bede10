#include "app/desktop/guide/help.h"

#include "app/desktop/guide/help_panel.h"
#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace pourparler::desktop {

namespace {

/// A question mark belongs into what people write.
bool takesText(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    const auto* rich = qobject_cast<const QTextEdit*>(widget);
    return rich && !rich->isReadOnly();
}

}

Help::Help(const Theme& theme, QMainWindow& window, std::function<QWidget*()> page,
    std::function<const SeatView*()> view)
    : QObject(&window)
    , m_theme(theme)
    , m_window(window)
    , m_page(std::move(page))
    , m_view(std::move(view))
    , m_panel(new HelpPanel(theme, &window))
{
    qApp->installEventFilter(this);
    connect(m_panel, &HelpPanel::closeRequested, this, &Help::close);
    connect(&theme, &Theme::changed, this, &Help::refresh);
}

bool Help::isOpen() const { return m_panel->isVisible(); }

void Help::toggle()
{
    if (isOpen()) {
        close();
        return;
    }
    m_before = QApplication::focusWidget();
    m_panel->show();
    refresh();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void Help::close()
{
    if (!isOpen())
        return;
    m_panel->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Help::refresh()
{
    QWidget* page = m_page();
    if (!isOpen() || !page)
        return;
    m_panel->explain(*page, m_view());
    place();
}

void Help::place()
{
    const QWidget* centre = m_window.centralWidget();
    m_panel->place(centre ? centre->geometry() : m_window.rect());
}

bool Help::isAskedFor(const QKeyEvent& key) const
{
    if (!m_window.isActiveWindow() || QApplication::activePopupWidget())
        return false;
    if (key.key() == Qt::Key_F1)
        return true;
    return key.text() == QLatin1StringView("?") && !(key.modifiers() & Qt::ControlModifier)
        && !takesText(QApplication::focusWidget());
}

bool Help::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && isAskedFor(*static_cast<QKeyEvent*>(event))) {
        toggle();
        return true;
    }
    if (watched == &m_window && isOpen()) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(this, &Help::place, Qt::QueuedConnection);
        else if (event->type() == QEvent::LanguageChange)
            QMetaObject::invokeMethod(this, &Help::refresh, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pourparler::desktop
