// What things of a scenario are called: parties, seats, issues, options, packages, dependencies, from ids to words
// in the reader's language. Total: an id that does not exist gets a number, never a crash.
#pragma once

#include "app/text/reader.h"
#include "core/base/package.h"
#include "core/scenario/scenario.h"
#include "core/session/state.h"

#include <optional>
#include <string_view>

namespace pourparler::text {

[[nodiscard]] QString partyName(const Scenario& scenario, PartyId party, const Reader& reader);
/// For table columns; the name where the scenario gives no short one.
[[nodiscard]] QString partyShort(const Scenario& scenario, PartyId party, const Reader& reader);
/// A party's brief, as Markdown; what it says in points, between "[[" and "]]", stands there only where scores do.
[[nodiscard]] QString brief(
    const Scenario& scenario, PartyId party, bool withPoints, const Reader& reader);
[[nodiscard]] QString issueTitle(const Scenario& scenario, IssueId issue, const Reader& reader);
[[nodiscard]] QString issueShort(const Scenario& scenario, IssueId issue, const Reader& reader);
/// "14 days", "Paid licence".
[[nodiscard]] QString optionLabel(const Scenario& scenario, Choice choice, const Reader& reader);
[[nodiscard]] QString optionShort(const Scenario& scenario, Choice choice, const Reader& reader);
/// "Notice: 14 days".
[[nodiscard]] QString choice(const Scenario& scenario, Choice choice, const Reader& reader);
/// Of every issue named one of its options named: "Reuse: Licence or Free and Notice: 3 to 9".
[[nodiscard]] QString oneOfEach(
    const Scenario& scenario, const std::vector<Choice>& options, const Reader& reader);
/// "“Paid licence” needs one of: “Shops” or “Fund”, because a licence yields an income to share". No full stop.
[[nodiscard]] QString dependency(
    const Scenario& scenario, DependencyId dependency, const Reader& reader);
/// "Notice: 14 days; Share: 30 %"; open issues are left out.
[[nodiscard]] QString package(
    const Scenario& scenario, const Package& package, const Reader& reader);
/// "Notice: 7 days → 14 days; Share: left open"; empty where nothing changes.
[[nodiscard]] QString changes(
    const Scenario& scenario, const Package& from, const Package& to, const Reader& reader);

/// How the program writes seats: "emp/1".
[[nodiscard]] QString seatCode(const Scenario& scenario, SeatId seat);
/// "emp/2", or "emp" for the spokesperson; nothing for what the scenario does not have.
[[nodiscard]] std::optional<SeatId> seatOfCode(const Scenario& scenario, std::string_view code);
/// "Union du Comptoir", "Union du Comptoir, seat 2", and "(bot)" behind it where a bot holds it.
[[nodiscard]] QString seat(const Scenario& scenario, SeatId seat, const Reader& reader);
[[nodiscard]] QString seat(
    const Scenario& scenario, const Room& room, SeatId seat, const Reader& reader);
/// "Anna", "Linear (bot)", "a bot" where its kind is not shown, "nobody".
[[nodiscard]] QString holder(const std::optional<Holder>& holder);

} // namespace pourparler::text
