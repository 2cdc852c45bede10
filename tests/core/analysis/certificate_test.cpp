// Certificates and improvements against all packages listed.
#include "core/analysis/bargaining/certificate.h"
#include "core/analysis/bargaining/error_codes.h"
#include "tests/core/analysis/listing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler {

namespace {

using test::Listed;
using test::Table;

/// Of anybody, whether they bargain or not.
bool crossesAnother(const Table& table, const Package& from, const Package& to)
{
    for (std::size_t p = 0; p < table.small.terms.sheets.size(); ++p) {
        if (table.space.sheet(PartyId(p)) == nullptr)
            continue;
        const auto before = table.space.crossed(PartyId(p), from);
        const auto after = table.space.crossed(PartyId(p), to);
        if (!std::includes(before.begin(), before.end(), after.begin(), after.end()))
            return true;
    }
    return false;
}

std::vector<IssueId> changes(const Table& table, const Package& from, const Package& to)
{
    std::vector<IssueId> changed;
    for (std::size_t i = 0; i < table.space.issueCount(); ++i)
        if (from.option(IssueId(i)) != to.option(IssueId(i)))
            changed.emplace_back(i);
    return changed;
}

std::optional<Improvement> best(
    const Table& table, const Package& package, const ImprovementWish& wish)
{
    const auto before = table.utilitiesOf(package);
    std::optional<Improvement> best;
    for (const Listed& one : table.legal()) {
        Improvement next { one.package, 0, {}, changes(table, package, one.package) };
        bool hurts = false;
        for (std::size_t p = 0; p < before.size(); ++p) {
            next.gains.push_back(one.utilities[p] - before[p]);
            next.gain += next.gains.back();
            hurts = hurts || next.gains.back() < 0;
        }
        if (hurts || next.gain <= 0 || next.changes.size() > wish.mostChanges
            || (wish.keepsRedLines && crossesAnother(table, package, one.package)))
            continue;
        if (!best || next.gain > best->gain
            || (next.gain == best->gain && next.changes.size() < best->changes.size()))
            best = next;
    }
    return best;
}

/// A legal package; complete, or with issues left open.
std::optional<Package> anyLegal(Table& table, std::size_t openIn100)
{
    for (int n = 0; n < 50; ++n)
        if (const Package package = table.small.package(openIn100); table.space.isLegal(package))
            return package;
    return std::nullopt;
}

} // namespace

RC_GTEST_PROP(Certificate, isWhatListingFinds, ())
{
    Table table = test::anyTable();
    const auto package = anyLegal(table, *rc::gen::element<std::size_t>(0, 0, 30));
    RC_PRE(package.has_value());
    ImprovementWish wish;
    wish.keepsRedLines = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        wish.mostChanges = test::upTo(0, 4);
    const SearchCost cost = test::anyCost();
    const auto found
        = certify(table.small.scenario, table.space, table.parties, *package, wish, cost).value();
    const auto expected = best(table, *package, wish);
    RC_CLASSIFY(expected.has_value(), "can be improved");
    RC_ASSERT(found.proved);
    RC_ASSERT(found.efficient() == !expected);
    if (!expected)
        return;
    RC_ASSERT(found.better->gain == expected->gain);
    RC_ASSERT(found.better->package == expected->package);
    RC_ASSERT(found.better->gains == expected->gains);
    RC_ASSERT(found.better->changes == expected->changes);
}

RC_GTEST_PROP(Certificate, findsNoMoreThanOnceInWhatItFound, ())
{
    Table table = test::anyTable();
    const auto package = anyLegal(table, 20);
    RC_PRE(package.has_value());
    const auto first = certify(table.small.scenario, table.space, table.parties, *package).value();
    RC_PRE(first.better.has_value());
    ImprovementWish wish;
    wish.keepsRedLines = false;
    const auto again
        = certify(table.small.scenario, table.space, table.parties, first.better->package, {})
              .value();
    RC_ASSERT(again.efficient());
}

TEST(Certificate, isOfAllThatIsLeftOpenToo)
{
    Table table(11, { 2, 3, 3, 0 });
    table.makeModest();
    const auto found
        = certify(table.small.scenario, table.space, table.parties, Package {}).value();
    const auto expected = best(table, {}, {});
    ASSERT_EQ(found.better.has_value(), expected.has_value());
    if (expected) {
        EXPECT_EQ(found.better->package, expected->package);
    }
}

TEST(Certificate, stopsWhenToldTo)
{
    Table table(7, { 3, 4, 3, 0 });
    const auto found = certify(table.small.scenario, table.space, table.parties,
        anyLegal(table, 0).value(), {}, {}, [](int) { return false; });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, analysis_error::stopped);
}

} // namespace pourparler
