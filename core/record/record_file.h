// Record, reading and verifying through a file system of SQLite's of one's choice: the tests bring one that forgets
// what was not synced. Internal to core/record.
#pragma once

#include "core/record/record.h"

#include <memory>
#include <string>

namespace pourparler {

/// `vfs`: the name under which SQLite knows the file system; empty: the usual one.
[[nodiscard]] Result<std::unique_ptr<Record>> createRecordOn(const std::string& vfs,
    const std::string& path, const ScenarioFiles& files, const RecordHeader& header, SealKey key,
    std::span<const Event> beginning = {});
[[nodiscard]] Result<std::unique_ptr<Record>> openRecordOn(const std::string& vfs,
    const std::string& path, SealKey key, StreamId stream = StreamId::table1);
[[nodiscard]] Result<StreamId> branchRecordOn(const std::string& vfs, const std::string& path,
    SealKey key, StreamId parent, std::uint64_t events);

} // namespace pourparler
