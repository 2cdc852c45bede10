#include "app/text/wording.h"
#include "core/analysis/bargaining/error_codes.h"

#include <QtGlobal>

namespace pourparler::text {

using namespace analysis_error;

WordingTable analysisWordings()
{
    static constexpr Wording rows[] {
        { valuesTooLarge,
            QT_TRANSLATE_NOOP("Analysis",
                "The points of %1 add up to more than can be calculated exactly. Give its options "
                "and interactions smaller values.") },
        { stopped, QT_TRANSLATE_NOOP("Analysis", "The calculation was stopped.") },
        { tooEntangled,
            QT_TRANSLATE_NOOP("Analysis",
                "Too many issues hang together to look at all of them at once. Take some "
                "dependencies or interactions out.") },
        { notForThisViewer,
            QT_TRANSLATE_NOOP("Analysis",
                "What could have been agreed is told to the facilitator only, as it takes every "
                "party’s score sheet.") },
        { nobodyBargains,
            QT_TRANSLATE_NOOP("Analysis",
                "No party that votes has a score sheet, so there is nothing to compare.") },
    };
    return { "Analysis", rows };
}

} // namespace pourparler::text
