// The record: one SQLite file that holds a workshop: the scenario, its streams, their chains, and a seal (laws 4, 5, 7).
// Used by the host, the command line and the tests. Must not know rules; it stores facts and proves that they are whole.
#pragma once

#include "core/record/journal.h"
#include "core/record/seal_key.h"
#include "core/scenario/reader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pourparler {

/// 0: the workshop's own events; 1: the table; from 2 on: branches, in the order in which they were made.
enum class StreamId : std::uint32_t { workshop = 0, table1 = 1 };

/// Where a branch leaves its parent.
struct Fork {
    StreamId stream = StreamId::table1; ///< the branch
    StreamId parent = StreamId::table1;
    std::uint64_t events
        = 0; ///< how many of the parent's (with its own parent's part) the branch begins with
    friend bool operator==(const Fork&, const Fork&) = default;
};

/// What a new record says besides the scenario; wall-clock time and version are outside the chain, under the seal.
struct RecordHeader {
    TableSetUp table;
    std::string createdAt; ///< ISO 8601 with zone, from the caller: core has no clock
    std::string software; ///< "pourparler 0.1.0"
};

/// Open for appending. One at a time a file: a second one is refused with "record-open-elsewhere".
class Record {
public:
    virtual ~Record() = default;

    /// Written under another name, synced, and only then given `path`, which must not exist ("record-exists").
    /// `beginning`: events that are there with the record or not at all, however the program ends.
    [[nodiscard]] static Result<std::unique_ptr<Record>> create(const std::string& path,
        const ScenarioFiles& files, const RecordHeader& header, SealKey key,
        std::span<const Event> beginning = {});
    /// Errors: those about a record in core/record/error_codes.h, with the file's path first. Everything in the file is
    /// verified first: what is altered ("record-altered") is not continued, and so never sealed as ours.
    /// `stream`: the table or a branch of it ("no-such-stream").
    [[nodiscard]] static Result<std::unique_ptr<Record>> open(
        const std::string& path, SealKey key, StreamId stream = StreamId::table1);
    /// "What if": a new stream that begins with the first `events` of `parent`, whether the record is closed or not; what
    /// is there stays as it is. No deed is cut off from what followed from it: where there is one under way, the branch
    /// leaves after it. Errors: those of open, "no-such-event", "too-many-branches".
    [[nodiscard]] static Result<StreamId> branch(
        const std::string& path, SealKey key, StreamId parent, std::uint64_t events);

    [[nodiscard]] virtual const Scenario& scenario() const = 0;
    [[nodiscard]] virtual const RecordHeader& header() const = 0;
    /// Which stream this is open on, and all branches of the record.
    [[nodiscard]] virtual StreamId stream() const = 0;
    [[nodiscard]] virtual const std::vector<Fork>& branches() const = 0;
    /// Every event of the stream so far; a branch's begin with its parent's part.
    [[nodiscard]] virtual const Events& events() const = 0;
    /// The stream, for the driver. Whatever leaves the table and every branch closed seals in the same transaction.
    [[nodiscard]] virtual Journal& journal() = 0;

    /// Erases words for good: the event stays, its words are gone, an erasure event is chained, a seal renewed.
    /// `positions`: events of the stream, from 0, whose words go, from every stream that shares them.
    /// core/record/erasure.h knows where whose words are.
    [[nodiscard]] virtual Result<void> eraseWords(std::span<const std::size_t> positions) = 0;
};

/// A record read without touching it, also from a read-only folder; one that was killed is first brought in order. What
/// is altered is given as far as it can be read: only verifyRecord says whether it is what was written.
struct RecordContents {
    Scenario scenario;
    ScenarioFiles files;
    RecordHeader header;
    Events events; ///< of the table
    Digest head {}; ///< of the table's stream
    struct Branch {
        Fork fork;
        Events events; ///< from the very beginning, the parent's part first
        Digest head {};
    };
    std::vector<Branch> branches; ///< branches[n] is stream n + 2
    /// The events of a stream; the table's where there is no such stream.
    [[nodiscard]] const Events& eventsOf(StreamId stream) const;
    /// Where the branch leaves; nothing for the table, and where there is no such branch.
    [[nodiscard]] std::optional<Fork> forkOf(StreamId stream) const;
};
[[nodiscard]] Result<RecordContents> readRecord(const std::string& path);

/// What `verify` found.
struct Verification {
    /// Sealed: the table and every branch are closed, and the seal covers everything.
    enum class Status : std::uint8_t { sealed, open, altered };
    struct Branch {
        Fork fork;
        std::uint64_t events = 0; ///< the parent's part included
        Digest head {};
    };
    Status status = Status::altered;
    Digest head {}; ///< of the table's stream
    std::uint64_t events = 0; ///< of the table
    std::vector<Branch> branches; ///< branches[n] is stream n + 2
    std::uint64_t erased = 0; ///< words erased where the chain says so
    std::string sealedBy; ///< fingerprint of the key, hex, when sealed
    std::vector<Error>
        alterations; ///< where: "altered-event" (number), "altered-field" (table, row, column), …
};
/// Errors are those of open: unreadable or foreign files; an altered record is a result, not an error.
[[nodiscard]] Result<Verification> verifyRecord(const std::string& path);

} // namespace pourparler
