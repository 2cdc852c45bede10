// Several people at one screen: what the curtain hides, whose turn it is to sit down, codes, and the facilitator's acts
// with their way back, with the real host and a record on disk.

#include "app/desktop/main_window.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/room/blank_page.h"
#include "app/desktop/room/curtain.h"
#include "app/desktop/room/desk.h"
#include "app/desktop/room/facilitating.h"
#include "app/desktop/room/facilitator_panel.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/room/public_view.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "core/agents/agent.h"
#include "tests/app/desktop/sample.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every word that the widgets of the program hold, shown or not.
QString everythingSaid()
{
    QString said;
    for (const QWidget* widget : QApplication::allWidgets()) {
        said += widget->windowTitle() + widget->toolTip() + widget->accessibleName()
            + widget->accessibleDescription() + widget->statusTip() + u'\n';
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            said += label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            said += button->text();
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            said += line->text();
        else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            said += plain->toPlainText();
        else if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
            said += rich->toPlainText();
        said += u'\n';
    }
    return said + QApplication::clipboard()->text();
}

} // namespace

class TestRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void curtainHidesTheSeatBefore_data();
    void curtainHidesTheSeatBefore();
    void codeKeepsOthersOff();
    void oneWhoIsAloneSeesNoCurtain();
    void actsAreUndoneAndRedone();
    void whatEndsSomethingWaits();
    void panicBlanksAtOnce();
    void projectorShowsNothingConfidential();

private:
    void begin(int people, const QString& code = {});
    template <class P>
    [[nodiscard]] bool shows() const
    {
        return qobject_cast<P*>(m_window->currentPage()) != nullptr;
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        for (auto* each : m_window->findChildren<QAbstractButton*>(name))
            if (each->isVisible() && each->isEnabled())
                return each;
        return nullptr;
    }
    void click(const QString& name) const
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        button(name)->click();
        settle();
    }
    void sitDown() const
    {
        QTRY_VERIFY(shows<Curtain>());
        settle();
        if (button(u"consentNo"_s))
            click(u"consentNo"_s);
        QTest::keyClick(m_window->currentPage(), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] const SeatView& view() const { return m_desk->sitting().everyone().view(); }
    void reachTheTable(int people);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Projector> m_projector;
    std::unique_ptr<Desk> m_desk;
};

void TestRoom::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"test.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_window->setLanguage(u"en"_s);
    m_projector = std::make_unique<Projector>(*m_theme);
    m_window->show();
}

void TestRoom::cleanup()
{
    m_desk.reset();
    m_projector.reset();
    m_window.reset();
}

void TestRoom::begin(int people, const QString& code)
{
    const LoadedScenario& loaded = sampleScenario();
    const QString record = m_folder->filePath(u"room.pourparler"_s);
    SessionPlan plan { loaded.files, record, 7, { 4, 60, 0, 0 }, {}, u"2026-01-01T10:00:00Z"_s };
    SetUp setUp;
    setUp.seats.resize(loaded.scenario->parties.size());
    for (std::size_t i = 0; i < loaded.scenario->parties.size(); ++i) {
        Holder holder { Holder::Kind::bot, {},
            std::string(defaultAgentFor(loaded.scenario->parties[i])) };
        if (loaded.scenario->parties[i].votes && people > 0) {
            setUp.seats[i] = { true, u"P%1"_s.arg(i), {}, code };
            holder = { Holder::Kind::person, Host::words(u"P%1"_s.arg(i)), {} };
            --people;
        }
        plan.seats.push_back({ { PartyId(i), 1 }, holder });
    }
    m_desk = std::make_unique<Desk>(*m_theme, *m_window, *m_projector, SealKey::fromSeed(1),
        loaded.scenario, record, m_folder->filePath(u"codes.ini"_s));
    m_desk->sitting().host().setPace(0ms);
    m_desk->start(std::move(plan), setUp);
    QTRY_VERIFY(m_desk->sitting().isOpen());
    settle();
}

void TestRoom::reachTheTable(int people)
{
    for (int i = 0; i < people; ++i) {
        if (people > 1)
            sitDown();
        QTRY_VERIFY(shows<BriefingPage>());
        settle();
        for (auto* each : m_window->currentPage()->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->isEnabled() && each->property("kind") == u"primary"_s)
                each->click();
        settle();
    }
    QTRY_VERIFY(view().table().phase == PhaseKind::bargaining);
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
    m_window->setLanguage(language);
    begin(3);
    sitDown();
    QTRY_VERIFY(shows<BriefingPage>());
    const SeatId first = *m_desk->sitting().seated();
    const auto& brief = sampleScenario().scenario->party(first.party).preferences->walkAwayText;
    const QString secret = QString::fromStdString(std::string(brief.in(language.toStdString())));
    QVERIFY(!secret.isEmpty());
    QVERIFY(everythingSaid().contains(secret)); // so that the test can fail
    click(u"leaveSeat"_s);
    QTRY_VERIFY(shows<Curtain>());
    settle();
    QVERIFY(!everythingSaid().contains(secret));

    for (int i = 0; i < 3; ++i) {
        sitDown();
        settle();
        for (auto* each : m_window->currentPage()->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->isEnabled() && each->property("kind") == u"primary"_s)
                each->click();
        settle();
    }
    QTRY_VERIFY(view().table().phase == PhaseKind::bargaining);
    sitDown();
    QTRY_VERIFY(shows<TablePage>());
    const SeatId speaker = *m_desk->sitting().seated();
    auto* argument = m_window->currentPage()->findChild<QPlainTextEdit*>(u"argument"_s);
    QVERIFY(argument);
    argument->setPlainText(u"between ourselves"_s);
    argument->selectAll();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    argument->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"between ourselves"_s);
    m_desk->sitting().host().submit(actorOf(speaker), command::Pass {});
    QTRY_VERIFY(m_desk->sitting().seated() != speaker);
    settle();
    QVERIFY(!shows<TablePage>());
    QVERIFY(!everythingSaid().contains(u"between ourselves"_s));
}

