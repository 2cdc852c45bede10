#include "app/models/events_model.h"

#include "app/models/live_view.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "core/analysis/lineage.h"
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
    m_holds.clear();
    if (m_view) {
        read();
        m_holds = stillHolding(m_log);
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
    m_holds.resize(log.size(), true);
}

/// After the rows are there: a rewind changes others than those that come with it.
void EventsModel::mark()
{
    m_holds = stillHolding(m_log);
    setReader(m_reader);
}

/// A pause that is on stays on, whatever is taken back.
bool EventsModel::isTakenBack(std::size_t position) const
{
    const EventBody& body = m_view->view().log()[position].body;
    return !m_holds[position] && !isOfTheRoom(body) && !std::holds_alternative<event::Paused>(body)
        && !std::holds_alternative<event::Resumed>(body);
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
        m_holds = stillHolding(log);
        endResetModel();
        return;
    }
    if (log.size() < m_log.size()) {
        const auto keep = std::lower_bound(m_rows.begin(), m_rows.end(), log.size(),
            [](const Row& row, std::size_t position) { return row.position < position; });
        const int first = static_cast<int>(keep - m_rows.begin());
        if (first < rowCount()) {
            beginRemoveRows({}, first, rowCount() - 1);
            m_rows.erase(keep, m_rows.end());
            endRemoveRows();
        }
        m_log = log;
        mark();
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
    mark();
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
    if (std::holds_alternative<event::Rewound>(event.body))
        mark();
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
    case Qt::DisplayRole: {
        const QString words = text::event(m_view->view(), event, m_reader);
        return isTakenBack(row.position) ? text::fill(tr("%1 (taken back)"), { words }) : words;
    }
    case PartyRole: {
        const std::optional<PartyId> party = partyOf(event.body);
        return party ? static_cast<int>(party->index()) : -1;
    }
    case RoundRole:
        return row.round;
    case TurnRole:
        return std::holds_alternative<event::TurnBegan>(event.body);
    case TakenBackRole:
        return isTakenBack(row.position);
    case ReasonRole:
        return std::holds_alternative<event::ReasonGiven>(event.body);
    default:
        return {};
    }
}

} // namespace pourparler
