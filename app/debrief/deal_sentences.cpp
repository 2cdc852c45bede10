#include "app/debrief/deal_sentences.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "core/analysis/deal_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler::sentences {

using namespace Qt::StringLiterals;

namespace {

struct DealTold {
    Q_DECLARE_TR_FUNCTIONS(DealTold)
};

int count(const auto& list) { return static_cast<int>(list.size()); }

QString improvement(const SeatView& view, const Deal& deal, const Reader& reader)
{
    const Improvement& better = *deal.left;
    const auto gainers = static_cast<int>(std::count_if(
        better.gains.begin(), better.gains.end(), [](Points gain) { return gain > 0; }));
    const auto most = static_cast<std::size_t>(
        std::max_element(better.gains.begin(), better.gains.end()) - better.gains.begin());
    //: what to change, and what that brings
    const QString first = text::fill(DealTold::tr("%1: %2."),
        { DealTold::tr("Change these %n issue(s)", nullptr, count(better.changes)),
            DealTold::tr("nobody loses, %n gain(s)", nullptr, gainers) });
    return first + u' '
        + text::fill(DealTold::tr("Most of all: %1 (%2)."),
            { text::partyName(view.scenario(), deal.parties[most], reader),
                text::pointsDifference(better.gains[most], view.scenario().points, reader) });
}

QString nothingPossible(const SeatView& view, const Deal& deal, const Reader& reader)
{
    const QString none
        = DealTold::tr("There was nothing to agree on: no package is worth its walk-away value to "
                       "everybody and crosses nobody’s red line.");
    const auto nearest = nearestToAll(deal.front, deal.walkAway);
    if (!nearest)
        return none;
    QStringList lacking;
    for (std::size_t p = 0; p < deal.parties.size(); ++p) {
        const Points above = deal.front[*nearest][p] - deal.walkAway[p];
        if (above < 0)
            //: a party and how far it is below its walk-away value
            lacking << text::fill(DealTold::tr("%1 (%2)"),
                { text::partyName(view.scenario(), deal.parties[p], reader),
                    text::pointsDifference(above, view.scenario().points, reader) });
    }
    return lacking.isEmpty() ? none
                             : none + u' '
            + text::fill(
                DealTold::tr("What comes nearest falls short for: %1."), { text::listed(lacking) });
}

QString missedDeal(const Deal& deal)
{
    const std::vector<Points>& could = deal.solutions.front().utilities;
    bool all = true;
    for (std::size_t p = 0; p < could.size(); ++p)
        all = all && could[p] > deal.walkAway[p];
    return all ? DealTold::tr("It need not have ended so: there was a package with which everybody "
                              "would have been better off than without a deal.")
               : DealTold::tr("It need not have ended so: there was a package with which nobody "
                              "would have been worse off than without a deal.");
}

} // namespace

QString left(const SeatView& view, const Deal& deal, const Reader& reader)
{
    if (view.table().outcome && !deal.agreed)
        return deal.solutions.empty() ? nothingPossible(view, deal, reader) : missedDeal(deal);
    if (deal.left)
        return improvement(view, deal, reader);
    return deal.proved
        ? DealTold::tr("Nothing was left on the table, and this is proved: whatever brings one "
                       "party more takes something from another.")
        : DealTold::tr("Nothing better was found. That there is nothing is not proved.");
}

QString missing(const SeatView& view, const Deal& deal, const Reader& reader)
{
    QStringList names;
    for (const StrawVote::Ballot& voter : deal.vote.ballots)
        if (!voter.signs())
            names << text::partyName(view.scenario(), voter.party, reader);
    if (deal.vote.passes)
        return names.isEmpty()
            ? DealTold::tr("By their own sheets all would have signed what was last on the table.")
            : text::fill(
                DealTold::tr("By their own sheets enough would have signed what was last on "
                             "the table, though not: %1."),
                { text::listed(names) });
    const QString who = text::fill(
        DealTold::tr("By their own sheets these would not have signed what was last on the table: "
                     "%1."),
        { text::listed(names) });
    return who + u' '
        + (deal.remedy ? DealTold::tr(
               "Change %n issue(s), and it passes.", nullptr, count(deal.remedy->changes))
                : deal.remedyProved
                ? DealTold::tr("No package at all passes the rule by the sheets alone.")
                : DealTold::tr("No package was found that passes the rule by the sheets alone."));
}

QString map(const SeatView& view, const Deal& deal, std::pair<PartyId, PartyId> parties,
    const Reader& reader)
{
    int both = 0;
    for (const DealStep& step : deal.path) {
        bool above = true;
        for (std::size_t p = 0; p < deal.parties.size(); ++p)
            if (deal.parties[p] == parties.first || deal.parties[p] == parties.second)
                above = above && step.utilities[p] > deal.walkAway[p];
        both += above ? 1 : 0;
    }
    return text::fill(
        DealTold::tr("%1 of %2 proposal(s) were worth more than their walk-away value to both: %3.",
            nullptr, both),
        { text::number(both, reader), text::number(std::ssize(deal.path), reader),
            text::allOf({ text::partyName(view.scenario(), parties.first, reader),
                text::partyName(view.scenario(), parties.second, reader) }) });
}

QString parallel(const SeatView& view, const Deal& deal, const Reader& reader)
{
    const auto good = std::count_if(deal.front.begin(), deal.front.end(), [&](const auto& point) {
        return std::equal(
            point.begin(), point.end(), deal.walkAway.begin(), std::greater_equal<> {});
    });
    const QString found = deal.bound > 0
        ? text::fill(DealTold::tr("Among all that is efficient, to within %1 points:"),
            { text::points(deal.bound, view.scenario().points, reader) })
        : DealTold::tr("Among all that is efficient:");
    return found + u' '
        + text::fill(DealTold::tr("%1 of %2 outcome(s) leave nobody below the walk-away value.",
                         nullptr, static_cast<int>(good)),
            { text::number(good, reader), text::number(std::ssize(deal.front), reader) });
}

QString dealNotes(const QString& step, bool noDeal)
{
    if (step == u"left"_s && !noDeal)
        return DealTold::tr(
            "Let them read the changes before you say anything: who would have proposed this, and "
            "why did nobody?\nWhat would each have had to tell the others for it to be found?\nThe "
            "points were invented for training: what is left in points may have been kept for good "
            "reasons.");
    if (step == u"left"_s)
        return DealTold::tr(
            "Not to sign can be right, and still something can have been missed: keep the two "
            "apart.\nWhich of these options was never on the table together with which other one?");
    if (step == u"missing"_s)
        return DealTold::tr(
            "Ask those who would not have signed whether the sheet says it all.\nWho could have "
            "brought them in, and at what price?");
    if (step == u"map"_s)
        return DealTold::tr(
            "Choose two parties that were opposed, then two that could have been allies.\nFollow "
            "the numbers: did they come nearer to the line together, or one at the other’s "
            "expense?");
    return DealTold::tr(
        "Follow one line from left to right: who carries its weight?\nFair has more "
        "than one meaning: let each defend the solution it likes best.");
}

} // namespace pourparler::sentences