void TestRoom::codeKeepsOthersOff()
{
    begin(2, u"1789"_s);
    QTRY_VERIFY(shows<Curtain>());
    settle();
    click(u"consentYes"_s);
    auto* code = m_window->currentPage()->findChild<QLineEdit*>(u"seatCode"_s);
    QVERIFY(code);
    code->setText(u"1790"_s);
    click(u"takeSeat"_s);
    QVERIFY(shows<Curtain>());
    for (auto* each : m_window->currentPage()->findChildren<QLineEdit*>(u"seatCode"_s))
        if (each->isVisible())
            each->setText(u"1789"_s);
    click(u"takeSeat"_s);
    QTRY_VERIFY(shows<BriefingPage>());
    const SeatState* seat
        = m_desk->sitting().facilitator().view().room().seat(*m_desk->sitting().seated());
    QTRY_VERIFY(seat->consent == true);
}

void TestRoom::oneWhoIsAloneSeesNoCurtain()
{
    begin(1);
    QTRY_VERIFY(shows<BriefingPage>());
}

void TestRoom::actsAreUndoneAndRedone()
{
    begin(1);
    reachTheTable(1);
    Facilitating& acts = m_desk->facilitating();
    acts.setWait(0ms);
    m_desk->sitting().host().submit(facilitator(), command::Pause {}); // bots hold still meanwhile
    QTRY_VERIFY(view().table().paused);
    const SeatId first { PartyId(std::size_t { 0 }), 1 };
    const std::vector<CommandBody> all { command::Resume {}, command::SetRounds { 6 },
        command::HideScores { true }, command::Blank { true },
        command::Remark { RemarkKind::note, Host::words(u"they shout"_s) },
        command::TakeSeat { first, { Holder::Kind::bot, {}, "linear" } },
        command::BreakOff { Host::words(u"fire"_s) } };
    for (const CommandBody& act : all) {
        const Table table = view().table();
        const Room room = view().room();
        acts.act(act);
        QTRY_VERIFY(
            acts.history().undoable() && acts.history().undoable()->done.index() == act.index());
        const bool blank = view().room().blank;
        acts.undo();
        QTRY_VERIFY(acts.history().redoable() != nullptr);
        QCOMPARE(view().table().paused, table.paused);
        QCOMPARE(view().table().rounds, table.rounds);
        QVERIFY(view().table().phase == table.phase);
        QCOMPARE(view().room().blank, room.blank);
        QCOMPARE(view().room().scoresHidden, room.scoresHidden);
        QVERIFY(view().room().seat(first)->holder->kind == room.seat(first)->holder->kind);
        acts.redo();
        QTRY_VERIFY(acts.history().redoable() == nullptr);
        QCOMPARE(view().room().blank, blank);
        acts.undo();
        QTRY_VERIFY(acts.history().redoable() != nullptr);
    }
    const auto& remarks = m_desk->sitting().facilitator().view().room().remarks;
    QVERIFY(remarks.size() == 1 && remarks.front().struck);
}

void TestRoom::whatEndsSomethingWaits()
{
    begin(1);
    reachTheTable(1);
    Facilitating& acts = m_desk->facilitating();
    acts.setWait(1h);
    m_desk->setPanelShown(true);
    settle();
    click(u"breakOff"_s);
    QVERIFY(acts.pending().has_value());
    QVERIFY(view().table().phase == PhaseKind::bargaining);
    click(u"cancelAct"_s);
    QVERIFY(!acts.pending());
    click(u"breakOff"_s);
    click(u"actNow"_s);
    QTRY_VERIFY(view().table().phase == PhaseKind::closed);
    QVERIFY(view().table().outcome == Outcome::brokenOff);
}

void TestRoom::panicBlanksAtOnce()
{
    begin(1);
    reachTheTable(1);
    QTRY_VERIFY(shows<TablePage>());
    QTest::keyClick(m_window->currentPage(), Qt::Key_F12);
    QVERIFY(shows<BlankPage>()); // before anything has been confirmed
    QTRY_VERIFY(view().room().blank);
    settle();
    QVERIFY(shows<BlankPage>());
    click(u"unblank"_s);
    QTRY_VERIFY(!view().room().blank);
    QTRY_VERIFY(!shows<BlankPage>());
}

void TestRoom::projectorShowsNothingConfidential()
{
    begin(1);
    reachTheTable(1);
    m_projector->show();
    settle();
    const auto& preferences = sampleScenario().scenario->parties.front().preferences;
    const QString secret = QString::fromStdString(std::string(preferences->walkAwayText.in("en")));
    QString said;
    for (const QLabel* label : m_projector->findChildren<QLabel*>())
        said += label->text() + u'\n';
    QVERIFY(said.contains(u"round 1"_s));
    QVERIFY(!said.contains(secret));
    for (const QLabel* label : m_projector->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->font().pixelSize() >= 28, qPrintable(label->text()));
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
