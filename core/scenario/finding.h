// What a check found in a scenario: a place, and a code with arguments that app/text words.
// Used by the reader and the checkers. Must not hold a sentence.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pourparler {

/// Lines and columns count from 1; 0 is "the file as a whole".
struct Place {
    std::string file; ///< relative to the scenario's folder, with '/'
    int line = 0;
    int column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

struct Finding {
    enum class Severity : std::uint8_t { problem, remark };

    Severity severity = Severity::problem;
    Place place;
    Error
        what; ///< arguments of kind text, number, points or percent only: there may be no scenario to look ids up in

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace pourparler
