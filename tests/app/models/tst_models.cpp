// Every model under QAbstractItemModelTester while random sessions of the shipped scenarios grow under it.
#include "app/models/compare_model.h"
#include "app/models/composer_model.h"
#include "app/models/deeds_model.h"
#include "app/models/events_model.h"
#include "app/models/live_view.h"
#include "app/models/positions_model.h"
#include "app/models/proposals_model.h"
#include "app/models/recap.h"
#include "app/models/signing_model.h"
#include "core/scenario/reader.h"
#include "core/session/session.h"
#include "core/view/replay.h"
#include "tests/support/random_table.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pourparler;
using namespace Qt::StringLiterals;

namespace {

Scenario shipped(const QString& name)
{
    const auto files = loadScenarioFolder(
        QString(QStringLiteral(POURPARLER_SOURCE_DIR) + u"/scenarios/"_s + name).toStdString());
    return *readScenario(*files).scenario;
}

/// All models on one view, each watched by a tester that aborts the test where a model breaks its word.
struct Models {
    explicit Models(LiveView* view)
    {
        for (QAbstractItemModel* model : all()) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
            resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
        }
        setView(view);
    }
    void setView(LiveView* view)
    {
        positions.setView(view);
        proposals.setView(view);
        composer.setView(view);
        signing.setView(view);
        events.setView(view);
        deeds.setView(view);
    }
    void setReader(const Reader& reader)
    {
        positions.setReader(reader);
        proposals.setReader(reader);
        composer.setReader(reader);
        signing.setReader(reader);
        events.setReader(reader);
        deeds.setReader(reader);
    }
    std::vector<QAbstractItemModel*> all()
    {
        return { &positions, &proposals, &composer, &signing, &events, &deeds, &compare };
    }
    /// Everything a screen could ask for.
    void readEverything()
    {
        for (QAbstractItemModel* model : all())
            readBelow(*model, {});
        for (int section = 0; section < positions.columnCount(); ++section)
            for (int role = Qt::DisplayRole; role < Qt::UserRole + 14; ++role)
                (void)positions.headerData(section, Qt::Horizontal, role);
    }
    void readBelow(const QAbstractItemModel& model, const QModelIndex& parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (int role = Qt::DisplayRole; role < Qt::UserRole + 14; ++role)
                    (void)index.data(role);
                if (model.hasChildren(index))
                    readBelow(model, index);
            }
    }

    PositionsModel positions;
    ProposalsModel proposals;
    ComposerModel composer;
    SigningModel signing;
    EventsModel events;
    DeedsModel deeds;
    CompareModel compare;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    std::vector<std::unique_ptr<QSignalSpy>> resets;
};

/// A script whose events reach one seat's LiveView.
class Told {
public:
    Told(const Scenario& scenario, SeatId seat)
        : script(scenario)
        , view(SeatView(redact(scenario, viewerOf(seat)), viewerOf(seat)))
    {
    }
    void play(const char* lines)
    {
        script.play(lines);
        tell();
    }
    void bargaining()
    {
        script.seated().bargaining();
        tell();
    }
    void tell()
    {
        for (; m_told < script.events().size(); ++m_told)
            if (const auto seen = redact(script.events()[m_told], view.view().viewer()))
                view.take(*seen);
    }

    test::Script script;
    LiveView view;

private:
    std::size_t m_told = 0;
};

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomSessions_data();
    void randomSessions();
    void growingEqualsReading();
    void marksWhatMovedSinceMyLastTurn();
    void composerTellsBeforeItBites();
    void composerComparesWithWhatItAnswers();
    void replacedEqualsRead();
    void proposalsAreATreeAndAList();
    void signingTellsWhoIsNeeded();
    void deedsSayWhatMoved();
    void whatWasTakenBackIsNotToldAsDone();
    void proposalsTellMyLimits();
    void interestsInThePlaceOfScores();
    void proposalsCompare();
    void recapIsPublic();
};

void TestModels::randomSessions_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::addRow("home %d", seed) << u"home-and-screen"_s << seed;
        QTest::addRow("hours %d", seed) << u"price-of-the-hours"_s << seed;
    }
}

