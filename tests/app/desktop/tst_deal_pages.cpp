// What was left on the table, on the debrief page and in the replay, by clicks and keys, in both languages: it joins when it
// has been worked out, off the window's thread, can be stopped, follows the slider, and is there for nobody but the
// facilitator. What a real analysis says is other tests' business.
#include "app/desktop/deal/deal_progress.h"
#include "app/desktop/debrief/chart_view.h"
#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/debrief/presenter_screen.h"
#include "app/desktop/replay/left_panel.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/table/table_page.h"
#include "app/models/live_view.h"
#include "app/text/translation.h"
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_analysis.h"
#include "debrief_session.h"
#include "replay_session.h"
#include "sample.h"
#include "shown_replay.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;
using test::Ending;

namespace {

/// Answers as the real one does, counts how often it was asked, and holds back while it is told to.
struct Watched {
    std::atomic<int> asked = 0;
    std::atomic<int> maps = 0;
    std::atomic<int> stopped = 0;
    std::atomic<bool> holdsBack = false;
    std::atomic<bool> fails = false;
    std::atomic<bool> inWindow = false; ///< it ever ran where it keeps the window waiting

    DealAnalysis analysis()
    {
        return [this, window = QThread::currentThread()](const SeatView& view, ProposalId about,
                   bool map, const Progress& progress) -> Result<Deal> {
            ++asked;
            maps += map ? 1 : 0;
            inWindow = inWindow || QThread::currentThread() == window;
            for (int perMille = 0; holdsBack; perMille = std::min(perMille + 1, 900)) {
                if (!goesOn(progress, perMille)) {
                    ++stopped;
                    return failure(analysis_error::stopped);
                }
                QThread::msleep(1);
            }
            if (fails)
                return failure(analysis_error::tooEntangled);
            return analyseDeal(view, about, map, progress);
        };
    }
};

QStringList stepsOf(const DebriefPage& page)
{
    const auto* model = page.findChild<QListView*>(u"steps"_s)->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, 0).data().toString();
    return titles;
}

} // namespace

class TestDealPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void joinsTheStory_data();
    void joinsTheStory();
    void twoPartiesAreChosenByKeys();
    void numbersStayCovered();
    void progressCanBeStopped();
    void leavingStops();
    void failureIsSaid();
    void otherEyesNeverAsk_data();
    void otherEyesNeverAsk();
    void warnsBeforeAsking();
    void otherEyesForgetIt();
    void noDealSaysWhatCouldHaveBeen();

    void replayHasItForTheFacilitator();
    void replayFollowsTheSlider_data();
    void replayFollowsTheSlider();
    void replayDrawsTheMapOnce();
    void replayStopsOutOfSight();
    void replaySaysWhyThereIsNothing();

    void nobodyMakesADealAtTheTable();

private:
    struct Debrief {
        Debrief(const Theme& theme, Watched& watched,
            std::shared_ptr<const RecordContents> contents, const Viewer& eyes = facilitatorEyes())
            : projector(theme)
            , page(theme, projector)
        {
            page.setDealAnalysis(watched.analysis());
            page.resize(1280, 760);
            page.show();
            page.setRecord(std::move(contents), {}, StreamId::table1, eyes);
        }
        bool has(const char* step)
        {
            const QString before = page.step();
            page.setStep(QString::fromLatin1(step));
            const bool found = page.step() == QLatin1StringView(step);
            page.setStep(before);
            return found;
        }
        QWidget* find(const char* name)
        {
            return page.findChild<QWidget*>(QString::fromLatin1(name));
        }
        void click(const char* name)
        {
            auto* button = static_cast<QAbstractButton*>(find(name));
            QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        Projector projector;
        DebriefPage page;
    };

    /// With the tab in sight.
    static void showLeft(test::ShownReplay& shown)
    {
        shown.click(u"leftTab"_s);
        test::settle();
    }

    Theme m_theme;
    QTemporaryDir m_folder;
    std::shared_ptr<const RecordContents> m_agreement;
    std::shared_ptr<const RecordContents> m_impasse;
    std::shared_ptr<const RecordContents> m_open;
    std::shared_ptr<const RecordContents> m_record; ///< of a replay
};

