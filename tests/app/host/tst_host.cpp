// The host with a real record in a folder of its own: start, follow, refuse, pause, close, resume, and go on.
#include "core/agents/agent.h"
#include "core/record/record.h"
#include "core/session/refusal.h"
#include "core/session/session.h"
#include "listener.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace pourparler;
using namespace pourparler::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Package package(const SeatView& view, std::initializer_list<const char*> choices)
{
    Package package;
    for (const char* each : choices) {
        const Choice choice = *view.scenario().findChoice(each);
        package.set(choice.issue, choice.option);
    }
    return package;
}

} // namespace

class TestHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAndFollows();
    void refusesWithAReason();
    void resumesWhereItStopped();
    void keepsADraftThatWasAskedForLast();
    void botsAloneComeToAnEnd();
    void botsKeepThePace();
    void skippingHurriesThem();
    void theClockSpeaksInTime();
    void pausingStopsTheClock();
    void aRecordThatExistsIsAnError();
    void aRecordThatIsMissingIsAnError();
    void everyViewerSeesTheirOwn();
    void everybodyAtOneComputerIsToldInOrder();
};

void TestHost::startsAndFollows()
{
    const QTemporaryDir folder;
    Listener on;
    on.host.start(plan(folder.filePath(u"a.pourparler"_s)));
    QTRY_COMPARE(on.opened.size(), std::size_t { 1 });
    QVERIFY(on.table().phase == PhaseKind::briefing);
    const std::uint64_t ready = on.host.submit(actorOf(employer), command::Ready {});
    QTRY_VERIFY(on.isTurnOf(employer));
    QVERIFY(std::find(on.granted.begin(), on.granted.end(), ready) != on.granted.end());
    const Package first
        = package(on.opened.front(), { "days.two", "allowance.ten", "monitoring.times" });
    on.host.submit(actorOf(employer),
        command::Propose { first, ProposalId::none, Host::words(u"Un début."_s) });
    QTRY_VERIFY(on.table().proposals.size() >= 1);
    QVERIFY(on.table().proposals.front().package == first);
    QCOMPARE(on.table().proposals.front().argument.text(), std::string("Un début."));
    QVERIFY(!on.failure);
}

void TestHost::refusesWithAReason()
{
    const QTemporaryDir folder;
    Listener on;
    on.host.start(plan(folder.filePath(u"a.pourparler"_s)));
    QTRY_VERIFY(!on.opened.empty());
    const std::uint64_t number = on.host.submit(actorOf(employer), command::Sign {});
    QTRY_COMPARE(on.refused.size(), std::size_t { 1 });
    QCOMPARE(on.refused.front().first, number);
    QCOMPARE(on.refused.front().second.code, refusal::wrongPhase);
    QVERIFY(!on.failure);
}

void TestHost::resumesWhereItStopped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    std::optional<SeatView> before;
    {
        Listener on;
        on.host.start(plan(path));
        QTRY_VERIFY(!on.opened.empty());
        on.host.submit(actorOf(employer), command::Ready {});
        QTRY_VERIFY(on.isTurnOf(employer));
        on.host.submit(actorOf(employer),
            command::Propose { package(on.opened.front(), { "days.two" }), ProposalId::none, {} });
        QTRY_VERIFY(on.isTurnOf(employer) && on.table().round == 2 && !on.busy);
        before = on.opened.front();
    }
    Listener on;
    on.host.resume(path);
    QTRY_VERIFY(!on.opened.empty());
    QVERIFY(std::ranges::equal(on.opened.front().log(), before->log()));
    QVERIFY(on.table() == before->table());
    const std::uint64_t number = on.host.submit(actorOf(employer), command::Pass {});
    QTRY_VERIFY(std::find(on.granted.begin(), on.granted.end(), number) != on.granted.end());
    QVERIFY(on.opened.front().log().size() > before->log().size());
    QVERIFY(!on.failure);
}

