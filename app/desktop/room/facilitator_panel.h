// The facilitator's commands beside the page: time, turns, screens, seats, notes, going back, ending; undo and redo by
// name. It shows what everyone may see, so that it may stand beside anybody's seat; notes only when they are opened.
// Used by the desk. Must not know rules: what is grey and why comes from Facilitating.
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/session/command.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace pourparler::desktop {

class Button;
class Facilitating;
class Label;
class PendingStrip;
class SeatCodes;
class Sitting;
class WayBack;

class FacilitatorPanel : public QFrame {
    Q_OBJECT

public:
    /// All outlive the panel.
    FacilitatorPanel(const Theme& theme, Sitting& sitting, Facilitating& acts, SeatCodes& codes);

    /// Asks for the facilitator's code again, where there is one, and folds the notes.
    void lock();
    /// Nobody has to give the facilitator's code any more, or there is none.
    [[nodiscard]] bool isUnlocked() const;
    /// The first thing that can be done gets the keys.
    void takeFocus();
    /// What was refused, in a sentence.
    void showObjection(const QString& sentence);

Q_SIGNALS:
    void closeRequested();
    /// Somebody has given the facilitator's code.
    void unlocked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Command {
        Button* button;
        QString words; ///< on it, in full
        std::function<CommandBody()> body;
    };

    /// What a person at the panel has before them while it is made anew.
    struct Place {
        QString name; ///< of what has the keys; empty where nothing here has
        std::size_t command = 0; ///< its number among the commands
        int scrolled = 0; ///< pixels of the contents above the panel, or behind what waits
    };

    void build();
    [[nodiscard]] Place placeNow() const;
    void goTo(const Place& place);
    void addLock(QVBoxLayout& column);
    void scrollTo(int scrolled);
    [[nodiscard]] int stripHeight() const;
    void addUndo(QVBoxLayout& column);
    void addTime(QVBoxLayout& column);
    void addScreens(QVBoxLayout& column);
    void addSeats(QVBoxLayout& column);
    void addSeat(QVBoxLayout& column, SeatId seat);
    void addNotes(QVBoxLayout& column);
    void addWayBack(QVBoxLayout& column);
    void addEnd(QVBoxLayout& column);
    Button* command(const QString& name, const QString& text, std::function<CommandBody()> body);
    void refresh();
    void fit(Button& button, const QString& words) const;

    const Theme& m_theme;
    Sitting& m_sitting;
    Facilitating& m_acts;
    SeatCodes& m_codes;
    bool m_unlocked = false;
    bool m_notesOpen = false;
    QTimer m_refreshing;
    std::vector<Command> m_commands;
    Place m_held; ///< where the keys would go if they could
    QVBoxLayout* m_whole;
    QScrollArea* m_scroll;
    PendingStrip* m_strip = nullptr; ///< what waits to be done
    Label* m_objection = nullptr;
    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_reason = nullptr;
    WayBack* m_wayBack = nullptr;
    std::size_t m_shape = 0; ///< of what decides which controls there are
};

} // namespace pourparler::desktop
