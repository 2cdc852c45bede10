// Every code that reading or writing GENIUS files can give, with its arguments in order; app/text words each of them.
// Used by core/interop and its tests. Must not hold a sentence.
//
// Kinds of arguments: (t) text, verbatim; (n) number. Issues, items and parties are called as the files call them.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::genius {

// Problems with the file as such. fileTooLarge of core/scenario is one, too.

/// (t) file: neither UTF-8 nor Windows-1252, or control characters in it.
inline constexpr std::string_view notText = "genius-not-text";
/// None: a document type (<!DOCTYPE), whose entities could stand for anything.
inline constexpr std::string_view documentType = "genius-document-type";
/// (n) limit of elements.
inline constexpr std::string_view tooManyElements = "genius-too-many-elements";
/// (n) limit of levels.
inline constexpr std::string_view tooDeep = "genius-too-deep";
/// (t) what the XML parser says, in English.
inline constexpr std::string_view notXml = "genius-not-xml";

// Problems with what is in it: nothing is imported.

/// (t) the element that was looked for and is not there.
inline constexpr std::string_view elementMissing = "genius-element-missing";
/// (t) element, (t) attribute.
inline constexpr std::string_view attributeMissing = "genius-attribute-missing";
/// (t) element, (t) attribute, (t) value: no number, or not a number.
inline constexpr std::string_view notANumber = "genius-not-a-number";
/// (t) element, (t) attribute, (t) value: too large or too small to be reckoned with, or too long.
inline constexpr std::string_view numberTooLarge = "genius-number-too-large";
/// (t) element, (t) attribute, (t) value: not a whole number within a thousand million.
inline constexpr std::string_view notWhole = "genius-not-whole";
/// (t) element, (t) attribute, (t) value: blank, or with control characters.
inline constexpr std::string_view noName = "genius-no-name";
/// (t) issue, (t) type: neither discrete nor integer.
inline constexpr std::string_view issueType = "genius-issue-type";
/// (t) issue name that two issues of the domain share.
inline constexpr std::string_view issueTwice = "genius-issue-twice";
/// None: the domain has no issue.
inline constexpr std::string_view noIssues = "genius-no-issues";
/// (n) got, (n) limit.
inline constexpr std::string_view tooManyIssues = "genius-too-many-issues";
/// (t) issue without items.
inline constexpr std::string_view noItems = "genius-no-items";
/// (t) issue, (n) got, (n) limit: items, or whole numbers from the lower to the upper bound.
inline constexpr std::string_view tooManyItems = "genius-too-many-items";
/// (t) issue, (n) lower bound, (n) upper bound: the wrong way round.
inline constexpr std::string_view boundsReversed = "genius-bounds-reversed";
/// (n) got, (n) limit.
inline constexpr std::string_view tooManyProfiles = "genius-too-many-profiles";
/// (t) issue of the domain that the profile does not have.
inline constexpr std::string_view issueMissing = "genius-issue-missing";
/// (t) issue, (t) item of the domain that the profile does not evaluate.
inline constexpr std::string_view itemMissing = "genius-item-missing";
/// (t) issue, (t) its type in the domain, (t) its type in the profile.
inline constexpr std::string_view typeDiffers = "genius-type-differs";
/// (t) issue, (t) function of its evaluator that is not known.
inline constexpr std::string_view evaluatorUnknown = "genius-evaluator-unknown";
/// (t) way of adding up (aggregation) that is no sum.
inline constexpr std::string_view aggregationUnknown = "genius-aggregation-unknown";
/// (t) value: the largest utility has to be above 0.
inline constexpr std::string_view maxUtilityNotPositive = "genius-max-utility-not-positive";
/// (n) index that is no issue's.
inline constexpr std::string_view rectangleIndexUnknown = "genius-rectangle-index-unknown";
/// (t) issue whose items have no order, so that bounds mean nothing.
inline constexpr std::string_view rectangleOfItems = "genius-rectangle-of-items";
/// None: a hyper-rectangle that both includes and excludes.
inline constexpr std::string_view rectangleMixed = "genius-rectangle-mixed";
/// (n) limit of hyper-rectangles in a profile, those that exclude counted twice.
inline constexpr std::string_view tooManyRectangles = "genius-too-many-rectangles";
/// (t) party: what its packages are worth could come to more than can be reckoned with.
inline constexpr std::string_view valuesTooLarge = "genius-values-too-large";
/// (n) size of the scenario's file in bytes, (n) limit.
inline constexpr std::string_view scenarioTooLarge = "genius-scenario-too-large";

