#include "app/debrief/sentences.h"

#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pourparler::sentences {

using namespace Qt::StringLiterals;

namespace {

struct Debrief {
    Q_DECLARE_TR_FUNCTIONS(Debrief)
};

int count(const auto& list) { return static_cast<int>(list.size()); }

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

/// "Union du Comptoir (4), Ordalune (4)": who asked first for the most of what is settled, ties included.
QString mostAsked(
    const SeatView& view, const Reader& reader, const std::vector<IssueResult>& issues)
{
    std::map<PartyId, int> asked;
    int most = 0;
    for (const IssueResult& each : issues)
        if (each.first)
            most = std::max(most, ++asked[each.first->party]);
    QStringList names;
    for (const auto& [party, times] : asked)
        if (times == most)
            names << text::partyName(view.scenario(), party, reader);
    if (names.isEmpty())
        return {};
    //: parties, and how many of the settled issues each of them was the first to ask for
    return text::fill(Debrief::tr("First to ask for most of it: %1 (%2)."),
        { text::listed(names), text::number(most, reader) });
}

/// The issues on which the parties stood furthest apart, three at the most.
QString furthestApart(
    const SeatView& view, const Reader& reader, const std::vector<IssueResult>& issues)
{
    QStringList titles;
    for (const IssueId issue : keptApart(issues))
        if (titles.size() < 3)
            titles << text::issueShort(view.scenario(), issue, reader);
    return titles.isEmpty()
        ? QString()
        : text::fill(Debrief::tr("Furthest apart to the end: %1."), { text::listed(titles) });
}

QStringList awayNames(const SeatView& view, const Reader& reader)
{
    QStringList names;
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p)
        if (view.state().isAway(PartyId(p)))
            names << text::partyName(view.scenario(), PartyId(p), reader);
    return names;
}

} // namespace

QString outcome(const SeatView& view)
{
    const Table& table = view.table();
    const QString round = QString::number(table.round);
    if (!table.outcome)
        return table.round == 0 ? Debrief::tr("The talks have not begun")
                                : text::fill(Debrief::tr("Still open in round %1"), { round });
    const QString what = text::label(*table.outcome);
    if (table.round == 0)
        return what;
    return *table.outcome == Outcome::brokenOff
        ? text::fill(Debrief::tr("%1 in round %2"), { what, round })
        : text::fill(Debrief::tr("%1 after %n round(s)", nullptr, table.round), { what });
}

QString agreed(const SeatView& view, const Reader& reader)
{
    const auto issues = whatWasAgreed(view);
    const int all = count(issues);
    const QString some = text::number(settled(issues), reader);
    const auto outcome = view.table().outcome;
    if (outcome == Outcome::agreement)
        return joined(all == 1 ? Debrief::tr("The one issue is settled.")
                               : Debrief::tr("All %n issues are settled.", nullptr, all),
            mostAsked(view, reader, issues));
    if (outcome == Outcome::partial)
        return joined(
            text::fill(Debrief::tr("%1 of %n issue(s) are settled; the others are left open.",
                           nullptr, all),
                { some }),
            mostAsked(view, reader, issues));
    const QString apart = furthestApart(view, reader, issues);
    if (outcome == Outcome::impasse) {
        const QStringList away = awayNames(view, reader);
        const QString none = away.isEmpty()
            ? Debrief::tr("No deal: this, too, is a result.")
            : text::fill(
                Debrief::tr("No deal, and not everybody stayed to the end. Left the table: %1."),
                { text::listed(away) });
        return joined(none, apart);
    }
    const QString tentative = text::fill(
        Debrief::tr("%1 of %n issue(s) are tentatively agreed.", nullptr, all), { some });
    const QString how = outcome == Outcome::brokenOff
        ? Debrief::tr("The session was broken off before there was a result.")
        : Debrief::tr("The talks are not over.");
    return joined(how + u' ' + tentative, apart);
}

QString results(const SeatView& view, const Reader& reader)
{
    const auto known = gains(view);
    if (known.empty())
        return {};
    const auto name
        = [&](const Gain& gain) { return text::partyName(view.scenario(), gain.party, reader); };
    const PointScale& scale = view.scenario().points;
    if (view.table().outcome == Outcome::impasse)
        return count(known) == 1
            ? text::fill(Debrief::tr("%1: without a deal the result is the walk-away value, %2."),
                { name(known.front()), text::points(known.front().walkAway, scale, reader) })
            : Debrief::tr("Without a deal each party gets its walk-away value: the mark at the "
                          "left end of its bar.");
    if (count(known) == 1)
        return text::fill(Debrief::tr("%1: %2 points, with a walk-away value of %3 (%4)."),
            { name(known.front()), text::points(known.front().result, scale, reader),
                text::points(known.front().walkAway, scale, reader),
                text::pointsDifference(known.front().above(), scale, reader) });
    const auto [least, most] = std::minmax_element(known.begin(), known.end(),
        [](const Gain& a, const Gain& b) { return a.above() < b.above(); });
    const auto better = std::count_if(
        known.begin(), known.end(), [](const Gain& gain) { return gain.above() > 0; });
    const QString ends = text::fill(Debrief::tr("Furthest above: %1 (%2); least: %3 (%4)."),
        { name(*most), text::pointsDifference(most->above(), scale, reader), name(*least),
            text::pointsDifference(least->above(), scale, reader) });
    const QString how = better == count(known)
        ? Debrief::tr("All %n parties end above their walk-away value.", nullptr, count(known))
        : text::fill(
            Debrief::tr("%1 of %n parties end above their walk-away value.", nullptr, count(known)),
            { text::number(better, reader) });
    return how + u' ' + ends;
}

