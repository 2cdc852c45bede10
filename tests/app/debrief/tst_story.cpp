// The debrief as it is told: which steps there are, that no seat hears of another's points before they are disclosed,
// and that people's names can be left out.
#include "app/debrief/story.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_analysis.h"
#include "core/view/replay.h"
#include "tests/support/played.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <QTest>

using namespace pourparler;
using namespace Qt::StringLiterals;

namespace {

SeatView viewOf(const Scenario& scenario, const Events& events, const Viewer& viewer)
{
    return Replay(scenario, events, viewer).whole();
}

Scenario closedScenario()
{
    Scenario scenario = test::smallScenario();
    scenario.protocol.disclosedAtEnd = Disclosure::nothing;
    return scenario;
}

QString flat(const Story& story)
{
    QString all = story.scenario + story.outcome;
    for (const Step& step : story.steps) {
        all += step.id + step.title + step.sentence + step.notes + step.points.join(u'|');
        if (step.picture)
            for (const auto& rows :
                { step.picture->numbers().rows, step.picture->numbers().values })
                for (const QStringList& row : rows)
                    all += row.join(u'|');
    }
    return all;
}

QStringList ids(const Story& story)
{
    QStringList list;
    for (const Step& step : story.steps)
        list << step.id;
    return list;
}

constexpr auto deal = "emp: propose pay=mid hours=short review=yearly\n"
                      "uni: propose pay=high hours=short review=yearly answering 1\n"
                      "ngo: pass\nmed: pass\n"
                      "emp: propose pay=mid hours=short review=none\n"
                      "uni: accept 1\nuni: call 1\nemp: sign\nuni: sign\nngo: sign";

} // namespace

class TestStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreementIsTold();
    void impasseIsTold();
    void openRecordIsTold();
    void secretsStaySecret();
    void namesCanBeHidden();
    void comparisons();
    void whatWasLeftIsTold();
    void whatIsEfficientIsTold();
    void noDealIsTold();
    void anOpenRecordTellsOfTheLastProposal();
    void withoutADealNothingIsSaidOfIt();
    void twoPartiesAreChosen();
};

void TestStory::agreementIsTold()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(deal);
    const Story story
        = tellStory(viewOf(scenario, script.events(), facilitatorEyes()), readerOf(u"en"));
    QCOMPARE(ids(story),
        QStringList({ u"agreed"_s, u"results"_s, u"course"_s, u"movement"_s, u"home"_s }));
    QVERIFY(story.outcome.startsWith(u"Agreement after 2 round"_s));
    QVERIFY2(story.steps[0].sentence.contains(u"emp (3)"_s), qPrintable(story.steps[0].sentence));
    // emp: 50×60 + 30×20 + 20×40 = 44.0; its walk-away value is 40.0.
    const QStringList row = story.steps[1].picture->numbers().values[0];
    QCOMPARE(row.mid(0, 3), QStringList({ u"emp"_s, u"40.00"_s, u"44.00"_s }));
    QVERIFY(story.steps[1].hasNumbers);
}

void TestStory::impasseIsTold()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(
        "emp: propose pay=mid hours=long review=none\n"
        "uni: walk-out\nngo: pass\nmed: pass\nemp: pass\nngo: pass\nmed: pass");
    const Story story = tellStory(viewOf(scenario, script.events(), everyone()), readerOf(u"en"));
    QVERIFY2(story.steps[0].sentence.startsWith(u"No deal"_s), qPrintable(story.steps[0].sentence));
    QVERIFY(story.steps[0].sentence.contains(u"uni"_s));
    for (const Step& step : story.steps)
        QVERIFY(!step.hasNumbers);
}

void TestStory::openRecordIsTold()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=long review=none");
    const Story story
        = tellStory(viewOf(scenario, script.events(), facilitatorEyes()), readerOf(u"en"));
    QVERIFY(!ids(story).contains(u"results"_s));
    QVERIFY(story.steps[0].sentence.startsWith(u"The talks are not over"_s));
}

