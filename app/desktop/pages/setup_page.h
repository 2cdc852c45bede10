// Before a session: which seat is mine or who sits where, how bots bargain, rounds, clock, seed. Used by Application,
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

/// A person at this computer, or a bot.
struct SeatChoice {
    bool isPerson = false;
    QString name; ///< or a pseudonym; may be empty
    QString language; ///< empty: the program's
    QString code; ///< that protects the seat; empty: none
};

/// What the user has chosen.
struct SetUp {
    PartyId mine; ///< of who practises alone
    std::vector<std::string> agents; ///< [party] for makeAgent; empty for people
    std::vector<SeatChoice> seats; ///< [party]
    bool hideScores = false; ///< screens show interests instead of points
    QString facilitatorCode; ///< empty: anybody at the machine may facilitate
    command::SetUpTable table;
    std::uint64_t seed = 0;
};

class Button;

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
    void addModes(QVBoxLayout& column);
    void addSeats(QVBoxLayout& column);
    void addPeople(QVBoxLayout& column);
    void addPerson(QVBoxLayout& column, PartyId party);
    void addFacilitator(QVBoxLayout& column);
    [[nodiscard]] SetUp chosen() const;
    void showWhetherReady();
    void addOthers(QVBoxLayout& column);
    void addTable(QVBoxLayout& column);
    void addClock(QVBoxLayout& column);
    void addSeed(QVBoxLayout& column);
    void takeSeat(PartyId party);

    std::shared_ptr<const Scenario> m_scenario;
    SetUp m_setUp;
    bool m_shared = false; ///< several people at this computer
    Button* m_begin = nullptr;
    int m_turnSeconds = 180; ///< kept while the clock is off
};

} // namespace pourparler::desktop
