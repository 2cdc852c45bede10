// Fronts against plain enumeration, judged package by package by PackageSpace.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/front.h"
#include "core/analysis/bargaining/nondominated.h"
#include "core/analysis/bargaining/supported.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace pourparler {

namespace {

using test::SmallScenario;
using Vector = std::vector<Points>;
using Vectors = std::set<Vector, std::greater<>>; // as a front lists them

bool dominates(const Vector& a, const Vector& b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] < b[i])
            return false;
    return a != b;
}

Vectors frontOf(const Vectors& all)
{
    Vectors front;
    for (const Vector& one : all)
        if (std::none_of(
                all.begin(), all.end(), [&](const Vector& other) { return dominates(other, one); }))
            front.insert(one);
    return front;
}

template <class Visit>
void eachPackage(const PackageSpace& space, Visit visit)
{
    Package package;
    for (std::size_t i = 0; i < space.issueCount(); ++i)
        package.set(IssueId(i), OptionId(0));
    for (;;) {
        visit(package);
        std::size_t i = 0;
        for (; i < space.issueCount(); ++i) {
            const std::size_t next = package.option(IssueId(i))->index() + 1;
            package.set(IssueId(i), OptionId(next < space.optionCount(IssueId(i)) ? next : 0));
            if (next < space.optionCount(IssueId(i)))
                break;
        }
        if (i == space.issueCount())
            return;
    }
}

struct Case {
    explicit Case(std::uint64_t seed, SmallScenario::Size size)
        : small(seed, size)
        , space(small.scenario, small.terms)
        , parties(bargainers(small.scenario, space))
    {
    }
    [[nodiscard]] Vector valueOf(const Package& package) const
    {
        Vector values;
        for (const PartyId party : parties)
            values.push_back(space.value(party, package));
        return values;
    }
    [[nodiscard]] bool crosses(const Package& package) const
    {
        return std::any_of(parties.begin(), parties.end(),
            [&](PartyId party) { return space.crossesRedLine(party, package); });
    }
    [[nodiscard]] bool reaches(const Vector& values) const
    {
        for (std::size_t p = 0; p < parties.size(); ++p)
            if (values[p] < space.sheet(parties[p])->walkAway)
                return false;
        return true;
    }
    [[nodiscard]] Vectors listed(RedLines lines, bool acceptable) const
    {
        Vectors all;
        eachPackage(space, [&](const Package& package) {
            if (!space.isLegal(package) || (lines == RedLines::kept && crosses(package)))
                return;
            if (const Vector values = valueOf(package); !acceptable || reaches(values))
                all.insert(values);
        });
        return all;
    }
    [[nodiscard]] BargainingProblem problem(RedLines lines) const
    {
        return bargainingProblem(small.scenario, space, parties, lines).value();
    }

    SmallScenario small;
    PackageSpace space;
    std::vector<PartyId> parties;
};

Case anyCase(bool removed = true)
{
    const SmallScenario::Size size { test::upTo(2, 7), test::upTo(2, 9), test::upTo(2, 5),
        test::upTo(0, 5) };
    Case one(test::anySeed(), size);
    if (removed && one.small.below(2) == 0) {
        one.small.removeOptions();
        one.space = PackageSpace(one.small.scenario, one.small.terms);
    }
    return one;
}

Vectors vectorsOf(const Front& front)
{
    Vectors vectors;
    for (std::size_t k = 0; k < front.size(); ++k) {
        const auto utilities = front.utilities(k);
        vectors.emplace(utilities.begin(), utilities.end());
    }
    return vectors;
}

/// Every vector is that of its package, which is the problem's; none twice, in order, none dominated.
void holdsTogether(const Case& one, const BargainingProblem& problem, const Front& front)
{
    const Vectors vectors = vectorsOf(front);
    RC_ASSERT(vectors.size() == front.size());
    auto next = vectors.begin();
    for (std::size_t k = 0; k < front.size(); ++k, ++next) {
        const auto utilities = front.utilities(k);
        RC_ASSERT(std::equal(utilities.begin(), utilities.end(), next->begin()));
        const Package package = front.package(k);
        RC_ASSERT(problem.contains(package));
        RC_ASSERT(one.space.isLegal(package));
        Vector values = one.valueOf(package);
        for (std::size_t p = 0; p < values.size(); ++p)
            values[p] = std::min(values[p], problem.cap[p]);
        RC_ASSERT(values == *next);
    }
    RC_ASSERT(frontOf(vectors) == vectors);
}

