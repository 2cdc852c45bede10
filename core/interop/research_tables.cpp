#include "core/interop/research_tables.h"

#include "core/analysis/lineage.h"
#include "core/analysis/standpoints.h"
#include "core/interop/participants.h"
#include "core/interop/research_readings.h"
#include "core/record/chain.h"
#include "core/record/codec.h"
#include "core/record/event_words.h"
#include "core/scenario/names.h"
#include "core/view/replay.h"

#include <algorithm>
#include <set>

namespace pourparler {

namespace {

std::string twoDigits(std::size_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string seatCode(const Scenario& scenario, SeatId seat)
{
    return scenario.party(seat.party).id + '/' + std::to_string(seat.number);
}

std::string_view nameOf(Verification::Status status)
{
    switch (status) {
    case Verification::Status::sealed:
        return "sealed";
    case Verification::Status::open:
        return "open";
    case Verification::Status::altered:
        return "altered";
    }
    return {};
}

template <class T>
bool is(const Event& event)
{
    return std::holds_alternative<T>(event.body);
}

/// It stands whatever becomes of the table.
bool concernsTheRoom(const Event& e)
{
    return is<event::SeatTaken>(e) || is<event::SeatLeft>(e) || is<event::SeatReady>(e)
        || is<event::LanguageChosen>(e) || is<event::FeelingSaid>(e) || is<event::Paused>(e)
        || is<event::Resumed>(e) || is<event::Blanked>(e) || is<event::ScoresHidden>(e)
        || is<event::Rewound>(e);
}

/// Fills one stream's rows in.
class Filler {
public:
    Filler(ResearchTables& tables, const ResearchStream& stream)
        : m_tables(tables)
        , m_stream(stream)
        , m_scenario(stream.source.contents.scenario)
        , m_people(m_scenario, stream.events, stream.session)
        , m_holds(stillHolding(stream.events))
        , m_state(initialState(m_scenario))
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_stream.events.size(); ++i) {
            const Event& event = m_stream.events[i];
            evolve(m_state, event);
            turn(i);
            signing(i);
            if (i >= m_stream.fork) {
                addEvent(i);
                m_told.firstRound = std::min(m_told.firstRound, m_state.table.round);
            }
            if (is<event::Proposed>(event))
                m_proposedAt.push_back(i);
        }
        addTurn();
        addSigning("open");
        addOffers();
        addSeats();
        // An export has what the facilitator may see.
        const Replay replay(m_scenario, m_stream.events, facilitatorEyes());
        const NegotiationReading reading = readNegotiation(replay.whole());
        addReading(m_tables, { m_stream.session, m_scenario, m_told }, reading);
        addSession(reading);
    }

private:
    [[nodiscard]] const Participant* whoIs(PartyId party, std::size_t position) const
    {
        return m_people.at({ party, 1 }, position);
    }
    void name(CsvTable::Row& row, PartyId party, std::size_t position) const
    {
        row.text("party", m_scenario.party(party).id);
        if (const Participant* who = whoIs(party, position))
            row.text("participant", who->pseudonym);
    }

    /// Whose words an event carries; nothing: the facilitator's, who writes about everybody.
    [[nodiscard]] bool mayBeTold(const Event& event, std::size_t position) const
    {
        const auto party = partyOf(event.body);
        if (!party)
            return m_people.everybodyMaySpeak();
        SeatId seat { *party, 1 };
        if (const auto* taken = std::get_if<event::SeatTaken>(&event.body))
            return taken->holder.kind == Holder::Kind::bot; // names are in the key alone
        if (const auto* proposed = std::get_if<event::Proposed>(&event.body))
            seat = proposed->by;
        else if (const auto* draft = std::get_if<event::DraftKept>(&event.body))
            seat = draft->seat;
        else if (const auto* note = std::get_if<event::NoteKept>(&event.body))
            seat = note->seat;
        else if (const auto* feeling = std::get_if<event::FeelingSaid>(&event.body))
            seat = feeling->seat;
        const Participant* who = m_people.at(seat, position);
        return who && who->maySpeak();
    }

