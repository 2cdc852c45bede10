// The table page by itself: what it shows, what it asks for, what it explains, what it keeps.
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/models/composer_model.h"
#include "app/text/translation.h"
#include "table_session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pourparler::CommandBody)

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingToShow();
    void greyButtonsSayWhy();
    void everythingHasAName();
    void scoreMovesWithEachChange();
    void draftSurvivesTheClock();
    void draftIsKeptAfterARest();
    void draftOfBeforeComesBack();
    void turnBeginsWithACopyOfTheLatest();
    void counterStartsFromThatProposal();
    void matrixOptionIsTakenOver();
    void aClickTakesWhatIsUnderIt();
    void agreeFromTheComposer();
    void walkingOutAsksOnceMore();
    void rejectingAsksForWords();
    void skipIsOfferedWhileBotsAct();
    void pauseIsTheFacilitators();
    void languageChangesWhileRunning();
    void keysReachEverything();

private:
    /// A page on a session, everything asked for submitted at once.
    struct Shown {
        Shown(const Theme& theme, test::TableSession& session)
            : page(theme)
        {
            QObject::connect(&page, &TablePage::commandRequested, &page,
                [this, &session](const CommandBody& body) {
                    asked.push_back(body);
                    if (const auto result = session.submit(body))
                        page.granted(0);
                    else
                        page.refused(0, result.error());
                });
            page.setSession(session.view(), session.seat());
            page.timeSynchronised(session.now(), true);
            page.resize(1280, 800);
            page.show();
            QCoreApplication::processEvents();
        }
        QAbstractButton* button(const QString& name) const
        {
            for (QAbstractButton* each : page.findChildren<QAbstractButton*>(name))
                if (each->isVisible())
                    return each;
            return nullptr;
        }
        QAbstractItemView* issues() const
        {
            return page.findChild<QAbstractItemView*>(u"issues"_s);
        }
        QPlainTextEdit* argument() const { return page.findChild<QPlainTextEdit*>(u"argument"_s); }
        template <class Body>
        int count() const
        {
            return static_cast<int>(std::count_if(asked.begin(), asked.end(),
                [](const CommandBody& body) { return std::holds_alternative<Body>(body); }));
        }

        std::vector<CommandBody> asked;
        TablePage page;
    };

    std::unique_ptr<Theme> m_theme;
};

void TestTable::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestTable::init() { QLocale::setDefault(QLocale(QLocale::English)); }

void TestTable::nothingToShow()
{
    TablePage page(*m_theme);
    SigningPage signing(*m_theme);
    page.show();
    signing.show();
    page.setSession(nullptr, {});
    signing.setSession(nullptr);
    QTest::keyClick(&page, Qt::Key_F5);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
}

void TestTable::greyButtonsSayWhy()
{
    test::TableSession session(u"price-of-the-hours"_s, "cop", 60);
    Shown on(*m_theme, session);
    QVERIFY(!session.myTurn());
    int grey = 0;
    for (QAbstractButton* each : on.page.findChildren<QAbstractButton*>())
        if (each->isVisible() && !each->isEnabled()) {
            ++grey;
            QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->text()));
        }
    QVERIFY(grey >= 4);
    session.letBotsAct();
    QTRY_VERIFY(on.button(u"pass"_s)->isEnabled());
}

void TestTable::everythingHasAName()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.playUntilRound(2);
    Shown on(*m_theme, session);
    for (QWidget* each : on.page.findChildren<QWidget*>()) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<QAbstractScrollArea*>(each) && !qobject_cast<QAbstractItemView*>(each)
            && !qobject_cast<QPlainTextEdit*>(each))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(each);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromUtf8(each->metaObject()->className()) + each->objectName()));
    }
}

