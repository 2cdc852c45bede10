// What pourparler-cli stability says of conflict files, scenarios and records: the numbers that the literature gives, a
// report in words, and clear refusals.

#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace pourparler::test;
using namespace Qt::StringLiterals;

namespace {

QString conflictFile(const QString& name)
{
    return QStringLiteral(POURPARLER_SOURCE_DIR) + u"/resources/conflicts/"_s + name + u".yaml"_s;
}

QJsonArray numbers(std::initializer_list<int> states)
{
    QJsonArray list;
    for (const int state : states)
        list << state;
    return list;
}

} // namespace

class TestCliStability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classicConflicts_data();
    void classicConflicts();
    void oneObjectSaysEverything();
    void aReportPeopleCanRead();
    void inFrench();
    void theConflictOfAScenario();
    void theConflictOfARecord();
    void bigConflicts();
    void wrongFiles();

private:
    QJsonObject json(const QStringList& arguments) const;
    Program m_program;
};

QJsonObject TestCliStability::json(const QStringList& arguments) const
{
    const Outcome said
        = m_program.run(QStringList { u"stability"_s } + arguments + QStringList { u"--json"_s });
    return said.status == 0 ? jsonLines(said.out).front() : QJsonObject();
}

void TestCliStability::classicConflicts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonArray>("nash");
    QTest::addColumn<QJsonArray>("gmr");
    QTest::addColumn<QJsonArray>("smr");
    QTest::addColumn<QJsonArray>("seq");
    const auto row = [](const char* name, const QJsonArray& nash, const QJsonArray& gmr,
                         const QJsonArray& seq) {
        QTest::newRow(name) << QString::fromUtf8(name) << nash << gmr << gmr << seq;
    };
    row("prisoners-dilemma", numbers({ 4 }), numbers({ 1, 4 }), numbers({ 1, 4 }));
    row("chicken", numbers({ 2, 3 }), numbers({ 1, 2, 3 }), numbers({ 2, 3 }));
    row("stag-hunt", numbers({ 1, 4 }), numbers({ 1, 4 }), numbers({ 1, 4 }));
    row("elmira", numbers({ 5, 8, 9 }), numbers({ 1, 4, 5, 8, 9 }), numbers({ 5, 8, 9 }));
}

void TestCliStability::classicConflicts()
{
    QFETCH(QString, name);
    QFETCH(QJsonArray, nash);
    QFETCH(QJsonArray, gmr);
    QFETCH(QJsonArray, smr);
    QFETCH(QJsonArray, seq);
    const QJsonObject equilibria = json({ conflictFile(name) })[u"equilibria"_s].toObject();
    QCOMPARE(equilibria[u"nash"_s].toArray(), nash);
    QCOMPARE(equilibria[u"gmr"_s].toArray(), gmr);
    QCOMPARE(equilibria[u"smr"_s].toArray(), smr);
    QCOMPARE(equilibria[u"seq"_s].toArray(), seq);
}

void TestCliStability::oneObjectSaysEverything()
{
    const QJsonObject elmira = json({ conflictFile(u"elmira"_s) });
    QCOMPARE(elmira[u"title"_s].toString(), u"The Elmira conflict"_s);
    const QJsonArray states = elmira[u"states"_s].toArray();
    QCOMPARE(states.size(), 9);
    QCOMPARE(states[8][u"number"_s].toInt(), 9);
    QCOMPARE(states[8][u"options"_s][u"abandon"_s].toBool(), true);
    QVERIFY(states[8][u"options"_s][u"modify"_s].isNull());
    QCOMPARE(states[0][u"options"_s][u"delay"_s].toBool(), true);
    const QJsonArray deciders = elmira[u"deciders"_s].toArray();
    QCOMPARE(deciders.size(), 3);
    QCOMPARE(deciders[0][u"id"_s].toString(), u"ministry"_s);
    QCOMPARE(deciders[0][u"preferences"_s][0].toArray(), numbers({ 7 }));
    QCOMPARE(elmira[u"status_quo"_s].toInt(), 1);
    QCOMPARE(elmira[u"stable"_s][u"nash"_s][u"company"_s].toArray(), numbers({ 1, 4, 5, 8, 9 }));
    QCOMPARE(elmira[u"equilibria"_s][u"coalition_nash"_s].toArray(), numbers({ 8, 9 }));
    QCOMPARE(elmira[u"coalitions"_s].toArray().size(), 7);
    const QJsonArray jumps = elmira[u"jumps"_s].toArray();
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][u"from"_s].toInt(), 5);
    QCOMPARE(jumps[0][u"to"_s].toInt(), 8);
    QCOMPARE(jumps[0][u"coalition"_s].toArray(), QJsonArray({ u"ministry"_s, u"company"_s }));
    QCOMPARE(jumps[0][u"steps"_s].toArray().size(), 2);
    const QJsonArray paths = elmira[u"paths"_s].toArray();
    QCOMPARE(paths.size(), 5);
    QCOMPARE(paths[2][u"to"_s].toInt(), 5);
    QCOMPARE(paths[2][u"steps"_s][0][u"decider"_s].toString(), u"local"_s);
    QVERIFY(paths[4][u"steps"_s].isNull());
    QVERIFY(elmira[u"table"_s].isNull());
}

