// pourparler-cli as people and scripts run it: what it prints, what it ends with, and what it never does.

#include "program.h"

#include <unistd.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace pourparler::test;
using namespace Qt::StringLiterals;

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }
    void helpAndVersion();
    void wrongUse_data();
    void wrongUse();
    void checkLocatesProblems();
    void playRefusesWhatOnlyThePackagesShow();
    void checkReportsEveryScenario();
    void playPrintsOneObject();
    void playIsDeterministic();
    void playObeysItsOptions();
    void recordsAreNeverOverwritten_data();
    void recordsAreNeverOverwritten();
    void badRecords_data();
    void badRecords();
    void keyThatCannotBeWritten();
    void verifyTellsIntactFromAltered();
    void replayNumbersTheViewersEvents();
    void replayStopsWhereAsked();
    void replayTellsNoSecrets();
    void outputsThatCannotBeWritten_data();
    void outputsThatCannotBeWritten();
    void languages();

private:
    [[nodiscard]] QString record(const QString& name = u"a.pourparler"_s)
    {
        const Outcome played
            = m_program->run({ u"play"_s, small(), u"--seed"_s, u"3"_s, u"--record"_s, name });
        return played.status == 0 ? name : QString();
    }
    static QString small() { return scenarioFolder(u"home-and-screen"_s); }
    static QString large() { return scenarioFolder(u"price-of-the-hours"_s); }

    std::unique_ptr<Program> m_program;
};

void TestCli::helpAndVersion()
{
    for (const QStringList& arguments : { QStringList { u"--help"_s }, { u"check"_s, u"--help"_s },
             { u"play"_s, u"-h"_s }, { u"replay"_s, u"--help"_s }, { u"branch"_s, u"--help"_s },
             { u"verify"_s, u"--help"_s }, { u"import-genius"_s, u"--help"_s },
             { u"export-genius"_s, u"--help"_s } }) {
        const Outcome help = m_program->run(arguments);
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("Examples:"));
        QVERIFY(help.out.contains("  pourparler-cli "));
        QVERIFY(help.err.isEmpty());
    }
    const Outcome version = m_program->run({ u"--version"_s });
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("pourparler-cli "));
    const Outcome agents = m_program->run({ u"agents"_s });
    QCOMPARE(agents.status, 0);
    for (const char* agent : { "boulware", "linear", "conceder" })
        QVERIFY(agents.out.contains(agent));
}

void TestCli::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QStringList& arguments, const char* said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    const QString play = u"play"_s;
    const QString folder = small();
    row("nothing", {}, "Expected a command");
    row("unknown command", { u"dance"_s }, "no command “dance”");
    row("check nothing", { u"check"_s }, "SCENARIO");
    row("no such folder", { u"check"_s, u"nowhere"_s }, "no folder nowhere");
    row("empty name", { u"check"_s, QString() }, "empty");
    row("a file", { u"check"_s, folder + u"/scenario.yaml"_s }, "is a file");
    row("brackets", { u"check"_s, u"[a,b]"_s }, "[a,b]");
    row("steering the terminal", { u"check"_s, u"\x1b[31m"_s }, "\xef\xbf\xbd[31m");
    row("a line of its own", { u"check"_s, u"a\nb: no problem"_s }, "a b: no problem");
    row("reading backwards", { u"check"_s, u"\u202Efed"_s }, "folder \xef\xbf\xbd");
    row("play nothing", { play }, "SCENARIO");
    row("play two", { play, folder, folder }, "Not understood");
    row("unknown option", { play, folder, u"--fast"_s }, "--fast");
    row("seed missing", { play, folder, u"--seed"_s }, "--seed needs exactly one value");
    row("seed twice", { play, folder, u"--seed"_s, u"1"_s, u"--seed"_s, u"2"_s }, "--seed");
    row("seed negative", { play, folder, u"--seed"_s, u"-1"_s },
        "--seed -1: expected a whole number");
    row("seed huge", { play, folder, u"--seed"_s, u"18446744073709551616"_s },
        "expected a whole number");
    row("seed not a number", { play, folder, u"--seed"_s, u"7x"_s }, "expected a whole number");
    row("rounds zero", { play, folder, u"--rounds"_s, u"0"_s }, "from 1 to 99");
    row("rounds huge", { play, folder, u"--rounds"_s, u"100"_s }, "from 1 to 99");
    row("agent without party", { play, folder, u"--agent"_s, u"linear"_s }, "PARTY=NAME");
    row("unknown party", { play, folder, u"--agent"_s, u"x=linear"_s }, "one of: emp, uni");
    row("unknown agent", { play, folder, u"--agent"_s, u"emp=x"_s },
        "one of: boulware, linear, conceder");
    row("mediator votes", { play, folder, u"--agent"_s, u"emp=mediator"_s }, "votes");
    row("party twice",
        { play, folder, u"--agent"_s, u"emp=linear"_s, u"--agent"_s, u"emp=linear"_s }, "already");
    row("record nowhere", { play, folder, u"--record"_s, u"no/where"_s }, "no folder no");
    row("record without name", { play, folder, u"--record"_s, QString() }, "empty");
    row("language", { play, folder, u"--lang"_s, u"xx"_s }, "one of: en");
    row("replay nothing", { u"replay"_s }, "RECORD");
    row("replay missing", { u"replay"_s, u"gone"_s }, "no file gone");
    row("replay branch 1", { u"replay"_s, u"x"_s, u"--branch"_s, u"1"_s }, "from 2 to");
    const QString branch = u"branch"_s;
    row("branch nothing", { branch }, "RECORD");
    row("branch nowhere", { branch, u"x"_s }, "--at");
    row("branch missing", { branch, u"gone"_s, u"--at"_s, u"1"_s }, "no file gone");
    row("branch before the start", { branch, u"x"_s, u"--at"_s, u"-1"_s },
        "--at -1: expected a whole number");
    row("branch from the workshop", { branch, u"x"_s, u"--at"_s, u"1"_s, u"--from"_s, u"0"_s },
        "--from 0: expected a whole number");
    row("verify nothing", { u"verify"_s }, "RECORD");
    row("agents with argument", { u"agents"_s, u"x"_s }, "Not understood: x");
}

