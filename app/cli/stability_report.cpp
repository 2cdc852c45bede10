// What “stability” found, as people read it: states, what everybody wants, who would leave what as it is and why, where it
// may end.
#include "app/cli/stability.h"
#include "app/text/amounts.h"
#include "app/text/conflict_text.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::size_t manyStates = 16; ///< from here on not every state is gone into
constexpr std::size_t tooManyStates = 40; ///< from here on states are not listed
constexpr std::size_t manyJumps = 24;

class Report {
public:
    Report(const ConflictCase& theCase, const StabilityFindings& found, Console& console)
        : m_case(theCase)
        , m_conflict(theCase.conflict)
        , m_found(found)
        , m_terminal(console.terminal)
        , m_reader(console.reader)
    {
    }

    void tell()
    {
        m_terminal.line(text::inLanguage(m_case.title, m_reader));
        if (!m_case.about.empty())
            m_terminal.line(text::inLanguage(m_case.about, m_reader));
        if (!m_case.where.isEmpty())
            m_terminal.line(m_case.where);
        if (m_case.table)
            tellTable();
        tellStates();
        tellPreferences();
        tellReasons();
        tellEquilibria();
        tellPaths();
        tellJumps();
    }

private:
    [[nodiscard]] QString decider(std::size_t position) const
    {
        return text::deciderName(m_conflict, position, m_reader);
    }
    void head(const QString& words)
    {
        m_terminal.line();
        m_terminal.line(words);
    }
    void item(const QString& words) { m_terminal.line(u"  "_s + words); }
    void detail(const QString& words) { m_terminal.line(u"    "_s + words); }
    [[nodiscard]] QString named(const QString& name, const QString& what) const
    {
        return fill(Cli::tr("%1: %2", "who or what, and what is so of it"), { name, what });
    }

    /// What the conflict was derived from.
    void tellTable()
    {
        const TableConflict& table = *m_case.table;
        const Scenario& scenario = *m_case.scenario;
        QStringList open;
        for (const IssueId issue : table.open)
            open << text::issueTitle(scenario, issue, m_reader);
        head(fill(Cli::tr("Open issues: %1"), { text::listed(open) }));
        head(table.proposal == ProposalId::none
                ? Cli::tr("Where they could meet: a compromise worked out from what everybody "
                          "prefers")
                : fill(Cli::tr("Where they could meet: proposal %1, which most of them made or "
                               "accepted"),
                    { QString::number(static_cast<std::uint32_t>(table.proposal)) }));
        item(text::package(scenario, table.meetingPoint, m_reader));
        head(Cli::tr("What each asks for"));
        for (std::size_t i = 0; i < table.asked.size(); ++i)
            if (!table.asked[i].empty())
                item(named(text::partyName(scenario, PartyId(i), m_reader),
                    askedBy(PartyId(i), table, scenario)));
        head(Cli::tr("Each of them may hold, or move to where they could meet. Who has moved signs "
                     "whatever is acceptable to them; who holds, only what they ask for. If those "
                     "who hold are needed and ask for the same, the others give way as far as it "
                     "is acceptable to them. Otherwise it is an impasse."));
    }
    [[nodiscard]] QString askedBy(
        PartyId party, const TableConflict& table, const Scenario& scenario) const
    {
        if (std::find(table.there.begin(), table.there.end(), party) != table.there.end())
            return Cli::tr("just that");
        return text::changes(scenario, table.meetingPoint, table.asked[party.index()], m_reader);
    }

