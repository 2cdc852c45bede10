#include "core/scenario/ratification.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr std::int64_t whole = 10'000; // a share of 100 %

struct Weights {
    std::int64_t signed_ = 0;
    std::int64_t refused = 0;
    std::int64_t pending = 0;
};

[[nodiscard]] Stand standOf(PartyId party, std::span<const Stand> stands)
{
    return party.index() < stands.size() ? stands[party.index()] : Stand::pending;
}

[[nodiscard]] Weights weigh(const Ratification& rule, std::span<const Stand> stands)
{
    Weights weights;
    for (const auto& [party, weight] : rule.weights) {
        switch (standOf(party, stands)) {
        case Stand::pending:
            weights.pending += weight;
            break;
        case Stand::signed_:
            weights.signed_ += weight;
            break;
        case Stand::refused:
            weights.refused += weight;
            break;
        }
    }
    return weights;
}

/// Multiplied out, so that no share is ever rounded. A share of nothing is never reached.
[[nodiscard]] bool reaches(const Ratification& rule, std::int64_t signed_, std::int64_t of)
{
    if (of <= 0)
        return false;
    return rule.strict ? signed_ * whole > rule.share * of : signed_ * whole >= rule.share * of;
}

[[nodiscard]] Verdict evaluateThreshold(const Ratification& rule, std::span<const Stand> stands)
{
    const Weights weights = weigh(rule, stands);
    // Those pending who never speak fall between the two ends, whatever the basis.
    const std::int64_t of = rule.basis == Ratification::Basis::all
        ? rule.total
        : weights.signed_ + weights.refused + weights.pending;
    if (reaches(rule, weights.signed_, of))
        return Verdict::holds;
    if (!reaches(rule, weights.signed_ + weights.pending, of))
        return Verdict::fails;
    return Verdict::open;
}

/// `all` in Kleene's logic; `any` is the same with the two ends exchanged.
[[nodiscard]] Verdict combine(const std::vector<Ratification>& children,
    std::span<const Stand> stands, Verdict decisive, Verdict otherwise)
{
    Verdict verdict = otherwise;
    for (const Ratification& child : children) {
        const Verdict one = evaluate(child, stands);
        if (one == decisive)
            return decisive;
        if (one == Verdict::open)
            verdict = Verdict::open;
    }
    return verdict;
}

[[nodiscard]] Verdict opposite(Verdict verdict)
{
    switch (verdict) {
    case Verdict::open:
        return Verdict::open;
    case Verdict::holds:
        return Verdict::fails;
    case Verdict::fails:
        return Verdict::holds;
    }
    return Verdict::open;
}

void collect(const Ratification& rule, std::vector<PartyId>& parties)
{
    if (rule.kind == Ratification::Kind::party)
        parties.push_back(rule.party);
    for (const auto& weight : rule.weights)
        parties.push_back(weight.first);
    for (const Ratification& child : rule.children)
        collect(child, parties);
}

} // namespace

Verdict evaluate(const Ratification& rule, std::span<const Stand> stands)
{
    switch (rule.kind) {
    case Ratification::Kind::party:
        switch (standOf(rule.party, stands)) {
        case Stand::pending:
            return Verdict::open;
        case Stand::signed_:
            return Verdict::holds;
        case Stand::refused:
            return Verdict::fails;
        }
        return Verdict::open;
    case Ratification::Kind::all:
        return combine(rule.children, stands, Verdict::fails, Verdict::holds);
    case Ratification::Kind::any:
        return combine(rule.children, stands, Verdict::holds, Verdict::fails);
    case Ratification::Kind::not_:
        return rule.children.empty() ? Verdict::fails
                                     : opposite(evaluate(rule.children.front(), stands));
    case Ratification::Kind::threshold:
        return evaluateThreshold(rule, stands);
    }
    return Verdict::open;
}

bool holdsAsItStands(const Ratification& rule, std::span<const Stand> stands)
{
    const auto childHolds
        = [stands](const Ratification& child) { return holdsAsItStands(child, stands); };
    switch (rule.kind) {
    case Ratification::Kind::party:
        return standOf(rule.party, stands) == Stand::signed_;
    case Ratification::Kind::all:
        return std::all_of(rule.children.begin(), rule.children.end(), childHolds);
    case Ratification::Kind::any:
        return std::any_of(rule.children.begin(), rule.children.end(), childHolds);
    case Ratification::Kind::not_:
        return !rule.children.empty() && !childHolds(rule.children.front());
    case Ratification::Kind::threshold: {
        const Weights weights = weigh(rule, stands);
        return reaches(rule, weights.signed_,
            rule.basis == Ratification::Basis::all ? rule.total
                                                   : weights.signed_ + weights.refused);
    }
    }
    return false;
}

std::vector<PartyId> partiesOf(const Ratification& rule)
{
    std::vector<PartyId> parties;
    collect(rule, parties);
    std::sort(parties.begin(), parties.end());
    parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
    return parties;
}

} // namespace pourparler
