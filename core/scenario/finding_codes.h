// Every code that a Finding of this folder or an error of loadScenarioFolder can carry, with its arguments in order.
// Used by the reader and its tests; app/text words each of them. Must not hold a sentence.
//
// Kinds of arguments: (t) text, verbatim; (n) number; (%) percent, in hundredths.
// "path" is where in the file something stands, for people: "parties.emp.weights", "issues.reuse.options[2]".
// An option is written "issue.option". "near" is the nearest known name, and empty when nothing is near.
// "allowed" is a list joined by ", ". Unless it says "remark", a finding is a problem.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace pourparler::finding {

// The file as such: no structure to speak of. Structural.

/// There is no scenario.yaml. None.
inline constexpr std::string_view scenarioFileMissing = "scenario-file-missing";
/// (t) file, (n) size in bytes, (n) limit in bytes. As an error of loading, too; file is "" for all together.
inline constexpr std::string_view fileTooLarge = "file-too-large";
/// (t) file: not valid UTF-8; the place is where it stops being so. Also for instructions and briefs.
inline constexpr std::string_view fileNotUtf8 = "file-not-utf8";
/// (n) code point of a control character that has no place in a text file.
inline constexpr std::string_view controlCharacter = "control-character";
/// None: a tab in the indentation; YAML wants spaces.
inline constexpr std::string_view yamlTab = "yaml-tab";
/// (t) what the YAML parser says, in English, for lack of anything better.
inline constexpr std::string_view yamlSyntax = "yaml-syntax";
/// (n) limit: nested too deep.
inline constexpr std::string_view yamlTooDeep = "yaml-too-deep";
/// (t) name of an anchor (&name). Anchors and aliases are not allowed.
inline constexpr std::string_view yamlAnchor = "yaml-anchor";
/// None: an alias (*name).
inline constexpr std::string_view yamlAlias = "yaml-alias";
/// (t) a tag (!tag), which is not allowed.
inline constexpr std::string_view yamlTag = "yaml-tag";
/// None: a second document (---) in the file.
inline constexpr std::string_view yamlSeveralDocuments = "yaml-several-documents";
/// (t) path: a key that is not a plain text (a list or a map as a key).
inline constexpr std::string_view yamlKeyNotText = "yaml-key-not-text";
/// (t) path, (t) key, (n) line where it stands first.
inline constexpr std::string_view duplicateKey = "duplicate-key";

// Structure: what resources/scenario.schema.json says as well.

/// (t) path of the map, (t) key, (t) near, (t) allowed.
inline constexpr std::string_view unknownKey = "unknown-key";
/// (t) path of the map, (t) key.
inline constexpr std::string_view missingKey = "missing-key";
/// (t) path of the map, (t) allowed: exactly one of these keys has to be there.
inline constexpr std::string_view oneKeyOf = "one-key-of";
/// (t) path, (t) expected, (t) got. Each is one of: text, number, whole-number, truth, list, map, nothing,
/// text-or-map, list-or-map, text-or-number.
inline constexpr std::string_view wrongType = "wrong-type";
/// (t) path, (t) value as written, (n or %) lowest, (n or %) highest.
inline constexpr std::string_view outOfRange = "out-of-range";
/// (t) path, (n) got, (n) at least, (n) at most: how many items a list or a map holds.
inline constexpr std::string_view wrongCount = "wrong-count";
/// (t) path, (t) value.
inline constexpr std::string_view badId = "bad-id";
/// (t) path, (t) value: not of the form issue.option.
inline constexpr std::string_view badOptionReference = "bad-option-reference";
/// (t) path, (t) value: not a language code such as "en" or "pt-BR".
inline constexpr std::string_view badLanguage = "bad-language";
/// (t) path, (t) value, (t) near, (t) allowed.
inline constexpr std::string_view badValue = "bad-value";
/// (t) path, (t) value: neither a year, a year-month nor a date, such as 2026-07-02.
inline constexpr std::string_view badDate = "bad-date";
/// (t) path: a text without words.
inline constexpr std::string_view emptyText = "empty-text";
/// (t) path, (n) got, (n) limit, in characters.
inline constexpr std::string_view textTooLong = "text-too-long";
/// (t) path, (t) value: the same language twice in `languages`.
inline constexpr std::string_view languageTwice = "language-twice";

// References and identities.

/// (t) id in the file, (t) name of the folder.
inline constexpr std::string_view folderName = "folder-name-differs";
/// (t) path, (t) id, (t) near.
inline constexpr std::string_view unknownParty = "unknown-party";
/// (t) path, (t) id, (t) near.
inline constexpr std::string_view unknownIssue = "unknown-issue";
/// (t) path, (t) issue.option, (t) near.
inline constexpr std::string_view unknownOption = "unknown-option";
/// (t) path, (t) id, (t) near.
inline constexpr std::string_view unknownPhase = "unknown-phase";
/// (t) path, (t) id, (n) line where it stands first.
inline constexpr std::string_view duplicateId = "duplicate-id";
/// (t) path, (t) id of a party that does not vote, where only a voting one makes sense.
inline constexpr std::string_view partyDoesNotVote = "party-does-not-vote";

