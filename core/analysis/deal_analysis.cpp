#include "core/analysis/deal_analysis.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/front.h"
#include "core/analysis/deal_access.h"

namespace pourparler {

namespace {

std::vector<Points> utilitiesOf(
    const PackageSpace& space, const std::vector<PartyId>& parties, const Package& package)
{
    std::vector<Points> utilities;
    utilities.reserve(parties.size());
    for (const PartyId party : parties)
        utilities.push_back(space.value(party, package));
    return utilities;
}

class Analysis {
public:
    Analysis(const SeatView& view, const Progress& progress)
        : m_view(view)
        , m_progress(progress)
    {
        m_deal.parties = bargainers(view.scenario(), view.space());
        for (const PartyId party : m_deal.parties) {
            const Points walkAway = view.space().sheet(party)->walkAway;
            const auto best = view.space().best(party);
            m_deal.walkAway.push_back(walkAway);
            m_deal.best.push_back(best ? best->second : walkAway);
        }
    }

    void take(ProposalId about)
    {
        const Table& table = m_view.table();
        const Proposal* proposal = table.proposal(about);
        m_deal.agreed = proposal == nullptr && table.outcome && hasAgreement(*table.outcome);
        m_deal.package = proposal != nullptr ? proposal->package
            : m_deal.agreed                  ? table.agreement
                                             : table.tentative;
        m_deal.utilities = utilitiesOf(m_view.space(), m_deal.parties, m_deal.package);
        m_deal.path = dealPath(m_view, m_deal.parties);
    }

    /// What was left, and who is missing.
    std::optional<Error> certifyPackage()
    {
        auto best = certified({});
        if (!best)
            return best.error();
        m_deal.proved = best->proved;
        m_deal.left = std::move(best->better);
        if (m_deal.left && m_deal.left->changes.size() > fewChanges) {
            auto few = certified({ fewChanges, true });
            if (!few)
                return few.error();
            m_deal.small = std::move(few->better);
        }
        m_deal.vote = strawVote(m_view.scenario(), m_view.space(), m_deal.package);
        if (m_deal.vote.passes)
            return std::nullopt;
        auto remedy = findRemedy(m_view.scenario(), m_view.space(), m_deal.package, {}, until(200));
        if (!remedy)
            return remedy.error();
        m_deal.remedy = std::move(remedy->remedy);
        m_deal.remedyProved = remedy->proved;
        return std::nullopt;
    }

    std::optional<Error> drawMap()
    {
        const auto all = problem(RedLines::ignored);
        const auto kept = problem(RedLines::kept);
        if (!all || !kept)
            return all ? kept.error() : all.error();
        const auto front = paretoFront(*all, {}, between(200, 700));
        if (!front)
            return front.error();
        m_deal.bound = front->bound();
        for (std::size_t point = 0; point < front->size(); ++point) {
            const auto vector = front->utilities(point);
            m_deal.front.emplace_back(vector.begin(), vector.end());
        }
        const auto found = bargainingSolutions(*kept, {}, between(700, 1000));
        if (!found)
            return found.error();
        for (const SolutionKind kind : allSolutionKinds)
            if (const auto& solution = (*found)[kind])
                m_deal.solutions.push_back(
                    { kind, solution->package, solution->utilities, solution->proved });
        return std::nullopt;
    }

    [[nodiscard]] Deal deal() && { return std::move(m_deal); }

private:
    [[nodiscard]] Result<Certificate> certified(const ImprovementWish& wish) const
    {
        return certify(m_view.scenario(), m_view.space(), m_deal.parties, m_deal.package, wish, {},
            until(100));
    }
    [[nodiscard]] Result<BargainingProblem> problem(const RedLines& lines) const
    {
        return bargainingProblem(m_view.scenario(), m_view.space(), m_deal.parties, lines);
    }
    /// A part of the whole, as far as somebody listens.
    [[nodiscard]] Progress between(int from, int to) const
    {
        return [this, from, to](int perMille) {
            return goesOn(m_progress, from + (to - from) * perMille / 1000);
        };
    }
    /// Short, one after the other: asked whether to go on, it says where it will be.
    [[nodiscard]] Progress until(int perMille) const { return between(perMille, perMille); }

    const SeatView& m_view;
    const Progress& m_progress;
    Deal m_deal;
};

} // namespace

std::vector<DealStep> dealPath(const SeatView& view, const std::vector<PartyId>& parties)
{
    std::vector<DealStep> path;
    for (const Proposal& each : view.table().proposals)
        if (!each.takenBack)
            path.push_back({ each.id, each.by.party, each.round,
                utilitiesOf(view.space(), parties, each.package) });
    return path;
}

Result<Deal> analyseDeal(const SeatView& view, ProposalId about, bool map, const Progress& progress)
{
    if (!mayKnowDeal(view))
        return failure(analysis_error::notForThisViewer);
    Analysis analysis(view, progress);
    analysis.take(about);
    if (auto error = analysis.certifyPackage())
        return Unexpected(std::move(*error));
    if (map)
        if (auto error = analysis.drawMap())
            return Unexpected(std::move(*error));
    return std::move(analysis).deal();
}

} // namespace pourparler
