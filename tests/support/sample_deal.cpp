#include "tests/support/sample_deal.h"

#include "core/analysis/bargaining/front.h"
#include "core/driver/play.h"
#include "core/view/replay.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>

namespace pourparler::test {

namespace {

class Sampling {
public:
    Sampling(const SeatView& view, ProposalId about)
        : m_view(view)
        , m_space(view.space())
        , m_problem(bargainingProblem(
              view.scenario(), m_space, bargainers(view.scenario(), m_space), RedLines::ignored)
                        .value())
    {
        const Table& table = view.table();
        m_deal.parties = m_problem.parties;
        m_deal.walkAway = m_problem.walkAway;
        m_deal.agreed = about == ProposalId::none && table.outcome && hasAgreement(*table.outcome);
        m_deal.package = about != ProposalId::none ? table.proposal(about)->package
            : m_deal.agreed                        ? table.agreement
                                                   : table.tentative;
        m_deal.utilities = utilities(m_deal.package);
        for (const PartyId party : m_deal.parties)
            m_deal.best.push_back(m_space.best(party)->second);
        for (const Proposal& each : table.proposals)
            if (!each.takenBack)
                m_deal.path.push_back(
                    { each.id, each.by.party, each.round, utilities(each.package) });
    }

    Deal find(bool map, const Progress& progress)
    {
        const Front front
            = paretoFront(m_problem, { .exact = 20'000, .approximate = 3'000 }, progress).value();
        m_deal.left = improvement(front);
        m_deal.small = small();
        if (m_deal.left && m_deal.small
            && m_deal.small->changes.size() >= m_deal.left->changes.size())
            m_deal.small.reset();
        vote();
        if (!map)
            return m_deal;
        m_deal.bound = front.bound();
        for (std::size_t point = 0; point < front.size(); ++point) {
            const auto vector = front.utilities(point);
            m_deal.front.emplace_back(vector.begin(), vector.end());
        }
        solve(front);
        return m_deal;
    }

private:
    std::vector<Points> utilities(const Package& package) const
    {
        std::vector<Points> values;
        for (const PartyId party : m_deal.parties)
            values.push_back(m_space.value(party, package));
        return values;
    }
    bool acceptable(const Package& package) const
    {
        return std::all_of(m_deal.parties.begin(), m_deal.parties.end(),
            [&](PartyId party) { return m_space.acceptable(party, package); });
    }
    std::vector<IssueId> changesTo(const Package& package) const
    {
        std::vector<IssueId> changes;
        for (std::size_t i = 0; i < m_space.issueCount(); ++i)
            if (m_deal.package.option(IssueId(i)) != package.option(IssueId(i)))
                changes.push_back(IssueId(i));
        return changes;
    }
    bool crossesMore(const Package& package) const
    {
        return std::any_of(m_deal.parties.begin(), m_deal.parties.end(), [&](PartyId party) {
            return m_space.crossesRedLine(party, package)
                && !m_space.crossesRedLine(party, m_deal.package);
        });
    }
    std::optional<Improvement> improvementTo(const Package& package) const
    {
        Improvement better { package, utilities(package), changesTo(package) };
        for (std::size_t p = 0; p < better.gains.size(); ++p)
            better.gains[p] -= m_deal.utilities[p];
        const bool hurts = std::any_of(
            better.gains.begin(), better.gains.end(), [](Points gain) { return gain < 0; });
        if (hurts || better.total() == 0 || crossesMore(package))
            return std::nullopt;
        return better;
    }
    static void keepBetter(std::optional<Improvement>& best, std::optional<Improvement> other)
    {
        if (other && (!best || other->total() > best->total()))
            best = std::move(other);
    }
    std::optional<Improvement> improvement(const Front& front) const
    {
        std::optional<Improvement> best;
        for (std::size_t point = 0; point < front.size(); ++point) {
            const auto vector = front.utilities(point);
            if (std::equal(vector.begin(), vector.end(), m_deal.utilities.begin(),
                    std::greater_equal<> {}))
                keepBetter(best, improvementTo(front.package(point)));
        }
        return best;
    }
    /// Every package that differs in at most so many issues, the one itself included.
    void near(Package package, std::size_t from, int changes,
        const std::function<void(const Package&)>& visit) const
    {
        visit(package);
        for (std::size_t i = from; changes > 0 && i < m_space.issueCount(); ++i)
            for (std::size_t o = 0; o < m_space.optionCount(IssueId(i)); ++o) {
                if (m_deal.package.option(IssueId(i)) == OptionId(o))
                    continue;
                Package other = package;
                other.set(IssueId(i), OptionId(o));
                near(other, i + 1, changes - 1, visit);
            }
    }
    std::optional<Improvement> small() const
    {
        std::optional<Improvement> best;
        near(m_deal.package, 0, 2, [&](const Package& package) {
            if (m_space.isLegal(package) && m_view.scenario().isComplete(package))
                keepBetter(best, improvementTo(package));
        });
        return best;
    }
    bool passes(const Package& package) const
    {
        std::vector<Stand> stands(m_view.scenario().parties.size(), Stand::pending);
        for (const PartyId party : m_deal.parties)
            stands[party.index()]
                = m_space.acceptable(party, package) ? Stand::signed_ : Stand::refused;
        return evaluate(m_view.scenario().ratification, stands) == Verdict::holds;
    }
    void vote()
    {
        for (std::size_t p = 0; p < m_deal.parties.size(); ++p)
            m_deal.vote.voters.push_back(
                { m_deal.parties[p], std::max<Points>(0, m_deal.walkAway[p] - m_deal.utilities[p]),
                    m_space.crossed(m_deal.parties[p], m_deal.package) });
        m_deal.vote.passes = passes(m_deal.package);
        for (int changes = 1; !m_deal.vote.passes && changes <= 4 && !m_deal.vote.nearest;
             ++changes)
            near(m_deal.package, 0, changes, [&](const Package& package) {
                if (!m_deal.vote.nearest && m_space.isLegal(package) && passes(package)) {
                    m_deal.vote.nearest = package;
                    m_deal.vote.changes = changesTo(package);
                }
            });
    }
    void solve(const Front& front)
    {
        const auto gain = [&](std::size_t point, std::size_t p) {
            return static_cast<double>(front.utilities(point)[p] - m_deal.walkAway[p]);
        };
        const auto share = [&](std::size_t point, std::size_t p) {
            return gain(point, p)
                / std::max(1.0, static_cast<double>(m_deal.best[p] - m_deal.walkAway[p]));
        };
        const auto fold = [&](std::size_t point, auto value, auto join, double start) {
            for (std::size_t p = 0; p < m_deal.parties.size(); ++p)
                start = join(start, value(point, p));
            return start;
        };
        const auto least = [](double a, double b) { return std::min(a, b); };
        const auto sum = [](double a, double b) { return a + b; };
        const std::array<std::function<double(std::size_t)>, 5> worth {
            [&](std::size_t x) {
                return fold(
                    x, gain, [](double a, double b) { return a * b; }, 1);
            },
            [&](std::size_t x) { return fold(x, share, least, 2); },
            [&](std::size_t x) { return fold(x, gain, least, 1e9); },
            [&](std::size_t x) { return fold(x, gain, sum, 0); },
            [&](std::size_t x) { return fold(x, share, sum, 0); },
        };
        std::vector<std::size_t> candidates;
        for (std::size_t point = 0; point < front.size(); ++point)
            if (acceptable(front.package(point)))
                candidates.push_back(point);
        if (candidates.empty())
            return;
        for (std::size_t kind = 0; kind < worth.size(); ++kind) {
            const auto best = *std::max_element(candidates.begin(), candidates.end(),
                [&](std::size_t a, std::size_t b) { return worth[kind](a) < worth[kind](b); });
            m_deal.solutions.push_back({ static_cast<SolutionKind>(kind), front.package(best),
                m_deal.front[best], m_deal.bound == 0 });
        }
    }