void TestCliStability::aReportPeopleCanRead()
{
    const Outcome said = m_program.run({ u"stability"_s, conflictFile(u"elmira"_s) });
    QCOMPARE(said.status, 0);
    QCOMPARE(said.err, QByteArray());
    for (const char* words : { "The Elmira conflict\n", "  9  The company: abandons the plant\n",
             "(status quo)\n", "  The company: 1 > 4 > 8 > 5 > 9 > 3 > 7 > 2 > 6\n",
             "    The company: moves: gains by moving to 9, whatever the others answer\n",
             "    Local government: stays (GMR, SMR): would gain by moving to 5; the others could "
             "answer with 6, from which there is no way out, though they gain nothing by it\n",
             "    Everybody: nothing to gain by a move of their own (Nash)\n",
             "  GMR: 1, 4, 5, 8, 9 (", "  5: Local government → 5\n",
             "  No such way leads to 4, 8, 9\n",
             "  from 5 to 8: Ministry of the Environment and The company (Ministry of the "
             "Environment → 6; The company → 8)\n" })
        QVERIFY2(said.out.contains(words), words);
}

void TestCliStability::inFrench()
{
    const Outcome said
        = m_program.run({ u"stability"_s, conflictFile(u"stag-hunt"_s), u"--lang"_s, u"fr"_s });
    QCOMPARE(said.status, 0);
    for (const char* words : { "La chasse au cerf\n", "Premier chasseur\u202f: attend le cerf",
             "Premier chasseur\u202f: 1 > 2 = 4 > 3\n", "(statu quo)" })
        QVERIFY2(said.out.contains(words), words);
}

void TestCliStability::theConflictOfAScenario()
{
    const QString folder = scenarioFolder(u"home-and-screen"_s);
    const QJsonObject found = json({ folder });
    const QJsonObject table = found[u"table"_s].toObject();
    QCOMPARE(table[u"scenario"_s].toString(), u"home-and-screen"_s);
    QCOMPARE(table[u"asked"_s].toObject().size(), 2);
    QVERIFY(table[u"proposal"_s].isNull());
    const QJsonArray states = found[u"states"_s].toArray();
    QCOMPARE(states.size(), 4);
    QVERIFY(states[0][u"outcome"_s].isNull());
    QCOMPARE(states[3][u"outcome"_s].toObject(), table[u"meeting_point"_s].toObject());
    QCOMPARE(states[3][u"signed"_s].toArray(), QJsonArray({ u"emp"_s, u"uni"_s }));
    QVERIFY(
        states[3][u"values"_s][u"emp"_s].toDouble() > states[0][u"values"_s][u"emp"_s].toDouble());
    // Both have to move, and neither does alone.
    QCOMPARE(found[u"equilibria"_s][u"nash"_s].toArray(), numbers({ 1, 4 }));
    QCOMPARE(found[u"equilibria"_s][u"coalition_nash"_s].toArray(), numbers({ 4 }));

    const Outcome said = m_program.run({ u"stability"_s, folder });
    for (const char* words :
        { "Before anybody has spoken", "Open issues: ", "Where they could meet: a compromise",
            "  4: agreement where they could meet, signed by ",
            "  1  Everybody holds (status quo)" })
        QVERIFY2(said.out.contains(words), words);
}

