#include "app/desktop/pages/balance_words.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"
#include "core/packages/balance_codes.h"
#include "core/packages/sign_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace pourparler::desktop::balance_words {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
};

constexpr qsizetype mostNamed = 4; ///< things in one sentence; the others are counted

/// By which a sentence is declined.
int number(const std::string& digits)
{
    return digits.size() > 9 ? std::numeric_limits<int>::max() : std::stoi(digits);
}

QString named(const QStringList& all)
{
    if (all.size() <= mostNamed)
        return text::listed(all);
    //: the first of a list, and how many more there are
    return text::fill(Say::tr("%1; and %n more", nullptr, static_cast<int>(all.size() - mostNamed)),
        { text::listed(all.mid(0, mostNamed)) });
}

QString issues(const Scenario& scenario, const std::vector<IssueId>& some, const Reader& reader)
{
    QStringList titles;
    for (const IssueId issue : some)
        titles << text::issueShort(scenario, issue, reader);
    return text::allOf(titles);
}

/// "pay.less" and "emp" are how a file calls them; people say "Pay: less" and "Employers".
Argument inWords(
    const Scenario& scenario, std::string_view code, const Argument& argument, const Reader& reader)
{
    if (argument.kind != Argument::Kind::text)
        return argument;
    if (const auto choice = scenario.findChoice(argument.text))
        return textArgument(text::choice(scenario, *choice, reader).toStdString());
    // An issue and a party may have the same id.
    if (const auto issue = scenario.findIssue(argument.text);
        issue && code == balance_code::issueDecidedInAdvance)
        return textArgument(text::issueTitle(scenario, *issue, reader).toStdString());
    if (const auto party = scenario.findParty(argument.text))
        return textArgument(text::partyName(scenario, *party, reader).toStdString());
    return argument;
}

} // namespace

QString counts(const BalanceReport& report, const Reader& reader)
{
    const Balance& balance = *report.balance;
    QStringList sentences;
    if (balance.passing == 0)
        sentences << (balance.exact ? Say::tr("No legal package passes.")
                                    : Say::tr("No package of the sample passes."));
    else if (balance.exact)
        sentences << text::fill(Say::tr("%1 of %2 legal packages pass: %3.", nullptr,
                                    number(std::to_string(balance.passing))),
            { text::count(std::to_string(balance.passing), reader),
                text::roundCount(std::to_string(balance.legal), reader),
                text::share(shareOf(balance.passing, balance), reader) });
    else
        sentences << text::fill(Say::tr("Of the legal packages about this many pass: %1."),
            { text::share(shareOf(balance.passing, balance), reader) });
    if (balance.passing > 0)
        sentences << (balance.consensus == 0 ? Say::tr("None suits everybody who votes.")
                : balance.exact
                ? text::fill(Say::tr("%1 of them suit everybody who votes.", nullptr,
                                 number(std::to_string(balance.consensus))),
                    { text::count(std::to_string(balance.consensus), reader) })
                : text::fill(Say::tr("Suit everybody who votes: %1."),
                    { text::share(shareOf(balance.consensus, balance), reader) }));
    if (report.withinLines)
        sentences << text::fill(Say::tr("Legal packages that cross nobody’s red line: %1."),
            { text::roundCount(*report.withinLines, reader) });
    return sentences.join(u' ');
}

