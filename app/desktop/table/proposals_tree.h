// The proposals as a tree that one walks: number, mark, what changes, who has said what. Every row is painted and equally
// high, so that thousands are as fast as ten. Used by ProposalsPanel and the replay with a ProposalsModel.
// Must not know who may do what.
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace pourparler::desktop {

class Theme;

class ProposalDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ProposalDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the sign lies that folds and unfolds what answers the row.
    [[nodiscard]] QRect foldBox(const QRect& row, const QModelIndex& index) const;

private:
    int paintLimits(QPainter& painter, const QRect& line, const QModelIndex& index) const;
    int paintReactions(QPainter& painter, const QRect& line, const QModelIndex& index) const;
    void paintHead(QPainter& painter, QRect line, const QModelIndex& index) const;

    const Theme& m_theme;
};

class ProposalsTree : public QTreeView {
    Q_OBJECT

public:
    explicit ProposalsTree(const Theme& theme, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// One proposal.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody walks: the proposal that is current now, or none.
    void currentMoved(const QModelIndex& current);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    /// All rows are painted again at the next chance, however many have changed.
    void dataChanged(
        const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;

private:
    ProposalDelegate* m_delegate;
};

} // namespace pourparler::desktop
