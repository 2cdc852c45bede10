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
{
}

} // namespace pourparler
