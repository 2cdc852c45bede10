// A small typed reading layer over the YAML tree: every reading function takes a node that may be missing,
// reports what is wrong with it, and gives a harmless value instead. Used by the readers of scenarios and of conflict
// files. Must not know what either is, except that it has texts in several languages and ids.
#pragma once

#include "core/base/id.h"
#include "core/base/local_text.h"
#include "core/base/point_scale.h"
#include "core/scenario/finding_list.h"
#include "core/scenario/names.h"
#include "core/scenario/yaml_tree.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

/// The bounds of a number or of a count, both included.
struct Bounds {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// Whatever the scale, in whole points.
inline constexpr Bounds anyPoints { -100'000, 100'000 };

class YamlCursor {
public:
    YamlCursor(std::string file, FindingList& findings)
        : m_file(std::move(file))
        , m_findings(findings)
    {
    }

    /// Every text that is a map has to have these; the first one becomes the fallback.
    void readLanguages(const YamlNode* list);
    [[nodiscard]] const std::vector<std::string>& languages() const { return m_languages; }

    [[nodiscard]] Place placeOf(const YamlNode& node) const;
    [[nodiscard]] Place keyPlaceOf(const YamlNode& node) const;
    void problem(const YamlNode& node, std::string_view code, std::vector<Argument> arguments = {});
    void remark(const YamlNode& node, std::string_view code, std::vector<Argument> arguments = {});
    [[nodiscard]] FindingList& findings() { return m_findings; }

    /// False, and reported, when the node is there and not of this kind.
    [[nodiscard]] bool expect(const YamlNode* node, YamlNode::Kind kind);
    void wrongType(const YamlNode& node, std::string_view expected);

    /// The items of a list or the values of a map; those beyond the highest count are left out.
    [[nodiscard]] std::span<const YamlNode> items(const YamlNode* list, Bounds count);
    [[nodiscard]] std::span<const YamlNode> entries(const YamlNode* map, Bounds count);

    [[nodiscard]] bool truth(const YamlNode* node);
    [[nodiscard]] std::int64_t wholeNumber(const YamlNode* node, Bounds bounds);
    /// In hundredths of a per cent; `bounds` in per cent.
    [[nodiscard]] std::int64_t percent(const YamlNode* node, Bounds bounds);
    /// A number that is a step of the scale, or its nearest decimal; `bounds` in whole points.
    [[nodiscard]] Points points(const YamlNode* node, Bounds bounds, const PointScale& scale);
    /// A plain text that is no LocalText; empty when it is not one.
    [[nodiscard]] std::string plainText(const YamlNode* node);
    [[nodiscard]] std::string id(const YamlNode* node);
    /// The key of an entry, if it is an id.
    [[nodiscard]] std::string idOfKey(const YamlNode& entry);
    [[nodiscard]] std::string date(const YamlNode* node);
    /// One of `names`, as a position.
    [[nodiscard]] std::optional<std::size_t> oneOf(
        const YamlNode* node, std::span<const std::string_view> names);
    template <class E>
    [[nodiscard]] E enumeration(const YamlNode* node, E otherwise)
    {
        const auto position = oneOf(node, namesOf<E>());
        return position ? static_cast<E>(*position) : otherwise;
    }
    /// `limit` in characters; 0: none.
    [[nodiscard]] LocalText text(const YamlNode* node, std::size_t limit = 0);

private:
    [[nodiscard]] std::span<const YamlNode> capped(const YamlNode& node, Bounds count);
    [[nodiscard]] std::string language(const YamlNode& node);
    [[nodiscard]] bool words(const YamlNode& node, std::size_t limit);

    std::string m_file;
    FindingList& m_findings;
    std::vector<std::string> m_languages;
};

/// The keys of one map: those asked for are known, the others are reported by `finish`.
class YamlMap {
public:
    /// A node that is missing or no map has no keys, and none of them is reported missing.
    YamlMap(YamlCursor& cursor, const YamlNode* node);

    [[nodiscard]] explicit operator bool() const { return m_map; }
    /// Null and reported when it is not there.
    [[nodiscard]] const YamlNode* required(std::string_view key);
    [[nodiscard]] const YamlNode* optional(std::string_view key);
    /// Of `keys`, the only one that is there; null and reported when there is none or more than one.
    [[nodiscard]] const YamlNode* oneOf(const std::vector<std::string_view>& keys);
    void finish();

private:
    YamlCursor& m_cursor;
    const YamlNode* m_node;
    bool m_map;
    std::vector<std::string_view> m_known;
};

[[nodiscard]] bool isId(std::string_view text);
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

} // namespace pourparler
