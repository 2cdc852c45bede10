#include "app/text/wording.h"
#include "core/packages/balance_codes.h"
#include "core/scenario/finding_codes.h"

#include <QtGlobal>

namespace pourparler::text {

using namespace finding;

// Sentences of findings follow "problem: " or "remark: " in a list, hence no capital and no full stop.

WordingTable findingWordings()
{
    constexpr bool path = true;
    static constexpr Wording rows[] {
        { scenarioFileMissing,
            QT_TRANSLATE_NOOP("Finding",
                "there is no scenario.yaml in the folder, expected one: every scenario has one") },
        { fileTooLarge,
            QT_TRANSLATE_NOOP("Finding", "%1 is too large: %2 bytes, expected %3 at most"), 0, 1,
            QT_TRANSLATE_NOOP(
                "Finding", "the files together are too large: %2 bytes, expected %3 at most") },
        { fileNotUtf8,
            QT_TRANSLATE_NOOP("Finding",
                "%1 is not a text in UTF-8 from here on, expected UTF-8: save it in that "
                "encoding") },
        { controlCharacter,
            QT_TRANSLATE_NOOP("Finding", "control character %1, expected plain text: delete it") },
        { yamlTab, QT_TRANSLATE_NOOP("Finding", "a tab in the indentation, expected spaces") },
        { yamlSyntax,
            //: %1 is what the YAML parser says, in English
            QT_TRANSLATE_NOOP("Finding", "this is not YAML: %1") },
        { yamlTooDeep,
            QT_TRANSLATE_NOOP("Finding", "nested too deep, expected %1 levels at most") },
        { yamlAnchor,
            QT_TRANSLATE_NOOP(
                "Finding", "an anchor (&%1), expected the value itself: anchors are not allowed") },
        { yamlAlias,
            QT_TRANSLATE_NOOP("Finding",
                "an alias (*name), expected the value itself: aliases are not allowed") },
        { yamlTag,
            QT_TRANSLATE_NOOP(
                "Finding", "a tag (%1), expected the plain value: tags are not allowed") },
        { yamlSeveralDocuments,
            QT_TRANSLATE_NOOP("Finding", "a second document (---), expected one only") },
        { yamlKeyNotText,
            QT_TRANSLATE_NOOP("Finding", "a list or a map as a key, expected a plain word"), 0, 0,
            nullptr, path },
        { duplicateKey,
            QT_TRANSLATE_NOOP("Finding", "key “%2” is there twice, expected once: see line %3"), 0,
            0, nullptr, path },

        { unknownKey,
            QT_TRANSLATE_NOOP("Finding", "unknown key “%2”, expected “%3” perhaps, or one of: %4"),
            0, 3, QT_TRANSLATE_NOOP("Finding", "unknown key “%2”, expected one of: %4"), path },
        { missingKey, QT_TRANSLATE_NOOP("Finding", "key “%2” is missing, expected it here"), 0, 0,
            nullptr, path },
        { oneKeyOf,
            QT_TRANSLATE_NOOP(
                "Finding", "none or several of these keys, expected exactly one of: %2"),
            0, 0, nullptr, path },
        { wrongType, QT_TRANSLATE_NOOP("Finding", "this is %3, expected %2"), 0, 0, nullptr, path },
        { outOfRange, QT_TRANSLATE_NOOP("Finding", "%2 is out of range, expected %3 to %4"), 0, 0,
            nullptr, path },
        { wrongCount, QT_TRANSLATE_NOOP("Finding", "number of items: %2, expected %3 to %4"), 0, 0,
            nullptr, path },
        { badId,
            QT_TRANSLATE_NOOP("Finding",
                "“%2” is not an id, expected lower-case letters, digits and hyphens, a letter "
                "first, 32 at most"),
            0, 0, nullptr, path },
        { badOptionReference,
            QT_TRANSLATE_NOOP("Finding", "“%2” names no option, expected issue.option"), 0, 0,
            nullptr, path },
        { badLanguage,
            QT_TRANSLATE_NOOP(
                "Finding", "“%2” is not a language, expected a code such as en, fr or pt-BR"),
            0, 0, nullptr, path },
        { badValue,
            QT_TRANSLATE_NOOP(
                "Finding", "unknown value “%2”, expected “%3” perhaps, or one of: %4"),
            0, 3, QT_TRANSLATE_NOOP("Finding", "unknown value “%2”, expected one of: %4"), path },
        { badDate,
            QT_TRANSLATE_NOOP("Finding",
                "“%2” is not a date, expected a year, a month or a day such as 2026, 2026-07 or "
                "2026-07-02"),
            0, 0, nullptr, path },
        { emptyText, QT_TRANSLATE_NOOP("Finding", "a text without words, expected some"), 0, 0,
            nullptr, path },
        { textTooLong,
            QT_TRANSLATE_NOOP(
                "Finding", "the text is too long: %2 characters, expected %3 at most"),
            0, 0, nullptr, path },
        { languageTwice,
            QT_TRANSLATE_NOOP("Finding", "language “%2” is there twice, expected once"), 0, 0,
            nullptr, path },

        { folderName,
            QT_TRANSLATE_NOOP(
                "Finding", "the scenario’s id is “%1”, expected “%2” as the folder is called") },
        { unknownParty,
            QT_TRANSLATE_NOOP("Finding", "there is no party “%2”, expected “%3” perhaps"), 0, 3,
            QT_TRANSLATE_NOOP("Finding", "there is no party “%2”, expected the id of a party"),
            path },
        { unknownIssue,
            QT_TRANSLATE_NOOP("Finding", "there is no issue “%2”, expected “%3” perhaps"), 0, 3,
            QT_TRANSLATE_NOOP("Finding", "there is no issue “%2”, expected the id of an issue"),
            path },
        { unknownOption,
            QT_TRANSLATE_NOOP("Finding", "there is no option “%2”, expected “%3” perhaps"), 0, 3,
            QT_TRANSLATE_NOOP("Finding",
                "there is no option “%2”, expected issue.option as in the list of issues"),
            path },
        { unknownPhase,
            QT_TRANSLATE_NOOP("Finding", "there is no phase “%2”, expected “%3” perhaps"), 0, 3,
            QT_TRANSLATE_NOOP("Finding", "there is no phase “%2”, expected the id of a phase"),
            path },
        { duplicateId,
            QT_TRANSLATE_NOOP("Finding", "id “%2” is there twice, expected once: see line %3"), 0,
            0, nullptr, path },
        { partyDoesNotVote,
            QT_TRANSLATE_NOOP("Finding", "party “%2” does not vote, expected a voting party"), 0, 0,
            nullptr, path },

        { textMissingLanguage,
            QT_TRANSLATE_NOOP(
                "Finding", "no words in “%2”, expected every language that is declared"),
            0, 0, nullptr, path },
        { textUndeclaredLanguage,
            QT_TRANSLATE_NOOP(
                "Finding", "words in “%2”, expected declared languages only: nobody will see them"),
            0, 0, nullptr, path },
        { noSuchDay,
            QT_TRANSLATE_NOOP("Finding", "there is no day %2, expected one of the calendar"), 0, 0,
            nullptr, path },

        { noVotingParty,
            QT_TRANSLATE_NOOP("Finding", "nobody votes, expected one voting party at least") },
        { sheetWithoutVote,
            QT_TRANSLATE_NOOP(
                "Finding", "party “%1” does not vote and has “%2”, expected interests only") },
        { weightsNot100,
            QT_TRANSLATE_NOOP("Finding", "the weights of “%1” add up to %2, expected 100") },
        { scoreMissing,
            QT_TRANSLATE_NOOP("Finding",
                "no score from “%2” for “%3”, expected one: the party gives the issue a weight"),
            0, 0, nullptr, path },
        { scoreWithoutWeight,
            QT_TRANSLATE_NOOP("Finding",
                "a score from “%2” for “%3” counts for nothing, expected a weight of that party "
                "for the issue"),
            0, 0, nullptr, path },
        { scoreCount,
            QT_TRANSLATE_NOOP("Finding", "number of scores from “%2”: %3, expected %4, one a step"),
            0, 0, nullptr, path },
        { leftOpenMissing,
            QT_TRANSLATE_NOOP("Finding",
                "issue “%1” does not say what it is worth to “%2” when left open, expected a score "
                "under left_open") },
        { leftOpenIgnored,
            QT_TRANSLATE_NOOP("Finding",
                "left_open of issue “%1” counts for nothing, expected it only with left_open: "
                "scores in the protocol") },
        { tooManyDecimals,
            QT_TRANSLATE_NOOP("Finding",
                "%2 is too precise, expected two decimals at most, or a step of the scenario’s own "
                "scale"),
            0, 0, nullptr, path },
        { pointsBeyondScale,
            QT_TRANSLATE_NOOP(
                "Finding", "%2 is beyond the scale of points, expected %3 to %4 here"),
            0, 0, nullptr, path },
        { stepsNotForWeights,
            QT_TRANSLATE_NOOP("Finding",
                "“%1” has weights, and the scale of points has %2 steps, expected a multiple of "
                "%3: then weight × score is a whole number of steps") },
        { pointsTooLarge,
            QT_TRANSLATE_NOOP("Finding",
                "what a package is worth to “%1” could come to more than can be reckoned with, "
                "expected %2 points at most, all signs taken alike") },
        { pointsMissing,
            QT_TRANSLATE_NOOP("Finding",
                "no points from “%2” for “%3”, expected them: it gives points to another option "
                "of the issue"),
            0, 0, nullptr, path },
        { pointsBesideWeights,
            QT_TRANSLATE_NOOP("Finding",
                "points from “%2” for “%3” count for nothing, expected scores: the party has "
                "weights"),
            0, 0, nullptr, path },

        { numberRange,
            QT_TRANSLATE_NOOP(
                "Finding", "issue “%1” runs from %2 to %3, expected a range that goes up") },
        { numberStep,
            QT_TRANSLATE_NOOP("Finding",
                "issue “%1” runs from %2 to %3, expected an end that steps of %4 reach") },
        { numberTooManySteps,
            QT_TRANSLATE_NOOP("Finding", "issue “%1” has %2 steps, expected %3 at most") },
        { optionsContradict,
            QT_TRANSLATE_NOOP("Finding",
                "two options of issue “%2” at once, expected one of each issue: this can never be"),
            0, 0, nullptr, path },
        { optionRepeated, QT_TRANSLATE_NOOP("Finding", "option “%2” is there twice, expected once"),
            0, 0, nullptr, path },
        { dependencyAlwaysMet,
            QT_TRANSLATE_NOOP("Finding",
                "option “%2” stands on both sides, expected one: the dependency is always met"),
            0, 0, nullptr, path },

        { orderMissesParty,
            QT_TRANSLATE_NOOP(
                "Finding", "the speaking order misses “%1”, expected every party once") },
        { orderRepeatsParty,
            QT_TRANSLATE_NOOP(
                "Finding", "the speaking order names “%1” twice, expected every party once") },
        { phaseKindUnreachable,
            QT_TRANSLATE_NOOP(
                "Finding", "no way leads to a phase of this kind: %1, expected one") },
        { phaseUnreachable,
            QT_TRANSLATE_NOOP(
                "Finding", "no way leads to phase “%1”, expected one from the first phase") },
        { phaseDeadEnd,
            QT_TRANSLATE_NOOP("Finding",
                "no way leads from phase “%1” to the end, expected one to a closed phase") },

        { ratificationTooLarge,
            QT_TRANSLATE_NOOP(
                "Finding", "the ratification rule has %1 nodes, expected %2 at most") },
        { thresholdTotal,
            QT_TRANSLATE_NOOP(
                "Finding", "the total is %1, expected %2 at least: what the weights add up to") },
        { thresholdOutOfReach,
            QT_TRANSLATE_NOOP("Finding",
                "%1 of %2 is out of reach, expected a share that a weight of %3 can reach: that of "
                "all parties together") },
        { ruleNeverPasses,
            QT_TRANSLATE_NOOP("Finding",
                "the ratification rule fails whoever signs, expected one that can be met") },
        { rulePassesWithNobody,
            QT_TRANSLATE_NOOP("Finding",
                "the ratification rule holds although everybody refuses, expected one that asks "
                "for a signature") },
        { signatureNeverMatters,
            QT_TRANSLATE_NOOP("Finding",
                "whether “%1” signs never matters, expected every voting party to count in the "
                "ratification rule") },

        { sharesOver100,
            QT_TRANSLATE_NOOP(
                "Finding", "the parties capture %2 per cent together, expected 100 at most"),
            0, 0, nullptr, path },
        { rangeReversed,
            QT_TRANSLATE_NOOP("Finding", "from %2 down to %3, expected the lower figure first"), 0,
            0, nullptr, path },
        { amountNeverApplies,
            QT_TRANSLATE_NOOP("Finding",
                "this amount never applies, expected it before the one that always does"),
            0, 0, nullptr, path },
        { injectTooLate,
            QT_TRANSLATE_NOOP(
                "Finding", "inject “%1” comes in round %2, expected round %3 at the latest") },
        { injectRemovesIssue,
            QT_TRANSLATE_NOOP("Finding",
                "inject “%1” takes every option of issue “%2” away, expected one to remain") },

        { briefMissing,
            QT_TRANSLATE_NOOP("Finding", "no brief for “%1” in “%2”, expected briefs/%2/%1.md") },
        { briefStray,
            QT_TRANSLATE_NOOP(
                "Finding", "%1 is nobody’s brief, expected briefs/LANGUAGE/PARTY.md only") },
        { instructionsMissing,
            QT_TRANSLATE_NOOP(
                "Finding", "no general instructions in “%1”, expected a file in public/%1") },
        { instructionsStray,
            QT_TRANSLATE_NOOP("Finding",
                "%1 is in a language that the scenario does not declare, expected declared "
                "languages only") },
        { documentEmpty, QT_TRANSLATE_NOOP("Finding", "%1 has no words, expected some") },
        { tooManyFindings,
            QT_TRANSLATE_N_NOOP(
                "Finding", "there is more to say; only the first %n finding(s) are listed"),
            1 },

        { folderMissing,
            QT_TRANSLATE_NOOP(
                "Finding", "there is no folder %1, expected the folder of a scenario") },
        { folderUnreadable,
            QT_TRANSLATE_NOOP(
                "Finding", "%1 cannot be read, expected a folder and files that may be read") },
        { fileUnreadable,
            QT_TRANSLATE_NOOP("Finding", "%1 cannot be read, expected a file that may be read") },
        { tooManyFiles,
            QT_TRANSLATE_NOOP(
                "Finding", "%1 holds too many files, expected %2 at most: is it a scenario?") },
        { linkLeavesFolder,
            QT_TRANSLATE_NOOP(
                "Finding", "%1 is a link that leaves the folder, expected the file itself") },
    };
    return { "Finding", rows };
}

WordingTable balanceWordings()
{
    using namespace balance_code;
    static constexpr Wording rows[] {
        { optionInNoLegalPackage,
            QT_TRANSLATE_NOOP("Balance",
                "option “%1” is in no legal package, expected one: the dependencies exclude it") },
        { tooEntangled,
            QT_TRANSLATE_NOOP("Balance",
                "the dependencies are too entangled: what they allow takes too long to find out, "
                "expected fewer, or between fewer issues") },
        { noLegalPackage,
            QT_TRANSLATE_NOOP("Balance",
                "there is no legal package, expected one: the dependencies contradict each "
                "other") },
        { noPackagePasses,
            QT_TRANSLATE_NOOP("Balance",
                "none of %1 legal packages is acceptable to enough parties, expected one that "
                "passes the ratification rule") },
        { bestTooHard,
            QT_TRANSLATE_NOOP("Balance",
                "what suits “%1” best takes too long to find out: a bot that plays it may have "
                "nothing to propose") },
        { optionDominated,
            QT_TRANSLATE_NOOP("Balance",
                "option “%1” is dominated: “%2” is never worse for anybody and better for "
                "somebody") },
        { optionNeverPasses,
            QT_TRANSLATE_NOOP("Balance",
                "option “%1” is in no package that passes, though it crosses nobody’s red line") },
        { issueDecidedInAdvance,
            QT_TRANSLATE_NOOP("Balance",
                "issue “%1” is decided in advance: every package that passes has “%2”") },
        { partyNeverDecisive,
            QT_TRANSLATE_NOOP("Balance",
                "the signature of “%1” never decides: every package that passes does so without "
                "it") },
        { passingShareLow,
            QT_TRANSLATE_NOOP("Balance",
                "%1 of the legal packages pass, expected 3% to 35%: an agreement is hard to "
                "find") },
        { passingShareHigh,
            QT_TRANSLATE_NOOP("Balance",
                "%1 of the legal packages pass, expected 3% to 35%: almost anything goes") },
        { balanceSampled,
            QT_TRANSLATE_NOOP("Balance",
                "too many packages to look at them all: shares are estimates from a sample of "
                "%1") },
        { noSampledPackagePasses,
            QT_TRANSLATE_NOOP(
                "Balance", "none of a sample of %1 packages passes, which proves nothing") },
    };
    return { "Balance", rows };
}

} // namespace pourparler::text
