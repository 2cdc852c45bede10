// Draws a row of the records: the scenario with the file's name below it, what is suspect in red; edits the file's name.
// Used by RecordsPage. Must not know what a record is: the model's roles say everything.
#pragma once

#include <QStyledItemDelegate>

namespace pourparler::desktop {

class Theme;

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    [[nodiscard]] int rowHeight() const;

    const Theme& m_theme;
};

} // namespace pourparler::desktop
