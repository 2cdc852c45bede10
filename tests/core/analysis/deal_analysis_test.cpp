// The Deal of a session against listing every package: what was left, what is small, who signs, where the talks went.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_analysis.h"
#include "tests/core/analysis/dealt.h"
#include "tests/core/analysis/listing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace pourparler {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

struct Best {
    Points gain = 0;
    Points gainOfFew = 0;
};

/// The most that all gain together without anybody's loss and no line crossed that `from` does not cross.
Best bestOf(const SeatView& view, const Deal& deal)
{
    const PackageSpace& space = view.space();
    Best best;
    test::eachPackage(space, [&](const Package& package) {
        if (!space.isLegal(package))
            return;
        Points gain = 0;
        for (std::size_t p = 0; p < deal.parties.size(); ++p) {
            const PartyId party = deal.parties[p];
            const Points more = space.value(party, package) - deal.utilities[p];
            const auto crossed = space.crossed(party, package);
            const auto before = space.crossed(party, deal.package);
            if (more < 0
                || !std::includes(before.begin(), before.end(), crossed.begin(), crossed.end()))
                return;
            gain += more;
        }
        std::size_t changes = 0;
        for (std::size_t i = 0; i < space.issueCount(); ++i)
            changes += package.option(IssueId(i)) != deal.package.option(IssueId(i)) ? 1U : 0U;
        best.gain = std::max(best.gain, gain);
        if (changes <= fewChanges)
            best.gainOfFew = std::max(best.gainOfFew, gain);
    });
    return best;
}

std::string written(const Scenario& scenario, const Package& package)
{
    std::string words;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        words += ' ' + scenario.issues[i].id + '='
            + scenario.issues[i].options[package.option(IssueId(i))->index()].id;
    return words;
}

Points gainOf(const std::optional<Improvement>& improvement)
{
    return improvement ? improvement->gain : 0;
}

TEST(DealAnalysis, IsWhatListingFindsOfEveryPackage)
{
    const Scenario scenario = test::smallScenario();
    test::Script script(scenario);
    script.bargaining().play("emp: propose pay=low hours=short review=none");
    const SeatView first = test::whole(script);
    int left = 0;
    test::eachPackage(first.space(), [&](const Package& package) {
        if (!first.space().isLegal(package))
            return;
        test::Script talks(scenario);
        talks.bargaining().play("emp: propose" + written(scenario, package));
        const SeatView view = test::whole(talks);
        const Deal deal = analyseDeal(view, ProposalId(1), false).value();
        EXPECT_EQ(deal.package, package);
        EXPECT_FALSE(deal.agreed);
        EXPECT_TRUE(deal.proved);
        const Best best = bestOf(view, deal);
        EXPECT_EQ(gainOf(deal.left), best.gain);
        EXPECT_EQ(deal.isEfficient(), best.gain == 0);
        if (deal.small)
            EXPECT_EQ(gainOf(deal.small), best.gainOfFew);
        else
            EXPECT_TRUE(!deal.left || best.gainOfFew == 0
                || (deal.left->changes.size() <= fewChanges && best.gainOfFew == best.gain));
        left += deal.left ? 1 : 0;
        EXPECT_THAT(deal.path, SizeIs(1));
    });
    EXPECT_GT(left, 0);
}

TEST(DealAnalysis, TellsOfTheAgreementAndTheWayThere)
{
    const Scenario scenario = test::smallScenario();
    const SeatView view = test::whole(test::dealt(scenario));
    const Deal deal = analyseDeal(view, dealSubject(view), true).value();
    EXPECT_TRUE(deal.agreed);
    EXPECT_THAT(deal.parties, ElementsAre(test::emp, test::uni, test::ngo));
    EXPECT_EQ(deal.package, view.table().agreement);
    for (std::size_t p = 0; p < deal.parties.size(); ++p) {
        EXPECT_EQ(deal.utilities[p], view.space().value(deal.parties[p], deal.package));
        EXPECT_EQ(deal.walkAway[p], view.space().sheet(deal.parties[p])->walkAway);
        EXPECT_GE(deal.best[p], deal.utilities[p]);
    }
    ASSERT_THAT(deal.path, SizeIs(3));
    EXPECT_EQ(deal.path[1].party, test::uni);
    EXPECT_EQ(deal.path[2].round, 2);
    EXPECT_FALSE(deal.front.empty());
    EXPECT_EQ(deal.bound, 0);
}

TEST(DealAnalysis, StopsWhenItIsTold)
{
    const Scenario scenario = test::smallScenario();
    const SeatView view = test::whole(test::dealt(scenario));
    const auto found = analyseDeal(view, dealSubject(view), true, [](int) { return false; });
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, analysis_error::stopped);
}

} // namespace
} // namespace pourparler
