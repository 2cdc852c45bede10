// Issues × positions, painted: who asks for what, what moved, what is agreed. Used by the table page with a
// PositionsModel. Must not know the session; it shows what the model says.
#pragma once

#include <QTableView>

namespace pourparler::desktop {

class Theme;

class MatrixView : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(const Theme& theme, QWidget* parent = nullptr);

    /// As high as the issues need in `room` pixels; beyond that it scrolls.
    void fitInto(int room);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// The row that somebody looks at.
    void issueSelected(int issue);
    /// Enter or a double click on a position: I want to take it over.
    void optionTaken(int issue, int option);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void shareOutColumns();
    void takeOver(const QModelIndex& index);

    const Theme& m_theme;
};

} // namespace pourparler::desktop
