#include "app/desktop/room/facilitating.h"

#include "app/models/live_view.h"

#include <utility>

namespace pourparler::desktop {

Facilitating::Facilitating(const LiveView& eyes, Submit submit, QObject* parent)
    : QObject(parent)
    , m_eyes(eyes)
    , m_submit(std::move(submit))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Facilitating::doNow);
    connect(&eyes, &LiveView::eventAppended, this, [this] {
        m_history.forgetWhatIsOver(m_eyes.view());
        Q_EMIT changed();
    });
}

bool endsSomething(const CommandBody& act)
{
    const auto* take = std::get_if<command::TakeSeat>(&act);
    return (take && take->holder.kind == Holder::Kind::bot)
        || std::holds_alternative<command::SkipTurn>(act)
        || std::holds_alternative<command::BreakOff>(act)
        || std::holds_alternative<command::Rewind>(act)
        || std::holds_alternative<command::BeginBargaining>(act);
}

void Facilitating::act(const CommandBody& body)
{
    if (const Objection why = objection(body)) {
        Q_EMIT objected(*why);
        return;
    }
    if (endsSomething(body)) {
        m_pending = body;
        m_timer.start(m_wait);
        Q_EMIT changed();
        return;
    }
    m_history.sent(m_submit(body), body, m_eyes.view());
}

void Facilitating::doNow()
{
    m_timer.stop();
    const std::optional<CommandBody> body = std::exchange(m_pending, std::nullopt);
    if (!body)
        return;
    m_history.sent(m_submit(*body), *body, m_eyes.view());
    Q_EMIT changed();
}

void Facilitating::cancel()
{
    m_timer.stop();
    if (std::exchange(m_pending, std::nullopt))
        Q_EMIT changed();
}

std::chrono::milliseconds Facilitating::timeLeft() const
{
    return std::chrono::milliseconds(m_timer.isActive() ? m_timer.remainingTime() : 0);
}

void Facilitating::undo()
{
    if (m_history.isWaiting())
        return; // pressed twice
    if (const ActHistory::Act* act = m_history.undoable())
        m_history.sentUndo(m_submit(act->undo));
}

void Facilitating::redo()
{
    if (m_history.isWaiting())
        return;
    if (const ActHistory::Act* act = m_history.redoable())
        m_history.sentRedo(m_submit(act->redo));
}

Objection Facilitating::objection(const CommandBody& body) const
{
    return objectionToFacilitating(m_eyes.view(), body);
}

void Facilitating::granted(std::uint64_t number)
{
    if (m_history.granted(number, m_eyes.view()))
        Q_EMIT changed();
}

void Facilitating::refused(std::uint64_t number, const Error& why)
{
    if (!m_history.refused(number))
        return;
    Q_EMIT objected(why);
    Q_EMIT changed();
}

} // namespace pourparler::desktop
