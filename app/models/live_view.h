// A viewer's view that grows while one looks, or that is exchanged as a whole where one goes through a session again:
// the source of every model and page. Fed with redacted events only. Used by models and pages. Must not know where
// events come from.
#pragma once

#include "core/view/seat_view.h"

#include <QObject>

#include <memory>

namespace pourparler {

class LiveView : public QObject {
    Q_OBJECT

public:
    explicit LiveView(SeatView view, QObject* parent = nullptr)
        : QObject(parent)
        , m_view(std::move(view))
    {
    }

    [[nodiscard]] const SeatView& view() const { return m_view; }
    /// Folds the event, then tells.
    void take(const RedactedEvent& event)
    {
        m_view.take(event);
        Q_EMIT eventAppended(m_view.log().back());
    }
    /// Another position of the same scenario's session, earlier or later, or the same with other eyes.
    void replace(SeatView view)
    {
        m_view = std::move(view);
        Q_EMIT viewReplaced();
    }

Q_SIGNALS:
    /// It is in view().log() already.
    void eventAppended(const pourparler::Event& event);
    /// Everything may be another; models keep what has stayed the same.
    void viewReplaced();

private:
    SeatView m_view;
};

} // namespace pourparler
