#include "app/text/limits.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Limits {
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

const Sheet* sheetOf(const SeatView& view)
{
    return view.party() ? view.space().sheet(*view.party()) : nullptr;
}

} // namespace

QStringList crossedRedLines(const SeatView& view, const Package& package, const Reader& reader)
{
    QStringList words;
    const Sheet* sheet = sheetOf(view);
    if (!sheet)
        return words;
    for (const std::size_t line : view.space().crossed(*view.party(), package))
        words << inLanguage(sheet->redLines[line].why, reader);
    return words;
}

QString crossing(const QStringList& redLines)
{
    if (redLines.isEmpty())
        return {};
    if (redLines.size() == 1)
        return fill(Limits::tr("Crosses a red line: %1"), { redLines.first() });
    //: several reasons follow, one below the other
    return Limits::tr("Crosses red lines:") + u"\n• "_s + redLines.join(u"\n• "_s);
}

QString belowWalkAway(const SeatView& view, const Package& package, const Reader& reader)
{
    const Sheet* sheet = sheetOf(view);
    if (!sheet || view.room().scoresHidden)
        return {};
    const PointScale& scale = view.scenario().points;
    const Range range = view.space().range(*view.party(), package);
    if (asShown(range.most, scale) >= asShown(sheet->walkAway, scale))
        return {};
    return fill(Limits::tr("Worth %1, below your walk-away value of %2"),
        { pointsRange(range.least, range.most, scale, reader),
            points(sheet->walkAway, scale, reader) });
}

} // namespace pourparler::text