void TestCli::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Outcome outcome = m_program->run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY(outcome.err.startsWith("pourparler-cli: "));
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
}

void TestCli::checkLocatesProblems()
{
    const QString folder = m_program->copyScenario(u"home-and-screen"_s);
    QFile file(m_program->path(folder + u"/scenario.yaml"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray yaml = file.readAll();
    yaml.replace("\nminutes:", "\nminuts:");
    m_program->write(folder + u"/scenario.yaml"_s, yaml);
    for (const QString& given : { folder, folder + u'/' }) {
        const Outcome checked = m_program->run({ u"check"_s, given });
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains("home-and-screen/scenario.yaml:"), checked.out.constData());
        QVERIFY2(
            checked.out.contains(": problem: unknown key “minuts”, expected “minutes” perhaps"),
            checked.out.constData());
    }
    m_program->write(u"bad/scenario.yaml"_s, "title: [unclosed\n");
    const Outcome broken = m_program->run({ u"check"_s, u"bad"_s });
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.out.contains("bad/scenario.yaml:"), broken.out.constData());
    // What cannot be played says why and where to look.
    const Outcome played = m_program->run({ u"play"_s, u"bad"_s });
    QCOMPARE(played.status, 2);
    QVERIFY(played.err.contains("bad/scenario.yaml:"));
    QVERIFY(played.err.contains("pourparler-cli check bad"));
}

