// Before a session against bots: which seat is mine, how the others bargain, rounds, clock, seed. Used by Application,
// which starts the host with the result. Must not start anything itself.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/scenario/scenario.h"
#include "core/session/command.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace pourparler::desktop {

/// What the user has chosen.
struct SetUp {
    PartyId mine;
    std::vector<std::string> agents; ///< [party] for makeAgent; empty for my own
    command::SetUpTable table;
    std::uint64_t seed = 0;
};

class SetUpPage : public Page {
    Q_OBJECT

public:
    using Page::Page;

    /// Starts from the scenario's own rounds and clocks, and from its first voting party.
    void setScenario(std::shared_ptr<const Scenario> scenario, std::uint64_t seed);
    [[nodiscard]] const SetUp& setUp() const { return m_setUp; }
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void beginRequested(const pourparler::desktop::SetUp& setUp);
    void backRequested();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    void addSeats(QVBoxLayout& column);
    void addOthers(QVBoxLayout& column);
    void addTable(QVBoxLayout& column);
    void addClock(QVBoxLayout& column);
    void addSeed(QVBoxLayout& column);
    void takeSeat(PartyId party);

    std::shared_ptr<const Scenario> m_scenario;
    SetUp m_setUp;
    int m_turnSeconds = 180; ///< kept while the clock is off
};

} // namespace pourparler::desktop
