#include "app/desktop/replay/branches_model.h"

#include "app/text/amounts.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "core/record/closing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

int roundAfter(const Events& events, std::uint64_t count)
{
    int round = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, events.size()); ++i)
        if (const auto* turn = std::get_if<event::TurnBegan>(&events[i].body))
            round = turn->round;
    return round;
}

SessionTime timeAfter(const Events& events, std::uint64_t count)
{
    return count == 0 || count > events.size() ? 0 : events[count - 1].at;
}

} // namespace

std::optional<Outcome> outcomeOf(const Scenario& scenario, const Events& events)
{
    if (isClosed(scenario, events))
        for (auto each = events.rbegin(); each != events.rend(); ++each)
            if (const auto* closed = std::get_if<event::Closed>(&each->body))
                return closed->outcome;
    return std::nullopt;
}

void BranchesModel::setContents(std::shared_ptr<const RecordContents> contents)
{
    beginResetModel();
    m_nodes.clear();
    if (contents) {
        Node original;
        original.rounds = roundAfter(contents->events, contents->events.size());
        original.outcome = outcomeOf(contents->scenario, contents->events);
        m_nodes.push_back(original);
        for (const RecordContents::Branch& branch : contents->branches) {
            Node node;
            node.stream = branch.fork.stream;
            node.fork = branch.fork;
            node.rounds = roundAfter(branch.events, branch.events.size());
            node.forkRound = roundAfter(branch.events, branch.fork.events);
            node.forkTime = timeAfter(branch.events, branch.fork.events);
            node.outcome = outcomeOf(contents->scenario, branch.events);
            const auto above = std::find_if(m_nodes.begin(), m_nodes.end(),
                [&](const Node& each) { return each.stream == branch.fork.parent; });
            node.parent = above == m_nodes.end() ? 0 : static_cast<int>(above - m_nodes.begin());
            std::vector<int>& siblings = m_nodes[static_cast<std::size_t>(node.parent)].below;
            node.row = static_cast<int>(siblings.size());
            siblings.push_back(static_cast<int>(m_nodes.size()));
            m_nodes.push_back(node);
        }
    }
    endResetModel();
}

void BranchesModel::setReader(const Reader& reader)
{
    m_reader = reader;
    setShown(m_shown);
}

void BranchesModel::setShown(StreamId stream)
{
    m_shown = stream;
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        const QModelIndex each = indexOfNode(static_cast<int>(n));
        Q_EMIT dataChanged(each, each);
    }
}

QModelIndex BranchesModel::indexOf(StreamId stream) const
{
    for (std::size_t n = 0; n < m_nodes.size(); ++n)
        if (m_nodes[n].stream == stream)
            return indexOfNode(static_cast<int>(n));
    return {};
}

StreamId BranchesModel::streamAt(const QModelIndex& index) const
{
    return index.isValid() ? m_nodes[index.internalId()].stream : m_shown;
}

QModelIndex BranchesModel::indexOfNode(int node) const
{
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
}

QModelIndex BranchesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return indexOfNode(0);
    return indexOfNode(m_nodes[parent.internalId()].below[static_cast<std::size_t>(row)]);
}

QModelIndex BranchesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || m_nodes[child.internalId()].parent < 0)
        return {};
    return indexOfNode(m_nodes[child.internalId()].parent);
}

int BranchesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return static_cast<int>(m_nodes[parent.internalId()].below.size());
}

int BranchesModel::columnCount(const QModelIndex&) const { return 1; }

QVariant BranchesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return text::streamName(node.stream, m_reader);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList { text::streamName(node.stream, m_reader), note(node), outcome(node) }
            .join(u", "_s);
    case StreamRole:
        return static_cast<uint>(node.stream);
    case NoteRole:
        return note(node);
    case OutcomeRole:
        return outcome(node);
    case ShownRole:
        return node.stream == m_shown;
    default:
        return {};
    }
}

QString BranchesModel::note(const Node& node) const
{
    const QString rounds = tr("%n round(s)", nullptr, node.rounds);
    if (!node.fork)
        return rounds;
    const QString at = text::time(node.forkTime, m_reader);
    const QString from = node.forkRound == 0
        ? text::fill(tr("from %1", "a time, before the first round"), { at })
        : text::fill(tr("from round %1, at %2"), { text::number(node.forkRound, m_reader), at });
    //: where a branch begins, and how many rounds there are in all
    return text::fill(tr("%1 · %2"), { from, rounds });
}

QString BranchesModel::outcome(const Node& node) const
{
    return node.outcome ? text::label(*node.outcome) : tr("not over");
}

} // namespace pourparler::desktop
