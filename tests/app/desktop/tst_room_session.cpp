// Three people at one screen and bots in the other seats, from the set-up to the result page: curtain, codes, each one's
// own language, the facilitator's pause and way back, the signing; and a session that ends without an agreement. By
// mouse in English and by the keys alone in French, with the real program, host and record underneath.

#include "app/desktop/application.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/room/curtain.h"
#include "app/desktop/room/desk.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/models/past_model.h"
#include "app/models/proposals_model.h"
#include "app/text/translation.h"
#include "core/packages/search.h"
#include "core/record/record.h"
#include "core/session/results.h"
#include "tests/app/desktop/hands.h"
#include "tests/app/desktop/said.h"
#include "tests/app/desktop/sample.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; ///< milliseconds: machines that test are busy
constexpr int rounds = 4;
const std::array<const char*, 3> codes { "1789", "", "1848" }; ///< of the three people's seats
const SeatId first { PartyId(std::size_t { 0 }), 1 };

/// The package whose worst gain over a walk-away value is the best that weighing the parties against each other finds.
Package fairPackage(const SeatView& facilitator)
{
    const PackageSpace& space = facilitator.space();
    const std::size_t parties = facilitator.scenario().parties.size();
    std::vector<std::int64_t> weights(parties, 1);
    std::pair<Points, Package> best { std::numeric_limits<Points>::min(), {} };
    for (int step = 0; step < 60; ++step) {
        Wish wish { first.party, 0, 0, {}, {} };
        for (std::size_t i = 0; i < space.issueCount(); ++i)
            wish.wish.emplace_back(space.optionCount(IssueId(i)));
        for (std::size_t p = 0; p < parties; ++p)
            if (const Sheet* sheet = space.sheet(PartyId(p)))
                for (std::size_t i = 0; i < wish.wish.size(); ++i)
                    for (std::size_t o = 0; o < wish.wish[i].size(); ++o)
                        wish.wish[i][o] += weights[p] * sheet->value[i][o];
        const Package package = bestFor(space, wish).value();
        std::pair<Points, std::size_t> worst { std::numeric_limits<Points>::max(), 0 };
        for (std::size_t p = 0; p < parties; ++p)
            if (const Sheet* sheet = space.sheet(PartyId(p))) {
                const bool crosses = space.crossesRedLine(PartyId(p), package);
                const Points gain = space.value(PartyId(p), package) - sheet->walkAway;
                worst = std::min(worst, std::pair(crosses ? Points { -10'000 } : gain, p));
            }
        best = std::max(best, std::pair(worst.first, package));
        ++weights[worst.second];
    }
    return best.second;
}

} // namespace

class TestRoomSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void toTheSignedEnd_data() { modes(); }
    void toTheSignedEnd();
    void toAnImpasse_data() { modes(); }
    void toAnImpasse();

private:
    static void modes();
    void openProgram();
    void begin(int numberOfRounds);
    /// Whoever the table waits for takes the seat, unless they have it. Nobody where all is over.
    void sitDown(std::optional<SeatId>& who);
    void read();
    void bargain(SeatId me);
    void propose();
    void decide(bool agrees);
    void holdUpAndGoOn();
    void goBackTo(std::uint64_t event);
    void facilitate();
    void checkEnd(bool agreed);
    /// How often the table has come to wait for somebody else: a turn is over when it has.
    [[nodiscard]] std::ptrdiff_t changes() const;

    template <class P>
    [[nodiscard]] bool shows() const
    {
        return qobject_cast<P*>(m_window->currentPage()) != nullptr;
    }
    [[nodiscard]] Sitting& sitting() const { return m_application->desk()->sitting(); }
    [[nodiscard]] const SeatView& view() const { return sitting().everyone().view(); }
    [[nodiscard]] QString languageOf(SeatId seat) const
    {
        return seat.party.index() == 1 ? m_otherLanguage : m_language;
    }
    /// The latest of the first person's that is still on the table.
    [[nodiscard]] ProposalId offer() const;
    [[nodiscard]] bool mayBeSigned(ProposalId proposal) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Hands> m_hands;
    bool m_byKeys = false;
    QString m_language;
    QString m_otherLanguage; ///< of the second person
    std::array<int, codes.size()> m_turns {}; ///< begun, by party
    Package m_fair;
    std::uint64_t m_accepted = 0; ///< the event with which the second person accepted
};

void TestRoomSession::modes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("by mouse in English") << u"en"_s << false;
    QTest::newRow("by keys in French") << u"fr"_s << true;
}