/// Closing the window asks for the draft to be kept and lets go of the host at once: nothing of it may be lost.
void TestHost::keepsADraftThatWasAskedForLast()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 20; ++round) {
        const QString path = folder.filePath(u"draft-%1.pourparler"_s.arg(round));
        {
            Listener on;
            on.host.start(plan(path));
            QTRY_VERIFY(!on.opened.empty());
            on.host.submit(actorOf(employer),
                command::KeepDraft {
                    package(on.opened.front(), { "days.one" }), ProposalId::none, {} });
        }
        const auto kept = readRecord(path.toStdString());
        QVERIFY(kept.has_value());
        const auto isDraft = [](const Event& event) {
            return std::holds_alternative<event::DraftKept>(event.body);
        };
        QVERIFY(std::any_of(kept->events.begin(), kept->events.end(), isDraft));
    }
}

void TestHost::botsAloneComeToAnEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    {
        Listener on({ everyone() });
        on.host.start(plan(path, true));
        QTRY_VERIFY_WITH_TIMEOUT(!on.opened.empty() && on.table().outcome.has_value(), 20'000);
        QVERIFY(!on.failure);
    }
    const auto verified = verifyRecord(path.toStdString());
    QVERIFY(verified.has_value());
    QVERIFY(verified->status == Verification::Status::sealed);
}

void TestHost::botsKeepThePace()
{
    const QTemporaryDir folder;
    Listener on;
    on.host.start(plan(folder.filePath(u"a.pourparler"_s)));
    on.host.setPace(400ms);
    QTRY_VERIFY(!on.opened.empty());
    on.host.submit(actorOf(employer), command::Ready {});
    QTRY_VERIFY(on.isTurnOf(employer));
    QElapsedTimer time;
    time.start();
    on.host.submit(actorOf(employer), command::Pass {});
    QTRY_VERIFY(on.busy);
    QTRY_VERIFY(on.table().proposals.size() == 1);
    QVERIFY2(time.elapsed() >= 350, qPrintable(QString::number(time.elapsed())));
    QTRY_VERIFY(!on.busy);
}

void TestHost::skippingHurriesThem()
{
    const QTemporaryDir folder;
    Listener on;
    on.host.start(plan(folder.filePath(u"a.pourparler"_s)));
    on.host.setPace(60s);
    QTRY_VERIFY(!on.opened.empty());
    on.host.submit(actorOf(employer), command::Ready {});
    QTRY_VERIFY(on.isTurnOf(employer));
    on.host.submit(actorOf(employer), command::Pass {});
    QTRY_VERIFY(on.busy);
    on.host.skipToPeople();
    QTRY_VERIFY(on.isTurnOf(employer) && on.table().round == 2);
    // The hurry is over with the person's turn.
    on.host.submit(actorOf(employer), command::Pass {});
    QTRY_VERIFY(on.busy);
    QTest::qWait(50);
    QVERIFY(on.isTurnOf(branch));
}

void TestHost::theClockSpeaksInTime()
{
    const QTemporaryDir folder;
    Listener on;
    SessionPlan timed = plan(folder.filePath(u"a.pourparler"_s));
    timed.table.turnSeconds = 1;
    on.host.start(timed);
    QTRY_VERIFY(!on.opened.empty());
    on.host.submit(actorOf(employer), command::Ready {});
    QTRY_VERIFY(on.isTurnOf(employer));
    const auto timedOut = [](const Event& event) {
        return std::holds_alternative<event::TurnTimedOut>(event.body);
    };
    const auto hasTimedOut = [&on, timedOut] {
        const auto log = on.opened.front().log(); // valid until the next event only
        return std::any_of(log.begin(), log.end(), timedOut);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasTimedOut(), 4000);
}

void TestHost::pausingStopsTheClock()
{
    const QTemporaryDir folder;
    Listener on;
    SessionPlan timed = plan(folder.filePath(u"a.pourparler"_s));
    timed.table.turnSeconds = 1;
    on.host.start(timed);
    QTRY_VERIFY(!on.opened.empty());
    on.host.submit(actorOf(employer), command::Ready {});
    QTRY_VERIFY(on.isTurnOf(employer));
    on.host.submit(facilitator(), command::Pause {});
    QTRY_VERIFY(on.table().paused);
    QTest::qWait(1300);
    QVERIFY(on.isTurnOf(employer));
    QVERIFY(on.table().round == 1);
    on.host.submit(facilitator(), command::Resume {});
    QTRY_VERIFY(!on.table().paused);
    QTRY_VERIFY_WITH_TIMEOUT(on.table().round == 2 || !on.isTurnOf(employer), 4000);
}

