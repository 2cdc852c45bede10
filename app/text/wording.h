// The tables behind app/text/sentence.h: one row a code, the sentence marked for translation where it stands.
// Used by sentence.cpp and the tests only.
#pragma once

#include <span>
#include <string_view>

namespace pourparler::text {

/// %1 to %9 stand for the code's arguments in their order; %n is the number by which the sentence is declined.
struct Wording {
    std::string_view code;
    const char* sentence;
    int plural = 0; ///< which argument %n is, from 1; 0: none
    int mayLack = 0; ///< which argument may be empty or 0, from 1; then `without` is said
    const char* without = nullptr;
    bool path = false; ///< the first argument is a path in the file, put before the sentence
};

/// A translation context and its rows.
struct WordingTable {
    const char* context;
    std::span<const Wording> rows;
};

[[nodiscard]] WordingTable refusalWordings();
[[nodiscard]] WordingTable findingWordings();
[[nodiscard]] WordingTable balanceWordings();
[[nodiscard]] WordingTable conflictWordings();
[[nodiscard]] WordingTable recordWordings();
[[nodiscard]] WordingTable reasonWordings();
[[nodiscard]] WordingTable analysisWordings();

} // namespace pourparler::text
