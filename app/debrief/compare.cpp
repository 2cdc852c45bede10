#include "app/charts/session_charts.h"
#include "app/debrief/sentences.h"
#include "app/debrief/story.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Compare {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString agreedApart(const SeatView& left, const SeatView& right, const Reader& reader)
{
    const auto a = whatWasAgreed(left);
    const auto b = whatWasAgreed(right);
    int same = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        same += a[i].option && a[i].option == b[i].option ? 1 : 0;
    return text::fill(
        Compare::tr("Settled: %1 issues on the left, %2 on the right; in the same way: %3."),
        { text::number(settled(a), reader), text::number(settled(b), reader),
            text::number(same, reader) });
}

QString resultsApart(const SeatView& left, const SeatView& right, const Reader& reader)
{
    // An impasse has results; a session that was broken off or goes on has none.
    if (gains(left).empty() != gains(right).empty())
        return gains(left).empty() ? Compare::tr("There are results on the right only.")
                                   : Compare::tr("There are results on the left only.");
    QStringList better;
    QStringList worse;
    for (const Gain& a : gains(left))
        for (const Gain& b : gains(right)) {
            if (a.party != b.party || a.result == b.result)
                continue;
            //: a party and by how many points its results differ
            (a.result < b.result ? better : worse) << text::fill(Compare::tr("%1 (%2)"),
                { text::partyName(left.scenario(), a.party, reader),
                    text::pointsDifference(b.result - a.result, left.scenario().points, reader) });
        }
    if (better.isEmpty() && worse.isEmpty())
        return Compare::tr("The same results on both sides.");
    QString sentence;
    if (!better.isEmpty())
        sentence
            = text::fill(Compare::tr("Better off on the right: %1."), { text::listed(better) });
    if (!worse.isEmpty())
        sentence += (sentence.isEmpty() ? QString() : u" "_s)
            + text::fill(Compare::tr("Worse off on the right: %1."), { text::listed(worse) });
    return sentence;
}

QString movementApart(const SeatView& left, const SeatView& right, const Reader& reader)
{
    const auto moves = [&reader](const SeatView& view) {
        int sum = 0;
        for (const IssueMovement& each : movement(view))
            sum += each.moves;
        return text::number(sum, reader);
    };
    return text::fill(Compare::tr("Changes of position: %1 on the left, %2 on the right."),
        { moves(left), moves(right) });
}

QString sentenceFor(
    const QString& id, const SeatView& left, const SeatView& right, const Reader& reader)
{
    if (id == u"agreed"_s || id == u"themes"_s)
        return agreedApart(left, right, reader);
    if (id == u"results"_s)
        return resultsApart(left, right, reader);
    if (id == u"course"_s)
        return text::fill(Compare::tr("Rounds: %1 on the left, %2 on the right."),
            { text::number(left.table().round, reader),
                text::number(right.table().round, reader) });
    if (id == u"movement"_s)
        return movementApart(left, right, reader);
    return text::fill(Compare::tr("Value created: %1 on the left, %2 on the right."),
        { amountText(valueSharing(left).total, reader),
            amountText(valueSharing(right).total, reader) });
}

} // namespace

std::vector<Comparison> compareStories(
    const SeatView& left, const SeatView& right, const Reader& reader)
{
    const Story a = tellStory(left, reader);
    const Story b = tellStory(right, reader);
    std::vector<Comparison> comparisons;
    // In the order of telling; a step that only one side has stands alone, so that its absence is seen.
    for (const QString& id :
        { u"agreed"_s, u"results"_s, u"course"_s, u"movement"_s, u"value"_s, u"themes"_s }) {
        const auto find = [&id](const Story& story) -> const Step* {
            for (const Step& each : story.steps)
                if (each.id == id)
                    return &each;
            return nullptr;
        };
        const Step* one = find(a);
        const Step* other = find(b);
        if (!one && !other)
            continue;
        comparisons.push_back(
            { id, (one ? one : other)->title, sentenceFor(id, left, right, reader),
                one ? one->picture : nullptr, other ? other->picture : nullptr });
    }
    return comparisons;
}

} // namespace pourparler