/// Everything listed has a vector of the front that is nowhere more than the bound below it.
void isWithinBound(const Vectors& listed, const Front& front)
{
    const Vectors vectors = vectorsOf(front);
    for (const Vector& one : listed)
        RC_ASSERT(std::any_of(vectors.begin(), vectors.end(), [&](const Vector& kept) {
            for (std::size_t i = 0; i < one.size(); ++i)
                if (kept[i] < one[i] - front.bound())
                    return false;
            return true;
        }));
}

RC_GTEST_PROP(Front, IsWhatEnumerationFinds, ())
{
    const Case one = anyCase();
    const auto lines = *rc::gen::element(RedLines::ignored, RedLines::kept);
    FrontWish wish;
    wish.acceptable = *rc::gen::arbitrary<bool>();
    wish.threads = *rc::gen::element(1U, 3U);
    const BargainingProblem problem = one.problem(lines);
    const Front front = paretoFront(problem, wish).value();
    RC_ASSERT(front.kind() == Front::Kind::exact);
    holdsTogether(one, problem, front);
    RC_ASSERT(vectorsOf(front) == frontOf(one.listed(lines, wish.acceptable)));
}

RC_GTEST_PROP(Front, CountsNobodyBeyondTheirCap, ())
{
    const Case one = anyCase();
    BargainingProblem problem = one.problem(RedLines::ignored);
    for (Points& cap : problem.cap)
        cap = std::min(cap, static_cast<Points>(test::upTo(0, 9000)));
    Vectors all;
    for (Vector values : one.listed(RedLines::ignored, false)) {
        for (std::size_t p = 0; p < values.size(); ++p)
            values[p] = std::min(values[p], problem.cap[p]);
        all.insert(values);
    }
    const Front front = paretoFront(problem).value();
    holdsTogether(one, problem, front);
    RC_ASSERT(vectorsOf(front) == frontOf(all));
}

RC_GTEST_PROP(Front, SaysHowFarItMayBeOffWhenThereIsNoRoom, ())
{
    const Case one = anyCase();
    FrontWish wish;
    wish.exact = test::upTo(1, 40);
    wish.approximate = test::upTo(1, 10);
    wish.epsilon = *rc::gen::element<Points>(0, 0, 100, 2000);
    const BargainingProblem problem = one.problem(RedLines::ignored);
    const Front front = paretoFront(problem, wish).value();
    holdsTogether(one, problem, front);
    const Vectors all = one.listed(RedLines::ignored, false);
    isWithinBound(all, front);
    if (front.kind() == Front::Kind::exact)
        RC_ASSERT(vectorsOf(front) == frontOf(all));
}

RC_GTEST_PROP(Front, LosesNoMoreThanWasAllowed, ())
{
    const Case one = anyCase();
    FrontWish wish;
    wish.epsilon = static_cast<Points>(test::upTo(1, 5000));
    const Front front = paretoFront(one.problem(RedLines::ignored), wish).value();
    RC_ASSERT(front.bound() <= wish.epsilon);
    isWithinBound(one.listed(RedLines::ignored, false), front);
}

RC_GTEST_PROP(Front, HoldsWhereTablesHaveNoRoom, ())
{
    const Case one = anyCase();
    FrontWish wish;
    wish.entries = test::upTo(1, 30);
    const BargainingProblem problem
        = one.problem(*rc::gen::element(RedLines::ignored, RedLines::kept));
    const Front front = paretoFront(problem, wish).value();
    holdsTogether(one, problem, front);
    Vectors all;
    eachPackage(one.space, [&](const Package& package) {
        if (problem.contains(package))
            all.insert(problem.utilities(package));
    });
    RC_CLASSIFY(front.kind() == Front::Kind::epsilon);
    if (front.size() > 0 || front.kind() == Front::Kind::exact)
        isWithinBound(all, front);
    if (front.kind() == Front::Kind::exact)
        RC_ASSERT(vectorsOf(front) == frontOf(all));
}

