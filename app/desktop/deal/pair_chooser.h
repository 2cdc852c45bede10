// Which two parties a map shows: two boxes with the parties' marks, by mouse and keyboard. Used by the debrief and the
// replay. Must not know what the map shows.
#pragma once

#include "app/text/reader.h"
#include "core/scenario/scenario.h"

#include <QWidget>

#include <array>
#include <utility>
#include <vector>

class QComboBox;

namespace pourparler::desktop {

class Label;
class Theme;

class PairChooser : public QWidget {
    Q_OBJECT

public:
    explicit PairChooser(const Theme& theme, QWidget* parent = nullptr);

    /// The parties to choose from, two at least, and the two that are shown.
    void setChoice(const Scenario& scenario, const std::vector<PartyId>& parties,
        std::pair<PartyId, PartyId> shown, const Reader& reader);
    void retranslate();

Q_SIGNALS:
    /// Never twice the same: whoever chooses the other box's party changes places with it.
    void pairChosen(std::pair<pourparler::PartyId, pourparler::PartyId> pair);

private:
    void choose(std::size_t box, int row);
    void paintMarks();

    const Theme& m_theme;
    std::vector<PartyId> m_parties;
    std::array<std::size_t, 2> m_shown { 0, 1 };
    Label* m_across;
    Label* m_up;
    std::array<QComboBox*, 2> m_boxes;
};

} // namespace pourparler::desktop
