// How the matrix paints its cells and its head: marks, words that shrink before they are cut, change marks.
// Used by MatrixView only.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace pourparler::desktop {

class Theme;

class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintIssue(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    const Theme& m_theme;
};

class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MatrixHeader(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

} // namespace pourparler::desktop
