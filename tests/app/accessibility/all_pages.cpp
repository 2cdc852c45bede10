#include "tests/app/accessibility/all_pages.h"

#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/pages/balance_page.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/pages/gallery_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/pages/scenario_preview.h"
#include "app/desktop/pages/setup_page.h"
#include "app/desktop/pages/start_page.h"
#include "app/desktop/records/records_page.h"
#include "app/desktop/replay/replay_page.h"
#include "app/desktop/room/curtain.h"
#include "app/desktop/room/public_view.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "core/analysis/deal_analysis.h"
#include "core/record/record.h"
#include "tests/app/desktop/sample.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pourparler::desktop::test {

namespace {

constexpr std::uint64_t seed = 4711;
constexpr int patience = 60'000; ///< milliseconds, for a machine that is shared

/// One that ends in an agreement, so that there is a signing to show.
const DemoSession& agreedSession()
{
    static const DemoSession session
        = playDemo(sampleScenario(), seedOfAgreement(sampleScenario(), seed)).value();
    return session;
}

} // namespace

template <class P>
P* AllPages::add(const char* name, P* page)
{
    m_window->addPage(page);
    m_pages.emplace_back(QString::fromLatin1(name), page);
    return page;
}

QStringList AllPages::names()
{
    return { u"start"_s, u"start-first"_s, u"preview"_s, u"balance"_s, u"setup"_s, u"briefing"_s,
        u"table"_s, u"signing"_s, u"result"_s, u"impasse"_s, u"records"_s, u"records-empty"_s,
        u"curtain"_s, u"public"_s, u"replay"_s, u"replay-left"_s, u"debrief"_s, u"debrief-left"_s,
        u"debrief-map"_s, u"gallery"_s };
}

AllPages::AllPages(Theme& theme)
    : m_theme(theme)
    , m_settings(
          std::make_unique<QSettings>(m_folder.filePath(u"test.ini"_s), QSettings::IniFormat))
    , m_projector(std::make_unique<Projector>(theme))
    , m_window(std::make_unique<MainWindow>(theme, *m_settings))
{
    m_window->setLanguage(u"en"_s);
    m_window->resize(1280, 800);
    const DemoSession& session = agreedSession();
    const Library library = sampleLibrary(m_folder.path());

    auto* start = add("start", new StartPage(theme));
    start->setScenarios(library.scenarios());
    start->setResumable({ { {}, session.scenario, QDateTime(QDate(2026, 1, 2), QTime(10, 42)),
        PhaseKind::bargaining, 3, session.scenario->protocol.rounds } });
    add("start-first", new StartPage(theme))->setScenarios(library.scenarios());
    add("preview", new ScenarioPreview(theme))->setScenario(session.scenario);
    add("balance", new BalancePage(theme))->setScenario(session.scenario);
    add("setup", new SetUpPage(theme))->setScenario(session.scenario, seed);
    add("briefing", new BriefingPage(theme))->setView(session.briefing);
    auto* table = add("table", new TablePage(theme));
    m_table = std::make_unique<LiveView>(*session.table);
    table->setFacilitator(true);
    table->setSession(m_table.get(), session.seat);
    table->timeSynchronised(session.table->table().now + 19'000, false);
    auto* signing = add("signing", new SigningPage(theme));
    m_signing = std::make_unique<LiveView>(*session.signing);
    signing->setFacilitator(true);
    signing->setSession(m_signing.get());
    signing->timeSynchronised(session.signing->table().now + 19'000, false);
    add("result", new ResultPage(theme))->setView(session.result, u"talks.pourparler"_s);
    add("impasse", new ResultPage(theme))->setView(sampleSession().result, u"talks.pourparler"_s);
    writeRecords();
    auto* records = add("records", new RecordsPage(theme, library));
    records->refresh();
    add("records-empty", new RecordsPage(theme, sampleLibrary(m_folder.filePath(u"none"_s))));
    add("curtain", new Curtain(theme))
        ->call(*session.table, { session.seat, {}, true, true, true, {} });
    add("public", new PublicView(theme))->setView(m_table.get());
    auto contents = std::make_shared<RecordContents>();
    contents->scenario = *session.scenario;
    contents->events = session.events;
    add("replay", new ReplayPage(theme))
        ->setRecord(contents, {}, StreamId::table1, viewerOf(session.seat));
    auto* left = add("replay-left", new ReplayPage(theme));
    left->setDealAnalysis(analyseDeal);
    left->setRecord(contents, {}, StreamId::table1, facilitatorEyes());
    left->setPlace(contents->events.size() / 2);
    left->showWhatWasLeft();
    add("debrief", new DebriefPage(theme, *m_projector))
        ->setRecord(contents, {}, StreamId::table1, facilitatorEyes());
    for (const auto& [name, step] :
        { std::pair("debrief-left", "left"), std::pair("debrief-map", "map") }) {
        auto* debrief = add(name, new DebriefPage(theme, *m_projector));
        debrief->setDealAnalysis(analyseDeal);
        debrief->setRecord(contents, {}, StreamId::table1, facilitatorEyes());
        debrief->setStep(QString::fromLatin1(step));
    }
    add("gallery", new GalleryPage(theme));
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
    (void)QTest::qWaitFor([records] { return !records->model().isBusy(); });
}

void AllPages::writeRecords() const
{
    const QString path = m_folder.filePath(u"talks.pourparler"_s);
    const RecordHeader header { { seed, 1 }, "2026-01-02T10:00:00Z", "pourparler test" };
    auto record = Record::create(QFile::encodeName(path).toStdString(), sampleScenario().files,
        header, SealKey::fromSeed(1));
    if (!record || !playDemo(sampleScenario(), seed, (*record)->journal()))
        qFatal("the record for the pages could not be written");
}

QWidget* AllPages::show(const QString& name)
{
    for (const auto& [each, page] : m_pages)
        if (each == name) {
            m_window->showPage(page);
            if (const auto* balance = qobject_cast<const BalancePage*>(page))
                (void)QTest::qWaitFor([balance] { return !balance->isCounting(); });
            if (const auto* replay = qobject_cast<const ReplayPage*>(page))
                (void)QTest::qWaitFor([replay] { return !replay->isWorkingOut(); }, patience);
            if (const auto* debrief = qobject_cast<const DebriefPage*>(page))
                (void)QTest::qWaitFor([debrief] { return !debrief->isWorkingOut(); }, patience);
            settle();
            return page;
        }
    return nullptr;
}

} // namespace pourparler::desktop::test
