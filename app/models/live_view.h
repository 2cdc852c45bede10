// A viewer's view that grows while one looks: the source of every model and page. Fed with redacted events only.
// Used by models and pages. Must not know where events come from.
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

Q_SIGNALS:
    /// It is in view().log() already.
    void eventAppended(const pourparler::Event& event);

private:
    SeatView m_view;
};

} // namespace pourparler
