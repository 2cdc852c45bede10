// Branches from the replay page: from where, by whom, what becomes of the original, and the tree of them.
#include "app/desktop/replay/branches_model.h"
#include "app/text/translation.h"
#include "core/record/closing.h"
#include "replay_session.h"
#include "shown_replay.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pourparler::StreamId)

using Shown = test::ShownReplay;

class TestReplayBranches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void branchingAsksAndSaysFromWhere();
    void thereIsNoBranchFromTheEnd();
    void botsPlayABranchToItsEnd();

private:
    QTemporaryDir m_folder;
    QString m_closedPath;
    std::shared_ptr<const RecordContents> m_closed;
    Theme m_theme;
};

void TestReplayBranches::initTestCase()
{
    qRegisterMetaType<StreamId>();
    QVERIFY(m_folder.isValid());
    m_closedPath = m_folder.filePath(u"closed.pourparler"_s);
    m_closed = test::recordSession(m_closedPath, true);
    m_theme.applyTo(*qApp);
}

void TestReplayBranches::branchingAsksAndSaysFromWhere()
{
    const Translation translation(u"en"_s);
    Shown shown(m_theme, m_closed, m_closedPath);
    QSignalSpy asked(&shown.page, &ReplayPage::branchRequested);
    const auto turns = shown.timeline()->marks().turns;
    // In the midst of what came about with one deed: the branch begins behind it.
    shown.timeline()->setValue(static_cast<int>(turns[2]) - 1);
    QTest::keyClick(&shown.page, Qt::Key_B);
    QVERIFY(shown.find(u"peoplePlayOn"_s)->isVisible());
    shown.click(u"dismissBranch"_s);
    QVERIFY(!shown.find(u"peoplePlayOn"_s)->isVisible());
    QCOMPARE(asked.count(), 0);
    shown.click(u"branch"_s);
    shown.click(u"peoplePlayOn"_s);
    QCOMPARE(asked.count(), 0); // first: who sits where?
    auto* first = shown.find<QCheckBox>(u"person0"_s);
    auto* second = shown.find<QCheckBox>(u"person1"_s);
    QVERIFY(first->isVisible() && second->isVisible());
    QCOMPARE(shown.page.focusWidget(), first);
    QCOMPARE(first->nextInFocusChain(), second);
    const bool wasPerson = second->isChecked();
    for (auto* each : shown.page.findChildren<QCheckBox*>())
        each->setChecked(false);
    QVERIFY(!shown.find(u"playOn"_s)->isEnabled());
    second->setChecked(!wasPerson);
    first->setChecked(wasPerson);
    shown.click(u"playOn"_s);
    QCOMPARE(asked.count(), 1);
    const auto seats = asked[0][2].value<std::vector<SeatPlan>>();
    const auto changed = std::find_if(seats.begin(), seats.end(), [](const SeatPlan& each) {
        return each.seat == SeatId { PartyId(std::size_t { 1 }), 1 };
    });
    QVERIFY(changed != seats.end());
    QCOMPARE(changed->holder.kind == Holder::Kind::bot, wasPerson);
    QCOMPARE(asked[0][0].value<StreamId>(), StreamId::table1);
    const auto events = asked[0][1].value<std::uint64_t>();
    QVERIFY(events >= shown.page.place());
    QCOMPARE(endOfDeed(m_closed->events, events), events);
    QVERIFY(std::holds_alternative<event::TurnBegan>(m_closed->events[events - 1].body));
    // Not kept anywhere: nobody can play on, and the buttons say so.
    Shown nowhere(m_theme, m_closed, {});
    nowhere.timeline()->setValue(20);
    nowhere.click(u"branch"_s);
    QVERIFY(!nowhere.find(u"botsPlayOn"_s)->isEnabled());
    QVERIFY(!nowhere.find(u"botsPlayOn"_s)->toolTip().isEmpty());
}

void TestReplayBranches::thereIsNoBranchFromTheEnd()
{
    Shown shown(m_theme, m_closed, m_closedPath);
    auto* branch = shown.find<QAbstractButton>(u"branch"_s);
    QVERIFY(!branch->isEnabled());
    QVERIFY(!branch->toolTip().isEmpty());
    shown.timeline()->setValue(30);
    QVERIFY(branch->isEnabled());
    QTest::keyClick(shown.timeline(), Qt::Key_End);
    QVERIFY(!branch->isEnabled());
    QVERIFY(!branch->toolTip().isEmpty());
}

void TestReplayBranches::botsPlayABranchToItsEnd()
{
    const Translation translation(u"en"_s);
    const QString path = m_folder.filePath(u"branched.pourparler"_s);
    const auto original = test::recordSession(path, true);
    Shown shown(m_theme, original, path);
    QSignalSpy changed(&shown.page, &ReplayPage::recordChanged);
    QSignalSpy chosen(&shown.page, &ReplayPage::streamChosen);
    shown.timeline()->setValue(40);
    const std::uint64_t place = shown.page.place();
    shown.click(u"branch"_s);
    shown.click(u"botsPlayOn"_s);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
    QCOMPARE(shown.page.place(), place); // nobody is carried off

    const auto contents = readRecord(path.toStdString());
    QVERIFY(contents.has_value());
    QVERIFY(contents->events == original->events);
    QCOMPARE(contents->branches.size(), std::size_t(1));
    const Events& branch = contents->branches[0].events;
    QVERIFY(std::holds_alternative<event::Closed>(branch.back().body)
        || std::any_of(branch.begin(), branch.end(),
            [](const Event& event) { return std::holds_alternative<event::Closed>(event.body); }));

    // The tree names it, and leads to it: the same place, where the two part.
    auto* tree = shown.find<QTreeView>(u"branches"_s);
    const QAbstractItemModelTester tester(
        tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex root = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(root), 1);
    const QModelIndex made = tree->model()->index(0, 0, root);
    QCOMPARE(made.data().toString(), u"Branch 2"_s);
    QVERIFY(made.data(BranchesModel::OutcomeRole).toString() != u"not over"_s);
    shown.click(u"showNewBranch"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(shown.page.stream(), StreamId(2));
    QCOMPARE(shown.page.place(), contents->branches[0].fork.events);

    QSignalSpy compared(&shown.page, &ReplayPage::compareRequested);
    for (QAbstractButton* tab : shown.page.findChildren<QAbstractButton*>())
        if (tab->text() == u"Branches"_s)
            tab->click();
    QVERIFY(!shown.find(u"compareBranch"_s)->isEnabled());
    tree->setCurrentIndex(tree->model()->index(0, 0));
    shown.click(u"compareBranch"_s);
    QCOMPARE(compared.count(), 1);
    QCOMPARE(compared[0][0].value<StreamId>(), StreamId(2));
    QCOMPARE(compared[0][1].value<StreamId>(), StreamId::table1);
    shown.click(u"showBranch"_s);
    QCOMPARE(shown.page.stream(), StreamId::table1);
}

QTEST_MAIN(TestReplayBranches)
#include "tst_replay_branches.moc"
