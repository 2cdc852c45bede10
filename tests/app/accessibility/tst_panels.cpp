// What comes up beside or over a page, with letters twice as large in a language that is longer than English: nothing is
// cut off, and everything has a name.

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
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void about();
    void help();
    void branching();
    void recordsQuestions();
    void presenting();
    void facilitating();
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
    m_theme->setZoom(200);
    m_pages = std::make_unique<AllPages>(*m_theme);
    MainWindow& window = m_pages->window();
    m_help = new Help(
        *m_theme, window, [&window] { return window.currentPage(); }, [] { return nullptr; });
}

void TestPanels::cleanup()
{
    QCoreApplication::removeTranslator(&m_longer);
    m_pages->window().setLanguage(u"en"_s);
    settle();
}

void TestPanels::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("30 % longer than English") << u"longer"_s;
}

/// In one go: a window full of pages takes its time to change its language.
void TestPanels::nothingIsCutOff()
{
    QFETCH(QString, language);
    if (language == "longer"_L1)
        QCoreApplication::installTranslator(&m_longer);
    else
        m_pages->window().setLanguage(language);
    settle();
    about();
    help();
    branching();
    recordsQuestions();
    presenting();
    facilitating();
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
}

void TestPanels::about()
{
    MainWindow& window = m_pages->window();
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
    QFETCH(QString, language);
    RoomSession room(*m_theme, language == "longer"_L1 ? u"en"_s : language);
    room.window.resize(1280, 800);
    room.start(2);
    QVERIFY(room.reachTheTable());
    room.desk->setPanelShown(true);
    settle();
    auto* panel = room.window.findChild<FacilitatorPanel*>();
    QVERIFY(panel);
    isFine(*panel, u"facilitating"_s);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
