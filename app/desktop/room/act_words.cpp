#include "app/desktop/room/act_words.h"

#include "app/desktop/components/reader_here.h"
#include "app/text/amounts.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <cstdlib>

namespace pourparler::desktop {

namespace {

struct Act {
    Q_DECLARE_TR_FUNCTIONS(Act)
};

QString eventWords(std::uint64_t number, const SeatView& view)
{
    for (const Past* past = view.state().past.get(); past; past = past->before.get())
        if (past->number == number)
            return text::event(view, past->event, readerHere());
    return {};
}

QString spanOf(int seconds) { return text::duration(std::abs(seconds)); }

} // namespace

QString actWords(const CommandBody& act, const SeatView& view)
{
    const Scenario& scenario = view.scenario();
    if (std::holds_alternative<command::Pause>(act))
        return Act::tr("pause");
    if (std::holds_alternative<command::Resume>(act))
        return Act::tr("go on");
    if (const auto* time = std::get_if<command::ExtendTime>(&act))
        return text::fill(time->seconds < 0 ? Act::tr("take %1 away") : Act::tr("give %1 more"),
            { spanOf(time->seconds) });
    if (const auto* round = std::get_if<command::ExtendRound>(&act))
        return text::fill(
            round->seconds < 0 ? Act::tr("each turn %1 shorter") : Act::tr("each turn %1 longer"),
            { spanOf(round->seconds) });
    if (const auto* rounds = std::get_if<command::SetRounds>(&act))
        return Act::tr("%n round(s)", nullptr, rounds->rounds);
    if (std::holds_alternative<command::SkipTurn>(act))
        return Act::tr("skip the turn");
    if (const auto* blank = std::get_if<command::Blank>(&act))
        return blank->blank ? Act::tr("blank the screens") : Act::tr("show the screens");
    if (const auto* scores = std::get_if<command::HideScores>(&act))
        return scores->hidden ? Act::tr("hide the scores") : Act::tr("show the scores");
    if (const auto* take = std::get_if<command::TakeSeat>(&act)) {
        const QString who = text::partyShort(scenario, take->seat.party, readerHere());
        return text::fill(take->holder.kind == Holder::Kind::bot ? Act::tr("seat to a bot, %1")
                                                                 : Act::tr("seat to a person, %1"),
            { who });
    }
    if (const auto* back = std::get_if<command::GiveSeatBack>(&act))
        return text::fill(Act::tr("seat back to the person, %1"),
            { text::partyShort(scenario, back->seat.party, readerHere()) });
    if (const auto* leave = std::get_if<command::LeaveSeat>(&act))
        return text::fill(Act::tr("empty the seat, %1"),
            { text::partyShort(scenario, leave->seat.party, readerHere()) });
    if (const auto* remark = std::get_if<command::Remark>(&act))
        return remark->kind == RemarkKind::incident ? Act::tr("mark an incident")
                                                    : Act::tr("write a note");
    if (const auto* strike = std::get_if<command::StrikeRemark>(&act))
        return text::fill(strike->struck ? Act::tr("strike note %1") : Act::tr("restore note %1"),
            { QString::number(strike->remark) });
    if (const auto* rewind = std::get_if<command::Rewind>(&act))
        return text::fill(Act::tr("go back to after “%1”"), { eventWords(rewind->to, view) });
    if (std::holds_alternative<command::BreakOff>(act))
        return Act::tr("break off the session");
    if (std::holds_alternative<command::BeginBargaining>(act))
        return Act::tr("begin the bargaining");
    return {};
}

} // namespace pourparler::desktop
