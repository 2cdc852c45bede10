#include "core/driver/play.h"

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/key_path.h"
#include "app/cli/story.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"
#include "core/base/version.h"
#include "core/record/chain.h"
#include "core/record/codec.h"
#include "core/record/record.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString known(const std::vector<std::string>& ids)
{
    QStringList list;
    for (const std::string& id : ids)
        list << QString::fromStdString(id);
    return list.join(u", "_s);
}

/// PARTY=NAME for each, into one agent a party; nothing after a word on standard error.
std::optional<std::vector<std::string>> agentsOf(
    const Scenario& scenario, const std::vector<std::string>& wishes, Console& console)
{
    std::vector<std::string> agents(scenario.parties.size());
    for (const std::string& wish : wishes) {
        const auto sign = wish.find('=');
        const std::string id = wish.substr(0, sign);
        const std::string name = sign == std::string::npos ? std::string() : wish.substr(sign + 1);
        const auto party = scenario.findParty(id);
        const QString shown = QString::fromStdString(wish);
        QString problem;
        if (sign == std::string::npos) {
            problem = fill(
                Cli::tr("--agent %1: expected PARTY=NAME, such as emp=boulware."), { shown });
        } else if (!party) {
            std::vector<std::string> ids;
            for (const Party& each : scenario.parties)
                ids.push_back(each.id);
            problem = fill(Cli::tr("--agent %1: there is no party “%2”, expected one of: %3."),
                { shown, QString::fromStdString(id), known(ids) });
        } else if (!makeAgent(name)) {
            problem = fill(Cli::tr("--agent %1: there is no agent “%2”, expected one of: %3."),
                { shown, QString::fromStdString(name),
                    known({ agentNames().begin(), agentNames().end() }) });
        } else if (scenario.party(*party).votes && name == "mediator") {
            problem
                = fill(Cli::tr("--agent %1: a party that votes cannot be played by a mediator."),
                    { shown });
        } else if (!agents[party->index()].empty()) {
            problem = fill(Cli::tr("--agent %1: this party has an agent already."), { shown });
        }
        if (!problem.isEmpty()) {
            console.terminal.error(problem);
            return std::nullopt;
        }
        agents[party->index()] = name;
    }
    return agents;
}

std::string jsonResult(const Scenario& scenario, const PlayArguments& arguments,
    const PlayResult& result, const Digest& head)
{
    JsonList parties;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const auto found = std::find_if(result.parties.begin(), result.parties.end(),
            [&](const PlayResult::OfParty& each) { return each.party == PartyId(i); });
        JsonObject party;
        party.addText("id", scenario.parties[i].id);
        party.add("value",
            found == result.parties.end() ? "null" : decimalOf(found->value, scenario.points));
        party.add("walk_away",
            found == result.parties.end() ? "null" : decimalOf(found->walkAway, scenario.points));
        parties.add(party.text());
    }
    JsonObject object;
    object.addText("scenario", scenario.id)
        .add("seed", std::to_string(arguments.seed))
        .addText("outcome", nameOf(result.outcome))
        .add("agreement", jsonPackage(scenario, result.agreement))
        .addNumber("rounds", result.rounds)
        .add("events", std::to_string(result.events))
        .add("parties", parties.text())
        .addText("chain", hex(head));
    return object.text();
}

/// "emp=boulware, stf=linear, …", as --agent takes them.
QString agentsAt(const SeatView& view)
{
    QStringList list;
    for (const SeatState& seat : view.room().seats)
        if (seat.holder)
            list << QString::fromStdString(
                view.scenario().party(seat.seat.party).id + '=' + seat.holder->agent);
    return list.join(u", "_s);
}

void tellResult(const Scenario& scenario, const PlayResult& result, Console& console)
{
    Terminal& terminal = console.terminal;
    const Reader& reader = console.reader;
    terminal.line();
    terminal.line(text::label(result.outcome));
    qsizetype width = 0;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        width = std::max(width, text::issueShort(scenario, IssueId(i), reader).size());
    for (std::size_t i = 0; i < scenario.issues.size() && hasAgreement(result.outcome); ++i) {
        const auto option = result.agreement.option(IssueId(i));
        terminal.line(u"  "_s + padded(text::issueShort(scenario, IssueId(i), reader), width + 2)
            + (option ? text::optionLabel(scenario, { IssueId(i), *option }, reader)
                      : Cli::tr("left open")));
    }

    terminal.line();
    terminal.line(Cli::tr("What each party got"));
    width = 0;
    for (const auto& each : result.parties)
        width = std::max(width, text::partyName(scenario, each.party, reader).size());
    for (const auto& each : result.parties)
        terminal.line(u"  "_s + padded(text::partyName(scenario, each.party, reader), width + 2)
            + text::points(each.value, scenario.points, reader).rightJustified(5) + u"  "_s
            + fill(Cli::tr("(walk-away value %1)"),
                { text::points(each.walkAway, scenario.points, reader) }));
}

} // namespace

int play(const PlayArguments& arguments, Console& console)
{
    const auto files = loadScenario(arguments.scenario, console);
    if (!files)
        return wrongUse;
    const auto scenario = playable(*files, arguments.scenario, console);
    if (!scenario)
        return wrongUse;
    const auto agents = agentsOf(*scenario, arguments.agents, console);
    if (!agents)
        return wrongUse;

    const TableSetUp table { arguments.seed, 1 };
    std::unique_ptr<Record> record;
    std::optional<MemoryJournal> memory;
    if (arguments.record) {
        const auto key = SealKey::loadOrCreate(sealKeyPath());
        if (!key)
            return refuse(key.error(), console);
        const RecordHeader header { table,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
            "pourparler " POURPARLER_VERSION };
        auto created = Record::create(*arguments.record, *files, header, *key);
        if (!created)
            return refuse(created.error(), console);
        record = *std::move(created);
    } else {
        memory.emplace(*scenario, digestOf(*files), table);
    }
    Journal& journal = record ? record->journal() : *memory;

    Driver driver(scenario, arguments.seed, journal);
    const PlaySetUp setUp { arguments.seed, arguments.rounds, *agents };
    if (const auto done = setUpPlay(driver, *scenario, setUp); !done)
        return refuse(done.error(), console);
    for (;;) {
        const auto step = playStep(driver, arguments.seed);
        if (!step)
            return refuse(step.error(), console);
        if (!*step)
            break;
    }
    const PlayResult result = playResult(driver);
    const Digest head = journal.head();
    record.reset(); // closed in good order before anything is said

    if (arguments.json) {
        console.terminal.raw(jsonResult(*scenario, arguments, result, head));
        return fine;
    }
    console.terminal.line(fill(Cli::tr("%1 — seed %2"),
        { text::inLanguage(scenario->title, console.reader), QString::number(arguments.seed) }));
    console.terminal.line(fill(Cli::tr("Bots: %1"), { agentsAt(driver.view(facilitatorEyes())) }));
    tellStory(driver.view(everyone()), console);
    tellResult(*scenario, result, console);
    console.terminal.line();
    console.terminal.line(fill(Cli::tr("Rounds: %1; events: %2; chain: %3"),
        { QString::number(result.rounds),
            text::number(static_cast<std::int64_t>(result.events), console.reader),
            QString::fromStdString(hex(head)) }));
    if (arguments.record)
        console.terminal.line(
            fill(Cli::tr("Recorded in %1"), { QString::fromStdString(*arguments.record) }));
    return fine;
}

} // namespace pourparler::cli