// Remarks: what was odd, and what became of it.

/// (t) file: not UTF-8, read as Windows-1252.
inline constexpr std::string_view notUtf8 = "genius-not-utf-8";
/// (n) objectives inside others: their issues are taken, the objectives and their weights are not.
inline constexpr std::string_view objectivesNested = "genius-objectives-nested";
/// (n) descriptions and costs of items, for which a scenario has no place.
inline constexpr std::string_view descriptionsLeftOut = "genius-descriptions-left-out";
/// (t) issue, (t) the types that its attributes say: they differ; the kind of what is in it counts.
inline constexpr std::string_view typesDiffer = "genius-types-differ";
/// (t) issue, (t) item that the domain lists twice: it is one option.
inline constexpr std::string_view itemTwice = "genius-item-twice";
/// (t) issue, (t) item that the profile lists twice: the last evaluation counts.
inline constexpr std::string_view evaluationTwice = "genius-evaluation-twice";
/// (t) issue that the profile lists twice: the last one counts.
inline constexpr std::string_view profileIssueTwice = "genius-profile-issue-twice";
/// (t) issue, (t) item of the profile that the domain does not have: it counts for the largest evaluation only.
inline constexpr std::string_view itemUnknown = "genius-item-unknown";
/// (t) issue of the profile that the domain does not have: left out.
inline constexpr std::string_view issueUnknown = "genius-issue-unknown";
/// (t) issue without a weight: it counts nothing.
inline constexpr std::string_view weightMissing = "genius-weight-missing";
/// (t) issue whose weight stands with an outer objective: taken from there.
inline constexpr std::string_view weightOfOuter = "genius-weight-of-outer";
/// (n) index of a weight that is no issue's: left out.
inline constexpr std::string_view weightUnknown = "genius-weight-unknown";
/// (n) index of a weight that is there twice: the last one counts.
inline constexpr std::string_view weightTwice = "genius-weight-twice";
/// (n) index that several issues of a profile have, so that they share a weight.
inline constexpr std::string_view indexTwice = "genius-index-twice";
/// (t) what the weights add up to: not 1, taken as they are.
inline constexpr std::string_view weightsSum = "genius-weights-sum";
/// (t) issue, (t) weight below 0, taken as it is.
inline constexpr std::string_view weightNegative = "genius-weight-negative";
/// (t) issue, (t) item with an evaluation below 0, taken as it is.
inline constexpr std::string_view evaluationNegative = "genius-evaluation-negative";
/// (t) issue whose largest evaluation is not above 0: it is worth nothing.
inline constexpr std::string_view evaluationsZero = "genius-evaluations-zero";
/// (t) issue, (t) its largest evaluation, below 1: evaluations are divided by it, which later GENIUS does not do.
inline constexpr std::string_view largestBelowOne = "genius-largest-below-one";
/// (t) issue without an evaluator: it is worth nothing.
inline constexpr std::string_view evaluatorMissing = "genius-evaluator-missing";
/// (t) issue whose evaluator leaves 0 to 1: taken as it is, which GENIUS would cut off.
inline constexpr std::string_view evaluatorOutside = "genius-evaluator-outside";
/// (t) issue whose bounds differ: the domain's say which numbers there are, the profile's where its evaluator begins.
inline constexpr std::string_view boundsDiffer = "genius-bounds-differ";
/// None: no reservation value, which makes it 0.
inline constexpr std::string_view reservationMissing = "genius-reservation-missing";
/// (t) reservation value above 1, which nothing reaches.
inline constexpr std::string_view reservationAboveOne = "genius-reservation-above-one";
/// (t) discount factor, for which a scenario has no place: left out.
inline constexpr std::string_view discountLeftOut = "genius-discount-left-out";
/// (t) element that is there more than once: the first one counts.
inline constexpr std::string_view elementTwice = "genius-element-twice";
/// None: weights of issues beside hyper-rectangles count nothing.
inline constexpr std::string_view weightsBesideRectangles = "genius-weights-beside-rectangles";
/// (t) weight of the outermost function, which counts nothing.
inline constexpr std::string_view outermostWeight = "genius-outermost-weight";
/// (n) index, (t) issue of the domain with it: the profile calls the issue otherwise.
inline constexpr std::string_view takenByIndex = "genius-taken-by-index";
/// (t) issue: bounds of a hyper-rectangle that reach beyond the issue's.
inline constexpr std::string_view boundsCut = "genius-bounds-cut";
/// None: a hyper-rectangle that holds no package: left out.
inline constexpr std::string_view rectangleEmpty = "genius-rectangle-empty";
/// None: the values have no common step that is coarse enough: each is rounded, to twelve decimals.
inline constexpr std::string_view rounded = "genius-rounded";

