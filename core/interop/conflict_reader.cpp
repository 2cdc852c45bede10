#include "core/interop/conflict_reader.h"

#include "core/analysis/conflict/conflict_codes.h"
#include "core/interop/conflict_desk.h"
#include "core/scenario/finding_codes.h"
#include "core/scenario/yaml_guard.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr Bounds patternCount { 0, maxPatterns };

/// Top keys, as far as they are there.
struct Parts {
    const YamlNode* deciders = nullptr;
    const YamlNode* infeasible = nullptr;
    const YamlNode* irreversible = nullptr;
    const YamlNode* sameState = nullptr;
    const YamlNode* preferences = nullptr;
    const YamlNode* statusQuo = nullptr;
};

[[nodiscard]] Parts readHead(YamlCursor& cursor, const YamlNode& root, ConflictFile& file)
{
    YamlMap map(cursor, &root);
    static_cast<void>(cursor.wholeNumber(map.required("format"), { 1, 1 }));
    cursor.readLanguages(map.required("languages"));
    file.languages = cursor.languages();
    file.title = cursor.text(map.required("title"));
    file.about = cursor.text(map.optional("about"));
    const Parts parts { map.required("deciders"), map.optional("infeasible"),
        map.optional("irreversible"), map.optional("same_state"), map.required("preferences"),
        map.optional("status_quo") };
    map.finish();
    return parts;
}

[[nodiscard]] std::vector<OptionPattern> readPatterns(ConflictDesk& desk, const YamlNode* list)
{
    std::vector<OptionPattern> patterns;
    for (const YamlNode& node : desk.cursor.items(list, patternCount))
        if (const auto one = desk.pattern(node, 1))
            patterns.push_back(one->pattern);
    return patterns;
}

void readForm(ConflictDesk& desk, const Parts& parts)
{
    desk.form.infeasible = readPatterns(desk, parts.infeasible);
    desk.form.irreversible = readPatterns(desk, parts.irreversible);
    for (const YamlNode& node : desk.cursor.items(parts.sameState, patternCount)) {
        std::vector<OptionPattern> entry;
        for (const WrittenPattern& each : desk.patterns(node, 1))
            entry.push_back(each.pattern);
        desk.form.sameState.push_back(std::move(entry));
    }
}

/// Entries that no feasible combination fits; `patterns` are those of an entry.
void remarkIdle(ConflictDesk& desk, const FormStates& states, const YamlNode& entry,
    const std::vector<OptionPattern>& patterns)
{
    const bool used
        = std::any_of(states.index.begin(), states.index.end(), [&](const auto& combination) {
              return std::any_of(patterns.begin(), patterns.end(),
                  [&](const OptionPattern& each) { return each.fits(combination.first); });
          });
    if (!used)
        desk.cursor.remark(entry, conflict_code::patternIdle, { textArgument(pathOf(entry)) });
}

/// Every entry of the lists has been read: none was a problem.
void remarkIdle(ConflictDesk& desk, const FormStates& states, const Parts& parts)
{
    for (std::size_t i = 0; i < desk.form.irreversible.size(); ++i)
        remarkIdle(desk, states, parts.irreversible->items[i], { desk.form.irreversible[i] });
    for (std::size_t i = 0; i < desk.form.sameState.size(); ++i)
        remarkIdle(desk, states, parts.sameState->items[i], desk.form.sameState[i]);
}

/// Named by its options, as there is one.
[[nodiscard]] std::optional<StateIndex> readStatusQuo(
    ConflictDesk& desk, const FormStates* states, const YamlNode* node)
{
    if (!desk.cursor.expect(node, YamlNode::Kind::list))
        return std::nullopt;
    const auto written = desk.pattern(*node, 0);
    if (!written || states == nullptr)
        return std::nullopt;
    const auto state = states->stateOf(written->pattern.taken);
    if (!state)
        desk.cursor.problem(*node, conflict_code::infeasibleState,
            { textArgument(pathOf(*node)),
                textArgument(optionNames(desk.form.deciders, written->pattern.taken)) });
    return state;
}

/// What deciders want can only be read in full once the states are known; what is wrong with it whatever they are is
/// told in any case.
void readPreferences(
    ConflictDesk& desk, const FormStates* states, const YamlNode* node, Conflict& conflict)
{
    YamlMap map(desk.cursor, node);
    for (const Decider& decider : desk.form.deciders) {
        if (decider.id.empty())
            continue;
        const YamlNode* list = map.required(decider.id);
        if (states == nullptr)
            checkRanking(desk, list);
        else if (auto ranks = readRanking(desk, *states, list))
            conflict.ranks.push_back(*std::move(ranks));
    }
    map.finish();
}

void readConflictOf(ConflictDesk& desk, const Parts& parts, Conflict& conflict)
{
    if (!desk.readDeciders(parts.deciders))
        return;
    readForm(desk, parts);
    std::optional<FormStates> states;
    if (!desk.cursor.findings().spoiled()) {
        auto made = statesOf(desk.form);
        if (made)
            states = *std::move(made);
        else
            desk.cursor.problem(
                *parts.deciders, made.error().code, std::move(made.error().arguments));
    }
    const FormStates* known = states ? &*states : nullptr;
    readPreferences(desk, known, parts.preferences, conflict);
    conflict.statusQuo = readStatusQuo(desk, known, parts.statusQuo);
    if (!states)
        return;
    remarkIdle(desk, *states, parts);
    conflict.deciders = desk.form.deciders;
    conflict.states = std::move(states->states);
    conflict.moves = std::move(states->moves);
}

} // namespace

bool ConflictReading::hasProblems() const
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.severity == Finding::Severity::problem; });
}

ConflictReading readConflict(const std::string& name, std::string_view bytes)
{
    ConflictReading reading;
    FindingList findings(name);
    if (const auto root = parseYaml(name, bytes, findings)) {
        YamlCursor cursor(name, findings);
        ConflictDesk desk(cursor);
        ConflictFile file;
        const Parts parts = readHead(cursor, *root, file);
        readConflictOf(desk, parts, file.conflict);
        if (!findings.spoiled())
            reading.file = std::move(file);
    }
    reading.findings = findings.take();
    return reading;
}

} // namespace pourparler