void TestStory::secretsStaySecret()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(deal);
    std::vector<Viewer> viewers { everyone() };
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        viewers.push_back(viewerOf({ PartyId(p), 1 }));
    for (const Viewer& viewer : viewers) {
        Scenario other = scenario;
        for (std::size_t p = 0; p < other.parties.size(); ++p) {
            auto& preferences = other.parties[p].preferences;
            if (!preferences
                || (viewer.kind == Viewer::Kind::seat && viewer.seat.party == PartyId(p)))
                continue;
            preferences->walkAway += 300;
            for (auto& scores : preferences->scores)
                for (int& score : scores)
                    score = 100 - score;
        }
        const Reader reader = readerOf(u"en");
        QCOMPARE(flat(tellStory(viewOf(other, script.events(), viewer), reader)),
            flat(tellStory(viewOf(scenario, script.events(), viewer), reader)));
    }
}

void TestStory::namesCanBeHidden()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play("facilitator: seats emp person Anna").play(deal);
    const SeatView view = viewOf(scenario, script.events(), everyone());
    const Story shown = tellStory(view, readerOf(u"en"));
    const Story hidden = tellStory(view, readerOf(u"en"), { false });
    QVERIFY(!shown.feelings.empty());
    QVERIFY(shown.feelings.front().who.contains(u'('));
    QCOMPARE(hidden.feelings.front().who, u"emp"_s);
}

void TestStory::comparisons()
{
    const Scenario scenario = closedScenario();
    test::Script left(scenario);
    left.bargaining().play(deal);
    test::Script right(scenario);
    right.bargaining().play("emp: propose pay=mid hours=long review=none");
    const auto compared = compareStories(viewOf(scenario, left.events(), facilitatorEyes()),
        viewOf(scenario, right.events(), facilitatorEyes()), readerOf(u"en"));
    QVERIFY(compared.size() >= 4);
    QVERIFY(compared[0].sentence.contains(u"3 issues on the left, 0 on the right"_s));
    QVERIFY(compared[1].left);
    QVERIFY(!compared[1].right);
}

namespace {

StoryWishes wishesFor(const Deal& found) { return { .deal = std::make_shared<const Deal>(found) }; }

const Step& stepOf(const Story& story, const QString& id)
{
    for (const Step& step : story.steps)
        if (step.id == id)
            return step;
    qFatal("no step %s", qPrintable(id));
}

} // namespace

void TestStory::whatWasLeftIsTold()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(deal);
    const SeatView view = viewOf(scenario, script.events(), facilitatorEyes());
    Deal found = analyseDeal(view, dealSubject(view), true).value();
    Improvement better { found.package, 420, { 300, 120, 0 }, { IssueId(0), IssueId(2) } };
    better.package.set(IssueId(0), OptionId(1));
    better.package.set(IssueId(2), OptionId(1));
    found.left = better;
    const Story story = tellStory(view, readerOf(u"en"), wishesFor(found));
    QCOMPARE(ids(story),
        QStringList({ u"agreed"_s, u"results"_s, u"course"_s, u"movement"_s, u"left"_s, u"map"_s,
            u"parallel"_s, u"home"_s }));
    const Step& left = stepOf(story, u"left"_s);
    QVERIFY2(left.sentence.contains(u"2 issue"_s)
            && left.sentence.contains(u"nobody loses, 2 gain"_s)
            && left.sentence.contains(u"Most of all: emp (+3.0)"_s),
        qPrintable(left.sentence));
    for (const auto& id : { u"left"_s, u"map"_s, u"parallel"_s }) {
        QVERIFY(stepOf(story, id).hasNumbers);
        QVERIFY(!stepOf(story, id).notes.isEmpty());
        QVERIFY(stepOf(story, id).picture);
    }
}

void TestStory::whatIsEfficientIsTold()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(deal);
    const SeatView view = viewOf(scenario, script.events(), facilitatorEyes());
    Deal found = analyseDeal(view, dealSubject(view), false).value();
    found.left.reset();
    const Story story = tellStory(view, readerOf(u"en"), wishesFor(found));
    QVERIFY(stepOf(story, u"left"_s).sentence.contains(u"this is proved"_s));
    // Without its map there is none to show.
    QVERIFY(!ids(story).contains(u"map"_s));
    found.proved = false;
    const Story unsure = tellStory(view, readerOf(u"en"), wishesFor(found));
    QVERIFY(stepOf(unsure, u"left"_s).sentence.contains(u"not proved"_s));
}

