// What each viewer is shown. It starts from nothing and adds, so that a new field or event is hidden until somebody
// decides here who may see it. The table of who sees what, for people, is in ARCHITECTURE.md.

#include "core/view/seat_view.h"

namespace pourparler {

namespace {

using Shown = std::optional<EventBody>;

class Redactor {
public:
    explicit Redactor(const Viewer& viewer)
        : m_viewer(viewer)
    {
    }

    Shown operator()(const event::SeatTaken& e) const
    {
        event::SeatTaken shown;
        shown.seat = e.seat;
        shown.holder.kind = e.holder.kind;
        shown.holder.name = e.holder.name;
        // Everybody sees that it is a bot; of what temper is for those who chose it.
        if (isOwn(e.seat) || isFacilitator())
            shown.holder.agent = e.holder.agent;
        return shown;
    }
    Shown operator()(const event::DraftKept& e) const
    {
        return isOwn(e.seat) ? Shown(e) : std::nullopt;
    }
    Shown operator()(const event::NoteKept& e) const
    {
        return isOwn(e.seat) ? Shown(e) : std::nullopt;
    }
    Shown operator()(const event::ReasonGiven& e) const
    {
        return isOwn(e.seat) || isFacilitator() ? Shown(e) : std::nullopt;
    }

    Shown operator()(const event::ConsentGiven& e) const
    {
        return isOwn(e.seat) || isFacilitator() ? Shown(e) : std::nullopt;
    }
    Shown operator()(const event::Remarked& e) const
    {
        return isFacilitator() ? Shown(e) : std::nullopt;
    }
    Shown operator()(const event::RemarkStruck& e) const
    {
        return isFacilitator() ? Shown(e) : std::nullopt;
    }

    // Said or done before everybody.
    Shown operator()(const event::TableSetUp& e) const { return e; }
    Shown operator()(const event::SeatLeft& e) const { return e; }
    Shown operator()(const event::BriefingBegan& e) const { return e; }
    Shown operator()(const event::SeatReady& e) const { return e; }
    Shown operator()(const event::BargainingBegan& e) const { return e; }
    Shown operator()(const event::TurnBegan& e) const { return e; }
    Shown operator()(const event::TurnTimedOut& e) const { return e; }
    Shown operator()(const event::Passed& e) const { return e; }
    Shown operator()(const event::Proposed& e) const { return e; }
    Shown operator()(const event::Accepted& e) const { return e; }
    Shown operator()(const event::Rejected& e) const { return e; }
    Shown operator()(const event::Withdrawn& e) const { return e; }
    Shown operator()(const event::OptionAgreed& e) const { return e; }
    Shown operator()(const event::OptionReopened& e) const { return e; }
    Shown operator()(const event::IssueAgreed& e) const { return e; }
    Shown operator()(const event::IssueReopened& e) const { return e; }
    Shown operator()(const event::SigningCalled& e) const { return e; }
    Shown operator()(const event::Signed& e) const { return e; }
    Shown operator()(const event::Refused& e) const { return e; }
    Shown operator()(const event::SigningFailed& e) const { return e; }
    Shown operator()(const event::WalkedOut& e) const { return e; }
    Shown operator()(const event::CameBack& e) const { return e; }
    Shown operator()(const event::Paused& e) const { return e; }
    Shown operator()(const event::Resumed& e) const { return e; }
    Shown operator()(const event::LanguageChosen& e) const { return e; }
    Shown operator()(const event::FeelingSaid& e) const { return e; }
    Shown operator()(const event::DeadlineMoved& e) const { return e; }
    Shown operator()(const event::RoundExtended& e) const { return e; }
    Shown operator()(const event::RoundsSet& e) const { return e; }
    Shown operator()(const event::TurnSkipped& e) const { return e; }
    Shown operator()(const event::Blanked& e) const { return e; }
    Shown operator()(const event::ScoresHidden& e) const { return e; }
    Shown operator()(const event::Rewound& e) const { return e; }
    Shown operator()(const event::BrokenOff& e) const { return e; }
    Shown operator()(const event::Closed& e) const { return e; }
    Shown operator()(const event::Disclosed& e) const { return e; }

private:
    [[nodiscard]] bool isOwn(SeatId seat) const
    {
        return m_viewer.kind == Viewer::Kind::seat && m_viewer.seat == seat;
    }
    [[nodiscard]] bool isFacilitator() const { return m_viewer.kind == Viewer::Kind::facilitator; }

    const Viewer& m_viewer;
};

Party publicSideOf(const Party& party)
{
    Party shown;
    shown.id = party.id;
    shown.name = party.name;
    shown.shortName = party.shortName;
    shown.kind = party.kind;
    shown.votes = party.votes;
    shown.role = party.role;
    shown.about = party.about;
    shown.inspiredBy = party.inspiredBy;
    shown.seats = party.seats;
    return shown;
}

Scenario publicSideOf(const Scenario& scenario)
{
    Scenario shown;
    shown.id = scenario.id;
    shown.languages = scenario.languages;
    shown.imported = scenario.imported;
    shown.points = scenario.points;
    shown.title = scenario.title;
    shown.summary = scenario.summary;
    shown.level = scenario.level;
    shown.minutes = scenario.minutes;
    shown.invented = scenario.invented;
    shown.general = scenario.general;
    shown.protocol = scenario.protocol;
    for (const Party& party : scenario.parties)
        shown.parties.push_back(publicSideOf(party));
    shown.issues = scenario.issues;
    shown.dependencies = scenario.dependencies;
    shown.ratification = scenario.ratification;
    shown.ratificationRule = scenario.ratificationRule;
    shown.ratificationSource = scenario.ratificationSource;
    shown.valueTable = scenario.valueTable;
    shown.facts = scenario.facts;
    shown.debriefQuestions = scenario.debriefQuestions;
    return shown;
}

} // namespace

std::optional<RedactedEvent> redact(const Event& event, const Viewer& viewer)
{
    Shown body = std::visit(Redactor(viewer), event.body);
    if (!body)
        return std::nullopt;
    return RedactedEvent(Event { event.at, std::move(*body) });
}

RedactedScenario redact(const Scenario& scenario, const Viewer& viewer)
{
    if (viewer.kind == Viewer::Kind::facilitator)
        return RedactedScenario(std::make_shared<const Scenario>(scenario));
    Scenario shown = publicSideOf(scenario);
    if (viewer.kind == Viewer::Kind::seat) {
        const Party& own = scenario.party(viewer.seat.party);
        Party& mine = shown.parties[viewer.seat.party.index()];
        mine.preferences = own.preferences;
        mine.brief = own.brief;
    }
    return RedactedScenario(std::make_shared<const Scenario>(std::move(shown)));
}

} // namespace pourparler
