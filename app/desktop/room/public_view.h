// What everyone may see of a table: clock, floor, the matrix without values, what is agreed, the last proposal in words.
// Used by the projector in large, and on this screen while bots have their turns. Takes everyone's view only.
#pragma once

#include "app/models/positions_model.h"

#include <QTimer>
#include <QWidget>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class ClockLabel;
class Label;
class MatrixView;
class PartyChip;
class Theme;

class PublicView : public QWidget {
    Q_OBJECT

public:
    explicit PublicView(const Theme& theme, QWidget* parent = nullptr);

    /// Everyone's; outlives its use here. nullptr: nothing to show.
    void setView(LiveView* view);
    void synchronise(qint64 sessionTime);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString agreed() const;
    [[nodiscard]] QString lastWords() const;

    LiveView* m_view = nullptr;
    qint64 m_time = 0;
    PositionsModel m_positions;
    QTimer m_refreshing;
    Label* m_scenario;
    Label* m_phase;
    ClockLabel* m_clock;
    PartyChip* m_floor;
    MatrixView* m_matrix;
    Label* m_agreed;
    Label* m_last;
};

} // namespace pourparler::desktop
