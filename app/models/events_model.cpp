#include "app/models/events_model.h"

#include "app/models/live_view.h"
#include "app/text/event_text.h"
#include "core/analysis/standpoints.h"

#include <algorithm>
#include <utility>

namespace pourparler {

EventsModel::EventsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void EventsModel::setView(LiveView* view)
{
    beginResetModel();
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_rows.clear();
    m_log = {};
    if (m_view) {
        read();
        connect(m_view, &LiveView::eventAppended, this, &EventsModel::take);
        connect(m_view, &LiveView::viewReplaced, this, &EventsModel::follow);
    }
    endResetModel();
}

/// All that is new since the last time.
void EventsModel::read()
{
    const std::span<const Event> log = m_view->view().log();
    int round = m_rows.empty() ? 0 : m_rows.back().round;
    for (std::size_t i = m_log.size(); i < log.size(); ++i) {
        if (const auto* turn = std::get_if<event::TurnBegan>(&log[i].body))
            round = turn->round;
        if (isShown(log[i].body))
            m_rows.push_back({ i, round });
    }
    m_log = log;
}

/// Views of one replay share their log: only what lies between the two positions comes or goes.
void EventsModel::follow()
{
    const std::span<const Event> log = m_view->view().log();
    if (log.data() != m_log.data()) {
        beginResetModel();
        m_rows.clear();
        m_log = {};
        read();
        endResetModel();
        return;
    }
    if (log.size() < m_log.size()) {
        const auto keep = std::lower_bound(m_rows.begin(), m_rows.end(), log.size(),
            [](const Row& row, std::size_t position) { return row.position < position; });
        const int first = static_cast<int>(keep - m_rows.begin());
        m_log = log;
        if (first == rowCount())
            return;
        beginRemoveRows({}, first, rowCount() - 1);
        m_rows.erase(keep, m_rows.end());
        endRemoveRows();
        return;
    }
    const std::vector<Row> before = m_rows;
    read();
    std::vector<Row> after = std::exchange(m_rows, before);
    if (after.size() == m_rows.size())
        return;
    beginInsertRows({}, rowCount(), static_cast<int>(after.size()) - 1);
    m_rows = std::move(after);
    endInsertRows();
}

void EventsModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EventsModel::take(const Event& event)
{
    if (!isShown(event.body)) {
        read();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    read();
    endInsertRows();
}

bool EventsModel::isShown(const EventBody& body)
{
    return !std::holds_alternative<event::DraftKept>(body)
        && !std::holds_alternative<event::NoteKept>(body)
        && !std::holds_alternative<event::TableSetUp>(body)
        && !std::holds_alternative<event::SeatReady>(body);
}

int EventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Event& event = m_view->view().log()[row.position];
    switch (role) {
    case Qt::DisplayRole:
        return text::event(m_view->view(), event, m_reader);
    case PartyRole: {
        const std::optional<PartyId> party = partyOf(event.body);
        return party ? static_cast<int>(party->index()) : -1;
    }
    case RoundRole:
        return row.round;
    case TurnRole:
        return std::holds_alternative<event::TurnBegan>(event.body);
    case ReasonRole:
        return std::holds_alternative<event::ReasonGiven>(event.body);
    default:
        return {};
    }
}

} // namespace pourparler
