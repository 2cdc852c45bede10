#include "core/analysis/bargaining/search_space.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace pourparler {

namespace {

void insert(Legality::OptionSet& set, std::size_t way)
{
    set[way / 64U] |= std::uint64_t { 1 } << (way % 64U);
}

double asDouble(Points points) { return static_cast<double>(points); }

constexpr std::size_t literalsPerWay = 4; ///< looked at in the time of a way
constexpr std::size_t productsPerWay = 4; ///< likewise

} // namespace

/// Builds a space, one aspect after the other.
class SearchSpace::Layout {
public:
    Layout(SearchSpace& space, const BargainingProblem& problem, const Elimination& plan,
        const std::vector<Column>& further, const std::vector<IssueId>& distinct)
        : m_space(space)
        , m_problem(problem)
        , m_plan(plan)
        , m_further(further)
        , m_distinct(distinct)
        , m_literalOf(problem.issueCount())
        , m_bucketOf(problem.issueCount())
    {
        for (std::size_t c = 0; c < problem.couplings.size(); ++c)
            for (const Coupling::Literal& literal : problem.couplings[c].literals)
                m_literalOf[literal.issue.index()].push_back(&literal);
        for (std::size_t b = 0; b < plan.buckets.size(); ++b)
            m_bucketOf[plan.buckets[b].issue.index()] = b;
    }

    void orderLevels()
    {
        const std::vector<double> weight = leverages();
        std::vector<std::size_t> open;
        for (std::size_t b = m_plan.buckets.size(); b-- > 0;)
            if (m_plan.buckets[b].parent == Bucket::none)
                open.push_back(b);
        m_space.m_levelOf.resize(m_plan.buckets.size());
        while (!open.empty()) {
            const auto next = std::max_element(
                open.begin(), open.end(), [&weight](std::size_t a, std::size_t b) {
                    return weight[a] != weight[b] ? weight[a] < weight[b] : a < b;
                });
            const Bucket& bucket = m_plan.buckets[*next];
            open.erase(next);
            open.insert(open.end(), bucket.children.begin(), bucket.children.end());
            m_space.m_levelOf[bucket.issue.index()] = m_space.m_levels.size();
            m_space.m_levels.emplace_back().issue = bucket.issue;
        }
    }

    void addWays()
    {
        for (Level& level : m_space.m_levels) {
            const std::size_t issue = level.issue.index();
            const bool apart
                = std::find(m_distinct.begin(), m_distinct.end(), level.issue) != m_distinct.end();
            std::map<std::vector<Points>, std::size_t> ways;
            level.wayOf.assign(m_problem.allowed[issue].size(), noWay);
            for (std::size_t o = 0; o < level.wayOf.size(); ++o) {
                const Choice choice { level.issue, OptionId(o) };
                if (!m_problem.isAllowed(choice))
                    continue;
                std::vector<Points> key = worthOf(choice);
                const std::size_t columns = key.size();
                for (const Coupling::Literal* literal : m_literalOf[issue])
                    key.push_back(Legality::contains(literal->options, o) ? 1 : 0);
                if (apart)
                    key.push_back(static_cast<Points>(o));
                const auto [place, isNew] = ways.emplace(std::move(key), level.options.size());
                level.wayOf[o] = static_cast<std::uint8_t>(place->second);
                if (!isNew) {
                    ++level.multiplicity[place->second];
                    continue;
                }
                level.options.push_back(choice.option);
                level.multiplicity.push_back(1);
                std::transform(place->first.begin(),
                    place->first.begin() + static_cast<std::ptrdiff_t>(columns),
                    std::back_inserter(level.worth), asDouble);
            }
        }
    }

    void addScopes()
    {
        for (std::size_t l = 0; l < m_space.depth(); ++l) {
            Level& level = m_space.m_levels[l];
            for (const IssueId issue : bucketOf(level).scope)
                level.scope.push_back(m_space.levelOf(issue));
            std::sort(level.scope.begin(), level.scope.end());
            for (const std::size_t earlier : level.scope) {
                level.strides.push_back(level.entries);
                level.entries *= m_space.level(earlier).wayCount();
            }
            level.table = m_space.m_entries;
            m_space.m_entries += level.entries;
        }
        for (std::size_t l = 0; l < m_space.depth(); ++l)
            for (const std::size_t child : bucketOf(m_space.level(l)).children)
                addChild(l, m_space.levelOf(m_plan.buckets[child].issue));
    }

