// What pourparler-cli debrief and paper write: names with grades, nobody else's secrets, clear refusals.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pourparler::test;
using namespace Qt::StringLiterals;

class TestCliDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void debriefIsGraded();
    void debriefTellsNoSecrets();
    void debriefWarnsOfWhatIsAltered();
    void branchesLieBesideTheTable();
    void paperOfAScenario();
    void keyTakesNothingsPlace();
    void keyNeverLiesBesideTheData();
    void wrongUse();

private:
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_program.path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Once for all; its name in the program's folder.
    [[nodiscard]] QString record()
    {
        const QString name = u"talks.pourparler"_s;
        if (!QFile::exists(m_program.path(name)))
            (void)m_program.run({ u"play"_s, scenarioFolder(u"home-and-screen"_s), u"--seed"_s,
                u"3"_s, u"--record"_s, name });
        return name;
    }

    Program m_program;
};

void TestCliDocuments::debriefIsGraded()
{
    const QStringList eyes { u"public"_s, u"emp"_s, u"facilitator"_s };
    const QStringList codes { u"public"_s, u"seat-emp-1"_s, u"full"_s };
    for (qsizetype i = 0; i < eyes.size(); ++i) {
        const Outcome done = m_program.run(
            { u"debrief"_s, record(), u"--out"_s, u"a/b"_s, u"--as"_s, eyes[i], u"--pdf"_s });
        QVERIFY2(done.status == 0 && done.err.isEmpty(), done.err.constData());
        const QString name = u"a/b/debrief-home-and-screen-"_s + codes[i];
        QVERIFY(read(name + u".html"_s).startsWith("<!DOCTYPE html>"));
        QVERIFY(read(name + u".pdf"_s).startsWith("%PDF"));
        for (const QString& ending : { u"svg"_s, u"png"_s, u"csv"_s })
            QVERIFY(!read(name + u"-charts/results."_s + ending).isEmpty());
        QVERIFY(done.out.contains((name + u".html\n"_s).toUtf8()));
    }
}

void TestCliDocuments::debriefTellsNoSecrets()
{
    (void)m_program.run({ u"debrief"_s, record(), u"--out"_s, u"b"_s });
    (void)m_program.run({ u"debrief"_s, record(), u"--out"_s, u"b"_s, u"--as"_s, u"emp"_s });
    for (const QString& grade : { u"public"_s, u"seat-emp-1"_s }) {
        const QByteArray page = read(u"b/debrief-home-and-screen-"_s + grade + u".html"_s);
        QVERIFY(page.contains("Home and screen"));
        for (const char* secret : { "Call in the labour inspectorate", "are spying, whatever",
                 "Days at home that people can count on" })
            QVERIFY2(!page.contains(secret), secret);
    }
}

void TestCliDocuments::debriefWarnsOfWhatIsAltered()
{
    QByteArray bytes = read(record());
    const qsizetype at = bytes.indexOf("\"round\":2");
    QVERIFY(at > 0);
    bytes[at + 8] = '3';
    m_program.write(u"altered.pourparler"_s, bytes);
    const Outcome done
        = m_program.run({ u"debrief"_s, u"altered.pourparler"_s, u"--out"_s, u"c"_s });
    QCOMPARE(done.status, 0);
    QVERIFY2(done.err.contains("is not what was written"), done.err.constData());
    const Outcome replayed = m_program.run({ u"replay"_s, u"altered.pourparler"_s });
    QCOMPARE(replayed.status, 0);
    QVERIFY2(replayed.err.contains("is not what was written"), replayed.err.constData());
}

void TestCliDocuments::branchesLieBesideTheTable()
{
    const QString branched = u"branched.pourparler"_s;
    m_program.write(branched, read(record()));
    QCOMPARE(m_program.run({ u"branch"_s, branched, u"--at"_s, u"20"_s }).status, 0);
    QCOMPARE(m_program.run({ u"debrief"_s, branched, u"--out"_s, u"e"_s }).status, 0);
    const QByteArray table = read(u"e/debrief-home-and-screen-public.html"_s);
    const Outcome done
        = m_program.run({ u"debrief"_s, branched, u"--out"_s, u"e"_s, u"--branch"_s, u"2"_s });
    QCOMPARE(done.status, 0);
    QVERIFY(!read(u"e/debrief-home-and-screen-branch-2-public.html"_s).isEmpty());
    QCOMPARE(read(u"e/debrief-home-and-screen-public.html"_s), table);
}

