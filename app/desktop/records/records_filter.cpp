#include "app/desktop/records/records_filter.h"

#include "app/desktop/records/records_model.h"

#include <algorithm>

namespace pourparler::desktop {

RecordsFilter::RecordsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RecordsModel::SortRole);
    setSortLocaleAware(true);
}

void RecordsFilter::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RecordsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString all
        = sourceModel()->index(row, 0, parent).data(RecordsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace pourparler::desktop