void TestCli::playRefusesWhatOnlyThePackagesShow()
{
    const QString entangled
        = QStringLiteral(POURPARLER_SOURCE_DIR "/tests/data/scenarios/entangled");
    const QString hopeless = m_program->copyScenario(u"home-and-screen"_s);
    QFile file(m_program->path(hopeless + u"/scenario.yaml"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QString yaml = QString::fromUtf8(file.readAll());
    yaml.replace(QRegularExpression(u"walk_away:\\n      points: \\d+"_s),
        u"walk_away:\n      points: 100"_s);
    m_program->write(hopeless + u"/scenario.yaml"_s, yaml.toUtf8());
    for (const auto& [folder, problem] : { std::pair(entangled, QByteArray("too entangled")),
             std::pair(hopeless, QByteArray("is acceptable to enough parties")) }) {
        const Outcome checked = m_program->run({ u"check"_s, folder });
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains(problem), checked.out.constData());
        const Outcome played = m_program->run({ u"play"_s, folder, u"--seed"_s, u"1"_s });
        QCOMPARE(played.status, 2);
        QVERIFY2(played.err.contains(problem), played.err.constData());
        QVERIFY(played.err.contains("pourparler-cli check"));
        QVERIFY(played.out.isEmpty());
    }
}

void TestCli::checkReportsEveryScenario()
{
    const Outcome both = m_program->run({ u"check"_s, small(), large() });
    QVERIFY2(both.status == 0, both.out.constData());
    QVERIFY(both.out.contains("home-and-screen: no problem"));
    QVERIFY2(
        both.out.contains("Packages: 3,932,160; legal: 887,040; of these suit all who must "
                          "sign: 39,419, pass: 39,013 (4.4%), suit every voting party: 16,283"),
        both.out.constData());
    const Outcome many = m_program->run(
        { u"check"_s, QStringLiteral(POURPARLER_SOURCE_DIR "/tests/data/scenarios/enormous") });
    QCOMPARE(many.status, 0);
    QVERIFY2(QRegularExpression(u"of a sample of 200,000 legal ones suit all who must sign: "
                                "\\d+\\.\\d% \\(\\d+\\.\\d% to \\d+\\.\\d%\\), pass: "_s)
                 .match(QString::fromUtf8(many.out))
                 .hasMatch(),
        many.out.constData());
    const Outcome mixed = m_program->run({ u"check"_s, u"nowhere"_s, small() });
    QCOMPARE(mixed.status, 2);
    QVERIFY(mixed.out.contains("home-and-screen: no problem"));
}

void TestCli::playPrintsOneObject()
{
    const Outcome played = m_program->run({ u"play"_s, large(), u"--seed"_s, u"7"_s, u"--json"_s });
    QCOMPARE(played.status, 0);
    QVERIFY(played.err.isEmpty());
    const auto lines = jsonLines(played.out);
    QCOMPARE(lines.size(), std::size_t { 1 });
    const QJsonObject& object = lines.front();
    QCOMPARE(object[u"scenario"_s].toString(), u"price-of-the-hours"_s);
    QCOMPARE(object[u"seed"_s].toInteger(), 7);
    QVERIFY(QStringList({ u"agreement"_s, u"partial"_s, u"impasse"_s })
                .contains(object[u"outcome"_s].toString()));
    QVERIFY(object[u"agreement"_s].isObject());
    QVERIFY(object[u"rounds"_s].toInt() >= 1);
    QVERIFY(object[u"events"_s].toInt() > 20);
    QCOMPARE(object[u"chain"_s].toString().size(), 64);
    const QJsonArray parties = object[u"parties"_s].toArray();
    QCOMPARE(parties.size(), 7);
    for (const auto& each : parties) {
        const QJsonObject party = each.toObject();
        const bool votes = party[u"id"_s].toString() != "med"_L1;
        QCOMPARE(party[u"value"_s].isDouble(), votes);
        QCOMPARE(party[u"walk_away"_s].isNull(), !votes);
        QVERIFY(party[u"value"_s].toDouble() >= 0 && party[u"value"_s].toDouble() <= 100);
    }
    QVERIFY(played.out.contains(R"("walk_away":57.00)"));
}

void TestCli::playIsDeterministic()
{
    const auto chain = [this](const QStringList& more) {
        const Outcome played
            = m_program->run(QStringList { u"play"_s, large(), u"--json"_s } + more);
        return jsonLines(played.out).front()[u"chain"_s].toString();
    };
    const QString seven = chain({ u"--seed"_s, u"7"_s });
    QVERIFY(!seven.isEmpty());
    QCOMPARE(chain({ u"--seed"_s, u"7"_s }), seven);
    QCOMPARE(chain({ u"--seed"_s, u"7"_s, u"--record"_s, u"r"_s }), seven);
    QCOMPARE(chain({ u"--seed"_s, u"7"_s, u"--lang"_s, u"fr"_s }), seven);
    QVERIFY(chain({ u"--seed"_s, u"8"_s }) != seven);
    QVERIFY(
        chain({ u"--agent"_s, u"emp=boulware"_s }) != chain({ u"--agent"_s, u"emp=conceder"_s }));
    const Outcome verified = m_program->run({ u"verify"_s, u"r"_s });
    QVERIFY(verified.out.contains(seven.toUtf8()));
}

void TestCli::playObeysItsOptions()
{
    const Outcome played
        = m_program->run({ u"play"_s, large(), u"--rounds"_s, u"2"_s, u"--json"_s });
    QVERIFY(jsonLines(played.out).front()[u"rounds"_s].toInt() <= 2);
    const Outcome told = m_program->run({ u"play"_s, small() });
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.contains("Round 1"));
    QVERIFY(told.out.contains("What each party got"));
    QVERIFY(told.out.contains("emp="));
    QVERIFY(!told.out.contains("%1"));
}

