#include "app/desktop/debrief/numbers_model.h"

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
    const QString text
        = m_numbers.rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::TextAlignmentRole)
        return {};
    // Numbers stand at the right, one digit below the other.
    const bool number = !text.isEmpty() && (text.back().isDigit() || text.front().isDigit());
    return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_numbers.columns.value(section);
    return {};
}

} // namespace pourparler::desktop
