// The pictures of what could have been agreed, for an agreement, a proposal and no deal, at all widths, zooms and themes:
// nothing overlaps, nothing leaves the box, every figure is in the table. POURPARLER_PICTURES=folder keeps the pictures.
#include "app/charts/axis.h"
#include "app/charts/deal_charts.h"
#include "app/charts/labels.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_analysis.h"
#include "tests/support/played.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pourparler;
using namespace Qt::StringLiterals;

namespace {

using Charts = std::vector<std::unique_ptr<SceneChart>>;

Charts charts(const SeatView& view, const Reader& reader, const Deal& deal)
{
    const auto shared = std::make_shared<const Deal>(deal);
    Charts all;
    all.push_back(std::make_unique<LeftChart>(view, reader, shared));
    all.push_back(std::make_unique<MissingChart>(view, reader, shared));
    all.push_back(std::make_unique<MapChart>(
        view, reader, shared, std::pair(deal.parties.front(), deal.parties.back())));
    all.push_back(std::make_unique<ParallelChart>(view, reader, shared));
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

QString allWords(const SceneChart& chart)
{
    QStringList words;
    const Scene scene = chart.scene(880, {});
    for (const Scene::Words& each : scene.words())
        words << each.text;
    return words.join(u'\n');
}

} // namespace

class TestDealCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepApart_data();
    void wordsKeepApart();
    void saysWhatToChange();
    void saysThatNothingWasLeft();
    void saysWhatIsNotProved();
    void saysWhatCouldHaveBeen();
    void saysThatThereWasNothing();
    void saysWhoIsMissing();
    void mapsTwoParties();
    void onlyWhatTheViewKnows();
    void thousandsOfPackagesStayQuick();
    void labelsFindRoom();
    void axesHaveRoundFigures();

private:
    const SeatView& view();
    const Deal& deal();
    std::optional<SeatView> m_view;
    std::optional<Deal> m_deal;
};

/// A session that ends with an agreement, and its Deal.
const SeatView& TestDealCharts::view()
{
    if (!m_view)
        m_view = test::playedView(
            "price-of-the-hours", test::seedOfAgreement("price-of-the-hours"), facilitatorEyes());
    return *m_view;
}

const Deal& TestDealCharts::deal()
{
    if (!m_deal)
        m_deal = analyseDeal(view(), dealSubject(view()), true).value();
    return *m_deal;
}

void TestDealCharts::wordsKeepApart_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QString>("language");
    QTest::newRow("agreement") << u"price-of-the-hours"_s << 0 << u"en"_s;
    QTest::newRow("french") << u"price-of-the-hours"_s << 0 << u"fr"_s;
    QTest::newRow("impasse") << u"price-of-the-hours"_s << 2 << u"en"_s;
    QTest::newRow("starter") << u"home-and-screen"_s << 0 << u"en"_s;
}

