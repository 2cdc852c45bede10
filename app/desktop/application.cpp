#include "app/desktop/application.h"

#include "app/desktop/components/reader_here.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/pages/scenario_preview.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/text/sentence.h"
#include "core/record/error_codes.h"
#include "core/record/record.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr std::chrono::milliseconds pace { 900 }; ///< so that people can follow what bots do

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

std::uint64_t drawSeed() { return QRandomGenerator::global()->bounded(1'000'000U); }

/// The seat that a person held, else the first that votes.
SeatId seatOfPerson(const Scenario& scenario, const Room& room)
{
    for (const SeatState& seat : room.seats)
        if (seat.holder && seat.holder->kind == Holder::Kind::person)
            return seat.seat;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (scenario.parties[i].votes)
            return { PartyId(i), 1 };
    return {};
}

}

Application::Application(const Theme& theme, MainWindow& window, Library library, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_library(std::move(library))
    , m_start(new StartPage(theme))
    , m_preview(new ScenarioPreview(theme))
    , m_setUpPage(new SetUpPage(theme))
    , m_briefing(new BriefingPage(theme))
    , m_table(new TablePage(theme))
    , m_signing(new SigningPage(theme))
    , m_result(new ResultPage(theme))
{
    for (QWidget* page : std::initializer_list<QWidget*> {
             m_start, m_preview, m_setUpPage, m_briefing, m_table, m_signing, m_result })
        window.addPage(page);
    connectPages();
    connectTable();
}

Application::~Application() = default;

void Application::connectPages()
{
    connect(&m_window, &MainWindow::startRequested, this, &Application::showStart);
    connect(&m_window, &MainWindow::recordRequested, this, &Application::chooseRecord);
    connect(&m_window, &MainWindow::closing, this, &Application::endSession);

    connect(m_start, &StartPage::scenarioChosen, this, &Application::showScenario);
    connect(m_start, &StartPage::practiceRequested, this, &Application::showScenario);
    connect(m_start, &StartPage::resumeRequested, this, &Application::openRecord);
    connect(m_start, &StartPage::recordRequested, this, &Application::chooseRecord);
    connect(m_preview, &ScenarioPreview::backRequested, this, &Application::showStart);
    connect(m_preview, &ScenarioPreview::practiceRequested, this, &Application::showSetUp);
    connect(m_setUpPage, &SetUpPage::backRequested, this, [this] { m_window.showPage(m_preview); });
    connect(m_setUpPage, &SetUpPage::beginRequested, this, &Application::begin);
    connect(m_briefing, &BriefingPage::readConfirmed, this, [this] {
        m_briefing->setWaiting(true);
        submit(command::Ready {});
    });
    connect(m_result, &ResultPage::startRequested, this, &Application::showStart);
    connect(m_result, &ResultPage::playAgainRequested, this, &Application::showSetUp);
    connect(m_result, &ResultPage::showRecordRequested, this, [](const QString& record) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(record).absolutePath()));
    });
}

void Application::connectTable()
{
    connect(m_table, &TablePage::commandRequested, this, &Application::submit);
    connect(
        m_table, &TablePage::facilitatorCommandRequested, this, &Application::submitAsFacilitator);
    connect(m_table, &TablePage::skipRequested, this, [this] {
        if (m_host)
            m_host->skipToPeople();
    });
    connect(m_signing, &SigningPage::commandRequested, this, &Application::submit);
    connect(m_signing, &SigningPage::facilitatorCommandRequested, this,
        &Application::submitAsFacilitator);
    connect(m_signing, &SigningPage::skipRequested, this, [this] {
        if (m_host)
            m_host->skipToPeople();
    });
    m_table->setFacilitator(true);
    m_signing->setFacilitator(true);
}

void Application::showStart()
{
    endSession();
    m_start->setScenarios(m_library.scenarios());
    m_start->setResumable(m_library.resumable());
    m_window.showPage(m_start);
}

void Application::showScenario(const QString& idOrFolder)
{
    Place where;
    auto loaded = m_library.load(idOrFolder, &where);
    if (!loaded) {
        report(loaded.error(), text::place(where));
        return;
    }
    m_loaded = *std::move(loaded);
    m_preview->setScenario(m_loaded.scenario);
    m_preview->scrollToTop();
    m_window.showPage(m_preview);
}

void Application::showSetUp()
{
    endSession();
    if (!m_loaded.scenario)
        return;
    m_preview->setScenario(m_loaded.scenario); // where Back leads, also after a record
    m_setUpPage->setScenario(m_loaded.scenario, drawSeed());
    m_setUpPage->scrollToTop();
    m_window.showPage(m_setUpPage);
}

void Application::chooseRecord()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a record"), m_library.recordFolder(), tr("Records (*.pourparler)"));
    if (!path.isEmpty())
        openRecord(path);
}

