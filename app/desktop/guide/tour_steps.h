// The captions of "Show me" in their order: what each speaks of, and what "Next" then does in the program. Targets and
// buttons are found by their object names. Used by Tour and its test. Must not hold widgets.
#pragma once

#include <span>

namespace pourparler::desktop {

/// What a person would do there, done for them.
struct TourDeed {
    enum class Kind {
        press, ///< the button
        untick, ///< the box, if it is ticked
        type, ///< `words` into the field
        pickLast, ///< the last entry of the button's menu
    };
    Kind kind = Kind::press;
    const char* target = nullptr;
    const char* words = nullptr;
};

struct TourStep {
    const char* target; ///< what it speaks of; nullptr: the whole
    const char* title;
    const char* text;
    std::span<const TourDeed> deeds = {}; ///< what "Next" does
    const char* until
        = nullptr; ///< it is shown once this control can be used, such as on one's turn
    const char* tab = nullptr; ///< behind which the target is where there is little room
};

/// In the translation context "Tour". The last one speaks of the whole.
[[nodiscard]] std::span<const TourStep> tourSteps();

} // namespace pourparler::desktop
