// What the searches of this folder can fail with, as codes; app/text has a sentence for each. Must not hold a sentence.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::analysis_error {

/// text party: what its package is worth could leave the range of exact arithmetic.
inline constexpr std::string_view valuesTooLarge = "analysis-values-too-large";
/// No arguments: the caller's progress said stop.
inline constexpr std::string_view stopped = "analysis-stopped";
/// No arguments: too many combinations of tied issues to be held at once.
inline constexpr std::string_view tooEntangled = "analysis-too-entangled";

/// No arguments: who looks does not have every bargainer's score sheet.
inline constexpr std::string_view notForThisViewer = "analysis-not-for-this-viewer";
/// No arguments: nobody who votes has a score sheet.
inline constexpr std::string_view nobodyBargains = "analysis-nobody-bargains";

} // namespace pourparler::analysis_error

namespace pourparler {

inline constexpr std::array<std::string_view, 5> allAnalysisErrors {
    analysis_error::valuesTooLarge,
    analysis_error::stopped,
    analysis_error::tooEntangled,
    analysis_error::notForThisViewer,
    analysis_error::nobodyBargains,
};

} // namespace pourparler
