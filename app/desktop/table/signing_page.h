// The text that has been put to signature: what it says, who has to sign, how the rule stands, sign or refuse.
// Shown while the table's phase is ratification. A mere onlooker (everybody's or the facilitator's view) sees no buttons.
// Must not know rules: who may sign comes from allowed(view), whether the text holds from the ratification rule.
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

class SigningPage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the page.
    explicit SigningPage(const Theme& theme, QWidget* parent = nullptr);
    ~SigningPage() override;

    /// The view outlives its use here; nullptr: nothing to show. The viewer of the view is the one who signs.
    void setSession(LiveView* view);
    /// Whether this person may pause and resume too, as in solo play; off at first.
    void setFacilitator(bool facilitator);

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
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace pourparler::desktop
