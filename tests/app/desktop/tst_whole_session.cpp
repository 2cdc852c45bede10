// Whole sessions at the desktop's own pages, host, record and bots underneath: from the first turn over the signing to
// the end, by mouse in one language and by the keyboard alone in the other; and closing in the middle.
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/models/live_view.h"
#include "app/text/translation.h"
#include "core/agents/agent.h"
#include "core/record/record.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the application does with the two pages, and nothing else.
class Desk : public QStackedWidget {
    Q_OBJECT

public:
    Desk(const Theme& theme, SeatId seat)
        : m_host(SealKey::fromSeed(1), { viewerOf(seat) })
        , m_seat(seat)
        , m_table(new TablePage(theme))
        , m_signing(new SigningPage(theme))
    {
        addWidget(m_table);
        addWidget(m_signing);
        m_host.setPace(0ms);
        const auto submit
            = [this](const CommandBody& body) { m_host.submit(actorOf(m_seat), body); };
        connect(m_table, &TablePage::commandRequested, this, submit);
        connect(m_signing, &SigningPage::commandRequested, this, submit);
        connect(&m_host, &Host::granted, m_table, &TablePage::granted);
        connect(&m_host, &Host::granted, m_signing, &SigningPage::granted);
        connect(&m_host, &Host::refused, m_table, &TablePage::refused);
        connect(&m_host, &Host::refused, m_signing, &SigningPage::refused);
        connect(&m_host, &Host::refused, this, [this](std::uint64_t, const Error& why) {
            refusals << QString::fromUtf8(why.code.data(), qsizetype(why.code.size()));
        });
        connect(&m_host, &Host::failed, this, [this](const Error& why) {
            refusals << QString::fromUtf8(why.code.data(), qsizetype(why.code.size()));
        });
        connect(&m_host, &Host::timeSynchronised, m_table, &TablePage::timeSynchronised);
        connect(&m_host, &Host::botsBusyChanged, m_table, &TablePage::botsBusyChanged);
        connect(&m_host, &Host::opened, this, [this](const auto& views) {
            m_view = std::make_unique<LiveView>(*views.front());
            m_table->setSession(m_view.get(), m_seat);
            m_signing->setSession(m_view.get());
            if (view().table().phase == PhaseKind::briefing)
                m_host.submit(actorOf(m_seat), command::Ready {});
        });
        connect(&m_host, &Host::eventAppended, this, [this](const Viewer&, const auto& event) {
            m_view->take(*event);
            setCurrentWidget(view().table().phase == PhaseKind::ratification
                    ? static_cast<QWidget*>(m_signing)
                    : m_table);
        });
        resize(1280, 800);
        show();
    }
    ~Desk() override
    {
        m_table->keepDraft();
        m_table->setSession(nullptr, {});
        m_signing->setSession(nullptr);
    }

    Host& host() { return m_host; }
    bool isOpen() const { return m_view != nullptr; }
    const SeatView& view() const { return m_view->view(); }
    bool myTurn() const
    {
        return isOpen() && view().table().phase == PhaseKind::bargaining
            && view().table().floor == m_seat.party;
    }
    bool mySignature() const
    {
        const Table& table = view().table();
        return table.phase == PhaseKind::ratification
            && table.signing->stands[m_seat.party.index()] == Stand::pending;
    }
    bool isOver() const { return view().table().outcome.has_value(); }

    QStringList refusals;

private:
    Host m_host;
    SeatId m_seat;
    TablePage* m_table;
    SigningPage* m_signing;
    std::unique_ptr<LiveView> m_view;
};

QAbstractButton* button(QWidget& in, const QString& name)
{
    for (QAbstractButton* each : in.findChildren<QAbstractButton*>(name))
        if (each->isVisible() && each->isEnabled())
            return each;
    return nullptr;
}

