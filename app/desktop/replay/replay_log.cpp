#include "app/desktop/replay/replay_log.h"

#include "app/desktop/replay/line_view.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/text/amounts.h"
#include "app/text/event_text.h"
#include "core/analysis/standpoints.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace pourparler::desktop {

namespace {

constexpr int rowHeight = 26;

class LogDelegate : public QStyledItemDelegate {
public:
    LogDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 40, m_theme.scaled(rowHeight) };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect& row = option.rect;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool turn = index.data(ReplayLogModel::TurnRole).toBool();
        const bool later = index.data(ReplayLogModel::LaterRole).toBool();
        if (current) {
            painter->fillRect(row, t.accentSoft);
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, t.hover);
        }
        if (turn && index.row() > 0)
            painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), t.line);
        const int side = m_theme.scaled(11);
        const int party = index.data(ReplayLogModel::PartyRole).toInt();
        if (party >= 0) {
            painter->setOpacity(later ? 0.5 : 1.0);
            paintMark(*painter, partyMark(t, PartyId(static_cast<std::size_t>(party))),
                QRectF(row.left() + space::one, row.center().y() - side / 2.0 + 0.5, side, side));
            painter->setOpacity(1.0);
        }
        painter->setFont(m_theme.font(TypeSize::caption));
        painter->setPen(t.muted);
        const QString time = index.data(ReplayLogModel::TimeRole).toString();
        const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
        painter->drawText(
            row.adjusted(0, 0, -space::one, 0), Qt::AlignRight | Qt::AlignVCenter, time);
        const QFont font = m_theme.font(TypeSize::body, turn ? Weight::strong : Weight::regular);
        painter->setFont(font);
        painter->setPen((later || turn) && !current ? t.muted : t.text);
        const QRect room
            = row.adjusted(side + space::two + 2, 0, -(timeWidth + space::two + space::half), 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(
                index.data().toString().left(mostCharacters(room.width())), Qt::ElideRight,
                room.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

void ReplayLogModel::setReplay(std::shared_ptr<const Replay> replay)
{
    beginResetModel();
    m_replay = std::move(replay);
    endResetModel();
}

void ReplayLogModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ReplayLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_replay ? 0 : static_cast<int>(m_replay->size());
}

QVariant ReplayLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Event& event = m_replay->events()[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text::event(m_replay->whole(), event, m_reader);
    case PartyRole: {
        const std::optional<PartyId> party = partyOf(event.body);
        return party ? static_cast<int>(party->index()) : -1;
    }
    case TurnRole:
        return std::holds_alternative<event::TurnBegan>(event.body);
    case TimeRole:
        return text::time(event.at, m_reader);
    case LaterRole:
        return row >= m_position;
    default:
        return {};
    }
}

ReplayLog::ReplayLog(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new LogDelegate(theme, this));
    setModel(&m_log);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ReplayLog::setReplay(std::shared_ptr<const Replay> replay)
{
    m_following = true;
    m_log.setReplay(std::move(replay));
    m_following = false;
}

void ReplayLog::setReader(const Reader& reader) { m_log.setReader(reader); }

void ReplayLog::setPosition(std::size_t position)
{
    m_position = position;
    m_log.setPosition(position);
    if (isVisible())
        showPosition();
}

void ReplayLog::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    showPosition();
}

void ReplayLog::showPosition()
{
    m_following = true;
    const QModelIndex row
        = m_position == 0 ? QModelIndex() : m_log.index(static_cast<int>(m_position) - 1);
    if (row.isValid()) {
        setCurrentIndex(row);
        scrollTo(row, hasFocus() ? EnsureVisible : PositionAtCenter);
    } else {
        selectionModel()->clear();
        scrollToTop();
    }
    m_following = false;
    viewport()->update();
}

void ReplayLog::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        Q_EMIT positionChosen(static_cast<std::size_t>(current.row()) + 1);
}

} // namespace pourparler::desktop
