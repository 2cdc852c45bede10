#include "tests/support/played.h"

#include "core/driver/play.h"
#include "core/view/replay.h"
#include "tests/support/shipped.h"

#include <stdexcept>

namespace pourparler::test {

namespace {

class Kept final : public Journal {
public:
    [[nodiscard]] Result<void> append(std::span<const Event> events) override
    {
        m_events.insert(m_events.end(), events.begin(), events.end());
        return {};
    }
    [[nodiscard]] Digest head() const override { return {}; }
    [[nodiscard]] const Events& events() const { return m_events; }

private:
    Events m_events;
};

} // namespace

SeatView playedView(const std::string& id, std::uint64_t seed, const Viewer& viewer, int rounds)
{
    const auto scenario = std::make_shared<const Scenario>(shippedScenario(id));
    Kept journal;
    PlaySetUp setUp;
    setUp.seed = seed;
    if (rounds > 0)
        setUp.rounds = rounds;
    if (!play(scenario, setUp, journal))
        throw std::runtime_error("the bots did not play " + id);
    return Replay(*scenario, journal.events(), viewer).whole();
}

std::uint64_t seedOfAgreement(const std::string& scenario)
{
    for (std::uint64_t seed = 1; seed < 60; ++seed)
        if (hasAgreement(*playedView(scenario, seed, everyone()).table().outcome))
            return seed;
    throw std::runtime_error("no seed leads to an agreement in " + scenario);
}

} // namespace pourparler::test
