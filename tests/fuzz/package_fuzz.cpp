// Any bytes as a package file: findings or a package of the scenario's, never a crash.
#include "core/interop/package_reader.h"
#include "core/packages/package_space.h"
#include "tests/fuzz/require.h"
#include "tests/support/small_scenario.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pourparler;
    static const Scenario scenario = test::smallScenario();
    static const PackageSpace space(scenario, termsOf(scenario));
    const auto reading
        = readPackage(scenario, "fuzz.json", { reinterpret_cast<const char*>(data), size });
    test::require(reading.package.has_value() == reading.findings.empty());
    test::require(!reading.package || space.fits(*reading.package));
    return 0;
}
