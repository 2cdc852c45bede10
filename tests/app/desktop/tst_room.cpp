// Several people at one screen: what the curtain hides, whose turn it is to sit down, codes, and the facilitator's acts
// with their way back, with the real host and a record on disk.

#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/room/between_turns.h"
#include "app/desktop/room/blank_page.h"
#include "app/desktop/room/curtain.h"
#include "app/desktop/room/facilitating.h"
#include "app/desktop/room/facilitator_panel.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "tests/app/desktop/room_session.h"
#include "tests/app/desktop/said.h"
#include "tests/app/desktop/sample.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A facilitator's act, and what has to be so before it.
struct Row {
    const char* name;
    std::vector<CommandBody> before;
    CommandBody act;
};

const SeatId own { PartyId(std::size_t { 0 }), 1 };
const Holder bot { Holder::Kind::bot, {}, "linear" };

std::vector<Row> rows()
{
    const CommandBody note = command::Remark { RemarkKind::note, Host::words(u"they shout"_s) };
    return {
        { "pause", {}, command::Pause {} },
        { "go on", { command::Pause {} }, command::Resume {} },
        { "more time", {}, command::ExtendTime { 120 } },
        { "a longer round", {}, command::ExtendRound { 60 } },
        { "more rounds", {}, command::SetRounds { 7 } },
        { "skip", {}, command::SkipTurn {} },
        { "seat to a bot", { command::Pause {} }, command::TakeSeat { own, bot } },
        { "seat back", { command::Pause {}, command::TakeSeat { own, bot } },
            command::TakeSeat { own, { Holder::Kind::person, Host::words(u"P0"_s), {} } } },
        { "note", {}, note },
        { "incident", {}, command::Remark { RemarkKind::incident, {} } },
        { "strike", { note }, command::StrikeRemark { 1, true } },
        { "blank", {}, command::Blank { true } },
        { "show", { command::Blank { true } }, command::Blank { false } },
        { "hide scores", {}, command::HideScores { true } },
        { "rewind", {}, command::Rewind { 0 } },
        { "break off", {}, command::BreakOff { Host::words(u"fire"_s) } },
        { "break off in a pause", { command::Pause {} },
            command::BreakOff { Host::words(u"fire"_s) } },
    };
}

/// What an undo has to bring back, without the moment at which it was looked at.
struct Standing {
    Table table;
    std::vector<std::optional<Holder>> holders;
    bool blank = false;
    bool scoresHidden = false;
    std::size_t remarks = 0; ///< that are not struck
    qint64 minutesLeft = 0;
    bool operator==(const Standing&) const = default;
};

Standing standingOf(const SeatView& view)
{
    Standing standing { view.table(), {}, view.room().blank, view.room().scoresHidden, 0, 0 };
    Table& table = standing.table;
    if (table.deadline != noDeadline)
        standing.minutesLeft
            = (table.deadline - (table.paused ? table.pausedAt : table.now) + 30'000) / 60'000;
    table.now = table.deadline = table.pausedAt = 0;
    if (table.extraSeconds == 0)
        table.extendedRound = 0; // longer by nothing is not longer
    for (const SeatState& seat : view.room().seats)
        standing.holders.push_back(seat.holder);
    for (const RemarkMade& remark : view.room().remarks)
        standing.remarks += remark.struck ? 0U : 1U;
    return standing;
}

} // namespace

constexpr int patience = 20'000; ///< milliseconds: machines that test are busy

class TestRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void curtainHidesTheSeatBefore_data();
    void curtainHidesTheSeatBefore();
    void codeKeepsOthersOff();
    void oneWhoIsAloneSeesNoCurtain();
    void briefFollowsTheScores();
    void peopleSitDownOutOfTurn();
    void consentIsAskedOnce();
    void actsAreUndoneAndRedone_data();
    void actsAreUndoneAndRedone();
    void undoIsOneClick();
    void panelKeepsTheKeys();
    void goingBackSaysWhatGoes();
    void whatEndsSomethingWaits();
    void panicBlanksAtOnce();
    void facilitatorShowsTheScreensAgain();
    void projectorShowsNothingConfidential();
    void projectorRemembersItsPlace();

