#include "app/models/proposals_model.h"

#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
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

ProposalsModel::ProposalsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ProposalsModel::setView(LiveView* view)
{
    beginResetModel();
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_count = m_view ? static_cast<int>(m_view->view().table().proposals.size()) : 0;
    if (m_view)
        connect(m_view, &LiveView::eventAppended, this, &ProposalsModel::take);
    endResetModel();
}

void ProposalsModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex ProposalsModel::indexOf(ProposalId proposal) const
{
    const int row = m_count - static_cast<int>(proposal);
    return proposal == ProposalId::none ? QModelIndex() : index(row);
}

ProposalId ProposalsModel::proposalAt(int row) const
{
    return static_cast<ProposalId>(m_count - row);
}

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

void ProposalsModel::take(const Event& event)
{
    if (const auto* proposed = std::get_if<event::Proposed>(&event.body)) {
        beginInsertRows({}, 0, 0);
        ++m_count;
        endInsertRows();
        changed(latestOf(proposed->by.party, proposed->proposal));
    } else if (const auto* accepted = std::get_if<event::Accepted>(&event.body)) {
        changed(accepted->proposal);
    } else if (const auto* rejected = std::get_if<event::Rejected>(&event.body)) {
        changed(rejected->proposal);
    } else if (const auto* withdrawn = std::get_if<event::Withdrawn>(&event.body)) {
        changed(withdrawn->proposal);
    } else if (const auto* called = std::get_if<event::SigningCalled>(&event.body)) {
        changed(called->proposal);
    } else if (std::holds_alternative<event::SigningFailed>(event.body)) {
        if (const auto& signing = m_view->view().table().signing)
            changed(signing->proposal);
    }
}

void ProposalsModel::changed(ProposalId proposal)
{
    if (const QModelIndex at = indexOf(proposal); at.isValid())
        Q_EMIT dataChanged(at, at);
}

/// The party's latest proposal, of those before a given one; of all with `none`.
ProposalId ProposalsModel::latestOf(PartyId party, ProposalId before) const
{
    const std::vector<Proposal>& all = m_view->view().table().proposals;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if (each->by.party == party && (before == ProposalId::none || each->id < before))
            return each->id;
    return ProposalId::none;
}

int ProposalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SeatView& view = m_view->view();
    const Proposal* found = view.table().proposal(proposalAt(index.row()));
    if (!found)
        return {};
    const Proposal& proposal = *found;
    switch (role) {
    case Qt::DisplayRole:
        return text::fill(tr("Proposal %1 — %2: %3"),
            { numberOf(proposal.id),
                text::seat(view.scenario(), view.room(), proposal.by, m_reader),
                changes(proposal) });
    case Qt::ToolTipRole:
        return text::package(view.scenario(), proposal.package, m_reader);
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
    default:
        return {};
    }
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
    if (!me || !view.space().sheet(*me))
        return {};
    const Range range = view.space().range(*me, proposal.package);
    return text::pointsRange(range.least, range.most, m_reader);
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
