// An XML file as a tree of plain values with the places where they stand; hides the parser, and keeps from it what could
// make it work without end. Used by readers of other programs' files. Must not know what the elements mean.
#pragma once

#include "core/scenario/finding_list.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

struct XmlElement {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes; ///< in UTF-8, entities resolved
    std::vector<XmlElement> children; ///< elements only
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters

    /// Null where it is not there; of several the first.
    [[nodiscard]] const std::string* attribute(std::string_view wanted) const;
    /// Whatever the case of its letters. Null where there is none; of several the first.
    [[nodiscard]] const XmlElement* child(std::string_view wanted) const;
    [[nodiscard]] bool isCalled(std::string_view wanted) const;
};

inline constexpr std::size_t maxXmlElements = 200'000;
inline constexpr int maxXmlDepth = 32;

/// The root element of at most `sizeLimit` bytes. Null, with a problem in `findings`, for what is too large, no text, no
/// XML, nested too deep or has a document type: entities of its own could stand for anything. What is not UTF-8 is read as
/// Windows-1252, with a remark.
[[nodiscard]] std::unique_ptr<const XmlElement> parseXml(
    const std::string& file, std::string_view bytes, std::size_t sizeLimit, FindingList& findings);

} // namespace pourparler
