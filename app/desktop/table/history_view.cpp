#include "app/desktop/table/history_view.h"

#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/models/events_model.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace pourparler::desktop {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int left = 28;

QFont fontOf(const Theme& theme, const QModelIndex& index)
{
    return theme.font(TypeSize::body,
        index.data(EventsModel::TurnRole).toBool() ? Weight::strong : Weight::regular);
}

} // namespace

HistoryDelegate::HistoryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect room(0, 0, std::max(80, width - m_theme.scaled(left) - space::two), 10'000);
    const int height = QFontMetrics(fontOf(m_theme, index))
                           .boundingRect(room, wrapped, index.data().toString())
                           .height();
    const bool turn = index.data(EventsModel::TurnRole).toBool();
    return { width, height + 6 + (turn ? space::half : 0) };
}

void HistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool turn = index.data(EventsModel::TurnRole).toBool();
    QRect room = option.rect.adjusted(0, 3 + (turn ? space::half : 0), -space::two, -3);
    if (turn && index.row() > 0)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + 1, option.rect.width(), 1), t.line);
    const QFont font = fontOf(m_theme, index);
    const int side = m_theme.scaled(12);
    const int party = index.data(EventsModel::PartyRole).toInt();
    if (party >= 0)
        paintMark(*painter, partyMark(m_theme.tokens(), PartyId(static_cast<std::size_t>(party))),
            QRectF(room.left() + 4, room.top() + (QFontMetrics(font).height() - side) / 2.0, side,
                side));
    painter->setFont(font);
    painter->setPen(turn || index.data(EventsModel::ReasonRole).toBool() ? t.muted : t.text);
    painter->drawText(
        room.adjusted(m_theme.scaled(left), 0, 0, 0), wrapped, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

HistoryView::HistoryView(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new HistoryDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(true);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void HistoryView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void HistoryView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    scrollToBottom();
}

} // namespace pourparler::desktop