void TestCliDocuments::paperOfAScenario()
{
    const Outcome done
        = m_program.run({ u"paper"_s, scenarioFolder(u"home-and-screen"_s), u"--out"_s, u"p"_s });
    QVERIFY2(done.status == 0 && done.err.isEmpty(), done.err.constData());
    for (const QString& kind : { u"public"_s, u"cards"_s, u"seat-emp"_s, u"seat-uni"_s })
        QVERIFY(read(u"p/paper-home-and-screen-"_s + kind + u".pdf"_s).startsWith("%PDF"));
}

void TestCliDocuments::keyTakesNothingsPlace()
{
    const QByteArray before = read(record());
    QVERIFY(!before.isEmpty());
    const Outcome refused
        = m_program.run({ u"export"_s, record(), u"--out"_s, u"study"_s, u"--key"_s, record() });
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("could not be written"), refused.err.constData());
    QCOMPARE(read(record()), before);
    QVERIFY(!QDir(m_program.path(u"study"_s)).exists());
    const Outcome done = m_program.run(
        { u"export"_s, record(), u"--out"_s, u"study"_s, u"--key"_s, u"key.csv"_s });
    QCOMPARE(done.status, 0);
    QVERIFY(read(u"key.csv"_s).startsWith("participant,name,"));
    QVERIFY(!QFile::exists(m_program.path(u"study/key.csv"_s)));
}

/// Whoever hands the folder on must not hand on who is who.
void TestCliDocuments::keyNeverLiesBesideTheData()
{
    QVERIFY(QDir(m_program.path(u"."_s)).mkpath(u"empty/deeper"_s));
    QVERIFY(QFile::link(m_program.path(u"empty"_s), m_program.path(u"link"_s)));
    QVERIFY(QDir(m_program.path(u"empty"_s)).rmdir(u"deeper"_s));
    for (const QString& key : { u"empty/key.csv"_s, u"./empty/../empty/key.csv"_s,
             m_program.path(u"empty/key.csv"_s), u"link/key.csv"_s }) {
        const Outcome refused
            = m_program.run({ u"export"_s, record(), u"--out"_s, u"empty"_s, u"--key"_s, key });
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("beside the data"), refused.err.constData());
        QVERIFY(QDir(m_program.path(u"empty"_s)).isEmpty());
    }
    const Outcome notThere = m_program.run(
        { u"export"_s, record(), u"--out"_s, u"not/there"_s, u"--key"_s, u"not/there/key.csv"_s });
    QVERIFY2(notThere.err.contains("beside the data"), notThere.err.constData());
    // A name that only begins alike is another folder.
    const Outcome done = m_program.run(
        { u"export"_s, record(), u"--out"_s, u"empty"_s, u"--key"_s, u"empty-key.csv"_s });
    QVERIFY2(done.status == 0, done.err.constData());
}

void TestCliDocuments::wrongUse()
{
    const QString folder = u"/dev/null/x"_s;
    const Outcome full = m_program.run({ u"debrief"_s, record(), u"--out"_s, folder });
    QCOMPARE(full.status, 2);
    QVERIFY2(full.err.contains("could not be written"), full.err.constData());
    const Outcome nobody
        = m_program.run({ u"debrief"_s, record(), u"--out"_s, u"d"_s, u"--as"_s, u"nobody"_s });
    QCOMPARE(nobody.status, 2);
    QVERIFY2(nobody.err.contains("nobody of that name"), nobody.err.constData());
    const Outcome branch
        = m_program.run({ u"debrief"_s, record(), u"--out"_s, u"d"_s, u"--branch"_s, u"2"_s });
    QCOMPARE(branch.status, 2);
    QVERIFY2(branch.err.contains("no branch"), branch.err.constData());
    QVERIFY(!QDir(m_program.path(u"d"_s)).exists());
    QCOMPARE(m_program.run({ u"paper"_s, u"nowhere"_s, u"--out"_s, u"d"_s }).status, 2);
}

QTEST_GUILESS_MAIN(TestCliDocuments)
#include "tst_cli_documents.moc"