private:
    void begin(int people, const QString& language = u"en"_s, const QString& code = {},
        const QString& facilitatorCode = {});
    void typeCode(const QString& code) const;
    void click(const QString& name) const
    {
        QTRY_VERIFY2(m_room->button(name), qPrintable(name));
        m_room->button(name)->click();
        settle();
    }
    [[nodiscard]] const SeatView& view() const { return m_room->view(); }
    [[nodiscard]] Sitting& sitting() const { return m_room->desk->sitting(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RoomSession> m_room;
};

void TestRoom::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestRoom::cleanup() { m_room.reset(); }

void TestRoom::begin(
    int people, const QString& language, const QString& code, const QString& facilitatorCode)
{
    m_room = std::make_unique<RoomSession>(*m_theme, language);
    m_room->start(people, code, facilitatorCode);
    QVERIFY(m_room->isOpen());
}

void TestRoom::curtainHidesTheSeatBefore_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestRoom::curtainHidesTheSeatBefore()
{
    QFETCH(QString, language);
    begin(3, language);
    QVERIFY(m_room->sitDown());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BriefingPage>(), patience);
    const SeatId first = *sitting().seated();
    const auto& brief = sampleScenario().scenario->party(first.party).preferences->walkAwayText;
    const QString secret = QString::fromStdString(std::string(brief.in(language.toStdString())));
    QVERIFY(!secret.isEmpty());
    QVERIFY(everythingSaid().contains(secret)); // so that the test can fail
    click(u"leaveSeat"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<Curtain>(), patience);
    settle();
    QVERIFY(!everythingSaid().contains(secret));

    QVERIFY(m_room->reachTheTable());
    QVERIFY(m_room->sitDown());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<TablePage>(), patience);
    const SeatId speaker = *sitting().seated();
    auto* argument = m_room->window.currentPage()->findChild<QPlainTextEdit*>(u"argument"_s);
    QVERIFY(argument);
    argument->setPlainText(u"between ourselves"_s);
    argument->selectAll();
    m_room->window.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_room->window.isActiveWindow(), patience);
    argument->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"between ourselves"_s);
    sitting().host().submit(actorOf(speaker), command::Pass {});
    QTRY_VERIFY_WITH_TIMEOUT(sitting().seated() != speaker, patience);
    settle();
    QVERIFY(!m_room->shows<TablePage>());
    QVERIFY(!everythingSaid().contains(u"between ourselves"_s));
}

/// As soon as it is asked for; with Enter.
void TestRoom::typeCode(const QString& code) const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_room->window.focusWidget()->objectName() == "seatCode"_L1, patience);
    QTest::keyClicks(m_room->window.focusWidget(), code);
    QTest::keyClick(m_room->window.focusWidget(), Qt::Key_Return);
    settle();
}

void TestRoom::codeKeepsOthersOff()
{
    begin(2, u"en"_s, u"1789"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<Curtain>(), patience);
    settle();
    typeCode(u"1790"_s); // the question has to be answered first: that is where one is led
    QCOMPARE(m_room->window.focusWidget()->objectName(), u"consentYes"_s);
    click(u"consentYes"_s);
    auto* code = m_room->window.currentPage()->findChild<QLineEdit*>(u"seatCode"_s);
    QVERIFY(code);
    code->setText(u"1790"_s);
    click(u"takeSeat"_s);
    QVERIFY(m_room->shows<Curtain>());
    typeCode(u"1789"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BriefingPage>(), patience);
    const SeatState* seat = sitting().facilitator().view().room().seat(*sitting().seated());
    QTRY_VERIFY_WITH_TIMEOUT(seat->consent == true, patience);
}

void TestRoom::oneWhoIsAloneSeesNoCurtain()
{
    begin(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BriefingPage>(), patience);
}

