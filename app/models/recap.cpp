#include "app/models/recap.h"

#include "app/text/amounts.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pourparler {

namespace {

struct RecapText {
    Q_DECLARE_TR_FUNCTIONS(Recap)
};

QString numberOf(ProposalId proposal)
{
    return QString::number(static_cast<std::uint32_t>(proposal));
}

/// What is read off one view, line by line.
class SixLines {
public:
    SixLines(const SeatView& view, const Reader& reader)
        : m_view(view)
        , m_scenario(view.scenario())
        , m_table(view.table())
        , m_reader(reader)
    {
    }

    [[nodiscard]] RecapLine where() const
    {
        if (m_table.outcome)
            return { RecapText::tr("Result"),
                text::outcome(m_scenario, *m_table.outcome, m_table.agreement, m_reader) };
        QString words = text::label(m_table.phase);
        if (m_table.round > 0)
            words += u", "_s
                + text::fill(RecapText::tr("round %1 of %2"),
                    { QString::number(m_table.round), QString::number(m_table.rounds) });
        if (m_table.paused)
            words += u", "_s + RecapText::tr("paused");
        return { RecapText::tr("Where it stands"), words };
    }

    /// Who is waited for: the floor, or signatures.
    [[nodiscard]] RecapLine waiting() const
    {
        if (m_table.phase == PhaseKind::ratification && m_table.signing)
            return { RecapText::tr("Signatures"), untilDeadline(signatures()) };
        const bool floor = m_table.phase == PhaseKind::bargaining && m_table.floor;
        return { RecapText::tr("Floor"),
            floor ? untilDeadline(name(*m_table.floor)) : untilDeadline(RecapText::tr("nobody")) };
    }

    [[nodiscard]] RecapLine agreed() const
    {
        const std::size_t issues = m_scenario.issues.size();
        const std::size_t decided = m_table.tentative.decided(issues);
        if (decided == 0)
            return { RecapText::tr("Agreed so far"), RecapText::tr("nothing yet") };
        return { RecapText::tr("Agreed so far"),
            text::fill(RecapText::tr("%1 of %2 issues — %3"),
                { QString::number(decided), QString::number(issues),
                    text::package(m_scenario, m_table.tentative, m_reader) }) };
    }

    [[nodiscard]] RecapLine last() const
    {
        const Proposal* proposal = latest({});
        if (!proposal)
            return { RecapText::tr("Last proposal"), RecapText::tr("none yet") };
        const QString package = text::package(m_scenario, proposal->package, m_reader);
        return { RecapText::tr("Last proposal"),
            proposal->parent == ProposalId::none
                ? text::fill(RecapText::tr("%1, by %2 — %3"),
                    { numberOf(proposal->id), name(proposal->by.party), package })
                : text::fill(RecapText::tr("%1, by %2, answers %4 — %3"),
                    { numberOf(proposal->id), name(proposal->by.party), package,
                        numberOf(proposal->parent) }) };
    }

    [[nodiscard]] RecapLine said() const
    {
        QStringList words;
        if (const Proposal* proposal = latest({})) {
            if (proposal->withdrawn)
                words << RecapText::tr("withdrawn");
            if (proposal->failed)
                words << RecapText::tr("not ratified");
            words << list(RecapText::tr("accepted by %1"), reacted(*proposal, Reaction::accepted))
                  << list(RecapText::tr("rejected by %1"), reacted(*proposal, Reaction::rejected));
            words.removeAll(QString());
        }
        return { RecapText::tr("Said to it"),
            words.isEmpty() ? RecapText::tr("nothing yet") : words.join(u"; "_s) };
    }

    /// Each party with the number of its last proposal, and who has left.
    [[nodiscard]] RecapLine parties() const
    {
        QStringList words;
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p) {
            const PartyId party(p);
            const QString brief = text::partyShort(m_scenario, party, m_reader);
            const Proposal* proposal = latest(party);
            if (m_view.state().isAway(party))
                words << text::fill(RecapText::tr("%1 (walked out)"), { brief });
            else if (proposal)
                words << text::fill(
                    RecapText::tr("%1 (proposal %2)"), { brief, numberOf(proposal->id) });
            else
                words << brief;
        }
        return { RecapText::tr("At the table"), words.join(u", "_s) };
    }

private:
    [[nodiscard]] QString name(PartyId party) const
    {
        return text::partyName(m_scenario, party, m_reader);
    }

    [[nodiscard]] const Proposal* latest(std::optional<PartyId> by) const
    {
        for (auto each = m_table.proposals.rbegin(); each != m_table.proposals.rend(); ++each)
            if (!each->takenBack && (!by || each->by.party == *by))
                return &*each;
        return nullptr;
    }

    [[nodiscard]] QStringList reacted(const Proposal& proposal, Reaction reaction) const
    {
        QStringList names;
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p)
            if (proposal.reactions[p] == reaction)
                names << name(PartyId(p));
        return names;
    }

    [[nodiscard]] static QString list(const QString& pattern, const QStringList& names)
    {
        return names.isEmpty() ? QString() : text::fill(pattern, { text::allOf(names) });
    }

    [[nodiscard]] QString signatures() const
    {
        QStringList names[3];
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p)
            if (m_scenario.parties[p].votes)
                names[static_cast<std::size_t>(m_table.signing->stands[p])] << name(PartyId(p));
        const auto of
            = [&](Stand stand) -> QStringList& { return names[static_cast<std::size_t>(stand)]; };
        QStringList words { list(RecapText::tr("signed by %1"), of(Stand::signed_)),
            list(RecapText::tr("refused by %1"), of(Stand::refused)),
            list(RecapText::tr("waiting for %1"), of(Stand::pending)) };
        words.removeAll(QString());
        return words.join(u"; "_s);
    }

    [[nodiscard]] QString untilDeadline(const QString& words) const
    {
        const bool running = m_table.deadline != noDeadline && !m_table.paused && !m_table.outcome;
        if (!running || !m_reader.start.isValid())
            return words;
        return text::fill(
            RecapText::tr("%1, until %2"), { words, text::time(m_table.deadline, m_reader) });
    }

    const SeatView& m_view;
    const Scenario& m_scenario;
    const Table& m_table;
    const Reader& m_reader;
};

} // namespace

Recap recap(const SeatView& view, const Reader& reader)
{
    const SixLines lines(view, reader);
    return { lines.where(), lines.waiting(), lines.agreed(), lines.last(), lines.said(),
        lines.parties() };
}

} // namespace pourparler
