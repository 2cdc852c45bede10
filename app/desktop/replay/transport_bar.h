// The controls below the timeline: to the ends, by turn, by event, play, speed, next proposal; and where one is, in
// words. Used by the replay page. Must not know what is replayed.
#pragma once

#include <QWidget>

class QComboBox;

namespace pourparler::desktop {

class Button;
class LineView;
class ReplayPlayer;
class Theme;

class TransportBar : public QWidget {
    Q_OBJECT

public:
    /// `player` outlives it.
    TransportBar(const Theme& theme, ReplayPlayer& player, QWidget* parent = nullptr);
    /// "Event 132 of 410 · round 3 · 10:42".
    void setPlace(const QString& words);
    /// Empty: one can branch here; else why not.
    void setBranchObjection(const QString& reason);
    void retranslate();

Q_SIGNALS:
    void branchRequested();

private:
    Button* add(const QString& name, const QString& icon);
    void refresh();

    const Theme& m_theme;
    ReplayPlayer& m_player;
    Button* m_start;
    Button* m_turnBack;
    Button* m_back;
    Button* m_play;
    Button* m_forward;
    Button* m_turnForward;
    Button* m_end;
    Button* m_proposal;
    QComboBox* m_speed;
    LineView* m_place;
    Button* m_branch;
    QString m_objection;
    QString m_branchTip;
};

} // namespace pourparler::desktop
