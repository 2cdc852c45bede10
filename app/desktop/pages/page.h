// What every page is: a scrolling column of readable width, and below it a bar for the next step. A page keeps what it
// shows and builds its widgets from that, again whenever language or text size change. Base of all pages of the
// stack. Must not hold business logic: values come from core, words from the scenario and app/text.
#pragma once

#include "app/desktop/theme/theme.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace pourparler::desktop {

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Theme& theme, QWidget* parent = nullptr);

    /// For the window's title and for screen readers, in the language that is on.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the page looks like in full, however long: for pictures.
    [[nodiscard]] QSize contentSize() const;
    /// For a page that is about something new.
    void scrollToTop();

Q_SIGNALS:
    void titleChanged();

protected:
    /// Fills a new column, and the bar if the page has a next step.
    virtual void build(QVBoxLayout& column, QHBoxLayout& bar) = 0;
    /// Builds again and keeps where the reader was; the old widgets go when control is back in the event loop.
    void renew();
    /// The same, once control is back in the event loop: for what a widget of the page itself has asked for.
    void renewLater();
    /// The widest the column gets, in pixels at 100 %; 1120 unless told.
    void setColumnWidth(int width) { m_columnWidth = width; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* focusedInside() const;

    const Theme& m_theme;
    QScrollArea* m_scroll;
    QFrame* m_bar;
    QWidget* m_barContent = nullptr;
    int m_columnWidth = 1120;
    bool m_built = false;
    bool m_renewalDue = false; ///< one renewal answers all that was asked for until then
};

} // namespace pourparler::desktop
