#include "core/packages/multiple_choice.h"

#include "core/base/wide.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pourparler {

namespace {

using Item = MultipleChoice::Item;

constexpr std::int64_t anyWish = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t safe = std::int64_t { 1 } << 61U;

/// A step along the upper hull of a class: more value by `value` > 0 costs `wish`, which is
/// negative where it pays.
struct Edge {
    std::int64_t wish = 0;
    std::int64_t value = 0;
};

bool cheaper(const Edge& a, const Edge& b)
{
    return Wide { a.wish } * b.value < Wide { b.wish } * a.value;
}

/// Of a class's items: those that some multiplier makes best, from the least value to the most.
std::vector<Item> upperHull(std::vector<Item> items)
{
    std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return a.value != b.value ? a.value < b.value : a.wish > b.wish;
    });
    std::vector<Item> hull;
    for (const Item& item : items) {
        if (!hull.empty() && hull.back().value == item.value)
            continue;
        while (hull.size() > 1) {
            const Item& a = hull[hull.size() - 2];
            const Item& b = hull.back();
            const Edge direct { a.wish - item.wish, item.value - a.value };
            if (cheaper({ a.wish - b.wish, b.value - a.value }, direct))
                break;
            hull.pop_back();
        }
        hull.push_back(item);
    }
    return hull;
}

std::int64_t magnitude(std::int64_t number) { return number < 0 ? -number : number; }

} // namespace

MultipleChoice::MultipleChoice(
    std::vector<std::vector<Item>> classes, Window window, Guard* guard, std::int64_t enough)
    : m_classes(std::move(classes))
    , m_window(window)
    , m_guard(guard)
    , m_enough(enough)
{
    m_order.resize(m_classes.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t { 0 });
    m_chosen.resize(m_classes.size());
    chooseMultipliers();
    orderClasses();
}

void MultipleChoice::chooseMultipliers()
{
    // With the window relaxed, raising the price of value from below moves along all hulls at once,
    // the cheapest step first. The steps around the one that enters the window are the multipliers
    // that bound best.
    std::vector<Edge> edges { { 0, 1 } };
    std::int64_t value = 0;
    std::int64_t wishes = 0;
    std::int64_t values = 0;
    for (const auto& items : m_classes) {
        const std::vector<Item> hull = upperHull(items);
        for (std::size_t k = 1; k < hull.size(); ++k)
            edges.push_back({ hull[k - 1].wish - hull[k].wish, hull[k].value - hull[k - 1].value });
        std::int64_t wish = 0;
        std::int64_t most = 0;
        for (const Item& item : items) {
            wish = std::max(wish, magnitude(item.wish));
            most = std::max(most, magnitude(item.value));
        }
        wishes += wish;
        values += most;
        value += hull.empty() ? 0 : hull.front().value;
    }
    std::stable_sort(edges.begin() + 1, edges.end(), cheaper);
    // Free steps are taken neither with the steps that pay nor with those that cost.
    const auto firstCostly = std::partition_point(
        edges.begin() + 1, edges.end(), [](const Edge& edge) { return edge.wish <= 0; });
    std::rotate(edges.begin(), edges.begin() + 1, firstCostly);
    const auto zero = static_cast<std::size_t>(firstCostly - edges.begin()) - 1U;

    std::size_t best = zero;
    std::int64_t atZero = value;
    for (std::size_t k = 0; k < zero; ++k)
        atZero += edges[k].value;
    if (atZero < m_window.floor) {
        for (best = zero + 1; best < edges.size(); ++best) {
            atZero += edges[best].value;
            if (atZero >= m_window.floor)
                break;
        }
    } else {
        while (best > 0 && atZero > m_window.ceiling)
            atZero -= edges[--best].value;
    }

    std::int64_t bonus = 0;
    if (m_guard != nullptr) {
        m_guard->setOrder(m_order);
        for (std::size_t level = 0; level < m_classes.size(); ++level)
            bonus += std::max(
                magnitude(m_guard->leastBonus(level)), magnitude(m_guard->mostBonus(level)));
    }
    values += bonus;
    values = std::max({ values, magnitude(m_window.floor), magnitude(m_window.ceiling) });
    const auto add = [&](std::size_t edge) {
        Multiplier multiplier { edges[edge].value, edges[edge].wish };
        while (Wide { multiplier.wish } * (wishes + 1)
                + Wide { magnitude(multiplier.value) } * (values + 1)
            > safe) {
            multiplier.wish /= 2;
            multiplier.value /= 2;
        }
        const auto same = [&](const Multiplier& other) {
            return Wide { other.wish } * multiplier.value == Wide { multiplier.wish } * other.value;
        };
        if (std::none_of(m_multipliers.begin(), m_multipliers.end(), same))
            m_multipliers.push_back(multiplier);
    };
    best = std::min(best, edges.size() - 1U);
    add(best);
    for (std::size_t step = 1; step <= 8; step *= 2) {
        if (best + step < edges.size())
            add(best + step);
        if (best >= step)
            add(best - step);
    }
    add(zero);
}