    void addCouplings()
    {
        for (std::size_t l = 0; l < m_space.depth(); ++l)
            hold(l, bucketOf(m_space.level(l)).couplings);
        for (const std::size_t c : m_plan.relaxed)
            relax(c);
    }

    void countSteps()
    {
        for (Level& level : m_space.m_levels) {
            const std::size_t ways = level.wayCount() * (1 + level.children.size());
            std::size_t literals = 0;
            for (const Relaxed& relaxed : level.relaxed)
                literals += relaxed.literals.size();
            const std::size_t rows = level.endRow - level.firstRow + level.relaxed.size();
            level.passSteps = level.entries * ways
                + (level.wayCount() + rows) * m_space.columnCount() / productsPerWay;
            level.listSteps = ways + level.wayCount() * literals / literalsPerWay;
            m_space.m_passSteps += level.passSteps;
        }
    }

    void noteTies()
    {
        const std::size_t depth = m_space.depth();
        m_space.m_tied.resize(depth + 1);
        m_space.m_noticed.resize(depth + 1);
        std::vector<std::size_t> lastNotice(depth, 0); // [level] the latest that takes notice of it
        for (std::size_t l = 0; l < depth; ++l) {
            const Level& level = m_space.level(l);
            for (const std::size_t earlier : level.scope)
                lastNotice[earlier] = std::max(lastNotice[earlier], l);
            for (const Relaxed& relaxed : level.relaxed)
                for (const Relaxed::Literal& literal : relaxed.literals)
                    lastNotice[literal.level] = std::max(lastNotice[literal.level], l);
            if (level.scope.empty())
                continue;
            for (std::size_t at = level.scope.back() + 1; at <= l; ++at)
                m_space.m_tied[at].push_back(l);
        }
        for (const IssueId issue : m_distinct)
            lastNotice[m_space.levelOf(issue)] = depth;
        for (std::size_t l = 0; l < depth; ++l)
            for (std::size_t at = l + 1; at <= std::min(lastNotice[l], depth); ++at)
                m_space.m_noticed[at].push_back(l);
    }

    void sumUp()
    {
        m_space.m_least.assign(m_space.m_columns, 0);
        m_space.m_most = m_space.m_least;
        m_space.m_magnitude.assign(m_space.m_columns, 1);
        const auto add = [this](std::size_t column, double least, double most) {
            m_space.m_least[column] += least;
            m_space.m_most[column] += most;
            m_space.m_magnitude[column] += std::max(std::abs(least), std::abs(most));
        };
        for (const Level& level : m_space.m_levels)
            for (std::size_t column = 0; column < m_space.m_columns; ++column) {
                double least = std::numeric_limits<double>::infinity();
                double most = -least;
                for (std::size_t at = column; at < level.worth.size(); at += m_space.m_columns) {
                    least = std::min(least, level.worth[at]);
                    most = std::max(most, level.worth[at]);
                }
                if (!level.worth.empty())
                    add(column, least, most);
            }
        for (const Coupling& coupling : m_problem.couplings)
            for (std::size_t column = 0; column < coupling.points.size(); ++column)
                add(column, std::min(asDouble(coupling.points[column]), 0.0),
                    std::max(asDouble(coupling.points[column]), 0.0));
        m_space.m_caps = m_problem.cap;
        m_space.m_caps.resize(m_space.m_columns, BargainingProblem::noCap);
        for (std::size_t column = 0; column < m_space.m_columns; ++column)
            m_space.m_capped
                = m_space.m_capped || m_space.m_most[column] > asDouble(m_space.m_caps[column]);
    }

private:
    [[nodiscard]] const Bucket& bucketOf(const Level& level) const
    {
        return m_plan.buckets[m_bucketOf[level.issue.index()]];
    }
    [[nodiscard]] std::vector<Points> worthOf(Choice choice) const
    {
        const auto worth = m_problem.worthOf(choice);
        std::vector<Points> row(worth.begin(), worth.end());
        for (const Column& column : m_further)
            row.push_back(column[choice.issue.index()][choice.option.index()]);
        return row;
    }

