// What single bots make of a situation at a small table: emp, uni and ngo vote, med mediates.

#include "core/agents/agent.h"
#include "core/agents/reason_codes.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

#include <set>

namespace pourparler::test {

namespace {

class AgentTest : public ::testing::Test {
protected:
    AgentTest()
        : scenario(smallScenario())
    {
        scenario.protocol.rounds = 6;
    }
    /// What `agent` would do in the place of `party` after these lines.
    Intent ask(std::string_view agent, std::size_t party, std::string_view lines)
    {
        Script script(scenario);
        script.bargaining();
        if (!lines.empty())
            script.play(lines);
        const Viewer eyes = viewerOf({ PartyId(party), 1 });
        SeatView view(redact(scenario, eyes), eyes);
        for (const Event& event : script.events())
            if (const auto seen = redact(event, eyes))
                view.take(*seen);
        const Draw draw(7, party, script.events().size());
        return makeAgent(agent)->choose(view, draw);
    }

    Scenario scenario;
};

TEST_F(AgentTest, NamesAreThoseThatCanBeMade)
{
    for (const std::string_view name : agentNames())
        EXPECT_NE(makeAgent(name), nullptr) << name;
    EXPECT_EQ(makeAgent("oracle"), nullptr);
    EXPECT_EQ(defaultAgentFor(scenario.parties[0]), "linear");
    EXPECT_EQ(defaultAgentFor(scenario.parties[3]), "mediator");
    std::set<std::string_view> drawn;
    for (std::uint64_t i = 0; i < 50; ++i)
        drawn.insert(drawnAgentFor(scenario.parties[0], Draw(1, 2, i)));
    EXPECT_EQ(drawn.size(), 3U);
    EXPECT_EQ(drawnAgentFor(scenario.parties[3], Draw(1, 2, 3)), "mediator");
}

TEST_F(AgentTest, ReasonsAreAllDifferent)
{
    const std::set<std::string_view> codes(allReasonCodes.begin(), allReasonCodes.end());
    EXPECT_EQ(codes.size(), allReasonCodes.size());
}

TEST_F(AgentTest, OpensWithWhatSuitsItBest)
{
    const Intent opening = ask("boulware", 0, "");
    EXPECT_EQ(opening.reason.code, reason_code::opensHigh);
    const auto& proposal = std::get<command::Propose>(opening.body);
    EXPECT_EQ(proposal.parent, ProposalId::none);
    // The most that emp can have: low pay forces short hours, which it can do without.
    EXPECT_TRUE(scenario.isComplete(proposal.package));
    EXPECT_GE(PackageSpace(scenario, termsOf(scenario)).value(PartyId(0), proposal.package), 7'000);
}

TEST_F(AgentTest, RejectsWhatCrossesItsRedLine)
{
    const Intent answer = ask("conceder", 1, "emp: propose pay=low hours=short review=none");
    ASSERT_TRUE(std::holds_alternative<command::Reject>(answer.body));
    EXPECT_EQ(answer.reason.code, reason_code::crossesRedLine);
    EXPECT_FALSE(std::get<command::Reject>(answer.body).why.present());
}

TEST_F(AgentTest, AcceptsWhatIsGoodEnoughAndCallsForSigning)
{
    const std::string proposed = "emp: propose pay=high hours=short review=yearly";
    const Intent answer = ask("linear", 1, proposed);
    ASSERT_TRUE(std::holds_alternative<command::Accept>(answer.body));
    EXPECT_EQ(answer.reason.code, reason_code::goodEnough);
    const Intent call = ask("linear", 1, proposed + "; uni: accept 1");
    ASSERT_TRUE(std::holds_alternative<command::CallSigning>(call.body));
    EXPECT_EQ(call.reason.code, reason_code::couldPass);
}

TEST_F(AgentTest, SignsByItsSheet)
{
    const std::string good
        = "emp: propose pay=high hours=short review=yearly; uni: accept 1; uni: call 1";
    EXPECT_EQ(ask("linear", 1, good).reason.code, reason_code::textGoodEnough);
    const std::string across
        = "emp: propose pay=low hours=short review=none; uni: pass; ngo: accept 1; ngo: call 1";
    const Intent refusal = ask("conceder", 1, across);
    ASSERT_TRUE(std::holds_alternative<command::Refuse>(refusal.body));
    EXPECT_EQ(refusal.reason.code, reason_code::textCrossesRedLine);
}

TEST_F(AgentTest, NamesTheParentOfACounterProposal)
{
    const Intent answer
        = ask("boulware", 1, "emp: propose pay=low hours=short review=none; uni: reject 1");
    const auto* proposal = std::get_if<command::Propose>(&answer.body);
    ASSERT_NE(proposal, nullptr);
    EXPECT_EQ(proposal->parent, ProposalId { 1 });
}

TEST_F(AgentTest, MediatorWaitsForPositionsThenPutsATextBetweenThem)
{
    EXPECT_EQ(
        ask("mediator", 3, "emp: propose pay=low hours=short review=none; uni: pass; ngo: pass")
            .reason.code,
        reason_code::tooEarlyToMediate);
    const Intent text = ask("mediator", 3,
        "emp: propose pay=low hours=short review=none; uni: propose pay=high hours=short "
        "review=yearly; ngo: propose pay=mid hours=short review=yearly");
    ASSERT_TRUE(std::holds_alternative<command::Propose>(text.body));
    EXPECT_EQ(text.reason.code, reason_code::singleText);
    const Package package = std::get<command::Propose>(text.body).package;
    EXPECT_TRUE(scenario.isComplete(package));
    EXPECT_TRUE(PackageSpace(scenario, termsOf(scenario)).isLegal(package));
    EXPECT_TRUE(package.has({ IssueId(1), OptionId(0) })); // all three ask for it
}

TEST_F(AgentTest, PassesWhereNothingCanBeWon)
{
    scenario.parties[0].preferences->walkAway = 10'001;
    EXPECT_EQ(ask("linear", 0, "").reason.code, reason_code::nothingToGain);
    EXPECT_EQ(
        ask("linear", 3, "emp: pass; uni: pass; ngo: pass").reason.code, reason_code::speaksOnly);
}

} // namespace

} // namespace pourparler::test
