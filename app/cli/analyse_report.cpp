#include "app/cli/analyse.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Analyse {
    Q_DECLARE_TR_FUNCTIONS(Analyse)
};

constexpr qsizetype columnWidth = 9;

class Report {
public:
    Report(const Findings& findings, Console& console)
        : m_findings(findings)
        , m_scenario(findings.scenario)
        , m_space(findings.space)
        , m_console(console)
        , m_reader(console.reader)
    {
        for (const SolutionKind kind : allSolutionKinds)
            m_names = std::max(m_names, text::label(kind).size());
        for (const QString& name : { Analyse::tr("walk-away value"), Analyse::tr("this package") })
            m_names = std::max(m_names, name.size());
        m_names += 2;
    }

    void tell()
    {
        heading(text::quoted(text::inLanguage(m_scenario.title, m_reader)));
        if (m_findings.balance)
            line(balanceLine(*m_findings.balance, m_reader));
        if (m_space.legal && m_findings.balance && !m_findings.balance->exact)
            line(
                fill(Analyse::tr("Legal, counted: %1"), { text::count(*m_space.legal, m_reader) }));
        tellFront();
        tellOpposition();
        if (m_findings.package)
            tellPackage(*m_findings.package);
        tellSolutions();
        tellRatifiable();
        if (m_findings.session)
            tellSession(*m_findings.session);
    }

private:
    void line(const QString& words)
    {
        m_console.terminal.line(words.isEmpty() ? words : u"  "_s + words);
    }
    void heading(const QString& words)
    {
        if (m_begun)
            m_console.terminal.line();
        m_begun = true;
        m_console.terminal.line(words);
    }
    [[nodiscard]] QString points(Points points) const
    {
        return text::points(points, m_scenario.points, m_reader);
    }
    /// With as many decimals as it takes: what somebody lacks never reads as nothing.
    [[nodiscard]] QString lacking(Points missing) const
    {
        const PointScale& scale = m_scenario.points;
        if (text::asShown(missing, scale) != 0)
            return points(missing);
        int decimals = 1;
        while (decimals < finestDecimals && roundedSize(missing, scale, decimals) == 0)
            ++decimals;
        const double share = static_cast<double>(missing) / static_cast<double>(scale.steps);
        return m_reader.locale.toString(share * static_cast<double>(scale.most), 'f', decimals);
    }
    [[nodiscard]] QString name(PartyId party) const
    {
        return text::partyShort(m_scenario, party, m_reader);
    }
    [[nodiscard]] QString named(const std::vector<IssueId>& issues) const
    {
        QStringList names;
        for (const IssueId issue : issues)
            names << text::issueTitle(m_scenario, issue, m_reader);
        return text::listed(names);
    }

    // --- a table, a column a party --------------------------------------------------------------

    void partyRow()
    {
        QString row = padded({}, m_names);
        for (const PartyId party : m_space.parties)
            row += QString::fromStdString(m_scenario.party(party).id).rightJustified(columnWidth);
        line(row);
    }
    void row(const QString& what, std::span<const Points> utilities, const QString& after = {})
    {
        QString row = padded(what, m_names);
        for (const Points each : utilities)
            row += points(each).rightJustified(columnWidth);
        line(after.isEmpty() ? row : row + u"  "_s + after);
    }

    // --- the parts ------------------------------------------------------------------------------

    void tellFront()
    {
        const Front& front = m_space.front;
        const QString size = text::count(std::to_string(front.size()), m_reader);
        if (front.size() == 0 && front.kind() == Front::Kind::exact)
            line(Analyse::tr("No package is legal: the dependencies contradict each other."));
        else if (front.kind() == Front::Kind::exact)
            line(fill(Analyse::tr("Efficient results: %1, proved to be all; in each of them nobody "
                                  "can gain without somebody’s loss."),
                { size }));
        else if (front.bound() == std::numeric_limits<Points>::max())
            line(Analyse::tr("Too many issues hang together to tell which results are efficient."));
        else
            line(fill(Analyse::tr("Efficient results: too many to list all; %1 are listed, and "
                                  "none is more than %2 points better for anybody."),
                { size, points(front.bound()) }));
    }
    void tellOpposition()
    {
        if (!m_space.opposition)
            return;
        const QString value = m_reader.locale.toString(m_space.opposition->value, 'f', 3);
        line(fill(m_space.opposition->exact
                ? Analyse::tr("Opposition: %1 (0: everybody can have all they wish)")
                : Analyse::tr("Opposition: %1 at most (0: everybody can have all they wish)"),
            { value }));
    }