void TestModels::randomSessions()
{
    QFETCH(QString, scenario);
    QFETCH(int, seed);
    const Scenario whole = shipped(scenario);
    const SeatId me { PartyId(static_cast<std::size_t>(seed) % whole.parties.size()), 1 };
    const Viewer viewer = viewerOf(me);
    LiveView view { SeatView(redact(whole, viewer), viewer) };
    Models models(&view);
    for (const auto& spy : models.resets)
        spy->clear();

    test::RandomTable random(whole, static_cast<std::uint64_t>(seed));
    State state = initialState(whole);
    for (int step = 0; step < 400; ++step) {
        const auto events = decide(whole, state, random.next(state));
        if (!events)
            continue;
        for (const Event& event : *events) {
            evolve(state, event);
            if (const auto seen = redact(event, viewer))
                view.take(*seen);
        }
        if (step % 40 == 0) {
            models.readEverything();
            models.composer.set(random.package(), ProposalId::none);
            models.setReader(readerOf(step % 80 == 0 ? u"fr" : u"en"));
        }
        const auto issue = IssueId(random.below(whole.issues.size()));
        models.composer.choose(issue, OptionId(random.below(whole.issue(issue).options.size())));
    }
    models.readEverything();
    QVERIFY(view.view().log().size() > 10);
    int shown = 0; // what was taken back is not, unless one asks for it
    for (const Proposal& each : view.view().table().proposals)
        shown += each.takenBack ? 0 : 1;
    QCOMPARE(models.proposals.count(), shown);
    for (const auto& spy : models.resets)
        QCOMPARE(spy->count(), 0);
    models.setView(nullptr);
}

/// A model that grew event by event shows what one shows that starts from the whole.
void TestModels::growingEqualsReading()
{
    const Scenario whole = shipped(u"home-and-screen"_s);
    const Viewer viewer = viewerOf({ PartyId { std::size_t { 1 } }, 1 });
    LiveView view { SeatView(redact(whole, viewer), viewer) };
    PositionsModel grown;
    EventsModel grownEvents;
    DeedsModel grownDeeds;
    grown.setView(&view);
    grownEvents.setView(&view);
    grownDeeds.setView(&view);
    test::RandomTable random(whole, 11);
    State state = initialState(whole);
    for (int step = 0; step < 300; ++step)
        if (const auto events = decide(whole, state, random.next(state)))
            for (const Event& event : *events) {
                evolve(state, event);
                if (const auto seen = redact(event, viewer))
                    view.take(*seen);
            }
    PositionsModel read;
    EventsModel readEvents;
    DeedsModel readDeeds;
    read.setView(&view);
    readEvents.setView(&view);
    readDeeds.setView(&view);
    for (int row = 0; row < read.rowCount(); ++row)
        for (int column = 0; column < read.columnCount(); ++column)
            for (const int role :
                { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(PositionsModel::MovedRole) })
                QCOMPARE(grown.index(row, column).data(role), read.index(row, column).data(role));
    QCOMPARE(grownEvents.rowCount(), readEvents.rowCount());
    for (int row = 0; row < readEvents.rowCount(); ++row)
        QCOMPARE(grownEvents.index(row).data(), readEvents.index(row).data());
    for (int row = 0; row < readDeeds.rowCount(); ++row)
        QCOMPARE(grownDeeds.index(row).data(), readDeeds.index(row).data());
}

