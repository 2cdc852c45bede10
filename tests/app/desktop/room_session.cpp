#include "tests/app/desktop/room_session.h"

#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/room/curtain.h"
#include "core/agents/agent.h"
#include "tests/app/desktop/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pourparler::desktop::test {

namespace {

constexpr int patience = 20'000; ///< milliseconds: machines that test are busy

} // namespace

RoomSession::RoomSession(Theme& theme, const QString& language)
    : m_theme(theme)
    , m_settings(m_folder.filePath(u"test.ini"_s), QSettings::IniFormat)
    , window(theme, m_settings)
    , projector(theme)
{
    window.setLanguage(language);
    window.resize(1280, 800);
    window.show();
}

RoomSession::~RoomSession() = default;

void RoomSession::start(int people, const QString& code, const QString& facilitatorCode)
{
    const LoadedScenario& loaded = sampleScenario();
    const QString record = m_folder.filePath(u"room.pourparler"_s);
    SessionPlan plan;
    plan.files = loaded.files;
    plan.recordPath = record;
    plan.seed = 7;
    plan.table = { 5, 600, 0, 0 };
    plan.createdAt = u"2026-01-01T10:00:00Z"_s;
    SetUp setUp;
    setUp.facilitatorCode = facilitatorCode;
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
    desk = std::make_unique<Desk>(m_theme, window, projector, SealKey::fromSeed(1), loaded.scenario,
        record, m_folder.filePath(u"codes.ini"_s));
    desk->sitting().host().setPace(0ms);
    desk->start(std::move(plan), setUp);
    (void)QTest::qWaitFor([this] { return isOpen(); }, patience);
    settle();
}

QAbstractButton* RoomSession::button(const QString& name) const
{
    for (auto* each : window.findChildren<QAbstractButton*>(name))
        if (each->isVisible() && each->isEnabled())
            return each;
    return nullptr;
}

bool RoomSession::sitDown()
{
    if (!QTest::qWaitFor([this] { return shows<Curtain>(); }, patience))
        return false;
    settle();
    if (QAbstractButton* no = button(u"consentNo"_s))
        no->click();
    settle();
    QTest::keyClick(window.currentPage(), Qt::Key_Return);
    settle();
    return !shows<Curtain>();
}

bool RoomSession::reachTheTable()
{
    for (int i = 0; i < 7 && table().phase == PhaseKind::briefing; ++i) {
        if (shows<Curtain>() && !sitDown())
            return false;
        if (!QTest::qWaitFor([this] { return button(u"read"_s) != nullptr; }, patience))
            return false;
        button(u"read"_s)->click();
        (void)QTest::qWaitFor(
            [this] { return shows<Curtain>() || table().phase != PhaseKind::briefing; }, patience);
        settle();
    }
    return table().phase == PhaseKind::bargaining;
}

} // namespace pourparler::desktop::test
