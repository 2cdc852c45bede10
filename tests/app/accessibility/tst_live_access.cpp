// What changes while somebody listens: the clock, the floor, what comes up, the page itself, and the numbers behind a
// picture, all as a screen reader meets them.

#include "app/desktop/components/clock_label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/room/public_view.h"
#include "tests/app/accessibility/accessibility.h"
#include "tests/app/accessibility/all_pages.h"
#include "tests/app/desktop/sample.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

} // namespace

class TestLiveAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void clockSaysWhatIsLeft();
    void floorSaysWhoHasIt();
    void bannersAreNamed();
    void pagesAreNamed_data();
    void pagesAreNamed();
    void resultIsSaid();
    void picturesHaveATableToWalkThrough();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AllPages> m_pages;
};

void TestLiveAccess::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_pages = std::make_unique<AllPages>(*m_theme);
}

void TestLiveAccess::cleanup()
{
    m_pages->window().showProblem({});
    m_pages->window().setLanguage(u"en"_s);
    settle();
}

void TestLiveAccess::clockSaysWhatIsLeft()
{
    ClockLabel clock(*m_theme);
    clock.countDown(64'000);
    QCOMPARE(nameOf(clock), u"Time left: 01:04"_s);
    clock.pauseAt(63'000);
    QCOMPARE(nameOf(clock), u"Time left: 01:03, paused"_s);
    clock.countDown(63'000);
    QCOMPARE(nameOf(clock), u"Time left: 01:03"_s);
}

void TestLiveAccess::floorSaysWhoHasIt()
{
    PartyChip chip(*m_theme, PartyId(0U), u"Employers"_s);
    QCOMPARE(nameOf(chip), u"Employers"_s);
    chip.setNote(u"bot"_s);
    QCOMPARE(nameOf(chip), u"Employers, bot"_s);
    chip.setParty(PartyId(1U), u"Staff"_s);
    QCOMPARE(nameOf(chip), u"Staff, bot"_s);
    QStringList names;
    for (PartyChip* each : m_pages->show(u"public"_s)->findChildren<PartyChip*>())
        names << nameOf(*each);
    QVERIFY2(names.filter(u"Has the floor: "_s).size() == 1, qPrintable(names.join(u'\n')));
}

void TestLiveAccess::bannersAreNamed()
{
    (void)m_pages->show(u"start"_s);
    m_pages->window().showProblem(u"The disk is full."_s);
    settle();
    const auto banners = m_pages->window().centralWidget()->findChildren<Banner*>();
    const auto shown = std::find_if(banners.begin(), banners.end(),
        [](Banner* each) { return each->isVisible() && nameOf(*each) == u"The disk is full."_s; });
    QVERIFY(shown != banners.end());
    (*shown)->setText(u"There is room again."_s);
    QCOMPARE(nameOf(**shown), u"There is room again."_s);
}

void TestLiveAccess::pagesAreNamed_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& name : AllPages::names())
        QTest::newRow(qPrintable(name)) << name;
}

/// The page gets the focus when it comes up: its name is the first thing that is said.
void TestLiveAccess::pagesAreNamed()
{
    QFETCH(QString, page);
    QWidget& shown = *m_pages->show(page);
    if (page == "public"_L1)
        return; // part of a page
    const QString english = nameOf(shown);
    QVERIFY(!english.isEmpty());
    QVERIFY2(m_pages->window().windowTitle().contains(english), qPrintable(english));
    m_pages->window().setLanguage(u"fr"_s);
    settle();
    QVERIFY(!nameOf(shown).isEmpty());
    QVERIFY(m_pages->window().windowTitle().contains(nameOf(shown)));
}

/// How it ended stands in a label of its own, which is read.
void TestLiveAccess::resultIsSaid()
{
    QStringList said;
    for (QLabel* label : m_pages->show(u"result"_s)->findChildren<QLabel*>())
        if (label->isVisible())
            said << nameOf(*label);
    QVERIFY2(said.contains(u"There is an agreement"_s), qPrintable(said.join(u'\n')));
}

void TestLiveAccess::picturesHaveATableToWalkThrough()
{
    QWidget& debrief = *m_pages->show(u"debrief"_s);
    auto* steps = debrief.findChild<QListView*>(u"steps"_s);
    int pictures = 0;
    for (int step = 0; step < steps->model()->rowCount(); ++step) {
        settle();
        auto* numbers = debrief.findChild<QAbstractButton*>(u"numbers"_s);
        if (numbers->isVisible()) {
            ++pictures;
            QVERIFY(tabOrder(debrief).contains(numbers));
            QTest::keyClick(numbers, Qt::Key_Space);
            settle();
            auto* table = debrief.findChild<QTableView*>(u"numbersTable"_s);
            QVERIFY(table->isVisible() && tabOrder(debrief).contains(table));
            QAccessibleInterface* read = QAccessible::queryAccessibleInterface(table);
            QVERIFY(!read->text(QAccessible::Name).isEmpty());
            QVERIFY(read->tableInterface());
            QVERIFY(read->tableInterface()->rowCount() > 0);
            for (int column = 0; column < read->tableInterface()->columnCount(); ++column)
                QVERIFY(!read->tableInterface()->columnDescription(column).isEmpty());
            // Cells are remembered where no screen reader is there to hear that the table has changed.
            if (pictures == 1)
                QVERIFY(!read->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
            QTest::keyClick(numbers, Qt::Key_Space);
        }
        QTest::keyClick(steps, Qt::Key_Right);
    }
    QVERIFY(pictures >= 6);
}

QTEST_MAIN(TestLiveAccess)
#include "tst_live_access.moc"
