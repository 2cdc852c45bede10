#include "core/analysis/bargaining/front.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/front_assembly.h"
#include "core/analysis/bargaining/nondominated.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace pourparler {

namespace {

template <std::size_t N>
class FrontSearch {
public:
    FrontSearch(const BargainingProblem& problem, const Elimination& plan, const FrontWish& wish,
        const Progress& progress)
        : m_problem(problem)
        , m_plan(plan)
        , m_wish(wish)
        , m_progress(progress)
        , m_tables(plan.buckets.size())
        , m_errors(plan.buckets.size())
        , m_sumsLeft(rootsOf(plan))
    {
    }

    Result<Front> run()
    {
        for (std::size_t b = 0; b < m_plan.buckets.size(); ++b)
            if (!eliminate(b) || !step())
                return failure(m_failure);
        std::vector<Part> parts;
        for (std::size_t b = 0; b < m_plan.buckets.size(); ++b)
            if (m_plan.buckets[b].parent == Bucket::none)
                parts.push_back({ std::move(m_tables[b].front()), m_errors[b], {} });
        auto whole = sumUp(std::move(parts));
        if (!whole)
            return failure(m_failure);
        return assemble(std::move(*whole));
    }

private:
    using Row = UtilityRow<N>;
    /// Nondominated rows in order; `first` is the trace.
    using Rows = std::vector<Row>;
    struct Part {
        Rows rows;
        Points error = 0;
        std::array<Points, N> most {};
    };
    /// Rows at once while they are filtered: memory stays small, and filters have enough to throw out.
    static constexpr std::size_t chunk = 1'000'000;
    static constexpr std::size_t worthThinning = 256;
    static constexpr std::size_t mostThinned = 16'384; ///< to find more takes longer than it saves

    // --- one bucket -----------------------------------------------------------------------------------------

    bool eliminate(std::size_t b)
    {
        const Bucket& bucket = m_plan.buckets[b];
        m_tables[b].resize(bucket.entries);
        std::array<std::uint8_t, maxIssues> options {};
        m_entries = bucket.entries;
        Points error = 0;
        for (std::size_t entry = 0; entry < bucket.entries; ++entry) {
            for (std::size_t k = 0; k < bucket.scope.size(); ++k)
                options[bucket.scope[k].index()] = static_cast<std::uint8_t>(
                    entry / bucket.strides[k] % m_problem.optionCount(bucket.scope[k]));
            const auto lost = fill(m_tables[b][entry], bucket, options);
            if (!lost || ((entry & 255U) == 255U && !listens()))
                return false;
            error = std::max(error, *lost);
        }
        for (const std::size_t child : bucket.children) {
            error += m_errors[child];
            m_tables[child] = {};
        }
        m_errors[b] = error;
        return true;
    }

    /// All ways to decide the bucket's issue and what hangs below it, given the scope. Returns what was lost to anybody.
    std::optional<Points> fill(
        Rows& table, const Bucket& bucket, std::array<std::uint8_t, maxIssues>& options)
    {
        std::vector<std::size_t> runs;
        Points lost = 0;
        for (std::size_t o = 0; o < m_problem.optionCount(bucket.issue); ++o) {
            const Choice choice { bucket.issue, OptionId(o) };
            options[bucket.issue.index()] = static_cast<std::uint8_t>(o);
            const auto worth = worthOf(choice, bucket, options);
            if (!worth)
                continue;
            Rows rows;
            const Rows* below = &m_unit;
            for (const std::size_t child : bucket.children) {
                const Rows& part = m_tables[child][m_plan.buckets[child].entryOf(options)];
                if (below != &m_unit) {
                    auto sum = add(*below, part, {}, lost);
                    if (!sum)
                        return std::nullopt;
                    rows = std::move(*sum);
                    below = &rows;
                } else {
                    below = &part;
                }
            }
            if (below->empty())
                continue;
            runs.push_back(table.size());
            const std::uint32_t trace = m_assembly.option(choice);
            for (Row row : *below) {
                for (std::size_t i = 0; i < N; ++i)
                    row.u[i] += (*worth)[i];
                row.second = trace;
                table.push_back(row);
            }
        }
        merge(table, std::move(runs));
        if (!filter(table, lost) || !trace(table))
            return std::nullopt;
        return lost;
    }

