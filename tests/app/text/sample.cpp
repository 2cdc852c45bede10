#include "sample.h"

#include <memory>

namespace pourparler::test {

namespace {

LocalText both(const char* english, const char* french)
{
    return LocalText({ { "en", english }, { "fr", french } });
}

Option option(const char* id, const char* english, const char* french)
{
    Option made;
    made.id = id;
    made.label = both(english, french);
    return made;
}

Party party(const char* id, const char* english, const char* french, bool votes)
{
    Party made;
    made.id = id;
    made.name = both(english, french);
    made.votes = votes;
    if (votes) {
        Preferences preferences;
        preferences.weights = { 50, 30, 20 };
        preferences.scores = { { 0, 100 }, { 100, 0 }, { 50, 50 } };
        preferences.walkAway = 4000;
        made.preferences = preferences;
    }
    return made;
}

Ratification leaf(PartyId party)
{
    Ratification rule;
    rule.kind = Ratification::Kind::party;
    rule.party = party;
    return rule;
}

} // namespace

Scenario sampleScenario()
{
    Scenario scenario;
    scenario.id = "sample";
    scenario.languages = { "en", "fr" };
    scenario.title = both("A sample", "Un échantillon");
    scenario.parties = { party("emp", "Employers", "Employeurs", true),
        party("uni", "Union of Staff", "Union du personnel", true),
        party("med", "Mediation", "Médiation", false) };
    scenario.parties[1].seats = 2;
    scenario.parties[2].role = Role::mediator;

    Issue notice;
    notice.id = "notice";
    notice.title = both("Notice", "Préavis");
    notice.options
        = { option("seven", "7 days", "7 jours"), option("fourteen", "14 days", "14 jours") };
    Issue reuse;
    reuse.id = "reuse";
    reuse.title = both("Re-use", "Réemploi");
    reuse.options
        = { option("free", "Free", "Libre"), option("licence", "Paid licence", "Licence payante") };
    Issue income;
    income.id = "income";
    income.title = both("Income", "Revenus");
    income.options = { option("shops", "Shops", "Commerces"), option("fund", "Fund", "Fonds") };
    scenario.issues = { notice, reuse, income };

    Dependency dependency;
    dependency.allOf = { { IssueId(1), OptionId(1) } };
    dependency.anyOf = { { IssueId(2), OptionId(0) }, { IssueId(2), OptionId(1) } };
    dependency.why = both("A licence yields an income.", "Une licence rapporte.");
    scenario.dependencies = { dependency };

    Ratification threshold;
    threshold.kind = Ratification::Kind::threshold;
    threshold.weights = { { PartyId(0), 40 }, { PartyId(1), 60 } };
    threshold.total = 100;
    threshold.share = 5000;
    scenario.ratification.kind = Ratification::Kind::all;
    scenario.ratification.children = { leaf(PartyId(0)), threshold };

    scenario.protocol.order = { PartyId(0), PartyId(1), PartyId(2) };
    scenario.protocol.rounds = 3;
    scenario.protocol.phases = defaultPhases();
    return scenario;
}

SeatView viewAfter(const Scenario& scenario, const Events& events, const Viewer& viewer)
{
    SeatView view(redact(scenario, viewer), viewer);
    for (const Event& event : events)
        if (const auto redacted = redact(event, viewer))
            view.take(*redacted);
    return view;
}

Events oneOfEachEvent()
{
    const PartyId emp(0);
    const PartyId uni(1);
    const Salt salt {};
    Package first;
    first.set(IssueId(0), OptionId(0));
    Package second = first;
    second.set(IssueId(0), OptionId(1));
    second.set(IssueId(1), OptionId(1));
    const auto number = [](std::uint32_t n) { return static_cast<ProposalId>(n); };
    Holder person;
    person.name = Words("Anna", salt);
    Holder bot;
    bot.kind = Holder::Kind::bot;
    bot.agent = "linear";
    const auto reason = std::make_shared<const Reason>(Reason { "brief-read", {} });
    const auto results = std::make_shared<const std::vector<DisclosedParty>>(
        std::vector<DisclosedParty> { { emp, 5860, 4000, 8000, {} } });

    const std::vector<EventBody> bodies { event::TableSetUp { 3, 90, 600, 120 },
        event::SeatTaken { { emp, 1 }, person }, event::SeatTaken { { uni, 1 }, bot },
        event::SeatLeft { { uni, 2 } }, event::BriefingBegan { 600'000 },
        event::SeatReady { { emp, 1 } }, event::BargainingBegan {},
        event::TurnBegan { 1, emp, 90'000 }, event::TurnTimedOut { emp }, event::Passed { uni },
        event::Proposed { number(1), { emp, 1 }, first, ProposalId::none, {} },
        event::Proposed { number(2), { uni, 1 }, second, number(1), Words("Two weeks %1", salt) },
        event::Accepted { number(2), emp },
        event::Rejected { number(1), uni, Words("too short", salt) },
        event::Withdrawn { number(1) }, event::OptionAgreed { emp, { IssueId(0), OptionId(1) } },
        event::OptionReopened { emp, IssueId(0) },
        event::IssueAgreed { { IssueId(0), OptionId(1) } }, event::IssueReopened { IssueId(0) },
        event::SigningCalled { uni, number(2), second, 700'000 }, event::Signed { uni },
        event::Refused { emp, RefusalCause::own, Words("not yet", salt) }, event::SigningFailed {},
        event::WalkedOut { emp }, event::CameBack { emp },
        event::DraftKept { { emp, 1 }, first, ProposalId::none, {} },
        event::NoteKept { { emp, 1 }, Words("ask about pay", salt) },
        event::ReasonGiven { { uni, 1 }, reason }, event::Paused {}, event::Resumed { 800'000 },
        event::ConsentGiven { { emp, 1 }, true }, event::LanguageChosen { { emp, 1 }, "fr" },
        event::DeadlineMoved { 860'000 }, event::RoundExtended { 1, -90, 770'000 },
        event::RoundsSet { 5 }, event::TurnSkipped { emp }, event::Blanked { true },
        event::ScoresHidden { true },
        event::Remarked { 1, RemarkKind::incident, Words("the lift stopped", salt) },
        event::RemarkStruck { 1, true }, event::Rewound { 20, 900'000, false },
        event::BrokenOff { Words("fire alarm", salt) },
        event::FeelingSaid { { emp, 1 }, Words("relieved", salt) },
        event::Closed { Outcome::partial, second },
        event::Disclosed { Disclosure::results, results } };
    Events events;
    for (const EventBody& body : bodies)
        events.push_back({ static_cast<SessionTime>(events.size()) * 1000, body });
    return events;
}

bool hasPlaceholder(const QString& sentence)
{
    for (qsizetype i = 0; i + 1 < sentence.size(); ++i)
        if (sentence[i] == u'%'
            && (sentence[i + 1] == u'n' || (sentence[i + 1] >= u'1' && sentence[i + 1] <= u'9')))
            return true;
    return false;
}

} // namespace pourparler::test