/// Whoever reads their brief while scores are hidden reads on without points, and with them when they come back.
void TestRoom::briefFollowsTheScores()
{
    begin(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BriefingPage>(), patience);
    const auto inPoints = [] {
        settle();
        return everythingSaid().contains(
            u"57 points"_s); // what no agreement is worth to the employers
    };
    QVERIFY(inPoints());
    sitting().host().submit(facilitator(), command::HideScores { true });
    QTRY_VERIFY_WITH_TIMEOUT(!inPoints(), patience);
    QVERIFY(m_room->shows<BriefingPage>());
    sitting().host().submit(facilitator(), command::HideScores { false });
    QTRY_VERIFY_WITH_TIMEOUT(inPoints(), patience);
}

void TestRoom::peopleSitDownOutOfTurn()
{
    begin(2);
    QVERIFY(m_room->reachTheTable());
    sitting().host().setPace(1h); // bots think as long as this takes
    const SeatId last = sitting().people().back();
    QVERIFY(m_room->sitDown());
    sitting().host().submit(actorOf(*sitting().seated()), command::Pass {});
    QTRY_VERIFY_WITH_TIMEOUT(!sitting().seated(), patience);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_room->shows<BetweenTurns>(), patience); // in the order of speaking a bot comes next
    QVERIFY(sitting().next() == last);
    click(u"sitDown%1"_s.arg(last.party.index()));
    QVERIFY(m_room->shows<Curtain>());
    click(u"notNow"_s);
    QVERIFY(m_room->shows<BetweenTurns>());
    click(u"sitDown%1"_s.arg(last.party.index()));
    QVERIFY(m_room->sitDown());
    QVERIFY(m_room->shows<TablePage>());
    QVERIFY(sitting().seated() == last);
    click(u"leaveSeat"_s);
    QVERIFY(m_room->shows<BetweenTurns>());
}

