// What pourparler-cli analyse says of scenarios, packages and records: one object whose parts agree with each other, a report
// in words, and clear refusals. That the numbers are right is tested against listing in tests/core/analysis.

#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace pourparler::test;
using namespace Qt::StringLiterals;

namespace {

using Point = std::vector<double>;

Point pointOf(const QJsonValue& value)
{
    Point point;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& each : list)
        point.push_back(each.toDouble());
    return point;
}

std::vector<Point> pointsOf(const QJsonValue& value)
{
    std::vector<Point> points;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& each : list)
        points.push_back(pointOf(each));
    return points;
}

/// Nobody has less in `a` than in `b`.
bool isAsGood(const Point& a, const Point& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), std::greater_equal<>());
}

double sum(const Point& point)
{
    double all = 0;
    for (const double each : point)
        all += each;
    return all;
}

const char* const kinds[]
    = { "nash", "kalai_smorodinsky", "egalitarian", "utilitarian", "relative_utilitarian" };

} // namespace

class TestCliAnalyse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneObjectSaysEverything_data();
    void oneObjectSaysEverything();
    void solutionsAreOnTheFront();
    void threadsChangeNothing();
    void aBoundIsKept();
    void aPackageIsCertified();
    void whatIsProposedInARecord();
    void aReportPeopleCanRead();
    void inFrench();
    void nothingToAgreeOn();
    void whoWouldNotSignAndWhy();
    void onePartyAlone();
    void wrongPackages_data();
    void wrongPackages();
    void wrongFiles();

private:
    QJsonObject json(const QStringList& arguments) const;
    QJsonObject certificate(const QByteArray& package) const;
    Program m_program;
};

QJsonObject TestCliAnalyse::json(const QStringList& arguments) const
{
    const Outcome said
        = m_program.run(QStringList { u"analyse"_s } + arguments + QStringList { u"--json"_s });
    return said.status == 0 && said.err.isEmpty() ? jsonLines(said.out).front() : QJsonObject();
}

QJsonObject TestCliAnalyse::certificate(const QByteArray& package) const
{
    m_program.write(u"package.json"_s, package);
    return json({ scenarioFolder(u"home-and-screen"_s), u"--package"_s, u"package.json"_s });
}

void TestCliAnalyse::oneObjectSaysEverything_data()
{
    QTest::addColumn<QString>("packages");
    QTest::addColumn<double>("legal");
    QTest::addColumn<int>("parties");
    QTest::newRow("home-and-screen") << u"432"_s << 324.0 << 2;
    QTest::newRow("price-of-the-hours") << u"3932160"_s << 887040.0 << 6;
}

void TestCliAnalyse::oneObjectSaysEverything()
{
    QFETCH(QString, packages);
    QFETCH(double, legal);
    QFETCH(int, parties);
    const QJsonObject all = json({ scenarioFolder(QString::fromUtf8(QTest::currentDataTag())) });
    QCOMPARE(all[u"packages"_s].toString(), packages);
    QCOMPARE(all[u"legal"_s].toDouble(), legal);
    QCOMPARE(all[u"parties"_s].toArray().size(), parties);
    QCOMPARE(all[u"walk_away"_s].toArray().size(), parties);
    QVERIFY(all[u"opposition"_s].toDouble() > 0);
    QVERIFY(all[u"seconds"_s].toDouble() > 0);

    const QJsonObject front = all[u"front"_s].toObject();
    QCOMPARE(front[u"kind"_s].toString(), u"exact"_s);
    QCOMPARE(front[u"bound"_s].toDouble(), 0.0);
    const auto points = pointsOf(front[u"points"_s]);
    QVERIFY(!points.empty());
    QCOMPARE(front[u"size"_s].toInt(), static_cast<int>(points.size()));
    QVERIFY(std::is_sorted(points.begin(), points.end(), std::greater<>()));
    // In small: over many points all pairs would take too long.
    const std::size_t step = 1 + points.size() / 500;
    for (std::size_t a = 0; a < points.size(); a += step)
        for (std::size_t b = 0; b < points.size(); b += step)
            QVERIFY(a == b || !isAsGood(points[a], points[b]));

    const QJsonObject solutions = all[u"solutions"_s].toObject();
    QVERIFY(all[u"decided"_s].toBool());
    const QJsonObject ratification = all[u"ratification"_s].toObject();
    QVERIFY(ratification[u"decided"_s].toBool());
    QCOMPARE(ratification[u"why"_s].toString(), u"found"_s);
    // Nothing but solutions stands among them.
    QCOMPARE(solutions.size(), 6);
    QCOMPARE(solutions[u"ratifiable"_s].toObject().size(), 5);
    for (const char* const kind : kinds) {
        const QJsonObject solution = all[u"solutions"_s].toObject()[QLatin1String(kind)].toObject();
        QVERIFY2(solution[u"proved"_s].toBool(), kind);
        QVERIFY2(solution[u"ties"_s].toInt() >= 1, kind);
        QVERIFY2(solution[u"ties_exact"_s].toBool(), kind);
        QVERIFY(isAsGood(pointOf(solution[u"utilities"_s]), pointOf(all[u"walk_away"_s])));
        QVERIFY(all[u"solutions"_s]
                    .toObject()[u"ratifiable"_s]
                    .toObject()[QLatin1String(kind)]
                    .toObject()[u"proved"_s]
                    .toBool());
    }
}