    /// Of an option with the bucket's couplings; nothing when it is not to be had.
    std::optional<std::array<Points, N>> worthOf(const Choice& choice, const Bucket& bucket,
        const std::array<std::uint8_t, maxIssues>& options) const
    {
        if (!m_problem.isAllowed(choice))
            return std::nullopt;
        std::array<Points, N> worth {};
        const auto own = m_problem.worthOf(choice);
        std::copy(own.begin(), own.end(), worth.begin());
        for (const std::size_t c : bucket.couplings) {
            const Coupling& coupling = m_problem.couplings[c];
            const bool holds = std::all_of(
                coupling.literals.begin(), coupling.literals.end(), [&](const auto& literal) {
                    return Legality::contains(literal.options, options[literal.issue.index()]);
                });
            if (!holds)
                continue;
            if (coupling.forbidden())
                return std::nullopt;
            for (std::size_t p = 0; p < coupling.points.size(); ++p)
                worth[p] += coupling.points[p];
        }
        return worth;
    }

    // --- sums -----------------------------------------------------------------------------------------------

    /// Parts of small leverage first, so that few rows meet many for as long as possible.
    std::optional<Part> sumUp(std::vector<Part> parts)
    {
        std::vector<Points> leverage(parts.size());
        for (std::size_t k = 0; k < parts.size(); ++k)
            leverage[k] = leverageOf(parts[k]);
        std::vector<std::size_t> order(parts.size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        std::stable_sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return leverage[a] < leverage[b]; });

        m_entries = 1;
        std::array<Points, N> rest {}; // the most that the parts still to come can add
        for (const Part& part : parts)
            for (std::size_t i = 0; i < N; ++i)
                rest[i] += part.most[i];
        Part whole { m_unit, 0, {} };
        for (const std::size_t k : order) {
            Part& part = parts[k];
            for (std::size_t i = 0; i < N; ++i)
                rest[i] -= part.most[i];
            Points lost = 0;
            auto sum
                = add(whole.rows, part.rows, floorsAfter(rest, whole.error + part.error), lost);
            if (!sum || !step())
                return std::nullopt;
            whole = { std::move(*sum), whole.error + part.error + lost, {} };
            part.rows = {};
            m_sumsLeft -= m_sumsLeft > 1 ? 1U : 0U;
        }
        return whole;
    }

    Points leverageOf(Part& part) const
    {
        if (part.rows.empty())
            return 0;
        Points leverage = 0;
        for (std::size_t i = 0; i < N; ++i) {
            const auto [least, most] = std::minmax_element(part.rows.begin(), part.rows.end(),
                [i](const Row& a, const Row& b) { return a.u[i] < b.u[i]; });
            part.most[i] = most->u[i];
            leverage += most->u[i] - least->u[i];
        }
        return leverage;
    }

    /// What a row needs so that it, or what it stands for, can still reach every walk-away value; nothing where that is
    /// not asked for.
    std::optional<std::array<Points, N>> floorsAfter(
        const std::array<Points, N>& rest, Points error) const
    {
        if (!m_wish.acceptable)
            return std::nullopt;
        std::array<Points, N> floors {};
        for (std::size_t i = 0; i < N; ++i)
            floors[i] = (i < m_problem.partyCount() ? m_problem.walkAway[i] - error : 0) - rest[i];
        return floors;
    }

    /// The nondominated sums of a row of each. Adds to `lost`.
    std::optional<Rows> add(const Rows& a, const Rows& b,
        const std::optional<std::array<Points, N>>& floors, Points& lost)
    {
        const Rows& more = a.size() >= b.size() ? a : b;
        const Rows& fewer = a.size() >= b.size() ? b : a;
        Rows sums;
        if (more.empty() || fewer.empty())
            return sums;
        const std::size_t atOnce = std::max<std::size_t>(1, chunk / more.size());
        for (std::size_t begin = 0; begin < fewer.size(); begin += atOnce) {
            const std::size_t end = std::min(fewer.size(), begin + atOnce);
            std::vector<std::size_t> runs;
            if (!sums.empty())
                runs.push_back(0);
            sums.reserve(sums.size() + more.size() * (end - begin));
            for (std::size_t k = begin; k < end; ++k) {
                runs.push_back(sums.size());
                addShifted(sums, more, fewer[k], floors);
            }
            merge(sums, std::move(runs));
            if (!filter(sums, lost))
                return std::nullopt;
        }
        if (!trace(sums))
            return std::nullopt;
        return sums;
    }
    void addShifted(Rows& sums, const Rows& rows, const Row& by,
        const std::optional<std::array<Points, N>>& floors) const
    {
        for (const Row& row : rows) {
            Row sum { row.u, row.first, by.first };
            for (std::size_t i = 0; i < N; ++i)
                sum.u[i] += by.u[i];
            bool enough = true;
            for (std::size_t i = 0; floors && i < N; ++i)
                enough = enough && sum.u[i] >= (*floors)[i];
            if (enough)
                sums.push_back(sum);
        }
    }

