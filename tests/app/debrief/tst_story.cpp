// The debrief as it is told: which steps there are, that no seat hears of another's points before they are disclosed,
// and that people's names can be left out.
#include "app/debrief/story.h"
#include "core/view/replay.h"
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

QTEST_MAIN(TestStory)
#include "tst_story.moc"
