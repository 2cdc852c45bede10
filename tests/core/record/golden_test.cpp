// Law 7: what any release has written, every later one replays, for every viewer. The corpus lies in
// tests/data/records: a record, and beside it what each viewer sees of it. POURPARLER_REGENERATE=1 writes the latter
// anew, for a person to read the difference, and makes records that are missing; a record that is there is never
// made again.
#include "core/driver/play.h"
#include "core/record/chain.h"
#include "core/record/codec.h"
#include "core/record/hash.h"
#include "core/view/seat_view.h"
#include "tests/core/record/fixture.h"
#include "tests/support/oracle.h"
#include "tests/support/random_table.h"
#include "tests/support/render.h"
#include "tests/support/script.h"
#include "tests/support/shipped.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sstream>

namespace pourparler::test {

namespace {

const std::string corpus = POURPARLER_SOURCE_DIR "/tests/data/records/";

bool regenerating() { return std::getenv("POURPARLER_REGENERATE") != nullptr; }

std::string textOf(const Scenario& scenario, const Package& package)
{
    std::string text;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        if (const auto option = package.option(IssueId(i)))
            text += scenario.issues[i].id + '.' + scenario.issues[i].options[option->index()].id
                + ' ';
    return text;
}

/// Where the table stands at the end, for this viewer.
std::string textOf(const Scenario& scenario, const Table& table, const Room& room)
{
    std::ostringstream text;
    text << static_cast<int>(table.phase) << ' ' << table.round << '/' << table.rounds << ' '
         << table.now << ' ' << table.deadline << ' '
         << (table.floor ? scenario.party(*table.floor).id : "-") << ' ' << table.paused << '\n';
    for (const Proposal& proposal : table.proposals) {
        text << static_cast<std::uint32_t>(proposal.id) << ' '
             << scenario.party(proposal.by.party).id << ' ' << textOf(scenario, proposal.package)
             << static_cast<std::uint32_t>(proposal.parent) << ' ' << proposal.argument.text()
             << ' ' << proposal.withdrawn << proposal.failed;
        for (const Reaction reaction : proposal.reactions)
            text << ' ' << static_cast<int>(reaction);
        for (const Words& reason : proposal.reasons)
            text << ' ' << reason.text();
        text << '\n';
    }
    for (const Package& agreed : table.agreedBy)
        text << textOf(scenario, agreed) << '\n';
    text << textOf(scenario, table.tentative) << '\n';
    for (const std::uint8_t away : table.away)
        text << int { away };
    if (table.signing)
        for (const Stand stand : table.signing->stands)
            text << ' ' << static_cast<int>(stand);
    text << '\n'
         << (table.outcome ? static_cast<int>(*table.outcome) : -1) << ' '
         << textOf(scenario, table.agreement) << ' ' << static_cast<int>(table.disclosure) << '\n';
    for (const SeatState& seat : room.seats)
        text << (seat.holder ? seat.holder->name.text() + seat.holder->agent : "-") << ' '
             << seat.ready << ' '
             << (seat.draft ? textOf(scenario, seat.draft->package) + seat.draft->argument.text()
                            : "-")
             << ' ' << seat.note.text() << '\n';
    return text.str();
}

/// One line a viewer: how many events, the digest of them all, the digest of where the table stands in the end.
void tellViews(const Scenario& scenario, const Events& events, std::ostringstream& text)
{
    for (const Viewer& viewer : everybody(scenario)) {
        SeatView view(redact(scenario, viewer), viewer);
        for (const Event& event : events)
            if (const auto seen = redact(event, viewer))
                view.take(*seen);
        Sha256 digest;
        for (const Event& event : view.log())
            digest.addMeasured(toJson(view.scenario(), event));
        const std::string end = textOf(view.scenario(), view.table(), view.room());
        text << nameOf(scenario, viewer) << ": " << view.cursor() << " events "
             << hex(digest.finish()) << ", table " << hex(Sha256().add(end).finish()) << '\n';
    }
}

/// What is found, and what everybody sees of the table and of each branch.
std::string viewsOf(const RecordContents& contents, const Verification& found)
{
    std::ostringstream text;
    text << (found.status == Verification::Status::sealed ? "sealed by " + found.sealedBy : "open")
         << '\n'
         << "head " << hex(found.head) << '\n'
         << "scenario " << hex(digestOf(contents.files)) << '\n'
         << contents.events.size() << " events, " << found.erased << " erased\n";
    tellViews(contents.scenario, contents.events, text);
    for (const auto& branch : contents.branches) {
        text << "\nbranch " << static_cast<std::uint32_t>(branch.fork.stream) << " of "
             << static_cast<std::uint32_t>(branch.fork.parent) << " after " << branch.fork.events
             << ", head " << hex(branch.head) << '\n';
        tellViews(contents.scenario, branch.events, text);
    }
    return text.str();
}

void append(Record& record, std::span<const Event> events)
{
    if (!record.journal().append(events))
        throw std::logic_error("the golden record does not take its events");
}

std::unique_ptr<Record> make(const std::string& name, const ScenarioFiles& files)
{
    auto record = Record::create(corpus + name + ".pourparler", files, tinyHeader(), testKey());
    if (!record)
        throw std::logic_error(toText(record.error()));
    return *std::move(record);
}

/// Talks that end in an agreement; one argument is erased afterwards.
void makeAgreement(const std::string& name)
{
    const auto record = make(name, tinyFiles());
    Script script(record->scenario());
    script.bargaining();
    script.play("emp: propose pay=low hours=long because times are hard\n"
                "uni: note they always begin like that\n"
                "uni: propose pay=mid hours=short answering 1 because prices have gone up\n"
                "med: pass\n"
                "emp: draft pay=mid hours=long because perhaps\n"
                "emp: accept 2; emp: call 2; emp: sign; uni: sign\n"
                "facilitator: disclose sheets");
    append(*record, script.events());
    for (std::size_t i = 0; i < script.events().size(); ++i)
        if (const auto* proposed = std::get_if<event::Proposed>(&script.events()[i].body);
            proposed && proposed->argument.text() == "times are hard")
            if (!record->eraseWords(std::array { i }))
                throw std::logic_error("not erased");
}

/// Every kind of event, in no sensible order.
void makeEveryEvent(const std::string& name)
{
    const auto record = make(name, tinyFiles());
    EventMaker maker(record->scenario(), 2026);
    for (int times = 0; times < 4; ++times)
        for (std::size_t kind = 0; kind < std::variant_size_v<EventBody>; ++kind) {
            const Event event = maker.ofKind(kind);
            append(*record, { &event, 1 });
        }
}

/// What is granted at a random table until it closes, command by command.
std::vector<Events> randomTalks(const Scenario& scenario, std::uint64_t seed)
{
    RandomTable table(scenario, seed);
    State state = initialState(scenario);
    std::vector<Events> talks;
    for (int step = 0; step < 1500 && !state.table.outcome; ++step) {
        const auto events = decide(scenario, state, table.next(state));
        if (!events)
            continue;
        for (const Event& event : *events)
            evolve(state, event);
        talks.push_back(*events);
    }
    talks.pop_back();
    return talks;
}

/// Talks at random in a shipped scenario, the longest of some, left open before the end.
void makeTalks(const std::string& name)
{
    const auto record = make(name, shippedFiles("home-and-screen"));
    std::vector<Events> longest;
    for (std::uint64_t seed = 1; seed < 100; ++seed) {
        std::vector<Events> talks = randomTalks(record->scenario(), seed);
        if (talks.size() > longest.size())
            longest = std::move(talks);
    }
    for (const Events& events : longest)
        append(*record, events);
}

/// What a script has played beyond what a branch of the record has already.
void playOn(const std::string& name, StreamId stream, const Script& script)
{
    const auto record = Record::open(corpus + name + ".pourparler", testKey(), stream);
    if (!record)
        throw std::logic_error(toText(record.error()));
    append(**record, std::span(script.events()).subspan((*record)->events().size()));
}

/// An agreement that a rewind takes back, so that the talks end in another one; a branch that is broken off, and a branch
/// of the branch where they agree on what was on the table.
void makeBranched(const std::string& name)
{
    const std::string beginning = "emp: propose pay=low hours=long because times are hard\n"
                                  "uni: propose pay=mid hours=short answering 1";
    const std::string agreeing = "emp: accept 2; emp: call 2; emp: sign; uni: sign";
    std::size_t fork = 0;
    {
        const auto record = make(name, tinyFiles());
        Script script(record->scenario());
        script.bargaining().play(beginning);
        fork = script.events().size();
        const std::uint64_t back = script.state().publicEvents;
        script.play("uni: note they have hardly begun; med: pass; " + agreeing
            + "; facilitator: rewind " + std::to_string(back));
        script.play("med: pass\n"
                    "emp: draft pay=low hours=short because they might take it\n"
                    "emp: propose pay=mid hours=long because we have slept on it\n"
                    "uni: accept 3; uni: call 3; emp: sign; uni: sign");
        append(*record, script.events());
    }
    const std::string path = corpus + name + ".pourparler";
    const Scenario scenario = tinyScenario();
    Script other(scenario);
    other.bargaining().play(beginning).play("med: pass");
    Script third(other);
    const auto second = Record::branch(path, testKey(), StreamId::table1, fork);
    if (!second)
        throw std::logic_error(toText(second.error()));
    playOn(name, *second, other.play("emp: note no more; facilitator: break-off the hall closes"));
    const auto of = Record::branch(path, testKey(), *second, third.events().size());
    if (!of)
        throw std::logic_error(toText(of.error()));
    playOn(name, *of, third.play(agreeing));
}

/// The large scenario that the program comes with, played by bots.
void makeFlagship(const std::string& name)
{
    const auto record = make(name, shippedFiles("price-of-the-hours"));
    const std::shared_ptr<const Scenario> scenario(
        std::shared_ptr<const void>(), &record->scenario());
    if (!play(scenario, { tinyHeader().table.seed, {}, {} }, record->journal()))
        throw std::logic_error("the bots do not play");
}

struct Golden {
    const char* name;
    void (*make)(const std::string& name);
};

class GoldenRecords : public testing::TestWithParam<Golden> { };

TEST_P(GoldenRecords, AreReadAsEver)
{
    const std::string path = corpus + GetParam().name + ".pourparler";
    if (regenerating() && !std::filesystem::exists(path))
        GetParam().make(GetParam().name);
    const std::string before = fileBytes(path);
    const Verification found = verified(path);
    ASSERT_NE(found.status, Verification::Status::altered) << toText(found.alterations);
    const std::string views = viewsOf(contentsOf(path), found);
    EXPECT_EQ(fileBytes(path), before) << "reading leaves no trace";
    if (regenerating())
        writeBytes(corpus + GetParam().name + ".views.txt", views);
    EXPECT_EQ(views, fileBytes(corpus + GetParam().name + ".views.txt"));
}

TEST_P(GoldenRecords, CanBeContinued)
{
    const TemporaryFolder folder;
    const std::string copy = folder.file("copy.pourparler");
    writeBytes(copy, fileBytes(corpus + GetParam().name + ".pourparler"));
    const auto status = verified(copy).status;
    const std::size_t streams = contentsOf(copy).branches.size() + 1;
    for (std::size_t stream = 1; stream <= streams; ++stream) {
        const auto record = Record::open(copy, testKey(), static_cast<StreamId>(stream));
        ASSERT_TRUE(record) << toText(record.error());
        const Event more
            = noteEvent(100'000'000, "years later", static_cast<std::uint8_t>(100 + stream));
        ASSERT_TRUE((*record)->journal().append({ &more, 1 }));
    }
    EXPECT_EQ(verified(copy).status, status);
}

INSTANTIATE_TEST_SUITE_P(Corpus, GoldenRecords,
    testing::Values(Golden { "0.1-agreement", makeAgreement },
        Golden { "0.1-every-event", makeEveryEvent }, Golden { "0.1-talks", makeTalks },
        Golden { "0.1-branched", makeBranched }, Golden { "0.1-price-of-the-hours", makeFlagship }),
    [](const auto& golden) {
        std::string name = golden.param.name;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return c == '.' || c == '-'; }, '_');
        return name;
    });

} // namespace

} // namespace pourparler::test
