// Opens and closes the help of a window by F1, by "?" where nobody is writing, and from its menu. Made by whoever owns the
// window. Must not know which pages there are.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QMainWindow;
class QWidget;

namespace pourparler {
class SeatView;
}

namespace pourparler::desktop {

class HelpPanel;
class Theme;

class Help : public QObject {
    Q_OBJECT

public:
    /// `page` gives the page in sight; `view` what the seat that plays on it sees, or nullptr. A child of `window`.
    Help(const Theme& theme, QMainWindow& window, std::function<QWidget*()> page,
        std::function<const SeatView*()> view);

    [[nodiscard]] bool isOpen() const;
    void toggle();
    void close();
    /// Another page, or something has happened on it. Does nothing while it is closed.
    void refresh();

protected:
    /// Watches the keys of the whole program, and the window's size and language.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isAskedFor(const QKeyEvent& key) const;
    void place();

    const Theme& m_theme;
    QMainWindow& m_window;
    std::function<QWidget*()> m_page;
    std::function<const SeatView*()> m_view;
    HelpPanel* m_panel;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace pourparler::desktop
