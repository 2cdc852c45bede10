#include "app/models/act_history.h"

#include <algorithm>
#include <utility>

namespace pourparler {

namespace {

/// The public number of the latest event of this kind; 0 where there is none.
template <class E>
std::uint64_t numberOfLast(const SeatView& view)
{
    for (const Past* past = view.state().past.get(); past; past = past->before.get())
        if (std::holds_alternative<E>(past->event.body))
            return past->number;
    return 0;
}

struct Inverse {
    CommandBody undo;
    CommandBody redo;
};

/// Back to right before the deed, and forward to right after it.
template <class E>
std::optional<Inverse> byRewinding(const SeatView& after)
{
    const std::uint64_t number = numberOfLast<E>(after);
    if (number == 0)
        return std::nullopt;
    return Inverse { command::Rewind { number - 1 }, command::Rewind { number } };
}

SeatId seatOf(const CommandBody& body)
{
    if (const auto* take = std::get_if<command::TakeSeat>(&body))
        return take->seat;
    if (const auto* leave = std::get_if<command::LeaveSeat>(&body))
        return leave->seat;
    if (const auto* back = std::get_if<command::GiveSeatBack>(&body))
        return back->seat;
    return {};
}

bool isAboutSeat(const CommandBody& body)
{
    return std::holds_alternative<command::TakeSeat>(body)
        || std::holds_alternative<command::LeaveSeat>(body)
        || std::holds_alternative<command::GiveSeatBack>(body);
}

bool seatsPerson(const CommandBody& body)
{
    if (const auto* take = std::get_if<command::TakeSeat>(&body))
        return take->holder.kind == Holder::Kind::person;
    return std::holds_alternative<command::GiveSeatBack>(body);
}

/// A person comes back with what they had said; a bot has said nothing.
Inverse aboutSeat(const CommandBody& act, const std::optional<Holder>& before)
{
    const SeatId seat = seatOf(act);
    Inverse inverse { command::LeaveSeat { seat },
        seatsPerson(act) ? CommandBody(command::GiveSeatBack { seat }) : act };
    if (before && before->kind == Holder::Kind::person)
        inverse.undo = command::GiveSeatBack { seat };
    else if (before)
        inverse.undo = command::TakeSeat { seat, *before };
    return inverse;
}

bool isOver(const ActHistory::Act& act, const Table& table)
{
    if (std::holds_alternative<command::ExtendRound>(act.done))
        return act.round != table.round;
    if (std::holds_alternative<command::ExtendTime>(act.done))
        return act.round != table.round || act.floor != table.floor;
    return false;
}

} // namespace

void ActHistory::sent(std::uint64_t number, const CommandBody& act, const SeatView& before)
{
    Sent sent { number, Kind::act, act, before.table().rounds, {} };
    if (isAboutSeat(act))
        if (const SeatState* seat = before.room().seat(seatOf(act)))
            sent.holder = seat->holder;
    m_sent.push_back(std::move(sent));
}

void ActHistory::send(Kind kind, std::uint64_t number)
{
    Sent sent;
    sent.number = number;
    sent.kind = kind;
    m_sent.push_back(std::move(sent));
}

void ActHistory::sentUndo(std::uint64_t number) { send(Kind::undo, number); }

void ActHistory::sentRedo(std::uint64_t number) { send(Kind::redo, number); }

bool ActHistory::granted(std::uint64_t number, const SeatView& after)
{
    const auto found = std::find_if(
        m_sent.begin(), m_sent.end(), [number](const Sent& sent) { return sent.number == number; });
    if (found == m_sent.end())
        return false;
    const Sent sent = *found;
    m_sent.erase(found);
    const auto move = [](std::vector<Act>& from, std::vector<Act>& to) {
        if (from.empty())
            return;
        to.push_back(std::move(from.back()));
        from.pop_back();
    };
    switch (sent.kind) {
    case Kind::undo:
        move(m_done, m_undone);
        break;
    case Kind::redo:
        move(m_undone, m_done);
        break;
    case Kind::act:
        m_undone.clear();
        if (auto act = actOf(sent, after))
            m_done.push_back(*std::move(act));
        break;
    }
    forgetWhatIsOver(after);
    return true;
}

bool ActHistory::refused(std::uint64_t number)
{
    const auto found = std::find_if(
        m_sent.begin(), m_sent.end(), [number](const Sent& sent) { return sent.number == number; });
    if (found == m_sent.end())
        return false;
    std::vector<Act>* offered = nullptr;
    if (found->kind != Kind::act)
        offered = found->kind == Kind::undo ? &m_done : &m_undone;
    m_sent.erase(found);
    if (offered && !offered->empty())
        offered->pop_back();
    return true;
}

void ActHistory::forgetWhatIsOver(const SeatView& now)
{
    for (std::vector<Act>* acts : { &m_done, &m_undone })
        while (!acts->empty() && isOver(acts->back(), now.table()))
            acts->pop_back();
}

const ActHistory::Act* ActHistory::undoable() const
{
    return m_done.empty() ? nullptr : &m_done.back();
}

const ActHistory::Act* ActHistory::redoable() const
{
    return m_undone.empty() ? nullptr : &m_undone.back();
}

std::optional<ActHistory::Act> ActHistory::actOf(const Sent& sent, const SeatView& after)
{
    std::optional<Inverse> inverse;
    const CommandBody& act = sent.body;
    if (std::holds_alternative<command::Pause>(act))
        inverse = Inverse { command::Resume {}, command::Pause {} };
    else if (std::holds_alternative<command::Resume>(act))
        inverse = Inverse { command::Pause {}, command::Resume {} };
    else if (const auto* time = std::get_if<command::ExtendTime>(&act))
        inverse = Inverse { command::ExtendTime { -time->seconds }, act };
    else if (const auto* round = std::get_if<command::ExtendRound>(&act))
        inverse = Inverse { command::ExtendRound { -round->seconds }, act };
    else if (std::holds_alternative<command::SetRounds>(act))
        inverse = Inverse { command::SetRounds { sent.rounds }, act };
    else if (const auto* blank = std::get_if<command::Blank>(&act))
        inverse = Inverse { command::Blank { !blank->blank }, act };
    else if (const auto* scores = std::get_if<command::HideScores>(&act))
        inverse = Inverse { command::HideScores { !scores->hidden }, act };
    else if (isAboutSeat(act))
        inverse = aboutSeat(act, sent.holder);
    else if (std::holds_alternative<command::Remark>(act)) {
        const auto number = static_cast<int>(after.room().remarks.size());
        inverse = Inverse { command::StrikeRemark { number, true },
            command::StrikeRemark { number, false } };
    } else if (const auto* strike = std::get_if<command::StrikeRemark>(&act))
        inverse = Inverse { command::StrikeRemark { strike->remark, !strike->struck }, act };
    else if (std::holds_alternative<command::SkipTurn>(act))
        inverse = byRewinding<event::TurnSkipped>(after);
    else if (std::holds_alternative<command::Rewind>(act))
        inverse = byRewinding<event::Rewound>(after);
    else if (std::holds_alternative<command::BreakOff>(act))
        inverse = byRewinding<event::BrokenOff>(after);
    if (!inverse)
        return std::nullopt;
    return Act { act, inverse->undo, inverse->redo, after.table().round, after.table().floor };
}

std::optional<Holder> lastBot(const SeatView& view, SeatId seat)
{
    const std::span<const Event> log = view.log();
    for (std::size_t i = log.size(); i-- > 0;)
        if (const auto* taken = std::get_if<event::SeatTaken>(&log[i].body);
            taken && taken->seat == seat && taken->holder.kind == Holder::Kind::bot)
            return taken->holder;
    return std::nullopt;
}

} // namespace pourparler
