#include "tests/core/record/fixture.h"

#include "core/record/event_fields.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace pourparler::test {

namespace {

constexpr const char* tinyYaml = R"(format: 1
id: tiny
languages: [en]
title: Tiny
summary: Two talk, one listens.
level: starter
minutes: 5
invented: Everything.
protocol:
  order: [emp, uni, med]
  rounds: 3
  turn_seconds: 0
  briefing_seconds: 0
  signing_seconds: 0
  partial_agreement: allowed
  left_open: zero
  non_signatories: unbound
  disclosed_at_end: results
parties:
  - id: emp
    name: Employer
    short: Emp
    kind: employer
    votes: true
    about: Pays.
    delegation: {seats: 3}
    interests: [To pay less.]
    weights: {pay: 60, hours: 40}
    walk_away: {points: 40, text: Nothing changes.}
  - id: uni
    name: Union
    short: Uni
    kind: union
    votes: true
    about: Works.
    delegation: {seats: 2}
    interests: [To earn more.]
    weights: {pay: 70, hours: 30}
    walk_away: {points: 35, text: Nothing changes.}
  - id: med
    name: Mediator
    short: Med
    kind: expert
    votes: false
    about: Listens.
    interests: [An agreement.]
issues:
  - id: pay
    title: Pay
    short: Pay
    kind: scale
    tags: {theme: value, temporality: upstream, perimeter: company, specificity: relation}
    options:
      - {id: low, label: Low, short: Low, scores: {emp: 100, uni: 0}}
      - {id: mid, label: Middling, short: Mid, scores: {emp: 60, uni: 60}}
      - {id: high, label: High, short: High, scores: {emp: 0, uni: 100}}
  - id: hours
    title: Hours
    short: Hours
    kind: choice
    tags: {theme: tasks, temporality: upstream, perimeter: company, specificity: relation}
    options:
      - {id: short, label: Short, short: Short, scores: {emp: 0, uni: 100}}
      - {id: long, label: Long, short: Long, scores: {emp: 100, uni: 0}}
dependencies:
  - all_of: [pay.high]
    any_of: [hours.long]
    why: It has to come from somewhere.
ratification:
  rule: Both sign.
  tree: {all: [emp, uni]}
)";

/// Fills whatever an event has.
class Filler {
public:
    Filler(const Scenario& scenario, std::mt19937_64& random)
        : m_scenario(scenario)
        , m_random(random)
    {
    }

    void number(const char* /*key*/, int& value) { value = static_cast<int>(below(100)); }
    void amount(const char* /*key*/, int& value) { value = static_cast<int>(below(200)) - 100; }
    void count(const char* /*key*/, std::uint64_t& value) { value = below(1'000'000); }
    void flag(const char* /*key*/, bool& value) { value = below(2) == 0; }
    void text(const char* /*key*/, std::string& value) { value = below(2) == 0 ? "fr" : "pt-BR"; }
    void time(const char* /*key*/, SessionTime& value)
    {
        value = below(3) == 0 ? noDeadline : static_cast<SessionTime>(below(10'000'000));
    }
    void name(const char* /*key*/, RefusalCause& value)
    {
        value = static_cast<RefusalCause>(below(3));
    }
    void name(const char* /*key*/, Outcome& value) { value = static_cast<Outcome>(below(4)); }
    void name(const char* /*key*/, RemarkKind& value) { value = static_cast<RemarkKind>(below(2)); }
    void name(const char* /*key*/, Disclosure& value) { value = static_cast<Disclosure>(below(3)); }
    void party(const char* /*key*/, PartyId& value)
    {
        value = PartyId(below(m_scenario.parties.size()));
    }
    void seat(const char* key, SeatId& value)
    {
        party(key, value.party);
        const auto seats = static_cast<std::uint64_t>(m_scenario.party(value.party).seats);
        value.number = static_cast<std::uint8_t>(1 + below(seats));
    }
    void issue(const char* /*key*/, IssueId& value)
    {
        value = IssueId(below(m_scenario.issues.size()));
    }
    void choice(const char* key, const char* /*optionKey*/, Choice& value)
    {
        issue(key, value.issue);
        value.option = OptionId(below(m_scenario.issue(value.issue).options.size()));
    }
    void package(const char* /*key*/, Package& value)
    {
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
            if (below(3) != 0)
                value.set(IssueId(i), OptionId(below(m_scenario.issues[i].options.size())));
    }
    void proposal(const char* /*key*/, ProposalId& value)
    {
        value = static_cast<ProposalId>(1 + below(40));
    }
    void reference(const char* key, ProposalId& value)
    {
        if (below(2) == 0)
            proposal(key, value);
    }
    void words(const char* /*key*/, Words& value)
    {
        if (below(3) != 0)
            return;
        Salt salt {};
        for (auto& byte : salt)
            byte = static_cast<std::uint8_t>(m_random());
        std::string text = "mots « à propos » \"\\\n" + std::to_string(m_random());
        if (below(10) == 0)
            text += std::string("\0 with a zero", 13);
        value = Words(std::move(text), salt);
    }
    void holder(const char* key, Holder& value)
    {
        if (below(2) == 0) {
            value.kind = Holder::Kind::bot;
            value.agent = "conceder";
        }
        words(key, value.name);
    }
    void reason(const char* /*key*/, std::shared_ptr<const Reason>& value)
    {
        Reason reason { "gives-way", {} };
        for (std::uint64_t i = below(6); i > 0; --i)
            reason.arguments.push_back(argument());
        value = std::make_shared<const Reason>(std::move(reason));
    }
    void parties(const char* /*key*/, std::shared_ptr<const std::vector<DisclosedParty>>& value)
    {
        std::vector<DisclosedParty> parties;
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i) {
            if (below(4) == 0)
                continue;
            parties.push_back({ PartyId(i), points(), points(), points(), {} });
            if (below(2) == 0)
                for (const Issue& issue : m_scenario.issues)
                    parties.back().sheet.emplace_back(issue.options.size(), points());
        }
        value = std::make_shared<const std::vector<DisclosedParty>>(std::move(parties));
    }

