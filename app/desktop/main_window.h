// The window: menus, a stack of pages, and a line for what went wrong. It remembers its size, the theme, the text size
// and the language in the settings that it is given. Used by Application. Must not know what the pages are about.
#pragma once

#include "app/desktop/components/label.h"
#include "app/desktop/records/recent_records.h"
#include "app/text/translation.h"

#include <QMainWindow>
#include <QString>

#include <memory>
#include <vector>

class QAction;
class QActionGroup;
class QSettings;
class QStackedWidget;
class QHBoxLayout;
class QVBoxLayout;

namespace pourparler::desktop {

class Banner;
class Theme;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `theme` and `settings` outlive the window. What the settings hold is in force when it returns.
    MainWindow(Theme& theme, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The window owns the page from now on.
    void addPage(QWidget* page);
    void showPage(QWidget* page);
    /// Takes the page out of sight at once and deletes it when control is back in the event loop.
    void removePage(QWidget* page);
    /// At the right of every page; the window owns it.
    void setSidePanel(QWidget* panel);
    /// At the right end of the menu bar; the window owns it and deletes the one before. nullptr: nothing.
    void setCorner(QWidget* corner);
    /// Whether the projector's window is open, for the menu.
    void setProjectorShown(bool shown);
    [[nodiscard]] QWidget* currentPage() const;

    /// For now; what the user chooses in the menu is remembered.
    void setLanguage(const QString& language);
    [[nodiscard]] QString language() const;

    /// A sentence above the page until it is put away or another page is shown; empty takes it away.
    void showProblem(const QString& sentence);
    /// The same for what has gone well.
    void showNotice(const QString& sentence);
    /// A record was opened: first in the menu of recent ones from now on.
    void addRecent(const QString& record);
    void renameRecent(const QString& from, const QString& to);

Q_SIGNALS:
    void startRequested();
    void recordRequested();
    /// One of the recent ones.
    void recentRequested(const QString& record);
    /// The page of all records.
    void recordsRequested();
    void helpRequested();
    void tourRequested();
    /// The page that shows what the program's pages are made of.
    void designRequested();
    /// A record or a scenario's folder has been dropped on the window.
    void dropped(const QString& path);
    /// From the menu; it is in force already.
    void languageChosen(const QString& language);
    void projectorRequested(bool shown);
    /// The window is about to close; whoever holds something unsaved keeps it now.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// An action or a menu and its English words.
    struct Worded {
        QAction* action;
        const char* words;
    };

    void showBanner(Tone tone, const QString& icon, const QString& sentence);
    void makeFileMenu();
    void fillRecent();
    void makeViewMenu();
    void makeThemeMenu(QMenu& view);
    void makeLanguageMenu(QMenu& view);
    void makeHelpMenu();
    [[nodiscard]] QMenu* addMenu(QMenu* parent, const char* words);
    QAction* addAction(QMenu& menu, const char* words, const QKeySequence& keys = {});
    void zoomTo(int percent);
    void retranslate();
    void restore();

    Theme& m_theme;
    QSettings& m_settings;
    std::unique_ptr<Translation> m_translation;
    QStackedWidget* m_pages;
    QVBoxLayout* m_column;
    QHBoxLayout* m_row; ///< the pages and what stands beside them
    QWidget* m_corner = nullptr;
    QAction* m_projector = nullptr;
    Banner* m_banner = nullptr;
    QMenu* m_recentMenu = nullptr;
    RecentRecords m_recent;
    QActionGroup* m_languages = nullptr;
    std::vector<Worded> m_worded;
};

} // namespace pourparler::desktop
