// The window: menus in both languages, and what it remembers from one start to the next.

#include "app/desktop/main_window.h"
#include "app/desktop/pages/gallery_page.h"
#include "app/desktop/room/desk_corner.h"
#include "app/desktop/theme/theme.h"
#include "tests/app/desktop/sample.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void menusSpeakBothLanguages();
    void themeLanguageZoomAndSizeAreRemembered();
    void keysZoom();
    void problemsAreShownInTheWindow();
    void closingIsTold();
    void helpOpens();
    void cornerHasRoomForItsWords();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static QAction* action(const MainWindow& window, const QString& text);

    QTemporaryDir m_folder;
};

QAction* TestMainWindow::action(const MainWindow& window, const QString& text)
{
    for (QAction* each : window.findChildren<QAction*>())
        if (each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

void TestMainWindow::menusSpeakBothLanguages()
{
    Theme theme;
    QSettings settings(file("menus.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    window.setLanguage(u"en"_s);
    settle();
    QVERIFY(action(window, u"Open a record…"_s));
    window.setLanguage(u"fr"_s);
    settle();
    QVERIFY(action(window, u"Ouvrir un enregistrement…"_s));
    QVERIFY(!action(window, u"Open a record…"_s));
    QCOMPARE(QLocale().language(), QLocale::French);
}

void TestMainWindow::themeLanguageZoomAndSizeAreRemembered()
{
    QSettings settings(file("memory.ini"), QSettings::IniFormat);
    {
        Theme theme;
        MainWindow window(theme, settings);
        window.setLanguage(u"en"_s);
        window.resize(1100, 700);
        window.show();
        action(window, u"Dark"_s)->trigger();
        action(window, u"Larger text"_s)->trigger();
        action(window, u"Français"_s)->trigger();
        window.close();
    }
    Theme theme;
    MainWindow window(theme, settings);
    QCOMPARE(theme.mode(), Theme::Mode::dark);
    QCOMPARE(theme.zoom(), 110);
    QCOMPARE(window.language(), u"fr"_s);
    QCOMPARE(window.size(), QSize(1100, 700));
}

void TestMainWindow::keysZoom()
{
    Theme theme;
    QSettings settings(file("zoom.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(theme.zoom(), 90);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(theme.zoom(), 100);
}

void TestMainWindow::problemsAreShownInTheWindow()
{
    Theme theme;
    QSettings settings(file("problem.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    auto* page = new GalleryPage(theme);
    window.addPage(page);
    window.showPage(page);
    window.show();
    window.showProblem(u"The disk is full."_s);
    settle();
    const auto shown = [&] {
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == "The disk is full."_L1)
                return true;
        return false;
    };
    QVERIFY(shown());
    window.showPage(page);
    settle();
    QVERIFY(!shown());
}

void TestMainWindow::closingIsTold()
{
    Theme theme;
    QSettings settings(file("closing.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    QSignalSpy told(&window, &MainWindow::closing);
    window.show();
    window.close();
    QCOMPARE(told.count(), 1);
}

void TestMainWindow::helpOpens()
{
    Theme theme;
    QSettings settings(file("help.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    window.setLanguage(u"en"_s);
    window.show();
    QSignalSpy help(&window, &MainWindow::helpRequested);
    QSignalSpy tour(&window, &MainWindow::tourRequested);
    action(window, u"Help on this page"_s)->trigger();
    action(window, u"Show me"_s)->trigger();
    QCOMPARE(help.count(), 1);
    QCOMPARE(tour.count(), 1);
    action(window, u"About Pourparler"_s)->trigger();
    settle();
    auto* dialog = window.findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QCOMPARE(cutTexts(*dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    QVERIFY(!window.findChild<QDialog*>());
}

/// People of different languages sit down one after the other, and with the seat comes a second button.
void TestMainWindow::cornerHasRoomForItsWords()
{
    Theme theme;
    theme.applyTo(*qApp);
    QSettings settings(file("corner.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    window.setLanguage(u"en"_s);
    auto* corner = new DeskCorner(theme);
    window.setCorner(corner);
    window.show();
    settle();
    for (const QString& language : { u"fr"_s, u"en"_s, u"fr"_s })
        for (const bool seated : { true, false, true }) {
            window.setLanguage(language);
            corner->setSeated(seated);
            settle();
            auto* facilitate = corner->findChild<QPushButton*>(u"facilitate"_s);
            QCOMPARE(facilitate->text(), language == "fr"_L1 ? u"Animer"_s : u"Facilitate"_s);
            QCOMPARE(facilitate->shortcut(), QKeySequence(u"F10"_s));
            QVERIFY(corner->width() >= corner->sizeHint().width());
            QCOMPARE(cutTexts(*corner), QStringList());
        }
}

void TestMainWindow::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestMainWindow::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    Theme theme;
    QSettings settings(file("mnemonics.ini"), QSettings::IniFormat);
    MainWindow window(theme, settings);
    window.setLanguage(language);
    settle();
    const auto check = [](const QList<QAction*>& actions) {
        QString seen;
        for (const QAction* each : actions) {
            const qsizetype at = each->text().indexOf(u'&');
            if (at < 0)
                continue;
            const QChar key = each->text()[at + 1].toLower();
            QVERIFY2(!seen.contains(key), qPrintable(each->text()));
            seen += key;
        }
    };
    check(window.menuBar()->actions());
    for (const QMenu* menu : window.findChildren<QMenu*>())
        check(menu->actions());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
