// A person's way through the program, with the real host and records on disk: from the start page to the table, out and
// back again with "Resume".

#include "app/desktop/application.h"
#include "app/desktop/components/button.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/pages/scenario_preview.h"
#include "app/desktop/pages/start_page.h"
#include "app/desktop/records/records_page.h"
#include "app/desktop/replay/replay_page.h"
#include "app/desktop/room/desk.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "core/record/record.h"
#include "tests/app/desktop/sample.h"
#include "tests/app/desktop/sample_records.h"

#include <QAbstractSlider>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fromStartToTableAndBack();
    void nobodyReadsTheRecordOfASessionUnderWay();
    void closedRecordShowsItsResult();
    void peoplePlayOnFromARecordOfBots();
    void foreignFileIsRefusedInAWord();
    void unknownScenarioIsRefusedInAWord();
    void windowCanCloseDuringASession();
    void projectorComesUpWhereItWas();

private:
    void open();
    [[nodiscard]] QWidget* projector() const;
    template <class P>
    [[nodiscard]] bool shows() const
    {
        return qobject_cast<P*>(m_window->currentPage()) != nullptr;
    }
    void click(const QString& text) const;
    [[nodiscard]] bool problemSays(const QString& text) const;
    [[nodiscard]] QStringList records() const
    {
        return QDir(m_folder->path()).entryList({ u"*.pourparler"_s });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;
};

void TestApplication::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"test.ini"_s), QSettings::IniFormat);
    open();
}

/// The program, as if it were started anew with the settings that there are.
void TestApplication::open()
{
    m_application.reset();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_window->setLanguage(u"en"_s);
    m_application = std::make_unique<Application>(
        *m_theme, *m_window, sampleLibrary(m_folder->path()), *m_settings);
    m_application->showStart();
    m_window->show();
    settle();
}

