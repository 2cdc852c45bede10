#include "core/packages/ways.h"

namespace pourparler {

namespace {

/// One walk over the ways of tied issues.
class Listing {
public:
    Listing(const Legality& legality, const std::vector<std::vector<std::size_t>>& domain,
        const std::vector<const Term*>& terms, const Wish& wish,
        const std::vector<std::vector<Points>>& value, std::size_t stepLimit, Block& block)
        : m_walk(legality, block.issues)
        , m_closing(terms, block.issues)
        , m_domain(domain)
        , m_wish(wish)
        , m_value(value)
        , m_stepLimit(stepLimit)
        , m_block(block)
        , m_options(block.issues.size())
    {
    }
    /// False when there are too many.
    bool run() { return visit(0, 0, 0); }

private:
    bool visit(std::size_t level, std::int64_t wish, Points value)
    {
        if (++m_steps > m_stepLimit)
            return false;
        if (level == m_block.issues.size()) {
            m_block.ways.push_back({ wish, value, m_block.options.size() });
            m_block.options.insert(m_block.options.end(), m_options.begin(), m_options.end());
            return true;
        }
        const IssueId issue = m_block.issues[level];
        for (const std::size_t option : m_domain[issue.index()]) {
            if (!m_walk.enter(level, option))
                continue;
            m_package.set(issue, OptionId(option));
            m_options[level] = static_cast<std::uint8_t>(option);
            const auto points = m_closing.points(level, m_package);
            const bool going = !points
                || visit(level + 1, wish + m_wish.wish[issue.index()][option],
                    value + *points + m_value[issue.index()][option]);
            m_walk.leave(level, option);
            if (!going)
                return false;
        }
        return true;
    }

    LegalWalk m_walk;
    ClosingTerms m_closing;
    const std::vector<std::vector<std::size_t>>& m_domain;
    const Wish& m_wish;
    const std::vector<std::vector<Points>>& m_value;
    std::size_t m_stepLimit;
    Block& m_block;
    std::vector<std::uint8_t> m_options;
    Package m_package;
    std::size_t m_steps = 0;
};

} // namespace

bool listWays(const Legality& legality, const std::vector<std::vector<std::size_t>>& domain,
    const std::vector<const Term*>& terms, const Wish& wish,
    const std::vector<std::vector<Points>>& value, std::size_t stepLimit, Block& block)
{
    return Listing(legality, domain, terms, wish, value, stepLimit, block).run();
}

} // namespace pourparler
