// How each party moved from one of its proposals to the next, by what the change meant to itself and to the others: the six
// classes of Hindriks, Jonker & Tykhonov (2007, "Analysis of negotiation dynamics"). Used by reports and the research
// export. Computes from the sheets that the viewer has, and from nothing else.
#pragma once

#include "core/analysis/fraction.h"
#include "core/view/seat_view.h"

#include <array>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>
#include <vector>

namespace pourparler {

/// By the change dS of the party's own utility and dO of another's: every step is in one class and in no other.
enum class StepClass : std::uint8_t {
    fortunate, ///< dS > 0, dO > 0
    selfish, ///< dS > 0, dO ≤ 0
    concession, ///< dS < 0, dO ≥ 0
    unfortunate, ///< dS ≤ 0, dO < 0
    nice, ///< dS = 0, dO > 0
    silent, ///< dS = 0, dO = 0
};
inline constexpr std::array allStepClasses { StepClass::fortunate, StepClass::selfish,
    StepClass::concession, StepClass::unfortunate, StepClass::nice, StepClass::silent };

[[nodiscard]] StepClass classOfStep(Points own, Points other);
/// As in files: "unfortunate".
[[nodiscard]] std::string_view nameOf(StepClass which);

/// How many steps of each class there were.
struct StepTally {
    std::array<int, allStepClasses.size()> counts {}; ///< [StepClass]

    void add(StepClass which) { ++counts[static_cast<std::size_t>(which)]; }
    [[nodiscard]] int of(StepClass which) const { return counts[static_cast<std::size_t>(which)]; }
    [[nodiscard]] int total() const { return std::accumulate(counts.begin(), counts.end(), 0); }
    /// Of all steps; nothing without one.
    [[nodiscard]] std::optional<Fraction> share(StepClass which) const;
    /// (fortunate + nice + concession) / (selfish + unfortunate + silent): above 1 for who mostly moves as the other would
    /// like. Nothing where no step is of the last three classes, so that there is nothing to divide by.
    [[nodiscard]] std::optional<Fraction> sensitivity() const;
    friend bool operator==(const StepTally&, const StepTally&) = default;
};

/// What a step meant to one other party.
struct StepTowards {
    PartyId party;
    Points change = 0; ///< in the scenario's steps
    StepClass which = StepClass::silent;
    friend bool operator==(const StepTowards&, const StepTowards&) = default;
};

/// From one proposal of a party to its next. Packages are worth what PackageSpace::value says, issues left open included.
struct NegotiationStep {
    PartyId party;
    ProposalId from = ProposalId::none;
    ProposalId to = ProposalId::none;
    int round = 0; ///< in which `to` was made
    Points own = 0; ///< change to itself, in the scenario's steps
    std::vector<StepTowards> others; ///< whose sheets are known, in the scenario's order
    /// Class for the group, dO being the least change among the others; nothing unless the sheets of all who vote are known.
    std::optional<StepClass> group;
    friend bool operator==(const NegotiationStep&, const NegotiationStep&) = default;
};

/// A party's steps, counted.
struct PartySteps {
    PartyId party;
    StepTally group;
    std::vector<std::pair<PartyId, StepTally>> towards; ///< each other party whose sheet is known
    friend bool operator==(const PartySteps&, const PartySteps&) = default;
};

struct Steps {
    std::vector<NegotiationStep> steps; ///< in the order of the talks
    std::vector<PartySteps> parties; ///< whose sheets are known, in the scenario's order
    friend bool operator==(const Steps&, const Steps&) = default;
};

/// Of the proposals that no rewind took back, withdrawn ones included: they had been asked for.
[[nodiscard]] Steps steps(const SeatView& view);

} // namespace pourparler