    /// What the facilitator sees, and of a person's own, drafts and notes, what that person gave consent to.
    void addEvent(std::size_t position)
    {
        const Event& event = m_stream.events[position];
        const bool told = mayBeTold(event, position);
        const bool own = is<event::DraftKept>(event) || is<event::NoteKept>(event);
        if (own && !told)
            return;
        Event shown = event;
        if (!told) {
            const std::vector<Words> said = wordsOf(shown);
            std::set<Digest> digests;
            for (const Words& words : said)
                digests.insert(digestOf(words));
            eraseWordsIn(shown, digests);
        }
        ++m_events;
        auto row = m_tables.events.add();
        row.text("session", m_stream.session)
            .integer("event", static_cast<std::int64_t>(position) + 1)
            .integer("at_ms", event.at)
            .text("phase", pourparler::nameOf(m_state.table.phase))
            .integer("round", m_state.table.round)
            .text("type", pourparler::nameOf(event.body))
            .boolean("taken_back", !m_holds[position] && !concernsTheRoom(event))
            .text("json", toJson(m_scenario, shown));
        if (const auto party = partyOf(event.body))
            name(row, *party, position);
    }

    void package(CsvTable::Row& row, const Package& package) const
    {
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
            const Issue& issue = m_scenario.issues[i];
            if (const auto option = package.option(IssueId(i)))
                row.text("issue:" + issue.id, issue.options[option->index()].id);
        }
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            if (m_state.space->sheet(PartyId(i)))
                row.points("value:" + m_scenario.parties[i].id,
                    m_state.space->value(PartyId(i), package), m_scenario.points);
        row.boolean("complete", m_scenario.isComplete(package));
    }

    template <class Wanted>
    [[nodiscard]] std::string parties(Wanted wanted) const
    {
        std::string ids;
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            if (wanted(PartyId(i)))
                ids += (ids.empty() ? "" : " ") + m_scenario.parties[i].id;
        return ids;
    }

    void addOffers()
    {
        for (const std::size_t position : m_proposedAt) {
            const auto& said = std::get<event::Proposed>(m_stream.events[position].body);
            const Proposal* proposal = m_state.table.proposal(said.proposal);
            if (position < m_stream.fork || !proposal)
                continue;
            ++m_offers;
            m_told.proposals.insert(said.proposal);
            auto row = m_tables.offers.add();
            row.text("session", m_stream.session)
                .integer("proposal", static_cast<std::int64_t>(said.proposal))
                .integer("at_ms", proposal->at)
                .integer("round", proposal->round)
                .boolean("withdrawn", proposal->withdrawn)
                .boolean("failed", proposal->failed)
                .boolean("taken_back", proposal->takenBack);
            name(row, said.by.party, position);
            if (said.parent != ProposalId::none)
                row.integer("parent", static_cast<std::int64_t>(said.parent));
            const auto reacted = [proposal](Reaction which) {
                return [proposal, which](
                           PartyId party) { return proposal->reactions[party.index()] == which; };
            };
            row.text("accepted_by", parties(reacted(Reaction::accepted)))
                .text("rejected_by", parties(reacted(Reaction::rejected)))
                .text("red_line_of", parties([this, &said](PartyId party) {
                    return m_state.space->sheet(party)
                        && m_state.space->crossesRedLine(party, said.package);
                }));
            package(row, said.package);
            if (mayBeTold(m_stream.events[position], position) && !said.argument.isErased())
                row.text("argument", said.argument.text());
        }
    }

    struct Turn {
        std::size_t began = 0;
        std::int64_t paused = 0;
        int answers = 0;
        PartyId party;
        int round = 0;
        SessionTime deadline = noDeadline;
        std::optional<std::size_t> ended;
    };

    void turn(std::size_t position)
    {
        const Event& event = m_stream.events[position];
        if (m_turn && !m_turn->ended) {
            m_turn->answers += is<event::Accepted>(event) || is<event::Rejected>(event) ? 1 : 0;
            if (is<event::Paused>(event))
                m_pausedAt = event.at;
            if (is<event::Resumed>(event))
                addPause(event.at);
            const bool left = is<event::WalkedOut>(event) && partyOf(event.body) == m_turn->party;
            if (endsTurnOf(m_turn->party, event.body) || left || is<event::Rewound>(event)
                || is<event::BrokenOff>(event) || is<event::Closed>(event)) {
                addPause(event.at);
                m_turn->ended = position;
            }
        }
        // After a rewind a turn goes on where it had been: another stretch of it, with what time was left.
        const Table& table = m_state.table;
        const bool back = is<event::Rewound>(event) && table.phase == PhaseKind::bargaining;
        if (!table.floor || !(is<event::TurnBegan>(event) || back))
            return;
        addTurn();
        m_turn = Turn { position, 0, 0, *table.floor, table.round, table.deadline, std::nullopt };
        if (table.paused)
            m_pausedAt = event.at;
    }

