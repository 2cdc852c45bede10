#include "core/interop/csv_table.h"
#include "core/interop/research_export.h"
#include "core/session/session.h"
#include "tests/support/small_scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace pourparler::test {

namespace {

using testing::HasSubstr;
using testing::Not;

Words said(const std::string& text)
{
    Salt salt {};
    salt[0] = static_cast<std::uint8_t>(text.size());
    return Words(text, salt);
}

Holder person(const std::string& name) { return { Holder::Kind::person, said(name), {} }; }

/// A table whose commands are decided one by one.
class Told {
public:
    Told()
        : m_state(initialState(m_scenario))
    {
    }

    Told& by(const Actor& actor, CommandBody body, SessionTime later = 1000)
    {
        m_now += later;
        const auto events = decide(m_scenario, m_state, { actor, m_now, std::move(body), {} });
        if (!events)
            throw std::logic_error(std::string(events.error().code));
        for (const Event& event : *events) {
            evolve(m_state, event);
            m_events.push_back(event);
        }
        return *this;
    }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const Events& events() const { return m_events; }

    [[nodiscard]] ResearchSource source() const
    {
        ResearchSource source { "talks.pourparler", {}, {} };
        source.contents.scenario = m_scenario;
        source.contents.files.files["scenario.yaml"] = "id: small\n";
        source.contents.header.software = "pourparler 0.1.0";
        source.contents.events = m_events;
        source.verification.status = Verification::Status::open;
        return source;
    }

private:
    Scenario m_scenario = smallScenario();
    State m_state;
    Events m_events;
    SessionTime m_now = 0;
};

constexpr SeatId emp { PartyId(std::size_t { 0 }), 1 };
constexpr SeatId uni { PartyId(std::size_t { 1 }), 1 };
constexpr SeatId ngo { PartyId(std::size_t { 2 }), 1 };
constexpr SeatId med { PartyId(std::size_t { 3 }), 1 };

Package packageOf(std::size_t pay, std::size_t hours)
{
    Package package;
    package.set(IssueId(std::size_t { 0 }), OptionId(pay));
    package.set(IssueId(std::size_t { 1 }), OptionId(hours));
    return package;
}

/// Anna says yes, Bruno says no, nobody asks Chloé, a bot mediates; a proposal is taken back.
Told talks()
{
    Told told;
    told.by(facilitator(), command::SetUpTable { 3, 60, 0, 0 })
        .by(facilitator(), command::TakeSeat { emp, person("Anna Secret") })
        .by(facilitator(), command::TakeSeat { uni, person("Bruno Secret") })
        .by(facilitator(), command::TakeSeat { ngo, person("Chloé Secret") })
        .by(facilitator(), command::TakeSeat { med, { Holder::Kind::bot, {}, "mediator" } })
        .by(actorOf(emp), command::GiveConsent { emp, true })
        .by(actorOf(uni), command::GiveConsent { uni, false })
        .by(actorOf(emp), command::ChooseLanguage { emp, "fr" })
        .by(facilitator(), command::BeginBriefing {})
        .by(facilitator(), command::BeginBargaining {})
        .by(actorOf(emp), command::KeepNote { said("Anna's note") })
        .by(actorOf(uni), command::KeepNote { said("Bruno's note") })
        .by(actorOf(emp),
            command::Propose { packageOf(1, 0), ProposalId::none, said("Anna, \"argues\"") })
        .by(actorOf(uni),
            command::Propose { packageOf(1, 1), ProposalId { 1 }, said("Bruno argues") })
        .by(actorOf(ngo), command::Reject { ProposalId { 1 }, said("Chloé's why") });
    const std::uint64_t before = told.state().publicEvents;
    told.by(actorOf(ngo), command::Propose { packageOf(1, 0), ProposalId::none, {} })
        .by(facilitator(), command::Rewind { before })
        .by(facilitator(), command::Pause {})
        .by(facilitator(), command::Resume {}, 5000)
        .by(facilitator(), command::Remark { RemarkKind::incident, said("Bruno's screen") })
        .by(actorOf(ngo), command::Pass {});
    return told;
}

std::map<std::string, std::string> filesOf(const ResearchSource& source)
{
    std::map<std::string, std::string> files;
    for (const ExportedFile& file : researchExport({ &source, 1 }, "pourparler test"))
        files[file.path] = file.bytes;
    return files;
}

/// Lines of a table that hold no line breaks in cells, which none of these do.
std::vector<std::string> lines(const std::string& bytes)
{
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = bytes.find('\n', begin);
        found.push_back(bytes.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

} // namespace

TEST(ResearchExport, TellsWhatPeopleSaidWithTheirConsentOnly)
{
    const auto source = talks().source();
    const auto files = filesOf(source);
    std::string everything;
    for (const auto& [path, bytes] : files)
        everything += bytes;
    EXPECT_THAT(everything, HasSubstr("Anna's note"));
    EXPECT_THAT(files.at("offers.csv"), HasSubstr("\"Anna, \"\"argues\"\"\""));
    for (const char* secret :
        { "Secret", "Bruno argues", "Bruno's note", "Bruno's screen", "Chloé's why" })
        EXPECT_THAT(everything, Not(HasSubstr(secret)));
    // The deed and its time stay.
    EXPECT_THAT(files.at("events.csv"), HasSubstr(",rejected,ngo,S01-ngo-1,"));
    // A note that may not leave leaves no trace of when it was written either.
    EXPECT_EQ(std::ranges::count_if(lines(files.at("events.csv")),
                  [](const std::string& line) { return line.find(",note-kept,") != line.npos; }),
        1);
}

TEST(ResearchExport, KeepsNamesInTheKey)
{
    const auto source = talks().source();
    const std::string key = researchKey({ &source, 1 });
    EXPECT_THAT(key, HasSubstr("S01-emp-1,Anna Secret,S01,talks.pourparler\n"));
    EXPECT_THAT(key, HasSubstr("S01-ngo-1,Chloé Secret,"));
    EXPECT_THAT(key, Not(HasSubstr("med")));
}

TEST(ResearchExport, ValuesEveryOfferForEveryParty)
{
    const Told told = talks();
    const auto files = filesOf(told.source());
    const auto offers = lines(files.at("offers.csv"));
    ASSERT_EQ(offers.size(), 4U);
    EXPECT_THAT(offers[0], HasSubstr("issue:pay,issue:hours,issue:review,value:emp,value:uni"));
    CsvTable expected("", "", { { "v", CsvColumn::Type::number, "", "" } });
    for (const PartyId party : { emp.party, uni.party, ngo.party })
        expected.add().points("v", told.state().space->value(party, packageOf(1, 0)), {});
    std::string values = lines(expected.bytes())[1];
    values += ',' + lines(expected.bytes())[2] + ',' + lines(expected.bytes())[3];
    EXPECT_THAT(offers[1], HasSubstr("mid,short,," + values));
    EXPECT_THAT(offers[1], HasSubstr("S01,1,"));
    EXPECT_THAT(offers[1], HasSubstr(",ngo,")); // rejected by
    EXPECT_THAT(offers[2], HasSubstr("S01-uni-1,1,false"));
    EXPECT_THAT(offers[3], HasSubstr(",true,")); // taken back
    EXPECT_THAT(offers[2], Not(HasSubstr(",true,")));
}

TEST(ResearchExport, TimesTurnsWithoutPauses)
{
    const auto files = filesOf(talks().source());
    const auto turns = lines(files.at("timings.csv"));
    // emp, uni, ngo, med (taken back), ngo (gone back to), med
    ASSERT_EQ(turns.size(), 7U);
    EXPECT_THAT(turns[1], HasSubstr("S01,1,1,emp,S01-emp-1,"));
    EXPECT_THAT(turns[1], HasSubstr(",60000,0,proposed,0"));
    EXPECT_THAT(turns[3], HasSubstr(",proposed,1"));
}

TEST(ResearchExport, GoesOnWithATurnAfterARewind)
{
    const auto files = filesOf(talks().source());
    const auto turns = lines(files.at("timings.csv"));
    ASSERT_EQ(turns.size(), 7U);
    EXPECT_THAT(turns[4], HasSubstr("S01,4,1,med,S01-med-1,"));
    EXPECT_THAT(turns[4], HasSubstr(",0,rewound,0"));
    // What the rewind led back to: ngo's turn, paused for five seconds, then passed.
    EXPECT_THAT(turns[5], HasSubstr("S01,5,1,ngo,S01-ngo-1,"));
    EXPECT_THAT(turns[5], HasSubstr(",5000,passed,0"));
}

TEST(ResearchExport, GoesOnWithASigningAfterARewind)
{
    Told told;
    told.by(facilitator(), command::SetUpTable { 3, 0, 0, 0 });
    for (const SeatId seat : { emp, uni, ngo, med })
        told.by(facilitator(), command::TakeSeat { seat, { Holder::Kind::bot, {}, "linear" } });
    told.by(facilitator(), command::BeginBriefing {})
        .by(facilitator(), command::BeginBargaining {})
        .by(actorOf(emp), command::Propose { packageOf(1, 0), ProposalId::none, {} })
        .by(actorOf(uni), command::Accept { ProposalId { 1 } })
        .by(actorOf(uni), command::CallSigning { ProposalId { 1 } });
    const std::uint64_t called = told.state().publicEvents;
    told.by(actorOf(emp), command::Sign {})
        .by(facilitator(), command::Rewind { called })
        .by(actorOf(emp), command::Refuse {})
        .by(actorOf(uni), command::Refuse {})
        .by(actorOf(ngo), command::Refuse {});
    const auto signings = lines(filesOf(told.source()).at("agreements.csv"));
    ASSERT_EQ(signings.size(), 3U);
    EXPECT_THAT(signings[1], HasSubstr(",1,uni,1,false,emp,,taken-back,"));
    EXPECT_THAT(signings[2], HasSubstr(",1,uni,1,false,,emp uni ngo,failed,"));
}

TEST(ResearchExport, TellsWhenASeatWasTakenOver)
{
    Told told;
    told.by(facilitator(), command::TakeSeat { emp, person("Anna") })
        .by(facilitator(), command::TakeSeat { uni, person("Bruno") })
        .by(facilitator(), command::TakeSeat { emp, { Holder::Kind::bot, {}, "linear" } });
    const auto seats = lines(filesOf(told.source()).at("seats.csv"));
    ASSERT_EQ(seats.size(), 4U);
    EXPECT_THAT(seats[1], HasSubstr(",1000,3000,"));
}

TEST(ResearchExport, ExplainsEveryColumn)
{
    const auto files = filesOf(talks().source());
    const auto dictionary = lines(files.at("data_dictionary.csv"));
    std::size_t columns = 0;
    for (const char* name : { "sessions", "seats", "events", "offers", "agreements", "timings",
             "readings", "steps", "pairs" }) {
        const std::string file = std::string(name) + ".csv";
        const std::string header = lines(files.at(file))[0];
        for (std::size_t begin = 0; begin <= header.size();) {
            const std::size_t end = std::min(header.find(',', begin), header.size());
            const std::string start = file + ',' + header.substr(begin, end - begin) + ',';
            EXPECT_EQ(std::ranges::count_if(dictionary,
                          [&start](const std::string& line) { return line.starts_with(start); }),
                1)
                << start;
            begin = end + 1;
            ++columns;
        }
    }
    EXPECT_EQ(dictionary.size(), columns + 1);
    EXPECT_THAT(files.at("dataset_description.json"), HasSubstr("\"@type\": \"Dataset\""));
}

TEST(ResearchExport, ReadsEveryVotersCourse)
{
    Told told;
    told.by(facilitator(), command::SetUpTable { 3, 0, 0, 0 });
    for (const SeatId seat : { emp, uni, ngo, med })
        told.by(facilitator(), command::TakeSeat { seat, { Holder::Kind::bot, {}, "linear" } });
    told.by(facilitator(), command::BeginBriefing {})
        .by(facilitator(), command::BeginBargaining {})
        .by(actorOf(emp), command::Propose { packageOf(1, 1), ProposalId::none, {} })
        .by(actorOf(uni), command::Propose { packageOf(1, 0), ProposalId::none, {} })
        .by(actorOf(ngo), command::Pass {})
        .by(actorOf(med), command::Pass {})
        .by(actorOf(emp), command::Propose { packageOf(1, 0), ProposalId::none, {} });
    const auto files = filesOf(told.source());
    const auto parties = lines(files.at("readings.csv"));
    ASSERT_EQ(parties.size(), 4U); // the mediator has no vote
    EXPECT_THAT(parties[0], HasSubstr("fortunate,selfish,concession,unfortunate,nice,silent,"));
    // emp gave up 24 of hours, which weigh more for uni and ngo than for itself; one of two whose signatures are needed.
    EXPECT_THAT(parties[1], HasSubstr("S01,emp,2,68.00,44.00,"));
    EXPECT_THAT(parties[1], HasSubstr(",0,0,1,0,0,0,,24.00,24.00,0.5,0.5,0.5,0,false"));
    EXPECT_THAT(parties[2], HasSubstr("S01,uni,1,"));
    EXPECT_THAT(parties[2], HasSubstr(",0,0,0,0,0,0,,0.00,0.00,0.5,0.5,0.5,0,false"));
    // Nothing proposed: no demand, no trade.
    EXPECT_EQ(parties[3], "S01,ngo,0,,,,,,0,0,0,0,0,0,,,,0,0,0,0,false");
    const auto steps = lines(files.at("steps.csv"));
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1], "S01,emp,1,3,2,uni,-24.00,30.00,concession,concession");
    EXPECT_EQ(steps[2], "S01,emp,1,3,2,ngo,-24.00,28.00,concession,concession");
    const auto pairs = lines(files.at("pairs.csv"));
    ASSERT_EQ(pairs.size(), 7U);
    EXPECT_EQ(pairs[1], "S01,1,emp,uni,1,0.3333333333333333");
    EXPECT_EQ(pairs[4], "S01,2,emp,uni,2,0.6666666666666666");
    EXPECT_EQ(pairs[6], "S01,2,uni,ngo,0,0");
    EXPECT_THAT(
        lines(files.at("sessions.csv"))[1], HasSubstr(",,1,,,,")); // one index; no result yet
}

