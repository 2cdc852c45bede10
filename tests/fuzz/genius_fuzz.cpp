// Any bytes as a GENIUS domain and the profile of two parties: the import finds a problem or makes a scenario that the checker
// accepts, and whose export can be imported. An input is the domain, a line of "---", the profile.
#include "core/interop/genius_export.h"
#include "core/interop/genius_import.h"
#include "core/scenario/reader.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace {

using namespace pourparler;

GeniusImport import(const GeniusFile& domain, const std::vector<GeniusFile>& profiles)
{
    GeniusImport imported = importGenius(domain, profiles, "fuzz");
    const bool hasProblems = std::any_of(imported.findings.begin(), imported.findings.end(),
        [](const Finding& finding) { return finding.severity == Finding::Severity::problem; });
    test::require(imported.files.has_value() != hasProblems);
    return imported;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    constexpr std::string_view between = "\n---\n";
    const std::size_t cut = std::min(bytes.find(between), bytes.size());
    const std::string domain(bytes.substr(0, cut));
    const std::string profile(bytes.substr(std::min(cut + between.size(), bytes.size())));

    const GeniusImport imported
        = import({ "domain.xml", domain }, { { "a.xml", profile }, { "b.xml", profile } });
    if (!imported.files)
        return 0;
    const Reading reading = readScenario(*imported.files);
    test::require(reading.scenario.has_value() && !reading.hasProblems());

    const GeniusExport exported = exportGenius(*reading.scenario, "en");
    std::vector<GeniusFile> profiles;
    for (std::size_t f = 1; f < exported.files.size(); ++f)
        profiles.push_back({ exported.files[f].first, exported.files[f].second });
    test::require(profiles.size() == 2);
    test::require(
        import({ exported.files[0].first, exported.files[0].second }, profiles).files.has_value());
    return 0;
}