void TestTable::scoreMovesWithEachChange()
{
    test::TableSession session(u"home-and-screen"_s, "emp");
    Shown on(*m_theme, session);
    const auto named = [&](const QString& part) {
        for (QWidget* each : on.page.findChildren<QWidget*>())
            if (each->isVisible() && each->accessibleName().startsWith(part))
                return each->accessibleName();
        return QString();
    };
    const QString before = named(u"Value"_s);
    QVERIFY(before.contains(u"–"_s)); // everything is open: a range
    QTest::keyClick(on.issues(), Qt::Key_1);
    const QString after = named(u"Value"_s);
    QVERIFY(before != after);
    QTest::keyClick(on.issues(), Qt::Key_Right);
    QVERIFY(after != named(u"Value"_s));
    QTest::keyClick(on.issues(), Qt::Key_0);
    QCOMPARE(named(u"Value"_s), before);
}

void TestTable::draftSurvivesTheClock()
{
    test::TableSession session(u"home-and-screen"_s, "emp", 60);
    Shown on(*m_theme, session);
    QVERIFY(session.myTurn());
    QTest::keyClick(on.issues(), Qt::Key_2);
    QTest::keyClicks(on.argument(), u"Not finished"_s);
    session.wait(61'000);
    QVERIFY(!session.myTurn());
    QTRY_COMPARE(on.count<command::KeepDraft>(), 1);
    const SeatState* seat = session.view()->view().room().seat(session.seat());
    QVERIFY(seat->draft.has_value());
    QCOMPARE(seat->draft->argument.text(), std::string("Not finished"));
    QCOMPARE(on.argument()->toPlainText(), u"Not finished"_s);
    // The next turn finds it as it was, whatever the others proposed meanwhile.
    session.letBotsAct();
    QVERIFY(session.myTurn());
    QCOMPARE(on.argument()->toPlainText(), u"Not finished"_s);
    QTRY_VERIFY(on.button(u"propose"_s)->isEnabled());
}

void TestTable::draftIsKeptAfterARest()
{
    test::TableSession session(u"home-and-screen"_s, "emp");
    Shown on(*m_theme, session);
    QTest::keyClick(on.issues(), Qt::Key_2);
    QTest::keyClick(on.issues(), Qt::Key_3);
    QTRY_COMPARE_WITH_TIMEOUT(on.count<command::KeepDraft>(), 1, 4000);
}

void TestTable::draftOfBeforeComesBack()
{
    test::TableSession session(u"home-and-screen"_s, "emp");
    {
        Shown on(*m_theme, session);
        QTest::keyClick(on.issues(), Qt::Key_3);
        QTest::keyClicks(on.argument(), u"Three days"_s);
        on.page.keepDraft();
    }
    const auto again = session.freshView();
    TablePage page(*m_theme);
    page.setSession(again.get(), session.seat());
    QCOMPARE(page.findChild<QPlainTextEdit*>(u"argument"_s)->toPlainText(), u"Three days"_s);
    page.setSession(nullptr, {});
}

void TestTable::turnBeginsWithACopyOfTheLatest()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    Shown on(*m_theme, session);
    session.letBotsAct();
    QVERIFY(session.myTurn());
    QTRY_VERIFY(on.button(u"propose"_s)->isEnabled());
    QTest::mouseClick(on.button(u"propose"_s), Qt::LeftButton);
    QCOMPARE(on.count<command::Propose>(), 1);
    const Table& table = session.table();
    QCOMPARE(table.proposals.size(), std::size_t { 2 });
    QVERIFY(table.proposals[1].parent == static_cast<ProposalId>(1));
    QVERIFY(table.proposals[1].package == table.proposals[0].package);
    QTRY_VERIFY(!on.button(u"propose"_s)->isEnabled());
}

void TestTable::counterStartsFromThatProposal()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.playUntilRound(3);
    Shown on(*m_theme, session);
    QVERIFY(session.table().proposals.size() >= 2);
    auto* entry
        = on.page.findChild<QWidget*>(u"proposal-%1"_s.arg(session.table().proposals.size()));
    QVERIFY(entry);
    QTest::mouseClick(entry->findChild<QAbstractButton*>(u"counter"_s), Qt::LeftButton);
    QTest::keyClick(on.issues(), Qt::Key_Down);
    QTest::keyClick(on.issues(), Qt::Key_2);
    QTest::keyClick(on.issues(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(on.count<command::Propose>(), 1);
}

void TestTable::matrixOptionIsTakenOver()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.playUntilRound(2);
    Shown on(*m_theme, session);
    auto* matrix = on.page.findChild<QAbstractItemView*>(u"matrix"_s);
    const QModelIndex cell = matrix->model()->index(2, 1);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(cell).center());
    QCOMPARE(on.issues()->currentIndex().row(), 2);
    QTest::keyClick(on.issues(), Qt::Key_1);
    QTest::keyClick(matrix, Qt::Key_Return);
    QVERIFY(on.issues()
                ->model()
                ->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(cell.data().toString()));
}