void TestDealPages::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_agreement = test::sessionTo({ Ending::agreement, "home-and-screen" });
    m_impasse = test::sessionTo({ Ending::impasse, "home-and-screen" });
    m_open = test::sessionTo({ Ending::open, "home-and-screen" });
    m_record = test::recordSession(m_folder.filePath(u"closed.pourparler"_s), true);
}

void TestDealPages::init()
{
    m_theme.setMode(Theme::Mode::light);
    m_theme.setZoom(100);
    m_theme.applyTo(*qApp);
}

void TestDealPages::joinsTheStory_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("fr") << u"fr"_s;
}

void TestDealPages::joinsTheStory()
{
    QFETCH(QString, language);
    const Translation translation(language);
    Watched watched;
    watched.holdsBack = true;
    Debrief shown(m_theme, watched, m_agreement);
    // The story is there at once, without it.
    const QStringList before = stepsOf(shown.page);
    QVERIFY(before.size() > 3);
    QVERIFY(!shown.has("left"));
    shown.page.setStep(u"movement"_s);
    watched.holdsBack = false;
    QTRY_VERIFY(shown.has("left"));
    QTRY_VERIFY(shown.has("map"));
    QVERIFY(!watched.inWindow);
    QCOMPARE(watched.maps, 1);
    // Nobody lost their place.
    QCOMPARE(shown.page.step(), u"movement"_s);
    QVERIFY(!shown.find("dealProgress")->isVisible());
    QTest::keyClick(shown.find("steps"), Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"left"_s);
    QVERIFY(shown.page.findChild<ChartView*>()->isVisible());
    QVERIFY(!static_cast<QLabel*>(shown.find("sentence"))->text().isEmpty());
    QTest::keyClick(shown.find("steps"), Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"map"_s);
    test::settle();
    QCOMPARE(test::namelessControls(shown.page), QStringList());
    QCOMPARE(test::unreachable(shown.page), QStringList());
    QVERIFY2(
        test::cutTexts(shown.page).isEmpty(), qPrintable(test::cutTexts(shown.page).join(u'\n')));
}

