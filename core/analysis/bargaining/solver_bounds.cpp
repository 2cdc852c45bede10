#include "core/analysis/bargaining/solver_search.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr int tighteningSteps = 12;
constexpr std::size_t idleHeight
    = 6; ///< levels below a place where a nearer target tells something

} // namespace

bool BranchAndBound::isRuledOut()
{
    const auto bounds = m_pool.at(m_place.depth);
    for (std::size_t k = 0; k < bounds.size(); ++k) {
        const Bound& bound = m_pool[bounds[k]];
        if (slack(bound) >= bound.threshold - bound.margin)
            continue;
        m_pool.reward(m_place.depth, k);
        return true;
    }
    return false;
}

/// The same with a target that is nearer here than elsewhere.
bool BranchAndBound::isRuledOutAhead()
{
    for (std::size_t c = 0; c < m_most.size(); ++c) {
        const Weighing& weighing = m_pool[m_columnBounds[c]].weighing;
        m_most[c] = std::min(m_sums[m_place.depth][c] + m_pool.weigher().rest(weighing, m_place),
            static_cast<double>(m_space.caps()[c]));
    }
    m_quest.goal.target(m_multiplier, m_point);
    switch (m_quest.goal.lookAhead(m_most, m_point)) {
    case Goal::Outlook::hopeless:
        return true;
    case Goal::Outlook::unchanged:
        return false;
    case Goal::Outlook::narrower:
        break;
    }
    m_isNarrowed = true;
    const auto bounds = m_pool.at(m_place.depth);
    const bool isRuledOut = std::any_of(bounds.begin(), bounds.end(), [this](std::uint32_t number) {
        const Bound& bound = m_pool[number];
        return slack(bound) < dot(bound.multiplier, m_point) - bound.margin;
    });
    m_idle += !isRuledOut && m_place.depth + idleHeight <= m_space.depth() ? 1U : 0U;
    return isRuledOut;
}

double BranchAndBound::thresholdOf(const Bound& bound)
{
    if (!m_isNarrowed)
        m_quest.goal.target(bound.multiplier, m_point);
    return dot(bound.multiplier, m_point);
}

/// From the bound at hand that is nearest to ruling the place out.
void BranchAndBound::startTightening()
{
    const auto scale = m_quest.goal.scale();
    double least = std::numeric_limits<double>::infinity();
    double weight = 1;
    const Bound* start = &m_pool[m_pool.at(m_place.depth).front()];
    for (const std::uint32_t number : m_pool.at(m_place.depth)) {
        const Bound& bound = m_pool[number];
        const double size = dot(bound.multiplier, scale);
        const double distance = (slack(bound) - thresholdOf(bound)) / size;
        if (distance < least) {
            least = distance;
            start = &bound;
            weight = size;
        }
    }
    for (std::size_t c = 0; c < m_multiplier.size(); ++c)
        m_multiplier[c] = start->multiplier[c] / weight;
}

/// Subgradient steps (Polyak 1969) towards a multiplier under which nothing here is good enough.
bool BranchAndBound::tighten()
{
    const std::size_t depth = m_place.depth;
    const auto scale = m_quest.goal.scale();
    startTightening();
    for (int step = 0; step < tighteningSteps; ++step) {
        m_tightening += m_waysFrom[depth];
        m_stopped = m_stopped || !m_effort.spend(m_passFrom[depth] / waysPerStep + 1);
        if (m_stopped)
            return false;
        m_pool.make(m_multiplier, depth, m_work);
        const double excess = slack(m_work) - thresholdOf(m_work);
        if (excess < -m_work.margin) {
            m_pool.keep(m_work, depth);
            return true;
        }
        SearchPlace place = m_place;
        m_packageSums = m_sums[depth];
        if (!m_pool.weigher().follow(m_work.weighing, place, m_packageSums))
            return true;
        blendInto(m_packageSums, m_coordinates);
        double size = 0;
        for (std::size_t c = 0; c < scale.size(); ++c) {
            m_coordinates[c] = (m_coordinates[c] - m_point[c]) / scale[c];
            size += m_coordinates[c] * m_coordinates[c];
        }
        offer(place.path);
        if (size == 0)
            return false;
        for (std::size_t c = 0; c < scale.size(); ++c)
            m_multiplier[c] = std::max(
                0.0, m_multiplier[c] - (excess + 1e-9) / size * m_coordinates[c] / scale[c]);
    }
    return false;
}

} // namespace pourparler