void TestCliAnalyse::solutionsAreOnTheFront()
{
    // Nobody's red line is in the way here, so that each is a point of it, and the best one by its own measure.
    const QJsonObject all = json({ scenarioFolder(u"home-and-screen"_s) });
    const auto points = pointsOf(all[u"front"_s].toObject()[u"points"_s]);
    const Point base = pointOf(all[u"walk_away"_s]);
    const auto product
        = [&](const Point& point) { return (point[0] - base[0]) * (point[1] - base[1]); };
    const auto least
        = [&](const Point& point) { return std::min(point[0] - base[0], point[1] - base[1]); };
    Point nash = base;
    Point egalitarian = base;
    Point utilitarian = base;
    for (const Point& point : points) {
        if (!isAsGood(point, base))
            continue;
        nash = product(point) > product(nash) ? point : nash;
        egalitarian = least(point) > least(egalitarian) ? point : egalitarian;
        utilitarian = sum(point) > sum(utilitarian) ? point : utilitarian;
    }
    const QJsonObject solutions = all[u"solutions"_s].toObject();
    QCOMPARE(pointOf(solutions[u"nash"_s].toObject()[u"utilities"_s]), nash);
    QCOMPARE(pointOf(solutions[u"egalitarian"_s].toObject()[u"utilities"_s]), egalitarian);
    QCOMPARE(
        sum(pointOf(solutions[u"utilitarian"_s].toObject()[u"utilities"_s])), sum(utilitarian));
}

void TestCliAnalyse::threadsChangeNothing()
{
    const QString folder = scenarioFolder(u"price-of-the-hours"_s);
    QJsonObject alone = json({ folder });
    QJsonObject together = json({ folder, u"--threads"_s, u"3"_s });
    QVERIFY(!together.isEmpty());
    alone.remove(u"seconds"_s);
    together.remove(u"seconds"_s);
    QCOMPARE(together, alone);
}

void TestCliAnalyse::aBoundIsKept()
{
    const QString folder = scenarioFolder(u"price-of-the-hours"_s);
    const auto exact = pointsOf(json({ folder })[u"front"_s].toObject()[u"points"_s]);
    const QJsonObject front = json({ folder, u"--epsilon"_s, u"20"_s })[u"front"_s].toObject();
    QCOMPARE(front[u"kind"_s].toString(), u"epsilon"_s);
    const double bound = front[u"bound"_s].toDouble();
    QVERIFY(bound > 0 && bound <= 20);
    const auto points = pointsOf(front[u"points"_s]);
    QVERIFY(!points.empty() && points.size() < exact.size());
    for (std::size_t each = 0; each < exact.size(); each += 97) {
        Point less = exact[each];
        for (double& value : less)
            value -= bound + 1e-9;
        QVERIFY(std::any_of(points.begin(), points.end(),
            [&](const Point& point) { return isAsGood(point, less); }));
    }
}