private:
    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }
    Points points() { return static_cast<Points>(below(20'000)) - 10'000; }
    Argument argument()
    {
        using Kind = Argument::Kind;
        Choice choice;
        this->choice("", "", choice);
        const auto kind = static_cast<Kind>(below(10));
        switch (kind) {
        case Kind::text:
            return textArgument("a text");
        case Kind::party:
            return numberArgument(
                kind, static_cast<std::int64_t>(below(m_scenario.parties.size())));
        case Kind::issue:
            return numberArgument(kind, choice.issue.value);
        case Kind::option:
            return numberArgument(kind, choice.issue.value * 256 + choice.option.value);
        case Kind::dependency:
            return numberArgument(kind, 0);
        case Kind::proposal:
            return numberArgument(kind, static_cast<std::int64_t>(below(40)));
        case Kind::number:
        case Kind::points:
        case Kind::time:
        case Kind::percent:
            break;
        }
        return numberArgument(kind, points());
    }

    const Scenario& m_scenario;
    std::mt19937_64& m_random;
};

template <std::size_t... i>
EventBody bodyAt(std::size_t index, std::index_sequence<i...> /*all*/)
{
    EventBody body;
    (void)((i == index && (body.emplace<i>(), true)) || ...);
    return body;
}

} // namespace

ScenarioFiles tinyFiles()
{
    return { "tiny",
        { { "scenario.yaml", tinyYaml }, { "public/en/general.md", "All of you talk.\n" },
            { "briefs/en/emp.md", "Pay less.\n" }, { "briefs/en/uni.md", "Earn more.\n" },
            { "briefs/en/med.md", "Listen.\n" } } };
}

Scenario tinyScenario()
{
    Reading reading = readScenario(tinyFiles());
    if (!reading.scenario || reading.hasProblems()) {
        std::string all;
        for (const Finding& finding : reading.findings)
            all += std::to_string(finding.place.line) + ": " + toText(finding.what) + '\n';
        throw std::logic_error("the tiny scenario is none: " + all);
    }
    return *reading.scenario;
}

RecordHeader tinyHeader() { return { { 7, 1 }, "2026-03-01T09:30:00+01:00", "pourparler 0.1.0" }; }

SealKey testKey() { return SealKey::fromSeed(1); }

TemporaryFolder::TemporaryFolder()
{
    // In memory where the system has such a place: thousands of transactions, none of which has to outlive the machine.
    const bool inMemory = ::access("/dev/shm", W_OK) == 0;
    const auto place
        = inMemory ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path();
    std::string pattern = (place / "pourparler-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::names() const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

EventMaker::EventMaker(const Scenario& scenario, std::uint64_t seed)
    : m_scenario(scenario)
    , m_random(seed)
{
}

Event EventMaker::any() { return ofKind(below(std::variant_size_v<EventBody>)); }

Event EventMaker::anyButClosed()
{
    for (;;) {
        Event event = any();
        if (!std::holds_alternative<event::Closed>(event.body))
            return event;
    }
}

Event EventMaker::ofKind(std::size_t index)
{
    m_now += static_cast<SessionTime>(below(5000));
    Event event { m_now,
        bodyAt(index, std::make_index_sequence<std::variant_size_v<EventBody>>()) };
    Filler filler(m_scenario, m_random);
    std::visit([&filler](auto& body) { DescribeEvent::describe(filler, body); }, event.body);
    return event;
}

Event closedEvent(SessionTime at) { return { at, event::Closed { Outcome::impasse, {} } }; }

Event noteEvent(SessionTime at, const std::string& text, std::uint8_t salt)
{
    Salt bytes {};
    bytes.fill(salt);
    return { at, event::NoteKept { { PartyId(0), 1 }, Words(text, bytes) } };
}

void writeRecord(const std::string& path, std::size_t events, bool close, std::uint64_t seed)
{
    auto record = Record::create(path, tinyFiles(), tinyHeader(), testKey());
    if (!record)
        throw std::runtime_error(toText(record.error()));
    EventMaker maker((*record)->scenario(), seed);
    for (std::size_t i = 0; i < events; ++i) {
        const Event event = maker.anyButClosed();
        if (!(*record)->journal().append({ &event, 1 }))
            throw std::runtime_error("an event is refused");
    }
    const Event last = closedEvent(10'000'000);
    if (close && !(*record)->journal().append({ &last, 1 }))
        throw std::runtime_error("closing is refused");
}

RecordContents contentsOf(const std::string& path)
{
    auto contents = readRecord(path);
    if (!contents)
        throw std::runtime_error(toText(contents.error()));
    return *std::move(contents);
}

bool tamper(const std::string& path, const std::string& sql)
{
    try {
        SQLite::Database database(path, SQLite::OPEN_READWRITE);
        database.exec(sql);
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

std::string fileBytes(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void writeBytes(const std::string& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

Verification verified(const std::string& path)
{
    auto verification = verifyRecord(path);
    if (!verification)
        throw std::runtime_error(toText(verification.error()));
    return *std::move(verification);
}

std::string toText(const Error& error)
{
    std::string text(error.code);
    for (const Argument& argument : error.arguments)
        text += ' ' + (argument.text.empty() ? std::to_string(argument.number) : argument.text);
    return text;
}

std::string toText(const std::vector<Error>& errors)
{
    std::string text;
    for (const Error& error : errors)
        text += (text.empty() ? "" : "; ") + toText(error);
    return text;
}

} // namespace pourparler::test
