#include "app/text/event_text.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdlib>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString numberOf(ProposalId proposal)
{
    return QString::number(static_cast<std::uint32_t>(proposal));
}

/// `words`, and behind it in quotation marks what somebody said.
QString saying(const QString& words, const Words& said)
{
    return said.present() ? fill(EventText::tr("%1 — %2"), { words, quoted(said) }) : words;
}

QString until(const QString& words, SessionTime deadline, const Reader& reader)
{
    return deadline == noDeadline
        ? words
        : fill(EventText::tr("%1 (until %2)"), { words, time(deadline, reader) });
}

/// One overload an event, and no other: the compiler names what is missing.
class Teller {
public:
    Teller(const SeatView& view, const Reader& reader)
        : m_view(view)
        , m_reader(reader)
    {
    }

    QString operator()(const event::TableSetUp& set) const
    {
        QStringList parts { EventText::tr("%n round(s)", nullptr, set.rounds) };
        parts << (set.turnSeconds > 0
                ? fill(EventText::tr("%1 a turn"), { duration(set.turnSeconds) })
                : EventText::tr("no clock"));
        if (set.briefingSeconds > 0)
            parts << fill(EventText::tr("%1 for the briefing"), { duration(set.briefingSeconds) });
        if (set.signingSeconds > 0)
            parts << fill(EventText::tr("%1 to sign"), { duration(set.signingSeconds) });
        return fill(EventText::tr("The table is set up: %1"), { parts.join(u", "_s) });
    }
    QString operator()(const event::SeatTaken& taken) const
    {
        return fill(EventText::tr("Seat taken: %1 — %2"),
            { seat(scenario(), taken.seat, m_reader), holder(taken.holder) });
    }
    QString operator()(const event::SeatLeft& left) const
    {
        return fill(EventText::tr("Seat left: %1"), { seat(scenario(), left.seat, m_reader) });
    }
    QString operator()(const event::BriefingBegan& began) const
    {
        return until(EventText::tr("The briefing begins"), began.deadline, m_reader);
    }
    QString operator()(const event::SeatReady& ready) const
    {
        return fill(EventText::tr("%1 is ready"), { speaker(ready.seat) });
    }
    QString operator()(const event::BargainingBegan&) const
    {
        return EventText::tr("The bargaining begins");
    }
    QString operator()(const event::TurnBegan& turn) const
    {
        return until(fill(EventText::tr("Round %1: %2 has the floor"),
                         { QString::number(turn.round), party(turn.party) }),
            turn.deadline, m_reader);
    }
    QString operator()(const event::TurnTimedOut& turn) const
    {
        return fill(EventText::tr("%1: time is up"), { party(turn.party) });
    }
    QString operator()(const event::Passed& passed) const
    {
        return fill(EventText::tr("%1 passes"), { party(passed.party) });
    }
    QString operator()(const event::Proposed& proposed) const
    {
        const QString who = speaker(proposed.by);
        const QString number = numberOf(proposed.proposal);
        const Proposal* parent = m_view.table().proposal(proposed.parent);
        if (!parent)
            return saying(fill(EventText::tr("%1 puts proposal %2 on the table: %3"),
                              { who, number, package(scenario(), proposed.package, m_reader) }),
                proposed.argument);
        const QString difference = changes(scenario(), parent->package, proposed.package, m_reader);
        const QString words = difference.isEmpty()
            ? fill(EventText::tr("%1 answers proposal %2 with proposal %3: the same package"),
                { who, numberOf(proposed.parent), number })
            : fill(EventText::tr("%1 answers proposal %2 with proposal %3: %4"),
                { who, numberOf(proposed.parent), number, difference });
        return saying(words, proposed.argument);
    }
    QString operator()(const event::Accepted& accepted) const
    {
        return fill(EventText::tr("%1 accepts proposal %2"),
            { party(accepted.party), numberOf(accepted.proposal) });
    }
    QString operator()(const event::Rejected& rejected) const
    {
        return saying(fill(EventText::tr("%1 rejects proposal %2"),
                          { party(rejected.party), numberOf(rejected.proposal) }),
            rejected.why);
    }
    QString operator()(const event::Withdrawn& withdrawn) const
    {
        const Proposal* proposal = m_view.table().proposal(withdrawn.proposal);
        if (!proposal)
            return fill(
                EventText::tr("Proposal %1 is withdrawn"), { numberOf(withdrawn.proposal) });
        return fill(EventText::tr("%1 withdraws proposal %2"),
            { speaker(proposal->by), numberOf(withdrawn.proposal) });
    }
    QString operator()(const event::OptionAgreed& agreed) const
    {
        return fill(EventText::tr("%1 agrees to this option — %2"),
            { party(agreed.party), choice(scenario(), agreed.choice, m_reader) });
    }
    QString operator()(const event::OptionReopened& reopened) const
    {
        return fill(EventText::tr("%1 no longer agrees on: %2"),
            { party(reopened.party), issueShort(scenario(), reopened.issue, m_reader) });
    }
    QString operator()(const event::IssueAgreed& agreed) const
    {
        return fill(EventText::tr("Tentatively agreed by all — %1"),
            { choice(scenario(), agreed.choice, m_reader) });
    }
    QString operator()(const event::IssueReopened& reopened) const
    {
        return fill(
            EventText::tr("Open again: %1"), { issueShort(scenario(), reopened.issue, m_reader) });
    }
    QString operator()(const event::SigningCalled& called) const
    {
        const QString text = package(scenario(), called.package, m_reader);
        const QString words = called.proposal == ProposalId::none
            ? fill(EventText::tr("%1 calls for the signing of what is tentatively agreed: %2"),
                { party(called.party), text })
            : fill(EventText::tr("%1 calls for the signing of proposal %2: %3"),
                { party(called.party), numberOf(called.proposal), text });
        return until(words, called.deadline, m_reader);
    }
    QString operator()(const event::Signed& signature) const
    {
        return fill(EventText::tr("%1 signs"), { party(signature.party) });
    }
    QString operator()(const event::Refused& refused) const
    {
        switch (refused.cause) {
        case RefusalCause::own:
            return saying(
                fill(EventText::tr("%1 refuses to sign"), { party(refused.party) }), refused.why);
        case RefusalCause::timedOut:
            return fill(EventText::tr("%1 has not signed in time"), { party(refused.party) });
        case RefusalCause::walkedOut:
            return fill(EventText::tr("%1 is not at the table and does not sign"),
                { party(refused.party) });
        }
        return {};
    }
    QString operator()(const event::SigningFailed&) const
    {
        return EventText::tr("The text is not ratified");
    }
    QString operator()(const event::WalkedOut& out) const
    {
        return fill(EventText::tr("%1 walks out"), { party(out.party) });
    }
    QString operator()(const event::CameBack& back) const
    {
        return fill(EventText::tr("%1 comes back to the table"), { party(back.party) });
    }
    QString operator()(const event::DraftKept& draft) const
    {
        return saying(fill(EventText::tr("Draft kept: %1 — %2"),
                          { seat(scenario(), draft.seat, m_reader),
                              package(scenario(), draft.package, m_reader) }),
            draft.argument);
    }
    QString operator()(const event::NoteKept& note) const
    {
        return saying(
            fill(EventText::tr("Note kept: %1"), { seat(scenario(), note.seat, m_reader) }),
            note.text);
    }
    QString operator()(const event::ReasonGiven& given) const
    {
        const QString why = given.reason ? reason(*given.reason, m_reader, scenario()) : QString();
        //: a bot, and why it does what it does, as a sentence
        return fill(EventText::tr("%1 thinks: %2"),
            { seat(scenario(), m_view.room(), given.seat, m_reader), why });
    }
    QString operator()(const event::Paused&) const
    {
        return EventText::tr("The session is paused");
    }
    QString operator()(const event::Resumed& resumed) const
    {
        const QString words = EventText::tr("The session goes on");
        return resumed.deadline == noDeadline ? words
                                              : fill(EventText::tr("%1; time limit: %2"),
                                                  { words, time(resumed.deadline, m_reader) });
    }
    QString operator()(const event::ConsentGiven& consent) const
    {
        const QString who = seat(scenario(), consent.seat, m_reader);
        return consent.given
            ? fill(EventText::tr("%1 agrees that the record may be used for research"), { who })
            : fill(
                EventText::tr("%1 does not agree that the record is used for research"), { who });
    }
    QString operator()(const event::LanguageChosen& chosen) const
    {
        return fill(EventText::tr("%1 reads in this language: %2"),
            { seat(scenario(), chosen.seat, m_reader), languageName(chosen.language) });
    }
    QString operator()(const event::FeelingSaid& said) const
    {
        return saying(fill(EventText::tr("%1, in a word"), { speaker(said.seat) }), said.word);
    }
    QString operator()(const event::DeadlineMoved& moved) const
    {
        return until(EventText::tr("The time limit is moved"), moved.deadline, m_reader);
    }
    QString operator()(const event::RoundExtended& extended) const
    {
        const QString words = extended.seconds < 0
            ? EventText::tr("Round %1: each turn is shorter by %2")
            : EventText::tr("Round %1: each turn is longer by %2");
        return until(
            fill(words, { QString::number(extended.round), duration(std::abs(extended.seconds)) }),
            extended.deadline, m_reader);
    }
    QString operator()(const event::RoundsSet& set) const
    {
        return EventText::tr("There are %n round(s) now", nullptr, set.rounds);
    }
    QString operator()(const event::TurnSkipped& skipped) const
    {
        return fill(EventText::tr("%1: the facilitator skips the turn"), { party(skipped.party) });
    }
    QString operator()(const event::Blanked& blanked) const
    {
        return blanked.blank ? EventText::tr("All screens are blank")
                             : EventText::tr("The screens show the table again");
    }
    QString operator()(const event::ScoresHidden& scores) const
    {
        return scores.hidden ? EventText::tr("Scores are hidden: interests only")
                             : EventText::tr("Scores are shown again");
    }
    QString operator()(const event::Remarked& remarked) const
    {
        return saying(remarked.kind == RemarkKind::incident ? EventText::tr("Incident")
                                                            : EventText::tr("Facilitator’s note"),
            remarked.text);
    }
    QString operator()(const event::RemarkStruck& struck) const
    {
        const QString number = QString::number(struck.remark);
        return struck.struck ? fill(EventText::tr("Note %1 is struck"), { number })
                             : fill(EventText::tr("Note %1 stands again"), { number });
    }
    QString operator()(const event::Rewound& rewound) const
    {
        return until(fill(EventText::tr("The facilitator takes the table back to event %1"),
                         { QString::number(rewound.to) }),
            rewound.deadline, m_reader);
    }
    QString operator()(const event::BrokenOff& broken) const
    {
        return saying(EventText::tr("The facilitator breaks off the session"), broken.why);
    }
    QString operator()(const event::Closed& closed) const
    {
        return fill(EventText::tr("The session is closed. %1"),
            { outcome(scenario(), closed.outcome, closed.package, m_reader) });
    }
    QString operator()(const event::Disclosed& disclosed) const
    {
        QStringList results;
        if (disclosed.parties)
            for (const DisclosedParty& each : *disclosed.parties)
                results << fill(EventText::tr("%1 %2 (walk-away value %3, best possible %4)"),
                    { party(each.party), amount(each.result), amount(each.walkAway),
                        amount(each.best) });
        return fill(disclosed.level == Disclosure::sheets
                ? EventText::tr("Results and score sheets are disclosed: %1")
                : EventText::tr("Results are disclosed: %1"),
            { listed(results) });
    }

private:
    const Scenario& scenario() const { return m_view.scenario(); }
    QString amount(Points value) const { return points(value, scenario().points, m_reader); }
    QString party(PartyId party) const { return partyName(scenario(), party, m_reader); }
    QString speaker(SeatId id) const { return seat(scenario(), id, m_reader); }

