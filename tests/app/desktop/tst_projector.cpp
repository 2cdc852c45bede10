// The wall shows every issue at once: with letters as large as there is room for, and with fewer words where there is
// none.

#include "app/desktop/room/projector.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "core/driver/driver.h"
#include "tests/app/desktop/sample.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

class TestProjector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIssueIsInSight_data();
    void everyIssueIsInSight();

private:
    [[nodiscard]] static SeatView everyonesView(const char* scenario);

    std::unique_ptr<Theme> m_theme;
};

void TestProjector::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

/// In the middle of the talks, when there is most to say.
SeatView TestProjector::everyonesView(const char* scenario)
{
    const auto loaded = sampleLibrary().load(QString::fromLatin1(scenario));
    if (!loaded)
        qFatal("no such scenario");
    const auto session = playDemo(*loaded, 4711);
    if (!session)
        qFatal("the session was not played");
    SeatView view(redact(*loaded->scenario, everyone()), everyone());
    for (std::size_t i = 0; i < session->events.size() * 3 / 4; ++i)
        if (const auto shown = redact(session->events[i], everyone()))
            view.take(*shown);
    return view;
}

void TestProjector::everyIssueIsInSight_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("least"); // pixels of the matrix's letters
    QTest::newRow("few issues") << u"home-and-screen"_s << QSize(1920, 1080) << 30;
    QTest::newRow("few issues, few lines") << u"home-and-screen"_s << QSize(1280, 720) << 24;
    QTest::newRow("many issues") << u"price-of-the-hours"_s << QSize(1920, 1080) << 24;
    QTest::newRow("many issues, few lines") << u"price-of-the-hours"_s << QSize(1280, 800) << 24;
}

void TestProjector::everyIssueIsInSight()
{
    QFETCH(QString, scenario);
    QFETCH(QSize, size);
    QFETCH(int, least);
    LiveView live(everyonesView(scenario.toLatin1().constData()));
    Projector projector(*m_theme);
    projector.show();
    projector.resize(size);
    projector.setView(&live);
    const auto* matrix = projector.findChild<MatrixView*>();
    QTRY_COMPARE(matrix->verticalScrollBar()->maximum(), 0);
    for (int i = 0; i < 20; ++i)
        settle();
    if (const QString folder = qEnvironmentVariable("POURPARLER_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        projector.grab().save(
            QDir(folder).filePath(u"projector-%1-%2.png"_s.arg(scenario).arg(size.height())));
    }
    QCOMPARE(matrix->verticalScrollBar()->maximum(), 0);
    QVERIFY2(matrix->font().pixelSize() >= least,
        qPrintable(QString::number(matrix->font().pixelSize())));
    for (const QLabel* label : projector.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->font().pixelSize() >= 28, qPrintable(label->text()));
}

QTEST_MAIN(TestProjector)
#include "tst_projector.moc"
