#include "app/desktop/debrief/numbers_model.h"

#include <algorithm>

namespace pourparler::desktop {

void NumbersModel::setNumbers(Numbers numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.rows.size());
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.columns.size());
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_numbers.rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(index.column()));
    return {};
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_numbers.columns.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    return {};
}

Qt::Alignment NumbersModel::alignment(int column) const
{
    // Numbers stand at the right, one digit below the other, and so does what stands above them.
    const auto isNumber = [column](const QStringList& row) {
        const QString text = row.value(column);
        return text.isEmpty()
            || (text.back().isDigit() && !text.front().isLetter() && !text.contains(u' '));
    };
    const bool numbers = std::all_of(m_numbers.rows.begin(), m_numbers.rows.end(), isNumber);
    return Qt::AlignVCenter | (numbers ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace pourparler::desktop
