// What everyone may see of a table: clock, floor, the matrix without values, and the table in six lines.
// Used by the projector in large, and on this screen while bots have their turns. Takes everyone's view only.
#pragma once

#include "app/models/positions_model.h"

#include <QScrollArea>
#include <QTimer>

#include <vector>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class ClockLabel;
class Label;
class MatrixView;
class PartyChip;
class Theme;

class PublicView : public QScrollArea {
    Q_OBJECT

public:
    /// On the wall nobody scrolls: it says less there.
    enum class Place { desk, wall };
    explicit PublicView(const Theme& theme, Place place = Place::desk, QWidget* parent = nullptr);

    /// Everyone's; outlives its use here. nullptr: nothing to show.
    void setView(LiveView* view);
    void synchronise(qint64 sessionTime);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A line of the recap.
    struct Line {
        Label* title;
        Label* words;
    };

    void refresh();
    void fit();

    Place m_place;
    LiveView* m_view = nullptr;
    qint64 m_time = 0;
    PositionsModel m_positions;
    QTimer m_refreshing;
    Label* m_scenario;
    Label* m_phase;
    ClockLabel* m_clock;
    PartyChip* m_floor;
    MatrixView* m_matrix;
    QWidget* m_recap;
    std::vector<Line> m_lines;
};

} // namespace pourparler::desktop