    const SeatView& m_view;
    const Reader& m_reader;
};

} // namespace

QString event(const SeatView& view, const Event& event, const Reader& reader)
{
    return std::visit(Teller(view, reader), event.body);
}

QString answers(const Scenario& scenario, PartyId party, const std::vector<ProposalId>& accepted,
    const std::vector<ProposalId>& rejected, const Reader& reader)
{
    const auto numbers = [](const std::vector<ProposalId>& proposals) {
        QStringList list;
        for (const ProposalId proposal : proposals)
            list << numberOf(proposal);
        return list.join(u", "_s);
    };
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const QString who = partyName(scenario, party, reader);
    if (accepted.empty())
        return fill(EventText::tr("%1 rejects proposal(s) %2", nullptr, count(rejected)),
            { who, numbers(rejected) });
    if (rejected.empty())
        return fill(EventText::tr("%1 accepts proposal(s) %2", nullptr, count(accepted)),
            { who, numbers(accepted) });
    return fill(EventText::tr("%1 accepts %2 and rejects %3"),
        { who, numbers(accepted), numbers(rejected) });
}

QString standing(const SeatView& view, const Reader& reader)
{
    const Table& table = view.table();
    QStringList parts { label(table.phase) };
    if (table.round > 0 && !table.outcome)
        parts << fill(EventText::tr("round %1 of %2"),
            { QString::number(table.round), QString::number(table.rounds) });
    if (table.floor && table.phase == PhaseKind::bargaining)
        parts << fill(
            EventText::tr("floor: %1"), { partyName(view.scenario(), *table.floor, reader) });
    if (table.paused)
        parts << EventText::tr("paused");
    if (table.outcome)
        parts << outcome(view.scenario(), *table.outcome, table.agreement, reader);
    return parts.join(u", "_s);
}

QString outcome(
    const Scenario& scenario, Outcome outcome, const Package& agreement, const Reader& reader)
{
    switch (outcome) {
    case Outcome::agreement:
    case Outcome::partial:
        //: Agreement or Partial agreement, and its text
        return fill(
            EventText::tr("%1: %2"), { label(outcome), package(scenario, agreement, reader) });
    case Outcome::impasse:
        return EventText::tr("Impasse: no agreement, each party gets its walk-away value");
    case Outcome::brokenOff:
        return EventText::tr("Broken off: the talks have no result");
    }
    return {};
}

} // namespace pourparler::text
