// What the kinds, levels, phases, outcomes and tags of the field are called, in the program's language, written as
// they stand alone: "Trade union", "Bargaining". Used by every screen and by the command line.
#pragma once

#include "core/analysis/deal.h"
#include "core/record/record.h"
#include "core/session/session.h"

#include <QString>

#include <string_view>

namespace pourparler::text {

[[nodiscard]] QString label(PartyKind kind);
[[nodiscard]] QString label(Role role);
[[nodiscard]] QString label(Level level);
[[nodiscard]] QString label(IssueKind kind);
/// How well a source is known: "read", "from memory", …
[[nodiscard]] QString label(Grade grade);
[[nodiscard]] QString label(LeftOpen leftOpen);
[[nodiscard]] QString label(Disclosure disclosure);
[[nodiscard]] QString label(PhaseKind phase);
[[nodiscard]] QString label(Outcome outcome);
[[nodiscard]] QString label(RefusalCause cause);
[[nodiscard]] QString label(Stand stand);
[[nodiscard]] QString label(Verdict verdict);
[[nodiscard]] QString label(Finding::Severity severity);
[[nodiscard]] QString label(Verification::Status status);
/// What a seat may wish, as on a button: "Propose", "Walk out".
[[nodiscard]] QString label(Act act);

/// "Nash", "Egalitarian"; and what it looks for, in half a sentence.
[[nodiscard]] QString label(SolutionKind kind);
[[nodiscard]] QString about(SolutionKind kind);

/// One of the four questions about an issue, "theme" to "specificity", and its answers as in the file:
/// "value_chain" → "Value chain". An unknown one is shown as it is written.
[[nodiscard]] QString tagQuestion(std::string_view question);
[[nodiscard]] QString tagName(std::string_view tag);

/// "boulware" → "Boulware"; and what such a bot does, in one sentence.
[[nodiscard]] QString agentName(std::string_view agent);
[[nodiscard]] QString agentAbout(std::string_view agent);

/// "Français", "English": a language in its own words, with a capital.
[[nodiscard]] QString languageName(std::string_view code);

} // namespace pourparler::text
