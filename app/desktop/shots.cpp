#include "app/desktop/shots.h"

#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/main_window.h"
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
#include "app/desktop/room/projector.h"
#include "app/desktop/room/public_view.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "core/analysis/deal_analysis.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr std::uint64_t sampleSeed = 4711;
constexpr qint64 sampleDelay = 19'000; ///< milliseconds since the last event

/// Lets layouts, deferred deletions and queued renewals come to rest.
void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// What a page counts on another thread belongs into the picture.
void waitFor(const QWidget& page)
{
    const auto isBusy = [&page] {
        if (const auto* balance = qobject_cast<const BalancePage*>(&page))
            return balance->isCounting();
        if (const auto* replay = qobject_cast<const ReplayPage*>(&page))
            return replay->isWorkingOut();
        const auto* debrief = qobject_cast<const DebriefPage*>(&page);
        return debrief && debrief->isWorkingOut();
    };
    while (isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

/// All pages, filled from one session; the window owns them.
class Album {
public:
    Album(Theme& theme, MainWindow& window, const Library& library, const DemoSession& session,
        bool gallery)
        : m_window(window)
        , m_projector(theme)
    {
        auto* start = add<StartPage>(u"start"_s, theme);
        start->setScenarios(library.scenarios());
        auto* resume = add<StartPage>(u"start-resume"_s, theme);
        resume->setScenarios(library.scenarios());
        resume->setResumable(
            { { {}, session.scenario, QDateTime(QDate::currentDate(), QTime(10, 42)),
                PhaseKind::bargaining, 3, session.scenario->protocol.rounds } });
        add<ScenarioPreview>(u"preview"_s, theme)->setScenario(session.scenario);
        add<BalancePage>(u"balance"_s, theme)->setScenario(session.scenario);
        add<SetUpPage>(u"setup"_s, theme)->setScenario(session.scenario, sampleSeed);
        if (session.briefing)
            add<BriefingPage>(u"briefing"_s, theme)->setView(session.briefing);
        if (session.table) {
            m_table = std::make_unique<LiveView>(*session.table);
            auto* page = add<TablePage>(u"table"_s, theme);
            page->setFacilitator(true);
            page->setSession(m_table.get(), session.seat);
            page->timeSynchronised(session.table->table().now + sampleDelay, false);
        }
        if (session.signing) {
            m_signing = std::make_unique<LiveView>(*session.signing);
            auto* page = add<SigningPage>(u"signing"_s, theme);
            page->setFacilitator(true);
            page->setSession(m_signing.get());
            page->timeSynchronised(session.signing->table().now + sampleDelay, false);
        }
        if (session.result)
            add<ResultPage>(u"result"_s, theme)->setView(session.result, u"talks.pourparler"_s);
        if (session.impasse)
            add<ResultPage>(u"result-impasse"_s, theme)
                ->setView(session.impasse, u"talks.pourparler"_s);
        if (session.table) {
            add<Curtain>(u"curtain"_s, theme)
                ->call(*session.table, { session.seat, {}, true, true, true, {} });
            add<PublicView>(u"public"_s, theme)->setView(m_table.get());
        }
        if (!session.events.empty())
            addPast(theme, library, session);
        if (gallery)
            add<GalleryPage>(u"gallery"_s, theme);
    }
    [[nodiscard]] const std::vector<std::pair<QString, QWidget*>>& pages() const { return m_pages; }

private:
    /// What is done with a record afterwards.
    void addPast(Theme& theme, const Library& library, const DemoSession& session)
    {
        auto contents = std::make_shared<RecordContents>();
        contents->scenario = *session.scenario;
        contents->events = session.events;
        add<RecordsPage>(u"records"_s, theme, library)->refresh();
        auto* replay = add<ReplayPage>(u"replay"_s, theme);
        replay->setRecord(contents, {}, StreamId::table1, viewerOf(session.seat));
        replay->setPlace(session.events.size() / 2);
        auto* left = add<ReplayPage>(u"replay-left"_s, theme);
        left->setDealAnalysis(analyseDeal);
        left->setRecord(contents, {}, StreamId::table1, facilitatorEyes());
        left->setPlace(session.events.size() / 2);
        left->showWhatWasLeft();
        for (const char* step : { "feelings", "agreed", "results", "course", "movement", "left",
                 "map", "parallel", "value", "themes", "home" }) {
            auto* debrief = add<DebriefPage>(
                u"debrief-%1"_s.arg(QString::fromLatin1(step)), theme, m_projector);
            debrief->setDealAnalysis(analyseDeal);
            debrief->setRecord(contents, {}, StreamId::table1, facilitatorEyes());
            debrief->setStep(QString::fromLatin1(step));
        }
    }

    template <class P>
    P* add(const QString& name, Theme& theme, auto&... rest)
    {
        auto* page = new P(theme, rest...);
        m_window.addPage(page);
        m_pages.emplace_back(name, page);
        return page;
    }

    MainWindow& m_window;
    Projector m_projector;
    std::unique_ptr<LiveView> m_table;
    std::unique_ptr<LiveView> m_signing;
    std::vector<std::pair<QString, QWidget*>> m_pages;
};

}

ShotPlan fullPlan(const QString& folder)
{
    return { folder, { u"en"_s, u"fr"_s }, { { 1280, 800 }, { 1920, 1080 } },
        { u"light"_s, u"dark"_s }, true };
}

namespace {

/// Where a picture goes: "03-preview-light-1280x800-en.png".
QString fileName(const ShotPlan& plan, int number, const QString& page, const QString& theme,
    const QString& extent, const QString& language)
{
    return QDir(plan.folder)
        .filePath(u"%1-%2-%3-%4-%5.png"_s.arg(number, 2, 10, QLatin1Char('0'))
                      .arg(page, theme, extent, language));
}

/// The page at its full length, however far it scrolls.
bool takeWhole(MainWindow& window, const QWidget& page, const QString& file)
{
    const auto* own = qobject_cast<const Page*>(&page);
    if (!own || own->contentSize().height() <= page.height())
        return true;
    const QSize before = window.size();
    window.resize(before.width(), before.height() - page.height() + own->contentSize().height());
    settle();
    const bool written = window.grab().save(file);
    window.resize(before);
    settle();
    return written;
}

}

bool takeShots(Theme& theme, MainWindow& window, const Library& library, const DemoSession& session,
    const ShotPlan& plan)
{
    if (!QDir().mkpath(plan.folder))
        return false;
    const Album album(theme, window, library, session, plan.gallery);
    window.show();
    bool written = true;
    for (const QString& language : plan.languages) {
        window.setLanguage(language);
        for (const QString& mode : plan.themes) {
            theme.setMode(mode == "dark"_L1 ? Theme::Mode::dark : Theme::Mode::light);
            for (const QSize& size : plan.sizes) {
                window.resize(size);
                const QString extent = u"%1x%2"_s.arg(size.width()).arg(size.height());
                int number = 0;
                for (const auto& [name, page] : album.pages()) {
                    window.showPage(page);
                    waitFor(*page);
                    ++number;
                    written
                        = window.grab().save(fileName(plan, number, name, mode, extent, language))
                        && written;
                    if (size == plan.sizes.front())
                        written = takeWhole(window, *page,
                                      fileName(plan, number, name, mode, u"whole"_s, language))
                            && written;
                }
            }
        }
    }
    return written;
}

} // namespace pourparler::desktop
