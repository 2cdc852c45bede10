#include "app/models/events_model.h"

#include "app/models/live_view.h"
#include "app/text/event_text.h"
#include "core/analysis/standpoints.h"

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
    m_round = 0;
    if (m_view) {
        const std::span<const Event> log = m_view->view().log();
        for (std::size_t i = 0; i < log.size(); ++i) {
            if (const auto* turn = std::get_if<event::TurnBegan>(&log[i].body))
                m_round = turn->round;
            if (isShown(log[i].body))
                m_rows.push_back({ i, m_round });
        }
        connect(m_view, &LiveView::eventAppended, this, &EventsModel::take);
    }
    endResetModel();
}

void EventsModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EventsModel::take(const Event& event)
{
    if (const auto* turn = std::get_if<event::TurnBegan>(&event.body))
        m_round = turn->round;
    if (!isShown(event.body))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({ m_view->view().log().size() - 1, m_round });
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
