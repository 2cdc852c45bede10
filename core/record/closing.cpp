#include "core/record/closing.h"

#include "core/session/session.h"

#include <algorithm>
#include <iterator>

namespace pourparler {

namespace {

bool closesOrRewinds(const Event& event)
{
    return std::holds_alternative<event::Closed>(event.body)
        || std::holds_alternative<event::Rewound>(event.body);
}

} // namespace

bool concernsClosing(std::span<const Event> events)
{
    return std::any_of(events.begin(), events.end(), closesOrRewinds);
}

bool isClosed(const Scenario& scenario, std::span<const Event> events)
{
    const auto last = std::find_if(events.rbegin(), events.rend(), closesOrRewinds);
    if (last == events.rend())
        return false;
    if (std::holds_alternative<event::Closed>(last->body))
        return true;
    const auto upToIt = static_cast<std::size_t>(std::distance(last, events.rend()));
    return fold(scenario, events.first(upToIt)).table.phase == PhaseKind::closed;
}

std::uint64_t endOfDeed(std::span<const Event> events, std::uint64_t number)
{
    if (number == 0)
        return 0;
    // A bot's reason stands between its deed and what follows from that.
    const EventBody* before = number <= events.size() ? &events[number - 1].body : nullptr;
    for (; number < events.size(); ++number) {
        const EventBody& body = events[number].body;
        if (std::holds_alternative<event::ReasonGiven>(body))
            continue;
        if (!followsByItself(body, *before))
            break;
        before = &body;
    }
    return number;
}

} // namespace pourparler