    void tellStates()
    {
        head(fill(Cli::tr("States: %1"), { QString::number(m_conflict.stateCount()) }));
        if (m_case.table)
            tellOutcomes();
        if (m_conflict.stateCount() > tooManyStates)
            return item(Cli::tr("They are too many to be listed; --json has all of them."));
        const qsizetype width = QString::number(m_conflict.stateCount()).size();
        for (StateIndex state = 0; state < m_conflict.stateCount(); ++state)
            item(text::stateNumber(state).rightJustified(width) + u"  "_s
                + text::stateWords(m_conflict, state, m_reader)
                + (m_conflict.statusQuo == state ? u' ' + Cli::tr("(status quo)") : QString()));
    }
    /// States that are worth the same to everybody, together.
    void tellOutcomes()
    {
        const TableConflict& table = *m_case.table;
        std::map<std::vector<Points>, StateSet> groups;
        for (StateIndex state = 0; state < m_conflict.stateCount(); ++state) {
            std::vector<Points> values;
            for (const auto& each : table.values)
                values.push_back(-each[state]); // the best for the first decider first
            groups.try_emplace(values, m_conflict.stateCount()).first->second.insert(state);
        }
        for (const auto& [values, states] : groups) {
            item(named(text::stateList(states), outcome(*states.first())));
            QStringList worth;
            for (std::size_t i = 0; i < values.size(); ++i)
                worth << decider(i) + u' '
                        + text::points(-values[i], m_case.scenario->points, m_reader);
            detail(text::listed(worth));
        }
        m_terminal.line();
    }
    [[nodiscard]] QString outcome(StateIndex state) const
    {
        const TableConflict& table = *m_case.table;
        const Package& package = table.outcomes[state];
        if (package.empty())
            return Cli::tr("impasse");
        QStringList names;
        for (const PartyId party : table.signedBy[state])
            names << text::partyName(*m_case.scenario, party, m_reader);
        const QString signatories = text::allOf(names);
        if (package == table.meetingPoint)
            return fill(Cli::tr("agreement where they could meet, signed by %1"), { signatories });
        return fill(Cli::tr("agreement, signed by %1, with these changes: %2"),
            { signatories,
                text::changes(*m_case.scenario, table.meetingPoint, package, m_reader) });
    }

    void tellPreferences()
    {
        if (m_conflict.stateCount() > manyStates)
            return;
        head(Cli::tr("What each prefers, the best first"));
        for (std::size_t i = 0; i < m_conflict.deciders.size(); ++i)
            item(named(decider(i), text::ranking(m_conflict, i)));
    }

    /// The states that are gone into.
    [[nodiscard]] StateSet ofInterest() const
    {
        if (m_conflict.stateCount() <= manyStates)
            return allStates(m_conflict);
        StateSet states(m_conflict.stateCount());
        if (!m_conflict.statusQuo)
            return m_found.lasting.size() <= manyStates ? m_found.lasting : states;
        states.insert(*m_conflict.statusQuo);
        for (const Path& path : m_found.paths)
            if (states.size() < manyStates)
                states.insert(path.to);
        if (m_found.coalitions)
            for (const Jump& jump : m_found.coalitions->jumps)
                if (jump.from == *m_conflict.statusQuo && states.size() < manyStates)
                    states.insert(jump.to);
        return states;
    }
    void tellReasons()
    {
        head(Cli::tr("Who would leave things as they are, and why"));
        const StateSet states = ofInterest();
        if (states.size() < m_conflict.stateCount())
            item(Cli::tr("Only for the states that matter most; --json has all of them."));
        states.forEach([this](StateIndex state) {
            item(named(text::stateNumber(state), text::stateWords(m_conflict, state, m_reader)));
            QStringList content;
            for (std::size_t i = 0; i < m_conflict.deciders.size(); ++i)
                if (m_found.single.improvements[i][state].empty())
                    content << decider(i);
            if (content.size() == static_cast<qsizetype>(m_conflict.deciders.size()))
                content = { Cli::tr("Everybody") };
            if (!content.isEmpty())
                detail(fill(Cli::tr("%1: nothing to gain by a move of their own (%2)",
                                "who, and which kind of stability that is"),
                    { text::allOf(content), text::label(Stability::nash) }));
            for (std::size_t i = 0; i < m_conflict.deciders.size(); ++i)
                tellImprovements(i, state);
        });
    }
    void tellImprovements(std::size_t position, StateIndex state)
    {
        QStringList why;
        for (const StateImprovement& each : m_found.single.improvements[position][state])
            why << text::improvementWords(each);
        if (why.isEmpty())
            return;
        QStringList kinds;
        for (const Stability stability : allStabilities)
            if (m_found.single.isStable(stability, position, state))
                kinds << text::label(stability);
        const QString verdict = kinds.isEmpty()
            ? Cli::tr("moves")
            : fill(Cli::tr("stays (%1)", "kinds of stability"), { kinds.join(u", "_s) });
        detail(fill(Cli::tr("%1: %2: %3", "who, what they would do, and why"),
            { decider(position), verdict, text::listed(why) }));
    }

