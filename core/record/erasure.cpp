#include "core/record/erasure.h"

#include "core/record/codec.h"

#include <algorithm>
#include <optional>

namespace pourparler {

namespace {

template <class Wanted>
Positions positionsWhere(std::span<const Event> events, Wanted wanted)
{
    Positions positions;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!wanted(events[i]))
            continue;
        const std::vector<Words> words = wordsOf(events[i]);
        if (std::any_of(
                words.begin(), words.end(), [](const Words& one) { return !one.isErased(); }))
            positions.push_back(i);
    }
    return positions;
}

/// Whose words an event can hold; nobody's where the facilitator's.
std::optional<SeatId> speakerOf(const Event& event)
{
    if (const auto* taken = std::get_if<event::SeatTaken>(&event.body))
        return taken->seat;
    if (const auto* proposed = std::get_if<event::Proposed>(&event.body))
        return proposed->by;
    if (const auto* rejected = std::get_if<event::Rejected>(&event.body))
        return SeatId { rejected->party, 1 };
    if (const auto* refused = std::get_if<event::Refused>(&event.body))
        return SeatId { refused->party, 1 };
    if (const auto* draft = std::get_if<event::DraftKept>(&event.body))
        return draft->seat;
    if (const auto* note = std::get_if<event::NoteKept>(&event.body))
        return note->seat;
    if (const auto* feeling = std::get_if<event::FeelingSaid>(&event.body))
        return feeling->seat;
    return std::nullopt;
}

} // namespace

Positions positionsOfNames(std::span<const Event> events)
{
    return positionsWhere(events,
        [](const Event& event) { return std::holds_alternative<event::SeatTaken>(event.body); });
}

Positions positionsOfWords(std::span<const Event> events, SeatId seat)
{
    return positionsWhere(events, [seat](const Event& event) { return speakerOf(event) == seat; });
}

Positions positionsOfAllWords(std::span<const Event> events)
{
    return positionsWhere(events, [](const Event&) { return true; });
}

Result<void> eraseEverywhere(
    const std::string& path, const SealKey& key, const ChoosePositions& choose)
{
    std::size_t streams = 1;
    for (std::size_t stream = 1; stream <= streams; ++stream) {
        auto record = Record::open(path, key, static_cast<StreamId>(stream));
        if (!record)
            return Unexpected(std::move(record.error()));
        streams = 1 + (*record)->branches().size();
        if (auto erased = (*record)->eraseWords(choose((*record)->events())); !erased)
            return erased;
    }
    return {};
}

} // namespace pourparler