/// Wherever one goes in a replay, the models show what they would if they had been made there.
void TestModels::replacedEqualsRead()
{
    const Scenario whole = shipped(u"price-of-the-hours"_s);
    const Viewer viewer = viewerOf({ PartyId { std::size_t { 1 } }, 1 });
    test::RandomTable random(whole, 5);
    State state = initialState(whole);
    Events all;
    for (int step = 0; step < 500; ++step)
        if (const auto events = decide(whole, state, random.next(state)))
            for (const Event& event : *events) {
                evolve(state, event);
                all.push_back(event);
            }
    const Replay replay(whole, all, viewer);
    LiveView view { replay.at(0) };
    Models models(&view);
    const std::size_t size = replay.size();
    for (const std::size_t position : { size / 2, size / 2 + 1, size, size / 3, size - 1 }) {
        view.replace(replay.at(position));
        LiveView there { replay.at(position) };
        PositionsModel positions;
        EventsModel events;
        DeedsModel deeds;
        ProposalsModel proposals;
        positions.setView(&there);
        events.setView(&there);
        deeds.setView(&there);
        proposals.setView(&there);
        for (int row = 0; row < positions.rowCount(); ++row)
            for (int column = 0; column < positions.columnCount(); ++column)
                QCOMPARE(models.positions.index(row, column).data(Qt::ToolTipRole),
                    positions.index(row, column).data(Qt::ToolTipRole));
        QCOMPARE(models.events.rowCount(), events.rowCount());
        QCOMPARE(models.events.index(events.rowCount() - 1).data(),
            events.index(events.rowCount() - 1).data());
        for (int row = 0; row < deeds.rowCount(); ++row)
            QCOMPARE(models.deeds.index(row).data(), deeds.index(row).data());
        QCOMPARE(models.proposals.count(), proposals.count());
        QCOMPARE(models.proposals.rowCount(), proposals.rowCount());
        const QModelIndex newest = proposals.indexOf(proposals.newest());
        QCOMPARE(models.proposals.indexOf(proposals.newest()).row(), newest.row());
    }
    models.setView(nullptr);
}

void TestModels::marksWhatMovedSinceMyLastTurn()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("emp"), 1 });
    PositionsModel model;
    model.setView(&told.view);
    told.bargaining();
    const int uni = static_cast<int>(scenario.findParty("uni")->index()) + 1;
    QVERIFY(!model.hasMoves());
    told.play("emp: propose pay=mid hours=short review=none");
    QVERIFY(!model.hasMoves());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    told.play("uni: propose pay=high hours=short review=yearly answering 1");
    QVERIFY(model.index(0, uni).data(PositionsModel::MovedRole).toBool());
    QVERIFY(!model.index(0, 1).data(PositionsModel::MovedRole).toBool());
    QVERIFY(!changes.isEmpty());
    QVERIFY(model.index(0, uni).data(Qt::ToolTipRole).toString().contains(u"Proposal 2"_s));
}

void TestModels::composerTellsBeforeItBites()
{
    const Scenario scenario = shipped(u"home-and-screen"_s);
    const SeatId employer { *scenario.findParty("emp"), 1 };
    LiveView view { SeatView(redact(scenario, viewerOf(employer)), viewerOf(employer)) };
    ComposerModel model;
    model.setView(&view);
    const Choice three = *scenario.findChoice("days.three");
    const Choice removed = *scenario.findChoice("monitoring.removed");
    const Choice score = *scenario.findChoice("monitoring.score");
    QVERIFY(model.indexOf(score.issue, score.option)
                .data(ComposerModel::BrokenRole)
                .toString()
                .isEmpty());
    model.choose(three.issue, three.option);
    // Three days need a measure: both others are marked before anybody takes them.
    QVERIFY(!model.indexOf(score.issue, score.option)
                 .data(ComposerModel::BrokenRole)
                 .toString()
                 .isEmpty());
    const QModelIndex line = model.indexOf(removed.issue, removed.option);
    QVERIFY(!line.data(ComposerModel::BrokenRole).toString().isEmpty());
    QVERIFY(!line.data(ComposerModel::RedLineRole).toString().isEmpty());
    QVERIFY(model.appraisal().broken.isEmpty());
    model.choose(removed.issue, removed.option);
    QVERIFY(!model.appraisal().broken.isEmpty());
    QCOMPARE(model.appraisal().redLines.size(), 1);
}

