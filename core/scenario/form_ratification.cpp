// Whether a ratification rule can be passed at all, and whose signature counts: by trying every set of
// signatories, 65,536 of them for sixteen parties.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr std::size_t maxNodes = 200;

[[nodiscard]] std::size_t nodesOf(const Ratification& rule)
{
    std::size_t count = 1;
    for (const Ratification& child : rule.children)
        count += nodesOf(child);
    return count;
}

} // namespace

void checkRatification(ReadingDesk& desk)
{
    const auto found = desk.places.find("ratification");
    if (found == desk.places.end())
        return;
    const Place place = found->second;
    const Ratification& rule = desk.scenario.ratification;
    const std::size_t nodes = nodesOf(rule);
    if (nodes > maxNodes) {
        desk.problem(place, finding::ratificationTooLarge, { number(nodes), number(maxNodes) });
        return;
    }
    const std::vector<PartyId> parties = partiesOf(rule);
    const std::size_t sets = std::size_t { 1 } << parties.size();
    std::vector<bool> passes(sets);
    std::vector<Stand> stands(desk.scenario.parties.size(), Stand::refused);
    for (std::size_t set = 0; set < sets; ++set) {
        for (std::size_t i = 0; i < parties.size(); ++i)
            stands[parties[i].index()] = (set >> i & 1U) != 0 ? Stand::signed_ : Stand::refused;
        passes[set] = evaluate(rule, stands) == Verdict::holds;
    }
    if (std::find(passes.begin(), passes.end(), true) == passes.end()) {
        desk.problem(place, finding::ruleNeverPasses);
        return; // then nobody matters
    }
    if (passes[0])
        desk.problem(place, finding::rulePassesWithNobody);
    for (std::size_t position = 0; position < desk.scenario.parties.size(); ++position) {
        const Party& party = desk.scenario.parties[position];
        if (!party.votes)
            continue;
        const auto inTree = std::find(parties.begin(), parties.end(), PartyId(position));
        bool matters = false;
        if (inTree != parties.end()) {
            const std::size_t bit = std::size_t { 1 } << (inTree - parties.begin());
            for (std::size_t set = 0; set < sets && !matters; ++set)
                matters = passes[set] != passes[set ^ bit];
        }
        if (!matters)
            desk.cursor.findings().remark(
                place, finding::signatureNeverMatters, { textArgument(party.id) });
    }
}

} // namespace pourparler
