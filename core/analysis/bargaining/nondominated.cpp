#include "core/analysis/bargaining/nondominated.h"

#include <algorithm>
#include <future>
#include <numeric>
#include <utility>

namespace pourparler {

namespace {

template <std::size_t N>
using Rows = std::vector<UtilityRow<N>>;
using Places = std::vector<std::uint32_t>;

template <std::size_t N>
void sweepTwo(Rows<N>& rows)
{
    std::size_t kept = 0;
    for (const auto& row : rows)
        if (kept == 0 || row.u[N - 1] > rows[kept - 1].u[N - 1])
            rows[kept++] = row;
    rows.resize(kept);
}

/// Pairs of which none covers another, as steps: the first rising, the second falling.
class Staircase {
public:
    /// Whether a pair before has at least as much of both; if none has, this one becomes a step.
    bool coversOrTakes(Points first, Points second)
    {
        const auto at = firstAtLeast(first);
        if (at != m_steps.end() && at->second >= second)
            return true;
        auto from = at;
        while (from != m_steps.begin() && std::prev(from)->second <= second)
            --from;
        const auto to = at != m_steps.end() && at->first == first ? std::next(at) : at;
        if (from == to) {
            m_steps.insert(from, { first, second });
        } else {
            *from = { first, second };
            m_steps.erase(std::next(from), to);
        }
        return false;
    }
    [[nodiscard]] bool covers(Points first, Points second)
    {
        const auto at = firstAtLeast(first);
        return at != m_steps.end() && at->second >= second;
    }

private:
    using Step = std::pair<Points, Points>;
    [[nodiscard]] std::vector<Step>::iterator firstAtLeast(Points first)
    {
        return std::lower_bound(m_steps.begin(), m_steps.end(), first,
            [](const Step& step, Points value) { return step.first < value; });
    }
    std::vector<Step> m_steps;
};

/// Rows before a row have no less for the first party: the other two decide.
void sweepThree(Rows<3>& rows)
{
    Staircase stairs;
    std::erase_if(
        rows, [&stairs](const auto& row) { return stairs.coversOrTakes(row.u[1], row.u[2]); });
}

/// Divide and conquer over rows in order; `dead` marks what is dominated, at distinct places for distinct rows, so that
/// halves may be worked on at the same time. Lists of places fall in the last utility but two all the way down, so that where
/// three utilities are left one walk along both lists with a staircase is enough.
template <std::size_t N>
class DivideAndConquer {
public:
    DivideAndConquer(const Rows<N>& rows, unsigned threads)
        : m_rows(rows.data())
        , m_dead(rows.size())
        , m_threads(threads)
    {
    }

    /// What survives, in order.
    Places run()
    {
        Places places = survivors(0, static_cast<std::uint32_t>(m_dead.size()), m_threads);
        std::sort(places.begin(), places.end());
        return places;
    }

private:
    static constexpr std::size_t smallSet = 24;
    static constexpr std::size_t smallProduct = 1024;
    static constexpr std::size_t worthAThread = 20'000;

    template <std::size_t from>
    [[nodiscard]] bool covers(std::uint32_t a, std::uint32_t b) const
    {
        for (std::size_t i = from; i < N; ++i)
            if (m_rows[a].u[i] < m_rows[b].u[i])
                return false;
        return true;
    }

    Places survivors(std::uint32_t low, std::uint32_t high, unsigned threads)
    {
        Places kept;
        if (high - low <= smallSet) {
            for (std::uint32_t row = low; row < high; ++row) {
                const bool covered = std::any_of(kept.begin(), kept.end(),
                    [&](std::uint32_t other) { return covers<1>(other, row); });
                if (covered)
                    m_dead[row] = 1;
                else
                    kept.push_back(row);
            }
            std::sort(kept.begin(), kept.end(), falls());
            return kept;
        }
        const std::uint32_t middle = low + (high - low) / 2;
        Places after;
        if (threads > 1 && high - low > worthAThread) {
            auto other = std::async(
                std::launch::async, [&] { return survivors(middle, high, threads - threads / 2); });
            kept = survivors(low, middle, threads / 2);
            after = other.get();
        } else {
            kept = survivors(low, middle, 1);
            after = survivors(middle, high, 1);
        }
        judge<1>(kept, after, threads);
        dropDead(after);
        Places all(kept.size() + after.size());
        std::merge(kept.begin(), kept.end(), after.begin(), after.end(), all.begin(), falls());
        return all;
    }
    void dropDead(Places& places) const
    {
        std::erase_if(places, [this](std::uint32_t row) { return m_dead[row] != 0; });
    }
    [[nodiscard]] auto falls() const
    {
        return [this](std::uint32_t a, std::uint32_t b) {
            return m_rows[a].u[N - 3] > m_rows[b].u[N - 3];
        };
    }

