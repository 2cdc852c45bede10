#include "app/text/naming.h"

#include "app/text/fill.h"
#include "app/text/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <charconv>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Naming {
    Q_DECLARE_TR_FUNCTIONS(Naming)
};

QString unknown(std::size_t index) { return u"#%1"_s.arg(index + 1); }

QString firstOf(const LocalText& shorter, const LocalText& longer, const Reader& reader)
{
    return inLanguage(shorter.empty() ? longer : shorter, reader);
}

const Option* find(const Scenario& scenario, Choice choice)
{
    if (choice.issue.index() >= scenario.issues.size())
        return nullptr;
    const auto& options = scenario.issue(choice.issue).options;
    return choice.option.index() < options.size() ? &options[choice.option.index()] : nullptr;
}

QStringList labels(
    const Scenario& scenario, const std::vector<Choice>& choices, const Reader& reader)
{
    QStringList list;
    for (const Choice& each : choices)
        list << quoted(optionShort(scenario, each, reader));
    return list;
}

} // namespace

QString partyName(const Scenario& scenario, PartyId party, const Reader& reader)
{
    if (party.index() >= scenario.parties.size())
        return unknown(party.index());
    return inLanguage(scenario.party(party).name, reader);
}

QString partyShort(const Scenario& scenario, PartyId party, const Reader& reader)
{
    if (party.index() >= scenario.parties.size())
        return unknown(party.index());
    return firstOf(scenario.party(party).shortName, scenario.party(party).name, reader);
}

QString brief(const Scenario& scenario, PartyId party, bool withPoints, const Reader& reader)
{
    static const QRegularExpression inPoints(
        u"\\[\\[(.*?)\\]\\]"_s, QRegularExpression::DotMatchesEverythingOption);
    return inLanguage(scenario.party(party).brief, reader)
        .replace(inPoints, withPoints ? u"\\1"_s : QString());
}

QString issueTitle(const Scenario& scenario, IssueId issue, const Reader& reader)
{
    if (issue.index() >= scenario.issues.size())
        return unknown(issue.index());
    return inLanguage(scenario.issue(issue).title, reader);
}

QString issueShort(const Scenario& scenario, IssueId issue, const Reader& reader)
{
    if (issue.index() >= scenario.issues.size())
        return unknown(issue.index());
    return firstOf(scenario.issue(issue).shortTitle, scenario.issue(issue).title, reader);
}

QString optionLabel(const Scenario& scenario, Choice choice, const Reader& reader)
{
    const Option* option = find(scenario, choice);
    return option ? inLanguage(option->label, reader) : unknown(choice.option.index());
}

QString optionShort(const Scenario& scenario, Choice choice, const Reader& reader)
{
    const Option* option = find(scenario, choice);
    return option ? firstOf(option->shortLabel, option->label, reader)
                  : unknown(choice.option.index());
}

QString choice(const Scenario& scenario, Choice choice, const Reader& reader)
{
    //: an issue and its option
    return fill(Naming::tr("%1: %2"),
        { issueShort(scenario, choice.issue, reader), optionShort(scenario, choice, reader) });
}

QString oneOfEach(
    const Scenario& scenario, const std::vector<Choice>& options, const Reader& reader)
{
    std::vector<Choice> sorted = options;
    std::sort(sorted.begin(), sorted.end());
    QStringList words;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::find_if(
            first, sorted.end(), [&](const Choice& each) { return each.issue != first->issue; });
        QStringList names;
        for (auto each = first; each != last; ++each)
            names << optionShort(scenario, *each, reader);
        const Choice& end = *std::prev(last);
        const bool inARow = end.option.index() - first->option.index() + 1
            == static_cast<std::size_t>(names.size());
        const bool span = names.size() > 2 && inARow
            && first->issue.index() < scenario.issues.size()
            && scenario.issue(first->issue).kind == IssueKind::number;
        words << fill(Naming::tr("%1: %2"),
            { issueShort(scenario, first->issue, reader),
                //: from one number to another
                span ? fill(Naming::tr("%1 to %2"), { names.front(), names.back() })
                     : oneOf(names) });
        first = last;
    }
    return allOf(words);
}

