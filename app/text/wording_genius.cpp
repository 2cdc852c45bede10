#include "app/text/wording.h"
#include "core/interop/genius_codes.h"

#include <QtGlobal>

namespace pourparler::text {

// As with other findings: they follow "problem: " or "remark: " in a list, hence no capital and no full stop.

WordingTable geniusWordings()
{
    using namespace genius;
    static constexpr Wording rows[] {
        { notText,
            QT_TRANSLATE_NOOP(
                "Genius", "%1 is not a text, expected XML in UTF-8 or Windows-1252") },
        { documentType,
            QT_TRANSLATE_NOOP(
                "Genius", "a document type (DOCTYPE), expected none: it could define entities") },
        { tooManyElements, QT_TRANSLATE_NOOP("Genius", "too many elements, expected %1 at most") },
        { tooDeep, QT_TRANSLATE_NOOP("Genius", "nested too deep, expected %1 levels at most") },
        { notXml,
            //: %1 is what the XML parser says, in English
            QT_TRANSLATE_NOOP("Genius", "this is not XML: %1") },

        { elementMissing, QT_TRANSLATE_NOOP("Genius", "element <%1> is missing, expected it") },
        { attributeMissing,
            QT_TRANSLATE_NOOP("Genius", "<%1> has no attribute “%2”, expected one") },
        { notANumber, QT_TRANSLATE_NOOP("Genius", "“%2” of <%1> is “%3”, expected a number") },
        { numberTooLarge,
            QT_TRANSLATE_NOOP("Genius",
                "“%2” of <%1> is “%3”, which is too large, too small or too long, expected a "
                "number to reckon with") },
        { notWhole,
            QT_TRANSLATE_NOOP("Genius",
                "“%2” of <%1> is “%3”, expected a whole number within a thousand million") },
        { noName, QT_TRANSLATE_NOOP("Genius", "“%2” of <%1> is “%3”, expected words") },
        { issueType,
            QT_TRANSLATE_NOOP(
                "Genius", "issue “%1” is of type “%2”, expected discrete or integer") },
        { issueTwice,
            QT_TRANSLATE_NOOP("Genius",
                "two issues are called “%1”, expected one: profiles are matched by name") },
        { noIssues, QT_TRANSLATE_NOOP("Genius", "there is no issue, expected one at least") },
        { tooManyIssues, QT_TRANSLATE_NOOP("Genius", "number of issues: %1, expected %2 at most") },
        { noItems, QT_TRANSLATE_NOOP("Genius", "issue “%1” has no item, expected one at least") },
        { tooManyItems,
            QT_TRANSLATE_NOOP(
                "Genius", "issue “%1” can be decided in %2 ways, expected %3 at most") },
        { boundsReversed,
            QT_TRANSLATE_NOOP(
                "Genius", "issue “%1” runs from %2 to %3, expected bounds that go up") },
        { tooManyProfiles,
            QT_TRANSLATE_NOOP("Genius", "number of profiles: %1, expected 1 to %2") },
        { issueMissing,
            QT_TRANSLATE_NOOP("Genius",
                "the profile says nothing of issue “%1”, expected every issue of the domain") },
        { itemMissing,
            QT_TRANSLATE_NOOP("Genius",
                "the profile has no evaluation for “%2” of issue “%1”, expected every item of the "
                "domain") },
        { typeDiffers,
            QT_TRANSLATE_NOOP(
                "Genius", "issue “%1” is %2 in the domain and %3 here, expected the same type") },
        { evaluatorUnknown,
            QT_TRANSLATE_NOOP(
                "Genius", "the evaluator of issue “%1” is “%2”, expected linear or constant") },
        { aggregationUnknown,
            QT_TRANSLATE_NOOP("Genius",
                "utilities are put together by “%1”, expected a sum: a scenario adds up") },
        { maxUtilityNotPositive,
            QT_TRANSLATE_NOOP("Genius", "the largest utility is %1, expected a number above 0") },
        { rectangleIndexUnknown,
            QT_TRANSLATE_NOOP("Genius", "no issue has index %1, expected the index of an issue") },
        { rectangleOfItems,
            QT_TRANSLATE_NOOP(
                "Genius", "bounds on issue “%1”, expected an integer issue: items have no order") },
        { rectangleMixed,
            QT_TRANSLATE_NOOP("Genius",
                "a hyper-rectangle that includes and excludes, expected one or the other") },
        { tooManyRectangles,
            QT_TRANSLATE_NOOP("Genius",
                "too many hyper-rectangles, expected %1 at most, those that exclude counted "
                "twice") },
        { valuesTooLarge,
            QT_TRANSLATE_NOOP("Genius",
                "what packages are worth to “%1” could come to more than can be reckoned with, "
                "expected utilities from 0 to 1 or not far from it") },
        { scenarioTooLarge,
            QT_TRANSLATE_NOOP("Genius", "the scenario would have %1 bytes, expected %2 at most") },

        { notUtf8, QT_TRANSLATE_NOOP("Genius", "%1 is not in UTF-8: read as Windows-1252") },
        { objectivesNested,
            QT_TRANSLATE_N_NOOP("Genius",
                "%n objective(s) inside others: their issues are taken, they themselves are "
                "not"),
            1 },
        { descriptionsLeftOut,
            QT_TRANSLATE_N_NOOP("Genius",
                "descriptions or costs of %n item(s) are left out: a scenario has no place for "
                "them"),
            1 },
        { typesDiffer,
            QT_TRANSLATE_NOOP("Genius", "issue “%1” says that it is %2: taken for what is in it") },
        { itemTwice, QT_TRANSLATE_NOOP("Genius", "issue “%1” lists “%2” twice: it is one option") },
        { evaluationTwice,
            QT_TRANSLATE_NOOP(
                "Genius", "issue “%1” lists “%2” twice: the last evaluation counts") },
        { profileIssueTwice,
            QT_TRANSLATE_NOOP("Genius", "issue “%1” is there twice: the last one counts") },
        { itemUnknown,
            QT_TRANSLATE_NOOP("Genius",
                "issue “%1” has no “%2” in the domain: its evaluation counts for the largest "
                "one only") },
        { issueUnknown, QT_TRANSLATE_NOOP("Genius", "the domain has no issue “%1”: left out") },
        { weightMissing,
            QT_TRANSLATE_NOOP("Genius", "issue “%1” has no weight: it counts nothing") },
        { weightOfOuter,
            QT_TRANSLATE_NOOP("Genius",
                "the weight of issue “%1” stands with an outer objective: taken from there") },
        { weightUnknown,
            QT_TRANSLATE_NOOP("Genius", "a weight for index %1, which no issue has: left out") },
        { weightTwice,
            QT_TRANSLATE_NOOP("Genius", "two weights for index %1: the last one counts") },
        { indexTwice,
            QT_TRANSLATE_NOOP("Genius", "several issues have index %1: they share a weight") },
        { weightsSum,
            QT_TRANSLATE_NOOP("Genius", "weights add up to %1, not to 1: taken as they are") },
        { weightNegative,
            QT_TRANSLATE_NOOP(
                "Genius", "the weight of issue “%1” is %2, below 0: taken as it is") },
        { evaluationNegative,
            QT_TRANSLATE_NOOP(
                "Genius", "the evaluation of “%2” of issue “%1” is below 0: taken as it is") },
        { evaluationsZero,
            QT_TRANSLATE_NOOP(
                "Genius", "no evaluation of issue “%1” is above 0: it is worth nothing") },
        { largestBelowOne,
            QT_TRANSLATE_NOOP("Genius",
                "the largest evaluation of issue “%1” is %2, below 1: evaluations are divided by "
                "it, which later versions of GENIUS do not do") },
        { evaluatorMissing,
            QT_TRANSLATE_NOOP("Genius", "issue “%1” has no evaluator: it is worth nothing") },
        { evaluatorOutside,
            QT_TRANSLATE_NOOP("Genius",
                "the evaluator of issue “%1” leaves 0 to 1: taken as it is, where GENIUS would cut "
                "off") },
        { boundsDiffer,
            QT_TRANSLATE_NOOP("Genius",
                "the bounds of issue “%1” differ from the domain’s: the domain’s say which numbers "
                "there are, these where the evaluator begins") },
        { reservationMissing, QT_TRANSLATE_NOOP("Genius", "no reservation value: it is 0") },
        { reservationAboveOne,
            QT_TRANSLATE_NOOP(
                "Genius", "the reservation value is %1, above 1: nothing reaches it") },
        { discountLeftOut,
            QT_TRANSLATE_NOOP(
                "Genius", "the discount factor %1 is left out: a scenario has no place for it") },
        { elementTwice,
            QT_TRANSLATE_NOOP("Genius", "<%1> is there more than once: the first one counts") },
        { weightsBesideRectangles,
            QT_TRANSLATE_NOOP(
                "Genius", "weights of issues count nothing beside hyper-rectangles") },
        { outermostWeight,
            QT_TRANSLATE_NOOP("Genius",
                "the weight of the outermost function is %1: it counts nothing, as in GENIUS") },
        { takenByIndex,
            QT_TRANSLATE_NOOP("Genius",
                "the profile calls the issue with index %1 otherwise: taken for “%2”, which has "
                "that index in the domain") },
        { boundsCut,
            QT_TRANSLATE_NOOP(
                "Genius", "bounds on issue “%1” reach beyond its own: cut off there") },
        { rectangleEmpty,
            QT_TRANSLATE_NOOP("Genius", "a hyper-rectangle that holds no package: left out") },
        { rounded,
            QT_TRANSLATE_NOOP("Genius",
                "values have no common step that is coarse enough: each is rounded to twelve "
                "decimals") },

        { dependenciesUnsaid,
            QT_TRANSLATE_N_NOOP("Genius", "%n dependency(ies): every package is possible"), 1 },
        { ratificationUnsaid,
            QT_TRANSLATE_NOOP("Genius", "the ratification rule: everybody has to agree") },
        { partyUnsaid,
            QT_TRANSLATE_NOOP("Genius", "party “%1”, which does not vote: it has no profile") },
        { redLinesUnsaid, QT_TRANSLATE_NOOP("Genius", "of “%1”, its red lines: %2") },
        { interactionsUnsaid,
            QT_TRANSLATE_NOOP("Genius",
                "of “%1”, its interactions: %2; they are not bounds on whole numbers only") },
        { timeCostUnsaid, QT_TRANSLATE_NOOP("Genius", "of “%1”, what time costs it") },
        { capUnsaid, QT_TRANSLATE_NOOP("Genius", "of “%1”, its cap of %2: GENIUS cuts off at 1") },
        { aboveOneUnsaid,
            QT_TRANSLATE_NOOP(
                "Genius", "of “%1”, packages worth more than 1: GENIUS cuts off there") },
        { worthRounded,
            QT_TRANSLATE_NOOP("Genius",
                "of “%1”, what “%2” is worth to the last digit: the nearest was written") },
        { partialUnsaid, QT_TRANSLATE_NOOP("Genius", "that an agreement may leave issues open") },
        { protocolUnsaid, QT_TRANSLATE_NOOP("Genius", "the protocol: rounds, clocks and phases") },
        { wordsUnsaid,
            QT_TRANSLATE_NOOP("Genius",
                "what only people read: instructions, briefs, what parties are and want") },
        { injectsUnsaid, QT_TRANSLATE_N_NOOP("Genius", "%n inject(s)"), 1 },
        { valueTableUnsaid, QT_TRANSLATE_NOOP("Genius", "the value table") },
        { numberAsItems,
            QT_TRANSLATE_NOOP("Genius",
                "that “%1” is a number: its values were written as items, since their worth is no "
                "straight line over whole numbers") },
        { renamed,
            QT_TRANSLATE_NOOP("Genius",
                "that “%1” is called that: it was written as “%2”, since another one has that name "
                "or no file can have it") },
    };
    return { "Genius", rows };
}

} // namespace pourparler::text
