#include "debrief_session.h"

#include "core/agents/agent.h"
#include "core/driver/driver.h"
#include "core/driver/play.h"
#include "core/record/closing.h"

#include <QtGlobal>

#include <algorithm>

namespace pourparler::desktop::test {

namespace {

/// Bots do not end in every way with every seed.
constexpr std::uint64_t seeds = 60;

class Kept final : public Journal {
public:
    Result<void> append(std::span<const Event> events) override
    {
        all.insert(all.end(), events.begin(), events.end());
        return {};
    }
    Digest head() const override { return {}; }
    Events all;
};

class Session {
public:
    Session(std::shared_ptr<const Scenario> scenario, const Wanted& wanted, std::uint64_t seed)
        : m_scenario(std::move(scenario))
        , m_wanted(wanted)
        , m_seed(seed)
        , m_driver(m_scenario, seed, m_journal)
    {
    }

    Events play()
    {
        wish(facilitator(), command::SetUpTable { 4, 0, 0, 0 });
        for (std::size_t i = 0; i < m_scenario->parties.size(); ++i)
            seat(PartyId(i));
        if (m_wanted.ending == Ending::lobby)
            return m_journal.all;
        wish(facilitator(), command::BeginBriefing {});
        wish(facilitator(), command::BeginBargaining {});
        for (int step = 0; step < 2000 && !table().outcome; ++step) {
            const bool late = table().round >= 3;
            if (late && m_wanted.ending == Ending::open)
                break;
            if (late && m_wanted.ending == Ending::brokenOff)
                wish(facilitator(), command::BreakOff {});
            else if (!letBotAct() && !letPersonAct())
                break;
        }
        return m_journal.all;
    }

private:
    const Table& table() { return m_driver.view(facilitatorEyes()).table(); }
    bool wish(const Actor& actor, CommandBody body)
    {
        return m_driver.submit({ actor, table().now + 1500, std::move(body), {} }).has_value();
    }
    void seat(PartyId party)
    {
        Holder holder;
        if (m_wanted.people && party.index() < 2) {
            holder.name = Words(party.index() == 0 ? firstName : "Nenesse", {});
        } else {
            holder.kind = Holder::Kind::bot;
            holder.agent = defaultAgentFor(m_scenario->party(party));
        }
        wish(facilitator(), command::TakeSeat { { party, 1 }, holder });
    }
    bool letBotAct() { return playStep(m_driver, m_seed).value_or(false); }
    bool letPersonAct()
    {
        if (table().phase == PhaseKind::ratification) {
            bool any = false;
            for (std::size_t i = 0; i < 2; ++i) {
                const auto who = actorOf({ PartyId(i), 1 });
                any = (m_wanted.ending == Ending::impasse ? wish(who, command::Refuse {})
                                                          : wish(who, command::Sign {}))
                    || any;
            }
            return any;
        }
        if (!table().floor)
            return false;
        const PartyId party = *table().floor;
        const auto who = actorOf({ party, 1 });
        if (m_wanted.ending == Ending::walkOut && table().round == 2 && party.index() == 0)
            return wish(who, command::WalkOut {});
        if (table().round == 1) {
            const auto best = m_driver.view(viewerOf({ party, 1 })).space().best(party);
            Package package = best ? best->first : Package();
            if (m_wanted.ending == Ending::partial)
                package.open(IssueId(0));
            if (best && wish(who, command::Propose { package, {}, {} }))
                return true;
        }
        if (table().round > 1
            && (m_wanted.ending == Ending::agreement || m_wanted.ending == Ending::partial))
            return settle(party) || wish(who, command::Pass {});
        return wish(who, command::Pass {});
    }
    /// Takes the latest proposal of somebody else's that can be had, and calls for signing it.
    bool settle(PartyId party)
    {
        const auto who = actorOf({ party, 1 });
        const auto& proposals = table().proposals;
        for (std::size_t n = proposals.size(); n > 0; --n) {
            const ProposalId id = proposals[n - 1].id;
            if (proposals[n - 1].by.party != party && wish(who, command::Accept { id }))
                return wish(who, command::CallSigning { id });
        }
        return false;
    }

