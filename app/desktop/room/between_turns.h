// What a shared screen shows while bots have their turns: the public view, which person comes next, and a way to sit down
// out of turn. Used by the desk. Takes everyone's view only.
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/base/id.h"

#include <QFrame>

#include <optional>
#include <vector>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class PublicView;

class BetweenTurns : public QWidget {
    Q_OBJECT

public:
    explicit BetweenTurns(const Theme& theme, QWidget* parent = nullptr);

    /// Everyone's; outlives its use here. nullptr: nothing to show.
    void setView(LiveView* view);
    /// Who comes next, as far as one can tell, and who might sit down now.
    void setPeople(std::optional<SeatId> next, std::vector<SeatId> people);
    void synchronise(qint64 sessionTime);

Q_SIGNALS:
    void seatRequested(pourparler::SeatId seat);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    std::optional<SeatId> m_next;
    std::vector<SeatId> m_people;
    PublicView* m_public;
    QFrame* m_bar;
    QWidget* m_content = nullptr; ///< of the bar
};

} // namespace pourparler::desktop
