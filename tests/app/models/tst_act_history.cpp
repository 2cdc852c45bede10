// What a facilitator does is taken back and done again, every act, at a table without clock, host or window.
#include "app/models/act_history.h"
#include "core/session/session.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <QTest>

using namespace pourparler;
using namespace pourparler::test;
using namespace Qt::StringLiterals;

namespace {

/// A table and what the facilitator sees of it, at one and the same moment, so that deadlines can be compared.
class Practice {
public:
    Practice()
        : m_state(initialState(m_scenario))
        , m_eyes(redact(m_scenario, facilitatorEyes()), facilitatorEyes())
    {
        play("facilitator: set-up 3 60 120 30; facilitator: seats emp person; "
             "facilitator: seats uni person; facilitator: seats ngo person; "
             "facilitator: seats med bot mediator; uni: language fr; uni: consent yes; "
             "facilitator: begin-briefing");
    }

    /// False where the rules do not allow it.
    bool submit(const Command& command)
    {
        const auto events = decide(m_scenario, m_state, command);
        if (!events)
            return false;
        for (const Event& event : *events) {
            evolve(m_state, event);
            if (const auto shown = redact(event, facilitatorEyes()))
                m_eyes.take(*shown);
        }
        return true;
    }
    void play(const std::string& lines)
    {
        for (const QString& line : QString::fromStdString(lines).split(u';', Qt::SkipEmptyParts))
            if (!submit(parse(line.trimmed().toStdString())))
                QFAIL(qPrintable(line));
    }
    [[nodiscard]] Command parse(const std::string& line) const
    {
        return parseCommand(m_scenario, line, moment);
    }
    /// As the facilitator's desk does it.
    bool act(const CommandBody& body)
    {
        history.sent(++m_number, body, m_eyes);
        return answer(body);
    }
    bool undo()
    {
        const CommandBody body = history.undoable()->undo;
        history.sentUndo(++m_number);
        return answer(body);
    }
    bool redo()
    {
        const CommandBody body = history.redoable()->redo;
        history.sentRedo(++m_number);
        return answer(body);
    }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const SeatView& eyes() const { return m_eyes; }

    ActHistory history;

private:
    static constexpr SessionTime moment = 10'000;

    bool answer(const CommandBody& body)
    {
        const bool granted = submit({ facilitator(), moment, body, {} });
        if (granted)
            history.granted(m_number, m_eyes);
        else
            history.refused(m_number);
        return granted;
    }

    const Scenario m_scenario = smallScenario();
    State m_state;
    SeatView m_eyes;
    std::uint64_t m_number = 0;
};

/// What an undo has to bring back; that a note was written and struck stays in the room for good.
struct Standing {
    Table table;
    std::vector<std::optional<Holder>> holders;
    std::vector<std::string> languages;
    std::vector<std::optional<bool>> consents;
    bool blank = false;
    bool scoresHidden = false;
    std::vector<std::string> remarks; ///< that are not struck
    bool operator==(const Standing&) const = default;
};

Standing standingOf(const State& state)
{
    Standing standing { state.table, {}, {}, {}, state.room.blank, state.room.scoresHidden, {} };
    if (!standing.table.paused)
        standing.table.pausedAt = 0;
    if (standing.table.extraSeconds == 0)
        standing.table.extendedRound = 0; // longer by nothing is not longer
    for (const SeatState& seat : state.room.seats) {
        standing.holders.push_back(seat.holder);
        standing.languages.push_back(seat.language);
        standing.consents.push_back(seat.consent);
    }
    for (const RemarkMade& remark : state.room.remarks)
        if (!remark.struck)
            standing.remarks.push_back(remark.text.text());
    return standing;
}

} // namespace

class TestActHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActHasAWayBack_data();
    void everyActHasAWayBack();
    void beginningTheTalksHasNone();
    void timeForATurnThatIsOverStays();
    void whatWasRefusedIsForgotten();
    void anotherActForgetsWhatWasUndone();
    void twoActsComeBackInTurn();
};

