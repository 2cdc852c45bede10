#include "core/session/refusal.h"
#include "core/session/session.h"

#include <algorithm>

namespace pourparler {

namespace {

/// Blind and total: what does not exist is passed over, so that no record, however damaged, can harm the fold.
class Evolver {
public:
    /// `resolving`: on the way to where a rewind goes back to.
    Evolver(State& state, SessionTime at, bool resolving = false)
        : m_state(state)
        , m_table(state.table)
        , m_at(at)
        , m_resolving(resolving)
    {
    }

    void operator()(const event::TableSetUp& e)
    {
        m_table.rounds = e.rounds;
        m_table.turnSeconds = e.turnSeconds;
        m_table.briefingSeconds = e.briefingSeconds;
        m_table.signingSeconds = e.signingSeconds;
    }
    void operator()(const event::SeatTaken& e)
    {
        if (SeatState* seat = find(e.seat)) {
            const bool replaces = keepPerson(*seat);
            if (!replaces && e.holder.kind == Holder::Kind::person)
                seat->before.reset();
            seat->holder = e.holder;
            // Whoever sat there before had read the brief and had been asked, this one has not.
            if (m_table.phase == PhaseKind::briefing)
                seat->ready = false;
            seat->consent.reset();
            seat->language.clear();
            seat->feeling = Words();
        }
    }
    void operator()(const event::SeatLeft& e)
    {
        if (SeatState* seat = find(e.seat)) {
            keepPerson(*seat);
            seat->holder.reset();
        }
    }
    void operator()(const event::BriefingBegan& e) { enter(PhaseKind::briefing, e.deadline); }
    void operator()(const event::SeatReady& e)
    {
        if (SeatState* seat = find(e.seat))
            seat->ready = true;
    }
    void operator()(const event::BargainingBegan&) { enter(PhaseKind::bargaining, noDeadline); }
    void operator()(const event::TurnBegan& e)
    {
        enter(PhaseKind::bargaining, e.deadline);
        m_table.round = e.round;
        m_table.floor = e.party;
    }
    void operator()(const event::TurnTimedOut&) { m_table.deadline = noDeadline; }
    void operator()(const event::Passed&) { m_table.deadline = noDeadline; }
    void operator()(const event::Proposed& e)
    {
        m_table.deadline = noDeadline;
        auto& proposals = m_table.proposals;
        // Where a rewind is resolved, numbers are missing that were given in what was taken back.
        const auto number = static_cast<std::size_t>(e.proposal);
        if (m_resolving && number > proposals.size() && number <= refusal::mostProposals)
            proposals.resize(number - 1);
        if (proposals.size() < refusal::mostProposals)
            proposals.push_back({ e.proposal, e.by, e.package, e.parent, e.argument, m_at,
                m_table.round, {}, {}, false, false, false });
    }
    void operator()(const event::Accepted& e)
    {
        if (Proposal* proposal = find(e.proposal); proposal && knows(e.party)) {
            proposal->reactions[e.party.index()] = Reaction::accepted;
            proposal->reasons[e.party.index()] = Words();
        }
    }
    void operator()(const event::Rejected& e)
    {
        if (Proposal* proposal = find(e.proposal); proposal && knows(e.party)) {
            proposal->reactions[e.party.index()] = Reaction::rejected;
            proposal->reasons[e.party.index()] = e.why;
        }
    }
    void operator()(const event::Withdrawn& e)
    {
        if (Proposal* proposal = find(e.proposal))
            proposal->withdrawn = true;
    }
    void operator()(const event::OptionAgreed& e)
    {
        if (knows(e.party))
            m_table.agreedBy[e.party.index()].set(e.choice.issue, e.choice.option);
    }
    void operator()(const event::OptionReopened& e)
    {
        if (knows(e.party))
            m_table.agreedBy[e.party.index()].open(e.issue);
    }
    void operator()(const event::IssueAgreed& e)
    {
        m_table.tentative.set(e.choice.issue, e.choice.option);
    }
    void operator()(const event::IssueReopened& e) { m_table.tentative.open(e.issue); }
    void operator()(const event::SigningCalled& e)
    {
        enter(PhaseKind::ratification, e.deadline);
        const std::size_t parties = m_table.agreedBy.size();
        m_table.signing
            = Signing { e.party, e.proposal, e.package, std::vector<Stand>(parties, Stand::pending),
                  std::vector<RefusalCause>(parties, RefusalCause::own) };
    }
    void operator()(const event::Signed& e)
    {
        if (m_table.signing && knows(e.party))
            m_table.signing->stands[e.party.index()] = Stand::signed_;
    }
    void operator()(const event::Refused& e)
    {
        if (m_table.signing && knows(e.party)) {
            m_table.signing->stands[e.party.index()] = Stand::refused;
            m_table.signing->causes[e.party.index()] = e.cause;
        }
    }
    void operator()(const event::SigningFailed&)
    {
        enter(PhaseKind::bargaining, noDeadline);
        if (m_table.signing)
            if (Proposal* proposal = find(m_table.signing->proposal))
                proposal->failed = true;
    }
    void operator()(const event::WalkedOut& e)
    {
        if (knows(e.party))
            m_table.away[e.party.index()] = 1;
    }
    void operator()(const event::CameBack& e)
    {
        if (knows(e.party))
            m_table.away[e.party.index()] = 0;
    }
    void operator()(const event::DraftKept& e)
    {
        if (SeatState* seat = find(e.seat))
            seat->draft = Draft { e.package, e.parent, e.argument };
    }
    void operator()(const event::NoteKept& e)
    {
        if (SeatState* seat = find(e.seat))
            seat->note = e.text;
    }
    void operator()(const event::ReasonGiven&) { } // for eyes that may see it; it changes nothing
    void operator()(const event::ConsentGiven& e)
    {
        if (SeatState* seat = find(e.seat))
            seat->consent = e.given;
    }
    void operator()(const event::LanguageChosen& e)
    {
        if (SeatState* seat = find(e.seat))
            seat->language = e.language;
    }
    void operator()(const event::FeelingSaid& e)
    {
        if (SeatState* seat = find(e.seat))
            seat->feeling = e.word;
    }
    void operator()(const event::DeadlineMoved& e) { m_table.deadline = e.deadline; }
    void operator()(const event::RoundExtended& e)
    {
        m_table.extendedRound = e.round;
        m_table.extraSeconds = e.seconds;
        m_table.deadline = e.deadline;
    }
    void operator()(const event::RoundsSet& e) { m_table.rounds = e.rounds; }
    void operator()(const event::TurnSkipped&) { m_table.deadline = noDeadline; }
    void operator()(const event::Blanked& e) { m_state.room.blank = e.blank; }
    void operator()(const event::ScoresHidden& e) { m_state.room.scoresHidden = e.hidden; }
    void operator()(const event::Remarked& e)
    {
        m_state.room.remarks.push_back({ e.kind, e.text, m_at, false });
    }
    void operator()(const event::RemarkStruck& e)
    {
        auto& remarks = m_state.room.remarks;
        const auto number = static_cast<std::size_t>(e.remark);
        if (e.remark >= 1 && number <= remarks.size())
            remarks[number - 1].struck = e.struck;
    }
    /// The table goes back, but for what cannot: that a pause is on, and the numbers that proposals have had.
    void operator()(const event::Rewound& e)
    {
        const Past* target = pastEvent(m_state, e.to);
        if (!target || m_state.rewinds >= refusal::mostRewinds)
            return;
        ++m_state.rewinds;
        Table table = tableAfter(m_state, *target);
        if (table.proposals.size() < m_table.proposals.size())
            table.proposals.resize(m_table.proposals.size());
        for (std::size_t i = 0; i < m_table.proposals.size(); ++i)
            if (table.proposals[i].id == ProposalId::none) {
                table.proposals[i] = m_table.proposals[i];
                table.proposals[i].takenBack = true;
            }
        table.deadline = e.deadline;
        table.paused = e.paused;
        table.pausedAt = e.paused ? m_at : 0;
        m_table = std::move(table);
    }
    void operator()(const event::BrokenOff& e) { m_table.brokenOff = e.why; }
    void operator()(const event::Paused&)
    {
        m_table.paused = true;
        m_table.pausedAt = m_at;
    }
    void operator()(const event::Resumed& e)
    {
        m_table.paused = false;
        m_table.pausedAt = 0;
        m_table.deadline = e.deadline;
    }
    void operator()(const event::Closed& e)
    {
        enter(PhaseKind::closed, noDeadline);
        // A session can be broken off in the middle of a pause.
        m_table.paused = false;
        m_table.pausedAt = 0;
        m_table.floor.reset();
        m_table.outcome = e.outcome;
        m_table.agreement = e.package;
    }
    void operator()(const event::Disclosed& e)
    {
        m_table.disclosure = e.level;
        m_table.disclosed = e.parties;
    }

private:
    /// False where no person had the seat.
    static bool keepPerson(SeatState& seat)
    {
        if (!seat.holder || seat.holder->kind != Holder::Kind::person)
            return false;
        seat.before = FormerPerson { *seat.holder, seat.consent, seat.language };
        return true;
    }
    void enter(PhaseKind phase, SessionTime deadline)
    {
        m_table.phase = phase;
        m_table.deadline = deadline;
    }
    [[nodiscard]] bool knows(PartyId party) const
    {
        return party.index() < m_table.agreedBy.size();
    }
    [[nodiscard]] SeatState* find(SeatId id)
    {
        for (SeatState& seat : m_state.room.seats)
            if (seat.seat == id)
                return &seat;
        return nullptr;
    }
    [[nodiscard]] Proposal* find(ProposalId id)
    {
        const auto number = static_cast<std::size_t>(id);
        return number >= 1 && number <= m_table.proposals.size() ? &m_table.proposals[number - 1]
                                                                 : nullptr;
    }

