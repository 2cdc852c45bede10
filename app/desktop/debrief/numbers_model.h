// The numbers behind a chart, for a table view and for screen readers. Used by ChartView.
#pragma once

#include "app/charts/chart.h"

#include <QAbstractTableModel>

namespace pourparler::desktop {

class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(Numbers numbers);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    Numbers m_numbers;
};

} // namespace pourparler::desktop