void Application::openRecord(const QString& path)
{
    endSession();
    auto contents = readRecord(native(path));
    if (!contents) {
        report(contents.error());
        return;
    }
    // Who sat there and how far they came is public; nobody's secrets are needed to find that out.
    SeatView open(redact(contents->scenario, everyone()), everyone());
    for (const Event& event : contents->events)
        if (const auto shown = redact(event, everyone()))
            open.take(*shown);
    const SeatId seat = seatOfPerson(contents->scenario, open.room());
    m_loaded = { contents->files, std::make_shared<const Scenario>(contents->scenario) };
    if (open.table().phase != PhaseKind::closed) {
        startHost(seat, path);
        if (m_host)
            m_host->resume(path);
        return;
    }
    const Viewer viewer = viewerOf(seat);
    auto view = std::make_shared<SeatView>(redact(contents->scenario, viewer), viewer);
    for (const Event& event : contents->events)
        if (const auto shown = redact(event, viewer))
            view->take(*shown);
    m_result->setView(view, path);
    m_result->scrollToTop();
    m_window.showPage(m_result);
    // What can be read is shown, but nobody should take it for the truth unwarned.
    if (const auto verified = verifyRecord(native(path));
        verified && verified->status == Verification::Status::altered)
        report({ fault::recordAltered, { textArgument(native(path)) } });
}

void Application::begin(const SetUp& setUp)
{
    const QString record = m_library.newRecordPath(*m_loaded.scenario);
    SessionPlan plan;
    plan.files = m_loaded.files;
    plan.recordPath = record;
    plan.seed = setUp.seed;
    plan.table = setUp.table;
    plan.createdAt = QDateTime::currentDateTime()
                         .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                         .toString(Qt::ISODate);
    for (std::size_t i = 0; i < m_loaded.scenario->parties.size(); ++i) {
        const PartyId party(i);
        Holder holder;
        if (party != setUp.mine)
            holder = { Holder::Kind::bot, {}, setUp.agents[i] };
        plan.seats.push_back({ { party, 1 }, holder });
    }
    startHost({ setUp.mine, 1 }, record);
    if (m_host)
        m_host->start(std::move(plan));
}

void Application::startHost(SeatId seat, const QString& record)
{
    endSession();
    const auto key = SealKey::loadOrCreate(native(Library::sealKeyPath()));
    if (!key) {
        report(key.error());
        return;
    }
    m_seat = seat;
    m_record = record;
    m_briefing->setWaiting(false);
    m_host = std::make_unique<Host>(*key, std::vector { viewerOf(seat) });
    m_host->setPace(pace);
    Host* host = m_host.get();
    connect(host, &Host::opened, this,
        [this](const std::vector<std::shared_ptr<const SeatView>>& views) {
            m_view = std::make_unique<LiveView>(*views.front());
            m_table->setSession(m_view.get(), m_seat);
            m_signing->setSession(m_view.get());
            m_briefing->scrollToTop();
            m_result->scrollToTop();
            showPhase();
        });
    connect(host, &Host::eventAppended, this,
        [this](const Viewer&, const std::shared_ptr<const RedactedEvent>& event) { take(*event); });
    connect(host, &Host::granted, m_table, &TablePage::granted);
    connect(host, &Host::granted, m_signing, &SigningPage::granted);
    connect(host, &Host::refused, m_table, &TablePage::refused);
    connect(host, &Host::refused, m_signing, &SigningPage::refused);
    connect(host, &Host::failed, this, [this](const Error& error) { report(error); });
    connect(host, &Host::botsBusyChanged, m_table, &TablePage::botsBusyChanged);
    connect(host, &Host::botsBusyChanged, m_signing, &SigningPage::botsBusyChanged);
    connect(host, &Host::timeSynchronised, m_table, &TablePage::timeSynchronised);
    connect(host, &Host::timeSynchronised, m_signing, &SigningPage::timeSynchronised);
    connect(host, &Host::timeSynchronised, m_briefing, &BriefingPage::timeSynchronised);
}

void Application::endSession()
{
    if (!m_host)
        return;
    m_table->keepDraft();
    m_table->setSession(nullptr, {});
    m_signing->setSession(nullptr);
    m_host.reset(); // waits until the record is closed in good order
    m_view.reset();
}

void Application::take(const RedactedEvent& event)
{
    if (!m_view)
        return;
    const PhaseKind before = m_view->view().table().phase;
    m_view->take(event);
    if (m_view->view().table().phase != before)
        showPhase();
    else if (before == PhaseKind::closed)
        showPhase(); // what is disclosed comes after the end
}

void Application::showPhase()
{
    const SeatView& view = m_view->view();
    switch (view.table().phase) {
    case PhaseKind::lobby:
    case PhaseKind::briefing: {
        const SeatState* seat = view.room().seat(m_seat);
        m_briefing->setWaiting(seat && seat->ready);
        m_briefing->setView(std::make_shared<const SeatView>(view));
        m_window.showPage(m_briefing);
        break;
    }
    case PhaseKind::bargaining:
        m_window.showPage(m_table);
        break;
    case PhaseKind::ratification:
        m_window.showPage(m_signing);
        break;
    case PhaseKind::closed:
        m_result->setView(std::make_shared<const SeatView>(view), m_record);
        m_window.showPage(m_result);
        break;
    }
}

void Application::submit(const CommandBody& body)
{
    if (m_host)
        m_host->submit(actorOf(m_seat), body);
}

void Application::submitAsFacilitator(const CommandBody& body)
{
    if (m_host)
        m_host->submit(facilitator(), body);
}

void Application::report(const Error& error, const QString& where)
{
    const QString what = text::sentence(error, readerHere(), m_loaded.scenario.get());
    m_window.showProblem(where.isEmpty() ? what : where + u": "_s + what);
}

} // namespace pourparler::desktop
