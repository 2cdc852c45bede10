#include "app/desktop/main_window.h"

#include "app/desktop/components/notice.h"
#include "app/desktop/help_dialogs.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/theme/theme.h"
#include "app/text/names.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int zoomStep = 10;
constexpr int leastZoom = 80;
constexpr int mostZoom = 200;
constexpr QSize usualSize { 1280, 800 };
constexpr QSize frameRoom { 16, 48 }; ///< for the frame and the title that the system draws

QString nameOf(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::light:
        return u"light"_s;
    case Theme::Mode::dark:
        return u"dark"_s;
    case Theme::Mode::system:
        break;
    }
    return u"system"_s;
}

Theme::Mode modeOf(const QString& name)
{
    if (name == "light"_L1)
        return Theme::Mode::light;
    return name == "dark"_L1 ? Theme::Mode::dark : Theme::Mode::system;
}

}

MainWindow::MainWindow(Theme& theme, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_pages(new QStackedWidget)
    , m_recent(settings)
{
    auto* centre = new QWidget;
    centre->setProperty("role", u"page"_s);
    centre->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(centre);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_row->addWidget(m_pages, 1);
    m_column->addLayout(m_row, 1);
    setAcceptDrops(true);
    setCentralWidget(centre);
    setWindowIcon(QIcon(u":/icons/pourparler.svg"_s));
    setMinimumSize(960, 600);
    makeFileMenu();
    makeViewMenu();
    makeHelpMenu();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(QWidget* page)
{
    m_pages->addWidget(page);
    if (auto* own = qobject_cast<Page*>(page))
        connect(own, &Page::titleChanged, this, &MainWindow::retranslate);
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::retranslate);
}

void MainWindow::showPage(QWidget* page)
{
    showProblem({});
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason); // no ring yet; Tab leads to the first control
    retranslate();
}

void MainWindow::removePage(QWidget* page)
{
    page->hide();
    m_pages->removeWidget(page);
    page->deleteLater();
}

void MainWindow::setSidePanel(QWidget* panel) { m_row->addWidget(panel); }

void MainWindow::setCorner(QWidget* corner)
{
    if (m_corner) {
        m_corner->hide();
        m_corner->deleteLater();
    }
    m_corner = corner;
    menuBar()->setCornerWidget(corner);
    if (!corner)
        return;
    corner->installEventFilter(this);
    corner->show();
}

/// The menu bar gives its corner the room it once wanted; when that wants another, it has to be told.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QMainWindow::eventFilter(watched, event);
    if (watched == m_corner && event->type() == QEvent::LayoutRequest) {
        QResizeEvent same(menuBar()->size(), menuBar()->size());
        QCoreApplication::sendEvent(menuBar(), &same);
    }
    return done;
}

void MainWindow::setProjectorShown(bool shown) { m_projector->setChecked(shown); }

QWidget* MainWindow::currentPage() const { return m_pages->currentWidget(); }

void MainWindow::setLanguage(const QString& language)
{
    const QString spoken = chooseLanguage({ language });
    if (m_translation && m_translation->language() == spoken)
        return;
    m_translation.reset();
    m_translation = std::make_unique<Translation>(spoken);
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == spoken);
    retranslate();
}

QString MainWindow::language() const { return m_translation->language(); }

void MainWindow::showProblem(const QString& sentence)
{
    showBanner(Tone::danger, u"warning"_s, sentence);
}

void MainWindow::showNotice(const QString& sentence)
{
    showBanner(Tone::muted, u"info"_s, sentence);
}

void MainWindow::showBanner(Tone tone, const QString& icon, const QString& sentence)
{
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
    if (sentence.isEmpty())
        return;
    m_banner = new Banner(m_theme, tone, icon, sentence);
    connect(
        m_banner->addAction(tr("Close")), &QPushButton::clicked, this, [this] { showProblem({}); });
    m_column->insertWidget(0, m_banner);
}

void MainWindow::addRecent(const QString& record)
{
    m_recent.add(record);
    fillRecent();
}

