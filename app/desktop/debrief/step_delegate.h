// Paints the steps of a debrief: number and title in as many lines as it takes, the one that is shown marked. Used by the
// debrief page.
#pragma once

#include <QStyledItemDelegate>

namespace pourparler::desktop {

class Theme;

class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit StepDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect wordsIn(const QRect& row) const;

    const Theme& m_theme;
};

} // namespace pourparler::desktop