    /// Sorts rows of which each run [runs[k], runs[k + 1]) is sorted.
    void merge(Rows& rows, std::vector<std::size_t> runs)
    {
        while (runs.size() > 1) {
            m_merged.resize(rows.size());
            std::vector<std::size_t> longer;
            for (std::size_t k = 0; k < runs.size(); k += 2) {
                const auto at = [&](std::size_t run) {
                    return rows.begin()
                        + static_cast<std::ptrdiff_t>(run < runs.size() ? runs[run] : rows.size());
                };
                longer.push_back(runs[k]);
                std::merge(at(k), at(k + 1), at(k + 1), at(k + 2),
                    m_merged.begin() + static_cast<std::ptrdiff_t>(runs[k]), before<N>);
            }
            rows.swap(m_merged);
            runs = std::move(longer);
        }
    }

    /// Of rows in order keeps what is not dominated, and of that what there is room for. False: stopped.
    bool filter(Rows& rows, Points& lost)
    {
        keepNondominated(rows, m_wish.threads);
        if (m_wish.epsilon > 0)
            spend(rows, lost);
        const std::size_t most = limit(m_approximate ? m_wish.approximate : m_wish.exact);
        if (rows.size() > most) {
            m_approximate = true;
            lost += thinDown(rows, limit(m_wish.approximate));
        }
        return listens();
    }
    /// Remembers of which two each row is the sum. False: no room.
    bool trace(Rows& rows)
    {
        for (Row& row : rows) {
            row.first = m_assembly.join(row.first, row.second);
            row.second = FrontAssembly::nothing;
        }
        if (m_assembly.isFull())
            m_failure = analysis_error::tooEntangled;
        return !m_assembly.isFull();
    }
    /// For one of the many entries of a table. With many parties hardly anything is dominated, and finding that out takes a look at
    /// nearly every pair: then there is time for fewer.
    [[nodiscard]] std::size_t limit(std::size_t atOnce) const
    {
        constexpr std::size_t manyParties = 7;
        if constexpr (N >= manyParties)
            atOnce = std::max<std::size_t>(1, atOnce / 8);
        return m_entries == 1 ? atOnce : std::max<std::size_t>(8, 8 * atOnce / m_entries);
    }
    /// Drops what a fair share of the loss that is still allowed covers; few rows are left as they are, for more to be
    /// allowed later.
    void spend(Rows& rows, Points& lost)
    {
        const Points share = (m_wish.epsilon - m_spent) / static_cast<Points>(m_sumsLeft);
        const std::size_t size = rows.size();
        if (m_entries > 1 || share == 0 || size < worthThinning)
            return;
        if (thinOut(rows, share, std::min(size, mostThinned)) && rows.size() < size) {
            m_spent += share;
            lost += share;
        }
    }
    /// Drops as little as brings the rows down to `most`, to within half.
    Points thinDown(Rows& rows, std::size_t most)
    {
        const Points least = (rows.front().u[0] - rows.back().u[0]) / 4096; // less would not do
        m_slack = std::max({ Points { 1 }, least, m_slack / 2 });
        while (!thinOut(rows, m_slack, most))
            m_slack += m_slack / 2 + 1;
        return m_slack;
    }

    // --- end ------------------------------------------------------------------------------------------------

    Front assemble(Part whole)
    {
        Rows& rows = whole.rows;
        const std::size_t n = m_problem.partyCount();
        bool capped = false;
        for (Row& row : rows)
            for (std::size_t i = 0; i < n; ++i)
                if (row.u[i] > m_problem.cap[i]) {
                    row.u[i] = m_problem.cap[i];
                    capped = true;
                }
        if (m_wish.acceptable)
            std::erase_if(rows, [&](const Row& row) { return !reachesFloors(row, whole.error); });
        if (capped) {
            std::stable_sort(rows.begin(), rows.end(), before<N>);
            keepNondominated(rows, m_wish.threads);
        }
        m_assembly.start(n);
        for (const Row& row : rows)
            m_assembly.add(std::span(row.u).first(n), row.first);
        return m_assembly.take(whole.error);
    }

