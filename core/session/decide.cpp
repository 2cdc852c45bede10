#include "core/scenario/names.h"
#include "core/session/consequences.h"
#include "core/session/objections.h"
#include "core/session/refusal.h"

#include <algorithm>
#include <memory>
#include <string_view>

namespace pourparler {

namespace {

constexpr int mostSeconds = 86'400;
constexpr int mostRounds = 99;
constexpr std::size_t mostLanguage = 35; ///< bytes of a language tag (RFC 5646)

/// One overload a command: nothing when granted, with its events in the consequences, else why not.
class Decider {
public:
    Decider(const Scenario& scenario, const State& state, const Command& command)
        : m_scenario(scenario)
        , m_state(state)
        , m_table(state.table)
        , m_actor(command.actor)
        , m_at(command.at)
        , m_out(scenario, state, command.at)
    {
    }

    [[nodiscard]] Events take() { return m_out.take(); }

    Objection operator()(const command::SetUpTable& c)
    {
        if (Objection objection = onlyFacilitator(PhaseKind::lobby))
            return objection;
        const auto seconds = [](int value) { return value >= 0 && value <= mostSeconds; };
        if (c.rounds < 1 || c.rounds > mostRounds || !seconds(c.turnSeconds)
            || !seconds(c.briefingSeconds) || !seconds(c.signingSeconds))
            return Error { refusal::setUpOutOfRange, {} };
        m_out.add(
            event::TableSetUp { c.rounds, c.turnSeconds, c.briefingSeconds, c.signingSeconds });
        return std::nullopt;
    }

    Objection operator()(const command::TakeSeat& c)
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

    Objection operator()(const command::LeaveSeat& c)
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

    Objection operator()(const command::BeginBriefing&)
    {
        if (Objection objection = onlyFacilitator(PhaseKind::lobby))
            return objection;
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            if (m_scenario.parties[i].votes && !m_state.room.seat({ PartyId(i), 1 })->holder)
                return Error { refusal::seatsEmpty, { party(PartyId(i)) } };
        m_out.add(event::BriefingBegan { m_out.deadlineIn(m_table.briefingSeconds) });
        return std::nullopt;
    }

    Objection operator()(const command::Ready&)
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

    Objection operator()(const command::BeginBargaining&)
    {
        if (Objection objection = onlyFacilitator(PhaseKind::briefing))
            return objection;
        if (m_table.paused)
            return Error { refusal::tablePaused, {} };
        m_out.beginBargaining();
        return std::nullopt;
    }

    Objection operator()(const command::Propose& c)
    {
        if (Objection objection = bySeat(Act::propose))
            return objection;
        if (c.parent != ProposalId::none)
            if (Objection objection = objectionToAnswering(m_state, c.parent))
                return objection;
        if (Objection objection = objectionToPackage(m_scenario, m_state, c.package))
            return objection;
        if (Objection objection = tooLong(c.argument.text()))
            return objection;
        const auto number = static_cast<ProposalId>(m_table.proposals.size() + 1);
        m_out.add(event::Proposed { number, m_actor.seat, c.package, c.parent, c.argument });
        m_out.endTurn();
        return std::nullopt;
    }

    Objection operator()(const command::Accept& c)
    {
        if (Objection objection = bySeat(Act::accept))
            return objection;
        if (Objection objection = objectionToAccepting(m_state, m_actor.seat.party, c.proposal))
            return objection;
        m_out.add(event::Accepted { c.proposal, m_actor.seat.party });
        return std::nullopt;
    }

    Objection operator()(const command::Reject& c)
    {
        if (Objection objection = bySeat(Act::reject))
            return objection;
        if (Objection objection = objectionToRejecting(m_state, m_actor.seat.party, c.proposal))
            return objection;
        if (Objection objection = tooLong(c.why.text()))
            return objection;
        m_out.add(event::Rejected { c.proposal, m_actor.seat.party, c.why });
        return std::nullopt;
    }

    Objection operator()(const command::Withdraw& c)
    {
        if (Objection objection = bySeat(Act::withdraw))
            return objection;
        if (Objection objection = objectionToWithdrawing(m_state, m_actor.seat.party, c.proposal))
            return objection;
        m_out.add(event::Withdrawn { c.proposal });
        return std::nullopt;
    }