    [[nodiscard]] QString standing(const Solution& solution) const
    {
        const auto ties = static_cast<int>(
            std::min<std::uint64_t>(solution.ties, std::numeric_limits<int>::max()));
        const QString alike = !solution.counted
            ? Analyse::tr("at least %n package(s) alike", nullptr, ties)
            : ties == 1 ? Analyse::tr("one package")
                        : Analyse::tr("%n package(s) alike", nullptr, ties);
        return fill(Analyse::tr("%1, %2", "how sure, how many packages"),
            { solution.proved ? Analyse::tr("proved") : Analyse::tr("not proved"), alike });
    }
    /// Rows of values, then each package once with the solutions that choose it.
    void tellAll(const Solutions& all)
    {
        partyRow();
        row(Analyse::tr("walk-away value"), m_space.walkAway);
        std::vector<std::pair<Package, QStringList>> packages;
        for (const SolutionKind kind : allSolutionKinds) {
            const auto& solution = all[kind];
            if (!solution)
                continue;
            row(text::label(kind), solution->utilities, standing(*solution));
            const auto same = std::find_if(packages.begin(), packages.end(),
                [&](const auto& each) { return each.first == solution->package; });
            if (same == packages.end())
                packages.push_back({ solution->package, { text::label(kind) } });
            else
                same->second << text::label(kind);
        }
        for (const auto& [package, names] : packages)
            line(fill(Analyse::tr("%1: %2", "solutions, and their package"),
                { text::listed(names), text::package(m_scenario, package, m_reader) }));
    }
    void tellSolutions()
    {
        heading(Analyse::tr("What would be fair, if everybody who votes had to gain:"));
        const Solutions& all = m_space.solutions;
        if (all[SolutionKind::nash]) {
            tellAll(all);
            return;
        }
        line(all.decided
                ? Analyse::tr("No package reaches everybody’s walk-away value and crosses nobody’s "
                              "red line.")
                : Analyse::tr("No package was found that reaches everybody’s walk-away value and "
                              "crosses nobody’s red line."));
        if (!all.nearest)
            return;
        partyRow();
        row(Analyse::tr("walk-away value"), m_space.walkAway);
        row(Analyse::tr("comes nearest"), all.nearest->utilities);
        QStringList missing;
        for (std::size_t p = 0; p < m_space.parties.size(); ++p)
            if (all.nearest->shortfalls[p] > 0)
                missing << fill(Analyse::tr("%1 (%2)", "a party, and how many points"),
                    { name(m_space.parties[p]), lacking(all.nearest->shortfalls[p]) });
        line(fill(Analyse::tr("Points still missing: %1"), { text::listed(missing) }));
        line(text::package(m_scenario, all.nearest->package, m_reader));
    }
    void tellRatifiable()
    {
        heading(Analyse::tr("What would be fair, if only the rule had to be met:"));
        const Ratifiable& found = m_space.ratifiable;
        switch (found.why) {
        case Ratifiable::Why::found: {
            QStringList names;
            for (const PartyId party : found.necessary)
                names << name(party);
            line(
                fill(Analyse::tr("The gains that count are those of whom it cannot do without: %1"),
                    { text::listed(names) }));
            tellAll(found.solutions);
            return;
        }
        case Ratifiable::Why::ruleNeverPasses:
            line(Analyse::tr("The rule cannot be met, whoever signs."));
            return;
        case Ratifiable::Why::nobodyNecessary:
            line(Analyse::tr("Each party can be done without, so that it is nobody’s gain that "
                             "counts."));
            return;
        case Ratifiable::Why::noPackagePasses:
            line(found.solutions.decided
                    ? Analyse::tr("No package passes the rule by the score sheets alone.")
                    : Analyse::tr("No package was found that passes the rule by the score sheets "
                                  "alone."));
            return;
        }
    }

