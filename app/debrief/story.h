// The debrief as a story in steps, each with one sentence computed from the record and one picture: what was agreed,
// who got what, how you got there, where it moved, what was left, who created and captured value, what it was about, what
// to take home.
// Told to one viewer: it says nothing that its SeatView does not know. Used by the debrief page and the documents.
#pragma once

#include "app/charts/chart.h"
#include "app/text/reader.h"
#include "core/analysis/deal.h"
#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pourparler {

struct Step {
    QString
        id; ///< for files and settings: "agreed", "results", "course", "movement", "left", "missing",
    ///< "map", "parallel", "value", "themes", "home"
    QString title; ///< "Who got what"
    QString sentence; ///< the one above the picture, computed
    QString
        notes; ///< for the presenter: what to ask, what to look at; plain text, paragraphs by '\n'
    bool hasNumbers = false; ///< values in points: feelings come first
    std::shared_ptr<const Chart> picture; ///< may be missing where words say it all
    QStringList
        points; ///< what is said beside or instead of a picture, a line each (questions, themes)
};

/// A word each, before any number.
struct Feeling {
    SeatId seat;
    QString who; ///< party, and the person's name unless names are hidden
    QString word; ///< empty: not said yet
};

struct Story {
    QString scenario; ///< title
    QString branch; ///< "Branch 2"; empty for the table itself
    QString outcome; ///< "Partial agreement after 6 rounds"
    std::vector<Feeling> feelings; ///< of the seats that people hold
    std::vector<Step> steps; ///< in the order of telling; a step with nothing to tell is not there
    std::optional<std::pair<PartyId, PartyId>> mapped; ///< whom the step "map" is about
    QString invented; ///< that this was invented for training
};

struct StoryWishes {
    bool names = true; ///< people's names; parties are always named
    StreamId stream = StreamId::table1; ///< which one it is, to name a branch
    /// Worked out for this viewer; nothing: nothing is said of what could have been agreed. Its map may be missing.
    std::shared_ptr<const Deal> deal {};
    std::optional<std::pair<PartyId, PartyId>> mapped {}; ///< else those opposed the most
};

/// `whole`: everything that this viewer was shown, up to the end or wherever the record stops.
[[nodiscard]] Story tellStory(
    const SeatView& whole, const Reader& reader, const StoryWishes& wishes = {});

/// The same story of two records or branches of one scenario, side by side: one sentence on what differs for each step.
struct Comparison {
    QString id;
    QString title;
    QString sentence;
    std::shared_ptr<const Chart> left;
    std::shared_ptr<const Chart> right;
};
[[nodiscard]] std::vector<Comparison> compareStories(
    const SeatView& left, const SeatView& right, const Reader& reader);

} // namespace pourparler
