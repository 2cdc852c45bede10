// Every chart of sessions that bots played, at all widths, zooms and themes: nothing overlaps, nothing leaves the box,
// every word is there. POURPARLER_PICTURES=folder keeps the pictures for people to look at.
#include "app/charts/balance_charts.h"
#include "app/charts/session_charts.h"
#include "app/text/translation.h"
#include "core/driver/play.h"
#include "core/scenario/reader.h"
#include "core/view/replay.h"
#include "tests/support/shipped.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pourparler;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what the driver writes down.
class Kept final : public Journal {
public:
    [[nodiscard]] Result<void> append(std::span<const Event> events) override
    {
        m_events.insert(m_events.end(), events.begin(), events.end());
        return {};
    }
    [[nodiscard]] Digest head() const override { return {}; }
    [[nodiscard]] const Events& events() const { return m_events; }

private:
    Events m_events;
};

SeatView played(const std::string& id, std::uint64_t seed, const Viewer& viewer, int rounds = 0)
{
    const auto scenario = std::make_shared<const Scenario>(test::shippedScenario(id));
    Kept journal;
    PlaySetUp setUp;
    setUp.seed = seed;
    if (rounds > 0)
        setUp.rounds = rounds;
    if (!play(scenario, setUp, journal))
        qFatal("the bots did not play");
    return Replay(*scenario, journal.events(), viewer).whole();
}

std::vector<std::unique_ptr<SceneChart>> charts(const SeatView& view, const Reader& reader)
{
    std::vector<std::unique_ptr<SceneChart>> all;
    all.push_back(std::make_unique<AgreedChart>(view, reader));
    all.push_back(std::make_unique<LastProposalsChart>(view, reader));
    all.push_back(std::make_unique<ResultsChart>(view, reader));
    all.push_back(std::make_unique<CourseChart>(view, reader));
    all.push_back(std::make_unique<MovementChart>(view, reader));
    all.push_back(std::make_unique<SharingChart>(view, reader));
    all.push_back(std::make_unique<ThemesChart>(view, reader));
    return all;
}

/// What hangs together as tightly as may be, and otherwise: a scenario from a folder of the tests' data.
std::shared_ptr<const Scenario> sample(const std::string& id)
{
    const auto files
        = loadScenarioFolder(std::string(POURPARLER_SOURCE_DIR "/tests/data/scenarios/") + id);
    Reading reading = readScenario(files.value());
    return std::make_shared<const Scenario>(std::move(reading.scenario).value());
}

std::vector<std::unique_ptr<SceneChart>> balanceCharts(
    const std::shared_ptr<const Scenario>& scenario, const Reader& reader)
{
    const auto report = std::make_shared<const BalanceReport>(reportBalance(*scenario, {}).value());
    std::vector<std::unique_ptr<SceneChart>> all;
    if (report->balance) {
        all.push_back(std::make_unique<CountsChart>(scenario, report, reader));
        all.push_back(std::make_unique<OptionsChart>(scenario, report, reader));
        all.push_back(std::make_unique<KeyChart>(scenario, report, reader));
    }
    all.push_back(std::make_unique<IssueGraphChart>(
        scenario, issueGraph(*scenario, termsOf(*scenario)), reader));
    return all;
}

void keep(const Chart& chart, const QString& name, const Ink& ink, int width)
{
    const QString folder = qEnvironmentVariable("POURPARLER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QImage image(width + 48, static_cast<int>(chart.heightFor(width, ink)) + 48,
        QImage::Format_ARGB32_Premultiplied);
    image.fill(ink.tokens->surface);
    QPainter painter(&image);
    chart.paint(painter, QRectF(24, 24, width, image.height() - 48), ink);
    painter.end();
    image.save(folder + u'/' + name + u".png"_s);
}

/// Nothing lies on anything else or leaves the picture, at all widths and zooms.
void checkPicture(const SceneChart& chart, const QString& tag)
{
    keep(chart, tag + u'-' + chart.id(), { &lightTokens(), 100 }, 880);
    keep(chart, tag + u'-' + chart.id() + u"-dark"_s, { &darkTokens(), 100 }, 880);
    keep(chart, tag + u'-' + chart.id() + u"-large"_s, { &lightTokens(), 200 }, 880);
    for (const int zoom : { 100, 200 })
        for (const double width : { 480.0, 880.0, 1240.0 }) {
            const Scene scene = chart.scene(width, { &lightTokens(), zoom });
            const auto& words = scene.words();
            for (std::size_t i = 0; i < words.size(); ++i) {
                const QRectF box = words[i].box;
                QVERIFY2(box.left() >= -1 && box.right() <= width + 1 && box.top() >= -1
                        && box.bottom() <= scene.height() + 1,
                    qPrintable(u"%1 at %2: “%3” leaves the picture"_s.arg(chart.id())
                                   .arg(width)
                                   .arg(words[i].text)));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(
                        !box.adjusted(1, 1, -1, -1).intersects(words[j].box.adjusted(1, 1, -1, -1)),
                        qPrintable(u"%1 at %2, %3%: “%4” lies on “%5”"_s.arg(chart.id())
                                       .arg(width)
                                       .arg(zoom)
                                       .arg(words[i].text, words[j].text)));
            }
        }
}

