// pourparler-cli import-genius and export-genius: a scenario that can be checked and played, what was odd on standard error,
// clear refusals.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pourparler::test;
using namespace Qt::StringLiterals;

class TestCliGenius : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importIsAScenario();
    void importIsPlayedToTheEnd();
    void exportComesBackTheSame();
    void oddThingsAreTold();
    void problemsAreRefused();
    void foldersHaveToBeFit();
    void frenchIsSpoken();
    void shippedScenariosAreExported();

private:
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_program->path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Outcome import(const QString& folder, const QStringList& more = {}) const
    {
        return m_program->run(
            QStringList { u"import-genius"_s, u"--domain"_s, u"d.xml"_s, u"--profile"_s,
                u"Seller.xml"_s, u"--profile"_s, u"Käufer.xml"_s, u"--out"_s, folder }
            + more);
    }
    void write(const QString& name, QByteArray bytes, const QByteArray& from = {},
        const QByteArray& to = {}) const
    {
        QVERIFY(bytes.contains(from));
        m_program->write(name, from.isEmpty() ? bytes : bytes.replace(from, to));
    }

    std::unique_ptr<Program> m_program;
};

namespace {

constexpr const char* domain = R"(<negotiation_template><utility_space><objective name="Car">
<issue index="1" name="Colour" type="discrete"><item value="red"/><item value="blue"/></issue>
<issue index="2" name="Price" type="integer"><range lowerbound="10" upperbound="20"/></issue>
</objective></utility_space></negotiation_template>
)";
constexpr const char* seller = R"(<utility_space><objective name="Car">
<issue index="2" name="Price" type="integer"><range lowerbound="10" upperbound="20"/>
<evaluator ftype="linear" slope="0.1" offset="0"/></issue>
<issue index="1" name="Colour" type="discrete"><item value="red" evaluation="1"/><item value="blue" evaluation="3"/></issue>
<weight index="1" value="0.2"/><weight index="2" value="0.8"/>
</objective><reservation value="0.2"/></utility_space>
)";
constexpr const char* buyer = R"(<utility_space><objective name="Car">
<issue index="1" name="Colour" type="discrete"><item value="blue" evaluation="1"/><item value="red" evaluation="2"/></issue>
<issue index="2" name="Price" type="integer"><range lowerbound="10" upperbound="20"/>
<evaluator ftype="linear" slope="-0.1" offset="1"/></issue>
<weight index="1" value="0.5"/><weight index="2" value="0.5"/>
</objective><reservation value="0.3"/></utility_space>
)";

} // namespace

void TestCliGenius::init()
{
    m_program = std::make_unique<Program>();
    write(u"d.xml"_s, domain);
    write(u"Seller.xml"_s, seller);
    write(u"Käufer.xml"_s, buyer);
}

void TestCliGenius::importIsAScenario()
{
    const Outcome done = import(u"new/car"_s);
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains("new/car"), done.out.constData());
    const QByteArray yaml = read(u"new/car/scenario.yaml"_s);
    QVERIFY2(yaml.contains("id: car\nimported: true\n"), yaml.constData());
    QVERIFY(yaml.contains("order: [seller, kaufer]"));
    const Outcome checked = m_program->run({ u"check"_s, u"new/car"_s });
    QVERIFY2(checked.status == 0, checked.out.constData());
    QVERIFY(!checked.out.contains("problem:"));
}

void TestCliGenius::importIsPlayedToTheEnd()
{
    QCOMPARE(import(u"car"_s).status, 0);
    const Outcome played = m_program->run({ u"play"_s, u"car"_s, u"--seed"_s, u"7"_s, u"--record"_s,
        u"car.pourparler"_s, u"--json"_s });
    QVERIFY2(played.status == 0, played.err.constData());
    const auto lines = jsonLines(played.out);
    QVERIFY(!lines.empty());
    // On the scale from 0 to 1, and better than no agreement.
    QVERIFY2(played.out.contains("\"agreement\""), played.out.constData());
    QCOMPARE(m_program->run({ u"verify"_s, u"car.pourparler"_s }).status, 0);
    for (const QStringList& more : { QStringList { u"debrief"_s, u"car.pourparler"_s, u"--pdf"_s },
             QStringList { u"paper"_s, u"car"_s } }) {
        const Outcome done = m_program->run(more + QStringList { u"--out"_s, u"documents"_s });
        QVERIFY2(done.status == 0 && done.err.isEmpty(), done.err.constData());
    }
}

void TestCliGenius::exportComesBackTheSame()
{
    QCOMPARE(import(u"car"_s).status, 0);
    const Outcome done = m_program->run({ u"export-genius"_s, u"car"_s, u"--out"_s, u"out"_s });
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains("3 files"), done.out.constData());
    QVERIFY2(!done.out.contains("cannot say"), done.out.constData());
    const Outcome again
        = m_program->run({ u"import-genius"_s, u"--domain"_s, u"out/domain.xml"_s, u"--profile"_s,
            u"out/Seller.xml"_s, u"--profile"_s, u"out/Käufer.xml"_s, u"--out"_s, u"again/car"_s });
    QCOMPARE(again.status, 0);
    // A line is written with a weight of 1, whatever its issue weighs: that keeps it exact.
    for (const QByteArray& line : again.err.trimmed().split('\n'))
        QVERIFY2(line.contains("weights add up to"), line.constData());
    QCOMPARE(read(u"again/car/scenario.yaml"_s), read(u"car/scenario.yaml"_s));
}

