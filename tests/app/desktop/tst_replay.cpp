// The replay page by clicks and keys, in both languages: steps, playing, eyes, the warning, what stays confidential,
// marks; and that any position is what one gets by folding from the beginning.
#include "app/desktop/replay/line_view.h"
#include "app/desktop/replay/replay_player.h"
#include "app/desktop/replay/timeline.h"
#include "app/models/live_view.h"
#include "app/models/positions_model.h"
#include "app/models/proposals_model.h"
#include "app/text/event_text.h"
#include "app/text/translation.h"
#include "core/view/replay.h"
#include "replay_session.h"
#include "sample.h"
#include "shown_replay.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <random>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

using Shown = test::ShownReplay;

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePlaceIsShownInAnyTheme();
    void stepsByClickAndKey_data();
    void stepsByClickAndKey();
    void playsToTheEnd();
    void speedsAndPauses();
    void theSliderSaysWhere_data();
    void theSliderSaysWhere();
    void marksAreWhatHappened();
    void rewindsPointBack();
    void otherEyesStayInPlace();
    void warnsBeforeSecretsOfAnOpenSession();
    void aClosedSessionIsOpenToAllEyes();
    void thePublicSeesNothingOfASeat();
    void anyPositionIsTheFoldOfItsBeginning();
    void theLogLeadsToAnEvent();
    void everythingHasANameAndIsReached();
    void fitsInLargeType();

private:
    [[nodiscard]] Viewer me() const { return viewerOf({ PartyId(0), 1 }); }

    QTemporaryDir m_folder;
    QString m_openPath;
    QString m_closedPath;
    std::shared_ptr<const RecordContents> m_open;
    std::shared_ptr<const RecordContents> m_closed;
    Theme m_theme;
};

void TestReplay::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_openPath = m_folder.filePath(u"open.pourparler"_s);
    m_closedPath = m_folder.filePath(u"closed.pourparler"_s);
    m_open = test::recordSession(m_openPath, false);
    m_closed = test::recordSession(m_closedPath, true);
    QVERIFY(m_closed->events.size() > m_open->events.size());
    // Somebody answers somebody, so that what says so has something to say.
    QVERIFY(std::any_of(m_closed->events.begin(), m_closed->events.end(), [](const Event& event) {
        const auto* proposed = std::get_if<event::Proposed>(&event.body);
        return proposed && proposed->parent != ProposalId::none;
    }));
}

void TestReplay::init()
{
    m_theme.setMode(Theme::Mode::light);
    m_theme.setZoom(100);
    m_theme.applyTo(*qApp);
}

void TestReplay::thePlaceIsShownInAnyTheme()
{
    Shown shown(m_theme, m_closed, m_closedPath);
    const auto* place = shown.find<LineView>(u"place"_s);
    for (const auto mode : { Theme::Mode::dark, Theme::Mode::light }) {
        m_theme.setMode(mode);
        test::settle();
        QVERIFY(!place->words().isEmpty());
        QVERIFY(place->width() >= place->neededWidth());
    }
    m_theme.setZoom(150);
    test::settle();
    QVERIFY(place->width() >= place->neededWidth());
}

void TestReplay::stepsByClickAndKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("fr") << u"fr"_s;
}

