#include "app/desktop/room/projector.h"

#include "app/desktop/components/label.h"
#include "app/desktop/room/public_view.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int farZoom = 250; ///< per cent: the smallest of the five sizes is 28 pixels
constexpr int leastZoom = 190; ///< for tables of many issues: whole sentences still have 28 pixels
constexpr int step = 10;

} // namespace

Projector::Projector(const Theme& theme)
    : m_near(theme)
    , m_pages(new QStackedWidget)
    , m_calm(new QWidget)
    , m_words(new Label({}, TypeSize::title, Tone::muted))
    , m_table(new PublicView(m_far, PublicView::Place::wall))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    auto* calm = new QVBoxLayout(m_calm);
    m_words->setAlignment(Qt::AlignCenter);
    calm->addWidget(m_words);
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_table);
    connect(new QShortcut(QKeySequence(u"F11"_s), this), &QShortcut::activated, this,
        [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    connect(&theme, &Theme::changed, this, &Projector::follow);
    m_makingRoom.setSingleShot(true);
    m_makingRoom.setInterval(0);
    connect(m_table, &PublicView::cramped, &m_makingRoom, qOverload<>(&QTimer::start));
    connect(&m_makingRoom, &QTimer::timeout, this, &Projector::makeRoom);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    setWindowIcon(QIcon(u":/icons/pourparler.svg"_s));
    setAttribute(Qt::WA_ShowWithoutActivating); // whoever is writing goes on writing
    resize(1280, 720);
    follow();
    retranslate();
}

Projector::~Projector()
{
    if (isVisible())
        keepPlace();
}

void Projector::rememberPlaceIn(QSettings& settings) { m_settings = &settings; }

void Projector::keepPlace()
{
    if (m_settings)
        m_settings->setValue("projector"_L1, saveGeometry());
}

/// Where it was; the first time on the whole of a screen that nobody works on, if there is one.
void Projector::place()
{
    if (m_settings && restoreGeometry(m_settings->value("projector"_L1).toByteArray()))
        return;
    const QWidget* working = QApplication::activeWindow();
    const QScreen* taken = working ? working->screen() : QGuiApplication::primaryScreen();
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen != taken) {
            move(screen->geometry().topLeft());
            setWindowState(windowState() | Qt::WindowFullScreen);
            return;
        }
}

void Projector::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_placed, true))
        place();
    QWidget::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT shownChanged(true);
}

void Projector::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // minimised
    keepPlace();
    Q_EMIT shownChanged(false);
}

void Projector::follow()
{
    m_far.setMode(m_near.isDark() ? Theme::Mode::dark : Theme::Mode::light);
    takeAllRoom();
}

void Projector::zoomTo(int percent)
{
    m_far.setZoom(percent);
    setPalette(m_far.palette());
    setStyleSheet(m_far.styleSheet());
}

void Projector::takeAllRoom()
{
    m_makingRoom.stop();
    m_table->setTerse(false);
    zoomTo(farZoom);
}

void Projector::makeRoom()
{
    if (m_far.zoom() > leastZoom)
        zoomTo(std::max(leastZoom, m_far.zoom() - step));
    else
        m_table->setTerse(true);
}

void Projector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    takeAllRoom();
}

void Projector::setView(LiveView* view)
{
    m_open = view != nullptr;
    takeAllRoom();
    m_table->setView(view);
    setBlank(false);
}

void Projector::setBlank(bool blank)
{
    m_blank = blank;
    choosePage();
    retranslate();
}

void Projector::choosePage()
{
    QWidget* page = m_open ? static_cast<QWidget*>(m_table) : m_calm;
    if (m_presented)
        page = m_presented;
    m_pages->setCurrentWidget(m_blank ? m_calm : page);
}

void Projector::present(QWidget* page)
{
    stopPresenting();
    m_presented = page;
    m_pages->addWidget(page);
    choosePage();
    m_openedToPresent = !isVisible();
    show();
    if (m_openedToPresent)
        raise();
    page->setFocus(Qt::OtherFocusReason); // a remote control speaks to it
}

void Projector::stopPresenting()
{
    if (!m_presented)
        return;
    m_pages->removeWidget(m_presented);
    m_presented->hide();
    m_presented->deleteLater();
    m_presented.clear();
    choosePage();
    if (std::exchange(m_openedToPresent, false))
        hide();
}

void Projector::synchronise(qint64 sessionTime) { m_table->synchronise(sessionTime); }

void Projector::retranslate()
{
    setWindowTitle(tr("Projector – Pourparler"));
    m_words->setText(m_blank ? tr("The facilitator has blanked the screens") : tr("Pourparler"));
}

void Projector::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pourparler::desktop