void TestApplication::cleanup()
{
    m_application.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestApplication::click(const QString& text) const
{
    settle();
    for (Button* button : m_window->currentPage()->findChildren<Button*>())
        if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    QFAIL(qPrintable(u"no button “%1”"_s.arg(text)));
}

bool TestApplication::problemSays(const QString& text) const
{
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

void TestApplication::fromStartToTableAndBack()
{
    QVERIFY(shows<StartPage>());
    const auto cards = m_window->currentPage()->findChildren<CardButton*>();
    QVERIFY(!cards.isEmpty());
    QTest::mouseClick(cards.front(), Qt::LeftButton);
    QVERIFY(shows<ScenarioPreview>());
    click(u"Set up a session"_s);
    QVERIFY(shows<SetUpPage>());
    click(u"Read the brief"_s);
    QTRY_VERIFY(shows<BriefingPage>());
    QCOMPARE(records().size(), 1);
    click(u"I have read it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows<TablePage>(), 20'000);

    m_application->showStart();
    settle();
    QVERIFY(shows<StartPage>());
    click(u"Resume"_s);
    QTRY_VERIFY(shows<TablePage>());
    QCOMPARE(records().size(), 1);
}

void TestApplication::nobodyReadsTheRecordOfASessionUnderWay()
{
    m_application->showScenario(u"home-and-screen"_s);
    click(u"Set up a session"_s);
    click(u"Read the brief"_s);
    QTRY_VERIFY(shows<BriefingPage>());
    const QString path = m_folder->filePath(records().constFirst());
    m_application->openRecord(path); // as Ctrl+O, the recent ones and dropping do
    settle();
    QVERIFY(shows<BriefingPage>());
    QVERIFY(problemSays(u"going on here"_s));

    const auto lookAtRecords = [this] {
        Q_EMIT m_window->recordsRequested(); // Ctrl+L, wherever the focus is
        QTRY_VERIFY(shows<RecordsPage>());
        QTRY_VERIFY(!qobject_cast<RecordsPage*>(m_window->currentPage())->model().isBusy());
        settle();
    };
    const auto isOffered = [this](const QString& name) {
        return m_window->currentPage()->findChild<Button*>(name)->isEnabled();
    };
    lookAtRecords();
    const QStringList kept { u"open"_s, u"debrief"_s, u"rename"_s, u"export"_s, u"erase"_s,
        u"delete"_s };
    for (const QString& name : kept)
        QVERIFY2(!isOffered(name), qPrintable(name));
    QVERIFY(problemSays(u"Under way"_s));
    auto* table = m_window->currentPage()->findChild<QTableView*>(u"records"_s);
    QTest::keyClick(table, Qt::Key_F2);
    QVERIFY(!table->findChild<QLineEdit*>());
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_window->currentPage()->findChild<Button*>(u"delete"_s)->isVisible()); // asks nothing
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(shows<BriefingPage>());
    lookAtRecords();
    click(u"Back"_s);
    QTRY_VERIFY(shows<BriefingPage>());

    m_application->showStart();
    lookAtRecords();
    for (const QString& name : kept)
        QVERIFY2(isOffered(name), qPrintable(name));
    click(u"Back"_s);
    QVERIFY(shows<StartPage>());
}

void TestApplication::closedRecordShowsItsResult()
{
    const QString path = m_folder->filePath(u"done.pourparler"_s);
    {
        const RecordHeader header { { 4711, 1 }, "2026-01-01T10:00:00Z", "pourparler test" };
        auto record = Record::create(QFile::encodeName(path).toStdString(), sampleScenario().files,
            header, SealKey::fromSeed(1));
        QVERIFY(record.has_value());
        QVERIFY(playDemo(sampleScenario(), 4711, (*record)->journal()).has_value());
    }
    m_application->openRecord(path);
    settle();
    QVERIFY(shows<ResultPage>());
    // Only bots sat there: nobody is "you", and nothing is worth anything to them.
    for (const QLabel* label : m_window->currentPage()->findChildren<QLabel*>()) {
        QVERIFY(label->text() != u"you"_s);
        QVERIFY(label->text() != u"What it is worth to you"_s);
    }
    m_application->showStart();
    settle();
    for (const Button* button : m_window->currentPage()->findChildren<Button*>())
        QVERIFY(!button->text().contains(u"Resume"_s)); // what is closed cannot be resumed
}

void TestApplication::peoplePlayOnFromARecordOfBots()
{
    const QString path = m_folder->filePath(u"bots.pourparler"_s);
    writeClosedRecord(path);
    m_application->openRecord(path);
    click(u"Replay"_s);
    QVERIFY(shows<ReplayPage>());
    QWidget* page = m_window->currentPage();
    page->findChild<QAbstractSlider*>(u"timeline"_s)->setValue(30);
    click(u"Branch from here"_s);
    click(u"People play on"_s);
    page->findChild<QCheckBox*>(u"person1"_s)->setChecked(true);
    click(u"Play on"_s);
    const auto isOpen
        = [this] { return m_application->desk() && m_application->desk()->sitting().isOpen(); };
    QTRY_VERIFY(isOpen());
    QTRY_VERIFY(shows<TablePage>());
    Sitting& sitting = m_application->desk()->sitting();
    const SeatId taken { PartyId(std::size_t { 1 }), 1 };
    QCOMPARE(sitting.people().size(), std::size_t { 1 });
    QVERIFY(sitting.seated() == taken);
    QVERIFY(sitting.everyone().view().table().paused);
}

void TestApplication::foreignFileIsRefusedInAWord()
{
    const QString path = m_folder->filePath(u"letter.pourparler"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all");
    file.close();
    m_application->openRecord(path);
    settle();
    QVERIFY(shows<StartPage>());
    QVERIFY(problemSays(u"letter.pourparler"_s));
}

void TestApplication::unknownScenarioIsRefusedInAWord()
{
    m_application->showScenario(u"no-such-scenario"_s);
    settle();
    QVERIFY(shows<StartPage>());
    QVERIFY(problemSays(u"no-such-scenario"_s));
}

void TestApplication::windowCanCloseDuringASession()
{
    m_application->showScenario(u"home-and-screen"_s);
    click(u"Set up a session"_s);
    click(u"Read the brief"_s);
    QTRY_VERIFY(shows<BriefingPage>());
    m_window->close();
    const auto contents
        = readRecord(QFile::encodeName(m_folder->filePath(records().constFirst())).toStdString());
    QVERIFY(contents.has_value());
    QVERIFY(!contents->events.empty());
}

/// The window that Ctrl+P opens, if it is.
QWidget* TestApplication::projector() const
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (qobject_cast<Projector*>(window) && window->isVisible())
            return window;
    return nullptr;
}

void TestApplication::projectorComesUpWhereItWas()
{
    const QRect place(210, 120, 640, 480);
    const auto press = [this] {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        settle();
    };
    press();
    QVERIFY(projector());
    projector()->setGeometry(place);
    press();
    QVERIFY(!projector());
    open();
    press();
    QVERIFY(projector());
    QCOMPARE(projector()->geometry(), place);
    projector()->close();
    press(); // the menu knows that it was closed
    QVERIFY(projector());
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
