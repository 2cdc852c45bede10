// A host with everything it has told, and a small session to start it with. Shared by the tests of the host.
#pragma once

#include "app/host/host.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pourparler::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline ScenarioFiles homeAndScreen()
{
    return *loadScenarioFolder(POURPARLER_SOURCE_DIR "/scenarios/home-and-screen");
}

inline const SeatId employer { PartyId { std::size_t { 0 } }, 1 };
inline const SeatId branch { PartyId { std::size_t { 1 } }, 1 };

inline SessionPlan plan(const QString& path, bool employerIsBot = false)
{
    SessionPlan plan;
    plan.files = homeAndScreen();
    plan.recordPath = path;
    plan.seed = 5;
    plan.table = { 3, 0, 0, 0 };
    Holder bot;
    bot.kind = Holder::Kind::bot;
    bot.agent = "linear";
    plan.seats = { { employer, employerIsBot ? bot : Holder {} }, { branch, bot } };
    plan.createdAt = u"2026-01-01T10:00:00+01:00"_s;
    return plan;
}

/// A host, and everything it has told.
struct Listener {
    explicit Listener(std::vector<Viewer> viewers = { viewerOf(employer) })
        : host(SealKey::fromSeed(1), std::move(viewers))
    {
        host.setPace(0ms);
        QObject::connect(&host, &Host::opened, &host, [this](const auto& views) {
            for (const auto& each : views)
                opened.push_back(*each);
        });
        QObject::connect(
            &host, &Host::eventAppended, &host, [this](const Viewer& viewer, const auto& event) {
                for (SeatView& view : opened)
                    if (view.viewer() == viewer)
                        view.take(*event);
            });
        QObject::connect(&host, &Host::granted, &host,
            [this](std::uint64_t number) { granted.push_back(number); });
        QObject::connect(&host, &Host::refused, &host,
            [this](std::uint64_t number, const Error& why) { refused.emplace_back(number, why); });
        QObject::connect(&host, &Host::failed, &host, [this](const Error& why) { failure = why; });
        QObject::connect(&host, &Host::botsBusyChanged, &host, [this](bool now) { busy = now; });
    }
    const Table& table() const { return opened.front().table(); }
    bool isTurnOf(SeatId seat) const
    {
        return !opened.empty() && table().phase == PhaseKind::bargaining
            && table().floor == seat.party;
    }

    Host host;
    std::vector<SeatView> opened;
    std::vector<std::uint64_t> granted;
    std::vector<std::pair<std::uint64_t, Error>> refused;
    std::optional<Error> failure;
    bool busy = false;
};

} // namespace pourparler::test
