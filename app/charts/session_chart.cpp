#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString amountText(const Amount& amount, const Reader& reader)
{
    const auto whole = [&reader](std::int64_t hundredths) {
        const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
        const std::int64_t rounded = (size + 50) / 100;
        const QString digits = text::number(rounded, reader);
        return hundredths < 0 && rounded != 0 ? u"−"_s + digits : digits;
    };
    const QString low = whole(amount.low);
    const QString high = whole(amount.high);
    if (low == high)
        return low;
    //: from a low to a high amount, either of which may be below zero
    return text::fill(Charts::tr("%1 to %2"), { low, high });
}

QString turningPointText(const TurningPoint& point, const Scenario& scenario, const Reader& reader)
{
    using Kind = TurningPoint::Kind;
    const QString round = text::number(point.round, reader);
    const QString who = text::partyName(scenario, point.party, reader);
    const QString proposal = QString::number(static_cast<std::uint32_t>(point.proposal));
    const bool numbered = point.proposal != ProposalId::none;
    switch (point.kind) {
    case Kind::largestStep:
        return text::fill(Charts::tr("Round %1: the largest step; with proposal %2 %3 asks for %4 "
                                     "points less."),
            { round, proposal, who, text::points(point.step, scenario.points, reader) });
    case Kind::firstAcceptance:
        return text::fill(Charts::tr("Round %1: the first acceptance; %2 accepts proposal %3."),
            { round, who, proposal });
    case Kind::signingCalled:
        return numbered ? text::fill(Charts::tr("Round %1: %2 calls for signing proposal %3."),
                   { round, who, proposal })
                        : text::fill(Charts::tr("Round %1: %2 calls for signing what is agreed."),
                            { round, who });
    case Kind::signingFailed:
        return text::fill(Charts::tr("Round %1: the signatures are not enough."), { round });
    case Kind::walkedOut:
        return text::fill(Charts::tr("Round %1: %2 walks out."), { round, who });
    case Kind::cameBack:
        return text::fill(Charts::tr("Round %1: %2 comes back."), { round, who });
    case Kind::signedByRule:
        return text::fill(Charts::tr("Round %1: signed; the agreement holds."), { round });
    }
    return {};
}

} // namespace pourparler