void click(QAbstractButton* button)
{
    QCoreApplication::processEvents(); // a page that has just come up lays itself out first
    for (QWidget* above = button->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Tab by Tab until a widget of this name has the focus.
/// How often the floor or the text has changed: a turn is over when it has, whatever drafts were kept meanwhile.
std::ptrdiff_t changesOfFloor(const SeatView& view)
{
    return std::ranges::count_if(view.log(), [](const Event& event) {
        return std::holds_alternative<event::TurnBegan>(event.body)
            || std::holds_alternative<event::SigningCalled>(event.body)
            || std::holds_alternative<event::Closed>(event.body);
    });
}

bool tabTo(QWidget& window, const QString& name)
{
    for (int step = 0; step < 200; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    return false;
}

SessionPlan planOf(const QString& scenario, const QString& path, SeatId person)
{
    SessionPlan plan;
    plan.files = *loadScenarioFolder(
        QString(QStringLiteral(POURPARLER_SOURCE_DIR) + u"/scenarios/"_s + scenario).toStdString());
    const Scenario read = *readScenario(plan.files).scenario;
    plan.recordPath = path;
    plan.seed = 3;
    plan.table = { 4, 0, 0, 0 };
    for (std::size_t p = 0; p < read.parties.size(); ++p) {
        Holder holder;
        if (PartyId(p) != person.party) {
            holder.kind = Holder::Kind::bot;
            holder.agent = std::string(defaultAgentFor(read.parties[p]));
        }
        plan.seats.push_back({ { PartyId(p), 1 }, holder });
    }
    plan.createdAt = u"2026-01-01T10:00:00+01:00"_s;
    return plan;
}

const SeatId first { PartyId { std::size_t { 0 } }, 1 };

} // namespace

class TestWholeSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byMouse_data();
    void byMouse();
    void byKeyboard_data();
    void byKeyboard();
    void closingKeepsTheDraft();

private:
    void turnByMouse(Desk& desk);
    void turnByKeyboard(Desk& desk);
    std::unique_ptr<Theme> m_theme;
};

void TestWholeSession::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestWholeSession::byMouse_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("home") << u"home-and-screen"_s;
    QTest::newRow("hours") << u"price-of-the-hours"_s;
}

/// Calls for signing where it can; else accepts what is worth it and passes; else proposes.
void TestWholeSession::turnByMouse(Desk& desk)
{
    QTRY_VERIFY(button(desk, u"pass"_s)); // the page shows that it is my turn
    const std::size_t before = desk.view().log().size();
    const std::ptrdiff_t changes = changesOfFloor(desk.view());
    if (QAbstractButton* call = button(desk, u"callSigning"_s)) {
        click(call);
    } else if (desk.view().table().round == 2 && button(desk, u"accept"_s)) {
        click(button(desk, u"accept"_s));
        QTRY_VERIFY(desk.view().log().size() > before);
        QTRY_VERIFY(button(desk, u"pass"_s));
        click(button(desk, u"pass"_s));
    } else if (QAbstractButton* propose = button(desk, u"propose"_s)) {
        auto* argument = desk.findChild<QPlainTextEdit*>(u"argument"_s);
        QTest::mouseClick(argument->viewport(), Qt::LeftButton);
        QTest::keyClicks(argument, u"Because it is fair."_s);
        click(propose);
    } else {
        auto* issues = desk.findChild<QAbstractItemView*>(u"issues"_s);
        const QModelIndex option = issues->model()->index(0, 0, issues->model()->index(0, 0));
        QTest::mouseClick(
            issues->viewport(), Qt::LeftButton, {}, issues->visualRect(option).center());
        QTRY_VERIFY(button(desk, u"propose"_s));
        click(button(desk, u"propose"_s));
    }
    QTRY_VERIFY(changesOfFloor(desk.view()) > changes);
}

void TestWholeSession::byMouse()
{
    QFETCH(QString, scenario);
    const Translation translation(u"en"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    {
        Desk desk(*m_theme, first);
        desk.host().start(planOf(scenario, path, first));
        QTRY_VERIFY(desk.isOpen());
        int signings = 0;
        for (int step = 0; step < 60 && !desk.isOver(); ++step) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.myTurn() || desk.mySignature() || desk.isOver(), 20'000);
            if (desk.mySignature()) {
                ++signings;
                QTRY_VERIFY(button(desk, u"sign"_s));
                const std::size_t before = desk.view().log().size();
                click(button(desk, u"sign"_s));
                QTRY_VERIFY(desk.view().log().size() > before);
            } else if (desk.myTurn()) {
                turnByMouse(desk);
            }
        }
        QVERIFY(desk.isOver());
        QVERIFY2(desk.refusals.isEmpty(), qPrintable(desk.refusals.join(u", "_s)));
        QVERIFY(!desk.view().table().proposals.empty());
        QVERIFY(desk.view().table().proposals.front().by == first);
        QVERIFY(signings > 0);
    }
    const auto verified = verifyRecord(path.toStdString());
    QVERIFY(verified && verified->status == Verification::Status::sealed);
}

