#include "tests/support/render.h"

#include "core/scenario/names.h"

#include <fmt/format.h>

namespace pourparler::test {

namespace {

std::string holderOf(const SeatState& seat)
{
    if (!seat.holder)
        return "nobody";
    if (seat.holder->kind == Holder::Kind::bot)
        return seat.holder->agent.empty() ? "bot" : "bot (" + seat.holder->agent + ")";
    return "person " + seat.holder->name.text();
}

std::string_view nameOf(Stand stand)
{
    switch (stand) {
    case Stand::pending:
        return "pending";
    case Stand::signed_:
        return "signed";
    case Stand::refused:
        return "refused";
    }
    return {};
}

std::string reactionsTo(const Scenario& scenario, const Proposal& proposal)
{
    std::string text;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (proposal.reactions[i] == Reaction::none)
            continue;
        text += fmt::format(", {} {}", scenario.parties[i].id,
            proposal.reactions[i] == Reaction::accepted ? "accepts" : "rejects");
        if (proposal.reasons[i].present())
            text += fmt::format(" “{}”", proposal.reasons[i].text());
    }
    return text;
}

void appendPrivate(std::string& out, const SeatView& view, const SeatState& seat)
{
    if (seat.draft)
        out += fmt::format("  draft: {} “{}”\n", render(view.scenario(), seat.draft->package),
            seat.draft->argument.text());
    if (seat.note.present())
        out += fmt::format("  note: “{}”\n", seat.note.text());
}

/// What was said of a seat's person, as far as the viewer knows it.
std::string personal(const SeatState& seat)
{
    std::string text;
    if (seat.consent)
        text += *seat.consent ? ", consents" : ", does not consent";
    if (!seat.language.empty())
        text += ", reads " + seat.language;
    if (seat.feeling.present())
        text += fmt::format(", feels “{}”", seat.feeling.text());
    return text;
}

void appendRoom(std::string& out, const Room& room)
{
    if (room.blank)
        out += "  screens are blank\n";
    if (room.scoresHidden)
        out += "  scores are hidden\n";
    for (const RemarkMade& remark : room.remarks)
        out += fmt::format("  {}{}: “{}”\n", nameOf(remark.kind), remark.struck ? " (struck)" : "",
            remark.text.text());
}

} // namespace

std::string render(const Scenario& scenario, const Package& package)
{
    std::string text;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        if (const auto option = package.option(IssueId(i)))
            text += fmt::format("{}{}={}", text.empty() ? "" : " ", scenario.issues[i].id,
                scenario.issues[i].options[option->index()].id);
    return text.empty() ? "nothing" : text;
}

std::string nameOf(const Scenario& scenario, const Viewer& viewer)
{
    switch (viewer.kind) {
    case Viewer::Kind::everyone:
        return "everyone";
    case Viewer::Kind::facilitator:
        return "facilitator";
    case Viewer::Kind::seat:
        return fmt::format("{}/{}", scenario.party(viewer.seat.party).id, viewer.seat.number);
    }
    return {};
}

std::string render(const SeatView& view)
{
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    std::string out = fmt::format("what {} sees: {} events, phase {}, round {} of {}\n",
        nameOf(scenario, view.viewer()), view.cursor(), nameOf(table.phase), table.round,
        table.rounds);
    if (table.floor)
        out += fmt::format("  floor: {}\n", scenario.party(*table.floor).id);
    appendRoom(out, view.room());
    for (const SeatState& seat : view.room().seats) {
        out += fmt::format("  {}/{}: {}{}{}\n", scenario.party(seat.seat.party).id,
            seat.seat.number, holderOf(seat), personal(seat),
            view.state().isAway(seat.seat.party) ? ", walked out" : "");
        appendPrivate(out, view, seat);
    }
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (!table.agreedBy[i].empty())
            out += fmt::format(
                "  {} agrees {}\n", scenario.parties[i].id, render(scenario, table.agreedBy[i]));
        if (const Sheet* sheet = view.space().sheet(PartyId(i)))
            out += fmt::format("  sheet of {}: walk-away {}\n", scenario.parties[i].id,
                decimalOf(sheet->walkAway, scenario.points));
    }
    if (!table.tentative.empty())
        out += fmt::format("  tentatively agreed: {}\n", render(scenario, table.tentative));
    for (const Proposal& proposal : table.proposals) {
        out += fmt::format("  proposal {} by {}: {}", static_cast<unsigned>(proposal.id),
            scenario.party(proposal.by.party).id, render(scenario, proposal.package));
        if (proposal.parent != ProposalId::none)
            out += fmt::format(", answers {}", static_cast<unsigned>(proposal.parent));
        out += fmt::format("{}{}{}{}\n", reactionsTo(scenario, proposal),
            proposal.withdrawn ? ", withdrawn" : "", proposal.failed ? ", failed" : "",
            proposal.takenBack ? ", taken back" : "");
    }
    if (table.signing)
        for (std::size_t i = 0; i < scenario.parties.size(); ++i)
            if (scenario.parties[i].votes)
                out += fmt::format(
                    "  {} {}\n", scenario.parties[i].id, nameOf(table.signing->stands[i]));
    if (table.outcome)
        out += fmt::format(
            "  outcome: {}: {}\n", nameOf(*table.outcome), render(scenario, table.agreement));
    if (table.disclosed)
        for (const DisclosedParty& told : *table.disclosed)
            out += fmt::format("  disclosed: {} got {}, walk-away {}, best {}\n",
                scenario.party(told.party).id, decimalOf(told.result, scenario.points),
                decimalOf(told.walkAway, scenario.points), decimalOf(told.best, scenario.points));
    return out;
}

} // namespace pourparler::test