    void tellEquilibria()
    {
        head(Cli::tr("Where everybody would leave things as they are"));
        for (const Stability stability : allStabilities)
            item(fill(Cli::tr("%1: %2 (%3)", "kind of stability, states, and what it means"),
                { text::label(stability), text::stateList(m_found.single.equilibria(stability)),
                    text::about(stability) }));
        if (!m_found.coalitions) {
            const auto& arguments = m_found.coalitions.error().arguments;
            item(fill(Cli::tr("Coalitions were not looked at: %1 of them in %2 states are too "
                              "many."),
                { text::number(arguments[0].number, m_reader),
                    text::number(arguments[1].number, m_reader) }));
            return;
        }
        if (m_conflict.deciders.size() < 2)
            return;
        QStringList lists;
        for (const Stability stability : allStabilities)
            lists << named(
                text::label(stability), text::stateList(m_found.coalitions->equilibria(stability)));
        item(fill(Cli::tr("Every coalition, too: %1"), { text::listed(lists) }));
    }

    void tellPaths()
    {
        if (!m_conflict.statusQuo)
            return;
        head(fill(Cli::tr("From the status quo (%1), by moves from which whoever moves gains"),
            { text::stateNumber(*m_conflict.statusQuo) }));
        StateSet beyond = m_found.lasting;
        for (const Path& path : m_found.paths) {
            beyond.erase(path.to);
            item(named(text::stateNumber(path.to),
                path.steps.empty() ? Cli::tr("it may stay as it is")
                                   : text::steps(m_conflict, path.steps, m_reader)));
        }
        if (!beyond.empty())
            item(fill(Cli::tr("No such way leads to %1"), { text::stateList(beyond) }));
    }

    void tellJumps()
    {
        if (!m_found.coalitions || m_conflict.deciders.size() < 2)
            return;
        const std::vector<Jump>& jumps = m_found.coalitions->jumps;
        head(Cli::tr("What a coalition could do together that nobody does alone, and all in it "
                     "prefer"));
        if (jumps.empty())
            item(Cli::tr("nothing"));
        std::size_t told = 0;
        for (const Jump& jump : jumps) {
            if (jumps.size() > manyJumps
                && (told >= manyJumps
                    || (m_conflict.statusQuo && jump.from != *m_conflict.statusQuo)))
                continue;
            tell(jump);
            ++told;
        }
        if (const std::size_t all = m_found.coalitions->jumpCount; told < all)
            item(Cli::tr("and %n more (--json lists up to a thousand)", nullptr,
                static_cast<int>(all - told)));
    }

    void tell(const Jump& jump)
    {
        const QString what = fill(Cli::tr("from %1 to %2: %3", "a jump, and who makes it"),
            { text::stateNumber(jump.from), text::stateNumber(jump.to),
                text::allOf(text::memberNames(m_conflict, jump.members, m_reader)) });
        if (m_case.table) // each of them moves, and that is all
            return item(what);
        item(fill(Cli::tr("%1 (%2)", "a jump, and how it is made"),
            { what, text::steps(m_conflict, jump.steps, m_reader) }));
    }

    const ConflictCase& m_case;
    const Conflict& m_conflict;
    const StabilityFindings& m_found;
    Terminal& m_terminal;
    const Reader& m_reader;
};

} // namespace

void tellStability(const ConflictCase& theCase, const StabilityFindings& found, Console& console)
{
    Report(theCase, found, console).tell();
}

} // namespace pourparler::cli