/// However the list scrolls when another issue unfolds.
void TestTable::aClickTakesWhatIsUnderIt()
{
    test::TableSession session(u"price-of-the-hours"_s, "emp");
    Shown on(*m_theme, session);
    on.page.resize(1280, 520); // so low that the options of an issue do not all fit
    QCoreApplication::processEvents();
    auto* issues = on.issues();
    const QAbstractItemModel& model = *issues->model();
    const auto click = [&](const QModelIndex& index) {
        issues->scrollTo(index);
        QTest::mouseClick(
            issues->viewport(), Qt::LeftButton, {}, issues->visualRect(index).center());
    };
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        const QModelIndex issue = model.index(row, 0);
        click(issue);
        for (int option = 0; option + 1 < model.rowCount(issue); ++option) {
            const QModelIndex index = model.index(option, 0, issue);
            if (!index.data(ComposerModel::AvailableRole).toBool())
                continue;
            click(index);
            QCOMPARE(issue.data(ComposerModel::OptionRole).toInt(), option);
        }
    }
}

void TestTable::agreeFromTheComposer()
{
    test::TableSession session(u"home-and-screen"_s, "emp");
    Shown on(*m_theme, session);
    QVERIFY(!on.button(u"agree"_s)->isEnabled());
    QTest::keyClick(on.issues(), Qt::Key_2);
    QTRY_VERIFY(on.button(u"agree"_s)->isEnabled());
    QTest::keyClicks(on.issues(), u"A fair trade, really"_s); // with the focus not where one thinks
    QCOMPARE(on.count<command::AgreeOption>(), 0);
    QTest::keyClick(on.issues(), Qt::Key_2);
    constexpr Qt::KeyboardModifiers aloud = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(on.issues(), Qt::Key_A, aloud);
    QCOMPARE(on.count<command::AgreeOption>(), 1);
    QTRY_VERIFY(on.button(u"reopen"_s));
    QTest::keyClicks(on.issues(), u"rarer"_s);
    QCOMPARE(on.count<command::ReopenIssue>(), 0);
    QTest::keyClick(on.issues(), Qt::Key_R, aloud);
    QCOMPARE(on.count<command::ReopenIssue>(), 1);
    QTRY_VERIFY(on.button(u"agree"_s) && on.button(u"agree"_s)->isEnabled());
    QTest::keyClick(on.issues(), Qt::Key_A, aloud);
    QCOMPARE(on.count<command::AgreeOption>(), 2);
    QTRY_VERIFY(on.button(u"reopen"_s));
    QTest::mouseClick(on.button(u"reopen"_s), Qt::LeftButton);
    QCOMPARE(on.count<command::ReopenIssue>(), 2);
}

void TestTable::walkingOutAsksOnceMore()
{
    test::TableSession session(u"price-of-the-hours"_s, "emp");
    Shown on(*m_theme, session);
    QTest::mouseClick(on.button(u"walkOut"_s), Qt::LeftButton);
    QCOMPARE(on.count<command::WalkOut>(), 0);
    QTest::keyClick(
        QApplication::focusWidget() ? QApplication::focusWidget() : on.button(u"cancel"_s),
        Qt::Key_Escape);
    QTRY_VERIFY(on.button(u"walkOut"_s));
    QTest::mouseClick(on.button(u"walkOut"_s), Qt::LeftButton);
    QTest::mouseClick(on.button(u"confirm"_s), Qt::LeftButton);
    QCOMPARE(on.count<command::WalkOut>(), 1);
    QTRY_VERIFY(on.button(u"comeBack"_s));
    QTest::mouseClick(on.button(u"comeBack"_s), Qt::LeftButton);
    QCOMPARE(on.count<command::ComeBack>(), 1);
}

