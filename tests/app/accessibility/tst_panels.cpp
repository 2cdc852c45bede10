// What comes up beside or over a page, with letters twice as large in a language that is longer than English: nothing is
// cut off, everything has a name and is reached by Tab.

#include "app/desktop/guide/help.h"
#include "app/desktop/records/records_page.h"
#include "app/desktop/room/facilitator_panel.h"
#include "tests/app/accessibility/accessibility.h"
#include "tests/app/accessibility/all_pages.h"
#include "tests/app/desktop/room_session.h"
#include "tests/app/desktop/sample.h"
#include "tests/app/desktop/sample_records.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QListView>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

class TestPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void about_data() { bothLanguages(); }
    void about();
    void help_data() { bothLanguages(); }
    void help();
    void branching_data() { bothLanguages(); }
    void branching();
    void recordsQuestions_data() { bothLanguages(); }
    void recordsQuestions();
    void presenting_data() { bothLanguages(); }
    void presenting();
    void facilitating_data() { bothLanguages(); }
    void facilitating();

private:
    static void bothLanguages()
    {
        QTest::addColumn<bool>("longer");
        QTest::newRow("French") << false;
        QTest::newRow("30 % longer than English") << true;
    }
    void speak(MainWindow& window);
    void isFine(QWidget& shown, const QString& name) const;
    [[nodiscard]] static QAbstractButton* button(const QWidget& page, const QString& name)
    {
        return page.findChild<QAbstractButton*>(name);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AllPages> m_pages;
    Help* m_help = nullptr; ///< the window's
    LongLanguage m_longer;
};

void TestPanels::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_pages = std::make_unique<AllPages>(*m_theme);
    MainWindow& window = m_pages->window();
    m_help = new Help(
        *m_theme, window, [&window] { return window.currentPage(); }, [] { return nullptr; });
}

void TestPanels::cleanup()
{
    QCoreApplication::removeTranslator(&m_longer);
    m_theme->setZoom(100);
    m_pages->window().setLanguage(u"en"_s);
    settle();
}

void TestPanels::speak(MainWindow& window)
{
    if (*static_cast<bool*>(QTest::qData("longer", qMetaTypeId<bool>())))
        QCoreApplication::installTranslator(&m_longer);
    else
        window.setLanguage(u"fr"_s);
    m_theme->setZoom(200);
    settle();
}

void TestPanels::isFine(QWidget& shown, const QString& name) const
{
    settle();
    if (const QString folder = qEnvironmentVariable("POURPARLER_PICTURES"); !folder.isEmpty())
        shown.window()->grab().save(
            folder + u"/panel-%1-%2.png"_s.arg(name, QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(shown.isVisible());
    for (const QStringList& found : { clippedTexts(shown), unnamedOrMisnamed(shown) })
        QVERIFY2(found.isEmpty(), qPrintable(name + u":\n"_s + found.join(u'\n')));
    for (const QAbstractButton* each : shown.findChildren<QAbstractButton*>())
        QVERIFY2(!QFile::exists(u":/icons/%1.svg"_s.arg(each->text())), qPrintable(each->text()));
    const QStringList left = leftOutByTab(shown);
    QVERIFY2(left.isEmpty(), qPrintable(name + u":\n"_s + left.join(u'\n')));
}

void TestPanels::about()
{
    MainWindow& window = m_pages->window();
    speak(window);
    QList<QAction*> entries = window.menuBar()->actions().back()->menu()->actions();
    entries.back()->trigger();
    settle();
    auto* dialog = window.findChild<QDialog*>();
    QVERIFY(dialog);
    isFine(*dialog, u"about"_s);
    dialog->close();
    settle();
}

void TestPanels::help()
{
    MainWindow& window = m_pages->window();
    speak(window);
    for (const QString& page : { u"start"_s, u"table"_s }) {
        (void)m_pages->show(page);
        m_help->toggle();
        settle();
        auto* panel = window.findChild<QWidget*>(u"help"_s);
        QVERIFY(panel);
        isFine(*panel, u"help-"_s + page);
        m_help->close();
        settle();
    }
}

void TestPanels::branching()
{
    speak(m_pages->window());
    QWidget& replay = *m_pages->show(u"replay"_s);
    QTest::keyClick(&replay, Qt::Key_End);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&replay, Qt::Key_Left);
    button(replay, u"branch"_s)->click();
    QVERIFY(button(replay, u"botsPlayOn"_s)->isVisible());
    isFine(replay, u"branching"_s);
    button(replay, u"dismissBranch"_s)->click();
}

void TestPanels::recordsQuestions()
{
    const QTemporaryDir folder;
    writeOpenRecord(folder.filePath(u"a record with a rather long name.pourparler"_s), u"Ann"_s);
    speak(m_pages->window());
    RecordsPage records(*m_theme, sampleLibrary(folder.path()));
    records.resize(1280, 752);
    records.show();
    records.refresh();
    QTRY_VERIFY(!records.model().isBusy());
    settle();
    for (const QString& question : { u"erase"_s, u"delete"_s }) {
        button(records, question)->click();
        isFine(records, u"records-"_s + question);
        for (QAbstractButton* each : records.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->objectName() == "cancel"_L1)
                each->click();
        settle();
    }
}

void TestPanels::presenting()
{
    speak(m_pages->window());
    QWidget& debrief = *m_pages->show(u"debrief"_s);
    auto* steps = debrief.findChild<QListView*>(u"steps"_s);
    QTest::keyClick(steps, Qt::Key_P);
    for (int step = 0; step < 3; ++step) { // a list, a picture with numbers, one with lines
        isFine(debrief, u"presenting-%1"_s.arg(step));
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Right); // reveals
        QTest::keyClick(steps, Qt::Key_Right);
    }
    QTest::keyClick(steps, Qt::Key_P);
}

void TestPanels::facilitating()
{
    RoomSession room(*m_theme);
    room.window.resize(1280, 800);
    room.start(2);
    QVERIFY(room.reachTheTable());
    speak(room.window);
    room.desk->setPanelShown(true);
    settle();
    auto* panel = room.window.findChild<FacilitatorPanel*>();
    QVERIFY(panel);
    isFine(*panel, u"facilitating"_s);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
