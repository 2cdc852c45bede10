// The rows of a RecordsModel in which every word of a search occurs, wherever, in an order of one's choice. Used by
// RecordsPage.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace pourparler::desktop {

class RecordsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordsFilter(QObject* parent = nullptr);
    /// Separated by blanks; upper and lower case do not matter.
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace pourparler::desktop
