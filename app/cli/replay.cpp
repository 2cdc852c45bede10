#include "app/cli/commands.h"
#include "app/cli/eyes.h"
#include "app/cli/json.h"
#include "app/text/amounts.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "core/record/codec.h"
#include "core/record/record.h"
#include "core/scenario/names.h"

#include <QCoreApplication>

#include <limits>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::string seatText(const Scenario& scenario, SeatId seat)
{
    return text::seatCode(scenario, seat).toStdString();
}

std::string jsonParties(const Scenario& scenario, const Proposal& proposal, Reaction which)
{
    JsonList list;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (proposal.reactions[i] == which)
            list.add(jsonString(scenario.parties[i].id));
    return list.text();
}

std::string jsonProposal(const Scenario& scenario, const Proposal& proposal)
{
    JsonObject object;
    object.addNumber("id", static_cast<std::int64_t>(proposal.id))
        .addText("by", seatText(scenario, proposal.by))
        .addNumber("round", proposal.round);
    if (proposal.parent == ProposalId::none)
        object.add("parent", "null");
    else
        object.addNumber("parent", static_cast<std::int64_t>(proposal.parent));
    return object.add("package", jsonPackage(scenario, proposal.package))
        .add("accepted", jsonParties(scenario, proposal, Reaction::accepted))
        .add("rejected", jsonParties(scenario, proposal, Reaction::rejected))
        .text();
}

std::string jsonSigning(const Scenario& scenario, const Table& table)
{
    if (!table.signing || table.phase == PhaseKind::bargaining)
        return "null";
    JsonList signedBy;
    JsonList refusedBy;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (table.signing->stands[i] == Stand::signed_)
            signedBy.add(jsonString(scenario.parties[i].id));
        else if (table.signing->stands[i] == Stand::refused)
            refusedBy.add(jsonString(scenario.parties[i].id));
    }
    return JsonObject()
        .addText("called_by", scenario.party(table.signing->calledBy).id)
        .add("package", jsonPackage(scenario, table.signing->package))
        .add("signed", signedBy.text())
        .add("refused", refusedBy.text())
        .text();
}

/// What the table looks like, as this viewer knows it.
std::string jsonTable(const SeatView& view)
{
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    JsonList proposals;
    for (const Proposal& proposal : table.proposals)
        if (proposal.onTheTable())
            proposals.add(jsonProposal(scenario, proposal));
    JsonList away;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (table.away[i] != 0)
            away.add(jsonString(scenario.parties[i].id));

    JsonObject object;
    object.addText("kind", "table")
        .add("n", std::to_string(view.cursor()))
        .addNumber("at", table.now)
        .addText("phase", nameOf(table.phase))
        .addNumber("round", table.round)
        .addNumber("rounds", table.rounds)
        .add("floor", table.floor ? jsonString(scenario.party(*table.floor).id) : "null")
        .add("deadline", table.deadline == noDeadline ? "null" : std::to_string(table.deadline))
        .add("paused", table.paused ? "true" : "false")
        .add("tentative", jsonPackage(scenario, table.tentative))
        .add("proposals", proposals.text())
        .add("away", away.text())
        .add("signing", jsonSigning(scenario, table))
        .add("outcome", table.outcome ? jsonString(nameOf(*table.outcome)) : "null")
        .add("agreement", jsonPackage(scenario, table.agreement));
    return object.text();
}

/// The canonical JSON of the event, with what kind of line it is and the viewer's own number in front.
std::string jsonEvent(const SeatView& view, const Event& event)
{
    const std::string json = toJson(view.scenario(), event);
    return R"({"kind":"event","n":)" + std::to_string(view.cursor()) + ',' + json.substr(1);
}

void tellTable(const SeatView& view, Console& console)
{
    Terminal& terminal = console.terminal;
    const Reader& reader = console.reader;
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    terminal.line();
    terminal.line(fill(Cli::tr("The table after event %1: %2"),
        { QString::number(view.cursor()), text::standing(view, reader) }));
    if (table.outcome)
        return;
    if (!table.tentative.empty())
        terminal.line(u"  "_s
            + fill(Cli::tr("Tentatively agreed: %1"),
                { text::package(scenario, table.tentative, reader) }));
    for (const Proposal& proposal : table.proposals)
        if (proposal.onTheTable())
            terminal.line(u"  "_s
                + fill(Cli::tr("On the table: proposal %1 (%2): %3"),
                    { QString::number(static_cast<std::uint32_t>(proposal.id)),
                        text::seat(scenario, proposal.by, reader),
                        text::package(scenario, proposal.package, reader) }));
}

} // namespace

int replay(const ReplayArguments& arguments, Console& console)
{
    const auto contents = readWarily(arguments.record, console);
    if (!contents)
        return wrongUse;
    const Scenario& full = contents->scenario;
    const auto viewer = viewerOfName(full, arguments.viewer, console);
    if (!viewer)
        return wrongUse;
    const auto stream = streamOfNumber(*contents, arguments.record, arguments.branch, console);
    if (!stream)
        return wrongUse;

    // The viewer's events up to the one asked for; then they are told with that state before the eyes.
    SeatView view(redact(full, *viewer), *viewer);
    const std::uint64_t until = arguments.until.value_or(std::numeric_limits<std::uint64_t>::max());
    for (const Event& event : contents->eventsOf(*stream)) {
        if (view.cursor() >= until)
            break;
        const auto redacted = redact(event, *viewer);
        if (!redacted)
            continue;
        view.take(*redacted);
        if (arguments.json)
            console.terminal.raw(jsonEvent(view, redacted->event()));
    }
    if (arguments.json) {
        console.terminal.raw(jsonTable(view));
        return fine;
    }

    const auto width = static_cast<int>(std::to_string(view.cursor()).size());
    std::uint64_t number = 0;
    for (const Event& event : view.log())
        console.terminal.line(QString::number(++number).rightJustified(width) + u"  "_s
            + text::time(event.at, console.reader) + u"  "_s
            + text::event(view, event, console.reader));
    tellTable(view, console);
    return fine;
}

} // namespace pourparler::cli
