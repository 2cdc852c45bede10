// A YAML file as a tree of plain values with the places where they stand. Hides yaml-cpp from the readers.
// Used by the reading layer only. Must not know what the file is about.
#pragma once

#include "core/scenario/finding_list.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

struct YamlNode {
    /// As the core schema of YAML 1.2 resolves them: "yes" is a text, and so is anything quoted.
    enum class Kind : std::uint8_t { nothing, truth, number, text, list, map };

    Kind kind = Kind::nothing;
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters
    std::string scalar; ///< as written, without quotes
    std::vector<YamlNode> items; ///< of a list, or the values of a map

    std::string key; ///< in a map
    int keyLine = 0;
    int keyColumn = 0;
    const YamlNode* parent = nullptr;
};

[[nodiscard]] std::string_view nameOf(YamlNode::Kind kind);

/// Null when the file has no tree; `findings` says why. Never throws.
[[nodiscard]] std::unique_ptr<const YamlNode> parseYaml(
    const std::string& file, std::string_view bytes, FindingList& findings);

/// Where in the file a node stands, for people: "parties.emp.weights". An item of a list goes by its id, or
/// by its position from 1.
[[nodiscard]] std::string pathOf(const YamlNode& node);

} // namespace pourparler