void TestWholeSession::byKeyboard_data() { byMouse_data(); }

void TestWholeSession::turnByKeyboard(Desk& desk)
{
    QTRY_VERIFY(button(desk, u"pass"_s));
    const std::size_t before = desk.view().log().size();
    const std::ptrdiff_t changes = changesOfFloor(desk.view());
    if (desk.view().table().round >= 2 && button(desk, u"callSigning"_s)) {
        QVERIFY(tabTo(desk, button(desk, u"callSigning"_s)->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    } else if (desk.view().table().round == 2 && button(desk, u"accept"_s)) {
        QVERIFY(tabTo(desk, u"accept"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(desk.view().log().size() > before);
        QTRY_VERIFY(button(desk, u"pass"_s));
        QVERIFY(tabTo(desk, u"pass"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    } else {
        QVERIFY(tabTo(desk, u"issues"_s));
        QWidget* issues = QApplication::focusWidget();
        const std::size_t count = desk.view().scenario().issues.size();
        for (std::size_t issue = 0; issue < count; ++issue)
            QTest::keyClick(issues, Qt::Key_Up);
        QTest::keyClick(issues, Qt::Key_1);
        QTest::keyClick(issues, Qt::Key_Down);
        QTest::keyClick(issues, Qt::Key_2);
        if (!button(desk,
                u"propose"_s)) // what was taken over did not allow it: start with one issue only
            for (std::size_t issue = 0; issue < count; ++issue) {
                QTest::keyClick(issues, Qt::Key_0);
                QTest::keyClick(issues, issue == 0 ? Qt::Key_Up : Qt::Key_Down);
            }
        if (!button(desk, u"propose"_s))
            QTest::keyClick(issues, Qt::Key_1);
        QTRY_VERIFY(button(desk, u"propose"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_VERIFY(changesOfFloor(desk.view()) > changes);
}

void TestWholeSession::byKeyboard()
{
    QFETCH(QString, scenario);
    const Translation translation(u"fr"_s);
    const QTemporaryDir folder;
    Desk desk(*m_theme, first);
    QVERIFY(QTest::qWaitForWindowActive(&desk));
    desk.host().start(planOf(scenario, folder.filePath(u"a.pourparler"_s), first));
    QTRY_VERIFY(desk.isOpen());
    for (int step = 0; step < 60 && !desk.isOver(); ++step) {
        QTRY_VERIFY_WITH_TIMEOUT(desk.myTurn() || desk.mySignature() || desk.isOver(), 20'000);
        if (desk.mySignature()) {
            QTRY_VERIFY(button(desk, u"sign"_s));
            const std::size_t before = desk.view().log().size();
            QVERIFY(tabTo(desk, u"sign"_s));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QTRY_VERIFY(desk.view().log().size() > before);
        } else if (desk.myTurn()) {
            turnByKeyboard(desk);
        }
    }
    QVERIFY(desk.isOver());
    QVERIFY2(desk.refusals.isEmpty(), qPrintable(desk.refusals.join(u", "_s)));
}

void TestWholeSession::closingKeepsTheDraft()
{
    const Translation translation(u"en"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pourparler"_s);
    {
        Desk desk(*m_theme, first);
        desk.host().start(planOf(u"home-and-screen"_s, path, first));
        QTRY_VERIFY(desk.myTurn());
        auto* issues = desk.findChild<QAbstractItemView*>(u"issues"_s);
        QTest::keyClick(issues, Qt::Key_2);
        QTest::keyClicks(desk.findChild<QPlainTextEdit*>(u"argument"_s), u"Half said"_s);
    }
    Desk desk(*m_theme, first);
    desk.host().resume(path);
    QTRY_VERIFY(desk.isOpen());
    QCOMPARE(desk.findChild<QPlainTextEdit*>(u"argument"_s)->toPlainText(), u"Half said"_s);
    auto* issues = desk.findChild<QAbstractItemView*>(u"issues"_s);
    QVERIFY(
        !issues->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"open"_s));
    QTRY_VERIFY(button(desk, u"propose"_s));
}

QTEST_MAIN(TestWholeSession)
#include "tst_whole_session.moc"