    /// Marks those of `judged` that one of `judges` covers in the utilities from `from` on; in those before, every judge
    /// has at least as much.
    template <std::size_t from>
    void judge(const Places& judges, const Places& judged, unsigned threads)
    {
        if (judges.empty() || judged.empty())
            return;
        if (judges.size() * judged.size() <= smallProduct || judges.size() <= 4
            || judged.size() <= 4) {
            for (const std::uint32_t row : judged)
                if (m_dead[row] == 0
                    && std::any_of(judges.begin(), judges.end(),
                        [&](std::uint32_t other) { return covers<from>(other, row); }))
                    m_dead[row] = 1;
            return;
        }
        if constexpr (N - from == 3)
            judgeByStairs(judges, judged);
        else
            judgeBySplitting<from>(judges, judged, threads);
    }

    void judgeByStairs(const Places& judges, const Places& judged)
    {
        Staircase stairs;
        std::size_t next = 0;
        for (const std::uint32_t row : judged) {
            const auto& u = m_rows[row].u;
            for (; next < judges.size() && m_rows[judges[next]].u[N - 3] >= u[N - 3]; ++next) {
                const auto& other = m_rows[judges[next]].u;
                static_cast<void>(stairs.coversOrTakes(other[N - 2], other[N - 1]));
            }
            if (stairs.covers(u[N - 2], u[N - 1]))
                m_dead[row] = 1;
        }
    }

    template <std::size_t from>
    void judgeBySplitting(const Places& judges, const Places& judged, unsigned threads)
    {
        std::vector<Points> values;
        values.reserve(judges.size() + judged.size());
        for (const Places* places : { &judges, &judged })
            for (const std::uint32_t row : *places)
                values.push_back(m_rows[row].u[from]);
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        Points at = *middle;
        Halves judging = split<from>(judges, at);
        Halves beingJudged = split<from>(judged, at);
        if (judging.low.empty() && beingJudged.low.empty()) {
            // Half of them or more have the very least: set them apart from what has more.
            ++at;
            judging = split<from>(judges, at);
            beingJudged = split<from>(judged, at);
            if (judging.high.empty() && beingJudged.high.empty()) {
                judge<from + 1>(judges, judged, threads);
                return;
            }
        }
        judge<from + 1>(judging.high, beingJudged.low, threads);
        dropDead(beingJudged.low);
        if (threads > 1 && judges.size() + judged.size() > worthAThread) {
            auto other = std::async(std::launch::async,
                [&, half = threads / 2] { judge<from>(judging.low, beingJudged.low, half); });
            judge<from>(judging.high, beingJudged.high, threads - threads / 2);
            other.get();
        } else {
            judge<from>(judging.low, beingJudged.low, 1);
            judge<from>(judging.high, beingJudged.high, 1);
        }
    }

    struct Halves {
        Places high;
        Places low;
    };
    template <std::size_t from>
    [[nodiscard]] Halves split(const Places& places, Points at) const
    {
        Halves halves;
        for (const std::uint32_t row : places)
            (m_rows[row].u[from] >= at ? halves.high : halves.low).push_back(row);
        return halves;
    }

