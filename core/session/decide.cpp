#include "core/scenario/names.h"
#include "core/session/decider.h"
#include "core/session/objections.h"

#include <algorithm>
#include <memory>

namespace pourparler {

namespace {

constexpr std::size_t mostLanguage = 35; ///< bytes of a language tag (RFC 5646)

} // namespace

Objection Deciding::operator()(const command::SetUpTable& c)
{
    if (Objection objection = onlyFacilitator(PhaseKind::lobby))
        return objection;
    const auto seconds = [](int value) { return value >= 0 && value <= mostSeconds; };
    if (c.rounds < 1 || c.rounds > mostRounds || !seconds(c.turnSeconds)
        || !seconds(c.briefingSeconds) || !seconds(c.signingSeconds))
        return Error { refusal::setUpOutOfRange, {} };
    m_out.add(event::TableSetUp { c.rounds, c.turnSeconds, c.briefingSeconds, c.signingSeconds });
    return std::nullopt;
}

Objection Deciding::operator()(const command::TakeSeat& c)
{
    const SeatState* seat = m_state.room.seat(c.seat);
    if (!seat)
        return Error { refusal::unknownSeat, {} };
    if (Objection objection = onlyForSeat(c.seat))
        return objection;
    if (m_table.phase == PhaseKind::closed)
        return Error { refusal::sessionClosed, {} };
    if (seat->holder && m_actor.kind == Actor::Kind::seat)
        return Error { refusal::seatTaken, { party(c.seat.party) } };
    if (Objection objection = tooLong(c.holder.name.text()))
        return objection;
    if (Objection objection = tooLong(c.holder.agent))
        return objection;
    m_out.add(event::SeatTaken { c.seat, c.holder });
    return std::nullopt;
}

Objection Deciding::operator()(const command::LeaveSeat& c)
{
    const SeatState* seat = m_state.room.seat(c.seat);
    if (!seat)
        return Error { refusal::unknownSeat, {} };
    if (Objection objection = onlyForSeat(c.seat))
        return objection;
    if (!seat->holder)
        return Error { refusal::seatEmpty, { party(c.seat.party) } };
    m_out.add(event::SeatLeft { c.seat });
    return std::nullopt;
}

Objection Deciding::operator()(const command::GiveSeatBack& c)
{
    const SeatState* seat = m_state.room.seat(c.seat);
    if (!seat)
        return Error { refusal::unknownSeat, {} };
    if (Objection objection = facilitatorsWhileOpen())
        return objection;
    if (!seat->before)
        return Error { refusal::nobodyBefore, { party(c.seat.party) } };
    Holder person = seat->before->holder;
    if (person.name.isErased())
        person.name = Words(); // erased words are not written anew
    m_out.add(event::SeatTaken { c.seat, person });
    if (!seat->before->language.empty())
        m_out.add(event::LanguageChosen { c.seat, seat->before->language });
    if (seat->before->consent)
        m_out.add(event::ConsentGiven { c.seat, *seat->before->consent });
    return std::nullopt;
}

Objection Deciding::operator()(const command::BeginBriefing&)
{
    if (Objection objection = onlyFacilitator(PhaseKind::lobby))
        return objection;
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
        if (m_scenario.parties[i].votes && !m_state.room.seat({ PartyId(i), 1 })->holder)
            return Error { refusal::seatsEmpty, { party(PartyId(i)) } };
    m_out.add(event::BriefingBegan { m_out.deadlineIn(m_table.briefingSeconds) });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Ready&)
{
    if (Objection objection = bySeat(Act::ready))
        return objection;
    m_out.add(event::SeatReady { m_actor.seat });
    for (const SeatState& seat : m_state.room.seats)
        if (seat.holder && !seat.ready && seat.seat != m_actor.seat)
            return std::nullopt;
    m_out.beginBargaining();
    return std::nullopt;
}

Objection Deciding::operator()(const command::BeginBargaining&)
{
    if (Objection objection = onlyFacilitator(PhaseKind::briefing))
        return objection;
    if (m_table.paused)
        return Error { refusal::tablePaused, {} };
    m_out.beginBargaining();
    return std::nullopt;
}

Objection Deciding::operator()(const command::GiveConsent& c)
{
    if (Objection objection = aboutPersonIn(c.seat))
        return objection;
    if (m_state.room.seat(c.seat)->consent == c.given)
        return Error { refusal::alreadySo, {} };
    m_out.add(event::ConsentGiven { c.seat, c.given });
    return std::nullopt;
}

Objection Deciding::operator()(const command::ChooseLanguage& c)
{
    if (Objection objection = aboutPersonIn(c.seat))
        return objection;
    const auto tagged = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || letter == '-';
    };
    if (c.language.size() > mostLanguage
        || !std::all_of(c.language.begin(), c.language.end(), tagged))
        return Error { refusal::languageUnknown, {} };
    if (m_state.room.seat(c.seat)->language == c.language)
        return Error { refusal::alreadySo, {} };
    m_out.add(event::LanguageChosen { c.seat, c.language });
    return std::nullopt;
}

