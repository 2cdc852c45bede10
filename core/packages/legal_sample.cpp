#include "core/packages/legal_sample.h"

#include <boost/random/uniform_int_distribution.hpp>

namespace pourparler {

namespace {

constexpr std::size_t stepLimit = 2'000'000;
constexpr std::size_t listLimit = std::size_t { 1 } << 18U;
constexpr std::uint64_t tryLimit = 1'000'000;

class Listing {
public:
    Listing(const Legality& legality, const std::vector<IssueId>& issues)
        : m_legality(legality)
        , m_issues(issues)
        , m_walk(legality, issues)
        , m_way(issues.size())
    {
    }
    bool visit(std::size_t level, std::vector<std::uint8_t>& found)
    {
        if (++m_steps > stepLimit || m_count > listLimit)
            return false;
        if (level == m_issues.size()) {
            ++m_count;
            found.insert(found.end(), m_way.begin(), m_way.end());
            return true;
        }
        for (std::size_t o = 0; o < m_legality.optionCount(m_issues[level]); ++o) {
            if (!m_walk.enter(level, o))
                continue;
            m_way[level] = static_cast<std::uint8_t>(o);
            const bool going = visit(level + 1, found);
            m_walk.leave(level, o);
            if (!going)
                return false;
        }
        return true;
    }

private:
    const Legality& m_legality;
    const std::vector<IssueId>& m_issues;
    LegalWalk m_walk;
    std::vector<std::uint8_t> m_way;
    std::size_t m_steps = 0;
    std::size_t m_count = 0;
};

std::size_t below(std::size_t count, Draw& draw)
{
    return boost::random::uniform_int_distribution<std::size_t>(0, count - 1U)(draw);
}

} // namespace

LegalSample::LegalSample(const Legality& legality)
    : m_legality(legality)
    , m_triesLeft(tryLimit)
{
    const auto add = [this](const std::vector<IssueId>& issues) {
        m_parts.push_back({ issues, {}, LegalWalk(m_legality, issues) });
    };
    for (const Legality::Group& group : legality.groups())
        add(group.issues);
    for (std::size_t i = 0; i < legality.issueCount(); ++i)
        if (legality.groupOf(IssueId(i)) == Legality::noGroup)
            add({ IssueId(i) });
    for (Part& part : m_parts) {
        const bool listed = list(part);
        if (!listed)
            part.options.clear();
        // A list without a way says that nothing is legal; trying would not find anything either.
        m_counts.push_back(listed ? part.options.size() / part.issues.size() : 0);
        m_counted = m_counted && listed;
        if (listed && part.options.empty())
            m_triesLeft = 0;
    }
}

bool LegalSample::list(Part& part) const
{
    return Listing(m_legality, part.issues).visit(0, part.options);
}

bool LegalSample::tryPart(Part& part, Package& package, Draw& draw) const
{
    for (std::size_t k = 0; k < part.issues.size(); ++k) {
        const std::size_t option = below(m_legality.optionCount(part.issues[k]), draw);
        package.set(part.issues[k], OptionId(option));
        if (!part.walk.enter(k, option))
            return false;
    }
    return true;
}

std::optional<Package> LegalSample::draw(Draw& draw)
{
    Package package;
    for (Part& part : m_parts) {
        if (!part.options.empty()) {
            const std::size_t ways = part.options.size() / part.issues.size();
            const std::size_t way = below(ways, draw) * part.issues.size();
            for (std::size_t k = 0; k < part.issues.size(); ++k)
                package.set(part.issues[k], OptionId(std::size_t { part.options[way + k] }));
            continue;
        }
        bool legal = false;
        while (!legal && m_triesLeft > 0) {
            --m_triesLeft;
            legal = tryPart(part, package, draw);
        }
        if (!legal)
            return std::nullopt;
    }
    return package;
}

} // namespace pourparler
