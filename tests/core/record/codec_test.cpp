#include "core/record/chain.h"
#include "core/record/codec.h"
#include "core/record/error_codes.h"
#include "core/record/event_version.h"
#include "core/session/session.h"
#include "tests/core/record/fixture.h"
#include "tests/support/random_table.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace pourparler::test {

namespace {

using testing::HasSubstr;

/// Keeps the words of one event and finds them again.
FindWords wordsIn(const Event& event)
{
    return [words = wordsOf(event)](const Digest& digest) -> std::optional<Words> {
        for (const Words& one : words)
            if (digestOf(one) == digest)
                return one;
        return std::nullopt;
    };
}

FindWords noWords()
{
    return [](const Digest&) -> std::optional<Words> { return std::nullopt; };
}

std::string decodedAs(const std::string& bytes)
{
    static const Scenario scenario = tinyScenario();
    const auto event = decode(scenario, bytes, noWords());
    return event ? "fine" : toText(event.error());
}

TEST(Codec, BringsEveryKindOfEventBack)
{
    const Scenario scenario = tinyScenario();
    std::set<std::string_view> kinds;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        EventMaker maker(scenario, seed);
        for (std::size_t kind = 0; kind < std::variant_size_v<EventBody>; ++kind) {
            const Event event = maker.ofKind(kind);
            const std::string bytes = encode(scenario, event);
            const auto back = decode(scenario, bytes, wordsIn(event));
            ASSERT_TRUE(back) << bytes << '\n' << toText(back.error());
            EXPECT_EQ(*back, event) << bytes;
            EXPECT_EQ(encode(scenario, *back), bytes);
            kinds.insert(nameOf(event.body));
        }
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<EventBody>);
}

RC_GTEST_PROP(Codec, BringsPlayedTablesBack, (std::uint64_t seed))
{
    static const Scenario scenario = tinyScenario();
    RandomTable table(scenario, seed);
    State state = initialState(scenario);
    for (int step = 0; step < 60; ++step) {
        const auto events = decide(scenario, state, table.next(state));
        if (!events)
            continue;
        for (const Event& event : *events) {
            const auto back = decode(scenario, encode(scenario, event), wordsIn(event));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == event);
            evolve(state, event);
        }
    }
}

TEST(Codec, WritesIdsAndDigestsNotPositionsAndWords)
{
    const Scenario scenario = tinyScenario();
    Package package;
    package.set(IssueId(0), OptionId(2));
    const Event event { 1500,
        event::Proposed { ProposalId { 2 }, { PartyId(0), 2 }, package, ProposalId { 1 },
            Words("because", Salt {}) } };
    EXPECT_EQ(encode(scenario, event),
        R"({"argument":"d347067c166949a4ff034db733132573fde029ce2b9eb82582db87b7bb2b9e51","at":1500,"by":"emp/2",)"
        R"("package":{"pay":"high"},"parent":1,"proposal":2,"type":"proposed","v":1})");
    EXPECT_EQ(toJson(scenario, event),
        R"({"argument":"because","at":1500,"by":"emp/2","package":{"pay":"high"},"parent":1,"proposal":2,)"
        R"("type":"proposed","v":1})");
    EXPECT_EQ(encode(scenario, { 0, event::BriefingBegan {} }),
        R"({"at":0,"type":"briefing-began","v":1})");
}

TEST(Codec, SaysNothingWhereWordsWereErased)
{
    const Scenario scenario = tinyScenario();
    const Event event { 5, event::NoteKept { { PartyId(1), 1 }, Words::erased() } };
    EXPECT_EQ(
        toJson(scenario, event), R"({"at":5,"seat":"uni/1","text":null,"type":"note-kept","v":1})");
}

TEST(Codec, TakesOneFormOnly)
{
    EXPECT_EQ(decodedAs(R"({"at":0,"party":"emp","type":"passed","v":1})"), "fine");
    for (const char* other : { R"({"at": 0,"party":"emp","type":"passed","v":1})",
             R"({"party":"emp","at":0,"type":"passed","v":1})",
             R"({"at":0,"at":0,"party":"emp","type":"passed","v":1})",
             R"({"at":0,"party":"\u0065mp","type":"passed","v":1})",
             R"({"at":0.0,"party":"emp","type":"passed","v":1})",
             R"({"at":0,"party":"emp","type":"passed","v":1} )", R"([])", R"("passed")", "", "{",
             "null", R"({"at":-0,"party":"emp","type":"passed","v":1})" })
        EXPECT_THAT(decodedAs(other), HasSubstr("event-malformed")) << other;
    EXPECT_THAT(
        decodedAs(R"({"at":0,"deadline":-1,"type":"resumed","v":1})"), HasSubstr("deadline"));
    EXPECT_THAT(
        decodedAs(
            R"({"at":0,"package":{},"party":"emp","proposal":0,"type":"signing-called","v":1})"),
        HasSubstr("proposal"));
}