void TestHost::aRecordThatExistsIsAnError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    {
        Listener on;
        on.host.start(plan(path));
        QTRY_VERIFY(!on.opened.empty());
    }
    Listener on;
    on.host.start(plan(path));
    QTRY_VERIFY(on.failure.has_value());
    QCOMPARE(on.failure->code, std::string_view("record-exists"));
}

void TestHost::aRecordThatIsMissingIsAnError()
{
    const QTemporaryDir folder;
    Listener on;
    on.host.resume(folder.filePath(u"nothing.pourparler"_s));
    QTRY_VERIFY(on.failure.has_value());
    QCOMPARE(on.failure->code, std::string_view("record-missing"));
    QVERIFY(on.opened.empty());
}

/// Law 3, at this border too: what a seat is told holds nobody else's sheet or reasons.
void TestHost::everyViewerSeesTheirOwn()
{
    const QTemporaryDir folder;
    Listener on({ viewerOf(employer), viewerOf(branch), everyone() });
    on.host.start(plan(folder.filePath(u"a.pourparler"_s), true));
    QTRY_COMPARE(on.opened.size(), std::size_t { 3 });
    QTRY_VERIFY_WITH_TIMEOUT(on.table().outcome.has_value(), 20'000);
    QTRY_VERIFY(on.opened[2].table().outcome.has_value());
    QVERIFY(
        on.opened[0].space().sheet(employer.party) && !on.opened[0].space().sheet(branch.party));
    QVERIFY(
        on.opened[1].space().sheet(branch.party) && !on.opened[1].space().sheet(employer.party));
    for (const Event& event : on.opened[0].log())
        if (const auto* given = std::get_if<event::ReasonGiven>(&event.body))
            QVERIFY(given->seat == employer);
    for (const Event& event : on.opened[2].log())
        QVERIFY(!std::holds_alternative<event::ReasonGiven>(event.body));
}

/// Hot seat: all seats, the projector and the facilitator follow one table, each with exactly what is theirs.
void TestHost::everybodyAtOneComputerIsToldInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    SessionPlan talks = plan(path);
    talks.files = *loadScenarioFolder(POURPARLER_SOURCE_DIR "/scenarios/price-of-the-hours");
    const auto scenario = readScenario(talks.files).scenario;
    std::vector<Viewer> viewers { everyone(), facilitatorEyes() };
    talks.seats.clear();
    for (const SeatId seat : seatsOf(*scenario)) {
        viewers.push_back(viewerOf(seat));
        Holder bot;
        bot.kind = Holder::Kind::bot;
        bot.agent = defaultAgentFor(scenario->party(seat.party));
        talks.seats.push_back({ seat, bot });
    }
    QVERIFY(viewers.size() >= 8);
    std::vector<Events> told;
    {
        Listener on(viewers);
        QObject::connect(&on.host, &Host::opened, &on.host, [&told](const auto& views) {
            for (const auto& view : views)
                told.emplace_back(view->log().begin(), view->log().end());
        });
        QObject::connect(
            &on.host, &Host::eventAppended, &on.host, [&](const Viewer& viewer, const auto& event) {
                const auto found = std::find(viewers.begin(), viewers.end(), viewer);
                told[static_cast<std::size_t>(found - viewers.begin())].push_back(event->event());
            });
        on.host.start(talks);
        const auto ended = [&] {
            return on.opened.size() == viewers.size()
                && std::all_of(on.opened.begin(), on.opened.end(),
                    [](const SeatView& view) { return view.table().outcome.has_value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000);
        QVERIFY(!on.failure);
    }
    const auto kept = readRecord(path.toStdString());
    QVERIFY(kept.has_value());
    for (std::size_t i = 0; i < viewers.size(); ++i) {
        Events theirs;
        for (const Event& event : kept->events)
            if (const auto redacted = redact(event, viewers[i]))
                theirs.push_back(redacted->event());
        QVERIFY2(told[i] == theirs, qPrintable(QString::number(i)));
        QVERIFY(theirs.size() > 50);
    }
}

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
