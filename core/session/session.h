// The rules (law 1): the only place that knows what may happen at a table and what follows from it.
// Used by the driver, and through SeatView by whoever asks what is allowed. Pure functions over values.
#pragma once

#include "core/base/result.h"
#include "core/session/event.h"
#include "core/session/state.h"

#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// The events that the command brings about, at least one, or why it does not: a code of core/session/refusal.h.
[[nodiscard]] Result<Events> decide(
    const Scenario& scenario, const State& state, const Command& command);

/// Total and blind: it checks nothing and derives nothing that a rule decides.
void evolve(State& state, const Event& event);

[[nodiscard]] State fold(const Scenario& scenario, std::span<const Event> events);

/// What a seat may wish; one for each command that a seat can give.
enum class Act : std::uint8_t {
    ready,
    propose,
    accept,
    reject,
    withdraw,
    pass,
    agreeOption,
    reopenIssue,
    callSigning,
    sign,
    refuse,
    walkOut,
    comeBack,
    keepDraft,
    keepNote,
};
inline constexpr std::size_t actCount = 15;

/// Why not; nothing where it may.
using Objection = std::optional<Error>;

/// What a seat may do now and, for what it may not, why not.
struct Menu {
    /// What can be asked of one proposal. Counter-proposing is Act::propose plus `answer`.
    struct OfProposal {
        ProposalId proposal = ProposalId::none;
        Objection answer;
        Objection accept;
        Objection reject;
        Objection withdraw;
        Objection callSigning;
    };

    std::vector<Objection> acts; ///< [Act]; for acts on a proposal: whether it could be done on any
    std::vector<OfProposal> proposals; ///< every proposal, in order
    Objection callTentative; ///< signing of what is tentatively agreed

    [[nodiscard]] const Objection& objection(Act act) const
    {
        return acts[static_cast<std::size_t>(act)];
    }
    [[nodiscard]] bool may(Act act) const { return !objection(act); }
};

/// Judges by the same objections as decide(). Reads nothing that a redacted state hides from `seat`.
[[nodiscard]] Menu allowed(const Scenario& scenario, const State& state, SeatId seat);

/// Why `seat` could not agree this option, reopen that issue, or put this package on the table; the parameters that a Menu cannot list.
[[nodiscard]] Objection objectionToOption(
    const Scenario& scenario, const State& state, SeatId seat, Choice choice);
[[nodiscard]] Objection objectionToReopening(
    const Scenario& scenario, const State& state, SeatId seat, IssueId issue);
[[nodiscard]] Objection objectionToPackage(
    const Scenario& scenario, const State& state, const Package& package);

/// What a party got: the agreement's value less its cost of time if it signed or is bound all the same; else, and
/// before the end, its walk-away value. Requires a sheet.
[[nodiscard]] Points resultFor(const Scenario& scenario, const State& state, PartyId party);

/// All seats of a scenario in order: every party's spokesperson and delegates.
[[nodiscard]] std::vector<SeatId> seatsOf(const Scenario& scenario);

} // namespace pourparler