// Texts and dates.

/// (t) path, (t) language that is declared and missing.
inline constexpr std::string_view textMissingLanguage = "text-missing-language";
/// (t) path, (t) language. Remark: it is not declared in `languages`, so nobody will see the words.
inline constexpr std::string_view textUndeclaredLanguage = "text-undeclared-language";
/// (t) path, (t) value: of the right form, but there is no such day.
inline constexpr std::string_view noSuchDay = "no-such-day";

// Parties and what they want.

/// None: nobody votes.
inline constexpr std::string_view noVotingParty = "no-voting-party";
/// (t) party that does not vote, (t) key that it may not have.
inline constexpr std::string_view sheetWithoutVote = "sheet-without-vote";
/// (t) party, (n) what its weights add up to instead of 100. A remark in an imported scenario.
inline constexpr std::string_view weightsNot100 = "weights-not-100";
/// (t) path, (t) party, (t) option or issue that has no score from a party that gives the issue a weight.
inline constexpr std::string_view scoreMissing = "score-missing";
/// (t) path, (t) party, (t) option or issue. Remark: the party gives the issue no weight; the score counts nothing.
inline constexpr std::string_view scoreWithoutWeight = "score-without-weight";
/// (t) path, (t) party, (n) got, (n) expected: a list with one score a step.
inline constexpr std::string_view scoreCount = "score-count";
/// (t) issue, (t) party without a score, with protocol.left_open: scores.
inline constexpr std::string_view leftOpenMissing = "left-open-missing";
/// (t) issue. Remark: has left_open, and protocol.left_open is not "scores".
inline constexpr std::string_view leftOpenIgnored = "left-open-ignored";
/// (t) path, (t) value as written: no step of the scale, such as more than two decimals.
inline constexpr std::string_view tooManyDecimals = "too-many-decimals";
/// (t) path, (t) value as written, (n) lowest, (n) highest that the scenario's scale allows here, in points.
inline constexpr std::string_view pointsBeyondScale = "points-beyond-scale";
/// (t) party that has weights, (n) steps of the scale, (n) of which they have to be a multiple.
inline constexpr std::string_view stepsNotForWeights = "steps-not-for-weights";
/// (t) party, (n) limit, in points: what its package is worth, one way or the other, could be more.
inline constexpr std::string_view pointsTooLarge = "points-too-large";
/// (t) path, (t) party, (t) option that has no points from a party that gives points to another one of the issue.
inline constexpr std::string_view pointsMissing = "points-missing";
/// (t) path, (t) party, (t) option or issue. Remark: the party has weights, so that its points count nothing.
inline constexpr std::string_view pointsBesideWeights = "points-beside-weights";

// Issues and options.

/// (t) issue, (n) from, (n) to: a number's range has to go up.
inline constexpr std::string_view numberRange = "number-range";
/// (t) issue, (n) from, (n) to, (n) step: the last step does not meet `to`.
inline constexpr std::string_view numberStep = "number-step";
/// (t) issue, (n) got, (n) limit: more steps than options allowed.
inline constexpr std::string_view numberTooManySteps = "number-too-many-steps";
/// (t) path, (t) issue: all of these options together can never be, two of them are of the same issue.
inline constexpr std::string_view optionsContradict = "options-contradict";
/// (t) path, (t) option. Remark: named twice in one list.
inline constexpr std::string_view optionRepeated = "option-repeated";
/// (t) path, (t) option. Remark: stands on both sides, so the dependency is always met.
inline constexpr std::string_view dependencyAlwaysMet = "dependency-always-met";

// Protocol.

/// (t) party that is missing from the speaking order.
inline constexpr std::string_view orderMissesParty = "order-misses-party";
/// (t) party that stands twice in the speaking order.
inline constexpr std::string_view orderRepeatsParty = "order-repeats-party";
/// (t) kind: no phase of this kind can be reached (bargaining, closed: problem; ratification: remark).
inline constexpr std::string_view phaseKindUnreachable = "phase-kind-unreachable";
/// (t) phase that no way from the first phase reaches.
inline constexpr std::string_view phaseUnreachable = "phase-unreachable";
/// (t) phase that is not closed and from which no way leads to a closed one.
inline constexpr std::string_view phaseDeadEnd = "phase-dead-end";

// Ratification.

/// (n) nodes, (n) limit: a tree too large to be reasoned about.
inline constexpr std::string_view ratificationTooLarge = "ratification-too-large";
/// (n) total, (n) sum of the weights: the total is below what the parties can bring.
inline constexpr std::string_view thresholdTotal = "threshold-total-below-sum";
/// (%) share, (n) total, (n) sum of the weights: not even all of them together get there.
inline constexpr std::string_view thresholdOutOfReach = "threshold-out-of-reach";
/// None: whoever signs, the rule fails.
inline constexpr std::string_view ruleNeverPasses = "rule-never-passes";
/// None: the rule holds although everybody refuses.
inline constexpr std::string_view rulePassesWithNobody = "rule-passes-with-nobody";
/// (t) party. Remark: whether this voting party signs never changes the outcome.
inline constexpr std::string_view signatureNeverMatters = "signature-never-matters";