void TestStory::noDealIsTold()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(
        "emp: propose pay=mid hours=long review=none\n"
        "uni: walk-out\nngo: pass\nmed: pass\nemp: pass\nngo: pass\nmed: pass");
    const SeatView view = viewOf(scenario, script.events(), facilitatorEyes());
    Deal found = analyseDeal(view, dealSubject(view), true).value();
    QVERIFY(!found.solutions.empty());
    const Story story = tellStory(view, readerOf(u"en"), wishesFor(found));
    QVERIFY(stepOf(story, u"left"_s).sentence.contains(u"It need not have ended so"_s));
    QVERIFY(stepOf(story, u"missing"_s).sentence.contains(u"By their own sheets"_s));
    // What could have been is told by the map: before it is there, only who was missing.
    Deal early = found;
    early.front.clear();
    early.solutions.clear();
    const Story soon = tellStory(view, readerOf(u"en"), wishesFor(early));
    QVERIFY(!ids(soon).contains(u"left"_s));
    QVERIFY(ids(soon).contains(u"missing"_s));
    found.solutions.clear();
    found.walkAway = { 9'000, 9'000, 9'000 };
    const Story none = tellStory(view, readerOf(u"en"), wishesFor(found));
    QVERIFY(stepOf(none, u"left"_s).sentence.contains(u"nothing to agree on"_s));
    QVERIFY(stepOf(none, u"left"_s).sentence.contains(u"falls short for"_s));
}

void TestStory::anOpenRecordTellsOfTheLastProposal()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=long review=none");
    const SeatView view = viewOf(scenario, script.events(), facilitatorEyes());
    const Deal found = analyseDeal(view, dealSubject(view), true).value();
    QCOMPARE(found.package, view.table().proposal(ProposalId(1))->package);
    const Story story = tellStory(view, readerOf(u"en"), wishesFor(found));
    QVERIFY(ids(story).contains(u"left"_s));
    QVERIFY(ids(story).contains(u"missing"_s));
    QCOMPARE(stepOf(story, u"left"_s).title, u"What was left"_s);
}

void TestStory::withoutADealNothingIsSaidOfIt()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(deal);
    for (const Viewer& viewer : { facilitatorEyes(), everyone(), viewerOf({ PartyId(0), 1 }) }) {
        const Story story = tellStory(viewOf(scenario, script.events(), viewer), readerOf(u"en"));
        for (const auto& id : { u"left"_s, u"missing"_s, u"map"_s, u"parallel"_s })
            QVERIFY(!ids(story).contains(id));
        QVERIFY(!story.mapped);
        QVERIFY(!flat(story).contains(u"efficient"_s));
    }
}

void TestStory::twoPartiesAreChosen()
{
    const Scenario scenario = closedScenario();
    test::Script script(scenario);
    script.bargaining().play(deal);
    const SeatView view = viewOf(scenario, script.events(), facilitatorEyes());
    const Deal found = analyseDeal(view, dealSubject(view), true).value();
    StoryWishes wishes = wishesFor(found);
    const auto opposed = tellStory(view, readerOf(u"en"), wishes).mapped;
    QVERIFY(opposed && opposed->first != opposed->second);
    wishes.mapped = std::pair(PartyId(2), PartyId(0));
    const Story chosen = tellStory(view, readerOf(u"en"), wishes);
    QCOMPARE(chosen.mapped, wishes.mapped);
    QCOMPARE(stepOf(chosen, u"map"_s).picture->numbers().keys.mid(4),
        QStringList({ u"value_ngo"_s, u"value_emp"_s }));
    QVERIFY(stepOf(chosen, u"map"_s).sentence.contains(u"ngo and emp"_s));
    // Who has no vote is on no map, and nobody is on it twice.
    for (const auto& pair :
        { std::pair(PartyId(3), PartyId(0)), std::pair(PartyId(1), PartyId(1)) }) {
        wishes.mapped = pair;
        QCOMPARE(tellStory(view, readerOf(u"en"), wishes).mapped, opposed);
    }
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
