// Where records lie: which can be resumed and since when, what is dropped on the window, and that files are moved, named
// and put away as they should.

#include "app/desktop/library.h"
#include "app/desktop/records/recent_records.h"
#include "tests/app/desktop/sample.h"
#include "tests/app/desktop/sample_records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void resumesByTheSessionsOwnTime();
    void trashIsEmptiedInTime();
    void knowsWhatIsDropped();
    void namesAreFitForFiles();
    void recentOnesAreRemembered();

private:
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_folder->filePath(name + u".pourparler"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLibrary::cleanup() { m_folder.reset(); }

/// Copying, verifying or erasing changes a file's time, and not when people sat at the table.
void TestLibrary::resumesByTheSessionsOwnTime()
{
    writeOpenRecord(path(u"late"_s), u"Ann"_s, 42);
    writeOpenRecord(path(u"early"_s), u"Bea"_s, 7);
    writeClosedRecord(path(u"done"_s));
    const auto resumable = sampleLibrary(m_folder->path()).resumable();
    QCOMPARE(resumable.size(), std::size_t { 2 });
    const QDateTime began = QDateTime::fromString(QString::fromLatin1(recordsBegan), Qt::ISODate);
    QCOMPARE(resumable[0].record, path(u"late"_s));
    QCOMPARE(resumable[0].when, began.addSecs(42 * 60));
    QCOMPARE(resumable[0].when.timeSpec(), Qt::LocalTime);
    QCOMPARE(resumable[1].record, path(u"early"_s));
    QCOMPARE(resumable[1].when, began.addSecs(7 * 60));
}

void TestLibrary::trashIsEmptiedInTime()
{
    writeClosedRecord(path(u"old"_s));
    writeClosedRecord(path(u"new"_s));
    const auto old = Library::discard(path(u"old"_s));
    const auto fresh = Library::discard(path(u"new"_s));
    QVERIFY(old && fresh);
    QFile file(old->kept);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-Library::trashDays - 1),
        QFileDevice::FileModificationTime));
    file.close();
    sampleLibrary(m_folder->path()).emptyTrash();
    QVERIFY(!QFile::exists(old->kept));
    QVERIFY(QFile::exists(fresh->kept));
    QVERIFY(sampleLibrary(m_folder->path()).records().isEmpty());
    writeClosedRecord(path(u"new"_s));
    const auto again = Library::discard(path(u"new"_s)); // the same name a second time
    QVERIFY(again && again->kept != fresh->kept);
    QVERIFY(Library::restore(*fresh).has_value());
    QVERIFY(!Library::restore(*again).has_value()); // the place is taken
}

void TestLibrary::knowsWhatIsDropped()
{
    const QString folder = u"" POURPARLER_SOURCE_DIR "/scenarios/home-and-screen"_s;
    QCOMPARE(Library::whatIs(folder).kind, Library::Kind::scenario);
    const auto file = Library::whatIs(folder + u"/scenario.yaml"_s);
    QCOMPARE(file.kind, Library::Kind::scenario);
    QCOMPARE(file.path, folder);
    writeClosedRecord(path(u"done"_s));
    const QString renamed = m_folder->filePath(u"no suffix"_s);
    QVERIFY(QFile::rename(path(u"done"_s), renamed));
    QCOMPARE(Library::whatIs(renamed).kind, Library::Kind::record); // by what is in it
    QCOMPARE(Library::whatIs(u"" POURPARLER_SOURCE_DIR "/LICENSE"_s).kind, Library::Kind::neither);
    QCOMPARE(Library::whatIs(m_folder->path()).kind, Library::Kind::neither);
    QCOMPARE(Library::whatIs(u"/no/such/file"_s).kind, Library::Kind::neither);
}

void TestLibrary::namesAreFitForFiles()
{
    writeClosedRecord(path(u"done"_s));
    const auto hostile = Library::rename(path(u"done"_s), u"../../etc/<talks>\n.pourparler"_s);
    QVERIFY(hostile);
    QCOMPARE(QFileInfo(*hostile).path(), m_folder->path());
    QVERIFY(QFile::exists(*hostile));
    const auto same = Library::rename(*hostile, u"  . "_s);
    QVERIFY(same);
    QCOMPARE(*same, *hostile);
    const auto longest = Library::rename(*hostile, QString(500, u'é'));
    QVERIFY(longest);
    QVERIFY(QFile::exists(*longest));
}

void TestLibrary::recentOnesAreRemembered()
{
    QSettings settings(m_folder->filePath(u"recent.ini"_s), QSettings::IniFormat);
    for (int i = 0; i < RecentRecords::most + 2; ++i) {
        QFile file(path(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentRecords(settings).add(file.fileName());
    }
    RecentRecords recent(settings);
    QCOMPARE(recent.paths().size(), RecentRecords::most);
    QCOMPARE(recent.paths().constFirst(), path(u"9"_s));
    recent.add(path(u"5"_s)); // comes to the front, and stands there once
    QCOMPARE(recent.paths().constFirst(), path(u"5"_s));
    QCOMPARE(recent.paths().count(path(u"5"_s)), 1);
    QVERIFY(QFile::rename(path(u"5"_s), path(u"five"_s)));
    recent.rename(path(u"5"_s), path(u"five"_s));
    QCOMPARE(recent.paths().constFirst(), path(u"five"_s));
    QVERIFY(QFile::remove(path(u"five"_s)));
    QCOMPARE(recent.paths().constFirst(), path(u"9"_s));
    recent.clear();
    QVERIFY(recent.paths().isEmpty());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