    const UtilityRow<N>* m_rows;
    std::vector<std::uint8_t> m_dead;
    unsigned m_threads;
};

/// Kept rows in blocks of 64, party by party, with the most that each party gets in a block: whole blocks are passed over,
/// and the rest is arithmetic that compilers turn into vector instructions. In floating point, which is exact below 2^53.
template <std::size_t N>
class Archive {
public:
    [[nodiscard]] bool covers(const UtilityRow<N>& row, Points slack) const
    {
        std::array<double, N> least {};
        for (std::size_t i = 0; i < N; ++i)
            least[i] = static_cast<double>(row.u[i] - slack);
        for (const Block& block : m_blocks) {
            bool possible = true;
            for (std::size_t i = 0; i < N; ++i)
                possible = possible && block.most[i] >= least[i];
            if (!possible)
                continue;
            std::array<double, size> margin {};
            for (std::size_t k = 0; k < size; ++k)
                margin[k] = block.values[0][k] - least[0];
            for (std::size_t i = 1; i < N; ++i)
                for (std::size_t k = 0; k < size; ++k) {
                    const double other = block.values[i][k] - least[i];
                    margin[k] = other < margin[k] ? other : margin[k];
                }
            double best = -1;
            for (const double one : margin)
                best = best < one ? one : best;
            if (best >= 0)
                return true;
        }
        return false;
    }
    void add(const UtilityRow<N>& row)
    {
        const std::size_t k = m_count++ % size;
        if (k == 0)
            m_blocks.emplace_back();
        Block& block = m_blocks.back();
        for (std::size_t i = 0; i < N; ++i) {
            block.values[i][k] = static_cast<double>(row.u[i]);
            block.most[i] = std::max(block.most[i], block.values[i][k]);
        }
    }

private:
    static constexpr std::size_t size = 64;
    static constexpr double nothing = -1e300;
    struct Block {
        Block()
        {
            for (auto& values_ : values)
                values_.fill(nothing);
            most.fill(nothing);
        }
        std::array<std::array<double, size>, N> values;
        std::array<double, N> most;
    };
    std::vector<Block> m_blocks;
    std::size_t m_count = 0;
};

template <std::size_t N>
std::vector<std::size_t> nondominatedOf(const std::vector<std::vector<Points>>& vectors)
{
    Rows<N> rows(vectors.size());
    for (std::size_t k = 0; k < vectors.size(); ++k) {
        std::copy(vectors[k].begin(), vectors[k].end(), rows[k].u.begin());
        rows[k].first = static_cast<std::uint32_t>(k);
    }
    std::stable_sort(rows.begin(), rows.end(), before<N>);
    keepNondominated(rows);
    std::vector<std::size_t> places;
    for (const auto& row : rows)
        places.push_back(row.first);
    return places;
}

} // namespace

template <std::size_t N>
void keepNondominated(std::vector<UtilityRow<N>>& rows, unsigned threads)
{
    if (rows.empty())
        return;
    if constexpr (N == 1) {
        rows.resize(1);
    } else if constexpr (N == 2) {
        sweepTwo(rows);
    } else if constexpr (N == 3) {
        sweepThree(rows);
    } else {
        const Places kept = DivideAndConquer<N>(rows, threads).run();
        for (std::size_t k = 0; k < kept.size(); ++k)
            rows[k] = rows[kept[k]];
        rows.resize(kept.size());
    }
}

template <std::size_t N>
bool thinOut(std::vector<UtilityRow<N>>& rows, Points slack, std::size_t most)
{
    std::vector<std::pair<Points, std::uint32_t>> order(rows.size());
    for (std::size_t k = 0; k < rows.size(); ++k)
        order[k] = { -std::accumulate(rows[k].u.begin(), rows[k].u.end(), Points { 0 }),
            static_cast<std::uint32_t>(k) };
    std::sort(order.begin(), order.end());
    Archive<N> archive;
    Places kept;
    for (const auto& [sum, place] : order) {
        if (archive.covers(rows[place], slack))
            continue;
        if (kept.size() == most)
            return false;
        archive.add(rows[place]);
        kept.push_back(place);
    }
    std::sort(kept.begin(), kept.end());
    for (std::size_t k = 0; k < kept.size(); ++k)
        rows[k] = rows[kept[k]];
    rows.resize(kept.size());
    return true;
}

std::vector<std::size_t> nondominated(const std::vector<std::vector<Points>>& vectors)
{
    if (vectors.empty())
        return {};
    switch (vectors.front().size()) {
    case 1:
        return nondominatedOf<1>(vectors);
    case 2:
        return nondominatedOf<2>(vectors);
    case 3:
        return nondominatedOf<3>(vectors);
    case 4:
        return nondominatedOf<4>(vectors);
    case 5:
        return nondominatedOf<5>(vectors);
    case 6:
        return nondominatedOf<6>(vectors);
    default:
        return vectors.front().size() <= 8 ? nondominatedOf<8>(vectors)
                                           : nondominatedOf<16>(vectors);
    }
}

#define POURPARLER_FILTERS(N)                                                                      \
    template void keepNondominated<N>(std::vector<UtilityRow<N>>&, unsigned);                      \
    template bool thinOut<N>(std::vector<UtilityRow<N>>&, Points, std::size_t);
POURPARLER_FILTERS(1)
POURPARLER_FILTERS(2)
POURPARLER_FILTERS(3)
POURPARLER_FILTERS(4)
POURPARLER_FILTERS(5)
POURPARLER_FILTERS(6)
POURPARLER_FILTERS(8)
POURPARLER_FILTERS(12)
POURPARLER_FILTERS(16)
#undef POURPARLER_FILTERS

} // namespace pourparler
