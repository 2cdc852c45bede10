#include "app/models/proposals_model.h"

#include "app/models/live_view.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr std::size_t atOnce = 64; ///< more changes than this are one reset

} // namespace

ProposalsModel::ProposalsModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void ProposalsModel::setView(LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    refill();
    if (!m_view)
        return;
    connect(m_view, &LiveView::eventAppended, this, &ProposalsModel::take);
    connect(m_view, &LiveView::viewReplaced, this, [this] {
        sync();
        everythingChanged();
    });
}

void ProposalsModel::setReader(const Reader& reader)
{
    m_reader = reader;
    everythingChanged();
}

void ProposalsModel::setFilter(const ProposalFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refill();
}

ProposalId ProposalsModel::newest() const
{
    return m_shown.empty() ? ProposalId::none : static_cast<ProposalId>(m_shown.back());
}

QModelIndex ProposalsModel::indexOf(ProposalId proposal) const
{
    const auto number = static_cast<Number>(proposal);
    if (!std::binary_search(m_shown.begin(), m_shown.end(), number))
        return {};
    return createIndex(rowOf(number), 0, static_cast<quintptr>(number));
}

ProposalId ProposalsModel::proposalAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<ProposalId>(index.internalId()) : ProposalId::none;
}

void ProposalsModel::take(const Event& event)
{
    // What a filter lets through, or a rewind brings back, can change with any deed.
    sync();
    if (const auto* proposed = std::get_if<event::Proposed>(&event.body)) {
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
    } else if (std::holds_alternative<event::ScoresHidden>(event.body)
        || std::holds_alternative<event::Rewound>(event.body)) {
        everythingChanged();
    }
}

void ProposalsModel::changed(ProposalId proposal)
{
    if (const QModelIndex at = indexOf(proposal); at.isValid())
        Q_EMIT dataChanged(at, at);
}

/// Views paint what they show, whatever range they are told; a level is enough to make them.
void ProposalsModel::everythingChanged()
{
    for (std::size_t number = 0; number < m_nodes.size(); ++number) {
        const Node& node = m_nodes[number];
        if (node.below.empty())
            continue;
        const QModelIndex above
            = number == 0 ? QModelIndex() : indexOf(static_cast<ProposalId>(number));
        Q_EMIT dataChanged(
            index(0, 0, above), index(static_cast<int>(node.below.size()) - 1, 0, above));
    }
}

bool ProposalsModel::passes(const Proposal& proposal) const
{
    const std::optional<PartyId> me = m_view->view().party();
    if (proposal.takenBack && !m_filter.takenBack)
        return false;
    if (m_filter.by && proposal.by.party != *m_filter.by)
        return false;
    switch (m_filter.only) {
    case ProposalFilter::Only::all:
        return true;
    case ProposalFilter::Only::onTheTable:
        return proposal.onTheTable();
    case ProposalFilter::Only::acceptedByMe:
        return me && proposal.reactions[me->index()] == Reaction::accepted;
    case ProposalFilter::Only::acceptedByOthers:
        for (std::size_t p = 0; p < proposal.reactions.size(); ++p)
            if (me != PartyId(p) && proposal.reactions[p] == Reaction::accepted)
                return true;
        return false;
    case ProposalFilter::Only::answersToMine: {
        const Proposal* answered = m_view->view().table().proposal(proposal.parent);
        return me && answered && answered->by.party == *me;
    }
    }
    return false;
}

std::vector<ProposalsModel::Number> ProposalsModel::wanted() const
{
    std::vector<Number> numbers;
    if (!m_view)
        return numbers;
    for (const Proposal& each : m_view->view().table().proposals)
        if (each.id != ProposalId::none && passes(each))
            numbers.push_back(static_cast<Number>(each.id));
    return numbers;
}

/// What it answers, where that is shown.
ProposalsModel::Number ProposalsModel::aboveOf(const Proposal& proposal) const
{
    const auto parent = static_cast<Number>(proposal.parent);
    const bool below = m_filter.isTree() && parent != 0
        && std::binary_search(m_shown.begin(), m_shown.end(), parent);
    return below ? parent : 0;
}

