#include "app/desktop/records/record_entry.h"

#include "core/record/erasure.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace pourparler::desktop {

namespace {

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

void keepPerson(std::vector<RecordPerson>& people, const event::SeatTaken& taken)
{
    if (taken.holder.kind != Holder::Kind::person)
        return;
    const auto same = [&](const RecordPerson& each) {
        return each.seat == taken.seat && each.holder == taken.holder;
    };
    if (std::none_of(people.begin(), people.end(), same))
        people.push_back({ taken.seat, taken.holder });
}

} // namespace

QDateTime begunAt(const RecordHeader& header)
{
    return QDateTime::fromString(QString::fromStdString(header.createdAt), Qt::ISODate);
}

RecordEntry readEntry(const QString& path)
{
    const QFileInfo file(path);
    RecordEntry entry;
    entry.path = path;
    entry.written = file.lastModified();
    entry.bytes = file.size();
    auto contents = readRecord(native(path));
    if (!contents) {
        entry.problem = contents.error();
        return entry;
    }
    // Everybody's eyes are enough: who sat there, how far they came and how it ended is public.
    SeatView view(redact(contents->scenario, everyone()), everyone());
    for (const Event& event : contents->events)
        if (const auto shown = redact(event, everyone())) {
            view.take(*shown);
            if (const auto* taken = std::get_if<event::SeatTaken>(&shown->event().body))
                keepPerson(entry.people, *taken);
        }
    const Table& table = view.table();
    entry.scenario = redact(contents->scenario, everyone()).share();
    entry.begun = begunAt(contents->header).toLocalTime();
    entry.phase = table.phase;
    entry.round = table.round;
    entry.rounds = table.rounds;
    if (table.phase == PhaseKind::closed) {
        entry.outcome = table.outcome;
        entry.agreement = table.agreement;
    }
    entry.played = table.now;
    entry.events = contents->events.size();
    entry.branches = contents->branches.size();
    return entry;
}

Result<void> eraseWords(const QString& path, const SealKey& key, const ErasureWish& wish)
{
    return eraseEverywhere(native(path), key, [wish](std::span<const Event> events) {
        switch (wish.what) {
        case Erasing::names:
            return positionsOfNames(events);
        case Erasing::seat:
            return positionsOfWords(events, wish.seat);
        case Erasing::everything:
            break;
        }
        return positionsOfAllWords(events);
    });
}

} // namespace pourparler::desktop
