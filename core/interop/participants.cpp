#include "core/interop/participants.h"

#include <algorithm>

namespace pourparler {

namespace {

/// "", "b", "c", … for the first, second, third person in a seat.
std::string suffixOf(std::size_t before)
{
    if (before == 0)
        return {};
    return before < 26 ? std::string(1, static_cast<char>('a' + before))
                       : '.' + std::to_string(before + 1);
}

} // namespace

Participants::Participants(
    const Scenario& scenario, std::span<const Event> events, std::string_view session)
{
    const auto current = [this](SeatId seat) -> Participant* {
        for (auto one = m_all.rbegin(); one != m_all.rend(); ++one)
            if (one->seat == seat)
                return one->to == 0 ? &*one : nullptr;
        return nullptr;
    };
    for (std::size_t i = 0; i < events.size(); ++i) {
        const EventBody& body = events[i].body;
        if (const auto* taken = std::get_if<event::SeatTaken>(&body)) {
            if (Participant* before = current(taken->seat)) {
                before->to = i;
                before->until = events[i].at;
            }
            const auto sat = static_cast<std::size_t>(std::count_if(m_all.begin(), m_all.end(),
                [taken](const Participant& one) { return one.seat == taken->seat; }));
            m_all.push_back({ taken->seat, taken->holder,
                std::string(session) + '-' + scenario.party(taken->seat.party).id + '-'
                    + std::to_string(taken->seat.number) + suffixOf(sat),
                i, 0, {}, {}, {} });
        } else if (const auto* left = std::get_if<event::SeatLeft>(&body)) {
            if (Participant* before = current(left->seat)) {
                before->to = i + 1;
                before->until = events[i].at;
            }
        } else if (const auto* consent = std::get_if<event::ConsentGiven>(&body)) {
            if (Participant* one = current(consent->seat))
                one->consent = consent->given;
        } else if (const auto* chosen = std::get_if<event::LanguageChosen>(&body)) {
            if (Participant* one = current(chosen->seat))
                one->language = chosen->language;
        }
    }
    for (Participant& one : m_all)
        if (one.to == 0)
            one.to = events.size();
}

const Participant* Participants::at(SeatId seat, std::size_t position) const
{
    for (const Participant& one : m_all)
        if (one.seat == seat && one.from <= position && position < one.to)
            return &one;
    return nullptr;
}

bool Participants::everybodyMaySpeak() const
{
    return std::all_of(
        m_all.begin(), m_all.end(), [](const Participant& one) { return one.maySpeak(); });
}

} // namespace pourparler
