// How the matrix paints its cells and its head: marks, words that shrink before they are cut, change marks.
// Used by MatrixView only.
#pragma once

#include "app/look/tokens.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace pourparler::desktop {

class MatrixView;
class Theme;

class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintIssue(QPainter& painter, const QRect& room, const QModelIndex& index,
        const MatrixView& view) const;
    /// In full where it fits and there is room for that, else short.
    void paintName(QPainter& painter, const QRect& room, const QModelIndex& index, bool inFull,
        Weight weight) const;
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index,
        const MatrixView& view) const;
    /// The party's mark in a column that is too narrow for words.
    void paintMarkCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    /// An option of an opened issue with the marks of those who stand for it.
    void paintStanders(QPainter& painter, const QRect& rect, const QModelIndex& index,
        const MatrixView& view) const;
    void paintAgreed(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintMoved(QPainter& painter, const QRectF& patch) const;
    /// A square icon in the middle of the room's left end; what is left of the room.
    QRect paintIconLeft(
        QPainter& painter, const QRect& room, const QString& icon, bool accent) const;

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
    void paintParty(QPainter& painter, const QRect& rect, int section) const;

    const Theme& m_theme;
};

} // namespace pourparler::desktop
