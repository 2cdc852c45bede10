#include "app/desktop/room/desk.h"

#include "app/desktop/components/reader_here.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/room/between_turns.h"
#include "app/desktop/room/blank_page.h"
#include "app/desktop/room/curtain.h"
#include "app/desktop/room/desk_corner.h"
#include "app/desktop/room/facilitating.h"
#include "app/desktop/room/facilitator_panel.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/text/sentence.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr std::chrono::milliseconds pace { 900 }; ///< so that people can follow what bots do

} // namespace

Desk::Desk(const Theme& theme, MainWindow& window, Projector& projector, SealKey key,
    std::shared_ptr<const Scenario> scenario, const QString& record, const QString& codes)
    : m_theme(theme)
    , m_window(window)
    , m_projector(projector)
    , m_codes(codes, record)
    , m_sitting(std::move(key), std::move(scenario))
    , m_language(window.language())
    , m_curtain(new Curtain(theme))
    , m_blank(new BlankPage(theme))
    , m_between(new BetweenTurns(theme))
    , m_corner(new DeskCorner(theme))
{
    m_window.setCorner(m_corner);
    for (QWidget* page : std::initializer_list<QWidget*> { m_curtain, m_blank, m_between })
        m_window.addPage(page);
    m_sitting.host().setPace(pace);

    connect(&m_sitting, &Sitting::opened, this, &Desk::open);
    connect(&m_sitting, &Sitting::changed, this, &Desk::show);
    connect(&m_sitting.host(), &Host::failed, this, &Desk::failed);
    connect(&m_sitting.host(), &Host::timeSynchronised, m_between, &BetweenTurns::synchronise);
    connect(&m_sitting.host(), &Host::timeSynchronised, &m_projector, &Projector::synchronise);
    connect(m_curtain, &Curtain::seatRequested, this, &Desk::takeSeat);
    const auto call = [this](std::optional<SeatId> seat) {
        m_called = seat;
        show();
    };
    connect(m_curtain, &Curtain::otherRequested, this, call);
    connect(m_between, &BetweenTurns::seatRequested, this, call);
    connect(m_curtain, &Curtain::declined, this, [call] { call(std::nullopt); });
    connect(
        m_curtain, &Curtain::languageChosen, this, [this](SeatId seat, const QString& language) {
            m_sitting.host().submit(
                actorOf(seat), command::ChooseLanguage { seat, language.toStdString() });
            m_window.setLanguage(language);
        });
    connect(m_blank, &BlankPage::showRequested, this, &Desk::showAgain);
    connect(&m_panicKey, &PanicKey::pressed, this, &Desk::panic);
    connect(m_corner, &DeskCorner::leaveRequested, this, [this] { m_sitting.standUp(); });
    connect(m_corner, &DeskCorner::facilitateRequested, this,
        [this] { setPanelShown(!m_panel || m_panel->isHidden()); });
    connect(&m_window, &MainWindow::languageChosen, this, &Desk::languageChosen);
}

Desk::~Desk()
{
    disconnect(&m_sitting, nullptr, this, nullptr);
    clearSeat();
    m_projector.setView(nullptr);
    m_between->setView(nullptr);
    const std::unique_ptr<QWidget> panel(m_panel); // goes before what it looks at
    m_window.setCorner(nullptr);
    for (QWidget* page : std::initializer_list<QWidget*> { m_curtain, m_blank, m_between })
        m_window.removePage(page);
    m_window.setLanguage(m_language);
}

void Desk::start(SessionPlan plan, const SetUp& setUp)
{
    m_setUp = setUp;
    for (std::size_t i = 0; i < setUp.seats.size(); ++i)
        if (setUp.seats[i].isPerson)
            m_codes.set(SeatId { PartyId(i), 1 }, setUp.seats[i].code);
    m_codes.set(std::nullopt, setUp.facilitatorCode);
    m_sitting.host().start(std::move(plan));
}

void Desk::resume(const QString& record, StreamId stream)
{
    m_sitting.host().resume(record, stream);
}

void Desk::open()
{
    Host& host = m_sitting.host();
    m_facilitating = std::make_unique<Facilitating>(m_sitting.facilitator(),
        [this](const CommandBody& body) { return m_sitting.host().submit(facilitator(), body); });
    connect(&host, &Host::granted, m_facilitating.get(), &Facilitating::granted);
    connect(&host, &Host::refused, m_facilitating.get(), &Facilitating::refused);
    connect(m_facilitating.get(), &Facilitating::objected, this, [this](const Error& why) {
        if (m_panel)
            m_panel->showObjection(text::sentence(why, readerHere(), &m_sitting.scenario()));
    });
    for (std::size_t i = 0; i < m_setUp.seats.size(); ++i)
        if (m_setUp.seats[i].isPerson && !m_setUp.seats[i].language.isEmpty()) {
            const SeatId seat { PartyId(i), 1 };
            host.submit(facilitator(),
                command::ChooseLanguage { seat, m_setUp.seats[i].language.toStdString() });
        }
    if (m_setUp.hideScores)
        host.submit(facilitator(), command::HideScores { true });
    m_between->setView(&m_sitting.everyone());
    m_projector.setView(&m_sitting.everyone());
}