    /// [bucket] how much of everybody's range depends on its issue: mistakes there are noticed at once.
    [[nodiscard]] std::vector<double> leverages() const
    {
        const std::size_t n = m_problem.partyCount();
        std::vector<double> range(n);
        std::vector<std::vector<double>> spread(m_problem.issueCount(), range);
        for (std::size_t i = 0; i < m_problem.issueCount(); ++i)
            for (std::size_t p = 0; p < n; ++p) {
                Points least = std::numeric_limits<Points>::max();
                Points most = std::numeric_limits<Points>::min();
                for (std::size_t at = p; at < m_problem.worth[i].size(); at += n) {
                    least = std::min(least, m_problem.worth[i][at]);
                    most = std::max(most, m_problem.worth[i][at]);
                }
                spread[i][p] = most > least ? asDouble(most - least) : 0;
                range[p] += spread[i][p];
            }
        std::vector<double> leverage(m_plan.buckets.size());
        for (std::size_t b = 0; b < leverage.size(); ++b)
            for (std::size_t p = 0; p < n; ++p)
                if (range[p] > 0)
                    leverage[b] += spread[m_plan.buckets[b].issue.index()][p] / range[p];
        return leverage;
    }

    void addChild(std::size_t parent, std::size_t child)
    {
        Level& level = m_space.m_levels[parent];
        const Level& below = m_space.level(child);
        Level::Child link { child, 0, std::vector<std::uint32_t>(level.entries) };
        std::vector<std::size_t> stride(level.scope.size()); // of each of the scope in the child
        for (std::size_t k = 0; k < below.scope.size(); ++k) {
            if (below.scope[k] == parent) {
                link.stride = below.strides[k];
                continue;
            }
            const auto place
                = std::lower_bound(level.scope.begin(), level.scope.end(), below.scope[k]);
            stride[static_cast<std::size_t>(place - level.scope.begin())] = below.strides[k];
        }
        for (std::size_t entry = 0; entry < level.entries; ++entry) {
            std::size_t base = 0;
            for (std::size_t k = 0; k < level.scope.size(); ++k)
                base += stride[k]
                    * (entry / level.strides[k] % m_space.level(level.scope[k]).wayCount());
            link.base[entry] = static_cast<std::uint32_t>(base);
        }
        level.children.push_back(std::move(link));
    }

    /// The ways of a level that a literal names.
    [[nodiscard]] std::vector<std::size_t> waysOf(
        std::size_t level, const Coupling::Literal& literal) const
    {
        std::vector<std::size_t> ways;
        const auto& options = m_space.level(level).options;
        for (std::size_t way = 0; way < options.size(); ++way)
            if (Legality::contains(literal.options, options[way].index()))
                ways.push_back(way);
        return ways;
    }

    /// Where in the table of (entry, way) a coupling holds.
    [[nodiscard]] std::vector<std::size_t> placesOf(std::size_t at, const Coupling& coupling) const
    {
        const Level& level = m_space.level(at);
        std::vector<std::size_t> places { 0 };
        const auto spread = [&](std::size_t of, std::size_t stride) {
            const auto literal = std::find_if(coupling.literals.begin(), coupling.literals.end(),
                [&](const auto& each) { return m_space.levelOf(each.issue) == of; });
            std::vector<std::size_t> ways;
            if (literal != coupling.literals.end())
                ways = waysOf(of, *literal);
            else
                for (std::size_t way = 0; way < m_space.level(of).wayCount(); ++way)
                    ways.push_back(way);
            std::vector<std::size_t> next;
            next.reserve(places.size() * ways.size());
            for (const std::size_t place : places)
                for (const std::size_t way : ways)
                    next.push_back(place + way * stride);
            places = std::move(next);
        };
        spread(at, 1);
        for (std::size_t k = 0; k < level.scope.size(); ++k)
            spread(level.scope[k], level.strides[k] * level.wayCount());
        return places;
    }

    void hold(std::size_t at, const std::vector<std::size_t>& couplings)
    {
        Level& level = m_space.m_levels[at];
        const std::size_t size = level.entries * level.wayCount();
        std::vector<double> sums; // [place × columns + column]
        for (const std::size_t c : couplings) {
            const auto& points = m_problem.couplings[c].points;
            const auto places = placesOf(at, m_problem.couplings[c]);
            if (points.empty())
                level.forbidden.resize(size);
            else
                sums.resize(size * m_space.m_columns);
            for (const std::size_t place : places) {
                if (points.empty())
                    level.forbidden[place] = 1;
                for (std::size_t column = 0; column < points.size(); ++column)
                    sums[place * m_space.m_columns + column] += asDouble(points[column]);
            }
        }
        if (!sums.empty())
            addRows(level, sums);
    }