void TestDealCharts::wordsKeepApart()
{
    QFETCH(QString, scenario);
    QFETCH(int, rounds);
    QFETCH(QString, language);
    const std::string id = scenario.toStdString();
    const SeatView seen = rounds > 0
        ? test::playedView(id, 1, facilitatorEyes(), rounds)
        : test::playedView(id, test::seedOfAgreement(id), facilitatorEyes());
    const Deal found = analyseDeal(seen, dealSubject(seen), true).value();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    for (const auto& chart : charts(seen, readerOf(language), found)) {
        keep(*chart, tag + u'-' + chart->id(), { &lightTokens(), 100 }, 880);
        keep(*chart, tag + u'-' + chart->id() + u"-dark"_s, { &darkTokens(), 100 }, 880);
        keep(*chart, tag + u'-' + chart->id() + u"-large"_s, { &lightTokens(), 200 }, 880);
        keep(*chart, tag + u'-' + chart->id() + u"-narrow"_s, { &lightTokens(), 100 }, 420);
        for (const int zoom : { 100, 200 })
            for (const double width : { 420.0, 480.0, 880.0, 1240.0 }) {
                const Scene scene = chart->scene(width, { &lightTokens(), zoom });
                const auto& words = scene.words();
                for (std::size_t i = 0; i < words.size(); ++i) {
                    const QRectF box = words[i].box;
                    QVERIFY2(box.left() >= -1 && box.right() <= width + 1 && box.top() >= -1
                            && box.bottom() <= scene.height() + 1,
                        qPrintable(u"%1 at %2: “%3” leaves the picture"_s.arg(chart->id())
                                       .arg(width)
                                       .arg(words[i].text)));
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY2(!box.adjusted(1, 1, -1, -1)
                                      .intersects(words[j].box.adjusted(1, 1, -1, -1)),
                            qPrintable(u"%1 at %2, %3%: “%4” lies on “%5”"_s.arg(chart->id())
                                           .arg(width)
                                           .arg(zoom)
                                           .arg(words[i].text, words[j].text)));
                }
            }
        const Numbers numbers = chart->numbers();
        QCOMPARE(numbers.columns.size(), numbers.keys.size());
        QCOMPARE(numbers.rows.size(), numbers.values.size());
        QVERIFY(!numbers.rows.empty());
        for (const QStringList& row : numbers.rows)
            QCOMPARE(row.size(), numbers.columns.size());
        for (const QStringList& row : numbers.values)
            QCOMPARE(row.size(), numbers.columns.size());
    }
}

void TestDealCharts::saysWhatToChange()
{
    Deal left = deal();
    Package better = left.package;
    better.set(IssueId(0), OptionId(left.package.option(IssueId(0))->index() == 0 ? 1 : 0));
    std::vector<Points> gains(left.parties.size(), 0);
    gains[1] = 340;
    left.left = Improvement { better, 340, gains, { IssueId(0) } };
    left.small.reset();
    const Reader reader = readerOf(u"en");
    const LeftChart chart(view(), reader, std::make_shared<const Deal>(left));
    const Numbers numbers = chart.numbers();
    QCOMPARE(numbers.rows.size(), left.parties.size() + 1);
    QCOMPARE(numbers.values.back()[0], u"issue"_s);
    QVERIFY(numbers.values.back()[3] != numbers.values.back()[4]);
    const QString words = allWords(chart);
    QVERIFY2(words.contains(u"(+3.4)"_s), qPrintable(words));
    QVERIFY(words.contains(u"Nobody loses"_s));
    QVERIFY(words.contains(numbers.rows.back()[4]));
}

void TestDealCharts::saysThatNothingWasLeft()
{
    Deal efficient = deal();
    efficient.left.reset();
    efficient.small.reset();
    efficient.proved = true;
    const LeftChart chart(view(), readerOf(u"en"), std::make_shared<const Deal>(efficient));
    QVERIFY(allWords(chart).contains(u"Efficient"_s));
    QCOMPARE(chart.numbers().rows.size(), efficient.parties.size());
    keep(chart, u"efficient-left"_s, {}, 880);
}

void TestDealCharts::saysWhatIsNotProved()
{
    Deal unsure = deal();
    unsure.left.reset();
    unsure.small.reset();
    unsure.proved = false;
    const LeftChart chart(view(), readerOf(u"en"), std::make_shared<const Deal>(unsure));
    QVERIFY(!allWords(chart).contains(u"Efficient"_s));
    QVERIFY(allWords(chart).contains(u"not proved"_s));
}

void TestDealCharts::saysWhatCouldHaveBeen()
{
    const SeatView talked = test::playedView("price-of-the-hours", 1, facilitatorEyes(), 2);
    const Deal missed = analyseDeal(talked, dealSubject(talked), true).value();
    QVERIFY(!missed.solutions.empty());
    const LeftChart chart(talked, readerOf(u"en"), std::make_shared<const Deal>(missed));
    QCOMPARE(chart.title(), u"What could have been agreed"_s);
    const QString words = allWords(chart);
    QVERIFY2(words.contains(u"Everybody would have been better off"_s), qPrintable(words));
    QVERIFY(words.contains(u"Nash"_s));
}

