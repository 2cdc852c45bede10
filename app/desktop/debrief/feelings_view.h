// A field for every person who has played: one word on how they feel, before any number. Used by the debrief's first
// step. Must not write records: words leave it as a signal.
#pragma once

#include "app/debrief/story.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace pourparler::desktop {

class Label;
class Theme;

class FeelingsView : public QWidget {
    Q_OBJECT

public:
    explicit FeelingsView(const Theme& theme, QWidget* parent = nullptr);

    /// `objection`: why nobody can say anything now; empty where they can. What is being typed stays.
    void setFeelings(const std::vector<Feeling>& feelings, const QString& objection);

Q_SIGNALS:
    /// A word has been typed that was not there before; never an empty one.
    void feelingSaid(pourparler::SeatId seat, const QString& word);

private:
    struct Row {
        SeatId seat;
        Label* who;
        QLineEdit* word;
        QString said; ///< what the record holds, or was told to hold
    };
    void makeRows(const std::vector<Feeling>& feelings);
    void say(SeatId seat);

    const Theme& m_theme;
    QGridLayout* m_grid;
    QWidget* m_body;
    std::vector<Row> m_rows;
};

} // namespace pourparler::desktop