void TestCliAnalyse::aPackageIsCertified()
{
    const QJsonObject good = certificate(
        R"({"days":"two","allowance":"ten","monitoring":"team","disconnection":"alert","review":"six"})");
    const QJsonObject efficient = good[u"certificate"_s].toObject();
    QVERIFY(efficient[u"efficient"_s].toBool() && efficient[u"proved"_s].toBool());
    QCOMPARE(efficient[u"gain"_s].toDouble(), 0.0);
    QVERIFY(efficient[u"better"_s].isNull());
    QVERIFY(efficient[u"changes"_s].toArray().isEmpty());
    QVERIFY(good[u"straw_vote"_s].toObject()[u"passes"_s].toBool());

    const QJsonObject bad = certificate(R"({"days":"three","monitoring":"team"})");
    const QJsonObject better = bad[u"certificate"_s].toObject();
    QVERIFY(!better[u"efficient"_s].toBool() && better[u"proved"_s].toBool());
    const Point gains = pointOf(better[u"gains"_s]);
    QVERIFY(isAsGood(gains, Point(2, 0.0)));
    QCOMPARE(sum(gains), better[u"gain"_s].toDouble());
    QVERIFY(better[u"gain"_s].toDouble() > 0);
    // What changes is what differs, and asked about itself the better one is efficient.
    const QJsonObject package = better[u"better"_s].toObject();
    const QJsonObject before = bad[u"package"_s].toObject();
    QJsonArray different;
    for (const char* const issue : { "days", "allowance", "monitoring", "disconnection", "review" })
        if (package[QLatin1String(issue)] != before[QLatin1String(issue)])
            different << QLatin1String(issue);
    QCOMPARE(better[u"changes"_s].toArray(), different);
    const QJsonObject again = certificate(QJsonDocument(package).toJson());
    QVERIFY(again[u"certificate"_s].toObject()[u"efficient"_s].toBool());
    Point reached = pointOf(bad[u"utilities"_s]);
    for (std::size_t p = 0; p < gains.size(); ++p)
        reached[p] += gains[p];
    QCOMPARE(pointOf(again[u"utilities"_s]), reached);
    // A small change is no larger than it may be.
    QVERIFY(bad[u"small_change"_s].toObject()[u"changes"_s].toArray().size() <= 3);
}

void TestCliAnalyse::whatIsProposedInARecord()
{
    const QString folder = scenarioFolder(u"price-of-the-hours"_s);
    QCOMPARE(
        m_program
            .run({ u"play"_s, folder, u"--seed"_s, u"3"_s, u"--record"_s, u"played.pourparler"_s })
            .status,
        0);
    const QJsonObject all = json({ folder, u"--record"_s, u"played.pourparler"_s });
    QVERIFY(all[u"certificate"_s].toObject()[u"proved"_s].toBool());
    const QJsonArray proposals = all[u"proposals"_s].toArray();
    QVERIFY(!proposals.isEmpty());
    for (const QJsonValue& each : proposals) {
        const QJsonObject proposal = each.toObject();
        QCOMPARE(proposal[u"utilities"_s].toArray().size(), 6);
        QVERIFY(proposal[u"to_front"_s].toDouble() >= 0);
        for (const char* const kind : kinds)
            QVERIFY(proposal[u"to_solutions"_s].toObject()[QLatin1String(kind)].toDouble()
                >= proposal[u"to_front"_s].toDouble() - 1e-9);
    }
    const QJsonObject reading = all[u"reading"_s].toObject();
    QCOMPARE(reading[u"voting_power"_s].toObject().size(), 6);
    QVERIFY(
        !reading[u"steps"_s].toObject()[u"emp"_s].toObject()[u"towards"_s].toObject().isEmpty());
    QVERIFY(!reading[u"rounds"_s].toArray().isEmpty());

    // Another scenario's record is none of this one's.
    const Outcome other = m_program.run({ u"analyse"_s, scenarioFolder(u"home-and-screen"_s),
        u"--record"_s, u"played.pourparler"_s });
    QCOMPARE(other.status, 2);
    QVERIFY2(other.err.contains("another scenario"), other.err.constData());
}