void TestDealCharts::saysThatThereWasNothing()
{
    const SeatView talked = test::playedView("price-of-the-hours", 1, facilitatorEyes(), 2);
    Deal none = analyseDeal(talked, dealSubject(talked), true).value();
    none.solutions.clear();
    for (std::size_t p = 0; p < none.walkAway.size(); ++p)
        none.walkAway[p] = none.best[p] - 500;
    const LeftChart chart(talked, readerOf(u"en"), std::make_shared<const Deal>(none));
    QVERIFY(allWords(chart).contains(u"nothing to agree on"_s));
    QCOMPARE(chart.numbers().rows.size(), none.parties.size());
    keep(chart, u"nothing-left"_s, {}, 880);
}

void TestDealCharts::saysWhoIsMissing()
{
    Deal open = deal();
    open.vote.passes = false;
    open.vote.ballots[0].missing = 250;
    open.vote.ballots[0].crossed = { 0 };
    open.remedy = Remedy { open.package, { IssueId(0) }, {}, 0 };
    open.remedy->package.set(
        IssueId(0), OptionId(open.package.option(IssueId(0))->index() == 0 ? 1 : 0));
    const MissingChart chart(view(), readerOf(u"en"), std::make_shared<const Deal>(open));
    const QString words = allWords(chart);
    QVERIFY2(words.contains(u"2.5 points below"_s), qPrintable(words));
    QVERIFY(words.contains(u"crosses a red line"_s));
    QVERIFY(words.contains(u"would not be met"_s));
    const Numbers numbers = chart.numbers();
    QCOMPARE(numbers.values[0].mid(0, 5),
        QStringList({ u"party"_s,
            QString::fromStdString(view().scenario().party(open.vote.ballots[0].party).id), u"0"_s,
            u"2.50"_s, u"1"_s }));
    QCOMPARE(numbers.values.back()[0], u"issue"_s);
    keep(chart, u"missing-one"_s, {}, 880);

    Deal never = open;
    never.remedy.reset();
    const MissingChart hopeless(view(), readerOf(u"en"), std::make_shared<const Deal>(never));
    QVERIFY(allWords(hopeless).contains(u"No package passes"_s));
}

void TestDealCharts::mapsTwoParties()
{
    const auto shared = std::make_shared<const Deal>(deal());
    const PartyId a = deal().parties[0];
    const PartyId b = deal().parties[2];
    const MapChart chart(view(), readerOf(u"en"), shared, { a, b });
    const Numbers numbers = chart.numbers();
    QCOMPARE(numbers.keys[4], u"value_"_s + QString::fromStdString(view().scenario().party(a).id));
    const auto rowsOf = [&](const QString& kind) {
        return std::count_if(numbers.values.begin(), numbers.values.end(),
            [&](const QStringList& row) { return row[0] == kind; });
    };
    QCOMPARE(rowsOf(u"solution"_s), 5);
    QCOMPARE(static_cast<std::size_t>(rowsOf(u"proposal"_s)), deal().path.size());
    QCOMPARE(rowsOf(u"agreement"_s), 1);
    QVERIFY(rowsOf(u"front"_s) > 2);
    // Every solution has its name on the map, and the agreement.
    const QString words = allWords(chart);
    for (const auto& name : { u"Nash"_s, u"Egalitarian"_s, u"Utilitarian"_s, u"Agreement"_s })
        QVERIFY2(words.contains(name), qPrintable(words));
    // Somewhere the pointer hears of a proposal and of the zone.
    const Ink ink;
    const double height = chart.heightFor(880, ink);
    QStringList heard;
    for (double y = 0; y < height; y += 6)
        for (double x = 0; x < 880; x += 6)
            heard << chart.hint({ x, y }, QRectF(0, 0, 880, height), ink);
    const QString all = heard.join(u'\n');
    QVERIFY(all.contains(u"Proposal 1,"_s));
    QVERIFY(all.contains(u"both get more"_s));
}

