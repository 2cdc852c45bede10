#include "core/analysis/conflict/option_form.h"

#include "core/analysis/conflict/conflict_codes.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <unordered_map>

namespace pourparler {

namespace {

constexpr std::size_t maxSteps = std::size_t { 1 } << 20U; // of looking for feasible combinations

[[nodiscard]] Argument count(std::size_t value)
{
    return numberArgument(Argument::Kind::number, static_cast<std::int64_t>(value));
}

/// Decides option after option, the last one first, so that the combinations come in ascending order. A pattern is
/// looked at as soon as all that it is about is decided.
class Feasible {
public:
    Feasible(const OptionForm& form, std::size_t options)
        : m_patterns(options + 1)
    {
        for (const OptionPattern& pattern : form.infeasible)
            m_patterns[std::min(static_cast<std::size_t>(std::countr_zero(pattern.about)), options)]
                .push_back(pattern);
    }

    [[nodiscard]] Result<std::vector<Combination>> find()
    {
        decide(m_patterns.size() - 1, 0);
        if (m_found.size() > maxCombinations)
            return failure(conflict_code::tooManyCombinations, { count(maxCombinations) });
        if (m_steps > maxSteps)
            return failure(conflict_code::tooEntangled);
        if (m_found.empty())
            return failure(conflict_code::noState);
        return std::move(m_found);
    }

private:
    /// `open` options, the first ones, are still to be decided.
    void decide(std::size_t open, Combination taken)
    {
        if (++m_steps > maxSteps || m_found.size() > maxCombinations)
            return;
        for (const OptionPattern& pattern : m_patterns[open])
            if (pattern.fits(taken))
                return;
        if (open == 0) {
            m_found.push_back(taken);
            return;
        }
        decide(open - 1, taken);
        decide(open - 1, taken | Combination { 1 } << (open - 1));
    }

    std::vector<std::vector<OptionPattern>> m_patterns; ///< [the first option that they are about]
    std::vector<Combination> m_found;
    std::size_t m_steps = 0;
};

/// Which combinations count as one: a forest over their positions.
class Classes {
public:
    Classes(const OptionForm& form, const std::vector<Combination>& combinations)
        : m_parent(combinations.size())
        , m_entry(combinations.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t { 0 });
        for (std::size_t entry = 0; entry < form.sameState.size(); ++entry) {
            const std::vector<OptionPattern>& patterns = form.sameState[entry];
            std::optional<std::size_t> first;
            for (std::size_t i = 0; i < combinations.size(); ++i) {
                if (std::none_of(patterns.begin(), patterns.end(),
                        [&](const OptionPattern& each) { return each.fits(combinations[i]); }))
                    continue;
                first = first.value_or(i);
                join(*first, i, entry + 1);
            }
        }
    }

    /// Positions, each list ascending: those that stand alone first, then in the order of entries.
    [[nodiscard]] std::vector<std::vector<std::size_t>> inOrder()
    {
        std::vector<std::vector<std::size_t>> members(m_parent.size());
        for (std::size_t i = 0; i < m_parent.size(); ++i)
            members[root(i)].push_back(i);
        members.erase(std::remove_if(members.begin(), members.end(),
                          [](const std::vector<std::size_t>& each) { return each.empty(); }),
            members.end());
        std::stable_sort(members.begin(), members.end(),
            [this](const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
                return m_entry[root(a.front())] < m_entry[root(b.front())];
            });
        return members;
    }

private:
    [[nodiscard]] std::size_t root(std::size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b, std::size_t entry)
    {
        a = root(a);
        b = root(b);
        for (const std::size_t each : { m_entry[a], m_entry[b] })
            if (each != 0)
                entry = std::min(entry, each);
        m_entry[a] = entry;
        m_parent[b] = a;
    }