void TestCliGenius::oddThingsAreTold()
{
    write(u"Seller.xml"_s, seller, "value=\"0.2\"/><weight", "value=\"0.21\"/><weight");
    const Outcome done = import(u"car"_s);
    QCOMPARE(done.status, 0);
    QCOMPARE(done.err,
        "pourparler-cli: Seller.xml:1:1: remark: weights add up to 1.01, not to 1: taken as they "
        "are\n");
    QVERIFY(!read(u"car/scenario.yaml"_s).isEmpty());
}

void TestCliGenius::problemsAreRefused()
{
    write(u"Seller.xml"_s, seller, "evaluation=\"3\"", "evaluation=\"three\"");
    const Outcome bad = import(u"car"_s);
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.err.contains("Seller.xml:4:82: problem: “evaluation” of <item> is “three”"),
        bad.err.constData());
    QVERIFY(!QDir(m_program->path(u"car"_s)).exists());

    QFile::remove(m_program->path(u"Seller.xml"_s));
    const Outcome missing = import(u"car"_s);
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.err.contains("Seller.xml"), missing.err.constData());

    QVERIFY(QDir(m_program->path(QString())).mkdir(u"Seller.xml"_s));
    QCOMPARE(import(u"car"_s).status, 2);
    const Outcome endless = m_program->run({ u"import-genius"_s, u"--domain"_s, u"/dev/zero"_s,
        u"--profile"_s, u"Käufer.xml"_s, u"--out"_s, u"car"_s });
    QCOMPARE(endless.status, 2);
    QVERIFY(endless.err.contains("/dev/zero"));
    write(u"Seller.xml2"_s, QByteArray(5'000'000, ' '));
    const Outcome large = m_program->run({ u"import-genius"_s, u"--domain"_s, u"Seller.xml2"_s,
        u"--profile"_s, u"Käufer.xml"_s, u"--out"_s, u"car"_s });
    QCOMPARE(large.status, 2);
    QVERIFY2(large.err.contains("Seller.xml2"), large.err.constData());
    QCOMPARE(m_program->run({ u"import-genius"_s, u"--out"_s, u"car"_s }).status, 2);
    QCOMPARE(m_program->run({ u"export-genius"_s, u"nowhere"_s, u"--out"_s, u"x"_s }).status, 2);
}

void TestCliGenius::foldersHaveToBeFit()
{
    const Outcome named = import(u"My Car"_s);
    QCOMPARE(named.status, 2);
    QVERIFY2(named.err.contains("such as “my-car”"), named.err.constData());
    QVERIFY(!QDir(m_program->path(u"My Car"_s)).exists());

    QVERIFY(QDir(m_program->path(QString())).mkdir(u"empty"_s));
    QCOMPARE(import(u"empty/"_s).status, 0);
    const Outcome full = import(u"empty"_s);
    QCOMPARE(full.status, 2);
    QVERIFY2(full.err.contains("empty"), full.err.constData());
    const Outcome exported
        = m_program->run({ u"export-genius"_s, u"empty"_s, u"--out"_s, u"empty"_s });
    QCOMPARE(exported.status, 2);
    QVERIFY2(exported.err.contains("empty"), exported.err.constData());
    QVERIFY(!QFile::exists(m_program->path(u"empty/domain.xml"_s)));

    // What cannot be read as a scenario is not exported.
    const QString bad = m_program->copyScenario(u"home-and-screen"_s);
    m_program->write(bad + u"/scenario.yaml"_s, "id: bad\n");
    const Outcome refused = m_program->run({ u"export-genius"_s, bad, u"--out"_s, u"out"_s });
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("pourparler-cli check"), refused.err.constData());
}

void TestCliGenius::frenchIsSpoken()
{
    write(u"Seller.xml"_s, seller, "value=\"0.2\"/><weight", "value=\"0.21\"/><weight");
    const Outcome done = import(u"car"_s, { u"--lang"_s, u"fr"_s });
    QCOMPARE(done.status, 0);
    QVERIFY2(done.err.contains(" Seller.xml:1:1: remarque\u202f: "), done.err.constData());
    QVERIFY2(!done.err.contains("weights"), done.err.constData());
}

void TestCliGenius::shippedScenariosAreExported()
{
    const Outcome done = m_program->run(
        { u"export-genius"_s, scenarioFolder(u"home-and-screen"_s), u"--out"_s, u"out"_s });
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains("What GENIUS cannot say:\n  "), done.out.constData());
    QVERIFY2(done.out.contains("  what only people read"), done.out.constData());
    QCOMPARE(QDir(m_program->path(u"out"_s)).entryList(QDir::Files).size(), 3);
}

QTEST_GUILESS_MAIN(TestCliGenius)
#include "tst_cli_genius.moc"