void TestDealCharts::onlyWhatTheViewKnows()
{
    // The Deal of the whole session on a view of its beginning: the path ends where the view does.
    const auto shared = std::make_shared<const Deal>(deal());
    const Scenario& scenario = view().scenario();
    SeatView early(redact(scenario, facilitatorEyes()), facilitatorEyes());
    for (const Event& event : view().log()) {
        if (early.table().proposals.size() == 3)
            break;
        early.take(*redact(event, facilitatorEyes()));
    }
    const MapChart chart(early, readerOf(u"en"), shared, { deal().parties[0], deal().parties[1] });
    const Numbers numbers = chart.numbers();
    QCOMPARE(std::count_if(numbers.values.begin(), numbers.values.end(),
                 [](const QStringList& row) { return row[0] == u"proposal"_s; }),
        3);
}

void TestDealCharts::thousandsOfPackagesStayQuick()
{
    Deal large = deal();
    const auto front = large.front;
    while (large.front.size() < 100'000)
        large.front.insert(large.front.end(), front.begin(), front.end());
    const auto shared = std::make_shared<const Deal>(large);
    QImage image(900, 900, QImage::Format_ARGB32_Premultiplied);
    const auto milliseconds = [&](auto make) {
        QElapsedTimer timer;
        timer.start();
        const auto chart = make();
        QPainter painter(&image);
        chart->paint(painter, QRectF(0, 0, 880, 880), Ink {});
        return timer.elapsed();
    };
    const auto map = milliseconds([&] {
        return std::make_unique<MapChart>(
            view(), readerOf(u"en"), shared, std::pair(large.parties[0], large.parties[1]));
    });
    const auto parallel = milliseconds(
        [&] { return std::make_unique<ParallelChart>(view(), readerOf(u"en"), shared); });
    qInfo("map %lld ms, parallel %lld ms", map, parallel);
    // Generous: machines are shared. What would draw all of them takes seconds.
    QVERIFY(map < 1000);
    QVERIFY(parallel < 1000);
    const ParallelChart chart(view(), readerOf(u"en"), shared);
    QVERIFY(chart.numbers().rows.size() < 500);
    QVERIFY(allWords(chart).contains(u" of 1"_s)); // "300 of 100,800 drawn"
}

void TestDealCharts::labelsFindRoom()
{
    LabelPlaces places(QRectF(0, 0, 100, 100));
    const auto first = places.place({ 50, 50 }, { 30, 10 }, 5, 50);
    QVERIFY(first);
    QCOMPARE(first->left(), 55.0);
    const auto second = places.place({ 50, 50 }, { 30, 10 }, 5, 50);
    QVERIFY(second && !second->intersects(*first));
    QVERIFY(!places.place({ 50, 50 }, { 200, 10 }, 5, 50)); // wider than the room
    places.block(QRectF(0, 0, 100, 100));
    QVERIFY(!places.place({ 50, 50 }, { 10, 10 }, 5, 50));
}

void TestDealCharts::axesHaveRoundFigures()
{
    for (const auto& [least, most] : std::vector<std::pair<Points, Points>> {
             { 0, 10'000 }, { 5'530, 9'760 }, { -300, 40 }, { 7, 8 }, { 0, 1'000'000'000'000 } }) {
        const Axis axis = axisOver(least, most);
        QVERIFY(axis.least < least && axis.most > most);
        QVERIFY((axis.most - axis.least) / axis.step <= 8);
        QVERIFY(axis.first() >= axis.least);
        QCOMPARE(axis.first() % axis.step, Points(0));
        Points lead = axis.step;
        while (lead >= 10 && lead % 10 == 0)
            lead /= 10;
        QVERIFY(lead == 1 || lead == 2 || lead == 5);
    }
}

QTEST_MAIN(TestDealCharts)
#include "tst_deal_charts.moc"