QString options(const Scenario& scenario, const BalanceReport& report, const Reader& reader)
{
    const Balance& balance = *report.balance;
    QStringList neverPass;
    bool allBeyondLines = true;
    int nobodys = 0;
    for (std::size_t i = 0; i < report.options.size(); ++i)
        for (std::size_t o = 0; o < report.options[i].size(); ++o) {
            const OptionAccount& account = report.options[i][o];
            nobodys += account.firstChoiceOf.empty() ? 1 : 0;
            if (balance.passingWith[i][o] > 0)
                continue;
            neverPass << text::choice(scenario, { IssueId(i), OptionId(o) }, reader);
            allBeyondLines = allBeyondLines && !account.beyondLineOf.empty();
        }
    QStringList sentences;
    const int count = static_cast<int>(neverPass.size());
    if (balance.passing > 0 && count == 0)
        sentences << Say::tr("Every option is in some package that passes.");
    else if (balance.passing > 0)
        sentences << text::fill(balance.exact
                ? Say::tr("%n option(s) in no package that passes: %1.", nullptr, count)
                : Say::tr(
                    "%n option(s) in no package of the sample that passes: %1.", nullptr, count),
            { named(neverPass) });
    if (balance.passing > 0 && count > 0 && allBeyondLines)
        sentences << Say::tr("All of this is beyond somebody’s red line.");
    sentences << (nobodys == 0 ? Say::tr("Each is somebody’s first choice.")
                               : Say::tr("%n option(s) nobody’s first choice.", nullptr, nobodys));
    return sentences.join(u' ');
}

QString key(const Scenario& scenario, const BalanceReport& report, const Reader& reader)
{
    const Balance& balance = *report.balance;
    if (balance.passing == 0)
        return Say::tr("As long as nothing passes, nobody’s signature decides.");
    const SignTable table(scenario);
    QStringList always;
    QStringList never;
    std::optional<PartyId> next;
    for (const PartyId party : table.voters()) {
        const std::uint64_t decides = balance.decisive[party.index()];
        if (decides == balance.passing)
            always << text::partyName(scenario, party, reader);
        else if (decides == 0)
            never << text::partyName(scenario, party, reader);
        else if (!next || decides > balance.decisive[next->index()])
            next = party;
    }
    QStringList sentences;
    if (!always.isEmpty())
        sentences << text::fill(
            Say::tr("Nothing passes without the signature of %1."), { text::allOf(always) });
    if (next)
        sentences << text::fill(always.isEmpty()
                ? Say::tr("%1 decides most often: in %2 of the packages that pass.")
                : Say::tr("Of the others %1 decides most often: in %2 of the packages that pass."),
            { text::partyName(scenario, *next, reader),
                text::share(
                    shareOf(balance.decisive[next->index()], balance.passing, balance.exact),
                    reader) });
    if (!never.isEmpty())
        sentences << text::fill(Say::tr("Never decisive: %1."), { text::listed(never) });
    return sentences.join(u' ');
}

QString graph(const Scenario& scenario, const IssueGraph& graph, const Reader& reader)
{
    const int all = static_cast<int>(scenario.issues.size());
    const int alone = static_cast<int>(graph.alone.size());
    if (graph.groups.empty())
        return Say::tr("Every issue can be settled by itself.");
    QStringList sentences { graph.groups.size() == 1
            ? text::fill(Say::tr("%1 of %n issue(s) hang together.", nullptr, all),
                { text::number(all - alone, reader) })
            : text::fill(Say::tr("%1 of %n issue(s) hang together, in %2 groups.", nullptr, all),
                { text::number(all - alone, reader),
                    text::number(static_cast<std::int64_t>(graph.groups.size()), reader) }) };
    for (const auto& circle : graph.circles)
        sentences << (circle.size() > static_cast<std::size_t>(mostNamed) * 2
                ? Say::tr("The dependencies run in a circle through %n issue(s).", nullptr,
                    static_cast<int>(circle.size()))
                : text::fill(Say::tr("The dependencies run in a circle: %1."),
                    { issues(scenario, circle, reader) }));
    return sentences.join(u' ');
}

QStringList findings(const Scenario& scenario, const BalanceReport& report,
    Finding::Severity severity, const Reader& reader)
{
    QStringList sentences;
    for (const Finding& finding : report.findings) {
        if (finding.severity != severity)
            continue;
        Error said = finding.what;
        for (Argument& argument : said.arguments)
            argument = inWords(scenario, said.code, argument, reader);
        sentences << text::sentence(said, reader);
    }
    return sentences;
}

} // namespace pourparler::desktop::balance_words
