// Between two people at one screen: whose turn it is, and one button to take the seat. It takes what it shows from the
// public view and is told what else there is to ask; nothing of anybody's brief can get here. Used by the desk.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/view/seat_view.h"

#include <QStringList>

#include <optional>

class QLineEdit;
class QRadioButton;

namespace pourparler::desktop {

class Button;

class Curtain : public Page {
    Q_OBJECT

public:
    struct Guest {
        SeatId seat;
        QString language; ///< that is on
        bool isProtected = false;
        bool asksConsent = false; ///< who sits down for the first time is asked
        bool isDue = true; ///< the table waits for it; else it comes out of turn
        std::vector<SeatId> others; ///< people who could sit down instead
        friend bool operator==(const Guest&, const Guest&) = default;
    };
    using Page::Page;

    /// `view` is everyone's, and outlives its use here.
    void call(const SeatView& view, const Guest& guest);
    /// Whether it shows just this already.
    [[nodiscard]] bool isFor(const Guest& guest) const { return m_scenario && m_guest == guest; }
    void refuseCode();
    void clear();
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    /// `consent`: nothing where it was not asked.
    void seatRequested(pourparler::SeatId seat, const QString& code, std::optional<bool> consent);
    void languageChosen(pourparler::SeatId seat, const QString& language);
    void otherRequested(pourparler::SeatId seat);
    /// Who came out of turn goes away again.
    void declined();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void addConsent(QVBoxLayout& column);
    void addCode(QVBoxLayout& column);
    void addOthers(QHBoxLayout& bar);
    void showWhetherReady();
    void passFocusOn();

    std::shared_ptr<const Scenario> m_scenario;
    QString m_person;
    Guest m_guest;
    bool m_wrongCode = false;
    std::optional<bool> m_consent;
    QLineEdit* m_code = nullptr;
    QWidget* m_question = nullptr; ///< the first answer to it
    Button* m_take = nullptr;
};

} // namespace pourparler::desktop