void TestRoom::consentIsAskedOnce()
{
    begin(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BriefingPage>(), patience);
    click(u"consentNo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        sitting().facilitator().view().room().seat(own)->consent == false, patience);
    settle();
    QVERIFY(!m_room->button(u"consentNo"_s));
    QVERIFY(m_room->reachTheTable());
}

void TestRoom::actsAreUndoneAndRedone_data()
{
    QTest::addColumn<std::size_t>("row");
    const std::vector<Row> all = rows();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestRoom::actsAreUndoneAndRedone()
{
    QFETCH(std::size_t, row);
    Row chosen = rows()[row];
    begin(1);
    QVERIFY(m_room->reachTheTable());
    sitting().host().setPace(1h); // bots hold still meanwhile
    QVERIFY(view().table().floor == own.party);
    Facilitating& acts = m_room->desk->facilitating();
    acts.setWait(0ms);
    if (auto* rewind = std::get_if<command::Rewind>(&chosen.act)) {
        rewind->to = view().state().publicEvents;
        Package package;
        package.set(IssueId(std::size_t { 0 }), OptionId(std::size_t { 0 }));
        sitting().host().submit(actorOf(own), command::Propose { package, {}, {} });
        QTRY_VERIFY_WITH_TIMEOUT(!view().table().proposals.empty(), patience);
    }
    for (const CommandBody& body : chosen.before) {
        const std::uint64_t events = sitting().facilitator().view().cursor();
        sitting().host().submit(facilitator(), body);
        QTRY_VERIFY_WITH_TIMEOUT(sitting().facilitator().view().cursor() > events, patience);
    }
    settle();
    const auto now = [this] { return standingOf(sitting().facilitator().view()); };
    const Standing before = now();
    acts.act(chosen.act);
    QTRY_VERIFY_WITH_TIMEOUT(acts.history().undoable(), patience);
    QCOMPARE(acts.history().undoable()->done.index(), chosen.act.index());
    settle();
    const Standing after = now();
    QVERIFY(!(after == before));
    for (int i = 0; i < 2; ++i) {
        acts.undo();
        QTRY_VERIFY_WITH_TIMEOUT(acts.history().redoable() && !acts.history().undoable(), patience);
        settle();
        QVERIFY(now() == before);
        acts.redo();
        QTRY_VERIFY_WITH_TIMEOUT(acts.history().undoable() && !acts.history().redoable(), patience);
        settle();
        QVERIFY(now() == after);
    }
}

void TestRoom::undoIsOneClick()
{
    begin(1);
    QVERIFY(m_room->reachTheTable());
    m_room->desk->setPanelShown(true);
    settle();
    click(u"pauseTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().table().paused, patience);
    settle();
    QVERIFY(m_room->button(u"undoAct"_s)->text().contains(u"pause"_s));
    click(u"undoAct"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view().table().paused, patience);
    settle();
    click(u"redoAct"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().table().paused, patience);
}

/// What happens at the table makes the panel anew; whoever types or presses there goes on where they were.
void TestRoom::panelKeepsTheKeys()
{
    begin(1);
    QVERIFY(m_room->reachTheTable());
    sitting().host().setPace(1h);
    m_room->desk->setPanelShown(true);
    settle();
    const auto focus = [this] { return m_room->window.focusWidget(); };
    const auto focused = [&focus] { return focus() ? focus()->objectName() : QString(); };
    QCOMPARE(focused(), u"pauseTable"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"resume"_s, patience);
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"pauseTable"_s, patience);
    m_room->window.findChild<QLineEdit*>(u"remark"_s)->setFocus();
    QTest::keyClicks(focus(), u"they "_s);
    sitting().host().submit(facilitator(), command::HideScores { true });
    QTRY_VERIFY_WITH_TIMEOUT(view().room().scoresHidden, patience);
    settle();
    QCOMPARE(focused(), u"remark"_s);
    QTest::keyClicks(focus(), u"laugh"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(focus())->text(), u"they laugh"_s);
    // What cannot be pressed for a while gets them back; until then nothing else is pressed by them.
    m_room->button(u"skipTurn"_s)->setFocus();
    sitting().host().submit(facilitator(), command::Pause {});
    QTRY_VERIFY_WITH_TIMEOUT(view().table().paused, patience);
    settle();
    QVERIFY(qobject_cast<FacilitatorPanel*>(focus()));
    sitting().host().submit(facilitator(), command::Resume {});
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"skipTurn"_s, patience);
    m_room->desk->setPanelShown(false);
    settle();
    QVERIFY(m_room->window.currentPage()->isAncestorOf(focus()));
}

void TestRoom::goingBackSaysWhatGoes()
{
    begin(1);
    QVERIFY(m_room->reachTheTable());
    sitting().host().setPace(1h);
    m_room->desk->facilitating().setWait(1h);
    m_room->desk->setPanelShown(true);
    Package package;
    package.set(IssueId(std::size_t { 0 }), OptionId(std::size_t { 0 }));
    sitting().host().submit(actorOf(own), command::Propose { package, {}, {} });
    QTRY_VERIFY_WITH_TIMEOUT(!view().table().proposals.empty(), patience);
    settle();
    QVERIFY(!m_room->button(u"rewind"_s)); // nothing is chosen
    auto* list = m_room->window.findChild<QAbstractItemView*>(u"pastEvents"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    settle();
    const auto* words = m_room->window.findChild<QLabel*>(u"goesBack"_s);
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().contains(list->model()->index(0, 0).data().toString()),
        qPrintable(words->text()));
    click(u"rewind"_s);
    QVERIFY(m_room->desk->facilitating().pending());
    click(u"actNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().table().proposals.front().takenBack, patience);
}

void TestRoom::whatEndsSomethingWaits()
{
    begin(1);
    QVERIFY(m_room->reachTheTable());
    Facilitating& acts = m_room->desk->facilitating();
    acts.setWait(1h);
    m_room->desk->setPanelShown(true);
    settle();
    QAbstractButton* end = m_room->button(u"breakOff"_s);
    m_room->window.findChild<FacilitatorPanel*>()->findChild<QScrollArea*>()->ensureWidgetVisible(
        end);
    settle();
    const QPoint place = end->mapToGlobal(QPoint());
    click(u"breakOff"_s);
    QVERIFY(acts.pending().has_value());
    QVERIFY(view().table().phase == PhaseKind::bargaining);
    QVERIFY(!m_room->button(u"cancelAct"_s)->visibleRegion().isEmpty());
    QCOMPARE(end->mapToGlobal(QPoint()), place); // a second click is no other one
    click(u"cancelAct"_s);
    QVERIFY(!acts.pending());
    QCOMPARE(end->mapToGlobal(QPoint()), place);
    click(u"toBot0"_s);
    QVERIFY(acts.pending().has_value());
    QVERIFY(sitting().isHeldByPerson(own));
    click(u"cancelAct"_s);

    ResultPage result(*m_theme);
    connect(m_room->desk.get(), &Desk::closed, &result,
        [&result](const std::shared_ptr<const SeatView>& whole) { result.setView(whole, {}); });
    m_room->window.findChild<QLineEdit*>(u"reason"_s)->setText(u"fire alarm"_s);
    click(u"breakOff"_s);
    click(u"actNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().table().phase == PhaseKind::closed, patience);
    QVERIFY(view().table().outcome == Outcome::brokenOff);
    settle();
    result.show();
    const auto* why = result.findChild<QLabel*>(u"whyBrokenOff"_s);
    QVERIFY(why && why->text().contains(u"fire alarm"_s));
}

void TestRoom::panicBlanksAtOnce()
{
    begin(1);
    QVERIFY(m_room->reachTheTable());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<TablePage>(), patience);
    QTest::keyClick(m_room->window.currentPage(), Qt::Key_F12);
    QVERIFY(m_room->shows<BlankPage>()); // before anything has been confirmed
    QTRY_VERIFY_WITH_TIMEOUT(view().room().blank, patience);
    settle();
    QVERIFY(m_room->shows<BlankPage>());
    click(u"unblank"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view().room().blank, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->shows<BlankPage>(), patience);
}

void TestRoom::facilitatorShowsTheScreensAgain()
{
    begin(1, u"en"_s, {}, u"1815"_s);
    QVERIFY(m_room->reachTheTable());
    QTest::keyClick(m_room->window.currentPage(), Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(view().room().blank, patience);
    settle();
    click(u"unblank"_s);
    auto* code = m_room->window.findChild<QLineEdit*>(u"facilitatorCode"_s);
    QVERIFY(code && code->isVisible());
    QVERIFY(view().room().blank);
    QTest::keyClicks(code, u"1815"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!view().room().blank, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->shows<BlankPage>(), patience);
    settle();
    QVERIFY(!m_room->button(u"pauseTable"_s)); // nobody at the seat has the panel

    m_room->desk->setPanelShown(true);
    settle();
    code = m_room->window.findChild<QLineEdit*>(u"facilitatorCode"_s);
    QTest::keyClicks(code, u"1815"_s);
    QTest::keyClick(code, Qt::Key_Return);
    click(u"blank"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->shows<BlankPage>(), patience);
    click(u"unblank"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view().room().blank, patience);
}

void TestRoom::projectorShowsNothingConfidential()
{
    begin(1);
    QVERIFY(m_room->reachTheTable());
    m_room->projector.show();
    settle();
    const auto& preferences = sampleScenario().scenario->parties.front().preferences;
    const QString secret = QString::fromStdString(std::string(preferences->walkAwayText.in("en")));
    QString said;
    for (const QLabel* label : m_room->projector.findChildren<QLabel*>())
        said += label->text() + u'\n';
    QVERIFY(said.contains(u"round 1"_s));
    QVERIFY(!said.contains(secret));
    for (const QLabel* label : m_room->projector.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->font().pixelSize() >= 28, qPrintable(label->text()));
}

void TestRoom::projectorRemembersItsPlace()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"place.ini"_s), QSettings::IniFormat);
    const QRect place(40, 60, 900, 500);
    {
        Projector projector(*m_theme);
        projector.rememberPlaceIn(settings);
        projector.show();
        projector.setGeometry(place);
        projector.hide();
    }
    Projector projector(*m_theme);
    projector.rememberPlaceIn(settings);
    projector.show();
    QCOMPARE(projector.geometry(), place);
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
