#include "app/desktop/components/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace pourparler::desktop {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent)
    , m_rowSpacing(spacing / 2)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setColumnWidth(int width, int mostColumns)
{
    m_columnWidth = width;
    m_mostColumns = mostColumns;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right() - spacing();
    for (const auto& item : m_items)
        width += item->sizeHint().width() + spacing();
    size.setWidth(std::max(size.width(), std::min(width, 640)));
    size.setHeight(heightForWidth(size.width()));
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const int height = m_columnWidth > 0 ? arrangeColumns(room, apply) : arrangeFlow(room, apply);
    return height + margins.top() + margins.bottom();
}

int FlowLayout::arrangeFlow(const QRect& room, bool apply) const
{
    struct Placed {
        QLayoutItem* item;
        QSize size;
        int x;
    };
    std::vector<Placed> row;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    const auto finishRow = [&] {
        if (apply)
            for (const Placed& placed : row)
                placed.item->setGeometry(
                    QRect(QPoint(room.x() + placed.x,
                              room.y() + y + (rowHeight - placed.size.height()) / 2),
                        placed.size));
        row.clear();
        y += rowHeight + m_rowSpacing;
        x = rowHeight = 0;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(room.width(), 1)));
        size.setHeight(heightOf(*item, size.width()));
        if (x > 0 && x + size.width() > room.width())
            finishRow();
        row.push_back({ item.get(), size, x });
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    if (!row.empty())
        finishRow();
    return std::max(0, y - m_rowSpacing);
}

int FlowLayout::arrangeColumns(const QRect& room, bool apply) const
{
    const int fitting = (room.width() + spacing()) / (m_columnWidth + spacing());
    const int columns = std::clamp(fitting, 1, m_mostColumns);
    const int width = std::max(1, (room.width() - (columns - 1) * spacing()) / columns);
    int y = 0;
    for (std::size_t first = 0; first < m_items.size();
         first += static_cast<std::size_t>(columns)) {
        const std::size_t last
            = std::min(m_items.size(), first + static_cast<std::size_t>(columns));
        int rowHeight = 0;
        for (std::size_t i = first; i < last; ++i)
            rowHeight = std::max(rowHeight, heightOf(*m_items[i], width));
        for (std::size_t i = first; apply && i < last; ++i)
            m_items[i]->setGeometry(
                QRect(room.x() + static_cast<int>(i - first) * (width + spacing()), room.y() + y,
                    width, rowHeight));
        y += rowHeight + spacing();
    }
    return std::max(0, y - spacing());
}

} // namespace pourparler::desktop