    State& m_state;
    Table& m_table;
    SessionTime m_at;
    bool m_resolving;
};

} // namespace

Table tableAfter(const State& state, const Past& event)
{
    // From the event back to the beginning, past everything that a rewind before it took back.
    std::vector<const Past*> way;
    for (const Past* past = &event; past;) {
        way.push_back(past);
        const auto* rewound = std::get_if<event::Rewound>(&past->event.body);
        const std::uint64_t to
            = rewound ? std::min(rewound->to, past->number - 1) : past->number - 1;
        while (past && past->number > to)
            past = past->before.get();
    }
    State again;
    again.table = *state.beginning;
    for (auto past = way.rbegin(); past != way.rend(); ++past) {
        const Event& happened = (*past)->event;
        if (const auto* rewound = std::get_if<event::Rewound>(&happened.body)) {
            // Its target is what has just been folded; what is left are the clock and the pause.
            again.table.deadline = rewound->deadline;
            again.table.paused = rewound->paused;
            again.table.pausedAt = rewound->paused ? happened.at : 0;
        } else {
            std::visit(Evolver(again, happened.at, true), happened.body);
        }
        again.table.now = happened.at;
    }
    return std::move(again.table);
}

void evolve(State& state, const Event& event)
{
    std::visit(Evolver(state, event.at), event.body);
    state.table.now = event.at;
    if (isPublic(event.body)) {
        ++state.publicEvents;
        state.past = std::make_shared<const Past>(event, state.publicEvents, state.past);
    }
}

State fold(const Scenario& scenario, std::span<const Event> events)
{
    State state = initialState(scenario);
    for (const Event& event : events)
        evolve(state, event);
    return state;
}

} // namespace pourparler