    const SeatView& m_view;
    const PackageSpace& m_space;
    BargainingProblem m_problem;
    Deal m_deal;
};

class Kept final : public Journal {
public:
    [[nodiscard]] Result<void> append(std::span<const Event> events) override
    {
        m_events.insert(m_events.end(), events.begin(), events.end());
        return {};
    }
    [[nodiscard]] Digest head() const override { return {}; }
    [[nodiscard]] const Events& events() const { return m_events; }

private:
    Events m_events;
};

} // namespace

Deal sampleDeal(const SeatView& view, ProposalId about, bool map, const Progress& progress)
{
    return Sampling(view, about).find(map, progress);
}

SeatView playedView(const std::string& id, std::uint64_t seed, const Viewer& viewer, int rounds)
{
    const auto scenario = std::make_shared<const Scenario>(shippedScenario(id));
    Kept journal;
    PlaySetUp setUp;
    setUp.seed = seed;
    if (rounds > 0)
        setUp.rounds = rounds;
    if (!play(scenario, setUp, journal))
        throw std::runtime_error("the bots did not play " + id);
    return Replay(*scenario, journal.events(), viewer).whole();
}

std::uint64_t seedOfAgreement(const std::string& scenario)
{
    for (std::uint64_t seed = 1; seed < 60; ++seed)
        if (hasAgreement(*playedView(scenario, seed, everyone()).table().outcome))
            return seed;
    throw std::runtime_error("no seed leads to an agreement in " + scenario);
}

} // namespace pourparler::test
