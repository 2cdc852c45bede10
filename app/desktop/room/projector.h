// The window for the wall, the only second one there is: everyone's view in letters that the back row can read, or what
// somebody presents. Made by Application; given the session by the desk, and the room's screen by the debrief.
#pragma once

#include "app/desktop/theme/theme.h"

#include <QPointer>
#include <QTimer>
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

    /// Shows `page`, which is the window's own from now on, in place of the table until stopPresenting(), which deletes
    /// it. A window that is not open comes up for it, and goes with it.
    void present(QWidget* page);
    void stopPresenting();

Q_SIGNALS:
    /// Somebody opened or closed it; on which the screen of a presentation ends with it.
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void zoomTo(int percent);
    /// All that is said, as large as it is meant to be read.
    void takeAllRoom();
    /// Where not every issue is in sight: smaller first, fewer words then.
    void makeRoom();
    void choosePage();
    void retranslate();
    void place();
    void keepPlace();

    const Theme& m_near;
    QSettings* m_settings = nullptr;
    bool m_placed = false;
    Theme m_far; ///< its own, so that its text has its own size
    QStackedWidget* m_pages;
    QWidget* m_calm;
    Label* m_words;
    PublicView* m_table;
    QPointer<QWidget> m_presented;
    bool m_openedToPresent = false;
    QTimer m_makingRoom; ///< a step at a time, each after the table has tried the one before
    bool m_blank = false;
    bool m_open = false;
};

} // namespace pourparler::desktop
