#include "core/analysis/reading.h"

#include "core/analysis/gains.h"

#include <algorithm>

namespace pourparler {

namespace {

std::optional<Inequality> inequalityIn(const SeatView& view)
{
    std::vector<Points> above;
    for (const Gain& gain : gains(view)) // only who votes has any
        above.push_back(gain.above());
    const auto& parties = view.scenario().parties;
    const auto voters = std::count_if(
        parties.begin(), parties.end(), [](const Party& party) { return party.votes; });
    if (above.empty() || std::ssize(above) != voters)
        return std::nullopt;
    return inequalityOf(above);
}

std::optional<double> integrativeIn(const SeatView& view)
{
    const Table& table = view.table();
    if (!table.outcome || !hasAgreement(*table.outcome))
        return std::nullopt;
    return integrativeIndex(view, table.agreement);
}

} // namespace

NegotiationReading readNegotiation(const SeatView& view)
{
    return { steps(view), demandCurves(view), logrolling(view), integrativeIn(view),
        inequalityIn(view), votingPower(SignTable(view.scenario())), agreementGraph(view) };
}

} // namespace pourparler