void MultipleChoice::orderClasses()
{
    // The classes with most at stake first: mistakes there are noticed at once.
    std::vector<std::int64_t> spread(m_classes.size());
    for (std::size_t c = 0; c < m_classes.size(); ++c) {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        std::int64_t most = std::numeric_limits<std::int64_t>::min();
        for (const Item& item : m_classes[c]) {
            least = std::min(least, score(m_multipliers.front(), item));
            most = std::max(most, score(m_multipliers.front(), item));
        }
        spread[c] = m_classes[c].empty() ? 0 : most - least;
    }
    std::stable_sort(m_order.begin(), m_order.end(),
        [&](std::size_t a, std::size_t b) { return spread[a] > spread[b]; });
    if (m_guard != nullptr)
        m_guard->setOrder(m_order);
}

bool MultipleChoice::prepare(const std::vector<std::vector<std::size_t>>* allowed)
{
    const std::size_t levels = m_order.size();
    const std::size_t count = m_multipliers.size();
    m_entries.resize(levels);
    m_rest.assign((levels + 1) * count, 0);
    m_restValue.assign(levels + 1, {});
    for (std::size_t level = levels; level-- > 0;) {
        const auto& items = m_classes[m_order[level]];
        auto& entries = m_entries[level];
        entries.clear();
        const auto add = [&](std::size_t item) {
            entries.push_back({ items[item].wish, items[item].value,
                score(m_multipliers.front(), items[item]), item });
        };
        if (allowed != nullptr)
            std::for_each(
                (*allowed)[m_order[level]].begin(), (*allowed)[m_order[level]].end(), add);
        else
            for (std::size_t item = 0; item < items.size(); ++item)
                add(item);
        if (entries.empty())
            return false;
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.score > b.score; });

        const std::int64_t leastBonus = m_guard != nullptr ? m_guard->leastBonus(level) : 0;
        const std::int64_t mostBonus = m_guard != nullptr ? m_guard->mostBonus(level) : 0;
        for (std::size_t m = 0; m < count; ++m) {
            std::int64_t most = std::numeric_limits<std::int64_t>::min();
            for (const Entry& entry : entries)
                most = std::max(most, score(m_multipliers[m], { entry.wish, entry.value }));
            most += std::max(
                m_multipliers[m].value * leastBonus, m_multipliers[m].value * mostBonus);
            m_rest[level * count + m] = m_rest[(level + 1) * count + m] + most;
        }
        const auto [least, most] = std::minmax_element(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.value < b.value; });
        m_restValue[level].floor = m_restValue[level + 1].floor + least->value + leastBonus;
        m_restValue[level].ceiling = m_restValue[level + 1].ceiling + most->value + mostBonus;
    }
    return true;
}