    std::vector<std::size_t> m_parent;
    std::vector<std::size_t> m_entry; ///< [root] the first that put it together, from 1; 0: none
};

[[nodiscard]] OptionPattern inCommon(const std::vector<Combination>& combinations)
{
    Combination always = ~Combination { 0 };
    Combination ever = 0;
    for (const Combination each : combinations) {
        always &= each;
        ever |= each;
    }
    return { always | ~ever, always };
}

/// Which irreversible patterns a combination fits, a bit each.
[[nodiscard]] std::uint64_t bound(const OptionForm& form, Combination combination)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < form.irreversible.size(); ++i)
        if (form.irreversible[i].fits(combination))
            bits |= std::uint64_t { 1 } << i;
    return bits;
}

/// From one combination to another that differs in the decider's own options only and keeps what cannot be undone.
[[nodiscard]] Relation movesOf(const OptionForm& form, const FormStates& made, std::size_t decider)
{
    struct Place {
        StateIndex state;
        std::uint64_t bound;
    };
    const Combination own = optionsOf(form.deciders, decider);
    std::unordered_map<Combination, std::vector<Place>> alike; // in everybody else's options
    for (const auto& [combination, state] : made.index)
        alike[combination & ~own].push_back({ state, bound(form, combination) });
    Relation moves = emptyRelation(made.states.size());
    for (const auto& [others, places] : alike)
        for (const Place& from : places)
            for (const Place& to : places)
                if ((from.bound & ~to.bound) == 0)
                    moves[from.state].insert(to.state);
    // Within a state that several combinations count as, one can go on from any of them.
    return closure(moves);
}

} // namespace

std::optional<StateIndex> FormStates::stateOf(Combination combination) const
{
    const auto found = std::lower_bound(
        index.begin(), index.end(), std::pair<Combination, StateIndex>(combination, 0));
    if (found == index.end() || found->first != combination)
        return std::nullopt;
    return found->second;
}

StateSet FormStates::fitting(const OptionPattern& pattern) const
{
    StateSet fits(combinations.size());
    for (std::size_t i = 0; i < combinations.size(); ++i)
        if (std::all_of(combinations[i].begin(), combinations[i].end(),
                [&](Combination each) { return pattern.fits(each); }))
            fits.insert(static_cast<StateIndex>(i));
    return fits;
}

Combination optionsOf(const std::vector<Decider>& deciders, std::size_t decider)
{
    std::size_t before = 0;
    for (std::size_t i = 0; i < decider; ++i)
        before += deciders[i].options.size();
    Combination own = 0;
    for (std::size_t i = 0; i < deciders[decider].options.size(); ++i)
        own |= Combination { 1 } << (before + i);
    return own;
}

std::string optionNames(const std::vector<Decider>& deciders, Combination combination)
{
    std::string names;
    std::size_t bit = 0;
    for (const Decider& decider : deciders)
        for (const ConflictOption& option : decider.options)
            if ((combination >> bit++ & 1U) != 0)
                (names += names.empty() ? "" : ", ") += option.id;
    return names;
}

Result<FormStates> statesOf(const OptionForm& form)
{
    std::size_t options = 0;
    for (const Decider& decider : form.deciders)
        options += decider.options.size();
    if (options > maxConflictOptions)
        return failure(conflict_code::tooManyOptions, { count(maxConflictOptions) });
    const auto combinations = Feasible(form, options).find();
    if (!combinations)
        return Unexpected(combinations.error());
    const auto classes = Classes(form, *combinations).inOrder();
    if (classes.size() > maxStates)
        return failure(conflict_code::tooManyStates, { count(classes.size()), count(maxStates) });

    FormStates made;
    for (const std::vector<std::size_t>& members : classes) {
        const auto state = static_cast<StateIndex>(made.states.size());
        std::vector<Combination> own;
        for (const std::size_t position : members) {
            own.push_back((*combinations)[position]);
            made.index.emplace_back(own.back(), state);
        }
        made.states.push_back(inCommon(own));
        made.combinations.push_back(std::move(own));
    }
    std::sort(made.index.begin(), made.index.end());
    for (std::size_t decider = 0; decider < form.deciders.size(); ++decider)
        made.moves.push_back(movesOf(form, made, decider));
    return made;
}

} // namespace pourparler
