// Leaves pictures of the replay page in the folder that POURPARLER_PICTURES names, in both themes, languages and several
// sizes; without it, it only checks that nothing asks for more room than there is.
#include "app/desktop/replay/replay_page.h"
#include "app/desktop/replay/timeline.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "replay_session.h"
#include "sample.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

class TestReplayPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const RecordContents> m_closed;
    std::shared_ptr<const RecordContents> m_open;
};

void TestReplayPictures::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(u"closed.pourparler"_s);
    m_closed = test::recordSession(m_path, true);
    m_open = test::recordSession(m_folder.filePath(u"open.pourparler"_s), false);
}

void TestReplayPictures::page_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    QTest::newRow("replay-light") << u"en"_s << false << 100 << QSize(1280, 770);
    QTest::newRow("replay-dark-fr") << u"fr"_s << true << 100 << QSize(1280, 770);
    QTest::newRow("replay-large") << u"en"_s << false << 100 << QSize(1920, 1050);
    QTest::newRow("replay-zoom") << u"fr"_s << false << 200 << QSize(1280, 770);
    QTest::newRow("replay-zoom-large") << u"en"_s << true << 200 << QSize(1920, 1050);
}

void TestReplayPictures::page()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    QFETCH(QSize, size);
    const Translation translation(language);
    Theme theme;
    theme.setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    theme.setZoom(zoom);
    theme.applyTo(*qApp);

    ReplayPage page(theme);
    page.setSealKey(SealKey::fromSeed(1));
    page.resize(size);
    page.show();
    page.setRecord(m_closed, m_path, StreamId::table1, facilitatorEyes());
    test::settle();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* timeline = page.findChild<Timeline*>(u"timeline"_s);
    timeline->setValue(timeline->maximum() * 2 / 3);
    test::settle();
    QVERIFY2(page.minimumSizeHint().width() <= size.width(),
        qPrintable(u"needs %1"_s.arg(page.minimumSizeHint().width())));
    const QString folder = qEnvironmentVariable("POURPARLER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = folder + u'/' + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(page.grab().save(name + u".png"_s));
    int number = 0;
    for (QAbstractButton* tab : page.findChildren<QAbstractButton*>())
        if (tab->property("kind") == u"tab"_s && number++ > 0) {
            tab->click();
            test::settle();
            QVERIFY(page.grab().save(name + u"-tab%1.png"_s.arg(number)));
        }
    // Two branches, one of a branch.
    QSignalSpy changed(&page, &ReplayPage::recordChanged);
    for (const int place : { 40, 90 }) {
        page.setPlace(static_cast<std::uint64_t>(place));
        QTest::keyClick(&page, Qt::Key_B);
        test::settle();
        QVERIFY(page.grab().save(name + u"-branch.png"_s));
        page.findChild<QAbstractButton*>(u"botsPlayOn"_s)->click();
        QVERIFY(changed.wait(60'000));
        test::settle();
        QVERIFY(page.grab().save(name + u"-branched.png"_s));
        page.findChild<QAbstractButton*>(u"showNewBranch"_s)->click();
        test::settle();
    }
    QVERIFY(page.grab().save(name + u"-branches.png"_s));
    page.setRecord(m_open, m_path, StreamId::table1, facilitatorEyes());
    test::settle();
    QVERIFY(page.grab().save(name + u"-warning.png"_s));
}

QTEST_MAIN(TestReplayPictures)
#include "tst_replay_pictures.moc"