    Objection operator()(const command::Pass&)
    {
        if (Objection objection = bySeat(Act::pass))
            return objection;
        m_out.add(event::Passed { m_actor.seat.party });
        m_out.endTurn();
        return std::nullopt;
    }

    Objection operator()(const command::AgreeOption& c)
    {
        if (Objection objection = bySeat(Act::agreeOption))
            return objection;
        const PartyId me = m_actor.seat.party;
        if (Objection objection = objectionToChoice(m_scenario, m_state, me, c.choice))
            return objection;
        m_out.add(event::OptionAgreed { me, c.choice });
        if (!m_table.tentative.isOpen(c.choice.issue))
            m_out.add(event::IssueReopened { c.choice.issue });
        if (othersAgree(c.choice, me))
            m_out.add(event::IssueAgreed { c.choice });
        return std::nullopt;
    }

    Objection operator()(const command::ReopenIssue& c)
    {
        if (Objection objection = bySeat(Act::reopenIssue))
            return objection;
        const PartyId me = m_actor.seat.party;
        if (Objection objection = objectionToRelease(m_scenario, m_state, me, c.issue))
            return objection;
        m_out.add(event::OptionReopened { me, c.issue });
        if (!m_table.tentative.isOpen(c.issue))
            m_out.add(event::IssueReopened { c.issue });
        return std::nullopt;
    }

    Objection operator()(const command::CallSigning& c)
    {
        if (Objection objection = bySeat(Act::callSigning))
            return objection;
        if (Objection objection = objectionToSigningOf(m_scenario, m_state, c.proposal))
            return objection;
        const Proposal* proposal = m_table.proposal(c.proposal);
        m_out.callSigning(
            m_actor.seat.party, c.proposal, proposal ? proposal->package : m_table.tentative);
        return std::nullopt;
    }

    Objection operator()(const command::Sign&)
    {
        if (Objection objection = bySeat(Act::sign))
            return objection;
        m_out.add(event::Signed { m_actor.seat.party });
        std::vector<Stand> stands = m_table.signing->stands;
        stands[m_actor.seat.party.index()] = Stand::signed_;
        m_out.concludeSigning(stands, m_table.signing->package);
        return std::nullopt;
    }

    Objection operator()(const command::Refuse& c)
    {
        if (Objection objection = bySeat(Act::refuse))
            return objection;
        if (Objection objection = tooLong(c.why.text()))
            return objection;
        m_out.add(event::Refused { m_actor.seat.party, RefusalCause::own, c.why });
        std::vector<Stand> stands = m_table.signing->stands;
        stands[m_actor.seat.party.index()] = Stand::refused;
        m_out.concludeSigning(stands, m_table.signing->package);
        return std::nullopt;
    }

    Objection operator()(const command::WalkOut&)
    {
        if (Objection objection = bySeat(Act::walkOut))
            return objection;
        const PartyId me = m_actor.seat.party;
        m_out.add(event::WalkedOut { me });
        m_out.leaves(me);
        if (m_scenario.party(me).votes)
            agreeWhatTheOthersAgree(me);
        if (m_table.phase == PhaseKind::ratification)
            refuseOnLeaving(me);
        else if (m_table.floor == me || onlyVoterLeft(me))
            m_out.endTurn();
        return std::nullopt;
    }

    Objection operator()(const command::ComeBack&)
    {
        if (Objection objection = bySeat(Act::comeBack))
            return objection;
        const PartyId me = m_actor.seat.party;
        m_out.add(event::CameBack { me });
        if (m_scenario.party(me).votes)
            for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
                const IssueId issue(i);
                const auto agreed = m_table.tentative.option(issue);
                if (agreed && m_table.agreedBy[me.index()].option(issue) != agreed)
                    m_out.add(event::IssueReopened { issue });
            }
        return std::nullopt;
    }