void TestCliAnalyse::aReportPeopleCanRead()
{
    const QString folder = scenarioFolder(u"price-of-the-hours"_s);
    QCOMPARE(
        m_program
            .run({ u"play"_s, folder, u"--seed"_s, u"3"_s, u"--record"_s, u"report.pourparler"_s })
            .status,
        0);
    const Outcome said
        = m_program.run({ u"analyse"_s, folder, u"--record"_s, u"report.pourparler"_s });
    QVERIFY2(said.status == 0 && said.err.isEmpty(), said.err.constData());
    for (const char* const words : { "“The price of the hours”", "proved to be all", "Opposition: ",
             "What would be fair, if everybody who votes had to gain:", "Kalai–Smorodinsky",
             "What would be fair, if only the rule had to be met:",
             "The proposals and what they are worth:", "How the talks went:", "concession rate",
             "The table would split here first: " })
        QVERIFY2(said.out.contains(words), words);
    QVERIFY(!said.out.contains("%1"));
    QVERIFY(!said.out.contains(" \n"));
}

void TestCliAnalyse::inFrench()
{
    const Outcome said = m_program.run(
        { u"analyse"_s, scenarioFolder(u"home-and-screen"_s), u"--lang"_s, u"fr"_s });
    QCOMPARE(said.status, 0);
    QVERIFY2(said.out.contains("Résultats efficaces\u202f: 35"), said.out.constData());
    QVERIFY(said.out.contains("valeur de rupture"));
}

