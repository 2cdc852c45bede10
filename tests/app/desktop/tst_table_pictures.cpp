// Leaves pictures of the table in the folder that POURPARLER_PICTURES names, in both themes, languages and two window sizes;
// without it, it only checks that nothing asks for more room than there is.
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "table_session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

namespace {

/// What would be cut off, of everything that cannot wrap: buttons, single lines, the matrix in its smallest type.
QStringList cutOff(const QWidget& page, const Theme& theme)
{
    QStringList found;
    for (const QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && !each->text().isEmpty()
            && each->width() < each->minimumSizeHint().width())
            found << each->text();
    for (const QLabel* each : page.findChildren<QLabel*>())
        if (each->isVisible() && !each->wordWrap() && each->width() < each->sizeHint().width())
            found << each->text();
    if (const auto* matrix = page.findChild<MatrixView*>(u"matrix"_s)) {
        const QFontMetrics smallest(theme.font(TypeSize::caption));
        const QAbstractItemModel& model = *matrix->model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < (matrix->showsMarks() ? 1 : model.columnCount());
                 ++column) {
                const QString words = model.index(row, column).data().toString();
                if (smallest.horizontalAdvance(words) > matrix->columnWidth(column) - 10)
                    found << words;
            }
    }
    return found;
}

/// Layouts inside layouts come to rest one after another.
void rest()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestTablePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void signing_data();
    void signing();
};

void TestTablePictures::table_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QByteArray>("party");
    QTest::addColumn<int>("round");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");

    const QSize small(1280, 800);
    const QSize large(1920, 1080);
    const QSize least(960, 600);
    QTest::newRow("hours-start") << u"price-of-the-hours"_s << "emp"_ba << 1 << u"en"_s << false
                                 << small << 100;
    QTest::newRow("hours-fr") << u"price-of-the-hours"_s << "stf"_ba << 4 << u"fr"_s << false
                              << small << 100;
    QTest::newRow("hours-dark") << u"price-of-the-hours"_s << "mgr"_ba << 3 << u"en"_s << true
                                << small << 100;
    QTest::newRow("hours-large") << u"price-of-the-hours"_s << "emp"_ba << 5 << u"en"_s << false
                                 << large << 100;
    QTest::newRow("hours-least") << u"price-of-the-hours"_s << "plt"_ba << 5 << u"fr"_s << true
                                 << least << 100;
    QTest::newRow("hours-letters")
        << u"price-of-the-hours"_s << "ven"_ba << 5 << u"en"_s << false << small << 200;
    QTest::newRow("hours-more") << u"price-of-the-hours"_s << "cop"_ba << 4 << u"fr"_s << false
                                << small << 140;
    QTest::newRow("home-small") << u"home-and-screen"_s << "uni"_ba << 3 << u"en"_s << false
                                << small << 100;
    QTest::newRow("home-fr-dark") << u"home-and-screen"_s << "emp"_ba << 3 << u"fr"_s << true
                                  << large << 100;
}

void TestTablePictures::table()
{
    QFETCH(QString, scenario);
    QFETCH(QByteArray, party);
    QFETCH(int, round);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, zoom);

    const Translation translation(language);
    Theme theme;
    theme.setZoom(zoom);
    theme.setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    theme.applyTo(*qApp);
    test::TableSession session(scenario, party.constData(), 180);
    session.playUntilRound(round);

    TablePage page(theme);
    page.setFacilitator(true);
    page.setSession(session.view(), session.seat());
    page.timeSynchronised(session.now(), true);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    rest();
    QVERIFY2(page.minimumSizeHint().width() <= 1280,
        qPrintable(u"needs %1"_s.arg(page.minimumSizeHint().width())));
    QVERIFY2(page.minimumSizeHint().height() <= 760,
        qPrintable(u"needs %1"_s.arg(page.minimumSizeHint().height())));
    const QStringList cut = cutOff(page, theme);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    const QString folder = qEnvironmentVariable("POURPARLER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = folder + u'/' + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(page.grab().save(name + u".png"_s));
    if (auto* compare = page.findChild<QAbstractButton*>(u"compareWith"_s); compare->isVisible()) {
        compare->click();
        rest();
        QVERIFY(page.grab().save(name + u"-compare.png"_s));
        page.findChild<QAbstractButton*>(u"stopComparing"_s)->click();
    }
    // Somebody has changed two issues, then wants to leave.
    QTest::keyClick(&page, Qt::Key_F4);
    auto* issues = page.findChild<QAbstractItemView*>(u"issues"_s);
    for (const auto key : { Qt::Key_Down, Qt::Key_1, Qt::Key_Down, Qt::Key_3 })
        QTest::keyClick(issues, key);
    QTest::mouseClick(page.findChild<QAbstractButton*>(u"walkOut"_s), Qt::LeftButton);
    page.botsBusyChanged(true);
    rest();
    QVERIFY(page.grab().save(name + u"-change.png"_s));
    for (const auto key : { Qt::Key_F2, Qt::Key_F3, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7 }) {
        QTest::keyClick(&page, key);
        rest();
        QVERIFY(page.grab().save(name + u"-f%1.png"_s.arg(key - Qt::Key_F1 + 1)));
    }
}

void TestTablePictures::signing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("signing-en") << u"en"_s << false << QSize(1280, 800);
    QTest::newRow("signing-fr") << u"fr"_s << true << QSize(1280, 800);
    QTest::newRow("signing-large") << u"fr"_s << false << QSize(1920, 1080);
}

/// Halfway through the signatures.
void TestTablePictures::signing()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const Translation translation(language);
    Theme theme;
    theme.setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    theme.applyTo(*qApp);
    test::TableSession session(u"price-of-the-hours"_s, "emp", 180);
    session.playUntilRound(3);
    for (const Proposal& each : session.table().proposals)
        if (session.submit(command::Accept { each.id })
            && session.submit(command::CallSigning { each.id }))
            break;
    QVERIFY2(session.table().phase == PhaseKind::ratification, "nothing came to signing");
    for (int bots = 0; bots < 3 && session.table().phase == PhaseKind::ratification; ++bots)
        session.letOneBotAct();
    SigningPage page(theme);
    page.setFacilitator(true);
    page.setSession(session.view());
    page.timeSynchronised(session.now(), true);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCoreApplication::processEvents();
    QVERIFY(page.minimumSizeHint().width() <= 1280 && page.minimumSizeHint().height() <= 760);
    const QStringList cut = cutOff(page, theme);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    const QString folder = qEnvironmentVariable("POURPARLER_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(
        page.grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(TestTablePictures)
#include "tst_table_pictures.moc"
