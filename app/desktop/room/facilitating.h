// The facilitator's acts at this machine: some at once, those that end something after a wait in which they can be
// cancelled; each undone and done again. Used by the desk, the panel and the strip. Must not know widgets.
#pragma once

#include "app/models/act_history.h"
#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Facilitating : public QObject {
    Q_OBJECT

public:
    /// Gives a facilitator's command to the host and says under which number.
    using Submit = std::function<std::uint64_t(const CommandBody&)>;

    /// `eyes`: the facilitator's view, which outlives it.
    Facilitating(const LiveView& eyes, Submit submit, QObject* parent = nullptr);

    /// At once, or after the wait where it ends something.
    void act(const CommandBody& body);
    void undo();
    void redo();
    /// Why the act is not to be had now; nothing where it is.
    [[nodiscard]] Objection objection(const CommandBody& body) const;

    /// What waits to be done, and for how long still.
    [[nodiscard]] const std::optional<CommandBody>& pending() const { return m_pending; }
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    void doNow();
    void cancel();
    /// Five seconds unless told.
    void setWait(std::chrono::milliseconds wait) { m_wait = wait; }

    [[nodiscard]] const ActHistory& history() const { return m_history; }

    /// The host's answers; whose they are is found out here.
    void granted(std::uint64_t number);
    void refused(std::uint64_t number, const Error& why);

Q_SIGNALS:
    /// What is pending, to be undone or allowed has changed.
    void changed();
    void objected(const pourparler::Error& why);

private:
    const LiveView& m_eyes;
    Submit m_submit;
    ActHistory m_history;
    std::optional<CommandBody> m_pending;
    QTimer m_timer;
    std::chrono::milliseconds m_wait { 5000 };
};

/// Whether it ends something that people are in the middle of.
[[nodiscard]] bool endsSomething(const CommandBody& act);

} // namespace pourparler::desktop