QString course(const SeatView& view, const Reader& reader)
{
    using Kind = TurningPoint::Kind;
    const Course told = pourparler::course(view);
    QString sentence;
    // Each of these there is once at most.
    for (const TurningPoint& point : told.turningPoints)
        if (point.kind == Kind::largestStep || point.kind == Kind::firstAcceptance
            || point.kind == Kind::signedByRule)
            sentence = joined(sentence, turningPointText(point, view.scenario(), reader));
    if (sentence.isEmpty() && !told.turningPoints.empty())
        return turningPointText(told.turningPoints.front(), view.scenario(), reader);
    return sentence.isEmpty() ? Debrief::tr("Nobody took a step that changed the course.")
                              : sentence;
}

QString movement(const SeatView& view, const Reader& reader)
{
    const auto issues = pourparler::movement(view);
    int moves = 0;
    for (const IssueMovement& each : issues)
        moves += each.moves;
    const auto most = std::max_element(issues.begin(), issues.end(),
        [](const IssueMovement& a, const IssueMovement& b) { return a.moves < b.moves; });
    if (moves == 0)
        return Debrief::tr("From round to round nobody changed a position.");
    QStringList still;
    for (const IssueMovement& each : issues)
        if (each.moves == 0)
            still << text::issueShort(view.scenario(), each.issue, reader);
    const QString moved = text::fill(
        Debrief::tr("Positions changed %n time(s), most of all on: %1.", nullptr, moves),
        { text::issueShort(view.scenario(), most->issue, reader) });
    return still.isEmpty() || still.size() > 4
        ? moved
        : joined(moved, text::fill(Debrief::tr("Not at all on: %1."), { text::listed(still) }));
}

QString value(const SeatView& view, const Reader& reader)
{
    const ValueSharing sharing = valueSharing(view);
    if (sharing.items.empty())
        return {};
    const auto most = std::max_element(sharing.parties.begin(), sharing.parties.end(),
        [](const PartyShare& a, const PartyShare& b) {
            return a.captured.low + a.captured.high < b.captured.low + b.captured.high;
        });
    if (sharing.total == Amount {})
        return text::fill(
            Debrief::tr("By the value table the agreement moves value and creates none. "
                        "Ahead: %1, with %2 (%3)."),
            { text::partyName(view.scenario(), most->party, reader),
                amountText(most->captured, reader),
                text::inLanguage(view.scenario().valueTable.unit, reader) });
    return text::fill(Debrief::tr("The agreement creates %1 (%2). The largest part: %3, with %4."),
        { amountText(sharing.total, reader),
            text::inLanguage(view.scenario().valueTable.unit, reader),
            text::partyName(view.scenario(), most->party, reader),
            amountText(most->captured, reader) });
}

QString themes(const SeatView& view, const Reader&)
{
    QStringList settledTags;
    QStringList leftOut;
    for (const TagQuestion& question : pourparler::themes(view))
        if (question.question == "theme")
            for (const TagTally& tag : question.tags)
                (tag.settled.empty() ? leftOut : settledTags) << text::tagName(tag.tag);
    if (leftOut.isEmpty())
        return settledTags.isEmpty() ? QString()
                                     : Debrief::tr("Something was settled under every theme.");
    if (settledTags.isEmpty())
        return Debrief::tr("Nothing was settled under any theme.");
    return text::fill(Debrief::tr("Settled, at least in part: %1. Left out altogether: %2."),
        { text::listed(settledTags), text::listed(leftOut) });
}

QString notes(const QString& step, const SeatView& view)
{
    const auto outcome = view.table().outcome;
    if (step == u"agreed"_s && outcome && hasAgreement(*outcome))
        return Debrief::tr(
            "Let each party name the line it is proudest of.\nAsk who gave up what for it, and "
            "whether anybody else noticed.\nWhat is left open: who will reopen it, and when?");
    if (step == u"agreed"_s)
        return Debrief::tr(
            "Take your time: not to sign can be the right decision.\nAsk each party at which "
            "moment "
            "it knew.\nWhich issue would have had to be put together with which other one?");
    if (step == u"results"_s)
        return Debrief::tr(
            "The points were invented for training: compare a result with the same party’s "
            "walk-away "
            "value, not with another party’s points.\nAsk who would have signed for less, and who "
            "nearly walked away.");
    if (step == u"course"_s)
        return Debrief::tr(
            "Stop at each turning point: what did the others think at that moment?\nAsk whether a "
            "large step was answered, and by whom.");
    if (step == u"movement"_s)
        return Debrief::tr("Look for an issue on which one party moved alone, and for two issues "
                           "that moved in the "
                           "same round: was that a trade?\nWhat was never moved, and why?");
    if (step == u"value"_s)
        return Debrief::tr(
            "The amounts are the scenario’s and invented for training.\nWho creates value without "
            "capturing any? Was that said at the table?");
    if (step == u"themes"_s)
        return Debrief::tr(
            "Ask whether what was left out was forgotten, avoided or kept for later.");
    return Debrief::tr("One sentence from each seat, the quiet ones first.\nWhat will you do "
                       "differently next time, "
                       "and at which real table?");
}

} // namespace pourparler::sentences