void TestModels::composerComparesWithWhatItAnswers()
{
    const Scenario scenario = shipped(u"home-and-screen"_s);
    const SeatId employer { *scenario.findParty("emp"), 1 };
    Told told(scenario, employer);
    ComposerModel model;
    model.setView(&told.view);
    told.bargaining();
    told.play(
        "emp: propose days=one allowance=none monitoring=times disconnection=charter review=none");
    told.play("uni: propose days=two allowance=ten monitoring=team disconnection=held review=six "
              "answering 1");
    model.answer(static_cast<ProposalId>(2));
    QVERIFY(!model.isTouched());
    const Choice alert = *scenario.findChoice("disconnection.alert");
    const QModelIndex option = model.indexOf(alert.issue, alert.option);
    // Employer: weight 15, from 40 to 80.
    QCOMPARE(option.data(ComposerModel::EffectRole).toLongLong(), 600);
    model.choose(alert.issue, alert.option);
    QVERIFY(model.isTouched());
    QVERIFY(model.indexOf(alert.issue).data(ComposerModel::ChangedRole).toBool());
    const Appraisal appraisal = model.appraisal();
    QVERIFY(appraisal.worth && appraisal.before);
    QCOMPARE(appraisal.worth->least - appraisal.before->least, 600);
    QCOMPARE(appraisal.worth->least, appraisal.worth->most);
    QCOMPARE(appraisal.walkAway, 5700);
    model.choose(alert.issue, std::nullopt);
    const Appraisal open = model.appraisal();
    QCOMPARE(open.open, std::size_t { 1 });
    QVERIFY(open.worth->least < open.worth->most);
    // Who asks for what stands beside the option.
    const Choice held = *scenario.findChoice("disconnection.held");
    QCOMPARE(
        model.indexOf(held.issue, held.option).data(ComposerModel::SupportersRole).toList().size(),
        1);
}

void TestModels::proposalsAreATreeAndAList()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    ProposalsModel model;
    model.setView(&told.view);
    told.bargaining();
    told.play("emp: propose pay=mid hours=short review=none because it is fair");
    told.play("uni: propose pay=mid hours=short review=yearly answering 1");
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 1);
    const QModelIndex answer = model.index(0, 0, first);
    QCOMPARE(answer.data(ProposalsModel::NumberRole).toInt(), 2);
    QCOMPARE(answer.data(ProposalsModel::DepthRole).toInt(), 1);
    QVERIFY(answer.data(ProposalsModel::MineRole).toBool());
    QVERIFY(answer.data(ProposalsModel::ChangesRole).toString().contains(u'→'));
    QVERIFY(first.data(ProposalsModel::ArgumentRole).toString().contains(u"it is fair"_s));
    QVERIFY(first.data(ProposalsModel::WorthRole).toString().contains(u'.'));
    ProposalFilter mine;
    mine.by = told.view.view().party();
    model.setFilter(mine);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(ProposalsModel::NumberRole).toInt(), 2);
    mine.by.reset();
    mine.asList = true;
    model.setFilter(mine);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(ProposalsModel::NumberRole).toInt(), 2);
    model.setFilter({});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    told.play("ngo: reject 1 because too little");
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.answers(static_cast<ProposalId>(1)).size(), std::size_t { 1 });
}

void TestModels::signingTellsWhoIsNeeded()
{
    const Scenario hours = shipped(u"price-of-the-hours"_s);
    QVERIFY(isNeeded(hours, *hours.findParty("emp")));
    QVERIFY(isNeeded(hours, *hours.findParty("stf")));
    QVERIFY(!isNeeded(hours, *hours.findParty("plt")));
    QVERIFY(!isNeeded(hours, *hours.findParty("med")));
}

void TestModels::deedsSayWhatMoved()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    DeedsModel model;
    model.setView(&told.view);
    told.bargaining();
    told.play("emp: propose pay=mid hours=short review=none; uni: pass; ngo: pass; med: pass");
    told.play("emp: propose pay=mid hours=short review=yearly");
    QCOMPARE(model.index(0).data(DeedsModel::PartyRole).toInt(), 0);
    const QString deed = model.index(0).data().toString();
    QVERIFY2(deed.contains(u'→'), qPrintable(deed));
    QVERIFY(model.index(0).data(DeedsModel::NewRole).toBool());
}