    Objection operator()(const command::KeepDraft& c)
    {
        if (Objection objection = bySeat(Act::keepDraft))
            return objection;
        // A draft may be illegal or empty: it is unfinished. It may not be nonsense.
        if (!m_state.space->fits(c.package))
            return Error { refusal::packageUnknown, {} };
        if (c.parent != ProposalId::none && !m_table.proposal(c.parent))
            return Error { refusal::unknownProposal, { proposal(c.parent) } };
        if (Objection objection = tooLong(c.argument.text()))
            return objection;
        m_out.add(event::DraftKept { m_actor.seat, c.package, c.parent, c.argument });
        return std::nullopt;
    }

    Objection operator()(const command::KeepNote& c)
    {
        if (Objection objection = bySeat(Act::keepNote))
            return objection;
        if (Objection objection = tooLong(c.text.text()))
            return objection;
        m_out.add(event::NoteKept { m_actor.seat, c.text });
        return std::nullopt;
    }

    Objection operator()(const command::GiveConsent& c)
    {
        if (Objection objection = aboutPersonIn(c.seat))
            return objection;
        if (m_state.room.seat(c.seat)->consent == c.given)
            return Error { refusal::alreadySo, {} };
        m_out.add(event::ConsentGiven { c.seat, c.given });
        return std::nullopt;
    }

    Objection operator()(const command::ChooseLanguage& c)
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

    Objection operator()(const command::SayFeeling& c)
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

    Objection operator()(const command::ExtendTime& c)
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

    Objection operator()(const command::ExtendRound& c)
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

    Objection operator()(const command::SetRounds& c)
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

    Objection operator()(const command::SkipTurn&)
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

    Objection operator()(const command::Blank& c)
    {
        if (m_actor.kind != Actor::Kind::facilitator)
            return Error { refusal::facilitatorOnly, {} };
        if (m_state.room.blank == c.blank)
            return Error { refusal::alreadySo, {} };
        m_out.add(event::Blanked { c.blank });
        return std::nullopt;
    }

    Objection operator()(const command::HideScores& c)
    {
        if (m_actor.kind != Actor::Kind::facilitator)
            return Error { refusal::facilitatorOnly, {} };
        if (m_state.room.scoresHidden == c.hidden)
            return Error { refusal::alreadySo, {} };
        m_out.add(event::ScoresHidden { c.hidden });
        return std::nullopt;
    }

    Objection operator()(const command::Remark& c)
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

    Objection operator()(const command::StrikeRemark& c)
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

    Objection operator()(const command::Rewind& c)
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
        const SessionTime left = then.deadline - (then.paused ? then.pausedAt : then.now);
        m_out.add(event::Rewound { target->number,
            then.deadline == noDeadline ? noDeadline : m_at + std::max<SessionTime>(0, left),
            m_table.paused && then.phase != PhaseKind::closed });
        return std::nullopt;
    }

    Objection operator()(const command::BreakOff& c)
    {
        if (Objection objection = facilitatorsWhileOpen())
            return objection;
        if (Objection objection = tooLong(c.why.text()))
            return objection;
        m_out.add(event::BrokenOff { c.why });
        m_out.close(Outcome::brokenOff, {}, {});
        return std::nullopt;
    }

    Objection operator()(const command::Pause&)
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

    Objection operator()(const command::Resume&)
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

    Objection operator()(const command::Disclose& c)
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

    Objection operator()(const command::ClockReached&)
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

private:
    static Argument party(PartyId id) { return numberArgument(Argument::Kind::party, id.value); }
    static Argument proposal(ProposalId id)
    {
        return numberArgument(Argument::Kind::proposal, static_cast<std::int64_t>(id));
    }

    static Objection tooLong(std::string_view text)
    {
        if (text.size() <= refusal::mostWords)
            return std::nullopt;
        return Error { refusal::wordsTooLong,
            { numberArgument(
                Argument::Kind::number, static_cast<std::int64_t>(refusal::mostWords)) } };
    }

    static Objection noSpan(int seconds)
    {
        if (seconds < -mostSeconds || seconds > mostSeconds)
            return Error { refusal::setUpOutOfRange, {} };
        return seconds == 0 ? Objection(Error { refusal::alreadySo, {} }) : std::nullopt;
    }

