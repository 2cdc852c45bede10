#include "app/desktop/replay/timeline_marks.h"

#include "core/analysis/standpoints.h"
#include "core/record/closing.h"

#include <algorithm>

namespace pourparler::desktop {

namespace {

using Kind = TimelineMark::Kind;
using Lane = TimelineMark::Lane;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

/// Not every event has a mark; a new one that is the facilitator's wants to be named here.
std::optional<std::pair<Lane, Kind>> faceOf(const EventBody& body)
{
    using Face = std::optional<std::pair<Lane, Kind>>;
    const auto act = Face({ Lane::facilitator, Kind::act });
    return std::visit(Overloaded {
                          [](const event::Proposed&) {
                              return Face({ Lane::proposals, Kind::proposal });
                          },
                          [](const event::IssueAgreed&) {
                              return Face({ Lane::table, Kind::agreed });
                          },
                          [](const event::IssueReopened&) {
                              return Face({ Lane::table, Kind::reopened });
                          },
                          [](const event::SigningCalled&) {
                              return Face({ Lane::table, Kind::signing });
                          },
                          [](const event::SigningFailed&) {
                              return Face({ Lane::table, Kind::failed });
                          },
                          [](const event::WalkedOut&) {
                              return Face({ Lane::table, Kind::walkedOut });
                          },
                          [](const event::CameBack&) {
                              return Face({ Lane::table, Kind::cameBack });
                          },
                          [](const event::Closed&) {
                              return Face({ Lane::table, Kind::closed });
                          },
                          [](const event::Rewound&) {
                              return Face({ Lane::facilitator, Kind::rewind });
                          },
                          [&](const event::Paused&) { return act; },
                          [&](const event::Resumed&) { return act; },
                          [&](const event::DeadlineMoved&) { return act; },
                          [&](const event::RoundExtended&) { return act; },
                          [&](const event::RoundsSet&) { return act; },
                          [&](const event::TurnSkipped&) { return act; },
                          [&](const event::Blanked&) { return act; },
                          [&](const event::ScoresHidden&) { return act; },
                          [&](const event::Remarked&) { return act; },
                          [&](const event::RemarkStruck&) { return act; },
                          [&](const event::BrokenOff&) { return act; },
                          [&](const event::Disclosed&) { return act; },
                          [](const auto&) { return Face(); },
                      },
        body);
}

} // namespace

int TimelineMarks::roundAt(std::size_t position) const
{
    const auto after = std::upper_bound(rounds.begin(), rounds.end(), position,
        [](std::size_t place, const RoundTick& tick) { return place < tick.position; });
    return after == rounds.begin() ? 0 : std::prev(after)->round;
}

std::size_t TimelineMarks::count(TimelineMark::Kind kind) const
{
    return static_cast<std::size_t>(std::count_if(marks.begin(), marks.end(),
        [kind](const TimelineMark& mark) { return mark.kind == kind; }));
}

TimelineMarks marksOf(std::span<const Event> events)
{
    TimelineMarks found;
    std::vector<std::size_t> told; // [n - 1] position of what everyone was told as number n
    int round = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const EventBody& body = events[i].body;
        const std::size_t position = i + 1;
        if (isPublic(body))
            told.push_back(position);
        if (const auto* turn = std::get_if<event::TurnBegan>(&body)) {
            found.turns.push_back(position);
            if (turn->round != round)
                found.rounds.push_back({ turn->round, position });
            round = turn->round;
        }
        const auto face = faceOf(body);
        // What a session discloses by itself at its end is nobody's act.
        if (!face
            || (i > 0 && std::holds_alternative<event::Disclosed>(body)
                && followsByItself(body, events[i - 1].body)))
            continue;
        TimelineMark mark { position, face->first, face->second, partyOf(body), 0 };
        if (const auto* rewound = std::get_if<event::Rewound>(&body)) {
            // What came about by itself stays, too.
            if (rewound->to > 0 && rewound->to <= told.size())
                mark.target = endOfDeed(events.first(i), told[rewound->to - 1]);
            round = 0; // whichever round goes on is marked again
        }
        found.marks.push_back(mark);
    }
    return found;
}

} // namespace pourparler::desktop