Objection Deciding::operator()(const command::SayFeeling& c)
{
    if (Objection objection = aboutPersonIn(c.seat))
        return objection;
    if (m_table.phase != PhaseKind::closed)
        return Error { refusal::notClosedYet, {} };
    if (Objection objection = tooLong(c.word.text()))
        return objection;
    m_out.add(event::FeelingSaid { c.seat, c.word });
    return std::nullopt;
}

Objection Deciding::operator()(const command::ClockReached&)
{
    if (m_actor.kind != Actor::Kind::clock)
        return Error { refusal::clockOnly, {} };
    if (m_table.paused || m_table.deadline == noDeadline || m_at < m_table.deadline)
        return Error { refusal::nothingDue, {} };
    switch (m_table.phase) {
    case PhaseKind::briefing:
        m_out.beginBargaining();
        return std::nullopt;
    case PhaseKind::bargaining:
        m_out.add(event::TurnTimedOut { m_table.floor.value_or(PartyId {}) });
        m_out.endTurn();
        return std::nullopt;
    case PhaseKind::ratification:
        refuseForTheSilent();
        return std::nullopt;
    case PhaseKind::lobby:
    case PhaseKind::closed:
        break;
    }
    return Error { refusal::nothingDue, {} };
}

Objection Deciding::tooLong(std::string_view text)
{
    if (text.size() <= refusal::mostWords)
        return std::nullopt;
    return Error { refusal::wordsTooLong,
        { numberArgument(Argument::Kind::number, static_cast<std::int64_t>(refusal::mostWords)) } };
}

Error Deciding::wrongPhase() const
{
    return { refusal::wrongPhase, { textArgument(std::string(nameOf(m_table.phase))) } };
}

/// What a person says of themselves, or the facilitator for them.
Objection Deciding::aboutPersonIn(SeatId id) const
{
    const SeatState* seat = m_state.room.seat(id);
    if (!seat)
        return Error { refusal::unknownSeat, {} };
    if (Objection objection = onlyForSeat(id))
        return objection;
    if (!seat->holder)
        return Error { refusal::seatEmpty, { party(id.party) } };
    if (seat->holder->kind == Holder::Kind::bot)
        return Error { refusal::seatOfBot, { party(id.party) } };
    return std::nullopt;
}

Objection Deciding::bySeat(Act act) const
{
    if (m_actor.kind != Actor::Kind::seat)
        return Error { refusal::seatOnly, {} };
    return objectionTo(m_scenario, m_state, m_actor.seat, act);
}

Objection Deciding::onlyForSeat(SeatId seat) const
{
    if (m_actor.kind == Actor::Kind::facilitator
        || (m_actor.kind == Actor::Kind::seat && m_actor.seat == seat))
        return std::nullopt;
    return Error { refusal::facilitatorOnly, {} };
}

Objection Deciding::onlyFacilitator(PhaseKind phase) const
{
    if (m_actor.kind != Actor::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    if (m_table.phase == PhaseKind::closed)
        return Error { refusal::sessionClosed, {} };
    if (m_table.phase != phase)
        return Error { refusal::wrongPhase, { textArgument(std::string(nameOf(m_table.phase))) } };
    return std::nullopt;
}

void Deciding::refuseForTheSilent()
{
    std::vector<Stand> stands = m_table.signing->stands;
    for (std::size_t i = 0; i < stands.size(); ++i) {
        if (!m_scenario.parties[i].votes || stands[i] != Stand::pending)
            continue;
        m_out.add(event::Refused { PartyId(i), RefusalCause::timedOut, {} });
        stands[i] = Stand::refused;
    }
    m_out.concludeSigning(stands, m_table.signing->package);
}

Result<Events> decide(const Scenario& scenario, const State& state, const Command& command)
{
    if (command.at < state.table.now)
        return failure(
            refusal::timeBackwards, { numberArgument(Argument::Kind::time, state.table.now) });
    Deciding decider(scenario, state, command);
    if (Objection objection = std::visit(decider, command.body))
        return Unexpected(std::move(*objection));
    Events events = decider.take();
    if (command.reason && command.actor.kind == Actor::Kind::seat) {
        // Right behind the deed it explains, before what follows from it.
        const event::ReasonGiven given { command.actor.seat,
            std::make_shared<const Reason>(*command.reason) };
        events.insert(events.begin() + 1, Event { command.at, given });
    }
    return events;
}

} // namespace pourparler