void TestDealPages::twoPartiesAreChosenByKeys()
{
    const Translation translation(u"en"_s);
    Watched watched;
    Debrief shown(m_theme, watched, m_agreement);
    QTRY_VERIFY(shown.has("map"));
    shown.page.setStep(u"left"_s);
    QVERIFY(!shown.find("pair")->isVisible());
    shown.page.setStep(u"map"_s);
    QVERIFY(shown.find("pair")->isVisible());
    auto* across = static_cast<QComboBox*>(shown.find("pairAcross"));
    auto* up = static_cast<QComboBox*>(shown.find("pairUp"));
    QVERIFY(across->count() >= 2);
    QVERIFY(across->currentIndex() != up->currentIndex());
    const auto sentence = [&] { return static_cast<QLabel*>(shown.find("sentence"))->text(); };
    const auto* model = shown.page.findChild<QTableView*>(u"numbersTable"_s)->model();
    const auto header
        = [&](int column) { return model->headerData(column, Qt::Horizontal).toString(); };
    QCOMPARE(header(4), across->currentText());
    QCOMPARE(header(5), up->currentText());
    // Whoever takes the other's party changes places with it: the map is never of one alone.
    const QString second = up->currentText();
    across->setFocus();
    while (across->currentText() != second) {
        const int row = across->currentIndex();
        QTest::keyClick(across, row < up->findText(second) ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(across->currentIndex() != row);
        QVERIFY(across->currentIndex() != up->currentIndex());
    }
    QCOMPARE(header(4), across->currentText());
    QCOMPARE(header(5), up->currentText());
    QVERIFY(!sentence().isEmpty());
    QCOMPARE(shown.page.step(), u"map"_s);
    QCOMPARE(watched.maps, 1); // another pair needs no other front
}

void TestDealPages::numbersStayCovered()
{
    const Translation translation(u"en"_s);
    Watched watched;
    Debrief shown(m_theme, watched, m_agreement);
    QTRY_VERIFY(stepsOf(shown.page).contains(u"What was left"_s));
    for (int i = 0; i < 20 && shown.page.step() != u"left"_s; ++i)
        QTest::keyClick(shown.find("steps"), Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"left"_s);
    QVERIFY(shown.find("cover")->isVisible());
    QVERIFY(!shown.page.findChild<ChartView*>()->isVisible());
    // Neither does the room see any before they are revealed.
    QTest::keyClick(shown.find("steps"), Qt::Key_P);
    const auto* screen = shown.projector.findChild<PresenterScreen*>();
    QVERIFY(screen);
    QVERIFY(!screen->projection().picture);
    QTest::keyClick(shown.find("steps"), Qt::Key_Right);
    QVERIFY(screen->projection().picture);
    QCOMPARE(screen->projection().picture->id(), u"left"_s);
}

void TestDealPages::progressCanBeStopped()
{
    const Translation translation(u"en"_s);
    Watched watched;
    watched.holdsBack = true;
    Debrief shown(m_theme, watched, m_agreement);
    QTRY_VERIFY(shown.find("dealProgress")->isVisible());
    QTRY_VERIFY(shown.page.findChild<QProgressBar*>()->value() > 0);
    shown.click("stopDeal");
    QTRY_COMPARE(watched.stopped, 1);
    QVERIFY(!shown.has("left"));
    // It stays stopped, whatever else happens, until somebody wants it.
    QTest::keyClick(shown.find("steps"), Qt::Key_Right);
    shown.page.refresh(m_agreement);
    test::settle();
    QCOMPARE(watched.asked, 1);
    watched.holdsBack = false;
    shown.click("startDeal");
    QTRY_VERIFY(shown.has("map"));
}

void TestDealPages::leavingStops()
{
    const Translation translation(u"en"_s);
    Watched watched;
    watched.holdsBack = true;
    Debrief shown(m_theme, watched, m_agreement);
    QTRY_COMPARE(watched.asked, 1);
    shown.page.hide();
    QTRY_COMPARE(watched.stopped, 1);
    watched.holdsBack = false;
    test::settle();
    QCOMPARE(watched.asked, 1);
    shown.page.show();
    QTRY_VERIFY(shown.has("map"));
    {
        Watched another;
        another.holdsBack = true;
        {
            Debrief gone(m_theme, another, m_agreement);
            QTRY_COMPARE(another.asked, 1);
        }
        QTRY_COMPARE(another.stopped, 1);
    }
}

void TestDealPages::failureIsSaid()
{
    const Translation translation(u"en"_s);
    Watched watched;
    watched.fails = true;
    Debrief shown(m_theme, watched, m_agreement);
    QTRY_VERIFY(shown.page.findChild<DealProgress*>()->isStopped());
    QVERIFY(shown.find("dealProgress")->isVisible());
    QVERIFY(shown.find("startDeal")->isVisible());
    QVERIFY(!shown.has("left"));
    watched.fails = false;
    shown.click("startDeal");
    QTRY_VERIFY(shown.has("left"));
}

void TestDealPages::otherEyesNeverAsk_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("party");
    for (const bool open : { true, false }) {
        QTest::addRow("%s, public", open ? "open" : "over") << open << -1;
        QTest::addRow("%s, seat", open ? "open" : "over") << open << 0;
    }
}

void TestDealPages::otherEyesNeverAsk()
{
    QFETCH(bool, open);
    QFETCH(int, party);
    const Translation translation(u"en"_s);
    const Viewer eyes
        = party < 0 ? everyone() : viewerOf({ PartyId(static_cast<std::size_t>(party)), 1 });
    const auto contents = open ? m_open : m_agreement;
    Watched watched;
    Debrief shown(m_theme, watched, contents, eyes);
    if (open && party >= 0)
        shown.click("showAllTheSame");
    QCOMPARE(shown.page.eyes(), eyes);
    test::ShownReplay replay(m_theme, contents, {}, eyes);
    replay.page.setDealAnalysis(watched.analysis());
    if (open && party >= 0)
        replay.click(u"showAllTheSame"_s);
    replay.timeline()->setValue(replay.timeline()->maximum());
    QTest::qWait(100);
    QCOMPARE(watched.asked, 0);
    QVERIFY(!shown.has("left") && !shown.has("map") && !shown.has("missing"));
    QVERIFY(!shown.find("dealProgress")->isVisible());
    QVERIFY(!replay.find(u"leftTab"_s)->isVisible());
}

void TestDealPages::warnsBeforeAsking()
{
    const Translation translation(u"en"_s);
    Watched watched;
    Debrief shown(m_theme, watched, m_open);
    QVERIFY(shown.find("warning")->isVisible());
    QTest::qWait(50);
    QCOMPARE(watched.asked, 0);
    shown.click("showAllTheSame");
    QTRY_VERIFY(shown.has("left"));
    QVERIFY(shown.has("missing"));
}