void TestActHistory::everyActHasAWayBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("act");
    const auto row = [](const char* name, const QString& before, const QString& act) {
        QTest::newRow(name) << before << act;
    };
    row("pause", {}, u"pause"_s);
    row("go on", u"facilitator: pause"_s, u"resume"_s);
    row("more time", {}, u"extend 120"_s);
    row("more time in a pause", u"facilitator: pause"_s, u"extend 60"_s);
    row("less time", {}, u"extend -10"_s);
    row("a longer round", {}, u"extend-round 60"_s);
    row("a longer round twice", u"facilitator: extend-round 30"_s, u"extend-round 60"_s);
    row("more rounds", {}, u"rounds 6"_s);
    row("fewer rounds", {}, u"rounds 2"_s);
    row("skip", {}, u"skip"_s);
    row("skip after a proposal", u"emp: propose pay=low hours=short"_s, u"skip"_s);
    row("seat to a bot", {}, u"seats uni bot linear"_s);
    row("seat to a person", {}, u"seats med person"_s);
    row("seat emptied", {}, u"clears uni"_s);
    row("seat given back", u"facilitator: seats uni bot linear"_s, u"gives-back uni"_s);
    row("note", {}, u"remark they shout"_s);
    row("incident", {}, u"incident a screen was seen"_s);
    row("strike", u"facilitator: remark they shout"_s, u"strike 1"_s);
    row("restore", u"facilitator: remark they shout; facilitator: strike 1"_s, u"unstrike 1"_s);
    row("blank", {}, u"blank"_s);
    row("show", u"facilitator: blank"_s, u"unblank"_s);
    row("hide scores", {}, u"hide-scores"_s);
    row("show scores", u"facilitator: hide-scores"_s, u"show-scores"_s);
    row("break off", {}, u"break-off fire"_s);
    row("break off in a pause", u"facilitator: pause"_s, u"break-off fire"_s);
    row("rewind", u"emp: propose pay=low hours=short; uni: pass"_s, u"rewind"_s);
    row("rewind in a pause", u"emp: propose pay=low hours=short; facilitator: pause"_s,
        u"rewind"_s);
}

void TestActHistory::everyActHasAWayBack()
{
    QFETCH(QString, before);
    QFETCH(QString, act);
    Practice room;
    room.play("facilitator: begin-bargaining");
    const std::uint64_t beginning = room.state().publicEvents;
    room.play(before.toStdString());
    const CommandBody body = act == "rewind"_L1
        ? CommandBody(command::Rewind { beginning })
        : room.parse("facilitator: " + act.toStdString()).body;
    const Standing first = standingOf(room.state());
    QVERIFY(room.act(body));
    const Standing then = standingOf(room.state());
    QVERIFY(!(then == first));
    QVERIFY(room.history.undoable() && !room.history.redoable());
    QCOMPARE(room.history.undoable()->done.index(), body.index());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(room.undo());
        QVERIFY(standingOf(room.state()) == first);
        QVERIFY(!room.history.undoable() && room.history.redoable());
        QVERIFY(room.redo());
        QVERIFY(standingOf(room.state()) == then);
        QVERIFY(room.history.undoable() && !room.history.redoable());
    }
}

/// Nobody can forget that the talks have begun: the rules do not go back into the briefing.
void TestActHistory::beginningTheTalksHasNone()
{
    Practice room;
    QVERIFY(room.act(command::BeginBargaining {}));
    QVERIFY(!room.history.undoable());
}

void TestActHistory::timeForATurnThatIsOverStays()
{
    Practice room;
    room.play("facilitator: begin-bargaining");
    QVERIFY(room.act(command::SetRounds { 5 }));
    QVERIFY(room.act(command::ExtendTime { 60 }));
    QVERIFY(std::holds_alternative<command::ExtendTime>(room.history.undoable()->done));
    room.play("emp: pass");
    room.history.forgetWhatIsOver(room.eyes());
    QVERIFY(std::holds_alternative<command::SetRounds>(room.history.undoable()->done));
}

void TestActHistory::whatWasRefusedIsForgotten()
{
    Practice room;
    room.play("facilitator: begin-bargaining");
    QVERIFY(!room.act(command::Resume {}));
    QVERIFY(!room.history.undoable());
    QVERIFY(!room.history.isWaiting());
    QVERIFY(room.act(command::HideScores { true }));
    QVERIFY(room.act(command::Pause {}));
    room.play("facilitator: resume"); // somebody else was faster
    QVERIFY(!room.undo());
    QVERIFY(std::holds_alternative<command::HideScores>(room.history.undoable()->done));
    QVERIFY(!room.history.granted(99, room.eyes()));
    QVERIFY(!room.history.refused(99));
}

void TestActHistory::anotherActForgetsWhatWasUndone()
{
    Practice room;
    room.play("facilitator: begin-bargaining");
    QVERIFY(room.act(command::Pause {}));
    QVERIFY(room.undo());
    QVERIFY(room.history.redoable());
    QVERIFY(room.act(command::Blank { true }));
    QVERIFY(!room.history.redoable());
}

void TestActHistory::twoActsComeBackInTurn()
{
    Practice room;
    room.play("facilitator: begin-bargaining");
    const Standing first = standingOf(room.state());
    QVERIFY(room.act(command::SetRounds { 5 }));
    QVERIFY(room.act(command::SkipTurn {}));
    QVERIFY(room.undo());
    QVERIFY(room.undo());
    QVERIFY(standingOf(room.state()) == first);
    QVERIFY(room.redo());
    QVERIFY(room.redo());
    QCOMPARE(room.state().table.rounds, 5);
    QVERIFY(room.state().table.floor != first.table.floor);
}

QTEST_GUILESS_MAIN(TestActHistory)
#include "tst_act_history.moc"
