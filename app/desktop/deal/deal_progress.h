// A line that says how far it is with what could have been agreed, stops it, and offers to begin again. Used by the debrief
// and the replay. Must not know what is worked out.
#pragma once

#include <QWidget>

class QProgressBar;

namespace pourparler::desktop {

class Button;
class Label;
class Theme;

class DealProgress : public QWidget {
    Q_OBJECT

public:
    explicit DealProgress(const Theme& theme, QWidget* parent = nullptr);

    /// Thousandths; shows itself.
    void showProgress(int perMille);
    /// Somebody stopped it, or `why` in words.
    void showStopped(const QString& why = {});
    /// There is nothing to wait for.
    void clear();
    [[nodiscard]] bool isStopped() const { return m_state == State::stopped; }
    void retranslate();

Q_SIGNALS:
    void stopRequested();
    void startRequested();

private:
    enum class State { nothing, working, stopped };
    void show(State state);

    State m_state = State::nothing;
    QString m_why;
    Label* m_words;
    QProgressBar* m_bar;
    Button* m_stop;
    Button* m_start;
};

} // namespace pourparler::desktop