void TestReplay::stepsByClickAndKey()
{
    QFETCH(QString, language);
    const Translation translation(language);
    Shown shown(m_theme, m_closed, m_closedPath);
    const Replay replay(m_closed->scenario, m_closed->events, everyone());
    const Reader reader = [&] {
        Reader here = readerOf(language);
        here.start = QDateTime::fromString(u"2026-05-04T10:00:00+02:00"_s, Qt::ISODate);
        return here;
    }();
    const auto words = [&](int position) {
        return text::event(
            replay.whole(), replay.events()[static_cast<std::size_t>(position) - 1], reader);
    };
    QCOMPARE(shown.value(), 0);
    shown.click(u"stepForward"_s);
    shown.click(u"stepForward"_s);
    QCOMPARE(shown.value(), 2);
    QCOMPARE(shown.caption(), words(2));
    shown.click(u"stepBack"_s);
    QCOMPARE(shown.value(), 1);
    QTest::keyClick(shown.timeline(), Qt::Key_Right);
    QCOMPARE(shown.value(), 2);
    QTest::keyClick(shown.timeline(), Qt::Key_Left);
    QCOMPARE(shown.value(), 1);

    const auto turns = marksOf(replay.events()).turns;
    QTest::keyClick(shown.timeline(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.value(), static_cast<int>(turns[0]));
    shown.click(u"turnForward"_s);
    QCOMPARE(shown.value(), static_cast<int>(turns[1]));
    QCOMPARE(shown.caption(), words(static_cast<int>(turns[1])));
    QTest::keyClick(shown.timeline(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.value(), static_cast<int>(turns[0]));
    QTest::keyClick(&shown.page, Qt::Key_N);
    QVERIFY(std::holds_alternative<event::Proposed>(
        replay.events()[static_cast<std::size_t>(shown.value()) - 1].body));
    QTest::keyClick(shown.timeline(), Qt::Key_End);
    QCOMPARE(shown.value(), static_cast<int>(replay.size()));
    QTest::keyClick(shown.timeline(), Qt::Key_Right);
    QCOMPARE(shown.value(), static_cast<int>(replay.size()));
    shown.click(u"toStart"_s);
    QCOMPARE(shown.value(), 0);
}

void TestReplay::playsToTheEnd()
{
    const Translation translation(u"en"_s);
    Shown shown(m_theme, m_closed, m_closedPath);
    auto* speed = shown.find<QComboBox>(u"speed"_s);
    speed->setCurrentIndex(speed->count() - 1);
    const int end = shown.timeline()->maximum();
    shown.timeline()->setValue(end - 4);
    auto* play = shown.find<QAbstractButton>(u"play"_s);
    QCOMPARE(play->accessibleName(), u"Play"_s);
    QTest::keyClick(shown.timeline(), Qt::Key_Space);
    QCOMPARE(play->accessibleName(), u"Pause"_s);
    QTRY_COMPARE(shown.value(), end);
    QTRY_COMPARE(play->accessibleName(), u"Play"_s);
    // From the end it begins again; dragging stops it.
    shown.click(u"play"_s);
    QTRY_VERIFY(shown.value() > 0 && shown.value() < end);
    QTest::mouseClick(shown.timeline(), Qt::LeftButton, {},
        QPoint(shown.timeline()->xOf(20), shown.timeline()->height() - 4));
    QCOMPARE(play->accessibleName(), u"Play"_s);
    QVERIFY(std::abs(shown.value() - 20) <= 2);
}

void TestReplay::speedsAndPauses()
{
    const auto at = [](SessionTime time) { return Event { time, event::BargainingBegan {} }; };
    const Events events { at(0), at(0), at(900), at(60'900) };
    ReplayPlayer player;
    player.setStory(events, marksOf(events), 1);
    QCOMPARE(player.pause(), 300); // at once: still long enough to read
    player.setPosition(2);
    QCOMPARE(player.pause(), 900); // as it was
    player.setPosition(3);
    QCOMPARE(player.pause(), 2000); // a long silence
    player.setSpeed(0.5);
    QCOMPARE(player.pause(), 4000);
    player.setSpeed(20);
    QCOMPARE(player.pause(), 100);
    player.setPosition(9);
    QCOMPARE(player.position(), std::size_t(4));
    QCOMPARE(player.pause(), 0);
}

void TestReplay::theSliderSaysWhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("en") << u"en"_s << u"event %1 of %2, round %3"_s;
}

void TestReplay::theSliderSaysWhere()
{
    QFETCH(QString, language);
    QFETCH(QString, pattern);
    const Translation translation(language);
    Shown shown(m_theme, m_closed, m_closedPath);
    const auto rounds = shown.timeline()->marks().rounds;
    QVERIFY(rounds.size() > 1);
    shown.timeline()->setValue(static_cast<int>(rounds[1].position));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(shown.timeline());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Slider);
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QCOMPARE(access->text(QAccessible::Value),
        pattern.arg(shown.value()).arg(shown.timeline()->maximum()).arg(rounds[1].round));
    QVERIFY(access->valueInterface());
    access->valueInterface()->setCurrentValue(5);
    QCOMPARE(shown.value(), 5);
}

void TestReplay::marksAreWhatHappened()
{
    const Replay replay(m_closed->scenario, m_closed->events, facilitatorEyes());
    const TimelineMarks marks = marksOf(replay.events());
    const auto count = [&](auto sample) {
        return static_cast<std::size_t>(
            std::count_if(replay.events().begin(), replay.events().end(), [](const Event& event) {
                return std::holds_alternative<decltype(sample)>(event.body);
            }));
    };
    using Kind = TimelineMark::Kind;
    QVERIFY(count(event::Proposed {}) > 5);
    QCOMPARE(marks.count(Kind::proposal), count(event::Proposed {}));
    QCOMPARE(marks.count(Kind::agreed), count(event::IssueAgreed {}));
    QCOMPARE(marks.count(Kind::signing), count(event::SigningCalled {}));
    QCOMPARE(marks.count(Kind::rewind), std::size_t(1));
    QCOMPARE(marks.count(Kind::act),
        count(event::Paused {}) + count(event::Resumed {}) + count(event::DeadlineMoved {})
            + count(event::Remarked {}));
    QCOMPARE(marks.count(Kind::closed), std::size_t(1));
    QCOMPARE(marks.turns.size(), count(event::TurnBegan {}));
    for (const TimelineMark& mark : marks.marks)
        if (mark.kind == Kind::proposal)
            QVERIFY(mark.party.has_value());
}

void TestReplay::rewindsPointBack()
{
    for (const Viewer& eyes : { everyone(), me(), facilitatorEyes() }) {
        const Replay replay(m_open->scenario, m_open->events, eyes);
        const TimelineMarks marks = marksOf(replay.events());
        const auto rewind = std::find_if(marks.marks.begin(), marks.marks.end(),
            [](const TimelineMark& mark) { return mark.kind == TimelineMark::Kind::rewind; });
        QVERIFY(rewind != marks.marks.end());
        QVERIFY(rewind->target > 0 && rewind->target < rewind->position);
        // The table is back: but for what a rewind leaves alone, it stands as it stood there.
        const Table before = replay.at(rewind->target).table();
        const Table after = replay.at(rewind->position).table();
        QCOMPARE(after.round, before.round);
        QVERIFY(after.floor == before.floor);
        QVERIFY(after.tentative == before.tentative);
        QVERIFY(marks.roundAt(rewind->position + 1) <= marks.roundAt(rewind->position - 1));
    }
}

void TestReplay::otherEyesStayInPlace()
{
    Shown shown(m_theme, m_closed, m_closedPath, facilitatorEyes());
    shown.timeline()->setValue(shown.timeline()->maximum() / 2);
    const std::uint64_t place = shown.page.place();
    const QString caption = shown.caption();
    const int all = shown.timeline()->maximum();
    shown.chooseEyes(0);
    QVERIFY(shown.page.eyes() == everyone());
    QVERIFY(shown.timeline()->maximum() < all);
    QCOMPARE(shown.page.place(), place);
    shown.chooseEyes(1);
    QVERIFY(shown.page.eyes() == me());
    shown.chooseEyes(shown.find<QComboBox>(u"eyes"_s)->count() - 1);
    QVERIFY(shown.page.eyes() == facilitatorEyes());
    QCOMPARE(shown.page.place(), place);
    QCOMPARE(shown.caption(), caption);
}

void TestReplay::warnsBeforeSecretsOfAnOpenSession()
{
    Shown shown(m_theme, m_open, m_openPath, facilitatorEyes());
    auto* warning = shown.find(u"warning"_s);
    QVERIFY(warning->isVisible());
    QCOMPARE(shown.page.focusWidget(), shown.find(u"keepEyes"_s)); // Enter shows nothing
    QVERIFY(shown.page.eyes() == everyone());
    QCOMPARE(shown.find<QComboBox>(u"eyes"_s)->currentIndex(), 0);
    shown.click(u"keepEyes"_s);
    QVERIFY(!warning->isVisible());
    QVERIFY(shown.page.eyes() == everyone());
    shown.chooseEyes(1);
    QVERIFY(warning->isVisible());
    QTest::keyClick(&shown.page, Qt::Key_Escape);
    QVERIFY(!warning->isVisible());
    QVERIFY(shown.page.eyes() == everyone());
    shown.chooseEyes(1);
    shown.click(u"showAllTheSame"_s);
    QVERIFY(shown.page.eyes() == me());
    QVERIFY(!warning->isVisible());
    // Who insisted is not asked again, but other eyes are other secrets.
    shown.chooseEyes(0);
    shown.chooseEyes(1);
    QVERIFY(shown.page.eyes() == me());
    shown.chooseEyes(2);
    QVERIFY(warning->isVisible());
    QVERIFY(shown.page.eyes() == me());
}

void TestReplay::aClosedSessionIsOpenToAllEyes()
{
    Shown shown(m_theme, m_closed, m_closedPath, facilitatorEyes());
    QVERIFY(!shown.find(u"warning"_s)->isVisible());
    QVERIFY(shown.page.eyes() == facilitatorEyes());
}

void TestReplay::thePublicSeesNothingOfASeat()
{
    const Translation translation(u"en"_s);
    QString worth;
    const auto everythingSaid = [&](const Viewer& eyes) {
        Shown shown(m_theme, m_closed, m_closedPath, eyes);
        QString said;
        worth.clear();
        const QAbstractItemModel& log = *shown.find<QAbstractItemView>(u"log"_s)->model();
        for (int row = 0; row < log.rowCount(); ++row)
            said += log.index(row, 0).data().toString() + u'\n';
        for (int value = 0; value <= shown.timeline()->maximum(); ++value) {
            shown.timeline()->setValue(value);
            said += shown.caption() + u'\n';
            worth += shown.find(u"worth"_s)->accessibleName();
        }
        return said;
    };
    const auto hasReasons = [&](const Viewer& eyes) {
        const Replay replay(m_closed->scenario, m_closed->events, eyes);
        return std::any_of(replay.events().begin(), replay.events().end(), [](const Event& event) {
            return std::holds_alternative<event::ReasonGiven>(event.body);
        });
    };
    const QString byPublic = everythingSaid(everyone());
    QVERIFY(!byPublic.contains(QString::fromLatin1(test::secretDraft)));
    QVERIFY(!byPublic.contains(QString::fromLatin1(test::secretNote)));
    QVERIFY2(worth.isEmpty(), qPrintable(worth));
    QVERIFY(!hasReasons(everyone()));
    const QString bySeat = everythingSaid(me());
    QVERIFY(bySeat.contains(QString::fromLatin1(test::secretDraft)));
    QVERIFY(bySeat.contains(QString::fromLatin1(test::secretNote)));
    QVERIFY(!worth.isEmpty() && !worth.contains(u';')); // its own, and no other's
    const QString byFacilitator = everythingSaid(facilitatorEyes());
    QVERIFY(!byFacilitator.contains(QString::fromLatin1(test::secretNote)));
    QVERIFY(hasReasons(facilitatorEyes()));
}

void TestReplay::anyPositionIsTheFoldOfItsBeginning()
{
    const Translation translation(u"en"_s);
    std::mt19937 random(7);
    for (const Viewer& eyes : { everyone(), me(), facilitatorEyes() }) {
        Shown shown(m_theme, m_closed, m_closedPath, eyes);
        QAbstractItemModel& matrix = *shown.find<QTableView>(u"matrix"_s)->model();
        const QAbstractItemModelTester tester(
            &matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 25; ++i) {
            const int value = static_cast<int>(
                random() % static_cast<unsigned>(shown.timeline()->maximum() + 1));
            shown.timeline()->setValue(value);
            LiveView live(test::foldedView(*m_closed, eyes, static_cast<std::size_t>(value)));
            PositionsModel expected;
            expected.setView(&live);
            for (int row = 0; row < expected.rowCount(); ++row)
                for (int column = 0; column < expected.columnCount(); ++column)
                    QCOMPARE(matrix.index(row, column).data().toString(),
                        expected.index(row, column).data().toString());
            const QString standing = text::standing(live.view(), readerOf(u"en"));
            QVERIFY2(shown.find<LineView>(u"standing"_s)->words().startsWith(standing),
                qPrintable(standing));
        }
    }
}

void TestReplay::theLogLeadsToAnEvent()
{
    Shown shown(m_theme, m_closed, m_closedPath);
    auto* log = shown.find<QAbstractItemView>(u"log"_s);
    shown.timeline()->setValue(10);
    QCOMPARE(log->currentIndex().row(), 9);
    QTest::mouseClick(
        log->viewport(), Qt::LeftButton, {}, log->visualRect(log->model()->index(11, 0)).center());
    QCOMPARE(shown.value(), 12);
    log->setFocus();
    QTest::keyClick(log, Qt::Key_Down);
    QCOMPARE(shown.value(), 13);
    // The proposals follow, too: as many as there were then.
    const Replay replay(m_closed->scenario, m_closed->events, everyone());
    for (QAbstractButton* tab : shown.page.findChildren<QAbstractButton*>())
        if (tab->text() == u"Proposals"_s)
            tab->click();
    auto* proposals = shown.find<QAbstractItemView>(u"proposals"_s);
    for (const int value : { 60, 20, shown.timeline()->maximum() }) {
        shown.timeline()->setValue(value);
        QCOMPARE(qobject_cast<ProposalsModel*>(proposals->model())->count(),
            static_cast<int>(replay.at(static_cast<std::size_t>(value)).table().proposals.size()));
    }
    // Each of them can be walked to, and says what it answers.
    const QAbstractItemModel& model = *proposals->model();
    QCOMPARE(model.rowCount(), qobject_cast<ProposalsModel*>(proposals->model())->count());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const auto number = static_cast<ProposalId>(index.data(ProposalsModel::NumberRole).toInt());
        const ProposalId parent = replay.whole().table().proposal(number)->parent;
        if (parent != ProposalId::none)
            QVERIFY(index.data(ProposalsModel::NoteRole)
                        .toString()
                        .contains(QString::number(static_cast<std::uint32_t>(parent))));
    }
}

void TestReplay::everythingHasANameAndIsReached()
{
    for (const QString& language : { u"en"_s, u"fr"_s }) {
        const Translation translation(language);
        Shown shown(m_theme, m_open, m_openPath, facilitatorEyes());
        shown.timeline()->setValue(30);
        shown.click(u"branch"_s);
        for (QAbstractButton* tab : shown.page.findChildren<QAbstractButton*>()) {
            if (tab->property("kind") != u"tab"_s)
                continue;
            tab->click();
            test::settle();
            QCOMPARE(test::namelessControls(shown.page), QStringList());
            QCOMPARE(test::unreachable(shown.page), QStringList());
            QCOMPARE(test::cutTexts(shown.page), QStringList());
        }
        for (QAbstractItemView* list : shown.page.findChildren<QAbstractItemView*>())
            if (list->isVisible() && !qobject_cast<QHeaderView*>(list))
                QVERIFY(!list->accessibleName().isEmpty());
    }
}

void TestReplay::fitsInLargeType()
{
    for (const int zoom : { 100, 150, 200 }) {
        m_theme.setZoom(zoom);
        for (const QString& language : { u"en"_s, u"fr"_s }) {
            const Translation translation(language);
            Shown shown(m_theme, m_open, m_openPath, facilitatorEyes());
            shown.timeline()->setValue(30);
            test::settle();
            shown.click(u"branch"_s);
            test::settle();
            QCOMPARE(shown.page.size(), QSize(1280, 760)); // nothing made it larger
            QCOMPARE(test::cutTexts(shown.page), QStringList());
        }
    }
}

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