    void addPause(SessionTime now)
    {
        if (m_pausedAt)
            m_turn->paused += now - *std::exchange(m_pausedAt, std::nullopt);
    }

    void addTurn()
    {
        if (!m_turn)
            return;
        ++m_turns;
        if (m_turn->began >= m_stream.fork) {
            const Event& began = m_stream.events[m_turn->began];
            auto row = m_tables.timings.add();
            row.text("session", m_stream.session)
                .integer("turn", m_turns)
                .integer("round", m_turn->round)
                .integer("began_ms", began.at)
                .integer("paused_ms", m_turn->paused)
                .integer("answers", m_turn->answers);
            name(row, m_turn->party, m_turn->began);
            if (m_turn->deadline != noDeadline)
                row.integer("limit_ms", m_turn->deadline - began.at);
            if (m_turn->ended) {
                const Event& ended = m_stream.events[*m_turn->ended];
                row.integer("ended_ms", ended.at).text("ended_by", pourparler::nameOf(ended.body));
            }
        }
        m_turn.reset();
    }

    /// What was put to signature.
    struct Put {
        std::size_t position = 0;
        int round = 0;
        event::SigningCalled called;
    };

    void signing(std::size_t position)
    {
        const Event& event = m_stream.events[position];
        if (const auto* called = std::get_if<event::SigningCalled>(&event.body)) {
            addSigning("open");
            m_signing = Put { position, m_state.table.round, *called };
        }
        if (is<event::Rewound>(event)) {
            addSigning("taken-back");
            // Back in the middle of a signing, its text is under the pens again.
            if (m_state.table.phase == PhaseKind::ratification) {
                const Signing& again = *m_state.table.signing;
                m_signing = Put { position, m_state.table.round,
                    { again.calledBy, again.proposal, again.package, m_state.table.deadline } };
            }
        }
        if (m_state.table.signing)
            m_stands = m_state.table.signing->stands;
        if (const auto* closed = std::get_if<event::Closed>(&event.body))
            addSigning(hasAgreement(closed->outcome) ? "ratified" : "failed");
        else if (is<event::SigningFailed>(event))
            addSigning("failed");
    }

    void addSigning(std::string_view ended)
    {
        if (!m_signing)
            return;
        ++m_signings;
        const Put put = *std::exchange(m_signing, std::nullopt);
        if (put.position < m_stream.fork)
            return;
        const event::SigningCalled& called = put.called;
        auto row = m_tables.agreements.add();
        row.text("session", m_stream.session)
            .integer("signing", m_signings)
            .integer("at_ms", m_stream.events[put.position].at)
            .integer("round", put.round)
            .text("called_by", m_scenario.party(called.party).id)
            .text("ended", ended);
        if (called.proposal != ProposalId::none)
            row.integer("proposal", static_cast<std::int64_t>(called.proposal));
        const auto stands = [this](Stand which) {
            return [this, which](PartyId party) { return m_stands[party.index()] == which; };
        };
        row.text("signed_by", parties(stands(Stand::signed_)))
            .text("refused_by", parties(stands(Stand::refused)));
        package(row, called.package);
    }

    void addSeats() const
    {
        for (const Participant& one : m_people.all()) {
            if (!one.sitsAfter(m_stream.fork))
                continue;
            const PartyId id = one.seat.party;
            const Party& party = m_scenario.party(id);
            auto row = m_tables.seats.add();
            row.text("session", m_stream.session)
                .text("participant", one.pseudonym)
                .text("seat", seatCode(m_scenario, one.seat))
                .text("party", party.id)
                .text("party_kind", party.kind ? pourparler::nameOf(*party.kind) : "")
                .boolean("votes", party.votes)
                .text("holder", one.holder.kind == Holder::Kind::bot ? "bot" : "person")
                .text("agent", one.holder.agent)
                .text("language", one.language)
                .integer("from_ms", m_stream.events[one.from].at);
            if (one.consent)
                row.boolean("consent", *one.consent);
            if (one.until)
                row.integer("to_ms", *one.until);
            if (const Sheet* sheet = m_state.space->sheet(id)) {
                row.points("walk_away", sheet->walkAway, m_scenario.points);
                if (const auto best = m_state.space->best(id))
                    row.points("best", best->second, m_scenario.points);
                if (m_state.table.outcome)
                    row.points("result", resultFor(m_scenario, m_state, id), m_scenario.points);
            }
            if (m_state.table.outcome && hasAgreement(*m_state.table.outcome) && party.votes)
                row.boolean("signed", m_state.table.signing->stands[id.index()] == Stand::signed_);
            const SeatState* seat = m_state.room.seat(one.seat);
            if (seat && one.maySpeak() && one.to == m_stream.events.size())
                row.text("feeling", seat->feeling.text());
        }
    }

