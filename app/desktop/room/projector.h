// The window for the wall: everyone's view in letters that the back row can read, nothing else. Used by Application;
// given the session by the desk.
#pragma once

#include "app/desktop/theme/theme.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Label;
class PublicView;

class Projector : public QWidget {
    Q_OBJECT

public:
    /// Light or dark as `theme` is, but larger; `theme` outlives it.
    explicit Projector(const Theme& theme);
    ~Projector() override;

    /// Comes up again where it was the last time, full screen if it was; `settings` outlives it.
    void rememberPlaceIn(QSettings& settings);

    /// Everyone's view, or nullptr between sessions.
    void setView(LiveView* view);
    void setBlank(bool blank);
    void synchronise(qint64 sessionTime);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();
    void keepPlace();

    const Theme& m_near;
    QSettings* m_settings = nullptr;
    bool m_placed = false;
    Theme m_far; ///< its own, so that its text has its own size
    QStackedWidget* m_pages;
    QWidget* m_calm;
    Label* m_words;
    PublicView* m_table;
    bool m_blank = false;
    bool m_open = false;
};

} // namespace pourparler::desktop