TEST(Codec, RefusesWhatDoesNotFitTheScenario)
{
    for (const char* bytes :
        { R"({"at":0,"party":"gov","type":"passed","v":1})",
            R"({"at":0,"party":0,"type":"passed","v":1})", R"({"at":0,"type":"passed","v":1})",
            R"({"at":0,"extra":1,"party":"emp","type":"passed","v":1})",
            R"({"at":-1,"party":"emp","type":"passed","v":1})",
            R"({"at":99999999999999999999,"party":"emp","type":"passed","v":1})",
            R"({"at":18446744073709551615,"party":"emp","type":"passed","v":1})",
            R"({"at":1e999,"party":"emp","type":"passed","v":1})",
            R"({"at":NaN,"party":"emp","type":"passed","v":1})",
            R"({"at":0,"seat":"emp/0","type":"seat-left","v":1})",
            R"({"at":0,"seat":"emp/4","type":"seat-left","v":1})",
            R"({"at":0,"seat":"emp/01","type":"seat-left","v":1})",
            R"({"at":0,"seat":"emp","type":"seat-left","v":1})",
            R"({"at":0,"outcome":"impasse","package":{"tax":"low"},"type":"closed","v":1})",
            R"({"at":0,"outcome":"impasse","package":{"pay":"none"},"type":"closed","v":1})",
            R"({"at":0,"outcome":"impasse","package":{"pay":7},"type":"closed","v":1})",
            R"({"at":0,"outcome":"impasse","package":[],"type":"closed","v":1})",
            R"({"at":0,"outcome":"victory","package":{},"type":"closed","v":1})",
            R"({"at":0,"proposal":4294967296,"type":"withdrawn","v":1})",
            R"({"at":0,"proposal":0,"type":"withdrawn","v":1})",
            R"({"at":0,"briefing-seconds":0,"rounds":2147483648,"signing-seconds":0,"turn-seconds":0,"type":"table-set-up","v":1})",
            R"({"at":0,"level":"results","parties":[{"best":0,"party":"emp","result":0,"sheet":[[1]],"walk-away":0}],"type":"disclosed","v":1})",
            R"({"at":0,"level":"results","parties":[1],"type":"disclosed","v":1})",
            R"({"at":0,"reason":{"arguments":[{"option":"pay"}],"code":"x"},"seat":"emp/1","type":"reason-given","v":1})",
            R"({"at":0,"reason":{"arguments":[{"issue":"pay","party":"emp"}],"code":"x"},"seat":"emp/1","type":"reason-given","v":1})",
            R"({"at":0,"reason":{"arguments":[{"dependency":1}],"code":"x"},"seat":"emp/1","type":"reason-given","v":1})",
            R"({"at":0,"seat":"emp/1","text":"00","type":"note-kept","v":1})",
            R"({"at":0,"party":"emp","type":"passed","v":0})" })
        EXPECT_THAT(decodedAs(bytes), HasSubstr("event-malformed")) << bytes;
    EXPECT_THAT(decodedAs(R"({"a":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}"),
        HasSubstr("event-malformed"));
    EXPECT_THAT(
        decodedAs("{\"a\":\"" + std::string(5'000'000, 'a') + "\"}"), HasSubstr("event-malformed"));
}

TEST(Codec, KnowsWhatIsNewer)
{
    EXPECT_EQ(
        decodedAs(R"({"at":0,"party":"emp","type":"passed","v":2})"), "event-newer passed 2 1");
    EXPECT_EQ(
        decodedAs(R"({"at":0,"type":"caucus-opened","v":1})"), "event-newer caucus-opened 1 0");
}

TEST(Codec, ReadsOlderVersionsThroughUpcasters)
{
    const Scenario scenario = tinyScenario();
    const std::array upcasters {
        Upcaster { "gave-up-floor", 1,
            [](nlohmann::json old) {
                old["type"] = "passed";
                old["v"] = 0;
                return old;
            } },
        Upcaster { "passed", 0,
            [](nlohmann::json old) {
                old["party"] = old["who"];
                old.erase("who");
                old["v"] = 1;
                return old;
            } },
        Upcaster { "circle", 1, [](nlohmann::json old) { return old; } },
    };
    const auto read
        = [&](const char* bytes) { return decodeWith(upcasters, scenario, bytes, noWords()); };
    const Event expected { 3, event::Passed { PartyId(1) } };
    const auto renamed = read(R"({"at":3,"type":"gave-up-floor","v":1,"who":"uni"})");
    ASSERT_TRUE(renamed);
    EXPECT_EQ(*renamed, expected);
    EXPECT_EQ(*read(R"({"at":3,"party":"uni","type":"passed","v":1})"), expected);
    EXPECT_EQ(codeOf(read(R"({"at":3,"type":"circle","v":1})")), "event-malformed");
}

