#include "core/scenario/phase_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

namespace pourparler {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

[[nodiscard]] Phase phase(std::string id, PhaseKind kind, std::vector<std::size_t> next)
{
    return { std::move(id), kind, {}, std::move(next) };
}

} // namespace

PhaseGraph defaultPhases()
{
    PhaseGraph graph;
    graph.phases.push_back(phase("lobby", PhaseKind::lobby, { 1 }));
    graph.phases.push_back(phase("briefing", PhaseKind::briefing, { 2 }));
    graph.phases.push_back(phase("bargaining", PhaseKind::bargaining, { 3, 4 }));
    graph.phases.push_back(phase("ratification", PhaseKind::ratification, { 2, 4 }));
    graph.phases.push_back(phase("closed", PhaseKind::closed, {}));
    return graph;
}

std::vector<std::size_t> reachablePhases(const PhaseGraph& graph, std::size_t start)
{
    const std::size_t count = graph.phases.size();
    if (start >= count)
        return {};
    Graph boostGraph(count);
    for (std::size_t from = 0; from < count; ++from)
        for (const std::size_t to : graph.phases[from].next)
            if (to < count)
                boost::add_edge(from, to, boostGraph);
    std::vector<boost::default_color_type> colors(count);
    boost::breadth_first_search(boostGraph, start,
        boost::color_map(boost::make_iterator_property_map(
            colors.begin(), boost::get(boost::vertex_index, boostGraph))));
    std::vector<std::size_t> reached;
    for (std::size_t position = 0; position < count; ++position)
        if (colors[position] != boost::color_traits<boost::default_color_type>::white())
            reached.push_back(position);
    return reached;
}

std::vector<std::size_t> unreachablePhases(const PhaseGraph& graph)
{
    const std::vector<std::size_t> reached = reachablePhases(graph, 0);
    std::vector<std::size_t> unreachable;
    auto next = reached.begin();
    for (std::size_t position = 0; position < graph.phases.size(); ++position) {
        if (next != reached.end() && *next == position)
            ++next;
        else
            unreachable.push_back(position);
    }
    return unreachable;
}

} // namespace pourparler
