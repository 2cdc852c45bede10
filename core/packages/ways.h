// Ways to decide issues that are tied together, as one class of the choice among classes that a search comes to; and what
// ways of different classes mean to each other. Used by search.cpp only. Must not know what is best.
#pragma once

#include "core/packages/combination.h"
#include "core/packages/multiple_choice.h"
#include "core/packages/search.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

/// Terms by the level of a walk at which they are decided.
class ClosingTerms {
public:
    ClosingTerms() = default;
    ClosingTerms(const std::vector<const Term*>& terms, const std::vector<IssueId>& order)
        : m_closing(order.size())
    {
        std::array<std::size_t, maxIssues> levelOf {};
        for (std::size_t level = 0; level < order.size(); ++level)
            levelOf[order[level].index()] = level;
        for (const Term* term : terms) {
            std::size_t last = 0;
            for (const Legality::Literal& literal : term->literals)
                last = std::max(last, levelOf[literal.issue.index()]);
            m_closing[last].push_back(term);
        }
    }
    [[nodiscard]] const std::vector<const Term*>& at(std::size_t level) const
    {
        return m_closing[level];
    }
    /// Points of the terms that `package` completes at this level; nothing when one of them is
    /// forbidden.
    [[nodiscard]] std::optional<Points> points(std::size_t level, const Package& package) const
    {
        Points sum = 0;
        for (const Term* term : m_closing[level]) {
            if (!holds(term->literals, package))
                continue;
            if (term->forbidden)
                return std::nullopt;
            sum += term->points;
        }
        return sum;
    }

private:
    std::vector<std::vector<const Term*>> m_closing;
};

/// Issues decided together, and the ways to do so.
struct Block {
    struct Way {
        std::int64_t wish = 0;
        Points value = 0;
        std::size_t options = 0; ///< where they start in `options`
    };
    std::vector<IssueId> issues; ///< ascending
    std::vector<Way> ways;
    std::vector<std::uint8_t> options;

    [[nodiscard]] const std::uint8_t* optionsOf(std::size_t way) const
    {
        return options.data() + ways[way].options;
    }
};

/// Lists the ways to decide the issues of `block` within `domain` [issue], with their wish and their `value`
/// [issue][option]. False when it takes more than so many steps.
[[nodiscard]] bool listWays(const Legality& legality,
    const std::vector<std::vector<std::size_t>>& domain, const std::vector<const Term*>& terms,
    const Wish& wish, const std::vector<std::vector<Points>>& value, std::size_t stepLimit,
    Block& block);

/// Dependencies, red lines and interactions between blocks that had to be kept apart.
class Ties final : public MultipleChoice::Guard {
public:
    Ties(const Legality& legality, const std::vector<Block>& blocks, std::vector<const Term*> terms)
        : m_legality(legality)
        , m_blocks(blocks)
        , m_terms(std::move(terms))
    {
    }
    void setOrder(const std::vector<std::size_t>& classes) override
    {
        m_order = classes;
        m_firstLevel.clear();
        std::vector<IssueId> issues;
        for (const std::size_t block : classes) {
            m_firstLevel.push_back(issues.size());
            issues.insert(
                issues.end(), m_blocks[block].issues.begin(), m_blocks[block].issues.end());
        }
        m_walk.emplace(m_legality, issues);
        m_closing = ClosingTerms(m_terms, issues);
    }
    std::int64_t leastBonus(std::size_t level) const override { return bonus(level, -1); }
    std::int64_t mostBonus(std::size_t level) const override { return bonus(level, 1); }
    std::optional<std::int64_t> enter(std::size_t level, std::size_t item) override
    {
        const Block& block = m_blocks[m_order[level]];
        const std::uint8_t* options = block.optionsOf(item);
        std::int64_t bonus = 0;
        for (std::size_t k = 0; k < block.issues.size(); ++k) {
            const std::size_t at = m_firstLevel[level] + k;
            if (!m_walk->enter(at, options[k])) {
                leaveFirst(level, options, k);
                return std::nullopt;
            }
            m_package.set(block.issues[k], OptionId(options[k]));
            const auto points = m_closing.points(at, m_package);
            if (!points) {
                leaveFirst(level, options, k + 1);
                return std::nullopt;
            }
            bonus += *points;
        }
        return bonus;
    }
    void leave(std::size_t level, std::size_t item) override
    {
        const Block& block = m_blocks[m_order[level]];
        leaveFirst(level, block.optionsOf(item), block.issues.size());
    }

private:
    void leaveFirst(std::size_t level, const std::uint8_t* options, std::size_t count)
    {
        while (count-- > 0)
            m_walk->leave(m_firstLevel[level] + count, options[count]);
    }
    std::int64_t bonus(std::size_t level, Points sign) const
    {
        Points sum = 0;
        const Block& block = m_blocks[m_order[level]];
        for (std::size_t k = 0; k < block.issues.size(); ++k)
            for (const Term* term : m_closing.at(m_firstLevel[level] + k))
                sum += std::max<Points>(sign * term->points, 0);
        return sign * sum;
    }

    const Legality& m_legality;
    const std::vector<Block>& m_blocks;
    std::vector<const Term*> m_terms; ///< between blocks only
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_firstLevel; ///< [level] of the walk
    std::optional<LegalWalk> m_walk;
    ClosingTerms m_closing;
    Package m_package;
};

} // namespace pourparler
