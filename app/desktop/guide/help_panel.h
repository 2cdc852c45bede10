// Help for the page in sight, one key away: what is this, what can I do now, which keys work. Lies over the right side
// of the window and blocks nothing. Used by Help. Must not know pages: the topics say what there is.
#pragma once

#include <QFrame>
#include <QPointer>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace pourparler {
class SeatView;
}

namespace pourparler::desktop {

class Theme;
struct HelpTopic;

class HelpPanel : public QFrame {
    Q_OBJECT

public:
    /// A hidden child of `window`.
    HelpPanel(const Theme& theme, QWidget* window);

    /// About this page. `view`: of the seat that plays on it, if one does: what it may do now is said first.
    void explain(const QWidget& page, const SeatView* view);
    /// At the right edge of the room, as high as it.
    void place(const QRect& room);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addNow(QVBoxLayout& column, const HelpTopic* topic, const SeatView* view);
    void addActs(QVBoxLayout& column, const SeatView& view);
    void addKeys(QVBoxLayout& column, const HelpTopic* topic);

    const Theme& m_theme;
    QScrollArea* m_scroll;
};

} // namespace pourparler::desktop
