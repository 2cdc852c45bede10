// Which columns the tables of the research export have, and what they mean: the data dictionary is made from this.
#include "core/interop/research_tables.h"

#include <algorithm>
#include <set>

namespace pourparler {

namespace {

using Columns = std::vector<CsvColumn>;
constexpr auto text = CsvColumn::Type::text;
constexpr auto integer = CsvColumn::Type::integer;
constexpr auto number = CsvColumn::Type::number;
constexpr auto boolean = CsvColumn::Type::boolean;
const std::string ms = "milliseconds of session time";

/// The ids, each once, in the order in which the scenarios have them.
template <class IdsOf>
std::vector<std::string> united(std::span<const ResearchSource> sources, IdsOf idsOf)
{
    std::vector<std::string> ids;
    std::set<std::string> known;
    for (const ResearchSource& source : sources)
        for (const auto& one : idsOf(source.contents.scenario))
            if (known.insert(one.id).second)
                ids.push_back(one.id);
    return ids;
}

Columns issueColumns(std::span<const ResearchSource> sources)
{
    Columns columns;
    for (const std::string& id :
        united(sources, [](const Scenario& scenario) { return scenario.issues; }))
        columns.push_back(
            { "issue:" + id, text, "", "Option chosen on this issue; empty: left open." });
    return columns;
}

Columns valueColumns(std::span<const ResearchSource> sources)
{
    Columns columns;
    for (const std::string& id :
        united(sources, [](const Scenario& scenario) { return scenario.parties; }))
        columns.push_back({ "value:" + id, number, "points",
            "What the package is worth to this party by its score sheet, without the cost of "
            "time; empty for a party without a sheet." });
    return columns;
}

Columns operator+(Columns a, const Columns& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const Columns sessionKey { { "session", text, "", "Session of this export; see sessions.csv." } };

Columns sessionColumns()
{
    return sessionKey
        + Columns {
              { "record", text, "", "File of the record, without its folder." },
              { "stream", integer, "", "1: the table; from 2 on: a branch of the record." },
              { "parent", text, "", "Session that a branch leaves; empty for a table." },
              { "fork", integer, "events", "How many of the parent's events a branch shares." },
              { "scenario", text, "", "Id of the scenario; its files are in scenarios/." },
              { "scenario_sha256", text, "", "Digest of the scenario's files." },
              { "head_sha256", text, "", "Last hash of the stream's chain." },
              { "integrity", text, "", "sealed, open or altered, as verified on export." },
              { "sealed_by", text, "", "Fingerprint of the sealing key." },
              { "recorded_with", text, "", "Software that made the record." },
              { "exported_with", text, "", "Software that made this export." },
              { "created_at", text, "ISO 8601", "When the record was made." },
              { "seed", integer, "", "Seed of the bots' draws." },
              { "rounds", integer, "rounds", "Rounds at most, as set last." },
              { "turn_seconds", integer, "seconds", "Time for a turn; 0: no clock." },
              { "briefing_seconds", integer, "seconds", "Time for the briefing; 0: no clock." },
              { "signing_seconds", integer, "seconds", "Time for a signing; 0: no clock." },
              { "phase", text, "", "Phase in which the stream ends." },
              { "outcome", text, "",
                  "agreement, partial, impasse, broken-off; empty: not closed." },
              { "rounds_begun", integer, "rounds", "Rounds that have begun." },
              { "duration_ms", integer, ms, "Time of the last event." },
              { "events", integer, "events", "Events told in events.csv." },
              { "proposals", integer, "proposals", "Proposals told in offers.csv." },
              { "people", integer, "people", "Times that a person took a seat." },
              { "bots", integer, "bots", "Times that a bot took a seat." },
              { "scores_hidden", boolean, "", "Whether scores were hidden at the end." },
              { "rewinds", integer, "rewinds", "How often the facilitator took the table back." },
              { "incidents", integer, "incidents", "Incidents that the facilitator marked." },
              { "integrative_index", number, "",
                  "Our own index, not from the literature: what the agreement makes of what there "
                  "was to trade; 0: as meeting in the middle issue by issue, 1: the largest sum of "
                  "points." },
              { "logrolling_index", number, "share",
                  "Our own index, not from the literature: concessions made on issues that weigh "
                  "less for the giver than for those who gain by it." },
              { "gains", text, "",
                  "measured; no-gain: nobody above walk-away; some-lose: somebody below it. Empty: "
                  "no result." },
              { "gini", number, "", "Gini coefficient of all voting parties' gains; if measured." },
              { "theil", number, "", "Theil index of the gains; if measured." },
              { "jain", number, "", "Jain's fairness index of the gains; if measured." },
          };
}

Columns seatColumns()
{
    return sessionKey
        + Columns {
              { "participant", text, "", "Pseudonym." },
              { "seat", text, "", "party/number; number 1 is the spokesperson." },
              { "party", text, "", "Id of the party." },
              { "party_kind", text, "", "union, employer, platform, …" },
              { "votes", boolean, "", "Whether the party votes." },
              { "holder", text, "", "person or bot." },
              { "agent", text, "", "Kind of bot." },
              { "consent", boolean, "",
                  "Answer to the question of consent; empty: not asked. Bots need none." },
              { "language", text, "", "Language in which the person read; empty: the program's." },
              { "from_ms", integer, ms, "When the seat was taken." },
              { "to_ms", integer, ms, "When it was left or taken over; empty: held to the end." },
              { "walk_away", number, "points", "The party's walk-away value." },
              { "best", number, "points",
                  "Its most valuable legal package that crosses no red line of its own." },
              { "result", number, "points",
                  "What it got: the agreement less the cost of time, or its walk-away value." },
              { "signed", boolean, "", "Whether it signed the agreement; empty without one." },
              { "feeling", text, "", "A word after the end; with consent only." },
          };
}

Columns eventColumns()
{
    return sessionKey
        + Columns {
              { "event", integer, "", "Number in the stream, from 1." },
              { "at_ms", integer, ms, "When." },
              { "phase", text, "", "Phase after the event." },
              { "round", integer, "", "Round after the event; 0: before the bargaining." },
              { "type", text, "", "Name of the event, as in the record." },
              { "party", text, "", "Party whose deed it is, if it is one's." },
              { "participant", text, "", "Who sat in that party's seat then." },
              { "taken_back", boolean, "", "Whether a rewind took it back later." },
              { "json", text, "JSON",
                  "The whole event. Words are null without consent, and where they were erased." },
          };
}

Columns offerColumns()
{
    return sessionKey
        + Columns {
              { "proposal", integer, "", "Number of the proposal." },
              { "at_ms", integer, ms, "When it was put on the table." },
              { "round", integer, "", "In which round." },
              { "party", text, "", "Who proposed." },
              { "participant", text, "", "Who sat in that party's seat then." },
              { "parent", integer, "", "Proposal that it answers; empty: none." },
              { "complete", boolean, "", "Whether it leaves nothing open." },
              { "accepted_by", text, "", "Parties that accepted it, with blanks between them." },
              { "rejected_by", text, "", "Parties that rejected it." },
              { "red_line_of", text, "", "Parties one of whose red lines it crosses." },
              { "withdrawn", boolean, "", "Withdrawn by its party." },
              { "failed", boolean, "", "It came to signing and was not ratified." },
              { "taken_back", boolean, "", "Taken back by a rewind." },
              { "argument", text, "", "What was said with it; with consent only." },
          };
}

Columns agreementColumns()
{
    return sessionKey
        + Columns {
              { "signing", integer, "", "Which signing of the session, from 1." },
              { "at_ms", integer, ms, "When it was called, or a rewind went back to it." },
              { "round", integer, "", "In which round." },
              { "called_by", text, "", "Party that called for it." },
              { "proposal", integer, "",
                  "Proposal put to signature; empty: what was tentatively agreed." },
              { "complete", boolean, "", "Whether it leaves nothing open." },
              { "signed_by", text, "", "Parties that signed, with blanks between them." },
              { "refused_by", text, "", "Parties that refused, were silent or away." },
              { "ended", text, "",
                  "ratified, failed, taken-back (by a rewind), or open where the stream ends." },
          };
}

Columns timingColumns()
{
    return sessionKey
        + Columns {
              { "turn", integer, "", "Turn of the session, from 1." },
              { "round", integer, "", "In which round." },
              { "party", text, "", "Who had the floor." },
              { "participant", text, "", "Who sat in that party's seat then." },
              { "began_ms", integer, ms, "When the turn began, or a rewind went back to it." },
              { "ended_ms", integer, ms, "When it ended; empty where the stream ends before." },
              { "limit_ms", integer, ms, "Time limit at the beginning; empty: no clock." },
              { "paused_ms", integer, ms, "How long the session was paused in between." },
              { "ended_by", text, "", "Name of the event that ended it." },
              { "answers", integer, "", "Proposals accepted or rejected in it." },
          };
}

Columns readingColumns()
{
    return sessionKey
        + Columns {
              { "party", text, "", "Id of a party that votes." },
              { "proposals", integer, "proposals", "Its proposals that no rewind took back." },
              { "opening", number, "points", "What its first proposal was worth to itself." },
              { "lowest_demand", number, "points",
                  "The least that a proposal of its own was worth to itself." },
              { "lowest_demand_scaled", number, "",
                  "The same, where 0 is the least and 1 the most of all legal packages." },
              { "at_others_best", number, "points",
                  "What it has in the legal package with the largest sum for all other voting "
                  "parties." },
              { "concession_rate", number, "",
                  "(1 - lowest demand) / (1 - value at the others' best), both scaled (Baarslag et "
                  "al. 2011); empty: nothing to concede." },
              { "fortunate", integer, "steps",
                  "Steps with a gain for itself and every other voting party (Hindriks et al. "
                  "2007); in this and the next five the change for the others is the least of "
                  "theirs." },
              { "selfish", integer, "steps", "Gain for itself, none for the others." },
              { "concession", integer, "steps", "Loss for itself, none for the others." },
              { "unfortunate", integer, "steps", "No gain for itself, loss for the others." },
              { "nice", integer, "steps", "No change for itself, gain for the others." },
              { "silent", integer, "steps", "No change for itself, none for the others." },
              { "sensitivity", number, "",
                  "(fortunate + nice + concession) / (selfish + unfortunate + silent); empty: "
                  "nothing to divide by." },
              { "conceded", number, "points",
                  "What it gave up, issue by issue, from its first proposal on the issue to what "
                  "was agreed with it, else to its last word." },
              { "logrolled", number, "points",
                  "The part conceded on issues that weigh less for it than for those who gain." },
              { "banzhaf", number, "share",
                  "Sets of the other voters in which its signature decides: absolute index." },
              { "banzhaf_share", number, "share", "The same, shares adding up to 1." },
              { "shapley_shubik", number, "share",
                  "Orders of signing in which its signature decides." },
              { "betweenness", number, "share",
                  "Shortest ways between two others that lead through it, where parties that agree "
                  "on half of the issues or more at the end are tied." },
              { "broker", boolean, "",
                  "Whether others tied in that way would fall apart without it." },
          };
}

Columns stepColumns()
{
    return sessionKey
        + Columns {
              { "party", text, "", "Who moved." },
              { "from_proposal", integer, "", "Its proposal before; see offers.csv." },
              { "to_proposal", integer, "", "Its next proposal." },
              { "round", integer, "", "Round of the next proposal." },
              { "other", text, "", "Another voting party; one row each." },
              { "own_change", number, "points", "Change in value to who moved." },
              { "other_change", number, "points", "Change in value to the other party." },
              { "class", text, "",
                  "fortunate, selfish, concession, unfortunate, nice or silent (Hindriks et al. "
                  "2007)." },
              { "group_class", text, "",
                  "The same, the change being the least of all others'; equal in all rows of a "
                  "step." },
          };
}

Columns pairColumns()
{
    return sessionKey
        + Columns {
              { "round", integer, "", "At the end of which round." },
              { "party", text, "", "Id of a party that votes." },
              { "other", text, "", "Another one, later in the scenario; one row a pair." },
              { "issues_shared", integer, "issues",
                  "Issues on which both last asked for the same option." },
              { "share", number, "share", "Of all issues of the scenario." },
          };
}

} // namespace

ResearchTables::ResearchTables(std::span<const ResearchSource> sources, std::string exportedWith)
    : software(std::move(exportedWith))
    , sessions("sessions", "One row a table or branch.", sessionColumns())
    , seats("seats", "One row each time that somebody took a seat.", seatColumns())
    , events("events", "One row an event, in order.", eventColumns())
    , offers("offers", "One row a proposal, every issue and every party's value in a column.",
          offerColumns() + issueColumns(sources) + valueColumns(sources))
    , agreements("agreements", "One row a text that was put to signature.",
          agreementColumns() + issueColumns(sources) + valueColumns(sources))
    , timings("timings", "One row a turn, and one more where a rewind goes back into a turn.",
          timingColumns())
    , readings("readings",
          "One row a party that votes: what the course of the session says of it; of a branch, its "
          "parent's part included.",
          readingColumns())
    , steps("steps",
          "One row a step from a party's proposal to its next and each other party that votes, "
          "without what rewinds took back.",
          stepColumns())
    , pairs("pairs", "One row a round and pair of parties that vote: how close they were.",
          pairColumns())
{
}

} // namespace pourparler
