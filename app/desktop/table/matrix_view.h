// Issues × positions, painted: who asks for what, what moved, what is agreed. With more than seven parties, or letters too
// large for words, the columns shrink to marks and an issue opens to say in words who stands for what. Used by the table,
// the replay and the public view with a PositionsModel. Must not know the session; it shows what the model says.
#pragma once

#include <QTableView>

namespace pourparler {
class MatrixRows;
}

namespace pourparler::desktop {

class Theme;

class MatrixView : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(const Theme& theme, QWidget* parent = nullptr);

    /// As high as the issues need in `room` pixels, in lines as high as `ease` pixels allow; beyond that it scrolls.
    void fitInto(int room, int ease);
    void fitInto(int room) { fitInto(room, room); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// A PositionsModel; model() is then what stands on each line of it.
    void setModel(QAbstractItemModel* model) override;

    /// Opens or closes what is below the line and keeps it in sight.
    void toggle(const QModelIndex& index);
    /// Whether the columns of the parties show marks only.
    [[nodiscard]] bool showsMarks() const { return m_showsMarks; }
    /// Whether every party's name can be read above its marks.
    [[nodiscard]] bool namesFit() const { return m_namesFit; }
    /// Whether there are so few parties that cells say the names in full where they fit.
    [[nodiscard]] bool isRoomy() const;
    /// How wide the names of the issues are, where their column says more than that.
    [[nodiscard]] int titleWidth() const { return m_titleWidth; }
    [[nodiscard]] const MatrixRows& rows() const { return *m_rows; }

Q_SIGNALS:
    /// The row that somebody looks at.
    void issueSelected(int issue);
    /// Enter or a double click on a position or an option: I want to take it over.
    void optionTaken(int issue, int option);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
    void shareOutColumns();
    [[nodiscard]] bool areWordsCut(int width) const;
    void clickOn(const QModelIndex& index);
    void takeOver(const QModelIndex& index);

    const Theme& m_theme;
    MatrixRows* m_rows;
    int m_room = 0; ///< pixels that the owner has offered; 0 before that
    int m_ease = 0;
    int m_wantedHeight = 0; ///< in pixels; 0 before there is room
    int m_titleWidth = 0;
    bool m_showsMarks = false;
    bool m_namesFit = false;
};

} // namespace pourparler::desktop
