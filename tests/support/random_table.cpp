#include "tests/support/random_table.h"

#include <algorithm>
#include <string>

namespace pourparler::test {

RandomTable::RandomTable(const Scenario& scenario, std::uint64_t seed)
    : m_scenario(scenario)
    , m_random(seed)
{
}

SeatId RandomTable::seat()
{
    const auto seats = seatsOf(m_scenario);
    // Now and then one that does not exist.
    return below(200) == 0 ? SeatId { PartyId(0), 9 } : seats[below(seats.size())];
}

Words RandomTable::words()
{
    if (below(3) != 0)
        return {};
    Salt salt {};
    for (auto& byte : salt)
        byte = static_cast<std::uint8_t>(m_random());
    return Words("words " + std::to_string(below(1000)) + " à propos", salt);
}

ProposalId RandomTable::proposal(const State& state)
{
    const std::uint64_t count = state.table.proposals.size();
    if (count == 0 || below(10) == 0)
        return static_cast<ProposalId>(below(count + 3));
    // Mostly of the last few: older ones are rarely still of interest.
    return static_cast<ProposalId>(count - below(std::min<std::uint64_t>(count, 4)));
}

Choice RandomTable::choice()
{
    const IssueId issue(below(m_scenario.issues.size()));
    return { issue, OptionId(below(m_scenario.issue(issue).options.size())) };
}

Package RandomTable::package()
{
    Package package;
    const std::uint64_t openness = below(4); // 0: complete
    for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
        if (openness == 0 || below(openness + 1) != 0)
            package.set(IssueId(i), OptionId(below(m_scenario.issues[i].options.size())));
    if (below(300) == 0)
        package.set(IssueId(below(maxIssues)), OptionId(below(maxOptions)));
    return package;
}

Command RandomTable::next(const State& state)
{
    Command command;
    m_now = std::max(m_now, state.table.now) + static_cast<SessionTime>(below(20'000));
    const bool due = !state.table.paused && state.table.deadline != noDeadline
        && m_now >= state.table.deadline;
    command.at = due ? state.table.deadline : m_now;
    if (below(500) == 0)
        command.at = state.table.now - 1;

    const std::uint64_t who = below(20);
    if (due || who == 0)
        command.actor = theClock();
    else if (who < 3 || state.table.phase == PhaseKind::lobby
        || (state.table.phase == PhaseKind::closed && below(2) == 0))
        command.actor = facilitator();
    else if (who < 14 && state.table.phase == PhaseKind::bargaining && state.table.floor)
        command.actor = actorOf({ *state.table.floor, 1 });
    else
        command.actor = actorOf(seat());
    command.body = body(state, command.actor);
    if (command.actor.kind == Actor::Kind::seat && below(4) == 0)
        command.reason = Reason { "because", { numberArgument(Argument::Kind::percent, 1234) } };
    return command;
}

/// Mostly a recent event; now and then any, one that does not exist, or the one before the last rewind, which undoes it.
std::uint64_t RandomTable::eventToRewindTo(const State& state)
{
    const std::uint64_t count = state.publicEvents;
    switch (below(8)) {
    case 0:
        return below(count + 3);
    case 1:
    case 2:
        return 1 + below(count);
    case 3:
    case 4:
        for (const Past* past = state.past.get(); past; past = past->before.get())
            if (std::holds_alternative<event::Rewound>(past->event.body))
                return past->number - 1;
        break;
    default:
        break;
    }
    return count - below(std::min<std::uint64_t>(count, 25));
}

CommandBody RandomTable::facilitating(const State& state)
{
    const auto seconds = [this] { return static_cast<int>(below(9)) * 30 - 90; };
    // Rarely to be had at all, so often where it is.
    if (state.table.turnSeconds > 0 && below(6) == 0)
        return command::ExtendRound { seconds() };
    if (const std::uint64_t remarks = state.room.remarks.size(); remarks > 0 && below(12) == 0)
        return command::StrikeRemark { static_cast<int>(1 + below(remarks)), below(4) != 0 };
    switch (below(23)) {
    case 0:
    case 1:
        return command::ExtendTime { seconds() };
    case 2:
        return command::ExtendRound { seconds() };
    case 3:
    case 4:
        return command::SetRounds { static_cast<int>(below(8)) };
    case 5:
    case 6:
        return command::SkipTurn {};
    case 7:
        return command::Blank { below(2) == 0 };
    case 8:
        return command::HideScores { below(2) == 0 };
    case 9:
    case 10:
        return command::Remark { below(2) == 0 ? RemarkKind::note : RemarkKind::incident, words() };
    case 11:
        return command::StrikeRemark { static_cast<int>(below(4)), below(2) == 0 };
    case 12:
        return command::BreakOff { words() };
    case 13:
        return personal(facilitator());
    default:
        return command::Rewind { eventToRewindTo(state) };
    }
}

CommandBody RandomTable::personal(const Actor& actor)
{
    const SeatId who = actor.kind == Actor::Kind::seat && below(8) != 0 ? actor.seat : seat();
    switch (below(3)) {
    case 0:
        return command::GiveConsent { who, below(2) == 0 };
    case 1:
        return command::ChooseLanguage { who, below(3) == 0 ? "fr" : "en" };
    default:
        return command::SayFeeling { who, words() };
    }
}

CommandBody RandomTable::body(const State& state, const Actor& actor)
{
    if (actor.kind == Actor::Kind::clock)
        return command::ClockReached {};
    if (actor.kind == Actor::Kind::facilitator || below(60) == 0) {
        if (state.table.phase == PhaseKind::lobby && below(4) != 0) {
            if (below(8) == 0)
                return command::BeginBriefing {};
            Holder holder { below(2) == 0 ? Holder::Kind::person : Holder::Kind::bot, words(), {} };
            if (holder.kind == Holder::Kind::bot)
                holder.agent = "linear";
            return command::TakeSeat { seat(), holder };
        }
        switch (below(21)) {
        case 0:
            return command::SetUpTable { static_cast<int>(below(6)),
                static_cast<int>(below(3)) * 60, static_cast<int>(below(3)) * 60,
                static_cast<int>(below(3)) * 60 };
        case 1:
            return command::Pause {};
        case 2:
        case 3:
            return command::Resume {};
        case 4:
            return command::Disclose { static_cast<Disclosure>(below(3)) };
        case 5:
            return command::BeginBriefing {};
        case 6:
            return command::BeginBargaining {};
        case 7:
            return command::LeaveSeat { seat() };
        case 8:
            return command::GiveSeatBack { seat() };
        case 9:
            return command::TakeSeat { seat(),
                { below(2) == 0 ? Holder::Kind::bot : Holder::Kind::person, {}, "boulware" } };
        default:
            return facilitating(state);
        }
    }
    if (state.table.phase == PhaseKind::ratification && below(2) == 0)
        return below(3) == 0 ? CommandBody(command::Refuse { words() })
                             : CommandBody(command::Sign {});
    if (state.table.phase == PhaseKind::briefing && below(2) == 0)
        return command::Ready {};
    if (below(15) == 0 || (state.table.phase == PhaseKind::closed && below(3) == 0))
        return personal(actor);
    switch (below(32)) {
    case 0:
        return command::WalkOut {};
    case 1:
    case 2:
        return command::ComeBack {};
    case 3:
        return command::KeepNote { words() };
    case 4:
    case 5:
        return command::KeepDraft { package(), proposal(state), words() };
    case 6:
        return command::Withdraw { proposal(state) };
    case 7:
    case 8:
        return command::Reject { proposal(state), words() };
    case 9:
    case 10:
    case 11:
        return command::Accept { proposal(state) };
    case 12:
    case 13:
        return command::CallSigning { below(3) == 0 ? ProposalId::none : proposal(state) };
    case 14:
    case 15:
    case 16:
    case 17:
    case 18: {
        // Often what somebody else agreed, so that something comes of it.
        const Package& other = state.table.agreedBy[below(m_scenario.parties.size())];
        const IssueId issue(below(m_scenario.issues.size()));
        if (const auto option = other.option(issue); option && below(4) != 0)
            return command::AgreeOption { { issue, *option } };
        return command::AgreeOption { choice() };
    }
    case 19:
        return command::ReopenIssue { IssueId(below(m_scenario.issues.size())) };
    case 20:
    case 21:
        return command::Pass {};
    case 22:
        return command::Sign {};
    case 23:
        return command::Refuse { words() };
    default:
        return command::Propose { package(), below(2) == 0 ? ProposalId::none : proposal(state),
            words() };
    }
}

} // namespace pourparler::test