    std::shared_ptr<const Scenario> m_scenario;
    Wanted m_wanted;
    std::uint64_t m_seed;
    Kept m_journal;
    Driver m_driver;
};

bool endsSo(const Scenario& scenario, const Events& events, Ending ending)
{
    std::optional<Outcome> outcome;
    bool left = false;
    for (const Event& each : events) {
        if (const auto* closed = std::get_if<event::Closed>(&each.body))
            outcome = closed->outcome;
        left = left || std::holds_alternative<event::WalkedOut>(each.body);
    }
    switch (ending) {
    case Ending::agreement:
        return outcome == Outcome::agreement;
    case Ending::partial:
        return outcome == Outcome::partial;
    case Ending::impasse:
        return outcome == Outcome::impasse && !left;
    case Ending::walkOut:
        return outcome && left;
    case Ending::brokenOff:
        return outcome == Outcome::brokenOff;
    case Ending::open:
    case Ending::lobby:
        return !isClosed(scenario, events);
    }
    return false;
}

ScenarioFiles filesOf(const char* scenario)
{
    return loadScenarioFolder(std::string(POURPARLER_SOURCE_DIR "/scenarios/") + scenario).value();
}

} // namespace

std::shared_ptr<const RecordContents> sessionTo(const Wanted& wanted)
{
    auto contents = std::make_shared<RecordContents>();
    contents->files = filesOf(wanted.scenario);
    contents->scenario = *readScenario(contents->files).scenario;
    if (!wanted.disclosed)
        contents->scenario.protocol.disclosedAtEnd = Disclosure::nothing;
    contents->header.createdAt = "2026-05-04T10:00:00+02:00";
    const std::shared_ptr<const Scenario> scenario(contents, &contents->scenario);
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        contents->events = Session(scenario, wanted, seed).play();
        if (endsSo(contents->scenario, contents->events, wanted.ending))
            return contents;
    }
    qFatal("no session of %s ends in way %d", wanted.scenario, static_cast<int>(wanted.ending));
}

std::shared_ptr<const RecordContents> withBranch(const RecordContents& contents)
{
    auto copy = std::make_shared<RecordContents>(contents);
    RecordContents::Branch branch;
    branch.fork.stream = StreamId(2);
    branch.fork.events = endOfDeed(contents.events, contents.events.size() * 3 / 4);
    branch.events.assign(contents.events.begin(),
        contents.events.begin() + static_cast<std::ptrdiff_t>(branch.fork.events));
    Kept journal;
    const std::shared_ptr<const Scenario> scenario(copy, &copy->scenario);
    Driver driver(scenario, 1, journal);
    driver.restore(branch.events);
    const SessionTime now = driver.view(facilitatorEyes()).table().now;
    if (!driver.submit({ facilitator(), now + 1, command::BreakOff {}, {} }))
        qFatal("the branch goes on");
    branch.events.insert(branch.events.end(), journal.all.begin(), journal.all.end());
    copy->branches.push_back(branch);
    return copy;
}

std::shared_ptr<const RecordContents> withFeeling(
    const RecordContents& contents, SeatId seat, const char* word)
{
    auto copy = std::make_shared<RecordContents>(contents);
    Kept journal;
    const std::shared_ptr<const Scenario> scenario(copy, &copy->scenario);
    Driver driver(scenario, 1, journal);
    driver.restore(copy->events);
    const SessionTime now = driver.view(facilitatorEyes()).table().now;
    if (const auto said = driver.submit(
            { facilitator(), now + 1, command::SayFeeling { seat, Words(word, {}) }, {} });
        !said)
        qFatal("not said: %s", std::string(said.error().code).c_str());
    copy->events.insert(copy->events.end(), journal.all.begin(), journal.all.end());
    return copy;
}

} // namespace pourparler::desktop::test