    /// What is worth the same shares a row: thousands of couplings that hold together cost no more than one.
    void addRows(Level& level, const std::vector<double>& sums)
    {
        level.firstRow = m_space.m_rows;
        level.held.assign(level.entries * level.wayCount(), noRow);
        std::map<std::vector<double>, std::uint32_t> rows;
        std::vector<double> row(m_space.m_columns);
        for (std::size_t place = 0; place < level.held.size(); ++place) {
            const auto from = sums.begin() + static_cast<std::ptrdiff_t>(place * m_space.m_columns);
            std::copy_n(from, m_space.m_columns, row.begin());
            if (std::all_of(row.begin(), row.end(), [](double points) { return points == 0; }))
                continue;
            const auto [known, isNew] = rows.emplace(row, m_space.m_rows);
            level.held[place] = known->second;
            if (!isNew)
                continue;
            m_space.m_points.insert(m_space.m_points.end(), row.begin(), row.end());
            ++m_space.m_rows;
        }
        level.endRow = m_space.m_rows;
    }

    void relax(std::size_t c)
    {
        Relaxed relaxed;
        if (const auto& points = m_problem.couplings[c].points; !points.empty()) {
            relaxed.row = m_space.m_rows++;
            std::transform(
                points.begin(), points.end(), std::back_inserter(m_space.m_points), asDouble);
            m_space.m_points.resize(m_space.m_rows * m_space.m_columns);
        }
        std::size_t last = 0;
        for (const Coupling::Literal& literal : m_problem.couplings[c].literals) {
            const std::size_t level = m_space.levelOf(literal.issue);
            last = std::max(last, level);
            relaxed.literals.push_back({ level, {} });
            for (const std::size_t way : waysOf(level, literal))
                insert(relaxed.literals.back().ways, way);
        }
        m_space.m_levels[last].relaxed.push_back(std::move(relaxed));
    }

    SearchSpace& m_space;
    const BargainingProblem& m_problem;
    const Elimination& m_plan;
    const std::vector<Column>& m_further;
    const std::vector<IssueId>& m_distinct;
    std::vector<std::vector<const Coupling::Literal*>> m_literalOf; ///< [issue]
    std::vector<std::size_t> m_bucketOf; ///< [issue]
};

SearchSpace::SearchSpace(const BargainingProblem& problem, const Elimination& plan,
    const std::vector<Column>& further, const std::vector<IssueId>& distinct)
    : m_columns(problem.partyCount() + further.size())
{
    Layout layout(*this, problem, plan, further, distinct);
    layout.orderLevels();
    layout.addWays();
    layout.sumUp();
    if (isEmpty())
        return;
    layout.addScopes();
    layout.addCouplings();
    layout.countSteps();
    layout.noteTies();
}

bool SearchSpace::isEmpty() const
{
    return std::any_of(
        m_levels.begin(), m_levels.end(), [](const Level& level) { return level.options.empty(); });
}

bool SearchSpace::take(std::size_t level, std::size_t entry, std::size_t way, const Path& path,
    std::span<double> sums) const
{
    const Level& here = m_levels[level];
    if (here.isForbidden(entry, way))
        return false;
    const auto add = [&sums](std::span<const double> points) {
        for (std::size_t c = 0; c < points.size(); ++c)
            sums[c] += points[c];
    };
    add(std::span(here.worth).subspan(way * m_columns, m_columns));
    if (const std::uint32_t row = here.heldAt(entry, way); row != noRow)
        add(pointsOf(row));
    for (const Relaxed& relaxed : here.relaxed) {
        const bool holds = std::all_of(
            relaxed.literals.begin(), relaxed.literals.end(), [&](const Relaxed::Literal& literal) {
                return Legality::contains(
                    literal.ways, literal.level == level ? way : path[literal.level]);
            });
        if (!holds)
            continue;
        if (relaxed.row == noRow)
            return false;
        add(pointsOf(relaxed.row));
    }
    return true;
}

std::optional<SearchSpace::Path> SearchSpace::pathOf(const Package& package) const
{
    Path path {};
    for (std::size_t l = 0; l < depth(); ++l) {
        const auto option = package.option(m_levels[l].issue);
        if (!option || m_levels[l].wayOf[option->index()] == noWay)
            return std::nullopt;
        path[l] = m_levels[l].wayOf[option->index()];
    }
    return path;
}

Package SearchSpace::packageOf(const Path& path, std::size_t depth) const
{
    Package package;
    for (std::size_t l = 0; l < depth; ++l)
        package.set(m_levels[l].issue, m_levels[l].options[path[l]]);
    return package;
}

} // namespace pourparler
