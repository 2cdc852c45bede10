// What was agreed, who asked for it first, and, where nothing was, what kept the parties apart. Used by the debrief.
// Reads what was said at the table; must not know anybody's sheet.
#pragma once

#include "core/view/seat_view.h"

#include <optional>
#include <vector>

namespace pourparler {

/// Who first put an option on the table, or agreed it without a proposal.
struct FirstAsked {
    PartyId party;
    ProposalId proposal = ProposalId::none;
    int round = 0;
    friend bool operator==(const FirstAsked&, const FirstAsked&) = default;
};

/// A party's last word on an issue; nothing where it never had one.
struct LastWord {
    PartyId party;
    std::optional<OptionId> option;
    friend bool operator==(const LastWord&, const LastWord&) = default;
};

struct IssueResult {
    IssueId issue;
    /// Signed; while the talks go on or without a deal: tentatively agreed.
    std::optional<OptionId> option;
    std::optional<FirstAsked> first; ///< of `option`
    std::vector<LastWord> words; ///< of every party that spoke, in the scenario's order
    int sides = 0; ///< how many options the voting parties last stood for
    friend bool operator==(const IssueResult&, const IssueResult&) = default;
};

/// One result an issue, in the scenario's order.
[[nodiscard]] std::vector<IssueResult> whatWasAgreed(const SeatView& view);
/// How many of them are settled.
[[nodiscard]] int settled(const std::vector<IssueResult>& issues);
/// Those that are not settled and on which voting parties last stood for different options, the furthest apart first.
[[nodiscard]] std::vector<IssueId> keptApart(const std::vector<IssueResult>& issues);

} // namespace pourparler
