// Which fields each event has in records and JSON: one description, from which the writer and the reader of the codec
// both follow, so that they cannot disagree. Internal to core/record.
//
// A `Fields` has: number (whole, not negative), amount (whole, may be negative), count (whole, 64 bits), flag, text
// (short, no words of a person's), names via name, time (absent: no deadline), party, seat,
// issue, choice, package, words (absent: none), proposal (required), reference (absent: none), holder, reason, parties.
#pragma once

#include "core/session/event.h"

#include <concepts>
#include <type_traits>

namespace pourparler {

/// Calls `fields` once for each field of the event, with the field's name. `E` may be const when writing.
struct DescribeEvent {
    template <class F, class E>
    static void describe(F& fields, E& e)
    {
        using T = std::remove_const_t<E>;
        if constexpr (std::same_as<T, event::TableSetUp>) {
            fields.number("rounds", e.rounds);
            fields.number("turn-seconds", e.turnSeconds);
            fields.number("briefing-seconds", e.briefingSeconds);
            fields.number("signing-seconds", e.signingSeconds);
        } else if constexpr (std::same_as<T, event::SeatTaken>) {
            fields.seat("seat", e.seat);
            fields.holder("holder", e.holder);
        } else if constexpr (std::same_as<T,
                                 event::SeatLeft> || std::same_as<T, event::SeatReady>) {
            fields.seat("seat", e.seat);
        } else if constexpr (std::same_as<T,
                                 event::BriefingBegan> || std::same_as<T, event::Resumed>) {
            fields.time("deadline", e.deadline);
        } else if constexpr (std::same_as<T, event::TurnBegan>) {
            fields.number("round", e.round);
            fields.party("party", e.party);
            fields.time("deadline", e.deadline);
        } else if constexpr (
            std::same_as<T,
                event::
                    TurnTimedOut> || std::same_as<T, event::Passed> || std::same_as<T, event::Signed> || std::same_as<T, event::WalkedOut> || std::same_as<T, event::CameBack>) {
            fields.party("party", e.party);
        } else if constexpr (std::same_as<T, event::Proposed>) {
            fields.proposal("proposal", e.proposal);
            fields.seat("by", e.by);
            fields.package("package", e.package);
            fields.reference("parent", e.parent);
            fields.words("argument", e.argument);
        } else if constexpr (std::same_as<T, event::Accepted>) {
            fields.proposal("proposal", e.proposal);
            fields.party("party", e.party);
        } else if constexpr (std::same_as<T, event::Rejected>) {
            fields.proposal("proposal", e.proposal);
            fields.party("party", e.party);
            fields.words("why", e.why);
        } else if constexpr (std::same_as<T, event::Withdrawn>) {
            fields.proposal("proposal", e.proposal);
        } else if constexpr (std::same_as<T, event::OptionAgreed>) {
            fields.party("party", e.party);
            fields.choice("issue", "option", e.choice);
        } else if constexpr (std::same_as<T, event::OptionReopened>) {
            fields.party("party", e.party);
            fields.issue("issue", e.issue);
        } else if constexpr (std::same_as<T, event::IssueAgreed>) {
            fields.choice("issue", "option", e.choice);
        } else if constexpr (std::same_as<T, event::IssueReopened>) {
            fields.issue("issue", e.issue);
        } else if constexpr (std::same_as<T, event::SigningCalled>) {
            fields.party("party", e.party);
            fields.reference("proposal", e.proposal);
            fields.package("package", e.package);
            fields.time("deadline", e.deadline);
        } else if constexpr (std::same_as<T, event::Refused>) {
            fields.party("party", e.party);
            fields.name("cause", e.cause);
            fields.words("why", e.why);
        } else if constexpr (std::same_as<T, event::DraftKept>) {
            fields.seat("seat", e.seat);
            fields.package("package", e.package);
            fields.reference("parent", e.parent);
            fields.words("argument", e.argument);
        } else if constexpr (std::same_as<T, event::NoteKept>) {
            fields.seat("seat", e.seat);
            fields.words("text", e.text);
        } else if constexpr (std::same_as<T, event::ReasonGiven>) {
            fields.seat("seat", e.seat);
            fields.reason("reason", e.reason);
        } else if constexpr (std::same_as<T, event::ConsentGiven>) {
            fields.seat("seat", e.seat);
            fields.flag("given", e.given);
        } else if constexpr (std::same_as<T, event::LanguageChosen>) {
            fields.seat("seat", e.seat);
            fields.text("language", e.language);
        } else if constexpr (std::same_as<T, event::FeelingSaid>) {
            fields.seat("seat", e.seat);
            fields.words("word", e.word);
        } else if constexpr (std::same_as<T, event::DeadlineMoved>) {
            fields.time("deadline", e.deadline);
        } else if constexpr (std::same_as<T, event::RoundExtended>) {
            fields.number("round", e.round);
            fields.amount("seconds", e.seconds);
            fields.time("deadline", e.deadline);
        } else if constexpr (std::same_as<T, event::RoundsSet>) {
            fields.number("rounds", e.rounds);
        } else if constexpr (std::same_as<T, event::TurnSkipped>) {
            fields.party("party", e.party);
        } else if constexpr (std::same_as<T, event::Blanked>) {
            fields.flag("blank", e.blank);
        } else if constexpr (std::same_as<T, event::ScoresHidden>) {
            fields.flag("hidden", e.hidden);
        } else if constexpr (std::same_as<T, event::Remarked>) {
            fields.number("remark", e.remark);
            fields.name("kind", e.kind);
            fields.words("text", e.text);
        } else if constexpr (std::same_as<T, event::RemarkStruck>) {
            fields.number("remark", e.remark);
            fields.flag("struck", e.struck);
        } else if constexpr (std::same_as<T, event::Rewound>) {
            fields.count("to", e.to);
            fields.time("deadline", e.deadline);
            fields.flag("paused", e.paused);
        } else if constexpr (std::same_as<T, event::BrokenOff>) {
            fields.words("why", e.why);
        } else if constexpr (std::same_as<T, event::Closed>) {
            fields.name("outcome", e.outcome);
            fields.package("package", e.package);
        } else if constexpr (std::same_as<T, event::Disclosed>) {
            fields.name("level", e.level);
            fields.parties("parties", e.parties);
        } else {
            static_assert(std::is_empty_v<T>, "an event with fields that nobody has described");
        }
    }
};

} // namespace pourparler
