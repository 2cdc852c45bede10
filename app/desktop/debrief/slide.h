// What one step of the debrief shows: of a session, or of two side by side. Used by the debrief page, its parts and the
// presenter's screen. Must not hold anything that the viewer's story does not tell.
#pragma once

#include "app/debrief/story.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace pourparler::desktop {

struct Slide {
    /// A step's, or `feelingsId`.
    QString id;
    QString title;
    QString sentence;
    QString notes; ///< for the presenter alone
    bool hasNumbers = false; ///< values in points, the sentence's included: covered until wanted
    std::shared_ptr<const Chart> picture;
    std::shared_ptr<const Chart> other; ///< the right one of two
    QString heading; ///< of the left one; empty: nothing is compared
    QString otherHeading;
    QStringList points;
    /// A word from every person, before any number.
    [[nodiscard]] bool isFeelings() const;
    [[nodiscard]] bool comparesTwo() const { return !heading.isEmpty(); }
};
using Slides = std::vector<Slide>;

inline constexpr QLatin1StringView feelingsId("feelings");

/// Begins with the feelings where people have played.
[[nodiscard]] Slides slidesOf(const Story& story);
/// Two sessions side by side. Whether there are numbers and what the presenter asks is taken from `left`.
[[nodiscard]] Slides slidesOf(const std::vector<Comparison>& comparisons, const Story& left,
    const QString& heading, const QString& otherHeading);

/// Everybody who has played has said a word, or nobody has to.
[[nodiscard]] bool allFelt(const Story& story);

} // namespace pourparler::desktop