void TestCli::recordsAreNeverOverwritten_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("record") << u"\"$CLI\" play %1 --record x >/dev/null"_s;
    QTest::newRow("empty file") << u"touch x"_s;
    QTest::newRow("text") << u"echo hello > x"_s;
    QTest::newRow("folder") << u"mkdir x"_s;
    QTest::newRow("pipe") << u"mkfifo x"_s;
    QTest::newRow("link to nowhere") << u"ln -s nowhere x"_s;
    QTest::newRow("device") << u"ln -s /dev/null x"_s;
}

void TestCli::recordsAreNeverOverwritten()
{
    QFETCH(QString, script);
    if (script.contains("%1"_L1))
        script = script.arg(small());
    QCOMPARE(m_program->shell(script).status, 0);
    const QByteArray before = m_program->shell(u"test -f x && cat x; ls -lA x"_s).out;
    const Outcome again = m_program->run({ u"play"_s, small(), u"--record"_s, u"x"_s });
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("x exists already"), again.err.constData());
    QCOMPARE(m_program->shell(u"test -f x && cat x; ls -lA x"_s).out, before);
}

void TestCli::badRecords_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty file") << u"touch x"_s << QByteArray("x is damaged");
    QTest::newRow("text") << u"printf '%2000s' hello > x"_s
                          << QByteArray("not a record of Pourparler");
    QTest::newRow("folder") << u"mkdir x"_s << QByteArray("not a record of Pourparler");
    QTest::newRow("pipe") << u"mkfifo x"_s << QByteArray("not a record of Pourparler");
    QTest::newRow("device") << u"ln -s /dev/zero x"_s << QByteArray("not a record of Pourparler");
    QTest::newRow("cut off") << u"\"$CLI\" play %1 --record y >/dev/null && head -c 9000 y > x"_s
                             << QByteArray("x is damaged");
}

void TestCli::badRecords()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, said);
    if (script.contains("%1"_L1))
        script.replace(u"%1"_s, small());
    QCOMPARE(m_program->shell(script).status, 0);
    for (const QString& command : { u"replay"_s, u"verify"_s }) {
        const Outcome outcome = m_program->run({ command, u"x"_s });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }
}

void TestCli::keyThatCannotBeWritten()
{
    m_program->set(u"XDG_DATA_HOME"_s, u"/dev/null/data"_s);
    const Outcome played = m_program->run({ u"play"_s, small(), u"--record"_s, u"x"_s });
    QCOMPARE(played.status, 2);
    QVERIFY2(played.err.contains("/dev/null/data/pourparler/key"), played.err.constData());
    QVERIFY(!QFile::exists(m_program->path(u"x"_s)));
    // Without a record no key is needed.
    QCOMPARE(m_program->run({ u"play"_s, small() }).status, 0);
}

void TestCli::verifyTellsIntactFromAltered()
{
    const QString name = record();
    QVERIFY(!name.isEmpty());
    const Outcome intact = m_program->run({ u"verify"_s, name });
    QCOMPARE(intact.status, 0);
    QVERIFY(intact.out.contains("Intact and sealed"));

    QFile file(m_program->path(name));
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("\"bargaining-began\"");
    QVERIFY(at > 0);
    bytes[at + 1] = 'B';
    file.seek(0);
    file.write(bytes);
    file.close();
    const Outcome altered = m_program->run({ u"verify"_s, name });
    QCOMPARE(altered.status, 1);
    QVERIFY2(altered.out.contains("Altered"), altered.out.constData());
    QVERIFY2(altered.out.contains("event "), altered.out.constData());
}

void TestCli::replayNumbersTheViewersEvents()
{
    const QString name = record();
    for (const QString& viewer :
        { u"public"_s, u"facilitator"_s, u"emp"_s, u"emp/1"_s, u"uni/1"_s }) {
        const Outcome replayed
            = m_program->run({ u"replay"_s, name, u"--as"_s, viewer, u"--json"_s });
        QCOMPARE(replayed.status, 0);
        const auto lines = jsonLines(replayed.out);
        QVERIFY(lines.size() > 10);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            QCOMPARE(lines[i][u"kind"_s].toString(), u"event"_s);
            QCOMPARE(lines[i][u"n"_s].toInteger(), static_cast<qint64>(i + 1));
            QVERIFY(!lines[i][u"type"_s].toString().isEmpty());
        }
        const QJsonObject& table = lines.back();
        QCOMPARE(table[u"kind"_s].toString(), u"table"_s);
        QCOMPARE(table[u"n"_s].toInteger(), static_cast<qint64>(lines.size() - 1));
        QCOMPARE(table[u"phase"_s].toString(), u"closed"_s);
        QVERIFY(table[u"outcome"_s].isString());
    }
    const Outcome nobody = m_program->run({ u"replay"_s, name, u"--as"_s, u"emp/2"_s });
    QCOMPARE(nobody.status, 2);
    QVERIFY2(nobody.err.contains("public, facilitator, emp/1, uni/1"), nobody.err.constData());
    QCOMPARE(m_program->run({ u"replay"_s, name }).out,
        m_program->run({ u"replay"_s, name, u"--as"_s, u"public"_s }).out);
}

