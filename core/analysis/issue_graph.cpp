#include "core/analysis/issue_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/circle_layout.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/kamada_kawai_spring_layout.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topology.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace pourparler {

namespace {

using Plane = boost::convex_topology<2>::point;
using Length = boost::property<boost::edge_weight_t, double>;
using Graph = boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS,
    boost::no_property, Length>;
using Needs = boost::adjacency_list<boost::setS, boost::vecS, boost::directedS>;

/// Moves of one issue at a time; ordinary groups come to rest long before.
constexpr std::size_t moveLimit = 2'000;

std::vector<IssueId> issuesOf(std::span<const Choice> choices)
{
    std::vector<IssueId> issues;
    for (const Choice& choice : choices)
        issues.push_back(choice.issue);
    std::sort(issues.begin(), issues.end());
    issues.erase(std::unique(issues.begin(), issues.end()), issues.end());
    return issues;
}

/// Collects what ties the same issues in the same way.
class Ties {
public:
    void addDependency(DependencyId id, const Dependency& dependency)
    {
        const std::vector<IssueId> asking = issuesOf(dependency.allOf);
        const std::vector<IssueId> asked = issuesOf(dependency.anyOf);
        for (const IssueId from : asking)
            for (const IssueId to : asked)
                if (from != to)
                    tie(IssueTie::Kind::dependency, from, to).dependencies.push_back(id);
        if (asking.empty() || asked.empty())
            eachPair(asking.empty() ? asked : asking, [&](IssueId from, IssueId to) {
                tie(IssueTie::Kind::condition, from, to).dependencies.push_back(id);
            });
    }
    void addTogether(IssueTie::Kind kind, std::span<const Choice> choices, PartyId party)
    {
        eachPair(issuesOf(choices), [&](IssueId from, IssueId to) {
            auto& parties = tie(kind, from, to).parties;
            if (parties.empty() || parties.back() != party)
                parties.push_back(party);
        });
    }
    [[nodiscard]] std::vector<IssueTie> take() const
    {
        std::vector<IssueTie> ties;
        for (const auto& [key, tie] : m_ties)
            ties.push_back(tie);
        return ties;
    }

private:
    static void eachPair(const std::vector<IssueId>& issues, const auto& visit)
    {
        for (std::size_t a = 0; a < issues.size(); ++a)
            for (std::size_t b = a + 1; b < issues.size(); ++b)
                visit(issues[a], issues[b]);
    }
    IssueTie& tie(IssueTie::Kind kind, IssueId from, IssueId to)
    {
        IssueTie& tie = m_ties[{ kind, from, to }];
        tie.kind = kind;
        tie.from = from;
        tie.to = to;
        return tie;
    }

