#include "core/record/chain.h"

#include "core/record/codec.h"
#include "core/record/hash.h"

#include <nlohmann/json.hpp>

namespace pourparler {

Digest digestOf(const ScenarioFiles& files)
{
    Sha256 hash;
    hash.addMeasured(files.name);
    for (const auto& file : files.files)
        hash.addMeasured(file.first).addMeasured(file.second);
    return hash.finish();
}

Digest firstLink(const Digest& scenarioDigest, const TableSetUp& setUp)
{
    const nlohmann::json start { { "scenario", hex(scenarioDigest) },
        { "set-up", { { "seed", setUp.seed }, { "table", setUp.table } } }, { "v", 1 } };
    return Sha256().add(start.dump()).finish();
}

Digest nextLink(const Digest& previous, std::string_view bytes)
{
    return Sha256().add(previous).add(bytes).finish();
}

} // namespace pourparler