void ProposalsModel::refill()
{
    beginResetModel();
    m_shown.clear();
    m_nodes.assign(1, {});
    const std::vector<Number> numbers = wanted();
    for (const Number number : numbers) {
        const Proposal& proposal
            = *m_view->view().table().proposal(static_cast<ProposalId>(number));
        const Number above = aboveOf(proposal);
        m_nodes.resize(std::max<std::size_t>(m_nodes.size(), number + std::size_t { 1 }));
        m_nodes[number]
            = { above, m_nodes[above].below.size(), above == 0 ? 0 : m_nodes[above].depth + 1, {} };
        m_nodes[above].below.push_back(number);
        m_shown.push_back(number);
    }
    endResetModel();
}

/// From what is shown to what is to be shown: back to where they part, then on. The newest always goes first and comes
/// last, so that it is the first row below what it answers.
void ProposalsModel::sync()
{
    const std::vector<Number> numbers = wanted();
    std::size_t same = 0;
    while (same < numbers.size() && same < m_shown.size() && numbers[same] == m_shown[same]
        && aboveOf(*m_view->view().table().proposal(static_cast<ProposalId>(numbers[same])))
            == m_nodes[numbers[same]].above)
        ++same;
    if (numbers.size() - same + m_shown.size() - same > atOnce) {
        refill();
        return;
    }
    while (m_shown.size() > same)
        removeNewest();
    for (std::size_t at = same; at < numbers.size(); ++at)
        insert(numbers[at]);
}

void ProposalsModel::insert(Number number)
{
    const Proposal& proposal = *m_view->view().table().proposal(static_cast<ProposalId>(number));
    const Number above = aboveOf(proposal);
    beginInsertRows(above == 0 ? QModelIndex() : indexOf(static_cast<ProposalId>(above)), 0, 0);
    m_nodes.resize(std::max<std::size_t>(m_nodes.size(), number + std::size_t { 1 }));
    m_nodes[number]
        = { above, m_nodes[above].below.size(), above == 0 ? 0 : m_nodes[above].depth + 1, {} };
    m_nodes[above].below.push_back(number);
    m_shown.push_back(number);
    endInsertRows();
}

void ProposalsModel::removeNewest()
{
    const Number number = m_shown.back();
    const Number above = m_nodes[number].above;
    beginRemoveRows(above == 0 ? QModelIndex() : indexOf(static_cast<ProposalId>(above)), 0, 0);
    m_nodes[above].below.pop_back();
    m_shown.pop_back();
    m_nodes[number] = {};
    endRemoveRows();
}

int ProposalsModel::rowOf(Number number) const
{
    const Node& node = m_nodes[number];
    return static_cast<int>(m_nodes[node.above].below.size() - 1 - node.place);
}

QModelIndex ProposalsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<Number>& below = m_nodes[static_cast<Number>(proposalAt(parent))].below;
    return createIndex(row, column,
        static_cast<quintptr>(below[below.size() - 1 - static_cast<std::size_t>(row)]));
}

QModelIndex ProposalsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Number above = m_nodes[child.internalId()].above;
    return above == 0 ? QModelIndex() : createIndex(rowOf(above), 0, static_cast<quintptr>(above));
}

int ProposalsModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(m_nodes[static_cast<Number>(proposalAt(parent))].below.size());
}

int ProposalsModel::columnCount(const QModelIndex&) const { return 1; }

/// The party's latest proposal, of those before a given one; of all with `none`.
ProposalId ProposalsModel::latestOf(PartyId party, ProposalId before) const
{
    const std::vector<Proposal>& all = m_view->view().table().proposals;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if (each->by.party == party && !each->takenBack
            && (before == ProposalId::none || each->id < before))
            return each->id;
    return ProposalId::none;
}

} // namespace pourparler