bool Desk::isOver() const
{
    return m_sitting.isOpen() && m_sitting.everyone().view().table().phase == PhaseKind::closed;
}

/// The one place that decides what the screen shows.
void Desk::show()
{
    if (!m_sitting.isOpen())
        return;
    const SeatView& view = m_sitting.everyone().view();
    const bool blank = view.room().blank || m_blankAtOnce;
    if (view.room().blank)
        m_blankAtOnce = false;
    m_projector.setBlank(blank);
    const bool over = isOver();
    const std::optional<SeatId> seated = over ? std::nullopt : m_sitting.seated();
    if (m_made != seated)
        clearSeat();
    m_corner->setSeated(m_sitting.isShared() && seated && !blank);
    if (blank)
        return present(m_blank);
    if (over) {
        const std::vector<SeatId> people = m_sitting.people();
        LiveView& eyes = !m_sitting.isShared() && people.size() == 1 ? m_sitting.of(people.front())
                                                                     : m_sitting.everyone();
        Q_EMIT closed(std::make_shared<const SeatView>(eyes.view()));
        return;
    }
    if (seated)
        return showSeat(*seated);
    if (m_called && !m_sitting.isHeldByPerson(*m_called))
        m_called.reset();
    const std::optional<SeatId> next = m_called ? m_called : m_sitting.wanted();
    if (next)
        return showCurtain(*next);
    m_curtain->clear();
    m_window.setLanguage(m_language);
    m_between->setPeople(m_sitting.next(), m_sitting.people());
    m_between->synchronise(m_sitting.time());
    present(m_between);
}

/// Not again what is there: it would take the focus from where somebody is.
void Desk::present(QWidget* page)
{
    if (m_window.currentPage() != page)
        m_window.showPage(page);
}

void Desk::showCurtain(SeatId seat)
{
    const SeatState* own = m_sitting.of(seat).view().room().seat(seat);
    speak(seat);
    Curtain::Guest guest { seat, m_window.language(), m_codes.isSet(seat),
        own && !own->consent.has_value(), m_sitting.wanted() == seat, {} };
    for (const SeatId other : m_sitting.people())
        if (other != seat)
            guest.others.push_back(other);
    if (m_window.currentPage() == m_curtain && m_curtain->isFor(guest))
        return; // somebody may be answering its question
    m_curtain->call(m_sitting.everyone().view(), guest);
    m_window.showPage(m_curtain);
}

void Desk::takeSeat(SeatId seat, const QString& code, std::optional<bool> consent)
{
    if (!m_codes.matches(seat, code)) {
        m_curtain->refuseCode();
        return;
    }
    if (consent)
        m_sitting.host().submit(actorOf(seat), command::GiveConsent { seat, *consent });
    m_called.reset();
    if (m_panel && m_codes.isSet(std::nullopt))
        setPanelShown(false);
    m_clipboard.watch();
    m_sitting.sit(seat);
}

void Desk::showSeat(SeatId seat)
{
    speak(seat);
    if (m_made != seat)
        makeSeat(seat);
    const SeatView& view = m_sitting.of(seat).view();
    switch (view.table().phase) {
    case PhaseKind::lobby:
    case PhaseKind::briefing: {
        const SeatState* own = view.room().seat(seat);
        m_briefing->setWaiting(own && own->ready);
        m_briefing->setAsksConsent(!m_sitting.isShared() && own && !own->consent.has_value());
        present(m_briefing);
        break;
    }
    case PhaseKind::ratification:
        present(m_signing);
        break;
    case PhaseKind::bargaining:
    case PhaseKind::closed:
        present(m_table);
        break;
    }
}

