// What happened, sentence by sentence, with the rounds set apart. Used by the table page (F6) with an EventsModel. A row is
// measured once for a width, so that an event more costs one measurement, however long the session.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace pourparler::desktop {

class Theme;

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HistoryDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Rows from here on have to be measured again.
    void forget(int row);

private:
    [[nodiscard]] int measure(const QModelIndex& index, int width) const;

    const Theme& m_theme;
    mutable std::vector<int> m_heights; ///< [row] measured once; 0: not yet
    mutable int m_width = 0; ///< for which they were measured
};

class HistoryView : public QListView {
    Q_OBJECT

public:
    explicit HistoryView(const Theme& theme, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    HistoryDelegate* m_delegate;
};

} // namespace pourparler::desktop