    void addSession(const NegotiationReading& reading) const
    {
        const RecordContents& contents = m_stream.source.contents;
        const Table& table = m_state.table;
        const auto count = [this](auto matches) {
            return std::count_if(m_stream.events.begin(), m_stream.events.end(), matches);
        };
        const auto people = std::count_if(m_people.all().begin(), m_people.all().end(),
            [](const Participant& one) { return one.holder.kind == Holder::Kind::person; });
        auto row = m_tables.sessions.add();
        row.text("session", m_stream.session)
            .text("record", m_stream.source.file)
            .integer("stream", static_cast<std::int64_t>(m_stream.stream))
            .text("parent", m_stream.parent)
            .text("scenario", m_scenario.id)
            .text("scenario_sha256", hex(digestOf(contents.files)))
            .text("head_sha256", hex(m_stream.head))
            .text("integrity", nameOf(m_stream.source.verification.status))
            .text("sealed_by", m_stream.source.verification.sealedBy)
            .text("recorded_with", contents.header.software)
            .text("exported_with", m_tables.software)
            .text("created_at", contents.header.createdAt)
            .text("seed", std::to_string(contents.header.table.seed))
            .integer("rounds", table.rounds)
            .integer("turn_seconds", table.turnSeconds)
            .integer("briefing_seconds", table.briefingSeconds)
            .integer("signing_seconds", table.signingSeconds)
            .text("phase", pourparler::nameOf(table.phase))
            .text("outcome", table.outcome ? pourparler::nameOf(*table.outcome) : "")
            .integer("rounds_begun", table.round)
            .integer("duration_ms", table.now)
            .integer("events", m_events)
            .integer("proposals", m_offers)
            .integer("people", people)
            .integer("bots", static_cast<std::int64_t>(m_people.all().size()) - people)
            .boolean("scores_hidden", m_state.room.scoresHidden)
            .integer("rewinds", count([](const Event& e) { return is<event::Rewound>(e); }))
            .integer("incidents", count([](const Event& e) {
                const auto* remark = std::get_if<event::Remarked>(&e.body);
                return remark && remark->kind == RemarkKind::incident;
            }));
        if (!m_stream.parent.empty())
            row.integer("fork", static_cast<std::int64_t>(m_stream.fork));
        addIndices(row, reading);
    }

    ResearchTables& m_tables;
    const ResearchStream& m_stream;
    const Scenario& m_scenario;
    Participants m_people;
    std::vector<bool> m_holds; ///< [position]
    State m_state;
    std::optional<Turn> m_turn;
    std::optional<SessionTime> m_pausedAt;
    std::optional<Put> m_signing;
    std::vector<Stand> m_stands;
    std::vector<std::size_t> m_proposedAt;
    ReadingScope m_told;
    std::int64_t m_turns = 0;
    std::int64_t m_signings = 0;
    std::int64_t m_events = 0;
    std::int64_t m_offers = 0;
};

} // namespace

std::vector<ResearchStream> researchStreams(std::span<const ResearchSource> sources)
{
    std::vector<ResearchStream> streams;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const ResearchSource& source = sources[i];
        const std::string session = "S" + twoDigits(i + 1);
        const auto nameOfStream = [&session](StreamId stream) {
            return stream == StreamId::table1
                ? session
                : session + "-b" + std::to_string(static_cast<std::uint32_t>(stream));
        };
        streams.push_back({ source, session, {}, StreamId::table1, source.contents.events, 0,
            source.contents.head });
        for (const RecordContents::Branch& branch : source.contents.branches)
            streams.push_back({ source, nameOfStream(branch.fork.stream),
                nameOfStream(branch.fork.parent), branch.fork.stream, branch.events,
                static_cast<std::size_t>(branch.fork.events), branch.head });
    }
    return streams;
}

void ResearchTables::add(const ResearchStream& stream) { Filler(*this, stream).run(); }

} // namespace pourparler
