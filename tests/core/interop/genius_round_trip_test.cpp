// Any GENIUS files: what was imported is exported and imported again as the same folder, and values are those of exact
// arithmetic.
#include "core/interop/genius_export.h"
#include "core/interop/genius_number.h"
#include "core/scenario/terms.h"
#include "tests/core/interop/genius_sample.h"
#include "tests/core/interop/random_genius.h"
#include "tests/support/described.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pourparler::test {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

std::uint64_t anySeed()
{
    return *rc::gen::noShrink(
        rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()));
}

cpp_rational rational(const std::string& text)
{
    GeniusNumber number;
    EXPECT_EQ(readNumber(text, number), NumberFault::none) << text;
    const cpp_int power = pow(cpp_int(10), static_cast<unsigned>(std::abs(number.exponent)));
    const cpp_int digits(number.isZero() ? "0" : number.digits);
    const cpp_rational size
        = number.exponent < 0 ? cpp_rational(digits, power) : cpp_rational(digits * power);
    return number.negative ? cpp_rational(-size) : size;
}

/// [option], of 1.
std::vector<cpp_rational> exactly(const RandomGenius::Worth::OfIssue& said, std::size_t options)
{
    std::vector<cpp_rational> worth(options);
    const cpp_rational weight = rational(said.weight);
    if (said.evaluations.empty()) {
        for (std::size_t k = 0; k < options; ++k)
            worth[k] = weight * (rational(said.slope) * k + rational(said.offset));
        return worth;
    }
    cpp_rational largest = 0;
    for (const std::string& evaluation : said.evaluations)
        largest = std::max(largest, rational(evaluation));
    if (largest > 0)
        for (std::size_t k = 0; k < options; ++k)
            worth[k] = weight * rational(said.evaluations[k]) / largest;
    return worth;
}

RC_GTEST_PROP(GeniusRoundTrip, theFolderIsTheSameToTheByte, ())
{
    const RandomGenius random(anySeed());
    const GeniusImport imported = importGenius(random.domain(), random.profiles(), "same");
    if (!imported.files)
        RC_FAIL(described(imported.findings));
    const GeniusExport exported = exportGenius(scenarioOf(imported), "en");
    std::vector<GeniusFile> files;
    for (const auto& [name, bytes] : exported.files)
        files.push_back({ "out/" + name, bytes });
    const GeniusFile domain = files.front();
    files.erase(files.begin());
    const GeniusImport again = importGenius(domain, files, "same");
    if (!again.files)
        RC_FAIL(described(again.findings));
    RC_LOG() << random.domain().bytes << random.profiles().front().bytes << domain.bytes
             << files.front().bytes;
    RC_ASSERT(again.files->files == imported.files->files);
    RC_ASSERT(described(exported.unsaid).empty());
}

RC_GTEST_PROP(GeniusRoundTrip, valuesAreThoseOfExactArithmetic, ())
{
    const RandomGenius random(anySeed());
    const Scenario scenario = scenarioOf(importGenius(random.domain(), random.profiles(), "exact"));
    const Terms terms = termsOf(scenario);
    const cpp_rational tolerance(1, 1'000'000'000);
    const auto near = [&](const cpp_rational& wanted, Points points) {
        return abs(cpp_rational(points, scenario.points.steps) - wanted) <= tolerance;
    };
    for (std::size_t p = 0; p < random.worth().size(); ++p) {
        const RandomGenius::Worth& worth = random.worth()[p];
        const Sheet& sheet = *terms.sheet(PartyId(p));
        RC_ASSERT(near(rational(worth.reservation), sheet.walkAway));
        for (std::size_t i = 0; i < worth.issues.size(); ++i) {
            const auto wanted = exactly(worth.issues[i], sheet.value[i].size());
            for (std::size_t o = 0; o < wanted.size(); ++o)
                RC_ASSERT(near(wanted[o], sheet.value[i][o]));
        }
    }
}

} // namespace
} // namespace pourparler::test
