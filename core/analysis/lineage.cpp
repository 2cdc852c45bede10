#include "core/analysis/lineage.h"

#include <algorithm>

namespace pourparler {

std::vector<Happened> effectiveLog(const SeatView& view)
{
    const auto log = view.log();
    std::vector<std::uint64_t> number(log.size()); // how many public events there are up to each
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < log.size(); ++i)
        number[i] = isPublic(log[i].body) ? ++count : count;

    // From the end back: a rewind leads past everything behind its target, other rewinds included.
    std::vector<Happened> kept;
    std::uint64_t holds = count;
    for (std::size_t i = log.size(); i-- > 0;) {
        const bool open = isPublic(log[i].body);
        if (open && number[i] > holds)
            continue;
        if (const auto* rewound = std::get_if<event::Rewound>(&log[i].body))
            holds = std::min(rewound->to, number[i] - 1);
        else
            kept.push_back({ &log[i], 0 });
    }
    std::reverse(kept.begin(), kept.end());
    int round = 0;
    for (Happened& each : kept) {
        if (const auto* turn = std::get_if<event::TurnBegan>(&each.event->body))
            round = turn->round;
        each.round = round;
    }
    return kept;
}

} // namespace pourparler
