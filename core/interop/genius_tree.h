// Where things stand in a GENIUS file, domain or profile: the utility space, its issues however deep they lie, their types
// and bounds. Used by the two readers only.
#pragma once

#include "core/interop/genius_desk.h"
#include "core/interop/genius_files.h"
#include "core/interop/genius_import.h"

#include <optional>
#include <utility>
#include <vector>

namespace pourparler {

/// Null and reported where there is none.
[[nodiscard]] const XmlElement* utilitySpaceOf(GeniusDesk& desk, const XmlElement& root);

/// An issue and the objectives that it stands in, the innermost last, which has its weight.
struct IssueElement {
    const XmlElement* issue;
    std::vector<const XmlElement*> objectives;
};
struct IssueElements {
    std::vector<IssueElement> issues; ///< in the order of the file
    std::size_t innerObjectives = 0;
};
/// `space` may have issues of its own, without an objective around them.
[[nodiscard]] IssueElements issuesIn(const XmlElement& space);

/// `otherwise` where neither its attributes nor what is in it tell. Reported where it is another one.
[[nodiscard]] std::optional<GeniusIssue::Type> typeOf(GeniusDesk& desk, const XmlElement& issue,
    const std::string& name, GeniusIssue::Type otherwise = GeniusIssue::Type::discrete);
[[nodiscard]] std::string_view nameOf(GeniusIssue::Type type);

/// Whether bounds are written, as attributes or as an element.
[[nodiscard]] bool hasBounds(const XmlElement& issue);
[[nodiscard]] std::optional<std::pair<std::int64_t, std::int64_t>> boundsOf(
    GeniusDesk& desk, const XmlElement& issue);

} // namespace pourparler
