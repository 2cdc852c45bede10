#include "app/desktop/guide/tour_steps.h"

#include <QtGlobal>

#include <array>

namespace pourparler::desktop {

namespace {

using Kind = TourDeed::Kind;

constexpr std::array choose { TourDeed { Kind::press, "easiestScenario" } };
// Whoever was here before may have left the page to several people.
constexpr std::array practise { TourDeed { Kind::press, "practise" },
    TourDeed { Kind::press, "alone" } };
// Without a clock everybody reads as slowly as they like; with this seed the talks last beyond the second round.
constexpr std::array begin { TourDeed { Kind::untick, "clock" },
    TourDeed { Kind::type, "seed", "4711" }, TourDeed { Kind::press, "begin" } };
constexpr std::array read { TourDeed { Kind::press, "read" } };
constexpr std::array best { TourDeed { Kind::pickLast, "startFrom" } };
constexpr std::array propose { TourDeed { Kind::press, "propose" } };
constexpr std::array skip { TourDeed { Kind::press, "skip" } };
constexpr std::array answer { TourDeed { Kind::press, "pass" } };

constexpr std::array steps {
    TourStep { "easiestScenario", QT_TRANSLATE_NOOP("Tour", "A negotiation in two minutes"),
        QT_TRANSLATE_NOOP("Tour",
            "Scenarios are made-up cases after real ones. We take the easiest. Nothing of what "
            "happens here is kept, and you can leave at any moment with Esc."),
        choose },
    TourStep { "practise", QT_TRANSLATE_NOOP("Tour", "What it is about"),
        QT_TRANSLATE_NOOP("Tour",
            "This page tells what everybody may know: who sits at the table, what is to be "
            "decided, and who has to sign."),
        practise },
    TourStep { "begin", QT_TRANSLATE_NOOP("Tour", "Take a side"),
        QT_TRANSLATE_NOOP("Tour",
            "You speak for one party, and the program plays the others. For this visit there is "
            "no clock."),
        begin },
    TourStep { "read", QT_TRANSLATE_NOOP("Tour", "Read your brief"),
        QT_TRANSLATE_NOOP("Tour",
            "Only you see it: what your side wants, how much each outcome is worth to it, and what "
            "it has without an agreement. Whoever knows that well negotiates well."),
        read },
    TourStep { "matrix", QT_TRANSLATE_NOOP("Tour", "The table"),
        QT_TRANSLATE_NOOP("Tour",
            "A row for each issue, a column for each party: here you see where everybody stands, "
            "and what has moved since your last turn."),
        {}, "pass", "positionsTab" },
    TourStep { "composer", QT_TRANSLATE_NOOP("Tour", "Your proposal"),
        QT_TRANSLATE_NOOP("Tour",
            "Here you put a package together. We start from the best for your side: that shows how "
            "far the others are away."),
        best, nullptr, "composerTab" },
    TourStep { "score", QT_TRANSLATE_NOOP("Tour", "What it is worth to you"),
        QT_TRANSLATE_NOOP("Tour",
            "The bar moves with each option that you choose. The mark on it is what you have "
            "without an agreement: below it, no deal is better than this deal."),
        {}, nullptr, "composerTab" },
    TourStep { "propose", QT_TRANSLATE_NOOP("Tour", "Round 1: say it"),
        QT_TRANSLATE_NOOP("Tour",
            "With a proposal your turn is over. Nobody has to accept it, but everybody now knows "
            "what you ask for."),
        propose, nullptr, "composerTab" },
    TourStep { "topLine", QT_TRANSLATE_NOOP("Tour", "The others have the floor"),
        QT_TRANSLATE_NOOP("Tour",
            "They answer one after another, and this line tells whose turn it is. You can watch, "
            "or go straight to your next turn."),
        skip },
    TourStep { "proposals", QT_TRANSLATE_NOOP("Tour", "Round 2: who answers whom"),
        QT_TRANSLATE_NOOP("Tour",
            "Here are their proposals: what each changes, who accepted or rejected it and why. "
            "Accept one, or answer it with your own."),
        {}, "pass", "proposalsTab" },
    TourStep { "pass", QT_TRANSLATE_NOOP("Tour", "Move, or wait"),
        QT_TRANSLATE_NOOP("Tour",
            "Give way where it costs you little and them much: that is how a package comes about "
            "that all can sign. This time you let the turn pass."),
        answer, nullptr, "composerTab" },
    TourStep { nullptr, QT_TRANSLATE_NOOP("Tour", "Now you"),
        QT_TRANSLATE_NOOP("Tour",
            "When enough parties accept, the text is signed, or it is not: no deal is a result, "
            "too. Afterwards you see who got what and how you got there. Help is one key away: "
            "F1.") },
};

} // namespace

std::span<const TourStep> tourSteps() { return steps; }

} // namespace pourparler::desktop