// Value table and injects.

/// (t) path, (n) per cent that the parties capture together.
inline constexpr std::string_view sharesOver100 = "shares-over-100";
/// (t) path, (n) low, (n) high: the wrong way round.
inline constexpr std::string_view rangeReversed = "range-reversed";
/// (t) path. Remark: an amount before it always applies, so this one never does.
inline constexpr std::string_view amountNeverApplies = "amount-never-applies";
/// (t) inject, (n) its round, (n) rounds of the protocol.
inline constexpr std::string_view injectTooLate = "inject-beyond-rounds";
/// (t) inject, (t) issue that it leaves without an option.
inline constexpr std::string_view injectRemovesIssue = "inject-removes-all-options";

// Instructions and briefs.

/// (t) party, (t) language. A remark in an imported scenario.
inline constexpr std::string_view briefMissing = "brief-missing";
/// (t) file under briefs/ that is no party's brief in a declared language.
inline constexpr std::string_view briefStray = "brief-stray";
/// (t) language without general instructions. A remark in an imported scenario.
inline constexpr std::string_view instructionsMissing = "instructions-missing";
/// (t) file. Remark: general instructions in a language that is not declared.
inline constexpr std::string_view instructionsStray = "instructions-stray";
/// (t) file: a brief or general instructions without words.
inline constexpr std::string_view documentEmpty = "document-empty";

/// (n) limit. There was more to say than this; a remark when only remarks were left out.
inline constexpr std::string_view tooManyFindings = "too-many-findings";

// Errors of loadScenarioFolder, beside fileTooLarge.

/// (t) folder.
inline constexpr std::string_view folderMissing = "folder-missing";
/// (t) folder or file that cannot be read.
inline constexpr std::string_view folderUnreadable = "folder-unreadable";
/// (t) file that is read by itself.
inline constexpr std::string_view fileUnreadable = "file-unreadable";
/// (t) folder, (n) limit.
inline constexpr std::string_view tooManyFiles = "too-many-files";
/// (t) file that is a link to somewhere outside the folder.
inline constexpr std::string_view linkLeavesFolder = "link-leaves-folder";

/// What is wrong with the structure, and what the JSON Schema objects to as well (the first row only the reader).
inline constexpr std::array structuralFindingCodes { scenarioFileMissing, fileTooLarge, fileNotUtf8,
    controlCharacter, yamlTab, yamlSyntax, yamlTooDeep, yamlAnchor, yamlAlias, yamlTag,
    yamlSeveralDocuments, yamlKeyNotText, duplicateKey, //
    unknownKey, missingKey, oneKeyOf, wrongType, outOfRange, wrongCount, badId, badOptionReference,
    badLanguage, badValue, badDate, emptyText, textTooLong, languageTwice };

/// What only a look at the whole can tell.
inline constexpr std::array formFindingCodes { folderName, unknownParty, unknownIssue,
    unknownOption, unknownPhase, duplicateId, partyDoesNotVote, textMissingLanguage,
    textUndeclaredLanguage, noSuchDay, noVotingParty, sheetWithoutVote, weightsNot100, scoreMissing,
    scoreWithoutWeight, scoreCount, leftOpenMissing, leftOpenIgnored, tooManyDecimals,
    pointsBeyondScale, stepsNotForWeights, pointsTooLarge, pointsMissing, pointsBesideWeights,
    numberRange, numberStep, numberTooManySteps, optionsContradict, optionRepeated,
    dependencyAlwaysMet, orderMissesParty, orderRepeatsParty, phaseKindUnreachable,
    phaseUnreachable, phaseDeadEnd, ratificationTooLarge, thresholdTotal, thresholdOutOfReach,
    ruleNeverPasses, rulePassesWithNobody, signatureNeverMatters, sharesOver100, rangeReversed,
    amountNeverApplies, injectTooLate, injectRemovesIssue, briefMissing, briefStray,
    instructionsMissing, instructionsStray, documentEmpty, tooManyFindings };

inline constexpr std::array allLoadErrorCodes { folderMissing, folderUnreadable, fileUnreadable,
    fileTooLarge, tooManyFiles, linkLeavesFolder };

/// Every code of this header that a Finding can carry.
inline constexpr auto allFindingCodes = [] {
    std::array<std::string_view, structuralFindingCodes.size() + formFindingCodes.size()> all;
    const auto middle
        = std::copy(structuralFindingCodes.begin(), structuralFindingCodes.end(), all.begin());
    std::copy(formFindingCodes.begin(), formFindingCodes.end(), middle);
    return all;
}();

[[nodiscard]] constexpr bool isStructural(std::string_view code)
{
    return std::find(structuralFindingCodes.begin(), structuralFindingCodes.end(), code)
        != structuralFindingCodes.end();
}

} // namespace pourparler::finding
