// The workshop's own events, in stream 0: what concerns the record rather than a table. Chained like a table's.
// Internal to core/record.
#pragma once

#include "core/base/words.h"
#include "core/record/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pourparler {

/// The first event: what the workshop plays.
struct WorkshopOpened {
    Digest scenario {};
    TableSetUp table;
};
/// Words that are gone for good, wherever they were said. In ascending order.
struct WordsErased {
    std::vector<Digest> digests;
};
/// Comes with each seal, so that a seal cannot be taken away unnoticed.
struct RecordSealed {
    std::int64_t seal = 0; ///< from 1
    std::int64_t events = 0; ///< of table 1 so far
    Digest head {}; ///< of table 1
};
/// A table's events go on in another way, too.
struct BranchMade {
    std::int64_t stream = 0; ///< the branch: 2, 3, …
    std::int64_t parent = 0;
    std::int64_t fork = 0; ///< how many of the parent's events it begins with
    Digest head {}; ///< of the parent after these
};
using WorkshopEvent = std::variant<WorkshopOpened, WordsErased, RecordSealed, BranchMade>;

/// Where the workshop's chain begins.
[[nodiscard]] Digest firstWorkshopLink();
[[nodiscard]] std::string encode(const WorkshopEvent& event);
/// Nothing where the bytes are not what encode() gives for any event.
[[nodiscard]] std::optional<WorkshopEvent> decodeWorkshopEvent(std::string_view bytes);

} // namespace pourparler
