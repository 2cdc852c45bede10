// The table's first line: scenario, phase, round, clock, who has the floor; "skip to my turn" while bots act, pause for
// whoever may. Used by the table page and the signing page. Must not know rules.
#pragma once

#include "app/text/reader.h"
#include "core/session/command.h"

#include <QFrame>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Button;
class ClockLabel;
class Label;
class PartyChip;
class Tag;
class Theme;

class TopLine : public QFrame {
    Q_OBJECT

public:
    explicit TopLine(const Theme& theme, QWidget* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void setFacilitator(bool facilitator);
    void setBotsBusy(bool busy);
    /// The session's time at this moment; `running`: a deadline draws nearer.
    void synchronise(qint64 sessionTime, bool running);
    void retranslate();
    /// Reads everything from the view again.
    void refresh();
    /// The session's time at this moment, as far as this screen knows.
    [[nodiscard]] qint64 sessionTimeNow() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void facilitatorCommandRequested(const pourparler::CommandBody& body);
    void skipRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showClock();

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    Reader m_reader;
    bool m_facilitator = false;
    bool m_busy = false;
    QString m_phaseWords;
    qint64 m_offset = 0; ///< session time minus this machine's steady clock

    Label* m_scenario;
    Label* m_phase;
    Button* m_skip;
    ClockLabel* m_clock;
    Tag* m_turn;
    Label* m_floorWord;
    PartyChip* m_floor;
    Button* m_pause;
};

} // namespace pourparler::desktop
