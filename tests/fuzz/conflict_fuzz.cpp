// For libFuzzer: whatever bytes a conflict file has, reading it ends, finds a problem or gives a conflict that keeps its
// promises, and what is computed from that agrees with itself. Begin with the files of resources/conflicts.

#include "core/analysis/conflict/coalitions.h"
#include "core/interop/conflict_reader.h"
#include "tests/fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

using namespace pourparler;
using test::require;

constexpr std::size_t fewStates
    = 64; ///< larger conflicts are read only: the fuzzer has more to try

void checkForm(const Conflict& conflict)
{
    const std::size_t states = conflict.stateCount();
    require(states >= 1 && states <= maxStates);
    require(!conflict.deciders.empty() && conflict.deciders.size() <= maxDeciders);
    require(conflict.moves.size() == conflict.deciders.size());
    require(conflict.ranks.size() == conflict.deciders.size());
    for (const Relation& moves : conflict.moves)
        require(moves.size() == states);
    for (const auto& ranks : conflict.ranks)
        require(ranks.size() == states);
    require(!conflict.statusQuo || *conflict.statusQuo < states);
}

void checkStabilities(const Conflict& conflict)
{
    const Stabilities found = stabilities(conflict);
    const auto implies = [&found](Stability stronger, Stability weaker) {
        return (found.equilibria(stronger) - found.equilibria(weaker)).empty();
    };
    require(implies(Stability::nash, Stability::smr));
    require(implies(Stability::smr, Stability::gmr));
    require(implies(Stability::nash, Stability::seq));
    require(implies(Stability::seq, Stability::gmr));
    const StateSet lasting = found.equilibria(Stability::gmr);
    if (const auto coalitions = analyseCoalitions(conflict, lasting))
        require((coalitions->equilibria(Stability::gmr) - lasting).empty());
    for (const Path& path : pathsByImprovement(conflict, 0, lasting))
        require(lasting.contains(path.to));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const ConflictReading reading = readConflict("conflict.yaml", bytes);
    require(reading.file.has_value() || reading.hasProblems());
    if (reading.file) {
        checkForm(reading.file->conflict);
        if (reading.file->conflict.stateCount() <= fewStates
            && reading.file->conflict.deciders.size() <= 4)
            checkStabilities(reading.file->conflict);
    }
    return 0;
}
