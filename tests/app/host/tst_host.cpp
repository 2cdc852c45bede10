// The host with a real record in a folder of its own: start, follow, refuse, pause, close, resume, and go on.
#include "app/host/host.h"
#include "core/agents/agent.h"
#include "core/record/record.h"
#include "core/session/refusal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace pourparler;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScenarioFiles homeAndScreen()
{
    return *loadScenarioFolder(POURPARLER_SOURCE_DIR "/scenarios/home-and-screen");
}

const SeatId employer { PartyId { std::size_t { 0 } }, 1 };
const SeatId branch { PartyId { std::size_t { 1 } }, 1 };

SessionPlan plan(const QString& path, bool employerIsBot = false)
{
    SessionPlan plan;
    plan.files = homeAndScreen();
    plan.recordPath = path;
    plan.seed = 5;
    plan.table = { 3, 0, 0, 0 };
    Holder bot;
    bot.kind = Holder::Kind::bot;
    bot.agent = "linear";
    plan.seats = { { employer, employerIsBot ? bot : Holder {} }, { branch, bot } };
    plan.createdAt = u"2026-01-01T10:00:00+01:00"_s;
    return plan;
}

/// A host, and everything it has told.
struct Listener {
    explicit Listener(std::vector<Viewer> viewers = { viewerOf(employer) })
        : host(SealKey::fromSeed(1), std::move(viewers))
    {
        host.setPace(0ms);
        QObject::connect(&host, &Host::opened, &host, [this](const auto& views) {
            for (const auto& each : views)
                opened.push_back(*each);
        });
        QObject::connect(
            &host, &Host::eventAppended, &host, [this](const Viewer& viewer, const auto& event) {
                for (SeatView& view : opened)
                    if (view.viewer() == viewer)
                        view.take(*event);
            });
        QObject::connect(&host, &Host::granted, &host,
            [this](std::uint64_t number) { granted.push_back(number); });
        QObject::connect(&host, &Host::refused, &host,
            [this](std::uint64_t number, const Error& why) { refused.emplace_back(number, why); });
        QObject::connect(&host, &Host::failed, &host, [this](const Error& why) { failure = why; });
        QObject::connect(&host, &Host::botsBusyChanged, &host, [this](bool now) { busy = now; });
    }
    const Table& table() const { return opened.front().table(); }
    bool isTurnOf(SeatId seat) const
    {
        return !opened.empty() && table().phase == PhaseKind::bargaining
            && table().floor == seat.party;
    }

    Host host;
    std::vector<SeatView> opened;
    std::vector<std::uint64_t> granted;
    std::vector<std::pair<std::uint64_t, Error>> refused;
    std::optional<Error> failure;
    bool busy = false;
};

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

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