// Remarks of writing: what the format cannot say.

/// (n) dependencies.
inline constexpr std::string_view dependenciesUnsaid = "genius-dependencies-unsaid";
/// None: GENIUS asks for everybody's signature, the scenario's rule does not.
inline constexpr std::string_view ratificationUnsaid = "genius-ratification-unsaid";
/// (t) party that does not vote, and has no profile.
inline constexpr std::string_view partyUnsaid = "genius-party-unsaid";
/// (t) party, (n) red lines.
inline constexpr std::string_view redLinesUnsaid = "genius-red-lines-unsaid";
/// (t) party, (n) interactions.
inline constexpr std::string_view interactionsUnsaid = "genius-interactions-unsaid";
/// (t) party whose time costs points.
inline constexpr std::string_view timeCostUnsaid = "genius-time-cost-unsaid";
/// (t) party, (t) cap: GENIUS cuts off at 1.
inline constexpr std::string_view capUnsaid = "genius-cap-unsaid";
/// (t) party whose package could be worth more than 1, where GENIUS cuts off.
inline constexpr std::string_view aboveOneUnsaid = "genius-above-one-unsaid";
/// (t) party, (t) issue: what its options are worth is not to be had as weight × evaluation; the nearest was written.
inline constexpr std::string_view worthRounded = "genius-worth-rounded";
/// None: a partial agreement is possible.
inline constexpr std::string_view partialUnsaid = "genius-partial-unsaid";
/// None: rounds, clocks and phases.
inline constexpr std::string_view protocolUnsaid = "genius-protocol-unsaid";
/// None: instructions, briefs, and what parties are and want.
inline constexpr std::string_view wordsUnsaid = "genius-words-unsaid";
/// (n) injects.
inline constexpr std::string_view injectsUnsaid = "genius-injects-unsaid";
/// None: the value table.
inline constexpr std::string_view valueTableUnsaid = "genius-value-table-unsaid";
/// (t) issue, a number that is written as items: its steps, or what they are worth, are no straight line of whole numbers.
inline constexpr std::string_view numberAsItems = "genius-number-as-items";
/// (t) issue, option or party, (t) the name it got: another one is called the same, or it cannot be a file's name.
inline constexpr std::string_view renamed = "genius-renamed";

inline constexpr std::array allFindingCodes { notText, documentType, tooManyElements, tooDeep,
    notXml, elementMissing, attributeMissing, notANumber, numberTooLarge, notWhole, noName,
    issueType, issueTwice, noIssues, tooManyIssues, noItems, tooManyItems, boundsReversed,
    tooManyProfiles, issueMissing, itemMissing, typeDiffers, evaluatorUnknown, aggregationUnknown,
    maxUtilityNotPositive, rectangleIndexUnknown, rectangleOfItems, rectangleMixed,
    tooManyRectangles, valuesTooLarge, scenarioTooLarge, //
    notUtf8, objectivesNested, descriptionsLeftOut, typesDiffer, itemTwice, evaluationTwice,
    profileIssueTwice, itemUnknown, issueUnknown, weightMissing, weightOfOuter, weightUnknown,
    weightTwice, indexTwice, weightsSum, weightNegative, evaluationNegative, evaluationsZero,
    largestBelowOne, evaluatorMissing, evaluatorOutside, boundsDiffer, reservationMissing,
    reservationAboveOne, discountLeftOut, elementTwice, weightsBesideRectangles, outermostWeight,
    takenByIndex, boundsCut, rectangleEmpty, rounded, //
    dependenciesUnsaid, ratificationUnsaid, partyUnsaid, redLinesUnsaid, interactionsUnsaid,
    timeCostUnsaid, capUnsaid, aboveOneUnsaid, worthRounded, partialUnsaid, protocolUnsaid,
    wordsUnsaid, injectsUnsaid, valueTableUnsaid, numberAsItems, renamed };

} // namespace pourparler::genius
