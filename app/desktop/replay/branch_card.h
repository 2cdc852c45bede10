// "Branch from here": asks who plays on, shows how far the bots are, and says how it ended. Used by the replay page.
// Must not make the branch.
#pragma once

#include "app/desktop/components/surface.h"

#include <QStringList>

#include <vector>

class QCheckBox;

namespace pourparler::desktop {

class Button;

class BranchCard : public Card {
    Q_OBJECT

public:
    explicit BranchCard(const Theme& theme, QWidget* parent = nullptr);

    /// A branch that would begin after event `number`, as the reader counts; why people or bots cannot play on, if so.
    void ask(const QString& number, const QString& people, const QString& bots);
    /// Who plays on: a line for each seat; `people`: those that a person has now.
    void askWho(const QStringList& seats, const std::vector<bool>& people);
    /// The same in another language.
    void nameSeats(const QStringList& seats);
    void showProgress(quint64 events);
    /// What became of it; `hasBranch`: there is something to look at.
    void showEnd(const QString& words, bool hasBranch);
    [[nodiscard]] bool isAskingWho() const { return m_state == State::seating; }
    [[nodiscard]] bool isPlaying() const { return m_state == State::playing; }
    void retranslate();

Q_SIGNALS:
    void peopleChosen();
    /// Which seats people take, in the order in which they were asked about.
    void seatsChosen(const std::vector<bool>& people);
    void botsChosen();
    void stopRequested();
    void showRequested();
    /// Nothing is wanted any more.
    void dismissed();

private:
    enum class State { asking, seating, playing, ended };
    void refresh();
    void showWhetherReady();
    [[nodiscard]] std::vector<bool> chosen() const;

    State m_state = State::asking;
    QString m_number;
    QString m_peopleObjection;
    QString m_botsObjection;
    quint64 m_events = 0;
    QString m_end;
    bool m_hasBranch = false;
    Label* m_words;
    QWidget* m_seats;
    std::vector<QCheckBox*> m_people; ///< a person takes the seat
    Button* m_peoplePlay;
    Button* m_begin;
    Button* m_bots;
    Button* m_stop;
    Button* m_show;
    Button* m_dismiss;
};

} // namespace pourparler::desktop
