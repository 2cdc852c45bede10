#include "core/record/record.h"

#include "core/record/database.h"
#include "core/record/error_codes.h"
#include "core/record/inspection.h"
#include "core/record/open_record.h"
#include "core/record/record_file.h"

#include <algorithm>
#include <iterator>

namespace pourparler {

namespace {

Result<std::unique_ptr<OpenRecord>> openOn(
    const std::string& vfs, const std::string& path, const SealKey& key, StreamId stream)
{
    auto database = Database::open(path, Database::Access::writing, vfs);
    if (!database)
        return Unexpected(std::move(database.error()));
    return OpenRecord::on(*std::move(database), key, stream);
}

std::uint64_t countOf(const StreamEnd& end)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(end.events, 0));
}

} // namespace

Result<std::unique_ptr<Record>> openRecordOn(
    const std::string& vfs, const std::string& path, SealKey key, StreamId stream)
{
    return openOn(vfs, path, key, stream);
}

Result<StreamId> branchRecordOn(const std::string& vfs, const std::string& path, SealKey key,
    StreamId parent, std::uint64_t events)
{
    const auto record = openOn(vfs, path, key, parent);
    if (!record)
        return Unexpected(record.error());
    return (*record)->branchAfter(events);
}

Result<std::unique_ptr<Record>> Record::create(const std::string& path, const ScenarioFiles& files,
    const RecordHeader& header, SealKey key, std::span<const Event> beginning)
{
    return createRecordOn({}, path, files, header, key, beginning);
}

Result<std::unique_ptr<Record>> Record::open(const std::string& path, SealKey key, StreamId stream)
{
    return openRecordOn({}, path, key, stream);
}

Result<StreamId> Record::branch(
    const std::string& path, SealKey key, StreamId parent, std::uint64_t events)
{
    return branchRecordOn({}, path, key, parent, events);
}

const Events& RecordContents::eventsOf(StreamId stream) const
{
    const auto index = static_cast<std::size_t>(stream);
    return index >= 2 && index - 2 < branches.size() ? branches[index - 2].events : events;
}

std::optional<Fork> RecordContents::forkOf(StreamId stream) const
{
    const auto index = static_cast<std::size_t>(stream);
    return index >= 2 && index - 2 < branches.size() ? std::optional(branches[index - 2].fork)
                                                     : std::nullopt;
}

Result<RecordContents> readRecord(const std::string& path)
{
    auto database = Database::open(path, Database::Access::reading, {});
    if (!database)
        return Unexpected(std::move(database.error()));
    return (*database)->guarded(fault::recordUnreadable, [&]() -> Result<RecordContents> {
        Inspection found = inspect(**database);
        if (found.unreadable)
            return Unexpected(*found.unreadable);
        TableStream& table = found.streams.front();
        RecordContents contents { *std::move(found.scenario), std::move(found.files),
            std::move(found.header), std::move(table.events), table.end.head, {} };
        for (auto branch = std::next(found.streams.begin()); branch != found.streams.end();
             ++branch)
            contents.branches.push_back(
                { branch->fork, std::move(branch->events), branch->end.head });
        return contents;
    });
}

Result<Verification> verifyRecord(const std::string& path)
{
    auto database = Database::open(path, Database::Access::reading, {});
    if (!database)
        return Unexpected(std::move(database.error()));
    return (*database)->guarded(fault::recordUnreadable, [&]() -> Result<Verification> {
        Inspection found = inspect(**database);
        if (found.unreadable && found.alterations.empty())
            return Unexpected(*found.unreadable);
        Verification verification;
        const StreamEnd& table = found.streams.front().end;
        verification.head = table.head;
        verification.events = countOf(table);
        for (auto branch = std::next(found.streams.begin()); branch != found.streams.end();
             ++branch)
            verification.branches.push_back(
                { branch->fork, countOf(branch->end), branch->end.head });
        verification.erased = found.erased.size();
        verification.sealedBy = found.closed ? found.sealedBy : std::string();
        verification.alterations = std::move(found.alterations);
        if (verification.alterations.empty())
            verification.status
                = found.closed ? Verification::Status::sealed : Verification::Status::open;
        return verification;
    });
}

} // namespace pourparler
