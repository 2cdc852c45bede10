// What the parts of the reader of conflict files share: the cursor, the options that there are, and the form as it grows.
// Used inside core/interop only.
#pragma once

#include "core/analysis/conflict/option_form.h"
#include "core/scenario/yaml_cursor.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pourparler {

/// A pattern, and where it is written.
struct WrittenPattern {
    OptionPattern pattern;
    const YamlNode* node = nullptr;
    [[nodiscard]] bool isOneCombination() const { return node->kind == YamlNode::Kind::list; }
};

class ConflictDesk {
public:
    explicit ConflictDesk(YamlCursor& cursorToUse)
        : cursor(cursorToUse)
    {
    }

    YamlCursor& cursor;
    OptionForm form;

    /// False: more options than bits, so that no pattern can be read.
    [[nodiscard]] bool readDeciders(const YamlNode* list);
    /// A list of the options taken, all others not being; or a map from options to whether they are, `least` at least.
    /// Nothing, and reported, where it is neither.
    [[nodiscard]] std::optional<WrittenPattern> pattern(const YamlNode& node, std::int64_t least);
    /// One of these or a list of them.
    [[nodiscard]] std::vector<WrittenPattern> patterns(const YamlNode& node, std::int64_t least);

private:
    void readOption(const YamlNode& node, const YamlNode& list, Decider& decider);
    [[nodiscard]] std::optional<Combination> bitOf(
        const std::string& id, const YamlNode& node, const Place& place);

    std::map<std::string, int> m_deciderLines;
    std::map<std::string, int> m_optionLines;
    std::map<std::string, Combination> m_bits; ///< of each option
    std::size_t m_options = 0;
};

/// The decider's rank of each state. Nothing, and reported, where a state has none or two.
[[nodiscard]] std::optional<std::vector<int>> readRanking(
    ConflictDesk& desk, const FormStates& states, const YamlNode* list);
/// Only what can be said of a ranking while nobody knows the states.
void checkRanking(ConflictDesk& desk, const YamlNode* list);

} // namespace pourparler
