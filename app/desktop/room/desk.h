// What is on the screen during a session: the curtain, a seat's pages, the public view, blank; and the facilitator's
// panel beside them. A seat's pages live as long as somebody has the seat, so that nothing of it can remain (law 3).
// Made by Application for each session. Must not know rules: whose turn it is comes from Sitting.
#pragma once

#include "app/desktop/pages/setup_page.h"
#include "app/desktop/room/clipboard_guard.h"
#include "app/desktop/room/panic_key.h"
#include "app/desktop/room/seat_codes.h"
#include "app/desktop/room/sitting.h"
#include "core/record/record.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace pourparler::desktop {

class BetweenTurns;
class BlankPage;
class BriefingPage;
class Curtain;
class DeskCorner;
class Facilitating;
class FacilitatorPanel;
class MainWindow;
class Projector;
class SigningPage;
class TablePage;
class Theme;

class Desk : public QObject {
    Q_OBJECT

public:
    /// `theme`, `window` and `projector` outlive it. `codes`: the file in which this machine keeps seats' codes.
    Desk(const Theme& theme, MainWindow& window, Projector& projector, SealKey key,
        std::shared_ptr<const Scenario> scenario, const QString& record, const QString& codes);
    /// Keeps what is unsaved; the record is closed in good order when it returns.
    ~Desk() override;

    void start(SessionPlan plan, const SetUp& setUp);
    void resume(const QString& record, StreamId stream = StreamId::table1);

    [[nodiscard]] Sitting& sitting() { return m_sitting; }
    /// The session has come to its end.
    [[nodiscard]] bool isOver() const;
    /// Requires an open session.
    [[nodiscard]] Facilitating& facilitating() { return *m_facilitating; }
    void setPanelShown(bool shown);
    /// What the seat at the screen sees; nullptr while nobody's is.
    [[nodiscard]] const SeatView* viewInSight();

Q_SIGNALS:
    /// The session is over; the view is the one to show the result from: that of a person who was alone, else everyone's.
    void closed(const std::shared_ptr<const pourparler::SeatView>& view);
    void failed(const pourparler::Error& why);

private:
    void open();
    void show();
    void present(QWidget* page);
    void showSeat(SeatId seat);
    void showCurtain(SeatId seat);
    void clearSeat();
    void makeSeat(SeatId seat);
    void takeSeat(SeatId seat, const QString& code, std::optional<bool> consent);
    void panic();
    void showAgain();
    void facilitate(const CommandBody& body);
    void speak(SeatId seat);
    void languageChosen(const QString& language);
    [[nodiscard]] QString languageOf(SeatId seat) const;

    const Theme& m_theme;
    MainWindow& m_window;
    Projector& m_projector;
    SeatCodes m_codes;
    Sitting m_sitting;
    ClipboardGuard m_clipboard;
    PanicKey m_panicKey;
    SetUp m_setUp; ///< languages and what to hide, until the session is open
    QString m_language; ///< of the screen when nobody has a seat
    std::optional<SeatId> m_made; ///< whose pages there are
    std::optional<SeatId> m_called; ///< who wants to sit down out of turn
    bool m_showsWhenUnlocked = false; ///< for that alone the panel asks for the code
    bool m_blankAtOnce = false; ///< before the event has come

    Curtain* m_curtain;
    BlankPage* m_blank;
    BetweenTurns* m_between;
    QPointer<BriefingPage> m_briefing;
    QPointer<TablePage> m_table;
    QPointer<SigningPage> m_signing;
    std::unique_ptr<Facilitating> m_facilitating;
    QPointer<FacilitatorPanel> m_panel;
    DeskCorner* m_corner;
};

} // namespace pourparler::desktop