void TestRoomSession::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestRoomSession::cleanup()
{
    m_hands.reset();
    m_application.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestRoomSession::openProgram()
{
    QFETCH(QString, language);
    QFETCH(bool, byKeys);
    m_byKeys = byKeys;
    m_language = language;
    m_otherLanguage = language == "en"_L1 ? u"fr"_s : u"en"_s;
    m_turns = {};
    m_accepted = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"test.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_window->setLanguage(language);
    m_window->resize(1280, 800);
    m_application = std::make_unique<Application>(
        *m_theme, *m_window, sampleLibrary(m_folder->path()), *m_settings);
    m_hands = std::make_unique<Hands>(*m_window, byKeys ? Hands::With::keys : Hands::With::mouse);
    m_application->showScenario(u"price-of-the-hours"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Three people, yielding bots, no clock.
void TestRoomSession::begin(int numberOfRounds)
{
    openProgram();
    QVERIFY(m_hands->press(u"practise"_s));
    QVERIFY(m_hands->press(u"shared"_s));
    QVERIFY(m_hands->choose(u"who2"_s, 0));
    for (const int bot : { 3, 4, 5 })
        QVERIFY(m_hands->choose(u"who%1"_s.arg(bot), 3));
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const SeatId seat { PartyId(i), 1 };
        QVERIFY(m_hands->write(u"name%1"_s.arg(i), u"P%1"_s.arg(i)));
        QVERIFY(m_hands->choose(u"language%1"_s.arg(i),
            static_cast<int>(programLanguages().indexOf(languageOf(seat)))));
        QVERIFY(m_hands->write(u"code%1"_s.arg(i), QString::fromLatin1(codes[i])));
    }
    QVERIFY(m_hands->write(u"rounds"_s, QString::number(numberOfRounds)));
    QVERIFY(m_hands->write(u"seed"_s, u"7"_s));
    QVERIFY(m_hands->press(u"clock"_s));
    QVERIFY(m_hands->press(u"begin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_application->desk() && sitting().isOpen(), patience);
    sitting().host().setPace(0ms);
    m_fair = fairPackage(sitting().facilitator().view());
    QCOMPARE(sitting().people().size(), codes.size());
}

void TestRoomSession::sitDown(std::optional<SeatId>& who)
{
    who.reset();
    const auto isDue
        = [this] { return sitting().wanted() && sitting().wanted() == sitting().seated(); };
    QTRY_VERIFY_WITH_TIMEOUT(shows<Curtain>() || shows<ResultPage>() || isDue(), patience);
    settle();
    if (shows<ResultPage>())
        return;
    who = sitting().wanted();
    QVERIFY(who.has_value());
    if (isDue())
        return; // what came in between was the bots'
    QCOMPARE(m_window->language(), languageOf(*who));
    // Of nobody's brief anything is left, in whatever language it was read.
    QStringList secrets;
    for (const SeatId seat : sitting().people()) {
        const auto& own = sitting().scenario().party(seat.party).preferences->walkAwayText;
        for (const QString& language : programLanguages())
            secrets << QString::fromStdString(std::string(own.in(language.toStdString())));
    }
    QCOMPARE(leaks(secrets), QStringList());
    if (m_hands->find(u"consentNo"_s))
        QVERIFY(m_hands->press(who == first ? u"consentYes"_s : u"consentNo"_s));
    if (const QString code = QString::fromLatin1(codes[who->party.index()]); !code.isEmpty())
        QVERIFY(m_hands->write(u"seatCode"_s, code));
    QVERIFY(m_hands->press(u"takeSeat"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!shows<Curtain>(), patience);
    QVERIFY(sitting().seated() == who);
    settle();
    for (const QString& name : { u"leaveSeat"_s, u"facilitate"_s }) {
        const auto* button = m_hands->find<QAbstractButton>(name);
        QVERIFY2(button && button->width() >= button->sizeHint().width(), qPrintable(name));
    }
}

void TestRoomSession::read()
{
    QVERIFY(m_hands->press(u"read"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!shows<BriefingPage>(), patience);
}

ProposalId TestRoomSession::offer() const
{
    const std::vector<Proposal>& all = view().table().proposals;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if (each->onTheTable() && each->by == first)
            return each->id;
    return ProposalId::none;
}

bool TestRoomSession::mayBeSigned(ProposalId proposal) const
{
    if (proposal == ProposalId::none)
        return false;
    const Menu menu = allowed(sitting().of(first).view());
    return !menu.proposals[static_cast<std::size_t>(proposal) - 1].callSigning;
}

std::ptrdiff_t TestRoomSession::changes() const
{
    return std::ranges::count_if(view().log(), [](const Event& event) {
        return std::holds_alternative<event::TurnBegan>(event.body)
            || std::holds_alternative<event::SigningCalled>(event.body)
            || std::holds_alternative<event::Closed>(event.body);
    });
}

/// One issue after another, with a reason for the whole.
void TestRoomSession::propose()
{
    for (std::size_t i = 0; i < sitting().scenario().issues.size(); ++i)
        QVERIFY(m_hands->take(IssueId(i), *m_fair.option(IssueId(i))));
    QVERIFY(m_hands->write(u"argument"_s, u"Fair to all of us."_s));
    QVERIFY(m_hands->press(u"propose"_s));
}

/// The first person offers what is fair and calls for its signing; the second accepts and passes; the third accepts,
/// asks for something else on one issue, and later passes, too.
void TestRoomSession::bargain(SeatId me)
{
    QVERIFY(shows<TablePage>());
    const int turn = ++m_turns[me.party.index()];
    const std::ptrdiff_t before = changes();
    const auto* pass = m_hands->find<QAbstractButton>(u"pass"_s);
    QVERIFY(pass);
    QCOMPARE(pass->text(), languageOf(me) == "fr"_L1 ? u"Passer"_s : u"Pass"_s);
    if (me == first && !mayBeSigned(offer())) {
        propose();
    } else {
        QVERIFY(m_hands->pick(
            u"proposalsTree"_s, ProposalsModel::NumberRole, static_cast<int>(offer())));
        if (me == first) {
            QVERIFY(m_hands->press(u"callSigning"_s));
        } else if (turn == 1 || m_hands->find(u"accept"_s)) {
            QVERIFY(m_hands->press(u"accept"_s));
            QTRY_VERIFY_WITH_TIMEOUT(!m_hands->find(u"accept"_s), patience);
            m_accepted = view().state().publicEvents;
        }
        if (me.party.index() == 2 && turn == 1) {
            QVERIFY(m_hands->press(u"counter"_s));
            const IssueId last(sitting().scenario().issues.size() - 1);
            QVERIFY(m_hands->take(
                last, OptionId(m_fair.option(last)->index() == 0 ? std::size_t { 1 } : 0)));
            QVERIFY(m_hands->press(u"propose"_s));
        } else if (me != first) {
            QVERIFY(m_hands->press(u"pass"_s));
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(changes() > before, patience);
    settle();
}

void TestRoomSession::decide(bool agrees)
{
    QVERIFY(shows<SigningPage>());
    const std::size_t before = view().log().size();
    QVERIFY(m_hands->press(agrees ? u"sign"_s : u"refuse"_s));
    if (!agrees)
        QVERIFY(m_hands->press(u"confirm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().log().size() > before, patience);
    settle();
}

/// Opens the panel where it is closed, closes it where it is open.
void TestRoomSession::facilitate()
{
    const bool open = m_hands->find(u"remark"_s) != nullptr;
    if (m_byKeys)
        QTest::keyClick(m_window.get(), Qt::Key_F10);
    else
        QVERIFY(m_hands->press(u"facilitate"_s));
    QTRY_VERIFY_WITH_TIMEOUT((m_hands->find(u"remark"_s) != nullptr) != open, patience);
}

void TestRoomSession::holdUpAndGoOn()
{
    facilitate();
    QVERIFY(m_hands->press(u"pauseTable"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().table().paused, patience);
    QVERIFY(m_hands->press(u"resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view().table().paused, patience);
    facilitate();
}

void TestRoomSession::goBackTo(std::uint64_t event)
{
    facilitate();
    QVERIFY(m_hands->pick(u"pastEvents"_s, PastModel::NumberRole, static_cast<qulonglong>(event)));
    QVERIFY(m_hands->press(u"rewind"_s));
    QVERIFY(m_hands->press(u"actNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::holds_alternative<event::Rewound>(view().log().back().body), patience);
    facilitate();
}

void TestRoomSession::checkEnd(bool agreed)
{
    QVERIFY(shows<ResultPage>());
    QCOMPARE(m_window->language(), m_language);
    const Table& table = view().table();
    QVERIFY(table.outcome.has_value());
    QCOMPARE(hasAgreement(*table.outcome), agreed);
    if (agreed)
        QVERIFY(table.agreement == m_fair);
    m_application->showStart(); // the record is closed
    const QStringList records = QDir(m_folder->path()).entryList({ u"*.pourparler"_s });
    QCOMPARE(records.size(), 1);
    const auto verified = verifyRecord(m_folder->filePath(records.front()).toStdString());
    QVERIFY(verified && verified->status == Verification::Status::sealed);
}

void TestRoomSession::toTheSignedEnd()
{
    begin(rounds);
    bool heldUp = false;
    bool wentBack = false;
    for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
        std::optional<SeatId> me;
        if (!heldUp && m_turns[0] == 1) {
            heldUp = true;
            QTRY_VERIFY_WITH_TIMEOUT(shows<Curtain>(), patience);
            holdUpAndGoOn();
        }
        if (!wentBack && m_turns[1] == 1 && sitting().wanted() == first) {
            wentBack = true;
            goBackTo(m_accepted);
            QTRY_VERIFY_WITH_TIMEOUT(view().table().floor == PartyId(std::size_t { 1 }), patience);
        }
        sitDown(me);
        if (!me || QTest::currentTestFailed())
            break;
        if (shows<BriefingPage>())
            read();
        else if (view().table().phase == PhaseKind::ratification)
            decide(true);
        else
            bargain(*me);
    }
    if (QTest::currentTestFailed())
        return;
    QVERIFY(heldUp && wentBack);
    checkEnd(true);
}

void TestRoomSession::toAnImpasse()
{
    begin(2);
    for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
        std::optional<SeatId> me;
        sitDown(me);
        if (!me || QTest::currentTestFailed())
            break;
        if (shows<BriefingPage>()) {
            read();
        } else if (view().table().phase == PhaseKind::ratification) {
            decide(false);
        } else {
            const std::ptrdiff_t before = changes();
            QVERIFY(m_hands->press(me == first ? u"walkOut"_s : u"pass"_s));
            if (me == first)
                QVERIFY(m_hands->press(u"confirm"_s));
            QTRY_VERIFY_WITH_TIMEOUT(changes() > before, patience);
            settle();
        }
    }
    if (QTest::currentTestFailed())
        return;
    QVERIFY(view().state().isAway(first.party));
    checkEnd(false);
}

QTEST_MAIN(TestRoomSession)
#include "tst_room_session.moc"