TEST(ResearchExport, TellsOfABranchTheStepsAfterItsFork)
{
    Told told;
    told.by(facilitator(), command::SetUpTable { 3, 0, 0, 0 });
    for (const SeatId seat : { emp, uni, ngo, med })
        told.by(facilitator(), command::TakeSeat { seat, { Holder::Kind::bot, {}, "linear" } });
    told.by(facilitator(), command::BeginBriefing {})
        .by(facilitator(), command::BeginBargaining {});
    std::size_t fork = 0;
    for (int round = 1; round <= 3; ++round) {
        if (round == 3)
            fork = told.events().size();
        told.by(actorOf(emp),
                command::Propose { packageOf(1, round % 2 == 0 ? 1 : 0), ProposalId::none, {} })
            .by(actorOf(uni), command::Pass {})
            .by(actorOf(ngo), command::Pass {});
        if (round < 3)
            told.by(actorOf(med), command::Pass {});
    }
    ResearchSource source = told.source();
    RecordContents::Branch branch;
    branch.fork = { StreamId { 2 }, StreamId::table1, fork };
    branch.events = source.contents.events;
    source.contents.branches.push_back(branch);
    const auto files = filesOf(source);
    const auto ofBranch = [&files](const char* name) {
        std::vector<std::string> found;
        for (const std::string& line : lines(files.at(name)))
            if (line.starts_with("S01-b2,"))
                found.push_back(line);
        return found;
    };
    const auto steps = ofBranch("steps.csv");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_THAT(steps[0], HasSubstr("S01-b2,emp,2,3,3,uni,"));
    const auto pairs = ofBranch("pairs.csv");
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_THAT(pairs[0], HasSubstr("S01-b2,3,emp,uni,"));
    // What is said of a whole course has its parent's part in it.
    EXPECT_THAT(ofBranch("readings.csv")[0], HasSubstr("S01-b2,emp,3,"));
}

