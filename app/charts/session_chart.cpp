#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString SessionChart::name(PartyId party) const
{
    return text::partyName(scenario(), party, m_reader);
}

QString SessionChart::shortName(PartyId party) const
{
    return text::partyShort(scenario(), party, m_reader);
}

QString SessionChart::code(PartyId party) const
{
    return QString::fromStdString(scenario().party(party).id);
}

double SessionChart::addLegend(Scene& scene, double y, const std::set<PartyId>& parties) const
{
    if (parties.empty())
        return y;
    double x = 0;
    const double mark = scene.zoomed(10);
    const double line = scene.lineHeight(scene.caption());
    for (const PartyId party : parties) {
        const Style style { TypeSize::caption, Weight::strong,
            partyMark(scene.tokens(), party).colour };
        const double nameX = mark + scene.zoomed(5);
        const double words
            = std::min(scene.widthOf(shortName(party), style), scene.width() - nameX);
        if (x > 0 && x + nameX + words > scene.width()) {
            x = 0;
            y += line + scene.zoomed(4);
        }
        scene.addMark({ x + mark / 2, y + line / 2 }, mark, party);
        scene.addText(x + nameX, y, words, shortName(party), style);
        x += nameX + words + scene.zoomed(16);
    }
    return y + line + scene.zoomed(16);
}

QString plainPoints(Points points)
{
    const Points size = points < 0 ? -points : points;
    return (points < 0 ? u"-"_s : QString())
        + u"%1.%2"_s.arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
}

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
            { round, proposal, who, text::points(point.step, reader) });
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