void TestCliAnalyse::nothingToAgreeOn()
{
    // Both want more than there is: the checker objects, and the analysis says what comes nearest.
    const QString folder = m_program.copyScenario(u"home-and-screen"_s);
    QFile file(m_program.path(folder + u"/scenario.yaml"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray yaml = file.readAll();
    file.close();
    yaml.replace("points: 57", "points: 97").replace("points: 59", "points: 94");
    m_program.write(folder + u"/scenario.yaml"_s, yaml);
    const QJsonObject all = json({ folder });
    QCOMPARE(all[u"walk_away"_s].toArray(), (QJsonArray { 97.0, 94.0 }));
    for (const char* const kind : kinds)
        QVERIFY(all[u"solutions"_s].toObject()[QLatin1String(kind)].isNull());
    QVERIFY(all[u"opposition"_s].isNull());
    const Point shortfalls = pointOf(all[u"nearest"_s].toObject()[u"shortfalls"_s]);
    QVERIFY(*std::max_element(shortfalls.begin(), shortfalls.end()) > 0);
    QVERIFY(all[u"front"_s].toObject()[u"size"_s].toInt() > 0); // walk-away values do not count
    const Outcome said = m_program.run({ u"analyse"_s, folder });
    QVERIFY(said.out.contains("No package reaches everybody’s walk-away value"));
    QVERIFY(said.out.contains("Points still missing: "));
}

void TestCliAnalyse::whoWouldNotSignAndWhy()
{
    // Beyond a red line, and a hair below the walk-away value.
    const QString folder = m_program.copyScenario(u"home-and-screen"_s);
    const QByteArray package
        = R"({"days":"two","allowance":"ten","monitoring":"removed","disconnection":"alert","review":"six"})";
    m_program.write(u"removed.json"_s, package);
    const QStringList asked { u"analyse"_s, folder, u"--package"_s, u"removed.json"_s };
    const double utility = json(asked.mid(1))[u"utilities"_s].toArray().first().toDouble();
    QVERIFY2(m_program.run(asked).out.contains("below its walk-away value, and beyond a red line)"),
        m_program.run(asked).out.constData());
    QFile file(m_program.path(folder + u"/scenario.yaml"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray yaml = file.readAll();
    file.close();
    yaml.replace("points: 57", "points: " + QByteArray::number(utility + 0.01, 'f', 2));
    m_program.write(folder + u"/scenario.yaml"_s, yaml);
    const Outcome said = m_program.run(asked);
    QVERIFY2(said.out.contains("(0.01 points below its walk-away value, and beyond a red line)"),
        said.out.constData());
}

void TestCliAnalyse::onePartyAlone()
{
    m_program.write(u"d.xml"_s,
        R"(<t><utility_space><objective name="D"><issue index="1" name="A" type="discrete"><item value="x"/><item value="y"/></issue></objective></utility_space></t>)");
    m_program.write(u"p.xml"_s,
        R"(<utility_space><objective name="D"><issue index="1" name="A" type="discrete"><item value="x" evaluation="1"/><item value="y" evaluation="3"/></issue><weight index="1" value="1"/></objective></utility_space>)");
    QCOMPARE(m_program
                 .run({ u"import-genius"_s, u"--domain"_s, u"d.xml"_s, u"--profile"_s, u"p.xml"_s,
                     u"--out"_s, u"alone"_s })
                 .status,
        0);
    const QJsonObject all = json({ u"alone"_s });
    QCOMPARE(pointsOf(all[u"front"_s].toObject()[u"points"_s]), std::vector<Point> { { 1.0 } });
    QCOMPARE(pointOf(all[u"solutions"_s].toObject()[u"nash"_s].toObject()[u"utilities"_s]),
        Point { 1.0 });
    QCOMPARE(all[u"opposition"_s].toDouble(), 0.0);
}

void TestCliAnalyse::wrongPackages_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such issue") << QByteArray(R"({"nope":"two"})") << QByteArray("“nope”");
    QTest::newRow("no such option")
        << QByteArray(R"({"days":"nine"})") << QByteArray("“days.nine”");
    QTest::newRow("a number") << QByteArray(R"({"days":{"a":1}})") << QByteArray(":1:9:");
    QTest::newRow("twice") << QByteArray(R"({"days":"two","days":"three"})") << QByteArray("days");
    QTest::newRow("a list") << QByteArray(R"(["two"])") << QByteArray("this is a list");
    QTest::newRow("long words") << QByteArray("{\"days\":\"") + QByteArray(100'000, 'x')
            + QByteArray("\"}") << QByteArray("xxx…”");
    QTest::newRow("torn off") << QByteArray(R"({"days":)") << QByteArray("bad.json:1:");
    QTest::newRow("nothing") << QByteArray() << QByteArray("bad.json");
    QTest::newRow("no text") << QByteArray("\xff\xfe\0\0", 4) << QByteArray("UTF-8");
}

void TestCliAnalyse::wrongPackages()
{
    QFETCH(QByteArray, package);
    QFETCH(QByteArray, words);
    m_program.write(u"bad.json"_s, package);
    const Outcome said = m_program.run({ u"analyse"_s, scenarioFolder(u"home-and-screen"_s),
        u"--package"_s, u"bad.json"_s, u"--json"_s });
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
    QVERIFY2(said.err.contains(words), said.err.constData());
}

void TestCliAnalyse::wrongFiles()
{
    const QString folder = scenarioFolder(u"home-and-screen"_s);
    for (const QStringList& arguments :
        { QStringList { u"nowhere"_s }, QStringList { folder, u"--package"_s, u"nowhere.json"_s },
            QStringList { folder, u"--package"_s, u"."_s },
            QStringList { folder, u"--record"_s, u"nowhere.pourparler"_s },
            QStringList { folder, u"--epsilon"_s, u"much"_s },
            QStringList { folder, u"--epsilon"_s, u"-1"_s },
            QStringList { folder, u"--epsilon"_s, u"nan"_s },
            QStringList { folder, u"--threads"_s, u"0"_s } }) {
        const Outcome said = m_program.run(QStringList { u"analyse"_s } + arguments);
        QVERIFY2(said.status == 2 || said.status == 1, qPrintable(arguments.join(u' ')));
        QVERIFY(said.out.isEmpty());
        QVERIFY2(!said.err.isEmpty(), qPrintable(arguments.join(u' ')));
    }
    // Illegal, though each option of it is there.
    m_program.write(u"illegal.json"_s, R"({"days":"three","monitoring":"removed"})");
    const Outcome said = m_program.run({ u"analyse"_s, folder, u"--package"_s, u"illegal.json"_s });
    QCOMPARE(said.status, 2);
    QVERIFY2(said.err.contains("the employer wants some measure"), said.err.constData());
}

QTEST_GUILESS_MAIN(TestCliAnalyse)
#include "tst_cli_analyse.moc"
