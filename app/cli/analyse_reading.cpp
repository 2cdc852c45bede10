#include "app/cli/analyse.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Analyse {
    Q_DECLARE_TR_FUNCTIONS(Analyse)
};

constexpr QStringView unknown = u"–";

QString nameOfClass(StepClass which)
{
    switch (which) {
    case StepClass::fortunate:
        return Analyse::tr("fortunate", "a step: good for all");
    case StepClass::selfish:
        return Analyse::tr("selfish", "a step: good for oneself alone");
    case StepClass::concession:
        return Analyse::tr("concession", "a step: good for the others, at one's own cost");
    case StepClass::unfortunate:
        return Analyse::tr("unfortunate", "a step: bad for the others, and not good for oneself");
    case StepClass::nice:
        return Analyse::tr("nice", "a step: good for the others, at no cost");
    case StepClass::silent:
        return Analyse::tr("silent", "a step: nothing changes for anybody");
    }
    return {};
}

/// The first column as wide as its words need, and left; all others right.
QStringList aligned(const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (std::size_t k = 0; k < widths.size(); ++k)
            widths[k] = std::max(widths[k], row.value(static_cast<qsizetype>(k)).size());
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString& line = lines.emplace_back(row.value(0).leftJustified(widths[0]));
        for (std::size_t k = 1; k < widths.size(); ++k)
            line += u"  "_s + row.value(static_cast<qsizetype>(k)).rightJustified(widths[k]);
    }
    return lines;
}

class Lines {
public:
    Lines(const SessionFindings& session, const Scenario& scenario, const Reader& reader)
        : m_reading(session.reading)
        , m_session(session)
        , m_scenario(scenario)
        , m_reader(reader)
    {
    }

    QStringList take()
    {
        tellSteps();
        tellParties();
        tellDistances();
        tellIndices();
        tellCamps();
        return std::move(m_lines);
    }

private:
    [[nodiscard]] QString number(double value) const
    {
        return m_reader.locale.toString(value, 'f', 2);
    }
    [[nodiscard]] QString number(const std::optional<double>& value) const
    {
        return value ? number(*value) : unknown.toString();
    }
    [[nodiscard]] QString number(const std::optional<Fraction>& value) const
    {
        return value ? number(value->value()) : unknown.toString();
    }
    [[nodiscard]] QString name(PartyId party) const
    {
        return text::partyShort(m_scenario, party, m_reader);
    }
    [[nodiscard]] QString named(const std::vector<PartyId>& parties) const
    {
        QStringList names;
        for (const PartyId party : parties)
            names << name(party);
        return text::listed(names);
    }

    /// With an empty line after it.
    void add(const std::vector<QStringList>& rows) { m_lines << aligned(rows) << QString(); }

    void tellSteps()
    {
        QStringList head { Analyse::tr("Steps from one proposal to the next, for the group") };
        for (const StepClass which : allStepClasses)
            head << nameOfClass(which);
        std::vector<QStringList> rows { head << Analyse::tr("sensitivity") };
        for (const PartySteps& each : m_reading.steps.parties) {
            if (each.group.total() == 0)
                continue;
            QStringList& row = rows.emplace_back(QStringList { name(each.party) });
            for (const StepClass which : allStepClasses)
                row << m_reader.locale.toString(each.group.of(which));
            row << number(each.group.sensitivity());
        }
        if (rows.size() > 1)
            add(rows);
    }
    void tellParties()
    {
        std::vector<QStringList> rows { { Analyse::tr("Parties"), Analyse::tr("concession rate"),
            Analyse::tr("logrolled (our index)"), u"Banzhaf"_s, u"Shapley–Shubik"_s } };
        for (const PartyPower& power : m_reading.power.parties) {
            const auto& demands = m_reading.demands;
            const auto curve = std::find_if(demands.begin(), demands.end(),
                [&](const DemandCurve& each) { return each.party == power.party; });
            const auto& trades = m_reading.logrolling.parties;
            const auto trade = std::find_if(trades.begin(), trades.end(),
                [&](const Trade& each) { return each.party == power.party; });
            rows.push_back({ name(power.party),
                curve == demands.end() ? unknown.toString() : number(curve->concessionRate()),
                trade == trades.end() ? unknown.toString() : number(trade->index()),
                number(power.banzhaf.value()), number(power.shapleyShubik.value()) });
        }
        add(rows);
    }
    void tellDistances()
    {
        QStringList head { Analyse::tr("Distances of proposals, in parts of each party’s range"),
            Analyse::tr("what is efficient") };
        for (const SolutionKind kind : m_session.solutions)
            head << text::label(kind);
        std::vector<QStringList> rows { head };
        for (const ProposalDistance& far : m_session.distances) {
            QStringList& row = rows.emplace_back(QStringList {
                fill(Analyse::tr("%1 %2, round %3", "number of a proposal, who made it"),
                    { QString::number(static_cast<std::uint32_t>(far.proposal)), name(far.party),
                        QString::number(far.round) }),
                number(far.toFront) });
            for (const double each : far.toSolutions)
                row << number(each);
        }
        if (rows.size() > 1)
            add(rows);
    }
    void tellIndices()
    {
        if (m_reading.integrative)
            m_lines << fill(
                Analyse::tr("What trading made of the agreement (our index; 0: no better "
                            "than meeting in the middle, 1: all there was): %1"),
                { number(*m_reading.integrative) });
        if (m_reading.logrolling.index)
            m_lines << fill(
                Analyse::tr("Of all that was conceded, on issues that matter less to the "
                            "giver than to the others (our index): %1"),
                { number(*m_reading.logrolling.index) });
        if (!m_reading.inequality)
            return;
        switch (m_reading.inequality->kind) {
        case Inequality::Kind::measured:
            m_lines << fill(
                Analyse::tr("How unequal gains are: Gini %1, Theil %2; Jain’s fairness %3"),
                { number(m_reading.inequality->gini), number(m_reading.inequality->theil),
                    number(m_reading.inequality->jain) });
            return;
        case Inequality::Kind::noGain:
            m_lines << Analyse::tr("Nobody gained anything.");
            return;
        case Inequality::Kind::someLose:
            m_lines << Analyse::tr("Somebody who votes ended below its walk-away value.");
            return;
        }
    }
    void tellCamps()
    {
        if (m_reading.agreement.rounds.empty())
            return;
        const RoundGraph& last = m_reading.agreement.rounds.back();
        for (const auto& coalition : last.coalitions)
            m_lines << fill(
                Analyse::tr(
                    "In the end these asked for the same on half of the issues or more: %1"),
                { named(coalition) });
        if (!last.brokers.empty())
            m_lines << fill(Analyse::tr("Without these the others would not hang together: %1"),
                { named(last.brokers) });
        if (last.split)
            m_lines << fill(Analyse::tr("The table would split here first: %1 | %2"),
                { named(last.split->one), named(last.split->other) });
    }

    const NegotiationReading& m_reading;
    const SessionFindings& m_session;
    const Scenario& m_scenario;
    const Reader& m_reader;
    QStringList m_lines;
};

} // namespace

QStringList readingLines(
    const SessionFindings& session, const Scenario& scenario, const Reader& reader)
{
    return Lines(session, scenario, reader).take();
}

} // namespace pourparler::cli
