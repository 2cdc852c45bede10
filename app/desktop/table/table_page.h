// The table: left what is (matrix, proposals, brief, history), right what I do (the composer). One seat's eyes.
// The owner connects it to the Host: commandRequested is to be submitted for the seat, the inputs are Host's facts.
// Must not know rules: everything grey or not comes from allowed(view); must not know Host or State.
#pragma once

#include "core/base/error.h"
#include "core/session/command.h"

#include <QWidget>

#include <cstdint>
#include <memory>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Theme;

class TablePage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the page.
    explicit TablePage(const Theme& theme, QWidget* parent = nullptr);
    ~TablePage() override;

    /// Whose table it is. The view outlives its use here; nullptr: nothing to show. An unsaved draft of the seat
    /// before is asked to be kept first.
    void setSession(LiveView* view, SeatId seat);
    /// Whether this person may pause and resume too, as in solo play; off at first.
    void setFacilitator(bool facilitator);
    /// Asks for an unsaved draft to be kept now; before the window closes.
    void keepDraft();

public Q_SLOTS:
    void timeSynchronised(qint64 sessionTime, bool running);
    void botsBusyChanged(bool busy);
    void granted(std::uint64_t number);
    void refused(std::uint64_t number, const pourparler::Error& why);

Q_SIGNALS:
    void commandRequested(const pourparler::CommandBody& body);
    void facilitatorCommandRequested(const pourparler::CommandBody& body);
    void skipRequested();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace pourparler::desktop