std::int64_t MultipleChoice::needed(const Goal& goal, const Multiplier& by)
{
    if (!goal.open)
        return std::numeric_limits<std::int64_t>::max();
    if (goal.wish == anyWish)
        return anyWish;
    return by.wish * goal.wish
        + by.value * (by.value > 0 ? goal.window.floor : goal.window.ceiling);
}

bool MultipleChoice::reachable(const Goal& goal, std::size_t level, std::int64_t wish,
    std::int64_t value, std::size_t multipliers) const
{
    if (!goal.open || value + m_restValue[level].ceiling < goal.window.floor
        || value + m_restValue[level].floor > goal.window.ceiling)
        return false;
    if (goal.wish == anyWish)
        return true;
    const std::int64_t* rest = &m_rest[level * m_multipliers.size()];
    for (std::size_t m = 0; m < multipliers; ++m) {
        const Multiplier& by = m_multipliers[m];
        if (by.wish * wish + by.value * value + rest[m] < needed(goal, by))
            return false;
    }
    return true;
}

void MultipleChoice::visit(std::size_t level, std::int64_t wish, std::int64_t value)
{
    if (level == m_order.size()) {
        accept(wish, value);
        return;
    }
    if (m_stepsLeft == 0) {
        m_gaveUp = true;
        return;
    }
    const std::size_t next = level + 1;
    const Multiplier& first = m_multipliers.front();
    const std::int64_t possible
        = first.wish * wish + first.value * value + m_rest[next * m_multipliers.size()];
    for (const Entry& entry : m_entries[level]) {
        // Those that follow score lower still.
        if (m_guard == nullptr && possible + entry.score < needed(m_moreWish, first)
            && possible + entry.score < needed(m_moreValue, first))
            return;
        m_stepsLeft -= m_stepsLeft > 0 ? 1U : 0U;
        std::int64_t valueThen = value + entry.value;
        const std::int64_t wishThen = wish + entry.wish;
        const auto bonus
            = m_guard != nullptr ? m_guard->enter(level, entry.item) : std::int64_t { 0 };
        if (!bonus)
            continue;
        valueThen += *bonus;
        if (reachable(m_moreWish, next, wishThen, valueThen, m_multipliers.size())
            || reachable(m_moreValue, next, wishThen, valueThen, m_multipliers.size())) {
            m_chosen[m_order[level]] = entry.item;
            visit(next, wishThen, valueThen);
        }
        if (m_guard != nullptr)
            m_guard->leave(level, entry.item);
        if (m_gaveUp || (m_best && m_stopAtFirst))
            return;
    }
}

void MultipleChoice::accept(std::int64_t wish, std::int64_t value)
{
    m_best = Solution { wish, value, m_chosen };
    m_moreWish.wish = wish + 1;
    m_moreValue = { wish, { std::max(value + 1, m_window.floor), m_window.ceiling },
        value < std::min(m_window.ceiling, m_enough) };
}

std::optional<MultipleChoice::Solution> MultipleChoice::solve()
{
    m_best.reset();
    m_stopAtFirst = false;
    m_moreWish = { anyWish, m_window, true };
    m_moreValue.open = false;
    if (prepare(nullptr) && reachable(m_moreWish, 0, 0, 0, 0))
        visit(0, 0, 0);
    return m_best;
}

std::optional<MultipleChoice::Solution> MultipleChoice::find(
    const std::vector<std::vector<std::size_t>>& allowed, std::int64_t wish, std::int64_t value)
{
    m_best.reset();
    m_stopAtFirst = true;
    const Window same
        = value < m_enough ? Window { value, value } : Window { m_enough, m_window.ceiling };
    m_moreWish = { wish, same, true };
    m_moreValue.open = false;
    if (prepare(&allowed) && reachable(m_moreWish, 0, 0, 0, m_multipliers.size()))
        visit(0, 0, 0);
    return m_best;
}

} // namespace pourparler
