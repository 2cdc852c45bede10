// What the host does with records besides a session from start to end: branches, set-ups, and words after the end.
#include "app/host/amendment.h"
#include "core/record/record.h"
#include "core/session/refusal.h"
#include "core/session/session.h"
#include "listener.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pourparler;
using namespace pourparler::test;

class TestHostRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBranchIsPlayedOnByItself();
    void aSetUpThatIsRefusedLeavesNoRecord();
    void aRecordIsSetUpFromItsFirstMoment();
    void whatIsAddedAfterTheEndIsSealed();
    void whatMayNotBeAddedLeavesTheRecordAsItWas();
};

void TestHostRecords::aBranchIsPlayedOnByItself()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    {
        Listener on({ everyone() });
        on.host.start(plan(path, true));
        QTRY_VERIFY_WITH_TIMEOUT(!on.opened.empty() && on.table().outcome.has_value(), 20'000);
    }
    const auto before = readRecord(path.toStdString());
    QVERIFY(before.has_value());
    const auto stream = Record::branch(
        path.toStdString(), SealKey::fromSeed(1), StreamId::table1, before->events.size() / 2);
    QVERIFY(stream.has_value());
    {
        Listener on({ facilitatorEyes() });
        on.host.setPace(60s);
        on.host.resume(path, *stream);
        QTRY_VERIFY(!on.opened.empty());
        QVERIFY(!on.table().outcome);
        on.host.submit(facilitator(), command::BreakOff {});
        QTRY_VERIFY(on.table().outcome.has_value());
        QVERIFY(*on.table().outcome == Outcome::brokenOff);
        QVERIFY(!on.failure);
    }
    const auto after = readRecord(path.toStdString());
    QVERIFY(after.has_value());
    QVERIFY(after->events == before->events && after->head == before->head);
    QCOMPARE(after->branches.size(), std::size_t { 1 });
    const auto& branched = after->branches.front();
    QVERIFY(branched.events.size() > branched.fork.events);
    QVERIFY(std::equal(branched.events.begin(),
        branched.events.begin() + static_cast<std::ptrdiff_t>(branched.fork.events),
        before->events.begin()));
    const auto verified = verifyRecord(path.toStdString());
    QVERIFY(verified.has_value());
    QVERIFY(verified->status == Verification::Status::sealed);
}

void TestHostRecords::aSetUpThatIsRefusedLeavesNoRecord()
{
    const QTemporaryDir folder;
    SessionPlan wrong = plan(folder.filePath(u"a.pourparler"_s));
    wrong.seats.push_back({ { PartyId { std::size_t { 1 } }, 9 }, Holder {} });
    Listener on;
    on.host.start(wrong);
    QTRY_VERIFY(on.failure.has_value());
    QVERIFY(on.opened.empty());
    QVERIFY(!QFile::exists(wrong.recordPath));
}

/// Whenever the program is killed, there is no record, or one where everybody sits and the briefing has begun.
void TestHostRecords::aRecordIsSetUpFromItsFirstMoment()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    const QString copy = folder.filePath(u"copy.pourparler"_s);
    Listener on;
    on.host.start(plan(path));
    while (!QFile::exists(path) && !on.failure)
        QThread::yieldCurrentThread(); // the first moment counts: no event loop in between
    QVERIFY(QFile::copy(path, copy));
    const auto kept = readRecord(copy.toStdString());
    QVERIFY(kept.has_value());
    const State state = fold(kept->scenario, kept->events);
    QVERIFY(state.table.phase == PhaseKind::briefing);
    QVERIFY(state.room.seat(employer)->holder && state.room.seat(branch)->holder);
    QTRY_VERIFY(!on.opened.empty());
}

void TestHostRecords::whatIsAddedAfterTheEndIsSealed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    {
        Listener on;
        on.host.start(plan(path));
        QTRY_VERIFY(!on.opened.empty());
        on.host.submit(facilitator(), command::BreakOff {});
        QTRY_VERIFY(on.table().outcome.has_value());
    }
    const auto before = readRecord(path.toStdString());
    const auto said = amend(path.toStdString(), SealKey::fromSeed(1), StreamId::table1,
        facilitator(), command::SayFeeling { employer, Host::words(u"relieved"_s) });
    QVERIFY2(said.has_value(), said ? "" : said.error().code.data());
    const auto after = readRecord(path.toStdString());
    QCOMPARE(after->events.size(), before->events.size() + 1);
    QVERIFY(std::holds_alternative<event::FeelingSaid>(after->events.back().body));
    QCOMPARE(after->events.back().at, before->events.back().at);
    QVERIFY(verifyRecord(path.toStdString())->status == Verification::Status::sealed);
}

void TestHostRecords::whatMayNotBeAddedLeavesTheRecordAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    const auto sign = [&path](StreamId stream = StreamId::table1) {
        return amend(
            path.toStdString(), SealKey::fromSeed(1), stream, actorOf(employer), command::Sign {});
    };
    QCOMPARE(sign().error().code, std::string_view("record-missing"));
    {
        Listener on;
        on.host.start(plan(path));
        QTRY_VERIFY(!on.opened.empty());
        QCOMPARE(sign().error().code, std::string_view("record-open-elsewhere"));
    }
    const auto before = readRecord(path.toStdString());
    QCOMPARE(sign().error().code, refusal::wrongPhase);
    QCOMPARE(sign(static_cast<StreamId>(2)).error().code, std::string_view("no-such-stream"));
    const auto after = readRecord(path.toStdString());
    QVERIFY(after->events == before->events && after->head == before->head);
}

QTEST_GUILESS_MAIN(TestHostRecords)
#include "tst_host_records.moc"
