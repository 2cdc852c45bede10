#include "core/analysis/agreement_graph.h"

#include "core/analysis/movement.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/bron_kerbosch_all_cliques.hpp>
#include <boost/graph/one_bit_color_map.hpp>
#include <boost/graph/stoer_wagner_min_cut.hpp>

#include <algorithm>
#include <iterator>

namespace pourparler {

namespace {

constexpr int whole = 10'000; // a share of 100 %

using CloseGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
using WeightedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
    boost::no_property, boost::property<boost::edge_weight_t, int>>;

std::vector<Closeness> pairsOf(
    const std::vector<PartyId>& parties, const std::vector<std::vector<int>>& shared, int issues)
{
    std::vector<Closeness> pairs;
    for (std::size_t a = 0; a < parties.size(); ++a)
        for (std::size_t b = a + 1; b < parties.size(); ++b)
            pairs.push_back(
                { parties[a], parties[b], shared[a][b], shared[a][b] * whole / issues });
    return pairs;
}

CloseGraph closeGraph(const std::vector<std::vector<int>>& shared, int issues, int close)
{
    CloseGraph graph(shared.size());
    for (std::size_t a = 0; a < shared.size(); ++a)
        for (std::size_t b = a + 1; b < shared.size(); ++b)
            if (shared[a][b] * whole >= close * issues)
                boost::add_edge(a, b, graph);
    return graph;
}

std::vector<PartyId> brokersOf(const CloseGraph& graph, const std::vector<PartyId>& parties)
{
    std::vector<std::size_t> points;
    boost::articulation_points(graph, std::back_inserter(points));
    std::vector<PartyId> brokers;
    brokers.reserve(points.size());
    for (const std::size_t point : points)
        brokers.push_back(parties[point]);
    std::sort(brokers.begin(), brokers.end());
    return brokers;
}

std::vector<Betweenness> betweennessOf(const CloseGraph& graph, const std::vector<PartyId>& parties)
{
    std::vector<double> shares(parties.size());
    const auto map
        = boost::make_iterator_property_map(shares.begin(), boost::get(boost::vertex_index, graph));
    if (parties.size() > 2) { // else there are no two others
        boost::brandes_betweenness_centrality(graph, map);
        boost::relative_betweenness_centrality(graph, map);
    }
    std::vector<Betweenness> between;
    for (std::size_t p = 0; p < parties.size(); ++p)
        between.push_back({ parties[p], shares[p] });
    return between;
}

/// Told of every clique that is as large as it gets.
struct CliqueCollector {
    const std::vector<PartyId>* parties;
    std::vector<std::vector<PartyId>>* cliques;

    template <class Clique, class Graph>
    void clique(const Clique& members, const Graph&)
    {
        auto& found = cliques->emplace_back();
        for (const std::size_t member : members)
            found.push_back((*parties)[member]);
        std::sort(found.begin(), found.end());
    }
};

std::vector<std::vector<PartyId>> coalitionsOf(
    const CloseGraph& graph, const std::vector<PartyId>& parties)
{
    std::vector<std::vector<PartyId>> cliques;
    boost::bron_kerbosch_all_cliques(graph, CliqueCollector { &parties, &cliques }, 2);
    std::sort(cliques.begin(), cliques.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return cliques;
}

std::optional<TableSplit> splitOf(
    const std::vector<PartyId>& parties, const std::vector<std::vector<int>>& shared)
{
    if (parties.size() < 2)
        return std::nullopt;
    WeightedGraph graph(parties.size());
    for (std::size_t a = 0; a < parties.size(); ++a)
        for (std::size_t b = a + 1; b < parties.size(); ++b)
            boost::add_edge(a, b, shared[a][b], graph);
    const auto sides
        = boost::make_one_bit_color_map(parties.size(), boost::get(boost::vertex_index, graph));
    const int weight = boost::stoer_wagner_min_cut(
        graph, boost::get(boost::edge_weight, graph), boost::parity_map(sides));
    TableSplit split { {}, {}, weight };
    for (std::size_t p = 0; p < parties.size(); ++p)
        (get(sides, p) == get(sides, 0) ? split.one : split.other).push_back(parties[p]);
    return split;
}

/// [party][party] on how many issues two positions agree at the end of a round.
std::vector<std::vector<int>> sharedIn(
    std::size_t round, const std::vector<PartyId>& parties, const std::vector<IssueMovement>& moved)
{
    std::vector<std::vector<int>> shared(parties.size(), std::vector<int>(parties.size()));
    for (const IssueMovement& each : moved)
        for (std::size_t a = 0; a < parties.size(); ++a)
            for (std::size_t b = 0; b < parties.size(); ++b) {
                const auto& position = each.positions[parties[a].index()][round];
                if (position && position == each.positions[parties[b].index()][round])
                    ++shared[a][b];
            }
    return shared;
}

} // namespace

RoundGraph roundGraph(int round, const std::vector<PartyId>& parties,
    const std::vector<std::vector<int>>& shared, int issues, int close)
{
    const CloseGraph graph = closeGraph(shared, issues, close);
    return { round, pairsOf(parties, shared, issues), brokersOf(graph, parties),
        betweennessOf(graph, parties), coalitionsOf(graph, parties), splitOf(parties, shared) };
}

AgreementGraph agreementGraph(const SeatView& view, int close)
{
    AgreementGraph graph { {}, close, {} };
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p)
        if (view.scenario().parties[p].votes)
            graph.parties.push_back(PartyId(p));
    const std::vector<IssueMovement> moved = movement(view);
    if (moved.empty() || graph.parties.empty())
        return graph;
    const auto issues = static_cast<int>(moved.size());
    const std::size_t rounds = moved.front().positions.front().size();
    for (std::size_t r = 0; r < rounds; ++r)
        graph.rounds.push_back(roundGraph(static_cast<int>(r) + 1, graph.parties,
            sharedIn(r, graph.parties, moved), issues, close));
    return graph;
}

} // namespace pourparler
