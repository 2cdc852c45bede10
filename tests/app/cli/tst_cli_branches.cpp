// Branches on the command line: made, replayed and verified, and refused where they cannot be.
#include "program.h"

#include <QTest>

#include <memory>

using namespace pourparler::test;
using namespace Qt::StringLiterals;

class TestCliBranches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void branchesLeaveTheTableAsItWas();
    void branchesArePlayedByBots();
    void branchesThatCannotBe();

private:
    std::unique_ptr<Program> m_program;
};

/// With a record that bots have played to its end.
void TestCliBranches::init()
{
    m_program = std::make_unique<Program>();
    const Outcome played = m_program->run({ u"play"_s, scenarioFolder(u"home-and-screen"_s),
        u"--seed"_s, u"3"_s, u"--record"_s, u"a"_s });
    QVERIFY2(played.status == 0, played.err.constData());
}

void TestCliBranches::branchesLeaveTheTableAsItWas()
{
    const QString name = u"a"_s;
    const auto replayed = [&](const QStringList& more) {
        return m_program
            ->run(
                QStringList { u"replay"_s, name, u"--as"_s, u"facilitator"_s, u"--json"_s } + more)
            .out;
    };
    const QByteArray table = replayed({});
    const Outcome made = m_program->run({ u"branch"_s, name, u"--at"_s, u"20"_s, u"--json"_s });
    QVERIFY2(made.status == 0, made.err.constData());
    const QJsonObject fork = jsonLines(made.out).front();
    QCOMPARE(fork[u"branch"_s].toInt(), 2);
    QCOMPARE(fork[u"from"_s].toInt(), 1);
    const int at = fork[u"at"_s].toInt();
    QVERIFY(at >= 20);

    QCOMPARE(replayed({}), table);
    const auto whole = jsonLines(table);
    const auto part = jsonLines(replayed({ u"--branch"_s, u"2"_s }));
    QVERIFY(part.size() > 10 && part.size() < whole.size());
    for (std::size_t i = 0; i + 1 < part.size(); ++i)
        QCOMPARE(part[i], whole[i]);
    QVERIFY(part.back()[u"outcome"_s].isNull());

    const Outcome told
        = m_program->run({ u"branch"_s, name, u"--from"_s, u"2"_s, u"--at"_s, u"15"_s });
    QVERIFY2(told.out.contains("Branch 3 leaves branch 2 after event 1"), told.out.constData());
    const Outcome verified = m_program->run({ u"verify"_s, name });
    QCOMPARE(verified.status, 0);
    QVERIFY2(verified.out.contains("not sealed yet"), verified.out.constData());
    const QByteArray line = "Branch 2 leaves the table after event " + QByteArray::number(at)
        + "; events: " + QByteArray::number(at);
    QVERIFY2(verified.out.contains(line), verified.out.constData());
    QVERIFY2(
        verified.out.contains("Branch 3 leaves branch 2 after event 1"), verified.out.constData());
}

void TestCliBranches::branchesArePlayedByBots()
{
    const auto played = [this](const QString& at) {
        const Outcome outcome
            = m_program->run({ u"branch"_s, u"a"_s, u"--at"_s, at, u"--play"_s, u"--json"_s });
        return outcome.status == 0 ? jsonLines(outcome.out).front() : QJsonObject();
    };
    const QJsonObject first = played(u"20"_s);
    QVERIFY(first[u"outcome"_s].isString());
    QVERIFY(first[u"events"_s].toInt() > first[u"at"_s].toInt());
    QVERIFY(m_program->run({ u"verify"_s, u"a"_s }).out.contains("Intact and sealed"));
    // The table again, and the same branch in it: the same events.
    init();
    QCOMPARE(played(u"20"_s), first);
    // Bots in another branch are of another mind, and at the end there is nothing to play.
    const auto lines = [this](const QString& branch) {
        return m_program
            ->run({ u"replay"_s, u"a"_s, u"--as"_s, u"facilitator"_s, u"--json"_s, u"--branch"_s,
                branch })
            .out;
    };
    QCOMPARE(played(u"20"_s)[u"branch"_s].toInt(), 3);
    QVERIFY(lines(u"2"_s) != lines(u"3"_s));
    const QString end = QString::number(first[u"events"_s].toInt());
    const Outcome over
        = m_program->run({ u"branch"_s, u"a"_s, u"--from"_s, u"2"_s, u"--at"_s, end, u"--play"_s });
    QVERIFY2(over.status == 0 && over.out.contains("Closed"), over.out.constData());
    // Before anything began they sit down and begin.
    for (const QString& at : { u"0"_s, u"2"_s }) {
        const QJsonObject fromTheLobby = played(at);
        QCOMPARE(fromTheLobby[u"at"_s].toInt(), at.toInt());
        QVERIFY(fromTheLobby[u"outcome"_s].isString());
    }
    QVERIFY(m_program->run({ u"verify"_s, u"a"_s }).out.contains("Intact and sealed"));
}

void TestCliBranches::branchesThatCannotBe()
{
    const QString name = u"a"_s;
    const QByteArray before = m_program->run({ u"verify"_s, name }).out;
    QVERIFY(before.contains("Intact and sealed"));
    const auto said = [&](const QStringList& arguments) {
        const Outcome outcome = m_program->run(arguments);
        return outcome.status == 2 && outcome.out.isEmpty() ? outcome.err : QByteArray();
    };
    QVERIFY(said({ u"branch"_s, name, u"--at"_s, u"100000"_s }).contains("there are fewer"));
    QVERIFY(said({ u"branch"_s, name, u"--at"_s, u"1"_s, u"--from"_s, u"9"_s })
                .contains("has no branch 9"));
    QVERIFY(said({ u"replay"_s, name, u"--branch"_s, u"2"_s }).contains("has no branch 2"));
    QCOMPARE(m_program->run({ u"verify"_s, name }).out, before);
}

QTEST_GUILESS_MAIN(TestCliBranches)
#include "tst_cli_branches.moc"
