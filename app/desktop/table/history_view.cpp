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
    if (width != m_width) {
        m_heights.clear();
        m_width = width;
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_heights.size())
        m_heights.resize(
            std::max(row + 1, static_cast<std::size_t>(index.model()->rowCount(index.parent()))));
    if (m_heights[row] == 0)
        m_heights[row] = measure(index, width);
    return { width, m_heights[row] };
}

void HistoryDelegate::forget(int row)
{
    if (static_cast<std::size_t>(row) < m_heights.size())
        m_heights.resize(static_cast<std::size_t>(row));
}

int HistoryDelegate::measure(const QModelIndex& index, int width) const
{
    const bool turn = index.data(EventsModel::TurnRole).toBool();
    const QFontMetrics metrics(fontOf(m_theme, index));
    const QString words = index.data().toString();
    const int room = std::max(80, width - m_theme.scaled(left) - space::two);
    int height = metrics.height();
    // What fits into a line even if every letter were the widest is not laid out.
    if (words.size() * metrics.horizontalAdvance(u'W') > room)
        height = metrics.boundingRect(QRect(0, 0, room, 10'000), wrapped, words).height();
    return height + 6 + (turn ? space::half : 0);
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
    const bool quiet = turn || index.data(EventsModel::ReasonRole).toBool()
        || index.data(EventsModel::TakenBackRole).toBool();
    painter->setPen(quiet ? t.muted : t.text);
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
    , m_delegate(new HistoryDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(true);
    connect(&theme, &Theme::changed, this, [this] {
        m_delegate->forget(0);
        scheduleDelayedItemsLayout();
    });
}

void HistoryView::setModel(QAbstractItemModel* model)
{
    if (this->model())
        disconnect(this->model(), nullptr, m_delegate, nullptr);
    m_delegate->forget(0);
    // Before the view's own connections: it asks for sizes as soon as it is told.
    connect(model, &QAbstractItemModel::modelReset, m_delegate, [this] { m_delegate->forget(0); });
    connect(model, &QAbstractItemModel::dataChanged, m_delegate,
        [this](const QModelIndex& first) { m_delegate->forget(first.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, m_delegate,
        [this](const QModelIndex&, int first) { m_delegate->forget(first); });
    connect(model, &QAbstractItemModel::rowsRemoved, m_delegate,
        [this](const QModelIndex&, int first) { m_delegate->forget(first); });
    QListView::setModel(model);
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
