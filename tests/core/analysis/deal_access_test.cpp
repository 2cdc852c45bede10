// Who may be told what could have been agreed: the facilitator, and nobody else whatever is disclosed.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_analysis.h"
#include "core/view/replay.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

namespace pourparler {
namespace {

constexpr auto deal = "emp: propose pay=mid hours=short review=yearly\n"
                      "uni: accept 1\nuni: call 1\nemp: sign\nuni: sign\nngo: sign";

SeatView viewOf(const Scenario& scenario, const test::Script& script, const Viewer& viewer)
{
    return Replay(scenario, script.events(), viewer).whole();
}

std::vector<Viewer> everybodyElse(const Scenario& scenario)
{
    std::vector<Viewer> viewers { everyone() };
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        viewers.push_back(viewerOf({ PartyId(p), 1 }));
    return viewers;
}

TEST(DealAccess, NobodyWhoPlaysMayKnow)
{
    Scenario scenario = test::smallScenario();
    scenario.protocol.disclosedAtEnd = Disclosure::sheets;
    test::Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=long review=none");
    EXPECT_TRUE(mayKnowDeal(viewOf(scenario, script, facilitatorEyes())));
    for (const Viewer& viewer : everybodyElse(scenario))
        EXPECT_FALSE(mayKnowDeal(viewOf(scenario, script, viewer)));
}

TEST(DealAccess, WhatIsDisclosedAtTheEndIsNotEnoughForAProof)
{
    Scenario scenario = test::smallScenario();
    scenario.protocol.disclosedAtEnd = Disclosure::sheets;
    test::Script script(scenario);
    script.bargaining().play(deal);
    EXPECT_TRUE(mayKnowDeal(viewOf(scenario, script, facilitatorEyes())));
    for (const Viewer& viewer : everybodyElse(scenario)) {
        const SeatView view = viewOf(scenario, script, viewer);
        EXPECT_FALSE(mayKnowDeal(view));
        const auto refused = analyseDeal(view, ProposalId::none, false);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, analysis_error::notForThisViewer);
    }
}

TEST(DealAccess, ItIsAskedOfWhatWasSignedOrLastProposed)
{
    const Scenario scenario = test::smallScenario();
    test::Script script(scenario);
    script.bargaining();
    EXPECT_EQ(dealSubject(viewOf(scenario, script, everyone())), ProposalId::none);
    script.play("emp: propose pay=mid hours=short review=yearly\n"
                "uni: propose pay=high hours=short review=yearly answering 1");
    EXPECT_EQ(dealSubject(viewOf(scenario, script, everyone())), ProposalId(2));
    test::Script signedDeal(scenario);
    signedDeal.bargaining().play(deal);
    EXPECT_EQ(dealSubject(viewOf(scenario, signedDeal, everyone())), ProposalId::none);
}

} // namespace
} // namespace pourparler