    void tellPackage(const PackageFindings& asked)
    {
        heading(asked.what.isEmpty()
                ? Analyse::tr("The package:")
                : fill(Analyse::tr("%1:", "what the package is"), { asked.what }));
        line(text::package(m_scenario, asked.package, m_reader));
        partyRow();
        row(Analyse::tr("walk-away value"), m_space.walkAway);
        row(Analyse::tr("this package"), asked.utilities);
        tellImprovement(asked.withinLines, asked);
        const auto& better = asked.withinLines.better;
        if (better && asked.few.better && asked.few.better->changes.size() < better->changes.size())
            tellBetter(*asked.few.better, asked);
        if (asked.withinLines.efficient() && asked.certificate.better)
            line(fill(Analyse::tr("Beyond red lines there would be %1 points more together."),
                { points(asked.certificate.better->gain) }));
        tellVote(asked);
    }
    void tellImprovement(const Certificate& certificate, const PackageFindings& asked)
    {
        if (certificate.better)
            tellBetter(*certificate.better, asked);
        else
            line(certificate.proved
                    ? Analyse::tr("Efficient, proved: nobody can gain without somebody’s loss.")
                    : Analyse::tr(
                        "Nothing better was found; that there is nothing is not proved."));
        if (certificate.better && !certificate.proved)
            line(Analyse::tr("That there is nothing better still is not proved."));
    }
    void tellBetter(const Improvement& better, const PackageFindings& asked)
    {
        const auto gainers = static_cast<int>(std::count_if(
            better.gains.begin(), better.gains.end(), [](Points gain) { return gain > 0; }));
        line(fill(Analyse::tr("%1: %2, %3 points together.", "what to change, who gains, how much"),
            { Analyse::tr("Change %n issue(s)", nullptr, static_cast<int>(better.changes.size())),
                Analyse::tr("nobody loses, %n gain(s)", nullptr, gainers), points(better.gain) }));
        row(Analyse::tr("each gains"), better.gains);
        line(text::changes(m_scenario, asked.package, better.package, m_reader));
    }
    [[nodiscard]] QString objection(const StrawVote::Ballot& ballot) const
    {
        const QString who = name(ballot.party);
        if (ballot.missing == 0)
            return fill(Analyse::tr("%1 (beyond a red line)"), { who });
        return fill(ballot.crossed.empty()
                ? Analyse::tr("%1 (%2 points below its walk-away value)")
                : Analyse::tr("%1 (%2 points below its walk-away value, and beyond a red line)"),
            { who, lacking(ballot.missing) });
    }
    void tellVote(const PackageFindings& asked)
    {
        QStringList missing;
        for (const StrawVote::Ballot& ballot : asked.vote.ballots)
            if (!ballot.signs())
                missing << objection(ballot);
        line(asked.vote.passes ? Analyse::tr("By the score sheets it would pass.")
                               : Analyse::tr("By the score sheets it would not pass."));
        if (!missing.isEmpty())
            line(fill(Analyse::tr("Would not sign: %1"), { text::listed(missing) }));
        if (asked.vote.passes)
            return;
        if (const auto& remedy = asked.remedy.remedy)
            line(fill(Analyse::tr("%1: %2", "how many changes, and which"),
                { Analyse::tr("Change %n issue(s), and it passes", nullptr,
                      static_cast<int>(remedy->changes.size())),
                    text::changes(m_scenario, asked.package, remedy->package, m_reader) }));
        else
            line(asked.remedy.proved
                    ? Analyse::tr("No package passes the rule by the score sheets alone.")
                    : Analyse::tr("No package was found that passes the rule by the score sheets "
                                  "alone."));
    }

    void tellSession(const SessionFindings& session)
    {
        heading(Analyse::tr("The proposals and what they are worth:"));
        partyRow();
        for (const DealStep& step : session.path)
            row(fill(Analyse::tr("%1 %2, round %3", "number of a proposal, who made it"),
                    { QString::number(static_cast<std::uint32_t>(step.proposal)),
                        QString::fromStdString(m_scenario.party(step.party).id),
                        QString::number(step.round) }),
                step.utilities);
        heading(Analyse::tr("How the talks went:"));
        for (const QString& each : readingLines(session, m_scenario, m_reader))
            line(each);
    }

    const Findings& m_findings;
    const Scenario& m_scenario;
    const SpaceAnalysis& m_space;
    Console& m_console;
    const Reader& m_reader;
    qsizetype m_names = 18;
    bool m_begun = false;
};

} // namespace

void tellAnalysis(const Findings& findings, Console& console) { Report(findings, console).tell(); }

} // namespace pourparler::cli