RC_GTEST_PROP(Front, ProblemsAndSpacesAgree, ())
{
    const Case one = anyCase();
    const auto lines = *rc::gen::element(RedLines::ignored, RedLines::kept);
    const BargainingProblem problem = one.problem(lines);
    eachPackage(one.space, [&](const Package& package) {
        RC_ASSERT(problem.contains(package)
            == (one.space.isLegal(package)
                && (lines == RedLines::ignored || !one.crosses(package))));
        RC_ASSERT(problem.utilities(package) == one.valueOf(package));
    });
}

RC_GTEST_PROP(Nondominated, IsWhatComparingAllFinds, ())
{
    const std::size_t parties = test::upTo(1, 13);
    const std::size_t spread = *rc::gen::element<std::size_t>(2, 4, 20, 100'000);
    Draw draw(test::anySeed(), 0, 0);
    std::vector<Vector> vectors(test::upTo(1, 1500), Vector(parties));
    for (Vector& vector : vectors)
        for (Points& value : vector)
            value = static_cast<Points>(draw() % spread) - 1;
    Vectors kept;
    for (const std::size_t place : nondominated(vectors)) {
        RC_ASSERT(std::find(vectors.begin(), vectors.end(), vectors[place]) - vectors.begin()
            == static_cast<std::ptrdiff_t>(place));
        RC_ASSERT(kept.insert(vectors[place]).second);
    }
    RC_ASSERT(kept == frontOf({ vectors.begin(), vectors.end() }));
}

RC_GTEST_PROP(Supported, IsOnTheFront, ())
{
    const Case one = anyCase();
    BargainingProblem problem = one.problem(RedLines::ignored);
    std::fill(problem.cap.begin(), problem.cap.end(), BargainingProblem::noCap);
    Vectors all;
    eachPackage(one.space, [&](const Package& package) {
        if (one.space.isLegal(package))
            all.insert(problem.utilities(package));
    });
    const Vectors front = frontOf(all);
    const auto packages = supportedPackages(problem, planElimination(problem), 50);
    RC_ASSERT(packages.empty() == front.empty());
    for (const Package& package : packages) {
        RC_ASSERT(one.space.isLegal(package));
        RC_ASSERT(front.contains(problem.utilities(package)));
    }
}

TEST(Front, ThreadsChangeNothing)
{
    // Enough rows for the work to be shared.
    Draw draw(5, 0, 0);
    std::vector<UtilityRow<5>> rows(60'000);
    for (auto& row : rows)
        for (Points& value : row.u)
            value = static_cast<Points>(draw() % 1000);
    std::sort(rows.begin(), rows.end(), before<5>);
    auto shared = rows;
    keepNondominated(rows, 1);
    keepNondominated(shared, 4);
    ASSERT_EQ(rows.size(), shared.size());
    for (std::size_t k = 0; k < rows.size(); ++k)
        EXPECT_EQ(rows[k].u, shared[k].u);
}

TEST(Front, StopsWhenNobodyWaits)
{
    const Case one(7, { 4, 6, 4, 2 });
    const auto front = paretoFront(one.problem(RedLines::ignored), {}, [](int) { return false; });
    ASSERT_FALSE(front.has_value());
    EXPECT_EQ(front.error().code, analysis_error::stopped);
}

TEST(Front, TellsHowFarItIs)
{
    const Case one(7, { 4, 6, 4, 2 });
    int last = -1;
    const auto front = paretoFront(one.problem(RedLines::ignored), {}, [&](int perMille) {
        EXPECT_GE(perMille, last);
        last = perMille;
        return true;
    });
    ASSERT_TRUE(front.has_value());
    EXPECT_EQ(last, 1000);
}

} // namespace

} // namespace pourparler
