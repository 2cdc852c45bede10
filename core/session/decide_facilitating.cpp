// What a facilitator wishes: the clock, rounds, screens, remarks, rewinds, endings.
#include "core/scenario/names.h"
#include "core/session/decider.h"

#include <algorithm>

namespace pourparler {

Objection Deciding::operator()(const command::ExtendTime& c)
{
    if (Objection objection = facilitatorsWhileOpen())
        return objection;
    if (m_table.deadline == noDeadline)
        return Error { refusal::noClock, {} };
    if (Objection objection = noSpan(c.seconds))
        return objection;
    m_out.add(event::DeadlineMoved { movedDeadline(c.seconds) });
    return std::nullopt;
}

Objection Deciding::operator()(const command::ExtendRound& c)
{
    if (Objection objection = facilitatorsWhileOpen())
        return objection;
    if (m_table.phase != PhaseKind::bargaining)
        return wrongPhase();
    if (m_table.turnSeconds == 0)
        return Error { refusal::noClock, {} };
    if (Objection objection = noSpan(c.seconds))
        return objection;
    const int before = m_table.extendedRound == m_table.round ? m_table.extraSeconds : 0;
    const int extra = before + c.seconds;
    if (m_table.turnSeconds + extra < 1 || m_table.turnSeconds + extra > mostSeconds)
        return Error { refusal::setUpOutOfRange, {} };
    m_out.add(event::RoundExtended { m_table.round, extra, movedDeadline(c.seconds) });
    return std::nullopt;
}

Objection Deciding::operator()(const command::SetRounds& c)
{
    if (Objection objection = facilitatorsWhileOpen())
        return objection;
    if (c.rounds < std::max(1, m_table.round) || c.rounds > mostRounds)
        return Error { refusal::setUpOutOfRange, {} };
    if (c.rounds == m_table.rounds)
        return Error { refusal::alreadySo, {} };
    m_out.add(event::RoundsSet { c.rounds });
    return std::nullopt;
}

Objection Deciding::operator()(const command::SkipTurn&)
{
    if (Objection objection = facilitatorsWhileOpen())
        return objection;
    if (m_table.phase != PhaseKind::bargaining || !m_table.floor)
        return wrongPhase();
    if (m_table.paused)
        return Error { refusal::tablePaused, {} };
    m_out.add(event::TurnSkipped { *m_table.floor });
    m_out.endTurn();
    return std::nullopt;
}

Objection Deciding::operator()(const command::Blank& c)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (m_state.room.blank == c.blank)
        return Error { refusal::alreadySo, {} };
    m_out.add(event::Blanked { c.blank });
    return std::nullopt;
}

Objection Deciding::operator()(const command::HideScores& c)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (m_state.room.scoresHidden == c.hidden)
        return Error { refusal::alreadySo, {} };
    m_out.add(event::ScoresHidden { c.hidden });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Remark& c)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (c.kind == RemarkKind::note && !c.text.present())
        return Error { refusal::remarkEmpty, {} };
    if (Objection objection = tooLong(c.text.text()))
        return objection;
    const auto number = static_cast<int>(m_state.room.remarks.size() + 1);
    m_out.add(event::Remarked { number, c.kind, c.text });
    return std::nullopt;
}