void TestCliStability::theConflictOfARecord()
{
    const Outcome played = m_program.run({ u"play"_s, scenarioFolder(u"price-of-the-hours"_s),
        u"--seed"_s, u"3"_s, u"--record"_s, u"talks"_s });
    QVERIFY2(played.status == 0, played.err.constData());
    const Outcome early = m_program.run({ u"stability"_s, u"talks"_s, u"--until"_s, u"60"_s });
    QCOMPARE(early.status, 0);
    QVERIFY2(early.out.contains("The table after event 60: "), early.out.constData());
    const QJsonObject late = json({ u"talks"_s, u"--until"_s, u"200"_s });
    QVERIFY(!late.isEmpty());
    QVERIFY(late != json({ u"talks"_s, u"--until"_s, u"60"_s }));
    const Outcome branch = m_program.run({ u"stability"_s, u"talks"_s, u"--branch"_s, u"2"_s });
    QCOMPARE(branch.status, 2);
    QVERIFY2(branch.err.contains("no branch 2"), branch.err.constData());
}

/// Twelve options that nothing excludes: as many states as there may be.
void TestCliStability::bigConflicts()
{
    QByteArray yaml = "format: 1\nlanguages: [en]\ntitle: Big\ndeciders:\n";
    QByteArray preferences;
    for (int i = 0; i < 12; ++i) {
        const QByteArray n = QByteArray::number(i);
        yaml += "  - {id: d" + n + ", name: D" + n + ", options: [{id: o" + n + ", name: O}]}\n";
        preferences += "  d" + n + ": [{o" + n + ": true}, {}]\n";
    }
    m_program.write(u"big.yaml"_s, yaml + "preferences:\n" + preferences);
    const QJsonObject found = json({ u"big.yaml"_s });
    QCOMPARE(found[u"states"_s].toArray().size(), 4'096);
    QCOMPARE(found[u"equilibria"_s][u"nash"_s].toArray(), numbers({ 4'096 }));
    QVERIFY(found[u"equilibria"_s][u"coalition_nash"_s].isNull());
    QVERIFY(found[u"jumps"_s].isNull());
    QVERIFY(found[u"paths"_s].isNull());
    const Outcome said = m_program.run({ u"stability"_s, u"big.yaml"_s });
    QVERIFY(said.out.size() < 10'000);
    QVERIFY2(said.out.contains("Coalitions were not looked at: 4,095 of them in 4,096 states"),
        said.out.constData());
}

void TestCliStability::wrongFiles()
{
    const auto refused = [&](const QStringList& arguments, const char* words) {
        const Outcome said = m_program.run(QStringList { u"stability"_s } + arguments);
        QCOMPARE(said.status, 2);
        QCOMPARE(said.out, QByteArray());
        QVERIFY2(said.err.contains(words), said.err.constData());
    };
    m_program.write(u"a.yaml"_s,
        "format: 1\nlanguages: [en]\ntitle: T\n"
        "deciders: [{id: a, name: A, options: [{id: x, name: X}]}]\n"
        "infeasible: [{y: true}]\npreferences: {b: []}\n");
    refused({ u"a.yaml"_s }, "a.yaml:5:15: problem: infeasible[1].y: there is no option “y”");
    refused({ u"a.yaml"_s }, "a.yaml:6:14: problem: preferences: key “a” is missing");
    refused({ u"nowhere.yaml"_s }, "cannot be read");
    refused({ u""_s }, "empty");
    refused({}, "needs a CONFLICT");
    refused({ conflictFile(u"elmira"_s), u"--until"_s, u"3"_s }, "is none");
    refused({ conflictFile(u"elmira"_s), u"--branch"_s, u"1"_s }, "expected a whole number");
    m_program.write(u"broken/scenario.yaml"_s, "format: 1\n");
    refused({ u"broken"_s }, "cannot be played");
}

QTEST_GUILESS_MAIN(TestCliStability)
#include "tst_cli_stability.moc"
