#include "core/analysis/bargaining/goal.h"

#include "core/analysis/bargaining/box_goal.h"
#include "core/analysis/bargaining/height.h"

#include <algorithm>
#include <array>
#include <limits>

namespace pourparler {

namespace {

// --- the least gain ---------------------------------------------------------------------------------------------

/// The gains of the best package so far, sorted, are steps: as many parties stand on each of them. A party that cannot get
/// beyond the lowest step takes up one of its places; when all are taken, the others have to reach the next step.
class LeximinGoal final : public BoxGoal {
public:
    LeximinGoal(const SearchSpace& space, std::vector<ColumnGain> gains,
        const std::vector<Points>& floors, Seek seek)
        : BoxGoal(space, floors)
        , m_gains(std::move(gains))
        , m_seek(seek)
    {
        for (const ColumnGain& gain : m_gains)
            setSlope(gain.column, static_cast<double>(gain.origin), static_cast<double>(gain.unit));
    }

    std::span<const double> blend() const override { return {}; }
    Outlook lookAhead(std::span<const double> most, std::span<double> point) const override;
    bool looksAhead() const override { return m_steps.size() > 1; }
    double measure(std::span<const Points> utilities) const override
    {
        return leastHeight(m_gains, utilities);
    }

protected:
    void aimAt(std::span<const Points> utilities) override;
    void aimFor(double measure) override
    {
        m_steps.clear();
        for (const ColumnGain& gain : m_gains)
            setTarget(gain.column,
                std::max(floors()[gain.column],
                    static_cast<double>(gain.origin) + measure * static_cast<double>(gain.unit)));
    }

private:
    struct Step {
        std::size_t places = 0;
        std::vector<double> reached; ///< [position in m_gains] the least utility that is on it
        std::vector<double> passed; ///< the least beyond it
    };
    std::vector<ColumnGain> m_gains;
    Seek m_seek;
    std::vector<Step> m_steps;
};

void LeximinGoal::aimAt(std::span<const Points> utilities)
{
    m_steps.clear();
    std::optional<Height> last;
    for (const Height& height : heightsOf(m_gains, utilities)) {
        if (last == height) {
            ++m_steps.back().places;
            continue;
        }
        last = height;
        m_steps.push_back({ 1, {}, {} });
        for (const ColumnGain& gain : m_gains) {
            m_steps.back().reached.push_back(static_cast<double>(reaching(height, gain)));
            m_steps.back().passed.push_back(static_cast<double>(passing(height, gain)));
        }
    }
    if (m_steps.empty())
        return;
    const auto& targets = m_seek == Seek::better ? m_steps.front().passed : m_steps.front().reached;
    for (std::size_t g = 0; g < m_gains.size(); ++g)
        setTarget(m_gains[g].column, std::max(floors()[m_gains[g].column], targets[g]));
    if (m_seek == Seek::better)
        m_steps.clear();
}

Goal::Outlook LeximinGoal::lookAhead(std::span<const double> most, std::span<double> point) const
{
    Outlook outlook = Outlook::unchanged;
    std::array<bool, maxParties> placed {};
    for (std::size_t s = 0; s < m_steps.size(); ++s) {
        const Step& step = m_steps[s];
        std::size_t stuck = 0;
        for (std::size_t g = 0; g < m_gains.size(); ++g) {
            const double reach = most[m_gains[g].column];
            if (placed[g] || reach >= step.passed[g])
                continue;
            if (reach < step.reached[g])
                return Outlook::hopeless;
            placed[g] = true;
            ++stuck;
        }
        if (stuck > step.places)
            return Outlook::hopeless;
        if (stuck < step.places || s + 1 == m_steps.size())
            return outlook;
        for (std::size_t g = 0; g < m_gains.size(); ++g)
            if (const double next = m_steps[s + 1].reached[g];
                !placed[g] && next > point[m_gains[g].column]) {
                point[m_gains[g].column] = next;
                outlook = Outlook::narrower;
            }
    }
    return outlook;
}

// --- the sum of gains -------------------------------------------------------------------------------------------

class SumGoal final : public BoxGoal {
public:
    SumGoal(const SearchSpace& space, std::vector<ColumnGain> gains,
        const std::vector<Points>& floors, Seek seek)
        : BoxGoal(space, floors)
        , m_gains(std::move(gains))
        , m_seek(seek)
        , m_isCapped(space.isCapped())
        , m_blend(space.columnCount())
    {
        double scale = 0;
        for (const ColumnGain& gain : m_gains) {
            m_blend[gain.column] = static_cast<double>(gain.times) / static_cast<double>(gain.unit);
            m_origin += m_blend[gain.column] * static_cast<double>(gain.origin);
            scale += m_blend[gain.column] * rangesOf(space)[gain.column];
            m_least += m_blend[gain.column] * BoxGoal::floors()[gain.column];
            m_error += m_blend[gain.column] * space.magnitude()[gain.column] * 1e-12;
        }
        m_sum = m_least;
        addCoordinate(m_least, std::max(scale, std::numeric_limits<double>::min()));
    }

    std::span<const double> blend() const override { return m_blend; }
    /// Weighings know nothing of caps, which matter here.
    Outlook lookAhead(std::span<const double> most, std::span<double>) const override
    {
        double sum = 0;
        for (const ColumnGain& gain : m_gains)
            sum += m_blend[gain.column] * most[gain.column];
        return sum < m_sum - m_error ? Outlook::hopeless : Outlook::unchanged;
    }
    bool looksAhead() const override { return m_isCapped; }
    double measure(std::span<const Points> utilities) const override
    {
        double sum = 0;
        for (const ColumnGain& gain : m_gains)
            sum += m_blend[gain.column] * static_cast<double>(utilities[gain.column] - gain.origin);
        return sum;
    }
    double bound(std::span<const double> multiplier, double most) const override
    {
        return BoxGoal::bound(multiplier, most) - m_origin;
    }

protected:
    void aimAt(std::span<const Points> utilities) override
    {
        aimFor(measure(utilities) + (m_seek == Seek::better ? 1 : 0));
    }
    void aimFor(double measure) override
    {
        m_sum = std::max(measure + m_origin, m_least);
        setTarget(m_blend.size(), m_sum);
    }

private:
    std::vector<ColumnGain> m_gains;
    Seek m_seek;
    bool m_isCapped;
    std::vector<double> m_blend; ///< [column]
    double m_origin = 0; ///< what is taken off the blend to measure
    double m_least = 0; ///< of the blend, where floors are kept
    double m_sum = 0; ///< of the blend, good enough
    double m_error = 0; ///< of the blend
};

} // namespace

std::unique_ptr<Goal> leximinGoal(const SearchSpace& space, std::vector<ColumnGain> gains,
    const std::vector<Points>& floors, Seek seek)
{
    return std::make_unique<LeximinGoal>(space, std::move(gains), floors, seek);
}

std::unique_ptr<Goal> sumGoal(const SearchSpace& space, std::vector<ColumnGain> gains,
    const std::vector<Points>& floors, Seek seek)
{
    return std::make_unique<SumGoal>(space, std::move(gains), floors, seek);
}

} // namespace pourparler