QString dependency(const Scenario& scenario, DependencyId dependency, const Reader& reader)
{
    if (dependency.index() >= scenario.dependencies.size())
        return unknown(dependency.index());
    const Dependency& rule = scenario.dependencies[dependency.index()];
    const QString cause = allOf(labels(scenario, rule.allOf, reader));
    const QString effect = oneOf(labels(scenario, rule.anyOf, reader));
    QString words;
    if (rule.anyOf.empty())
        words = fill(Naming::tr("%1: not to be had together"), { cause });
    else if (rule.allOf.empty())
        words = fill(rule.anyOf.size() == 1 ? Naming::tr("every package needs %1")
                                            : Naming::tr("every package needs one of: %1"),
            { effect });
    else if (rule.anyOf.size() == 1)
        words = fill(
            rule.allOf.size() == 1 ? Naming::tr("%1 needs %2") : Naming::tr("%1 together need %2"),
            { cause, effect });
    else
        words = fill(rule.allOf.size() == 1 ? Naming::tr("%1 needs one of: %2")
                                            : Naming::tr("%1 together need one of: %2"),
            { cause, effect });
    QString why = inLanguage(rule.why, reader).trimmed();
    while (why.endsWith(u'.'))
        why.chop(1);
    if (why.isEmpty())
        return words;
    // Scenarios write a sentence of its own, or a clause that goes on.
    if (why.front().isUpper())
        //: a dependency, and the scenario's own reason for it, a sentence without its full stop
        return fill(Naming::tr("%1. %2"), { words, why });
    //: a dependency, and the scenario's own reason for it, a clause
    return fill(Naming::tr("%1, because %2"), { words, why });
}

QString package(const Scenario& scenario, const Package& package, const Reader& reader)
{
    QStringList list;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        if (const auto option = package.option(IssueId(i)))
            list << choice(scenario, { IssueId(i), *option }, reader);
    return list.isEmpty() ? Naming::tr("nothing") : listed(list);
}

QString changes(
    const Scenario& scenario, const Package& from, const Package& to, const Reader& reader)
{
    QStringList list;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        const IssueId issue(i);
        const auto before = from.option(issue);
        const auto after = to.option(issue);
        if (before == after)
            continue;
        const QString old = before ? optionShort(scenario, { issue, *before }, reader)
                                   : Naming::tr("open", "an issue");
        const QString now = after ? optionShort(scenario, { issue, *after }, reader)
                                  : Naming::tr("open", "an issue");
        //: an issue, its option before and its option after
        list << fill(Naming::tr("%1: %2 → %3"), { issueShort(scenario, issue, reader), old, now });
    }
    return listed(list);
}

QString seatCode(const Scenario& scenario, SeatId seat)
{
    const QString party = seat.party.index() < scenario.parties.size()
        ? QString::fromStdString(scenario.party(seat.party).id)
        : unknown(seat.party.index());
    return u"%1/%2"_s.arg(party).arg(seat.number);
}

std::optional<SeatId> seatOfCode(const Scenario& scenario, std::string_view code)
{
    const auto slash = code.find('/');
    const auto party = scenario.findParty(code.substr(0, slash));
    if (!party)
        return std::nullopt;
    SeatId seat { *party, 1 };
    if (slash != std::string_view::npos) {
        const std::string_view digits = code.substr(slash + 1);
        const auto [end, error]
            = std::from_chars(digits.data(), digits.data() + digits.size(), seat.number);
        if (error != std::errc() || end != digits.data() + digits.size())
            return std::nullopt;
    }
    if (seat.number < 1 || seat.number > scenario.party(*party).seats)
        return std::nullopt;
    return seat;
}

QString seat(const Scenario& scenario, SeatId seat, const Reader& reader)
{
    const QString party = partyName(scenario, seat.party, reader);
    //: a delegate's place: the party and the number of the seat
    return seat.number == 1
        ? party
        : fill(Naming::tr("%1, seat %2"), { party, QString::number(seat.number) });
}

QString seat(const Scenario& scenario, const Room& room, SeatId id, const Reader& reader)
{
    const SeatState* state = room.seat(id);
    const QString name = seat(scenario, id, reader);
    if (!state || !state->holder || state->holder->kind != Holder::Kind::bot)
        return name;
    return fill(Naming::tr("%1 (bot)"), { name });
}

QString holder(const std::optional<Holder>& holder)
{
    if (!holder)
        return Naming::tr("nobody", "holds the seat");
    if (holder->kind == Holder::Kind::bot && holder->agent.empty())
        return Naming::tr("a bot");
    if (holder->kind == Holder::Kind::bot)
        return fill(Naming::tr("%1 (bot)"), { agentName(holder->agent) });
    if (holder->name.isErased())
        return Naming::tr("name erased");
    const QString name = QString::fromStdString(holder->name.text());
    return name.isEmpty() ? Naming::tr("a person") : name;
}

} // namespace pourparler::text