void checkNumbers(const Chart& chart)
{
    const Numbers numbers = chart.numbers();
    QCOMPARE(numbers.columns.size(), numbers.keys.size());
    QCOMPARE(numbers.rows.size(), numbers.values.size());
    for (const QStringList& row : numbers.rows)
        QCOMPARE(row.size(), numbers.columns.size());
    for (const QStringList& row : numbers.values)
        QCOMPARE(row.size(), numbers.columns.size());
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepApart_data();
    void wordsKeepApart();
    void balanceKeepsApart_data();
    void balanceKeepsApart();
    void manyOptionsAreShownSomeAtATime();
    void hintsAndNumbers();
};

void TestCharts::wordsKeepApart_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QString>("language");
    // The first seed with which the bots come to an agreement.
    int seed = 1;
    for (; seed < 40; ++seed)
        if (hasAgreement(*played("price-of-the-hours", static_cast<std::uint64_t>(seed), everyone())
                              .table()
                              .outcome))
            break;
    QVERIFY(seed < 40);
    QTest::newRow("agreement") << seed << 0 << u"en"_s;
    QTest::newRow("french") << seed << 0 << u"fr"_s;
    QTest::newRow("impasse") << 1 << 1 << u"en"_s;
}

void TestCharts::wordsKeepApart()
{
    QFETCH(int, seed);
    QFETCH(int, rounds);
    QFETCH(QString, language);
    const SeatView view
        = played("price-of-the-hours", static_cast<std::uint64_t>(seed), facilitatorEyes(), rounds);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    for (const auto& chart : charts(view, readerOf(language)))
        checkPicture(*chart, tag);
}

void TestCharts::balanceKeepsApart_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("language");
    QTest::newRow("flagship") << u"price-of-the-hours"_s << u"en"_s;
    QTest::newRow("flagship-fr") << u"price-of-the-hours"_s << u"fr"_s;
    QTest::newRow("starter") << u"home-and-screen"_s << u"en"_s;
    QTest::newRow("enormous") << u"enormous"_s << u"en"_s;
    QTest::newRow("entangled") << u"entangled"_s << u"en"_s;
}

void TestCharts::balanceKeepsApart()
{
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    const Translation translation(language);
    const bool isShipped = QDir(u"" POURPARLER_SOURCE_DIR "/scenarios"_s).exists(scenario);
    const auto shown = isShipped
        ? std::make_shared<const Scenario>(test::shippedScenario(scenario.toStdString()))
        : sample(scenario.toStdString());
    const auto pictures = balanceCharts(shown, readerOf(language));
    QCOMPARE(pictures.size(), scenario == "entangled"_L1 ? std::size_t { 1 } : std::size_t { 4 });
    for (const auto& chart : pictures) {
        checkPicture(*chart, u"balance-"_s + QString::fromLatin1(QTest::currentDataTag()));
        checkNumbers(*chart);
        QVERIFY(!chart->numbers().rows.empty());
    }
}

void TestCharts::manyOptionsAreShownSomeAtATime()
{
    Scenario scenario = *sample("enormous");
    Issue& form = scenario.issues[10];
    QCOMPARE(form.id, "form");
    form.options.resize(60, form.options.back());
    for (std::size_t o = 4; o < form.options.size(); ++o)
        form.options[o].label = LocalText({ { "en", "Number " + std::to_string(o) } });
    for (Party& party : scenario.parties)
        if (party.preferences)
            party.preferences->scores[10].resize(60, 10);
    const auto shared = std::make_shared<const Scenario>(scenario);
    const auto report = std::make_shared<const BalanceReport>(reportBalance(scenario, {}).value());
    const OptionsChart chart(shared, report, readerOf(u"en"));
    checkPicture(chart, u"balance-many"_s);
    const Scene scene = chart.scene(880, Ink {});
    QStringList said;
    for (const Scene::Words& words : scene.words())
        said << words.text;
    QVERIFY(said.contains(u"0 to 9 euro"_s)); // of a number of 101 steps
    QVERIFY(said.contains(u"Number 6 … Number 11"_s));
    QVERIFY(!said.contains(u"Number 7"_s));
    QCOMPARE(chart.numbers().rows.size(), std::size_t { 10 * 101 + 60 + 3 }); // each by itself
}

void TestCharts::hintsAndNumbers()
{
    const SeatView view = played("price-of-the-hours", 1, facilitatorEyes());
    const Reader reader = readerOf(u"en");
    for (const auto& chart : charts(view, reader))
        checkNumbers(*chart);
    const ResultsChart results(view, reader);
    QCOMPARE(results.numbers().rows.size(), std::size_t { 6 });
    const Ink ink;
    const double height = results.heightFor(880, ink);
    bool said = false;
    for (double y = 0; y < height; y += 4)
        said = said
            || results.hint({ 10, y }, QRectF(0, 0, 880, height), ink).contains(u"Ordalune"_s);
    QVERIFY(said);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
