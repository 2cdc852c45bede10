// How far packages lie from each other, from what could be had at best, and from a front or a solution, in utilities
// scaled to 0–1 of ranges that the caller gives. Plain functions over utility vectors, so that they work with any front;
// and the same for every proposal of a session. Must not know how fronts are found.
#pragma once

#include "core/packages/package_space.h"
#include "core/view/seat_view.h"

#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// (value − least) / (most − least); 1 where the range is a single value: everything is then the best there is. Outside 0–1
/// for values outside the range.
[[nodiscard]] double scaled(Points value, Range range);

/// ‖a − b‖₂ of the scaled utilities. All three of one length; divide by √length to compare tables of different sizes.
[[nodiscard]] double distanceBetween(
    std::span<const Points> a, std::span<const Points> b, std::span<const Range> ranges);

/// To the nearest of `points`; nothing where there is none.
[[nodiscard]] std::optional<double> distanceToNearest(std::span<const Points> from,
    std::span<const std::vector<Points>> points, std::span<const Range> ranges);

/// min ‖1 − u‖₂ over the scaled utilities u of `points`: how far from everybody having their best the nearest package
/// remains (Baarslag et al. 2013, "Evaluating practical negotiating agents"). Of all feasible packages or of their Pareto
/// front, which is the same. What counts as nothing and as everything is the caller's to say: GENIUS takes a party's whole
/// scale, 0 to 1, even where no package is worth 0. Nothing where there is no point.
[[nodiscard]] std::optional<double> opposition(
    std::span<const std::vector<Points>> points, std::span<const Range> ranges);

/// Where one proposal lies.
struct ProposalDistance {
    PartyId party; ///< whose proposal
    ProposalId proposal = ProposalId::none;
    int round = 1;
    std::optional<double> toFront; ///< nothing where the front has no point
    std::vector<double> toSolutions; ///< [solution]
    friend bool operator==(const ProposalDistance&, const ProposalDistance&) = default;
};

/// What proposals are measured against: all vectors [party of `parties`].
struct Landmarks {
    std::vector<PartyId> parties;
    std::vector<Range> ranges;
    std::vector<std::vector<Points>> front;
    std::vector<std::vector<Points>> solutions;
};

/// Of every proposal that no rewind took back, in the order of the talks; empty where the viewer lacks a sheet of one of the
/// parties. What a proposal leaves open counts as PackageSpace::value says.
[[nodiscard]] std::vector<ProposalDistance> proposalDistances(
    const SeatView& view, const Landmarks& landmarks);

} // namespace pourparler