void Desk::makeSeat(SeatId seat)
{
    m_made = seat;
    LiveView& live = m_sitting.of(seat);
    Host& host = m_sitting.host();
    m_briefing = new BriefingPage(m_theme);
    m_table = new TablePage(m_theme);
    m_signing = new SigningPage(m_theme);
    const auto submit
        = [this, seat](const CommandBody& body) { m_sitting.host().submit(actorOf(seat), body); };
    connect(m_briefing, &BriefingPage::readConfirmed, this, [this, submit] {
        m_briefing->setWaiting(true);
        submit(command::Ready {});
    });
    connect(m_briefing, &BriefingPage::consentGiven, this, [submit, seat](bool given) {
        submit(command::GiveConsent { seat, given });
    });
    connect(&host, &Host::timeSynchronised, m_briefing, &BriefingPage::timeSynchronised);
    const auto connectPage = [&](auto* page) {
        using P = std::remove_pointer_t<decltype(page)>;
        connect(page, &P::commandRequested, this, submit);
        connect(page, &P::facilitatorCommandRequested, this, &Desk::facilitate);
        connect(page, &P::skipRequested, this, [this] { m_sitting.host().skipToPeople(); });
        connect(&host, &Host::granted, page, &P::granted);
        connect(&host, &Host::refused, page, &P::refused);
        connect(&host, &Host::botsBusyChanged, page, &P::botsBusyChanged);
        connect(&host, &Host::timeSynchronised, page, &P::timeSynchronised);
        page->setFacilitator(!m_codes.isSet(std::nullopt));
        m_window.addPage(page);
    };
    connectPage(m_table.data());
    connectPage(m_signing.data());
    m_window.addPage(m_briefing);
    m_briefing->setView(std::make_shared<const SeatView>(live.view()));
    connect(&live, &LiveView::eventAppended, m_briefing, [this, &live](const Event& event) {
        if (std::holds_alternative<event::ScoresHidden>(event.body))
            m_briefing->setView(std::make_shared<const SeatView>(live.view()));
    });
    m_briefing->timeSynchronised(m_sitting.time(), m_sitting.clockRuns());
    m_table->setSession(&live, seat);
    m_signing->setSession(&live);
    const auto tellNow = [this](auto* page) {
        page->timeSynchronised(m_sitting.time(), m_sitting.clockRuns());
        page->botsBusyChanged(m_sitting.botsBusy());
    };
    tellNow(m_table.data());
    tellNow(m_signing.data());
}

/// Pages, texts with their undo, tooltips, title, clipboard: nothing of the seat stays.
void Desk::clearSeat()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    if (!m_made)
        return;
    m_window.showPage(m_between);
    if (m_table) {
        m_table->keepDraft();
        m_table->setSession(nullptr, {});
    }
    if (m_signing)
        m_signing->setSession(nullptr);
    for (QWidget* page : std::initializer_list<QWidget*> { m_briefing, m_table, m_signing })
        if (page)
            m_window.removePage(page);
    m_briefing.clear();
    m_table.clear();
    m_signing.clear();
    m_made.reset();
    if (m_sitting.isShared())
        m_clipboard.wipe();
}

void Desk::panic()
{
    if (!m_facilitating)
        return;
    if (m_sitting.everyone().view().room().blank) {
        if (!m_codes.isSet(std::nullopt))
            facilitate(command::Blank { false });
        return;
    }
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    m_blankAtOnce = true;
    setPanelShown(false);
    facilitate(command::Blank { true });
    show();
}

/// Where there is a code it has to be given first; then the panel, opened for that only, is closed again.
void Desk::showAgain()
{
    if (!m_codes.isSet(std::nullopt) || (m_panel && m_panel->isUnlocked())) {
        facilitate(command::Blank { false });
        return;
    }
    setPanelShown(true);
    m_showsWhenUnlocked = true;
}

void Desk::facilitate(const CommandBody& body)
{
    if (m_facilitating)
        m_facilitating->act(body);
}

const SeatView* Desk::viewInSight()
{
    return m_made && m_sitting.isOpen() ? &m_sitting.of(*m_made).view() : nullptr;
}

void Desk::setPanelShown(bool shown)
{
    if (!m_facilitating)
        return;
    if (!m_panel) {
        if (!shown)
            return;
        m_panel = new FacilitatorPanel(m_theme, m_sitting, *m_facilitating, m_codes);
        connect(m_panel, &FacilitatorPanel::closeRequested, this, [this] { setPanelShown(false); });
        connect(m_panel, &FacilitatorPanel::unlocked, this, [this] {
            if (!m_showsWhenUnlocked)
                return;
            setPanelShown(false);
            facilitate(command::Blank { false });
        });
        m_window.setSidePanel(m_panel);
    }
    m_showsWhenUnlocked = false;
    if (!shown)
        m_panel->lock();
    m_panel->setVisible(shown);
    if (shown)
        m_panel->takeFocus();
    else if (QWidget* page = m_window.currentPage())
        page->setFocus(Qt::OtherFocusReason);
}

QString Desk::languageOf(SeatId seat) const
{
    const SeatState* own = m_sitting.everyone().view().room().seat(seat);
    return own && !own->language.empty() ? QString::fromStdString(own->language) : m_language;
}

void Desk::speak(SeatId seat)
{
    if (m_window.language() != languageOf(seat))
        m_window.setLanguage(languageOf(seat));
}

void Desk::languageChosen(const QString& language)
{
    if (!m_made) {
        m_language = language;
        return;
    }
    m_sitting.host().submit(
        actorOf(*m_made), command::ChooseLanguage { *m_made, language.toStdString() });
    if (!m_sitting.isShared())
        m_language = language;
}

} // namespace pourparler::desktop
