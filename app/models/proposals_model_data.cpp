#include "app/models/live_view.h"
#include "app/models/proposals_model.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/limits.h"
#include "app/text/naming.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pourparler {

namespace {

QString numberOf(ProposalId proposal)
{
    return QString::number(static_cast<std::uint32_t>(proposal));
}

} // namespace

std::vector<ProposalsModel::Answer> ProposalsModel::answers(ProposalId id) const
{
    std::vector<Answer> answers;
    const SeatView& view = m_view->view();
    const Proposal* proposal = view.table().proposal(id);
    if (!proposal)
        return answers;
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p) {
        const Reaction reaction = proposal->reactions[p];
        if (reaction == Reaction::none)
            continue;
        const QString name = text::partyName(view.scenario(), PartyId(p), m_reader);
        QString words = text::fill(
            reaction == Reaction::accepted ? tr("%1 accepts") : tr("%1 rejects"), { name });
        if (proposal->reasons[p].present())
            words += u" "_s + text::quoted(proposal->reasons[p]);
        answers.push_back({ PartyId(p), reaction, words });
    }
    return answers;
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatView& view = m_view->view();
    const Proposal* found = view.table().proposal(proposalAt(index));
    if (!found)
        return {};
    const Proposal& proposal = *found;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return face(proposal);
    case Qt::ToolTipRole:
        return tip(proposal);
    case NumberRole:
        return static_cast<int>(proposal.id);
    case PartyRole:
        return static_cast<int>(proposal.by.party.index());
    case WhoRole:
        return text::seat(view.scenario(), view.room(), proposal.by, m_reader);
    case ShortRole: {
        const SeatState* seat = view.room().seat(proposal.by);
        const QString name = text::partyShort(view.scenario(), proposal.by.party, m_reader);
        const bool bot = seat && seat->holder && seat->holder->kind == Holder::Kind::bot;
        return bot ? text::fill(tr("%1 (bot)"), { name }) : name;
    }
    case NoteRole:
        return note(proposal);
    case ChangesRole:
        return changes(proposal);
    case ArgumentRole:
        return text::quoted(proposal.argument);
    case StateRole:
        return state(proposal);
    case OnTheTableRole:
        return proposal.onTheTable();
    case MineRole:
        return view.party() == proposal.by.party;
    case LatestRole:
        return latestOf(proposal.by.party, ProposalId::none) == proposal.id;
    case WorthRole:
        return worth(proposal);
    case LimitsRole:
        return limits(proposal);
    case LimitsInFullRole:
        return limitsInFull(proposal);
    case ReactionsRole: {
        QVariantList reactions;
        for (std::size_t p = 0; p < view.scenario().parties.size(); ++p)
            if (proposal.reactions[p] != Reaction::none)
                reactions << (proposal.reactions[p] == Reaction::accepted
                        ? static_cast<int>(p) + 1
                        : -static_cast<int>(p) - 1);
        return reactions;
    }
    case DepthRole:
        return m_nodes[static_cast<Number>(proposal.id)].depth;
    default:
        return {};
    }
}

/// All of it in one sentence, for whoever hears the tree.
QString ProposalsModel::face(const Proposal& proposal) const
{
    const SeatView& view = m_view->view();
    QStringList parts { text::fill(tr("Proposal %1 — %2: %3"),
        { numberOf(proposal.id), text::seat(view.scenario(), view.room(), proposal.by, m_reader),
            changes(proposal) }) };
    parts << note(proposal) << state(proposal) << limits(proposal);
    for (const Answer& answer : answers(proposal.id))
        parts << answer.words;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ProposalsModel::tip(const Proposal& proposal) const
{
    const SeatView& view = m_view->view();
    QStringList lines { text::seat(view.scenario(), view.room(), proposal.by, m_reader),
        note(proposal), text::package(view.scenario(), proposal.package, m_reader),
        text::quoted(proposal.argument), limitsInFull(proposal) };
    for (const Answer& answer : answers(proposal.id))
        lines << answer.words;
    lines.removeAll(QString());
    return lines.join(u"\n"_s);
}

QString ProposalsModel::note(const Proposal& proposal) const
{
    const QString round = text::fill(tr("round %1"), { QString::number(proposal.round) });
    if (proposal.parent == ProposalId::none)
        return round;
    return round + u" · "_s + text::fill(tr("answers %1"), { numberOf(proposal.parent) });
}

QString ProposalsModel::state(const Proposal& proposal) const
{
    const Table& table = m_view->view().table();
    if (proposal.takenBack)
        return tr("taken back");
    if (proposal.withdrawn)
        return tr("withdrawn");
    if (proposal.failed)
        return tr("not ratified");
    if (table.phase == PhaseKind::ratification && table.signing
        && table.signing->proposal == proposal.id)
        return tr("being signed");
    return {};
}

QString ProposalsModel::worth(const Proposal& proposal) const
{
    const SeatView& view = m_view->view();
    const std::optional<PartyId> me = view.party();
    if (!me || !view.space().sheet(*me) || view.room().scoresHidden)
        return {};
    const Range range = view.space().range(*me, proposal.package);
    return text::pointsRange(range.least, range.most, view.scenario().points, m_reader);
}

/// Red lines are ones in words, too: they are told while scores are hidden.
QString ProposalsModel::limits(const Proposal& proposal) const
{
    const SeatView& view = m_view->view();
    QStringList parts;
    if (proposal.onTheTable() && !text::belowWalkAway(view, proposal.package, m_reader).isEmpty())
        parts << tr("below walk-away");
    if (proposal.onTheTable() && view.party()
        && !view.space().crossed(*view.party(), proposal.package).empty())
        parts << tr("red line");
    return parts.join(u", "_s);
}

QString ProposalsModel::limitsInFull(const Proposal& proposal) const
{
    if (!proposal.onTheTable())
        return {};
    const SeatView& view = m_view->view();
    QStringList lines { text::belowWalkAway(view, proposal.package, m_reader),
        text::crossing(text::crossedRedLines(view, proposal.package, m_reader)) };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ProposalsModel::changes(const Proposal& proposal) const
{
    const SeatView& view = m_view->view();
    const Proposal* parent = view.table().proposal(proposal.parent);
    if (!parent)
        return text::package(view.scenario(), proposal.package, m_reader);
    const QString words
        = text::changes(view.scenario(), parent->package, proposal.package, m_reader);
    return words.isEmpty() ? tr("the same package") : words;
}

} // namespace pourparler
