// Leaves pictures of the debrief in the folder that POURPARLER_PICTURES names: every step, both themes, several sizes,
// the room's screen; without it, it only checks that nothing asks for more room than there is.
#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "debrief_session.h"
#include "sample.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

class TestDebriefPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_data();
    void page();
    void otherSights();
    void roomsScreen_data();
    void roomsScreen();

private:
    static void save(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("POURPARLER_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
};

void TestDebriefPictures::page_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("compare");
    const int agreement = static_cast<int>(test::Ending::agreement);
    const QString hours = u"price-of-the-hours"_s;
    const QSize small(1280, 770);
    const QSize large(1920, 1050);
    QTest::newRow("light") << agreement << hours << u"en"_s << false << 100 << small << false;
    QTest::newRow("dark-fr") << agreement << hours << u"fr"_s << true << 100 << large << false;
    QTest::newRow("zoom") << agreement << hours << u"en"_s << false << 200 << small << false;
    QTest::newRow("impasse") << static_cast<int>(test::Ending::impasse) << u"home-and-screen"_s
                             << u"en"_s << false << 100 << small << false;
    QTest::newRow("compare") << agreement << hours << u"en"_s << false << 100 << large << true;
    QTest::newRow("compare-small") << agreement << hours << u"en"_s << true << 100 << small << true;
}

void TestDebriefPictures::page()
{
    QFETCH(int, ending);
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    QFETCH(QSize, size);
    QFETCH(bool, compare);
    const Translation translation(language);
    Theme theme;
    theme.setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    theme.setZoom(zoom);
    theme.applyTo(*qApp);
    const QByteArray id = scenario.toUtf8();
    auto contents = test::sessionTo({ static_cast<test::Ending>(ending), id.constData() });
    if (compare)
        contents = test::withBranch(*contents);

    Projector projector(theme);
    DebriefPage page(theme, projector);
    page.resize(size);
    page.show();
    page.setRecord(contents, {}, StreamId::table1, facilitatorEyes());
    if (compare)
        page.setCompare(contents, StreamId(2));
    test::settle();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (int number = 1;; ++number) {
        QVERIFY2(page.minimumSizeHint().width() <= size.width(),
            qPrintable(u"%1 needs %2"_s.arg(page.step()).arg(page.minimumSizeHint().width())));
        save(page, name + u"-%1-%2"_s.arg(number).arg(page.step()));
        auto* uncover = page.findChild<QAbstractButton*>(u"uncover"_s);
        if (uncover->isVisible()) {
            uncover->click();
            test::settle();
            save(page, name + u"-%1-%2-shown"_s.arg(number).arg(page.step()));
        }
        // All of it, however long.
        auto* scroll = page.findChild<QScrollArea*>();
        const int more = scroll->widget()->height() - scroll->viewport()->height();
        if (more > 0) {
            page.resize(size + QSize(0, more));
            test::settle();
            save(page, name + u"-%1-%2-whole"_s.arg(number).arg(page.step()));
            page.resize(size);
        }
        auto* next = page.findChild<QAbstractButton*>(u"next"_s);
        if (!next->isEnabled())
            break;
        next->click();
        test::settle();
    }
}

/// The warning, nothing disclosed, feelings said, the numbers as a table, the lobby.
void TestDebriefPictures::otherSights()
{
    const Translation translation(u"en"_s);
    Theme theme;
    theme.setMode(Theme::Mode::light);
    theme.applyTo(*qApp);
    Projector projector(theme);
    DebriefPage page(theme, projector);
    page.resize(1280, 770);
    page.show();
    const auto look = [&](const test::Wanted& wanted, const Viewer& eyes, int steps) {
        page.setRecord(test::sessionTo(wanted), {}, StreamId::table1, eyes);
        for (int i = 0; i < steps; ++i)
            page.findChild<QAbstractButton*>(u"next"_s)->click();
        test::settle();
    };
    look({ test::Ending::open }, facilitatorEyes(), 1);
    save(page, u"other-open"_s);
    look({ test::Ending::lobby }, everyone(), 0);
    save(page, u"other-lobby"_s);
    look({ test::Ending::brokenOff }, everyone(), 1);
    save(page, u"other-broken-off"_s);
    look({ test::Ending::agreement, "price-of-the-hours", true, false }, everyone(), 1);
    save(page, u"other-undisclosed"_s);
    look({ test::Ending::agreement, "price-of-the-hours", false }, everyone(), 1);
    page.findChild<QAbstractButton*>(u"numbers"_s)->click();
    test::settle();
    save(page, u"other-table"_s);
    auto told = test::withFeeling(*test::sessionTo({}), { PartyId(0), 1 }, "relieved");
    told = test::withFeeling(*told, { PartyId(1), 1 }, "a little proud");
    page.setRecord(told, {}, StreamId::table1, everyone());
    test::settle();
    save(page, u"other-feelings"_s);
    QTest::keyClick(&page, Qt::Key_P);
    projector.resize(1920, 1080);
    test::settle();
    save(projector, u"other-room-feelings"_s);
}

void TestDebriefPictures::roomsScreen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("room-light") << false;
    QTest::newRow("room-dark") << true;
}

void TestDebriefPictures::roomsScreen()
{
    QFETCH(bool, dark);
    const Translation translation(u"en"_s);
    Theme theme;
    theme.setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    theme.applyTo(*qApp);
    Projector projector(theme);
    DebriefPage page(theme, projector);
    page.resize(1280, 770);
    page.show();
    page.setRecord(test::sessionTo({}), {}, StreamId::table1, facilitatorEyes());
    QTest::keyClick(&page, Qt::Key_P);
    projector.showNormal();
    projector.resize(1920, 1080);
    test::settle();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (int number = 1; number < 16; ++number) {
        save(projector, name + u"-%1-%2"_s.arg(number).arg(page.step()));
        save(page, name + u"-laptop-%1-%2"_s.arg(number).arg(page.step()));
        QTest::keyClick(&page, Qt::Key_Right);
        test::settle();
    }
}

QTEST_MAIN(TestDebriefPictures)
#include "tst_debrief_pictures.moc"