void MainWindow::renameRecent(const QString& from, const QString& to)
{
    m_recent.rename(from, to);
    fillRecent();
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString& path : paths)
        connect(m_recentMenu->addAction(QFileInfo(path).completeBaseName()), &QAction::triggered,
            this, [this, path] { Q_EMIT recentRequested(path); });
    m_recentMenu->setEnabled(!paths.isEmpty());
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&File"));
    connect(addAction(*menu, QT_TR_NOOP("&Start page"), QKeySequence(u"Ctrl+Home"_s)),
        &QAction::triggered, this, &MainWindow::startRequested);
    connect(addAction(*menu, QT_TR_NOOP("&Open a record…"), QKeySequence::Open),
        &QAction::triggered, this, &MainWindow::recordRequested);
    m_recentMenu = addMenu(menu, QT_TR_NOOP("Open a recent reco&rd"));
    connect(addAction(*menu, QT_TR_NOOP("&All records"), QKeySequence(u"Ctrl+L"_s)),
        &QAction::triggered, this, &MainWindow::recordsRequested);
    // Records come and go while the program runs.
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    menu->addSeparator();
    connect(addAction(*menu, QT_TR_NOOP("&Quit"), QKeySequence(u"Ctrl+Q"_s)), &QAction::triggered,
        this, &QWidget::close);
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&View"));
    makeThemeMenu(*menu);
    makeLanguageMenu(*menu);
    menu->addSeparator();
    connect(addAction(*menu, QT_TR_NOOP("&Larger text"), QKeySequence::ZoomIn), &QAction::triggered,
        this, [this] { zoomTo(m_theme.zoom() + zoomStep); });
    connect(addAction(*menu, QT_TR_NOOP("&Smaller text"), QKeySequence::ZoomOut),
        &QAction::triggered, this, [this] { zoomTo(m_theme.zoom() - zoomStep); });
    connect(addAction(*menu, QT_TR_NOOP("&Normal text size"), QKeySequence(u"Ctrl+0"_s)),
        &QAction::triggered, this, [this] { zoomTo(100); });
    menu->addSeparator();
    QAction* calm = addAction(*menu, QT_TR_NOOP("&Reduce motion"));
    calm->setCheckable(true);
    calm->setChecked(m_settings.value("reduceMotion"_L1).toBool());
    m_theme.setReducesMotion(calm->isChecked());
    connect(calm, &QAction::toggled, this, [this](bool on) {
        m_theme.setReducesMotion(on);
        m_settings.setValue("reduceMotion"_L1, on);
    });
    m_projector = addAction(*menu, QT_TR_NOOP("&Projector"), QKeySequence(u"Ctrl+P"_s));
    m_projector->setCheckable(true);
    connect(m_projector, &QAction::triggered, this, &MainWindow::projectorRequested);
    QAction* full = addAction(*menu, QT_TR_NOOP("&Full screen"), QKeySequence(u"F11"_s));
    full->setCheckable(true);
    connect(
        full, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::makeThemeMenu(QMenu& view)
{
    QMenu* menu = addMenu(&view, QT_TR_NOOP("&Theme"));
    auto* group = new QActionGroup(this);
    const auto add = [&](Theme::Mode mode, const char* words) {
        QAction* action = addAction(*menu, words);
        action->setCheckable(true);
        action->setData(nameOf(mode));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] {
            m_theme.setMode(mode);
            m_settings.setValue("theme"_L1, nameOf(mode));
        });
    };
    add(Theme::Mode::system, QT_TR_NOOP("As the &system"));
    add(Theme::Mode::light, QT_TR_NOOP("&Light"));
    add(Theme::Mode::dark, QT_TR_NOOP("&Dark"));
    const auto tick = [this, group] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == nameOf(m_theme.mode()));
    };
    connect(&m_theme, &Theme::changed, group, tick);
    tick();
}

void MainWindow::makeLanguageMenu(QMenu& view)
{
    QMenu* menu = addMenu(&view, QT_TR_NOOP("L&anguage"));
    m_languages = new QActionGroup(this);
    for (const QString& language : programLanguages()) {
        // A language is named in its own words, which need no translation.
        QAction* action = menu->addAction(text::languageName(language.toStdString()));
        action->setCheckable(true);
        action->setData(language);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            m_settings.setValue("language"_L1, language);
            setLanguage(language);
            Q_EMIT languageChosen(language);
        });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&Help"));
    // F1 and "?" are Help's own: it watches them wherever the focus is.
    connect(addAction(*menu, QT_TR_NOOP("&Help on this page")), &QAction::triggered, this,
        &MainWindow::helpRequested);
    connect(addAction(*menu, QT_TR_NOOP("&Show me")), &QAction::triggered, this,
        &MainWindow::tourRequested);
    connect(addAction(*menu, QT_TR_NOOP("&Design of this program")), &QAction::triggered, this,
        &MainWindow::designRequested);
    connect(addAction(*menu, QT_TR_NOOP("&About Pourparler")), &QAction::triggered, this,
        [this] { showAbout(m_theme, this); });
}

QMenu* MainWindow::addMenu(QMenu* parent, const char* words)
{
    QMenu* menu = parent ? parent->addMenu(tr(words)) : menuBar()->addMenu(tr(words));
    m_worded.push_back({ menu->menuAction(), words });
    return menu;
}

QAction* MainWindow::addAction(QMenu& menu, const char* words, const QKeySequence& keys)
{
    QAction* action = menu.addAction(tr(words));
    action->setShortcut(keys);
    m_worded.push_back({ action, words });
    return action;
}

void MainWindow::zoomTo(int percent)
{
    m_theme.setZoom(std::clamp(percent, leastZoom, mostZoom));
    m_settings.setValue("zoom"_L1, m_theme.zoom());
}

void MainWindow::retranslate()
{
    for (const Worded& worded : m_worded)
        worded.action->setText(tr(worded.words));
    QWidget* current = currentPage();
    const auto* page = qobject_cast<const Page*>(current);
    const QString title = page ? page->title() : current ? current->windowTitle() : QString();
    if (current)
        current->setAccessibleName(title); // it gets the focus when it is shown
    setWindowTitle(title.isEmpty() ? tr("Pourparler") : tr("%1 – Pourparler").arg(title));
}

void MainWindow::restore()
{
    m_theme.setMode(modeOf(m_settings.value("theme"_L1).toString()));
    m_theme.setZoom(m_settings.value("zoom"_L1, 100).toInt());
    const QString remembered = m_settings.value("language"_L1).toString();
    const QString language = chooseLanguage(
        remembered.isEmpty() ? QLocale::system().uiLanguages() : QStringList { remembered });
    m_translation = std::make_unique<Translation>(language);
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
    if (!restoreGeometry(m_settings.value("geometry"_L1).toByteArray()))
        resize(usualSize.boundedTo(screen()->availableSize() - frameRoom));
    retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    m_settings.setValue("geometry"_L1, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(urls.front().toLocalFile());
}

} // namespace pourparler::desktop