    [[nodiscard]] bool reachesFloors(const Row& row, Points error) const
    {
        for (std::size_t i = 0; i < m_problem.partyCount(); ++i)
            if (row.u[i] < m_problem.walkAway[i] - error)
                return false;
        return true;
    }

    /// Of plans that decide at least one issue: more than none.
    [[nodiscard]] static std::size_t rootsOf(const Elimination& plan)
    {
        const auto roots = std::count_if(plan.buckets.begin(), plan.buckets.end(),
            [](const Bucket& bucket) { return bucket.parent == Bucket::none; });
        return std::max<std::size_t>(1, static_cast<std::size_t>(roots));
    }
    [[nodiscard]] std::size_t stages() const { return m_plan.buckets.size() + rootsOf(m_plan); }
    bool step()
    {
        ++m_done;
        return listens();
    }
    [[nodiscard]] bool listens() const
    {
        return goesOn(m_progress, static_cast<int>(1000 * m_done / stages()));
    }

    const BargainingProblem& m_problem;
    const Elimination& m_plan;
    const FrontWish& m_wish;
    const Progress& m_progress;
    FrontAssembly m_assembly;
    std::vector<std::vector<Rows>> m_tables; ///< [bucket][entry] until its parent has read it
    std::vector<Points> m_errors; ///< [bucket]
    const Rows m_unit { Row {} };
    Rows m_merged;
    std::size_t m_entries = 1; ///< of the table under way
    std::size_t m_done = 0; ///< stages
    bool m_approximate = false;
    Points m_slack = 1;
    std::size_t m_sumsLeft; ///< of parts, the one under way included
    Points m_spent = 0;
    std::string_view m_failure = analysis_error::stopped;
};

template <std::size_t N>
Result<Front> search(const BargainingProblem& problem, const Elimination& plan,
    const FrontWish& wish, const Progress& progress)
{
    return FrontSearch<N>(problem, plan, wish, progress).run();
}

} // namespace

Result<Front> plannedFront(const BargainingProblem& problem, const Elimination& plan,
    const FrontWish& wish, const Progress& progress)
{
    switch (problem.partyCount()) {
    case 0:
        return Front();
    case 1:
        return search<1>(problem, plan, wish, progress);
    case 2:
        return search<2>(problem, plan, wish, progress);
    case 3:
        return search<3>(problem, plan, wish, progress);
    case 4:
        return search<4>(problem, plan, wish, progress);
    case 5:
        return search<5>(problem, plan, wish, progress);
    case 6:
        return search<6>(problem, plan, wish, progress);
    default:
        if (problem.partyCount() <= 8)
            return search<8>(problem, plan, wish, progress);
        return problem.partyCount() <= 12 ? search<12>(problem, plan, wish, progress)
                                          : search<16>(problem, plan, wish, progress);
    }
}

Package Front::package(std::size_t point) const
{
    if (!m_packages.empty())
        return m_packages[point];
    Package package;
    std::vector<std::uint32_t> open { m_traces[point] };
    while (!open.empty()) {
        const auto [first, second] = (*m_trace)[open.back()];
        open.pop_back();
        if ((first & FrontAssembly::optionMark) == 0U) {
            open.push_back(first);
            open.push_back(second);
        } else if (second != FrontAssembly::optionMark) {
            package.set(IssueId(std::size_t { first & ~FrontAssembly::optionMark }),
                OptionId(std::size_t { second }));
        }
    }
    return package;
}

Result<Front> paretoFront(
    const BargainingProblem& problem, const FrontWish& wish, const Progress& progress)
{
    const Elimination plan = planElimination(problem, wish.entries);
    if (!plan.exact())
        return relaxedFront(problem, plan, wish, progress);
    const Result<Front> front = plannedFront(problem, plan, wish, progress);
    if (!front || front->kind() == Front::Kind::exact)
        return front;
    return filledUp(problem, plan, *front, wish);
}

} // namespace pourparler
