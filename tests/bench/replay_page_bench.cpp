// From a position on the timeline to the painted frame, at random positions of a session with 10,000 events and about
// 3,000 proposals, and what it takes to look with other eyes. Without a display (Qt's offscreen platform draws the same
// pixels). The target is one frame, 16 ms, for 99 of 100.
#include "app/desktop/replay/replay_page.h"
#include "app/desktop/replay/timeline.h"
#include "app/desktop/theme/theme.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>
#include <time.h>

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace pourparler::test {

namespace {

constexpr std::size_t manyEvents = 10'000;
constexpr int perRound = 30;

/// Round after round everybody proposes, and two others answer.
std::shared_ptr<const RecordContents> longRecord()
{
    auto contents = std::make_shared<RecordContents>();
    contents->files = shippedFiles("price-of-the-hours");
    contents->scenario = *readScenario(contents->files).scenario;
    contents->header.createdAt = "2026-01-01T10:00:00Z";
    const Scenario& scenario = contents->scenario;
    const std::size_t parties = scenario.parties.size();
    Events& events = contents->events;
    std::mt19937 random(1);
    SessionTime now = 0;
    const auto add = [&](EventBody body) { events.push_back({ now += 1500, std::move(body) }); };
    add(event::TableSetUp { 255, 180, 0, 0 });
    for (std::size_t p = 0; p < parties; ++p)
        add(event::SeatTaken { { PartyId(p), 1 }, {} });
    add(event::BargainingBegan {});
    std::uint32_t number = 0;
    for (int turn = 0; events.size() + 8 < manyEvents; ++turn) {
        const PartyId party(static_cast<std::size_t>(turn) % parties);
        add(event::TurnBegan { turn / perRound + 1, party, now + 180'000 });
        Package package;
        for (std::size_t i = 0; i < scenario.issues.size(); ++i)
            package.set(IssueId(i), OptionId(random() % scenario.issues[i].options.size()));
        ++number;
        add(event::Proposed { ProposalId(number), { party, 1 }, package,
            number > 3 ? ProposalId(number - 1 - random() % 3) : ProposalId::none,
            Words("because it is a step towards everybody", {}) });
        const PartyId other((party.index() + 1) % parties);
        if (random() % 2 == 0)
            add(event::Rejected { ProposalId(number), other, Words("too little", {}) });
        else
            add(event::Accepted { ProposalId(number), other });
        if (random() % 20 == 0) {
            add(event::Paused {});
            add(event::Resumed { now + 180'000 });
        }
        if (random() % 10 == 0)
            add(event::IssueAgreed { { IssueId(random() % scenario.issues.size()), OptionId(0) } });
    }
    add(event::Closed { Outcome::impasse, {} });
    return contents;
}

/// Of this thread's own time: the machine may have other things to do.
double threadMilliseconds()
{
    timespec now {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS:", 0) == 0)
            return std::stod(line.substr(6)) / 1024.0;
    return 0.0;
}

/// Counts the frames: a window that is not shown would be quick.
class Painted : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++frames;
        return false;
    }
    int frames = 0;
};

/// One page for all benchmarks: an application can only be made once.
class Screen {
public:
    Screen()
        : m_application(m_count, m_arguments.data())
        , m_page(m_theme)
    {
        m_theme.applyTo(m_application);
        m_page.resize(1280, 760);
        m_page.show();
        m_page.setRecord(m_record, {}, StreamId::table1, everyone());
        timeline().installEventFilter(&m_painted);
        QCoreApplication::processEvents(); // the window is on the screen
    }
    /// Layout first, then everything that has to be painted is.
    void frame()
    {
        QCoreApplication::sendPostedEvents();
        QEvent update(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_page, &update);
    }
    void look(const Viewer& eyes)
    {
        m_page.setRecord(m_record, {}, StreamId::table1, eyes);
        frame();
    }
    void showTab(int tab)
    {
        std::vector<QAbstractButton*> tabs;
        for (QAbstractButton* each : m_page.findChildren<QAbstractButton*>())
            if (each->property("kind") == QStringLiteral("tab"))
                tabs.push_back(each);
        tabs.at(static_cast<std::size_t>(tab))->click();
        frame();
    }
    [[nodiscard]] desktop::Timeline& timeline()
    {
        return *m_page.findChild<desktop::Timeline*>(QStringLiteral("timeline"));
    }

    [[nodiscard]] int frames() const { return m_painted.frames; }

private:
    static constexpr const char* m_platform = "offscreen";
    int m_count = 3;
    std::array<char*, 4> m_arguments { const_cast<char*>("bench"), const_cast<char*>("-platform"),
        const_cast<char*>(m_platform), nullptr };
    QApplication m_application;
    desktop::Theme m_theme;
    std::shared_ptr<const RecordContents> m_record = longRecord();
    Painted m_painted;
    desktop::ReplayPage m_page;
};

Screen& screen()
{
    static Screen shared;
    return shared;
}

/// First argument: whose eyes; second: which tab is open.
void replayFrame(benchmark::State& bench)
{
    const std::array eyes { everyone(), viewerOf({ PartyId(0), 1 }), facilitatorEyes() };
    screen().look(eyes.at(static_cast<std::size_t>(bench.range(0))));
    screen().showTab(static_cast<int>(bench.range(1)));
    desktop::Timeline& timeline = screen().timeline();
    std::mt19937 random(3);
    std::vector<double> times;
    const int framesBefore = screen().frames();
    for (auto _ : bench) {
        const int position
            = static_cast<int>(random() % static_cast<unsigned>(timeline.maximum() + 1));
        const double before = threadMilliseconds();
        timeline.setValue(position);
        screen().frame();
        times.push_back(threadMilliseconds() - before);
    }
    if (screen().frames() - framesBefore < static_cast<int>(times.size() * 9 / 10))
        bench.SkipWithError("frames were not painted");
    std::sort(times.begin(), times.end());
    const auto percentile = [&](std::size_t per) { return times[(times.size() - 1) * per / 100]; };
    bench.counters["p50_ms"] = percentile(50);
    bench.counters["p99_ms"] = percentile(99);
    bench.counters["max_ms"] = times.back();
    bench.counters["rss_MB"] = residentMegabytes();
}
BENCHMARK(replayFrame)
    ->ArgNames({ "eyes", "tab" })
    ->ArgsProduct({ { 0, 1, 2 }, { 0, 1, 2 } })
    ->Iterations(400)
    ->Unit(benchmark::kMillisecond);

/// Folding everything with other eyes, until it is on the screen.
void replayOtherEyes(benchmark::State& bench)
{
    screen().showTab(0);
    std::size_t turn = 0;
    for (auto _ : bench)
        screen().look(viewerOf({ PartyId(turn++ % 4), 1 }));
}
BENCHMARK(replayOtherEyes)->Iterations(12)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pourparler::test
