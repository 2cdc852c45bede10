// Lays things out in rows that break where the room ends: chips at their own width, or cards in columns of equal
// width. Used by all pages. Must not know what it lays out.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pourparler::desktop {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    /// Between the rows of things at their own width; half of `spacing` unless told.
    void setRowSpacing(int spacing) { m_rowSpacing = spacing; }
    /// Equal columns at least this wide, rows as high as their highest; 0 is each item at its own width.
    void setColumnWidth(int width, int mostColumns = 4);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int arrangeFlow(const QRect& room, bool apply) const;
    int arrangeColumns(const QRect& room, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_rowSpacing;
    int m_columnWidth = 0;
    int m_mostColumns = 4;
};

} // namespace pourparler::desktop