void TestTable::rejectingAsksForWords()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    Shown on(*m_theme, session);
    QTest::mouseClick(on.button(u"reject"_s), Qt::LeftButton);
    QCOMPARE(on.count<command::Reject>(), 0);
    auto* words = on.page.findChild<QWidget*>(u"proposal-1"_s)->findChild<QLineEdit*>(u"words"_s);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"Too little"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(on.count<command::Reject>(), 1);
    QCOMPARE(session.table().proposals.front().reasons[session.seat().party.index()].text(),
        std::string("Too little"));
}

void TestTable::skipIsOfferedWhileBotsAct()
{
    test::TableSession session(u"price-of-the-hours"_s, "stf");
    Shown on(*m_theme, session);
    QSignalSpy skip(&on.page, &TablePage::skipRequested);
    QVERIFY(!on.button(u"skip"_s));
    on.page.botsBusyChanged(true);
    QVERIFY(on.button(u"skip"_s));
    QTest::mouseClick(on.button(u"skip"_s), Qt::LeftButton);
    QCOMPARE(skip.count(), 1);
    on.page.botsBusyChanged(false);
    QVERIFY(!on.button(u"skip"_s));
}

void TestTable::pauseIsTheFacilitators()
{
    test::TableSession session(u"home-and-screen"_s, "emp", 60);
    Shown on(*m_theme, session);
    QVERIFY(!on.button(u"pause"_s));
    on.page.setFacilitator(true);
    QVERIFY(on.button(u"pause"_s));
    QTest::mouseClick(on.button(u"pause"_s), Qt::LeftButton);
    QVERIFY(on.asked.empty()); // it is not the seat's command
    QVERIFY(session.submitAs(facilitator(), command::Pause {}));
    QTRY_VERIFY(!on.button(u"pass"_s)->isEnabled());
    QVERIFY(!on.button(u"pass"_s)->toolTip().isEmpty());
}

void TestTable::languageChangesWhileRunning()
{
    test::TableSession session(u"price-of-the-hours"_s, "emp");
    session.playUntilRound(2);
    Shown on(*m_theme, session);
    auto* matrix = on.page.findChild<QAbstractItemView*>(u"matrix"_s);
    QCOMPARE(matrix->model()->index(0, 0).data().toString(), u"Re-use of data"_s);
    const QString propose = on.button(u"propose"_s)->text();
    {
        const Translation french(u"fr"_s);
        QCoreApplication::processEvents();
        QCOMPARE(matrix->model()->index(0, 0).data().toString(), u"Réemploi des données"_s);
        QCOMPARE(matrix->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
            u"Employeurs"_s);
        QVERIFY(on.button(u"propose"_s)->text() != propose);
    }
}

/// Wherever the focus is, the keys of the page do what they say.
void TestTable::keysReachEverything()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    Shown on(*m_theme, session);
    auto* matrix = on.page.findChild<QAbstractItemView*>(u"matrix"_s);
    auto* history = on.page.findChild<QListView*>();
    for (QWidget* from :
        std::initializer_list<QWidget*> { on.issues(), on.argument(), on.button(u"pass"_s) }) {
        QTest::keyClick(from, Qt::Key_F6);
        QVERIFY(history->isVisible());
        QVERIFY(history->model()->rowCount() > 0);
        QTest::keyClick(from, Qt::Key_F2);
        QVERIFY(!matrix->isVisible());
        QTest::keyClick(from, Qt::Key_F2);
        QVERIFY(matrix->isVisible());
        QTest::keyClick(from, Qt::Key_F5);
        QTest::keyClick(from, Qt::Key_F7);
        QVERIFY(on.button(u"accept"_s));
    }
    QTest::keyClick(on.button(u"pass"_s), Qt::Key_F8);
    QTest::keyClick(on.argument(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.count<command::Propose>(), 1);
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
