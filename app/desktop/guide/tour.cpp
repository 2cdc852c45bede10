#include "app/desktop/guide/tour.h"

#include "app/desktop/guide/caption_bubble.h"
#include "app/desktop/guide/tour_stage.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int watchInterval = 50; ///< milliseconds between two looks at where things are
constexpr int patience = 20'000; ///< milliseconds; then the talks have taken another course

int stepCount() { return static_cast<int>(tourSteps().size()); }

/// Of what lies in pages that scroll, the part in sight counts.
QRect placeIn(const QWidget& window, const QWidget& widget)
{
    QRect place(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget* outer = widget.parentWidget(); outer && outer != &window;
         outer = outer->parentWidget())
        place &= QRect(outer->mapTo(&window, QPoint()), outer->size());
    return place & window.rect();
}

void scrollTo(QWidget& widget)
{
    for (QWidget* outer = widget.parentWidget(); outer; outer = outer->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->ensureWidgetVisible(&widget, 0, space::six);
}

}

Tour::Tour(const Theme& theme, TourStage& stage, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_stage(stage)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Tour::watch);
}

Tour::~Tour() { close(); }

const TourStep& Tour::current() const { return tourSteps()[static_cast<std::size_t>(m_step)]; }

void Tour::start()
{
    if (isOn())
        return;
    m_stage.begin();
    QWidget& window = m_stage.window();
    m_ring = new FocusRing(m_theme, &window);
    m_bubble = new CaptionBubble(m_theme, &window);
    connect(m_bubble, &CaptionBubble::nextRequested, this, &Tour::next);
    connect(m_bubble, &CaptionBubble::backRequested, this, &Tour::back);
    connect(m_bubble, &CaptionBubble::leaveRequested, this, &Tour::leave);
    // The window may be closed before the tour is left.
    connect(m_bubble, &QObject::destroyed, this, [this] {
        m_bubble = nullptr;
        m_ring = nullptr;
        m_watch.stop();
    });
    qApp->installEventFilter(this);
    m_step = 0;
    m_waiting = true;
    m_waited.start();
    m_watch.start();
    watch();
}

void Tour::next()
{
    if (!isOn() || m_waiting)
        return;
    if (m_step + 1 >= stepCount()) {
        leave();
        return;
    }
    const TourStep& done = current();
    ++m_step;
    m_waiting = true;
    m_waited.start();
    for (const TourDeed& deed : done.deeds)
        perform(deed);
    watch();
}

void Tour::back()
{
    if (!isOn() || m_step == 0 || m_waiting)
        return;
    --m_step;
    openTab();
    showCaption();
}

void Tour::leave()
{
    if (!isOn())
        return;
    close();
    m_stage.end();
    Q_EMIT ended();
}

void Tour::close()
{
    qApp->removeEventFilter(this);
    m_watch.stop();
    if (!m_bubble)
        return;
    disconnect(m_bubble, nullptr, this, nullptr);
    m_bubble->hide();
    m_bubble->deleteLater();
    m_ring->hide();
    m_ring->deleteLater();
    m_bubble = nullptr;
    m_ring = nullptr;
}

QWidget* Tour::find(const char* name, bool visible) const
{
    if (!name)
        return nullptr;
    for (QWidget* each : m_stage.window().findChildren<QWidget*>(QString::fromLatin1(name)))
        if (!visible || each->isVisible())
            return each;
    return nullptr;
}

QWidget* Tour::target() const { return m_waiting ? nullptr : find(current().target, true); }

void Tour::perform(const TourDeed& deed) const
{
    // What is not on the page in sight may be on one behind it, such as a field that is folded away.
    QWidget* widget = find(deed.target, true);
    if (!widget)
        widget = find(deed.target, false);
    auto* button = qobject_cast<QAbstractButton*>(widget);
    switch (deed.kind) {
    case TourDeed::Kind::press:
        if (button && button->isVisible())
            button->click();
        break;
    case TourDeed::Kind::untick:
        if (button && button->isChecked())
            button->click();
        break;
    case TourDeed::Kind::type:
        if (auto* field = qobject_cast<QLineEdit*>(widget))
            field->setText(QString::fromLatin1(deed.words));
        break;
    case TourDeed::Kind::pickLast:
        if (auto* menu = qobject_cast<QPushButton*>(widget); menu && menu->menu()) {
            Q_EMIT menu->menu()->aboutToShow(); // it is filled then
            if (!menu->menu()->actions().isEmpty())
                menu->menu()->actions().constLast()->trigger();
        }
        break;
    }
}

void Tour::watch()
{
    if (!isOn())
        return;
    if (!m_waiting) {
        place();
        return;
    }
    const TourStep& step = current();
    openTab();
    const QWidget* ready = find(step.until, false); // its turn comes behind a tab, too
    const bool there = (!step.target || find(step.target, true))
        && (!step.until || (ready && ready->isEnabled()));
    if (!there && m_waited.hasExpired(patience))
        m_step = stepCount() - 1; // what there is to say holds all the same
    if (there || m_step == stepCount() - 1)
        m_waiting = false;
    showCaption();
}

void Tour::openTab() const
{
    if (auto* tab = qobject_cast<QAbstractButton*>(find(current().tab, true));
        tab && !tab->isChecked())
        tab->click();
}

void Tour::showCaption()
{
    const TourStep& step = current();
    CaptionBubble::Caption caption;
    const auto words
        = [](const char* english) { return QCoreApplication::translate("Tour", english); };
    caption.title = words(step.title);
    caption.text = words(step.text);
    caption.place
        = text::fill(tr("%1 of %2"), { QString::number(m_step + 1), QString::number(stepCount()) });
    caption.last = m_step + 1 == stepCount();
    caption.next = caption.last ? tr("Start page") : tr("Next");
    if (m_waiting) {
        caption.noNext = tr("The others are having their say.");
        caption.noBack = caption.noNext;
    } else if (m_step == 0) {
        caption.noBack = tr("This is the first one.");
    } else if (!tourSteps()[static_cast<std::size_t>(m_step - 1)].deeds.empty()) {
        caption.noBack = tr("What has been done at the table stays.");
    }
    m_bubble->show(caption);
    if (QWidget* about = target())
        scrollTo(*about);
    place();
}

void Tour::place()
{
    const QWidget* about = target();
    const QRect where = about ? placeIn(m_stage.window(), *about) : QRect();
    m_ring->surround(where);
    m_bubble->place(where);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !QApplication::activePopupWidget()) {
        leave();
        return true;
    }
    if (event->type() == QEvent::LanguageChange && watched == &m_stage.window() && isOn())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isOn())
                    showCaption();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace pourparler::desktop
