#include "app/desktop/application.h"

#include "app/desktop/archive.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/guide/help.h"
#include "app/desktop/guide/tour.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/balance_page.h"
#include "app/desktop/pages/gallery_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/pages/scenario_preview.h"
#include "app/desktop/room/desk.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/theme/theme.h"
#include "app/text/sentence.h"
#include "core/analysis/deal_analysis.h"
#include "core/record/error_codes.h"
#include "core/record/record.h"
#include "core/view/replay.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

std::uint64_t drawSeed() { return QRandomGenerator::global()->bounded(1'000'000U); }

/// Of the person who sat there alone; everyone's where several did, or bots only: nobody of them is "you".
Viewer eyesOfPerson(const Room& room)
{
    std::vector<SeatId> people;
    for (const SeatState& seat : room.seats)
        if (seat.holder && seat.holder->kind == Holder::Kind::person)
            people.push_back(seat.seat);
    return people.size() == 1 ? viewerOf(people.front()) : everyone();
}

}

Application::Application(
    const Theme& theme, MainWindow& window, Library library, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_library(std::move(library))
    , m_start(new StartPage(theme))
    , m_preview(new ScenarioPreview(theme))
    , m_balance(new BalancePage(theme))
    , m_setUpPage(new SetUpPage(theme))
    , m_result(new ResultPage(theme))
    , m_projector(std::make_unique<Projector>(theme))
    , m_archive(new Archive(theme, window, *m_projector, m_library, this))
    , m_help(new Help(
          theme, window, [this] { return m_window.currentPage(); },
          [this] { return m_desk ? m_desk->viewInSight() : nullptr; }))
    , m_tour(new Tour(theme, *this, this))
{
    for (QWidget* page :
        std::initializer_list<QWidget*> { m_start, m_preview, m_balance, m_setUpPage, m_result })
        window.addPage(page);
    m_projector->rememberPlaceIn(settings);
    connectPages();
    connectArchive();
    m_library.emptyTrash();
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
    connect(m_preview, &ScenarioPreview::balanceRequested, this, &Application::showBalance);
    connect(m_balance, &BalancePage::backRequested, this, [this] { m_window.showPage(m_preview); });
    connect(m_balance, &BalancePage::pictureSaved, this, [this](const QStringList& files) {
        m_window.showNotice(tr("Saved: %1").arg(QDir::toNativeSeparators(files.join(u", "_s))));
    });
    connect(m_balance, &BalancePage::failed, this, [this](const Error& error) { report(error); });
    connect(m_setUpPage, &SetUpPage::backRequested, this, [this] { m_window.showPage(m_preview); });
    connect(m_setUpPage, &SetUpPage::beginRequested, this,
        qOverload<const SetUp&>(&Application::begin));
    connect(&m_window, &MainWindow::dropped, this, &Application::openDropped);
    connect(&m_window, &MainWindow::projectorRequested, m_projector.get(), &QWidget::setVisible);
    connect(m_projector.get(), &Projector::shownChanged, &m_window, &MainWindow::setProjectorShown);
    connect(&m_window, &MainWindow::helpRequested, m_help, &Help::toggle);
    connect(&m_window, &MainWindow::designRequested, this, &Application::showDesign);
    connect(&m_window, &QWidget::windowTitleChanged, m_help, &Help::refresh); // another page
    connect(&m_window, &MainWindow::tourRequested, m_tour, &Tour::start);
    connect(m_start, &StartPage::tourRequested, m_tour, &Tour::start);
    connect(m_result, &ResultPage::startRequested, this, &Application::showStart);
    connect(m_result, &ResultPage::playAgainRequested, this, &Application::showSetUp);
    connect(m_result, &ResultPage::showRecordRequested, this, [](const QString& record) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(record).absolutePath()));
    });
}

void Application::connectArchive()
{
    m_archive->setDealAnalysis(analyseDeal);
    connect(&m_window, &MainWindow::recordsRequested, this, &Application::showRecords);
    connect(&m_window, &MainWindow::recentRequested, this, &Application::openRecord);
    connect(m_start, &StartPage::recordsRequested, this, &Application::showRecords);
    connect(m_archive, &Archive::startRequested, this, &Application::showStart);
    connect(m_archive, &Archive::resumeRequested, this, &Application::resumeRecord);
    connect(m_archive, &Archive::failed, this, [this](const Error& error) { report(error); });
    connect(m_result, &ResultPage::debriefRequested, this, [this] {
        endSession(); // the record is closed before it is read
        m_archive->showDebrief(m_record, m_stream, m_eyes);
    });
    connect(m_result, &ResultPage::replayRequested, this, [this] {
        endSession();
        m_archive->showReplay(m_record, m_stream, m_eyes);
    });
}

QWidget& Application::window() { return m_window; }