    std::map<std::tuple<IssueTie::Kind, IssueId, IssueId>, IssueTie> m_ties;
};

std::vector<IssueTie> tiesOf(const Scenario& scenario, const Terms& terms)
{
    Ties ties;
    for (std::size_t d = 0; d < scenario.dependencies.size(); ++d)
        ties.addDependency(DependencyId(d), scenario.dependencies[d]);
    for (std::size_t p = 0; p < terms.sheets.size(); ++p) {
        const Sheet* sheet = terms.sheet(PartyId(p));
        if (sheet == nullptr)
            continue;
        for (const Interaction& interaction : sheet->interactions)
            ties.addTogether(IssueTie::Kind::interaction, interaction.options, PartyId(p));
        for (const RedLine& line : sheet->redLines)
            if (line.all)
                ties.addTogether(IssueTie::Kind::redLine, line.options, PartyId(p));
    }
    return ties.take();
}

/// Sets of vertices with the same number, those of two or more and those of one.
struct Parts {
    std::vector<std::vector<IssueId>> several;
    std::vector<IssueId> single;
};

Parts partsOf(const std::vector<int>& numbers)
{
    std::map<int, std::vector<IssueId>> sets;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        sets[numbers[i]].push_back(IssueId(i));
    Parts parts;
    for (auto& [number, issues] : sets)
        if (issues.size() == 1)
            parts.single.push_back(issues.front());
        else
            parts.several.push_back(std::move(issues));
    std::sort(parts.single.begin(), parts.single.end());
    std::sort(parts.several.begin(), parts.several.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return parts;
}

Parts groupsOf(const std::vector<IssueTie>& ties, std::size_t issues)
{
    Graph graph(issues);
    for (const IssueTie& tie : ties)
        boost::add_edge(tie.from.index(), tie.to.index(), graph);
    std::vector<int> numbers(issues);
    boost::connected_components(graph, numbers.data());
    return partsOf(numbers);
}

std::vector<std::vector<IssueId>> circlesOf(const std::vector<IssueTie>& ties, std::size_t issues)
{
    Needs needs(issues);
    for (const IssueTie& tie : ties)
        if (tie.kind == IssueTie::Kind::dependency)
            boost::add_edge(tie.from.index(), tie.to.index(), needs);
    std::vector<int> numbers(issues);
    boost::strong_components(needs,
        boost::make_iterator_property_map(numbers.begin(), boost::get(boost::vertex_index, needs)));
    return partsOf(numbers).several;
}

/// Ends the layout when nothing moves much any more, when it has taken long, or when it has come to nothing.
class AtRest {
public:
    explicit AtRest(std::size_t& moves)
        : m_moves(moves)
    {
    }
    bool operator()(double energy, std::size_t vertex, const Graph& graph, bool everything)
    {
        return !std::isfinite(energy) || ++m_moves > moveLimit
            || m_tolerance(energy, vertex, graph, everything);
    }

private:
    boost::layout_tolerance<double> m_tolerance;
    std::size_t& m_moves;
};

/// Turns the widest direction of the points to the horizontal, then fits them into the unit square as they are.
std::vector<IssueGroup::Place> inUnitSquare(const std::vector<Plane>& points)
{
    std::array<double, 2> middle {};
    for (const Plane& point : points)
        for (std::size_t k = 0; k < 2; ++k)
            middle[k] += point[k] / static_cast<double>(points.size());
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Plane& point : points) {
        const double x = point[0] - middle[0];
        const double y = point[1] - middle[1];
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    std::vector<IssueGroup::Place> places;
    for (const Plane& point : points) {
        const double x = point[0] - middle[0];
        const double y = point[1] - middle[1];
        places.push_back({ x * std::cos(angle) + y * std::sin(angle),
            y * std::cos(angle) - x * std::sin(angle) });
    }
    const auto boundsOf = [&places](double IssueGroup::Place::*axis) {
        const auto [least, most] = std::minmax_element(places.begin(), places.end(),
            [axis](const auto& a, const auto& b) { return a.*axis < b.*axis; });
        return std::pair((*least).*axis, (*most).*axis);
    };
    const auto [left, right] = boundsOf(&IssueGroup::Place::x);
    const auto [top, bottom] = boundsOf(&IssueGroup::Place::y);
    const double extent = std::max(right - left, bottom - top);
    for (IssueGroup::Place& place : places)
        place = { std::clamp(0.5 + (place.x - (left + right) / 2) / extent, 0., 1.),
            std::clamp(0.5 + (place.y - (top + bottom) / 2) / extent, 0., 1.) };
    return places;
}

std::vector<IssueGroup::Place> placesOf(
    const std::vector<IssueId>& issues, const std::vector<IssueTie>& ties)
{
    if (issues.size() == 2) // the springs would be at rest before they are let go
        return { { 0, 0.5 }, { 1, 0.5 } };
    Graph graph(issues.size());
    const auto vertexOf = [&issues](IssueId issue) {
        return static_cast<std::size_t>(
            std::lower_bound(issues.begin(), issues.end(), issue) - issues.begin());
    };
    for (const IssueTie& tie : ties)
        if (std::binary_search(issues.begin(), issues.end(), tie.from))
            boost::add_edge(vertexOf(tie.from), vertexOf(tie.to), Length(1), graph);

    std::vector<Plane> circle(issues.size());
    const auto positions = [&graph](std::vector<Plane>& points) {
        return boost::make_iterator_property_map(
            points.begin(), boost::get(boost::vertex_index, graph));
    };
    boost::circle_graph_layout(graph, positions(circle), 1);
    std::vector<Plane> points = circle;
    std::size_t moves = 0;
    boost::kamada_kawai_spring_layout(graph, positions(points),
        boost::get(boost::edge_weight, graph), boost::convex_topology<2>(), boost::edge_length(1.),
        AtRest(moves));
    const bool isSomewhere = std::all_of(points.begin(), points.end(),
        [](const Plane& point) { return std::isfinite(point[0]) && std::isfinite(point[1]); });
    return inUnitSquare(isSomewhere ? points : circle);
}

} // namespace

IssueGraph issueGraph(const Scenario& scenario, const Terms& terms)
{
    IssueGraph graph;
    graph.ties = tiesOf(scenario, terms);
    Parts parts = groupsOf(graph.ties, scenario.issues.size());
    graph.alone = std::move(parts.single);
    for (std::vector<IssueId>& issues : parts.several) {
        auto places = placesOf(issues, graph.ties);
        graph.groups.push_back({ std::move(issues), std::move(places) });
    }
    graph.circles = circlesOf(graph.ties, scenario.issues.size());
    return graph;
}

} // namespace pourparler
