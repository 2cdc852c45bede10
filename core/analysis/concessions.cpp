#include "core/analysis/concessions.h"

#include "core/analysis/bargaining/joint_best.h"
#include "core/analysis/course.h"
#include "core/analysis/distances.h"
#include "core/analysis/voters.h"

#include <algorithm>

namespace pourparler {

namespace {

/// What the party `own` (a position in the problem) has when the others have the most together.
std::optional<Points> ownAtOthersBest(
    const BargainingProblem& problem, const Elimination& plan, std::size_t own)
{
    std::vector<std::size_t> others;
    for (std::size_t p = 0; p < problem.partyCount(); ++p)
        if (p != own)
            others.push_back(p);
    if (others.empty())
        return std::nullopt;
    const auto best = jointBest(problem, plan, others);
    if (!best)
        return std::nullopt;
    return problem.utilities(best->package)[own];
}

DemandCurve curveOf(const SeatView& view, const PartyCourse& course)
{
    DemandCurve curve { course.party, view.space().range(course.party, {}), {}, {} };
    Points lowest = course.points.front().value;
    for (const CoursePoint& point : course.points) {
        lowest = std::min(lowest, point.value);
        curve.demands.push_back({ point.round, point.proposal, point.value, lowest });
    }
    return curve;
}

} // namespace

double DemandCurve::scaled(Points value) const { return pourparler::scaled(value, range); }

std::optional<Fraction> DemandCurve::concessionRate() const
{
    // The least of the range cancels out.
    if (!atOthersBest || *atOthersBest >= range.most)
        return std::nullopt;
    return fractionOf(range.most - demands.back().lowest, range.most - *atOthersBest);
}

std::vector<DemandCurve> demandCurves(const SeatView& view)
{
    std::vector<DemandCurve> curves;
    for (const PartyCourse& each : course(view).parties)
        curves.push_back(curveOf(view, each));
    const std::vector<PartyId> voters = votersKnown(view);
    if (curves.empty() || voters.empty())
        return curves;
    const auto problem
        = bargainingProblem(view.scenario(), view.space(), voters, RedLines::ignored);
    if (!problem)
        return curves;
    const Elimination plan = planElimination(*problem);
    for (DemandCurve& curve : curves) {
        const auto place = std::find(voters.begin(), voters.end(), curve.party);
        curve.atOthersBest
            = ownAtOthersBest(*problem, plan, static_cast<std::size_t>(place - voters.begin()));
    }
    return curves;
}

} // namespace pourparler