void TestDealPages::otherEyesForgetIt()
{
    const Translation translation(u"en"_s);
    Watched watched;
    Debrief shown(m_theme, watched, m_agreement);
    QTRY_VERIFY(shown.has("map"));
    const int asked = watched.asked;
    shown.page.setStep(u"map"_s);
    auto* eyes = static_cast<QComboBox*>(shown.find("eyes"));
    eyes->setCurrentIndex(0);
    Q_EMIT eyes->activated(0);
    test::settle();
    QCOMPARE(shown.page.eyes(), everyone());
    QVERIFY(!shown.has("left") && !shown.has("map"));
    QVERIFY(!shown.find("pair")->isVisible());
    QTest::qWait(50);
    QCOMPARE(watched.asked, asked);
}

void TestDealPages::noDealSaysWhatCouldHaveBeen()
{
    const Translation translation(u"en"_s);
    Watched watched;
    Debrief shown(m_theme, watched, m_impasse);
    QTRY_VERIFY(shown.has("map"));
    QVERIFY(shown.has("missing"));
    shown.page.setStep(u"left"_s);
    QCOMPARE(
        static_cast<QLabel*>(shown.find("stepTitle"))->text(), u"What could have been agreed"_s);
}

void TestDealPages::replayHasItForTheFacilitator()
{
    const Translation translation(u"en"_s);
    Watched watched;
    test::ShownReplay shown(m_theme, m_record, {});
    QVERIFY(!shown.find(u"leftTab"_s)->isVisible());
    shown.page.setDealAnalysis(watched.analysis());
    QVERIFY(!shown.find(u"leftTab"_s)->isVisible()); // these are the public's eyes
    auto* eyes = shown.find<QComboBox>(u"eyes"_s);
    shown.chooseEyes(eyes->count() - 1);
    QVERIFY(shown.find(u"leftTab"_s)->isVisible());
    QTest::keyClick(&shown.page, Qt::Key_L);
    QVERIFY(shown.find(u"left"_s)->isVisible());
    // Other eyes lose it, and what it said.
    shown.chooseEyes(0);
    test::settle();
    QVERIFY(!shown.find(u"leftTab"_s)->isVisible());
    QVERIFY(!shown.find(u"left"_s)->isVisible());
    QTest::keyClick(&shown.page, Qt::Key_L);
    QVERIFY(!shown.find(u"left"_s)->isVisible());
}

void TestDealPages::replayFollowsTheSlider_data() { joinsTheStory_data(); }

void TestDealPages::replayFollowsTheSlider()
{
    QFETCH(QString, language);
    const Translation translation(language);
    Watched watched;
    test::ShownReplay shown(m_theme, m_record, {}, facilitatorEyes());
    shown.page.setDealAnalysis(watched.analysis());
    auto* timeline = shown.timeline();
    timeline->setValue(timeline->maximum() / 3);
    showLeft(shown);
    const auto text
        = [&](const char* name) { return shown.find<QLabel>(QString::fromLatin1(name))->text(); };
    QTRY_VERIFY(shown.find(u"leftPicture"_s)->isVisible());
    QTRY_VERIFY(shown.find(u"mapPicture"_s)->isVisible());
    const QString about = text("leftAbout");
    QVERIFY(!about.isEmpty() && !text("leftSentence").isEmpty());
    QTest::keyClick(&shown.page, Qt::Key_N);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(text("leftAbout") != about);
    qInfo("the next proposal after %lld ms", timer.elapsed());
    // Back is at once: it is known.
    const int asked = watched.asked;
    timeline->setValue(timeline->maximum() / 3);
    QCOMPARE(text("leftAbout"), about);
    QCOMPARE(watched.asked, asked);
    // A slider that is moved fast asks for what is passed by less often than it passes.
    const int before = watched.asked;
    for (int value = timeline->maximum() / 3; value <= timeline->maximum(); ++value)
        timeline->setValue(value);
    QTRY_COMPARE(shown.value(), timeline->maximum());
    test::settle();
    QTRY_VERIFY(text("leftAbout") != about);
    QVERIFY(watched.asked - before < 10);
    QVERIFY(!watched.inWindow);
    QCOMPARE(test::namelessControls(shown.page), QStringList());
    QCOMPARE(test::unreachable(shown.page), QStringList());
}

