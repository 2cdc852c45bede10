#include "core/analysis/lineage.h"

#include <algorithm>

namespace pourparler {

std::vector<bool> stillHolding(std::span<const Event> log)
{
    std::vector<std::size_t> position; // [number of the public event - 1]
    std::vector<bool> holds(log.size());
    for (std::size_t i = 0; i < log.size(); ++i) {
        holds[i] = !isPublic(log[i].body);
        if (!holds[i])
            position.push_back(i);
    }
    // From the end back: a rewind leads past everything behind its target, other rewinds included.
    for (std::size_t number = position.size(); number > 0;) {
        const std::size_t at = position[number - 1];
        holds[at] = true;
        const auto* rewound = std::get_if<event::Rewound>(&log[at].body);
        number = rewound ? std::min<std::size_t>(rewound->to, number - 1) : number - 1;
    }
    return holds;
}

bool isOfTheRoom(const EventBody& body)
{
    return std::holds_alternative<event::SeatTaken>(body)
        || std::holds_alternative<event::SeatLeft>(body)
        || std::holds_alternative<event::SeatReady>(body)
        || std::holds_alternative<event::LanguageChosen>(body)
        || std::holds_alternative<event::FeelingSaid>(body)
        || std::holds_alternative<event::Blanked>(body)
        || std::holds_alternative<event::ScoresHidden>(body);
}

std::vector<Happened> effectiveLog(const SeatView& view)
{
    const auto log = view.log();
    const std::vector<bool> holds = stillHolding(log);
    std::vector<Happened> kept;
    for (std::size_t i = 0; i < log.size(); ++i)
        if (holds[i] && !std::holds_alternative<event::Rewound>(log[i].body))
            kept.push_back({ &log[i], 0 });
    int round = 0;
    for (Happened& each : kept) {
        if (const auto* turn = std::get_if<event::TurnBegan>(&each.event->body))
            round = turn->round;
        each.round = round;
    }
    return kept;
}

std::vector<Offer> offers(const SeatView& view)
{
    std::vector<Offer> made;
    for (const Happened& each : effectiveLog(view))
        if (const auto* proposed = std::get_if<event::Proposed>(&each.event->body))
            made.push_back(
                { proposed->by.party, proposed->proposal, each.round, proposed->package });
    return made;
}

} // namespace pourparler
