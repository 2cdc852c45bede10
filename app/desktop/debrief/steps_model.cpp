#include "app/desktop/debrief/steps_model.h"

#include "app/text/fill.h"

#include <algorithm>

namespace pourparler::desktop {

void StepsModel::setSlides(const Slides& slides)
{
    std::vector<Row> rows;
    for (const Slide& slide : slides)
        rows.push_back({ slide.id, slide.title });
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row& a, const Row& b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void StepsModel::setCompact(bool compact)
{
    m_compact = compact;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString number = QString::number(index.row() + 1);
    const QString& title = m_rows[static_cast<std::size_t>(index.row())].title;
    switch (role) {
    case Qt::DisplayRole:
        return m_compact ? QString() : title;
    case NumberRole:
        return number;
    case Qt::ToolTipRole:
        return m_compact ? title : QString();
    case Qt::AccessibleTextRole:
        //: a step of the debrief: its number and its title
        return text::fill(tr("%1  %2"), { number, title });
    default:
        return {};
    }
}

} // namespace pourparler::desktop