void Application::begin()
{
    endSession();
    m_tourFolder = std::make_unique<QTemporaryDir>();
    m_ownLibrary = m_library;
    m_library = m_library.withRecordsIn(m_tourFolder->path());
    showStart();
}

void Application::end()
{
    endSession();
    if (m_ownLibrary)
        m_library = *std::exchange(m_ownLibrary, std::nullopt);
    m_tourFolder.reset();
    showStart();
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

void Application::showBalance()
{
    m_balance->setScenario(m_loaded.scenario);
    m_balance->scrollToTop();
    m_window.showPage(m_balance);
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

void Application::showDesign()
{
    if (!m_design) {
        m_design = new GalleryPage(m_theme);
        m_window.addPage(m_design);
        connect(m_design, &GalleryPage::leaveRequested, this, &Application::showStart);
    }
    endSession();
    m_window.showPage(m_design);
}

/// Whoever looks at the records during a session has not left it: nobody at the table may read what is kept of it.
void Application::showRecords()
{
    if (m_desk) {
        const bool isOver = m_desk->isOver();
        endSession();
        if (!isOver)
            m_archive->setUnderWay(m_record, m_stream);
    }
    m_archive->showRecords();
}

void Application::openDropped(const QString& path)
{
    const Library::Dropped dropped = Library::whatIs(path);
    if (dropped.kind == Library::Kind::scenario) {
        endSession();
        showScenario(dropped.path);
    } else {
        openRecord(path);
    }
}

void Application::openRecord(const QString& path)
{
    if (m_desk && !m_desk->isOver() && QFileInfo(path) == QFileInfo(m_record)) {
        m_window.showNotice(tr("This session is going on here."));
        return;
    }
    if (m_archive->isUnderWay(path))
        return resumeRecord(m_record, m_stream);
    endSession();
    auto contents = readRecord(native(path));
    if (!contents) {
        report(contents.error());
        return;
    }
    // Who sat there and how far they came is public; nobody's secrets are needed to find that out.
    const Replay open(contents->scenario, contents->events, everyone());
    if (open.whole().table().phase != PhaseKind::closed) {
        resumeRecord(path, StreamId::table1);
        return;
    }
    m_loaded = { contents->files, std::make_shared<const Scenario>(contents->scenario) };
    m_record = path;
    m_stream = StreamId::table1;
    const Viewer eyes = eyesOfPerson(open.whole().room());
    const Replay replay(contents->scenario, contents->events, eyes);
    m_window.addRecent(path);
    m_result->scrollToTop();
    showResult(std::make_shared<const SeatView>(replay.whole()));
    // What can be read is shown, but nobody should take it for the truth unwarned.
    if (const auto verified = verifyRecord(native(path));
        verified && verified->status == Verification::Status::altered)
        report({ fault::recordAltered, { textArgument(native(path)) } });
}

void Application::resumeRecord(const QString& path, StreamId stream)
{
    endSession();
    auto contents = readRecord(native(path));
    if (!contents) {
        report(contents.error());
        return;
    }
    m_loaded = { contents->files, std::make_shared<const Scenario>(contents->scenario) };
    if (!makeDesk(path))
        return;
    m_stream = stream;
    m_desk->resume(path, stream);
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
        if (setUp.seats[i].isPerson)
            holder.name = Host::words(setUp.seats[i].name);
        else
            holder = { Holder::Kind::bot, {}, setUp.agents[i] };
        plan.seats.push_back({ { party, 1 }, holder });
    }
    if (makeDesk(record))
        m_desk->start(std::move(plan), setUp);
}

bool Application::makeDesk(const QString& record)
{
    endSession();
    const auto key = SealKey::loadOrCreate(native(Library::sealKeyPath()));
    if (!key) {
        report(key.error());
        return false;
    }
    m_record = record;
    m_stream = StreamId::table1;
    if (!m_tour->isOn())
        m_window.addRecent(record);
    m_desk = std::make_unique<Desk>(m_theme, m_window, *m_projector, *key, m_loaded.scenario,
        record, m_library.recordFolder() + u"/seat-codes.ini"_s);
    connect(m_desk.get(), &Desk::closed, this, &Application::showResult);
    connect(m_desk.get(), &Desk::failed, this, [this](const Error& error) { report(error); });
    m_result->scrollToTop();
    return true;
}

void Application::endSession()
{
    m_desk.reset();
    m_archive->setUnderWay({});
}

void Application::showResult(const std::shared_ptr<const SeatView>& view)
{
    m_eyes = view->viewer();
    m_result->setView(view, m_record);
    if (m_window.currentPage() != m_result)
        m_window.showPage(m_result);
}

void Application::report(const Error& error, const QString& where)
{
    const QString what = text::sentence(error, readerHere(), m_loaded.scenario.get());
    m_window.showProblem(where.isEmpty() ? what : where + u": "_s + what);
}

} // namespace pourparler::desktop
