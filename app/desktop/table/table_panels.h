// Where everything of the table stands below its first line: the matrix above, panels as tabs below it, the composer
// beside them. Where window or letters leave too little room the matrix or the composer becomes a tab like the others.
// Used by the table page. Must not know what the panels show.
#pragma once

#include <QWidget>

#include <array>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace pourparler::desktop {

class MatrixView;
class Theme;

class TablePanels : public QWidget {
    Q_OBJECT

public:
    /// In the order of the tabs.
    enum Tab { positions, composer, proposals, recap, brief, text, history, note };
    static constexpr std::size_t tabCount = 8;

    TablePanels(const Theme& theme, QWidget* parent = nullptr);

    /// Each takes its widget; all tabs are to be filled before the first look.
    void setMatrix(MatrixView* matrix);
    void setPanel(Tab tab, QWidget* panel);

    void open(Tab tab);
    /// Back to the first tab from the one that is shown, else to it.
    void toggle(Tab tab) { open(tab == current() ? first() : tab); }
    [[nodiscard]] Tab current() const;
    /// That says most of what is: the positions where they are a tab, else the proposals.
    [[nodiscard]] Tab first() const;
    /// Whether the composer is a tab.
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void retranslate();

Q_SIGNALS:
    void opened(int tab);
    /// The composer has become a tab, or is none any more.
    void rearranged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void placeMatrix(bool asTab);
    void placeComposer(bool asTab);
    void shareRoom();
    [[nodiscard]] int leftWidth() const; ///< in pixels, of what stands left of the composer
    void nameTabs();

    const Theme& m_theme;
    bool m_compact = false;
    bool m_stacked = false; ///< the matrix is a tab
    MatrixView* m_matrix = nullptr;
    std::array<QWidget*, tabCount> m_panels {};
    QVBoxLayout* m_leftColumn;
    QWidget* m_tabRow;
    QButtonGroup* m_tabs;
    QStackedWidget* m_stack;
    QWidget* m_line; ///< between left and right
    QWidget* m_right; ///< of the composer
};

} // namespace pourparler::desktop