void TestDealPages::replayDrawsTheMapOnce()
{
    const Translation translation(u"en"_s);
    Watched watched;
    test::ShownReplay shown(m_theme, m_record, {}, facilitatorEyes());
    shown.page.setDealAnalysis(watched.analysis());
    shown.timeline()->setValue(shown.timeline()->maximum());
    watched.holdsBack = true;
    showLeft(shown);
    QTRY_VERIFY(shown.find(u"dealProgress"_s)->isVisible());
    QTRY_COMPARE(watched.maps, 1); // else nothing is there yet that could notice
    QTest::mouseClick(shown.find<QAbstractButton>(u"stopDeal"_s), Qt::LeftButton);
    QTRY_VERIFY(watched.stopped >= 1);
    watched.holdsBack = false;
    QTest::mouseClick(shown.find<QAbstractButton>(u"startDeal"_s), Qt::LeftButton);
    QTRY_VERIFY(shown.find(u"mapPicture"_s)->isVisible());
    const auto* table
        = shown.find(u"mapPicture"_s)->findChild<QTableView*>(u"numbersTable"_s)->model();
    const int whole = table->rowCount();
    // The path goes as far as the slider.
    shown.timeline()->setValue(shown.timeline()->maximum() / 2);
    QVERIFY(table->rowCount() < whole);
    shown.timeline()->setValue(shown.timeline()->maximum());
    QCOMPARE(table->rowCount(), whole);
    QCOMPARE(watched.maps, 2); // the one that was stopped, and the one that is kept
    auto* across = shown.find<QComboBox>(u"pairAcross"_s);
    across->setFocus();
    QTest::keyClick(across, across->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(table->headerData(4, Qt::Horizontal).toString(), across->currentText());
    QCOMPARE(watched.maps, 2);
}

void TestDealPages::replayStopsOutOfSight()
{
    const Translation translation(u"en"_s);
    Watched watched;
    watched.holdsBack = true;
    test::ShownReplay shown(m_theme, m_record, {}, facilitatorEyes());
    shown.page.setDealAnalysis(watched.analysis());
    shown.timeline()->setValue(shown.timeline()->maximum());
    QTest::qWait(80);
    QCOMPARE(watched.asked, 0); // nobody looks
    showLeft(shown);
    QTRY_VERIFY(watched.asked >= 2);
    const int asked = watched.asked;
    shown.page.hide();
    QTRY_COMPARE(watched.stopped, asked);
}

void TestDealPages::replaySaysWhyThereIsNothing()
{
    const Translation translation(u"en"_s);
    Watched watched;
    test::ShownReplay shown(m_theme, m_record, {}, facilitatorEyes());
    shown.page.setDealAnalysis(watched.analysis());
    shown.timeline()->setValue(0);
    showLeft(shown);
    QVERIFY(shown.find(u"leftNothing"_s)->isVisible());
    QVERIFY(!shown.find(u"leftPicture"_s)->isVisible());
    QCOMPARE(watched.asked, 0);
}

/// While a session goes on no seat's view is enough for a Deal, and its pages show none.
void TestDealPages::nobodyMakesADealAtTheTable()
{
    const Translation translation(u"en"_s);
    const Scenario& scenario = m_open->scenario;
    for (std::size_t p = 0; p < scenario.parties.size(); ++p) {
        const Viewer viewer = viewerOf({ PartyId(p), 1 });
        const SeatView view = test::foldedView(*m_open, viewer, m_open->events.size());
        QVERIFY(!mayKnowDeal(view));
        QVERIFY(!analyseDeal(view, dealSubject(view), false));
        LiveView live(view);
        TablePage page(m_theme);
        page.setFacilitator(true);
        page.setSession(&live, { PartyId(p), 1 });
        page.resize(1280, 760);
        page.show();
        test::settle();
        QVERIFY(page.findChildren<ChartView*>().isEmpty());
        QVERIFY(page.findChildren<LeftPanel*>().isEmpty());
        QVERIFY(page.findChildren<DealProgress*>().isEmpty());
    }
}

QTEST_MAIN(TestDealPages)
#include "tst_deal_pages.moc"