/// The deeds leave it out, the history marks it; a rewind that is undone brings both back.
void TestModels::whatWasTakenBackIsNotToldAsDone()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    DeedsModel deeds;
    deeds.setView(&told.view);
    EventsModel history;
    history.setView(&told.view);
    const auto number = [&] { return told.view.view().state().publicEvents; };
    const auto rewind = [&](std::uint64_t to) {
        told.play(("facilitator: rewind " + std::to_string(to)).c_str());
    };
    const auto deed = [&] { return deeds.index(0).data().toString(); };
    const auto takenBack = [&] {
        int rows = 0;
        for (int row = 0; row < history.rowCount(); ++row) {
            const QModelIndex index = history.index(row);
            const bool marked = index.data(EventsModel::TakenBackRole).toBool();
            rows += marked ? 1 : 0;
            if (marked != index.data().toString().endsWith(u"(taken back)"_s))
                return -1;
        }
        return rows;
    };
    told.bargaining();
    const std::uint64_t beginning = number();
    const QString nothing = deed();
    told.play("emp: propose pay=mid hours=short review=none");
    QVERIFY(deed() != nothing);
    QCOMPARE(takenBack(), 0);
    const std::uint64_t proposed = number();
    rewind(beginning);
    QCOMPARE(deed(), nothing);
    QCOMPARE(takenBack(), static_cast<int>(proposed - beginning));
    told.play("facilitator: skip");
    QVERIFY(deed().contains(u"passed over"_s));
    QVERIFY(!deed().contains(u"proposal"_s));
    rewind(beginning);
    QCOMPARE(deed(), nothing);
    rewind(
        proposed); // the first rewind undone: what was done is done again, what came after it never was
    QVERIFY2(deed().contains(u"proposal 1"_s), qPrintable(deed()));
    QVERIFY(!deed().contains(u"passed over"_s));
    for (int row = 0; row < history.rowCount(); ++row)
        if (history.index(row).data().toString().contains(u"proposal 1"_s))
            QVERIFY(!history.index(row).data(EventsModel::TakenBackRole).toBool());
}

/// Below the walk-away value, and across a red line; while scores are hidden the line alone.
void TestModels::proposalsTellMyLimits()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    ProposalsModel model;
    model.setView(&told.view);
    told.bargaining();
    told.play("emp: propose pay=low hours=short review=none");
    const auto told1 = [&](int role) { return model.index(0, 0).data(role).toString(); };
    QCOMPARE(told1(ProposalsModel::LimitsRole), u"below walk-away, red line"_s);
    const QStringList lines = told1(ProposalsModel::LimitsInFullRole).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"Worth "_s) && lines[0].contains(u"below your walk-away value"_s),
        qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"Crosses a red line: "_s), qPrintable(lines[1]));
    QVERIFY(told1(Qt::AccessibleTextRole).contains(u"below walk-away, red line"_s));
    told.play("facilitator: hide-scores");
    QCOMPARE(told1(ProposalsModel::LimitsRole), u"red line"_s);
    QCOMPARE(told1(ProposalsModel::LimitsInFullRole), lines[1]);
    told.play("uni: propose pay=high hours=short review=yearly");
    QVERIFY(told1(ProposalsModel::LimitsRole).isEmpty()); // my own, the newest first
}