Objection Deciding::operator()(const command::StrikeRemark& c)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    const auto number = static_cast<std::size_t>(c.remark);
    if (c.remark < 1 || number > m_state.room.remarks.size())
        return Error { refusal::unknownRemark,
            { numberArgument(Argument::Kind::number, c.remark) } };
    if (m_state.room.remarks[number - 1].struck == c.struck)
        return Error { refusal::alreadySo, {} };
    m_out.add(event::RemarkStruck { c.remark, c.struck });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Rewind& c)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    const Past* target = endOfDeed(c.to);
    if (!target)
        return Error { refusal::unknownEvent,
            { numberArgument(Argument::Kind::number, static_cast<std::int64_t>(c.to)) } };
    if (m_state.rewinds >= refusal::mostRewinds)
        return Error { refusal::tooManyRewinds,
            { numberArgument(
                Argument::Kind::number, static_cast<std::int64_t>(refusal::mostRewinds)) } };
    if (target->number == m_state.publicEvents)
        return Error { refusal::alreadySo, {} };
    const Table then = tableAfter(m_state, *target);
    if (then.phase == PhaseKind::lobby || then.phase == PhaseKind::briefing)
        return Error { refusal::rewindTooFar, {} };
    // A pause that is on stays on; after the end there is none, so the one that was on comes back.
    const bool paused = m_table.phase == PhaseKind::closed ? then.paused : m_table.paused;
    const SessionTime left = then.deadline - (then.paused ? then.pausedAt : then.now);
    m_out.add(event::Rewound { target->number,
        then.deadline == noDeadline ? noDeadline : m_at + std::max<SessionTime>(0, left),
        paused && then.phase != PhaseKind::closed });
    return std::nullopt;
}

Objection Deciding::operator()(const command::BreakOff& c)
{
    if (Objection objection = facilitatorsWhileOpen())
        return objection;
    if (Objection objection = tooLong(c.why.text()))
        return objection;
    m_out.add(event::BrokenOff { c.why });
    m_out.close(Outcome::brokenOff, {}, {});
    return std::nullopt;
}

Objection Deciding::operator()(const command::Pause&)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (Objection objection = notTalking())
        return objection;
    if (m_table.paused)
        return Error { refusal::tablePaused, {} };
    m_out.add(event::Paused {});
    return std::nullopt;
}

Objection Deciding::operator()(const command::Resume&)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (!m_table.paused)
        return Error { refusal::notPaused, {} };
    const SessionTime deadline = m_table.deadline == noDeadline
        ? noDeadline
        : m_at + (m_table.deadline - m_table.pausedAt);
    m_out.add(event::Resumed { deadline });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Disclose& c)
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (m_table.phase != PhaseKind::closed || !m_table.outcome)
        return Error { refusal::notClosedYet, {} };
    if (c.level <= m_table.disclosure)
        return Error { refusal::nothingToDisclose, {} };
    const std::vector<Stand> nobody(m_scenario.parties.size(), Stand::pending);
    m_out.disclose(c.level, *m_table.outcome, m_table.agreement,
        m_table.signing ? m_table.signing->stands : nobody);
    return std::nullopt;
}

Objection Deciding::noSpan(int seconds)
{
    if (seconds < -mostSeconds || seconds > mostSeconds)
        return Error { refusal::setUpOutOfRange, {} };
    return seconds == 0 ? Objection(Error { refusal::alreadySo, {} }) : std::nullopt;
}

Objection Deciding::facilitatorsWhileOpen() const
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (m_table.phase == PhaseKind::closed)
        return Error { refusal::sessionClosed, {} };
    return std::nullopt;
}

/// Never in the past: taking time away ends the turn at the earliest now.
SessionTime Deciding::movedDeadline(int seconds) const
{
    if (m_table.deadline == noDeadline)
        return noDeadline;
    return std::max(m_table.paused ? m_table.pausedAt : m_at,
        m_table.deadline + SessionTime { seconds } * 1000);
}

/// The event of this number, or the last one that came about with it by itself; nothing where there is none.
const Past* Deciding::endOfDeed(std::uint64_t number) const
{
    const Past* end = m_state.past.get();
    for (const Past* past = end; past; past = past->before.get()) {
        if (past->number == number)
            return end;
        if (past->before && !followsByItself(past->event.body, past->before->event.body))
            end = past->before.get();
    }
    return nullptr;
}

Objection Deciding::notTalking() const
{
    if (m_table.phase == PhaseKind::closed)
        return Error { refusal::sessionClosed, {} };
    if (m_table.phase == PhaseKind::lobby)
        return Error { refusal::wrongPhase, { textArgument(std::string(nameOf(m_table.phase))) } };
    return std::nullopt;
}

} // namespace pourparler