TEST(Codec, OnlyTakesWordsThatAreKnown)
{
    const Scenario scenario = tinyScenario();
    const Event event = noteEvent(0, "mine", 1);
    const std::string bytes = encode(scenario, event);
    EXPECT_EQ(codeOf(decode(scenario, bytes, noWords())), "event-malformed");
    const auto erased
        = decode(scenario, bytes, [](const Digest&) { return std::optional(Words::erased()); });
    ASSERT_TRUE(erased);
    EXPECT_TRUE(std::get<event::NoteKept>(erased->body).text.isErased());
    EXPECT_EQ(
        codeOf(decode(scenario, bytes,
            [](const Digest&) { return std::optional(Words(std::string(9000, 'x'), Salt {})); })),
        "event-malformed");
}

/// Whatever comes out of decode() can be folded, whatever went in.
RC_GTEST_PROP(Codec, SurvivesMutatedBytes, (std::uint64_t seed))
{
    static const Scenario scenario = tinyScenario();
    EventMaker maker(scenario, seed);
    State state = initialState(scenario);
    for (int i = 0; i < 40; ++i) {
        const Event event = maker.any();
        std::string bytes = encode(scenario, event);
        for (std::uint64_t changes = maker.below(3); changes > 0; --changes) {
            const std::size_t at = maker.below(bytes.size());
            switch (maker.below(5)) {
            case 0:
                bytes[at] = static_cast<char>(maker.below(256));
                break;
            case 1:
                bytes.erase(at, 1 + maker.below(4));
                break;
            case 2:
                bytes.insert(at, 1, "0123456789\"{}[],:-e"[maker.below(19)]);
                break;
            case 3:
                bytes[at] = static_cast<char>('0' + maker.below(10));
                break;
            default:
                bytes.insert(at, bytes.substr(maker.below(bytes.size()), maker.below(12)));
                break;
            }
        }
        const auto back = decode(scenario, bytes, wordsIn(event));
        if (back) {
            RC_ASSERT(encode(scenario, *back) == bytes);
            evolve(state, *back);
        }
    }
}

TEST(Chain, HasKnownLinks)
{
    // Computed by Python's hashlib from the definitions in chain.h: records of old must verify for ever.
    const ScenarioFiles files { "s", { { "a", "1" }, { "b", "" } } };
    EXPECT_EQ(
        hex(digestOf(files)), "13e85d1cbf3e5eea0c529f153d0646e67bfb1b0639306a6bf4b923967a69dbd1");
    const Digest first = firstLink(Digest {}, { 42, 1 });
    EXPECT_EQ(hex(first), "534757ef19435b8b43e7b4f6ee99f66632da164eb5ecb9d6a05154ab03466d8f");
    EXPECT_EQ(hex(nextLink(first, "{}")),
        "9fb234818f21786c629055ae3461160fe8d46a4991d856b75df11af5ac0a3946");
    EXPECT_EQ(hex(digestOf(Words("words", Salt {}))),
        "2473c054f580dc9230afbd7ab21a10730b96cb0573f9a23d02fd5bf7b23e5a2d");
}

TEST(Chain, DependsOnAllThatItCovers)
{
    const ScenarioFiles files = tinyFiles();
    ScenarioFiles renamed = files;
    renamed.name = "other";
    ScenarioFiles moved = files;
    moved.files["public/en/generas.md"] = moved.files["public/en/general.md"];
    moved.files.erase("public/en/general.md");
    ScenarioFiles shifted = files;
    shifted.files["briefs/en/emp.md"] += "x";
    const std::set<Digest> digests { digestOf(files), digestOf(renamed), digestOf(moved),
        digestOf(shifted), digestOf(ScenarioFiles {}) };
    EXPECT_EQ(digests.size(), 5U);
    const Digest scenario = digestOf(files);
    const std::set<Digest> links { firstLink(scenario, { 1, 1 }), firstLink(scenario, { 2, 1 }),
        firstLink(scenario, { 1, 2 }), firstLink(digestOf(moved), { 1, 1 }) };
    EXPECT_EQ(links.size(), 4U);
}

TEST(MemoryJournal, KeepsTheSameChainAsARecord)
{
    const TemporaryFolder folder;
    auto record = Record::create(folder.file("a.pourparler"), tinyFiles(), tinyHeader(), testKey());
    ASSERT_TRUE(record);
    MemoryJournal memory((*record)->scenario(), digestOf(tinyFiles()), tinyHeader().table);
    EXPECT_EQ(memory.head(), (*record)->journal().head());
    EventMaker maker((*record)->scenario(), 3);
    for (int i = 0; i < 20; ++i) {
        const std::vector<Event> events { maker.any(), maker.any() };
        ASSERT_TRUE(memory.append(events));
        ASSERT_TRUE((*record)->journal().append(events));
        EXPECT_EQ(memory.head(), (*record)->journal().head());
    }
}

} // namespace

} // namespace pourparler::test