void TestCli::replayStopsWhereAsked()
{
    const QString name = record();
    const auto until = [&](const QString& number) {
        return m_program->run(
            { u"replay"_s, name, u"--as"_s, u"emp"_s, u"--json"_s, u"--until"_s, number });
    };
    const auto whole
        = jsonLines(m_program->run({ u"replay"_s, name, u"--as"_s, u"emp"_s, u"--json"_s }).out);
    const auto part = jsonLines(until(u"12"_s).out);
    QCOMPARE(part.size(), std::size_t { 13 });
    for (std::size_t i = 0; i < 12; ++i)
        QCOMPARE(part[i], whole[i]);
    QVERIFY(part.back()[u"outcome"_s].isNull());
    QCOMPARE(jsonLines(until(u"0"_s).out).front()[u"phase"_s].toString(), u"lobby"_s);
    QCOMPARE(until(u"18446744073709551615"_s).status, 0);
    QCOMPARE(until(u"-1"_s).status, 2);
    QCOMPARE(until(u"18446744073709551616"_s).status, 2);
}

void TestCli::replayTellsNoSecrets()
{
    QCOMPARE(m_program->run({ u"play"_s, large(), u"--record"_s, u"x"_s }).status, 0);
    QDirIterator briefs(
        large() + u"/briefs"_s, { u"*.md"_s }, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (briefs.hasNext()) {
        QFile file(briefs.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QString party = QFileInfo(file).completeBaseName();
        ++read;
        const auto lines = file.readAll().split('\n');
        for (const QString& viewer : { u"public"_s, u"emp"_s, u"stf"_s, u"med"_s }) {
            if (viewer == party)
                continue;
            for (const QStringList& form : { QStringList {}, QStringList { u"--json"_s } }) {
                const QByteArray seen
                    = m_program->run(QStringList { u"replay"_s, u"x"_s, u"--as"_s, viewer } + form)
                          .out;
                QVERIFY(!seen.isEmpty());
                for (const QByteArray& line : lines)
                    QVERIFY2(line.trimmed().size() < 40 || !seen.contains(line.trimmed()),
                        line.constData());
            }
        }
    }
    QVERIFY(read > 0);
    // A bot's reasons are for its own seat and the facilitator.
    const auto reasons = [this](const QString& viewer) {
        return m_program->run({ u"replay"_s, u"x"_s, u"--as"_s, viewer, u"--json"_s })
            .out.count("reason-given");
    };
    QCOMPARE(reasons(u"public"_s), 0);
    QVERIFY(reasons(u"emp"_s) > 0);
    QVERIFY(reasons(u"emp"_s) < reasons(u"facilitator"_s));
}

void TestCli::outputsThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::addColumn<int>("status");
    QTest::newRow("closed") << u">&-"_s << 2;
    QTest::newRow("all closed") << u"<&- >&- 2>&-"_s << 2;
    QTest::newRow("full") << u">/dev/full"_s << 2;
    QTest::newRow("reader gone") << u"| true; exit ${PIPESTATUS[0]}"_s << 0;
}

void TestCli::outputsThatCannotBeWritten()
{
    QFETCH(QString, redirection);
    QFETCH(int, status);
    const Outcome played
        = m_program->shell(u"\"$CLI\" play %1 --record x %2"_s.arg(small(), redirection));
    QCOMPARE(played.status, status);
    // Whatever becomes of the words, the record is whole.
    QCOMPARE(m_program->run({ u"verify"_s, u"x"_s }).status, 0);
}

void TestCli::languages()
{
    m_program->set(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
    const Outcome french = m_program->run({ u"play"_s, small() });
    QVERIFY(french.out.contains("Ce que chaque partie a obtenu"));
    QVERIFY(french.err.isEmpty());
    const Outcome english = m_program->run({ u"--lang"_s, u"en"_s, u"play"_s, small() });
    QVERIFY(english.out.contains("What each party got"));
    m_program->set(u"LC_ALL"_s, u"C"_s);
    const Outcome plain = m_program->run({ u"check"_s, small(), u"--lang"_s, u"fr"_s });
    QVERIFY(plain.out.contains("aucun problème"));
    QVERIFY2(plain.err.isEmpty(), plain.err.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
