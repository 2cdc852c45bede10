#include "core/analysis/steps.h"

#include "core/analysis/lineage.h"
#include "core/analysis/voters.h"

#include <algorithm>

namespace pourparler {

namespace {

NegotiationStep stepBetween(
    const SeatView& view, const Offer& from, const Offer& to, const std::vector<PartyId>& known)
{
    const PackageSpace& space = view.space();
    const auto change = [&](PartyId party) {
        return space.value(party, to.package) - space.value(party, from.package);
    };
    NegotiationStep step { to.party, from.proposal, to.proposal, to.round, change(to.party), {},
        {} };
    for (const PartyId other : known)
        if (other != to.party) {
            const Points changed = change(other);
            step.others.push_back({ other, changed, classOfStep(step.own, changed) });
        }
    return step;
}

StepClass classForGroup(const NegotiationStep& step)
{
    const auto least = std::min_element(step.others.begin(), step.others.end(),
        [](const StepTowards& a, const StepTowards& b) { return a.change < b.change; });
    return classOfStep(step.own, least->change);
}

std::vector<PartySteps> emptyTallies(const std::vector<PartyId>& known)
{
    std::vector<PartySteps> tallies;
    for (const PartyId party : known) {
        tallies.push_back({ party, {}, {} });
        for (const PartyId other : known)
            if (other != party)
                tallies.back().towards.emplace_back(other, StepTally());
    }
    return tallies;
}

void count(const NegotiationStep& step, PartySteps& tallies)
{
    for (std::size_t o = 0; o < step.others.size(); ++o)
        tallies.towards[o].second.add(step.others[o].which);
    if (step.group)
        tallies.group.add(*step.group);
}

} // namespace

StepClass classOfStep(Points own, Points other)
{
    if (own > 0)
        return other > 0 ? StepClass::fortunate : StepClass::selfish;
    if (other < 0)
        return StepClass::unfortunate;
    if (own < 0)
        return StepClass::concession;
    return other > 0 ? StepClass::nice : StepClass::silent;
}

std::string_view nameOf(StepClass which)
{
    constexpr std::array<std::string_view, allStepClasses.size()> names { "fortunate", "selfish",
        "concession", "unfortunate", "nice", "silent" };
    return names[static_cast<std::size_t>(which)];
}

std::optional<Fraction> StepTally::share(StepClass which) const
{
    if (total() == 0)
        return std::nullopt;
    return fractionOf(of(which), total());
}

std::optional<Fraction> StepTally::sensitivity() const
{
    const int against = of(StepClass::selfish) + of(StepClass::unfortunate) + of(StepClass::silent);
    if (against == 0)
        return std::nullopt;
    return fractionOf(total() - against, against);
}

Steps steps(const SeatView& view)
{
    std::vector<PartyId> known;
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p)
        if (view.space().sheet(PartyId(p)) != nullptr)
            known.push_back(PartyId(p));
    const bool everybody = votersKnown(view) == known;

    Steps read { {}, emptyTallies(known) };
    std::vector<std::optional<Offer>> last(view.scenario().parties.size());
    for (const Offer& offer : offers(view)) {
        const auto place = std::find(known.begin(), known.end(), offer.party);
        if (place == known.end())
            continue;
        if (const auto& before = last[offer.party.index()]) {
            NegotiationStep step = stepBetween(view, *before, offer, known);
            if (everybody && !step.others.empty())
                step.group = classForGroup(step);
            count(step, read.parties[static_cast<std::size_t>(place - known.begin())]);
            read.steps.push_back(std::move(step));
        }
        last[offer.party.index()] = offer;
    }
    return read;
}

} // namespace pourparler