TEST(ResearchExport, TellsOfABranchWhatHappenedAfterItsFork)
{
    ResearchSource source = talks().source();
    RecordContents::Branch branch;
    branch.fork = { StreamId { 2 }, StreamId::table1, 13 };
    branch.events = source.contents.events;
    source.contents.branches.push_back(branch);
    const auto files = filesOf(source);
    const auto sessions = lines(files.at("sessions.csv"));
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_THAT(sessions[2], HasSubstr("S01-b2,talks.pourparler,2,S01,13,"));
    const auto events = lines(files.at("events.csv"));
    const auto ofBranch = [](const std::string& line) { return line.starts_with("S01-b2,"); };
    const auto first = std::ranges::find_if(events, ofBranch);
    ASSERT_NE(first, events.end());
    EXPECT_THAT(*first, HasSubstr("S01-b2,14,"));
    // Who sat there before sits there still, under a pseudonym that the key knows.
    EXPECT_THAT(files.at("seats.csv"), HasSubstr("S01-b2,S01-b2-emp-1,"));
    EXPECT_THAT(researchKey({ &source, 1 }), HasSubstr("S01-b2-emp-1,Anna Secret,S01-b2,"));
}

TEST(CsvTable, QuotesWhatNeedsIt)
{
    EXPECT_EQ(csvCell("plain"), "plain");
    EXPECT_EQ(csvCell("a,b"), "\"a,b\"");
    EXPECT_EQ(csvCell("say \"no\""), "\"say \"\"no\"\"\"");
    EXPECT_EQ(csvCell("two\nlines"), "\"two\nlines\"");
    CsvTable table("", "", { { "v", CsvColumn::Type::number, "", "" } });
    table.add().points("v", -5, {});
    table.add().points("v", 5860, {});
    EXPECT_EQ(table.bytes(), "v\n-0.05\n58.60\n");
    table.add().number("v", 0.25);
    table.add().number("v", 2.0 / 3);
    EXPECT_THAT(table.bytes(), HasSubstr("\n0.25\n0.6666666666666666\n"));
    EXPECT_THROW(table.add().text("w", ""), std::logic_error);
}

} // namespace pourparler::test