/// While scores are hidden no model gives a figure; the options say in a word how they serve my side.
void TestModels::interestsInThePlaceOfScores()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    ComposerModel model;
    model.setView(&told.view);
    ProposalsModel proposals;
    proposals.setView(&told.view);
    told.bargaining();
    told.play("emp: propose pay=mid hours=short review=none");
    const Choice low = *scenario.findChoice("pay.low");
    const Choice mid = *scenario.findChoice("pay.mid");
    const Choice high = *scenario.findChoice("pay.high");
    const auto effect = [&](Choice choice) {
        return model.indexOf(choice.issue, choice.option).data(ComposerModel::EffectWordsRole);
    };
    QVERIFY(effect(high).toString().startsWith(u'+'));
    QVERIFY(model.appraisal().worth && model.appraisal().best);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    told.play("facilitator: hide-scores");
    QVERIFY(changes.count() > 0);
    QVERIFY(!model.appraisal().worth && !model.appraisal().best);
    QVERIFY(!model.indexOf(high.issue, high.option).data(ComposerModel::EffectRole).isValid());
    QCOMPARE(effect(low).toString(), text::label(Service::none));
    QCOMPARE(effect(mid).toString(), text::label(Service::well)); // 70 of 100
    QCOMPARE(effect(high).toString(), text::label(Service::well));
    QVERIFY(proposals.index(0, 0).data(ProposalsModel::WorthRole).toString().isEmpty());
    // The red line stays: it is one in words.
    QVERIFY(!model.indexOf(low.issue, low.option)
                 .data(ComposerModel::RedLineRole)
                 .toString()
                 .isEmpty());
    const Sheet& sheet = *told.view.view().space().sheet(*scenario.findParty("uni"));
    const std::vector<IssueId> issues = byImportance(sheet);
    QCOMPARE(issues.size(), std::size_t { 3 });
    QVERIFY(issues.front() == low.issue); // weight 50
    const Terms terms = termsOf(scenario);
    const Sheet& other = *terms.sheet(*scenario.findParty("ngo"));
    QCOMPARE(byImportance(other).size(), std::size_t { 2 }); // pay is nothing to it
    QVERIFY(!serviceOf(other, mid));
    QVERIFY(
        serviceOf(*terms.sheet(*scenario.findParty("emp")), mid) == Service::partly); // 60 of 100
    told.play("facilitator: show-scores");
    QVERIFY(effect(high).toString().startsWith(u'+'));
}

void TestModels::proposalsCompare()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    CompareModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView(&told.view);
    told.bargaining();
    told.play("emp: propose pay=mid hours=short review=none");
    model.compare(static_cast<ProposalId>(1), static_cast<ProposalId>(2));
    QCOMPARE(model.rowCount(), 0); // there is no second one yet
    told.play("uni: propose pay=mid hours=short review=yearly answering 1");
    model.compare(static_cast<ProposalId>(1), static_cast<ProposalId>(2));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.differences(), 1);
    QVERIFY(
        model.index(0, 1).data(CompareModel::DifferentRole).toBool()); // what differs comes first
    QVERIFY(!model.index(1, 1).data(CompareModel::DifferentRole).toBool());
    QCOMPARE(model.index(0, 2).data().toString(), u"yearly"_s);
    QCOMPARE(model.index(3, 1).data().toString(), u"65.0"_s);
    QCOMPARE(model.index(3, 2).data().toString(), u"85.0"_s);
    told.play("facilitator: hide-scores");
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, 2).data().toString().contains(text::label(Service::well)));
}

/// Whoever looks reads the same six lines, at every moment of a session.
void TestModels::recapIsPublic()
{
    const Scenario scenario = test::smallScenario();
    Told told(scenario, { *scenario.findParty("uni"), 1 });
    const auto check = [&] {
        SeatView all(redact(scenario, everyone()), everyone());
        for (const Event& event : told.script.events())
            if (const auto seen = redact(event, everyone()))
                all.take(*seen);
        const Recap mine = recap(told.view.view(), readerOf(u"en"));
        QVERIFY(mine == recap(all, readerOf(u"en")));
        for (const RecapLine& line : mine)
            QVERIFY(!line.title.isEmpty() && !line.words.isEmpty());
    };
    told.tell();
    check();
    told.bargaining();
    check();
    told.play("emp: propose pay=mid hours=short review=none");
    told.play("uni: agree hours=short; uni: reject 1 because too little; uni: pass; ngo: accept 1");
    check();
    const Recap lines = recap(told.view.view(), readerOf(u"en"));
    QVERIFY(lines[1].words.contains(u"ngo"_s));
    QVERIFY(lines[3].words.contains(u"mid"_s));
    QVERIFY2(lines[4].words.contains(u"uni"_s) && lines[4].words.contains(u"ngo"_s),
        qPrintable(lines[4].words));
    told.play("ngo: call 1");
    check();
    told.play("emp: sign");
    check();
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
