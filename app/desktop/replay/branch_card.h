// "Branch from here": asks who plays on, shows how far the bots are, and says how it ended. Used by the replay page.
// Must not make the branch.
#pragma once

#include "app/desktop/components/surface.h"

namespace pourparler::desktop {

class Button;

class BranchCard : public Card {
    Q_OBJECT

public:
    explicit BranchCard(const Theme& theme, QWidget* parent = nullptr);

    /// A branch that would begin after event `number`, as the reader counts; why people or bots cannot play on, if so.
    void ask(const QString& number, const QString& people, const QString& bots);
    void showProgress(quint64 events);
    /// What became of it; `hasBranch`: there is something to look at.
    void showEnd(const QString& words, bool hasBranch);
    [[nodiscard]] bool isPlaying() const { return m_state == State::playing; }
    void retranslate();

Q_SIGNALS:
    void peopleChosen();
    void botsChosen();
    void stopRequested();
    void showRequested();
    /// Nothing is wanted any more.
    void dismissed();

private:
    enum class State { asking, playing, ended };
    void refresh();

    State m_state = State::asking;
    QString m_number;
    QString m_peopleObjection;
    QString m_botsObjection;
    quint64 m_events = 0;
    QString m_end;
    bool m_hasBranch = false;
    Label* m_words;
    Button* m_people;
    Button* m_bots;
    Button* m_stop;
    Button* m_show;
    Button* m_dismiss;
};

} // namespace pourparler::desktop
