// Whether a command is granted and what it brings about, one overload a command: nothing when granted, with its events
// in the consequences, else why not. The overloads lie in decide.cpp (before the talks, people, the clock),
// decide_talks.cpp and decide_facilitating.cpp. Internal to core/session.
#pragma once

#include "core/session/consequences.h"
#include "core/session/refusal.h"

#include <string_view>

namespace pourparler {

inline constexpr int mostSeconds = 86'400; ///< of any clock
inline constexpr int mostRounds = 99;

class Deciding {
public:
    Deciding(const Scenario& scenario, const State& state, const Command& command)
        : m_scenario(scenario)
        , m_state(state)
        , m_table(state.table)
        , m_actor(command.actor)
        , m_at(command.at)
        , m_out(scenario, state, command.at)
    {
    }

    [[nodiscard]] Events take() { return m_out.take(); }

    Objection operator()(const command::SetUpTable& c);
    Objection operator()(const command::TakeSeat& c);
    Objection operator()(const command::LeaveSeat& c);
    Objection operator()(const command::GiveSeatBack& c);
    Objection operator()(const command::BeginBriefing&);
    Objection operator()(const command::Ready&);
    Objection operator()(const command::BeginBargaining&);
    Objection operator()(const command::Propose& c);
    Objection operator()(const command::Accept& c);
    Objection operator()(const command::Reject& c);
    Objection operator()(const command::Withdraw& c);
    Objection operator()(const command::Pass&);
    Objection operator()(const command::AgreeOption& c);
    Objection operator()(const command::ReopenIssue& c);
    Objection operator()(const command::CallSigning& c);
    Objection operator()(const command::Sign&);
    Objection operator()(const command::Refuse& c);
    Objection operator()(const command::WalkOut&);
    Objection operator()(const command::ComeBack&);
    Objection operator()(const command::KeepDraft& c);
    Objection operator()(const command::KeepNote& c);
    Objection operator()(const command::GiveConsent& c);
    Objection operator()(const command::ChooseLanguage& c);
    Objection operator()(const command::SayFeeling& c);
    Objection operator()(const command::ExtendTime& c);
    Objection operator()(const command::ExtendRound& c);
    Objection operator()(const command::SetRounds& c);
    Objection operator()(const command::SkipTurn&);
    Objection operator()(const command::Blank& c);
    Objection operator()(const command::HideScores& c);
    Objection operator()(const command::Remark& c);
    Objection operator()(const command::StrikeRemark& c);
    Objection operator()(const command::Rewind& c);
    Objection operator()(const command::BreakOff& c);
    Objection operator()(const command::Pause&);
    Objection operator()(const command::Resume&);
    Objection operator()(const command::Disclose& c);
    Objection operator()(const command::ClockReached&);

private:
    static Argument party(PartyId id) { return numberArgument(Argument::Kind::party, id.value); }
    static Argument proposal(ProposalId id)
    {
        return numberArgument(Argument::Kind::proposal, static_cast<std::int64_t>(id));
    }

    static Objection tooLong(std::string_view text);
    static Objection noSpan(int seconds);
    Error wrongPhase() const;
    Objection facilitatorsWhileOpen() const;
    /// What a person says of themselves, or the facilitator for them.
    Objection aboutPersonIn(SeatId id) const;
    /// Never in the past: taking time away ends the turn at the earliest now.
    SessionTime movedDeadline(int seconds) const;
    /// The event of this number, or the last one that came about with it by itself; nothing where there is none.
    const Past* endOfDeed(std::uint64_t number) const;
    Objection bySeat(Act act) const;
    Objection onlyForSeat(SeatId seat) const;
    Objection onlyFacilitator(PhaseKind phase) const;
    Objection notTalking() const;
    bool othersAgree(Choice choice, PartyId me) const;
    bool onlyVoterLeft(PartyId me) const;
    void agreeWhatTheOthersAgree(PartyId leaving);
    void refuseOnLeaving(PartyId me);
    void refuseForTheSilent();

    const Scenario& m_scenario;
    const State& m_state;
    const Table& m_table;
    const Actor& m_actor;
    SessionTime m_at;
    Consequences m_out;
};

} // namespace pourparler
