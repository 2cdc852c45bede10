#include "core/agents/proposing.h"

#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <limits>

namespace pourparler {

namespace {

constexpr int reweighings = 3;
/// Half the width, in thousandths, of the noise on a wish: enough to make two sessions differ, too little to mislead.
constexpr int noise = 60;
/// How far below its best, in thousandths of the way to its least, a bot may open.
constexpr int openingSlack = 60;
/// What having agreed an option adds to its wish, in the unit of Positions: other things being equal, one sticks to it.
constexpr std::int64_t ownWord = 100'000;

int drawn(Draw& draw, int least, int most)
{
    return boost::random::uniform_int_distribution<int>(least, most)(draw);
}

void addNoise(std::vector<std::vector<std::int64_t>>& wish, Draw& draw)
{
    for (auto& issue : wish)
        for (std::int64_t& one : issue)
            one += one * drawn(draw, -noise, noise) / 1'000 + drawn(draw, 0, noise);
}

/// The text on the table that most of those who matter stand behind, the newest of equals.
const Proposal* mostSupported(const SeatView& view, const Positions& positions)
{
    const Proposal* chosen = nullptr;
    std::int64_t most = 0;
    for (const Proposal& proposal : view.table().proposals) {
        if (!proposal.onTheTable() || !view.scenario().isComplete(proposal.package))
            continue;
        std::int64_t support = 0;
        for (std::size_t i = 0; i < proposal.reactions.size(); ++i)
            if (proposal.by.party == PartyId(i) || proposal.reactions[i] == Reaction::accepted)
                support += positions.weights()[i];
        if (support >= most) {
            chosen = &proposal;
            most = support;
        }
    }
    return chosen;
}

/// As time goes by, the talks turn on one text: changing it little is what makes many parties meet. At the end every
/// option of it counts as much as if all others asked for it.
void keepCloseToOneText(std::vector<std::vector<std::int64_t>>& wish, const SeatView& view,
    const Positions& positions, FixedShare elapsed)
{
    const Proposal* text = mostSupported(view, positions);
    if (!text)
        return;
    std::int64_t all = 0;
    for (const std::int64_t weight : positions.weights())
        all += weight;
    const std::int64_t bonus
        = elapsed.times(all * 1'000'000 / static_cast<std::int64_t>(wish.size()));
    for (std::size_t i = 0; i < wish.size(); ++i)
        wish[i][text->package.option(IssueId(i))->index()] += bonus;
}

} // namespace

std::optional<Package> bestCompromise(const PackageSpace& space, const Positions& positions,
    std::optional<PartyId> without, Wish wish, Draw& draw)
{
    const std::vector<std::int64_t>& importance = positions.weights();
    const std::vector<std::vector<std::int64_t>> own = wish.wish;
    std::vector<std::int64_t> weights = importance;
    std::optional<Package> chosen;
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    for (int round = 0; round < reweighings; ++round) {
        wish.wish = own;
        const auto liked = positions.wish(weights, without);
        for (std::size_t i = 0; i < liked.size(); ++i)
            for (std::size_t o = 0; o < liked[i].size(); ++o)
                wish.wish[i][o] += liked[i][o];
        if (round == 0)
            addNoise(wish.wish, draw);
        const auto found = bestFor(space, wish);
        if (!found)
            break;

        // Whoever must sign and likes it least counts for more next time.
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        std::int64_t sum = 0;
        std::optional<std::size_t> worst;
        for (std::size_t i = 0; i < importance.size(); ++i) {
            if (importance[i] == 0 || without == PartyId(i))
                continue;
            const std::int64_t liking = positions.liking(PartyId(i), *found);
            sum += liking * importance[i];
            if (importance[i] > 1 && liking < least) {
                least = liking;
                worst = i;
            }
        }
        const std::int64_t merit = worst ? least * 16 + sum : sum;
        if (!chosen || merit > most) {
            chosen = found;
            most = merit;
        }
        if (!worst)
            break;
        weights[*worst] += importance[*worst];
    }
    return chosen;
}

std::optional<Package> chooseProposal(const Situation& here, const Positions& positions, Draw& draw)
{
    const SeatView& view = *here.view;
    const PackageSpace& space = view.space();
    Wish wish;
    wish.party = here.me;
    const Package& agreed = view.table().agreedBy[here.me.index()];
    for (std::size_t i = 0; i < space.issueCount(); ++i) {
        wish.wish.emplace_back(space.optionCount(IssueId(i)), 0);
        if (const auto option = agreed.option(IssueId(i)))
            wish.wish[i][option->index()] += ownWord;
    }
    keepCloseToOneText(wish.wish, view, positions, here.elapsed);
    const Points slack = (here.best - here.floor) * drawn(draw, 0, openingSlack) / 1'000;
    wish.floor = std::max(here.floor, here.target - slack);

    const auto isNew = [&view](const Package& package) {
        return std::none_of(view.table().proposals.begin(), view.table().proposals.end(),
            [&](const Proposal& proposal) { return proposal.package == package; });
    };
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto package = bestCompromise(space, positions, here.me, wish, draw);
        if (!package)
            return std::nullopt;
        if (isNew(*package))
            return package;
        // The same again: look for something else, a little lower down.
        wish.floor = std::max(here.floor, wish.floor - (here.best - here.floor) / 20);
        for (std::size_t i = 0; i < wish.wish.size(); ++i)
            if (drawn(draw, 0, 2) == 0)
                wish.wish[i][package->option(IssueId(i))->index()] -= ownWord * 4;
    }
    return std::nullopt;
}

const Proposal* lastOwnProposal(const SeatView& view, PartyId party)
{
    const auto& proposals = view.table().proposals;
    const auto last = std::find_if(proposals.rbegin(), proposals.rend(),
        [party](const Proposal& proposal) { return proposal.by.party == party; });
    return last == proposals.rend() ? nullptr : &*last;
}

const Proposal* nearestOfOthers(const SeatView& view, PartyId party, const Package& package)
{
    const Proposal* nearest = nullptr;
    std::size_t fewest = 0;
    for (const Proposal& proposal : view.table().proposals) {
        if (!proposal.onTheTable() || proposal.by.party == party)
            continue;
        const std::size_t far
            = differences(package, proposal.package, view.scenario().issues.size());
        if (!nearest || far <= fewest) {
            nearest = &proposal;
            fewest = far;
        }
    }
    return nearest;
}

std::optional<Choice> takenOver(
    const Situation& here, const Package& package, const Proposal& parent)
{
    const Proposal* own = lastOwnProposal(*here.view, here.me);
    if (!own)
        return std::nullopt;
    std::optional<Choice> taken;
    Points most = 0;
    for (std::size_t i = 0; i < here.sheet->value.size(); ++i) {
        const IssueId issue(i);
        const auto now = package.option(issue);
        const auto before = own->package.option(issue);
        if (!now || !before || now == before || parent.package.option(issue) != now)
            continue;
        const Points cost = here.worth({ issue, *before }) - here.worth({ issue, *now });
        if (cost > most) {
            most = cost;
            taken = Choice { issue, *now };
        }
    }
    return taken;
}

std::size_t differences(const Package& a, const Package& b, std::size_t issues)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < issues; ++i)
        sum += a.option(IssueId(i)) != b.option(IssueId(i)) ? 1U : 0U;
    return sum;
}

} // namespace pourparler
