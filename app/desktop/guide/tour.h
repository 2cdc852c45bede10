// "Show me": two rounds of a real session with captions, on the real pages. It does what a person would do with the same
// buttons, so that it cannot drift from the program. Used by Application. Must not know rules, hosts or records.
#pragma once

#include "app/desktop/guide/tour_steps.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>

namespace pourparler::desktop {

class CaptionBubble;
class FocusRing;
class Theme;
class TourStage;

class Tour : public QObject {
    Q_OBJECT

public:
    /// `theme` and `stage` outlive it.
    Tour(const Theme& theme, TourStage& stage, QObject* parent = nullptr);
    ~Tour() override;

    void start();
    [[nodiscard]] bool isOn() const { return m_bubble != nullptr; }
    /// Which caption is shown, from 0.
    [[nodiscard]] int step() const { return m_step; }
    /// Whether the next caption waits for what happens at the table.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// What the caption speaks of; nothing where it is not in sight or the whole is meant.
    [[nodiscard]] QWidget* target() const;

    void next();
    void back();
    /// At any time; also Esc.
    void leave();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const TourStep& current() const;
    [[nodiscard]] QWidget* find(const char* name, bool visible) const;
    void perform(const TourDeed& deed) const;
    void watch();
    void openTab() const;
    void showCaption();
    void place();
    void close();

    const Theme& m_theme;
    TourStage& m_stage;
    CaptionBubble* m_bubble = nullptr; ///< a child of the window while the tour is on
    FocusRing* m_ring = nullptr;
    int m_step = 0;
    bool m_waiting = false;
    QTimer m_watch;
    QElapsedTimer m_waited;
};

} // namespace pourparler::desktop
