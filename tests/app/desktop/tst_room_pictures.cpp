// Leaves pictures of a shared screen in the folder that POURPARLER_PICTURES names, in both themes, usual and large letters;
// without it, it only checks that nothing is cut off.
#include "app/desktop/pages/setup_page.h"
#include "app/desktop/room/between_turns.h"
#include "app/desktop/room/curtain.h"
#include "app/desktop/room/facilitating.h"
#include "tests/app/desktop/room_session.h"
#include "tests/app/desktop/sample.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int patience = 20'000; ///< milliseconds: machines that test are busy

class TestRoomPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_room.reset(); }
    void room_data();
    void room();

private:
    void take(QWidget& widget, const QString& name);
    void press(const QString& name) const
    {
        if (QAbstractButton* button = m_room->button(name))
            button->click();
        settle();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RoomSession> m_room;
};

void TestRoomPictures::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestRoomPictures::room_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << u"en"_s << false << 100;
    QTest::newRow("dark") << u"fr"_s << true << 100;
    QTest::newRow("large") << u"en"_s << false << 200;
}

void TestRoomPictures::take(QWidget& widget, const QString& name)
{
    settle();
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    if (const QString folder = qEnvironmentVariable("POURPARLER_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget.grab().save(QDir(folder).filePath(u"room-%1-%2.png"_s.arg(tag, name))));
    }
    const QStringList cut = cutTexts(widget);
    QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u'\n')));
    const QStringList nameless = namelessControls(widget);
    QVERIFY2(nameless.isEmpty(), qPrintable(name + u": "_s + nameless.join(u'\n')));
}

void TestRoomPictures::room()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    Theme& theme = *m_theme;
    m_room = std::make_unique<RoomSession>(theme, language);
    theme.setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    theme.setZoom(zoom);
    MainWindow& window = m_room->window;
    window.resize(1280, 800);

    auto* setUp = new SetUpPage(theme);
    setUp->setScenario(sampleScenario().scenario, 7);
    window.addPage(setUp);
    window.showPage(setUp);
    take(window, u"setup-alone"_s);
    press(u"shared"_s);
    take(window, u"setup-shared"_s);

    m_room->start(2, u"1789"_s);
    take(window, u"curtain-first"_s);
    press(u"consentYes"_s);
    m_room->window.currentPage()->findChild<QLineEdit*>(u"seatCode"_s)->setText(u"1790"_s);
    press(u"takeSeat"_s);
    take(window, u"curtain-wrong-code"_s);
    for (int i = 0; i < 2; ++i) {
        press(u"consentYes"_s);
        for (auto* code : window.currentPage()->findChildren<QLineEdit*>(u"seatCode"_s))
            code->setText(u"1789"_s);
        press(u"takeSeat"_s);
        press(u"read"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<Curtain>(), patience);
        settle();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_room->table().phase == PhaseKind::bargaining, patience);
    settle();
    take(window, u"curtain-again"_s);
    for (auto* code : window.currentPage()->findChildren<QLineEdit*>(u"seatCode"_s))
        code->setText(u"1789"_s);
    press(u"takeSeat"_s);
    take(window, u"seat"_s);
    m_room->desk->setPanelShown(true);
    take(window, u"seat-panel"_s);
    m_room->desk->setPanelShown(false);
    press(u"leaveSeat"_s);

    Sitting& sitting = m_room->desk->sitting();
    sitting.host().setPace(1h);
    Package package;
    package.set(IssueId(std::size_t { 0 }), OptionId(std::size_t { 0 }));
    sitting.host().submit(actorOf(*sitting.wanted()),
        command::Propose { package, {}, Host::words(u"We can live with that for two years."_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->table().proposals.empty(), patience);
    while (sitting.wanted()) {
        const std::size_t before = m_room->view().log().size();
        sitting.host().submit(actorOf(*sitting.wanted()), command::Pass {});
        QTRY_VERIFY_WITH_TIMEOUT(m_room->view().log().size() > before, patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BetweenTurns>(), patience);
    take(window, u"between-turns"_s);

    m_room->desk->facilitating().setWait(5s);
    m_room->desk->setPanelShown(true);
    settle();
    press(u"pauseTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->table().paused, patience);
    settle();
    auto* list = window.findChild<QAbstractItemView*>(u"pastEvents"_s);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    take(window, u"panel"_s);
    press(u"rewind"_s);
    take(window, u"panel-pending"_s);
    list = window.findChild<QAbstractItemView*>(u"pastEvents"_s);
    for (QWidget* each : window.findChildren<QWidget*>(u"breakOff"_s))
        if (each->isVisible())
            for (QWidget* above = each->parentWidget(); above; above = above->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(each);
    take(window, u"panel-end"_s);
    press(u"cancelAct"_s);

    m_room->projector.resize(1280, 720);
    m_room->projector.show();
    take(m_room->projector, u"projector"_s);
    m_room->projector.resize(1920, 1080);
    take(m_room->projector, u"projector-large"_s);
    m_room->desk->setPanelShown(false);
    QTest::keyClick(window.currentPage(), Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->view().room().blank, patience);
    take(window, u"blank"_s);
    take(m_room->projector, u"projector-blank"_s);
}

QTEST_MAIN(TestRoomPictures)
#include "tst_room_pictures.moc"
