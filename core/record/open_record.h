// A record that is open for appending, on one of its streams: what the makers of Record give out. Internal to
// core/record. Must not know rules.
#pragma once

#include "core/record/database.h"
#include "core/record/inspection.h"
#include "core/record/record.h"

#include <SQLiteCpp/Statement.h>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace pourparler {

class OpenRecord final : public Record, public Journal {
public:
    /// Verifies everything in `database` and goes on with `stream`. Errors: those of Record::open.
    [[nodiscard]] static Result<std::unique_ptr<OpenRecord>> on(
        std::unique_ptr<Database> database, SealKey key, StreamId stream);

    /// `database` is to be kept by `own` before anything else.
    OpenRecord(Database& database, Inspection found, SealKey key, StreamId stream);
    void own(std::unique_ptr<Database> database) { m_database = std::move(database); }

    const Scenario& scenario() const override { return *m_found.scenario; }
    const RecordHeader& header() const override { return m_found.header; }
    StreamId stream() const override { return m_stream; }
    const std::vector<Fork>& branches() const override { return m_branches; }
    const Events& events() const override { return mine().events; }
    Journal& journal() override { return *this; }
    Digest head() const override { return mine().end.head; }

    Result<void> append(std::span<const Event> events) override;
    Result<void> eraseWords(std::span<const std::size_t> positions) override;
    /// A branch of this stream, as by Record::branch.
    Result<StreamId> branchAfter(std::uint64_t events);

private:
    [[nodiscard]] TableStream& mine() { return m_found.streams[index()]; }
    [[nodiscard]] const TableStream& mine() const { return m_found.streams[index()]; }
    [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(m_stream) - 1; }

    Result<void> write(const std::function<void()>& inside);
    [[nodiscard]] Result<Event> asItWillBeRead(const Event& event, const std::string& bytes) const;
    [[nodiscard]] bool isClosedWith(const Events& more) const;
    void insert(StreamId stream, StreamEnd& end, const std::string& bytes);
    void insertWords(const Event& event);
    void insertBranch(const TableStream& branch);
    void update(StreamId stream, const StreamEnd& end);
    void finish(StreamEnd& workshop, const StreamEnd& table, bool closed);
    [[nodiscard]] Result<std::set<Digest>> digestsAt(std::span<const std::size_t> positions) const;

    std::unique_ptr<Database> m_database; ///< before the statements, which it outlives
    Inspection m_found;
    SealKey m_key;
    StreamId m_stream;
    std::vector<Fork> m_branches;
    SQLite::Statement m_insertEvent;
    SQLite::Statement m_insertWords;
    SQLite::Statement m_updateStream;
    SQLite::Statement m_begin;
    SQLite::Statement m_commit;
    bool m_lost = false; ///< what is on disk is no longer sure; only reading it again tells
};

} // namespace pourparler