    Error wrongPhase() const
    {
        return { refusal::wrongPhase, { textArgument(std::string(nameOf(m_table.phase))) } };
    }

    Objection facilitatorsWhileOpen() const
    {
        if (m_actor.kind != Actor::Kind::facilitator)
            return Error { refusal::facilitatorOnly, {} };
        if (m_table.phase == PhaseKind::closed)
            return Error { refusal::sessionClosed, {} };
        return std::nullopt;
    }

    /// What a person says of themselves, or the facilitator for them.
    Objection aboutPersonIn(SeatId id) const
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

    /// Never in the past: taking time away ends the turn at the earliest now.
    SessionTime movedDeadline(int seconds) const
    {
        if (m_table.deadline == noDeadline)
            return noDeadline;
        return std::max(m_table.paused ? m_table.pausedAt : m_at,
            m_table.deadline + SessionTime { seconds } * 1000);
    }

    /// The event of this number, or the last one that came about with it by itself; nothing where there is none.
    const Past* endOfDeed(std::uint64_t number) const
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

    Objection bySeat(Act act) const
    {
        if (m_actor.kind != Actor::Kind::seat)
            return Error { refusal::seatOnly, {} };
        return objectionTo(m_scenario, m_state, m_actor.seat, act);
    }

    Objection onlyForSeat(SeatId seat) const
    {
        if (m_actor.kind == Actor::Kind::facilitator
            || (m_actor.kind == Actor::Kind::seat && m_actor.seat == seat))
            return std::nullopt;
        return Error { refusal::facilitatorOnly, {} };
    }

    Objection onlyFacilitator(PhaseKind phase) const
    {
        if (m_actor.kind != Actor::Kind::facilitator)
            return Error { refusal::facilitatorOnly, {} };
        if (m_table.phase == PhaseKind::closed)
            return Error { refusal::sessionClosed, {} };
        if (m_table.phase != phase)
            return Error { refusal::wrongPhase,
                { textArgument(std::string(nameOf(m_table.phase))) } };
        return std::nullopt;
    }

    Objection notTalking() const
    {
        if (m_table.phase == PhaseKind::closed)
            return Error { refusal::sessionClosed, {} };
        if (m_table.phase == PhaseKind::lobby)
            return Error { refusal::wrongPhase,
                { textArgument(std::string(nameOf(m_table.phase))) } };
        return std::nullopt;
    }

    bool othersAgree(Choice choice, PartyId me) const
    {
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            if (m_scenario.parties[i].votes && !m_state.isAway(PartyId(i)) && PartyId(i) != me
                && !m_table.agreedBy[i].has(choice))
                return false;
        return true;
    }

    bool onlyVoterLeft(PartyId me) const
    {
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            if (m_scenario.parties[i].votes && !m_state.isAway(PartyId(i)) && PartyId(i) != me)
                return false;
        return true;
    }

    void agreeWhatTheOthersAgree(PartyId leaving)
    {
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
            const IssueId issue(i);
            if (!m_table.tentative.isOpen(issue))
                continue;
            if (const auto option = unanimous(m_scenario, m_state, issue, leaving))
                m_out.add(event::IssueAgreed { { issue, *option } });
        }
    }

    void refuseOnLeaving(PartyId me)
    {
        std::vector<Stand> stands = m_table.signing->stands;
        if (m_scenario.party(me).votes && stands[me.index()] == Stand::pending) {
            m_out.add(event::Refused { me, RefusalCause::walkedOut, {} });
            stands[me.index()] = Stand::refused;
        }
        m_out.concludeSigning(stands, m_table.signing->package);
    }

    void refuseForTheSilent()
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

    const Scenario& m_scenario;
    const State& m_state;
    const Table& m_table;
    const Actor& m_actor;
    SessionTime m_at;
    Consequences m_out;
};

} // namespace

Result<Events> decide(const Scenario& scenario, const State& state, const Command& command)
{
    if (command.at < state.table.now)
        return failure(
            refusal::timeBackwards, { numberArgument(Argument::Kind::time, state.table.now) });
    Decider decider(scenario, state, command);
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
