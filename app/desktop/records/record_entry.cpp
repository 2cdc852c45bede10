#include "app/desktop/records/record_entry.h"

#include "core/record/error_codes.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
    entry.begun
        = QDateTime::fromString(QString::fromStdString(contents->header.createdAt), Qt::ISODate)
              .toLocalTime();
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

Result<std::size_t> eraseWords(const QString& path, const SealKey& key, const ErasureWish& wish)
{
    auto record = Record::open(native(path), key);
    if (!record)
        return Unexpected(record.error());
    std::vector<std::size_t> positions;
    (void)wish;
    const Events& events = (*record)->events();
    for (std::size_t i = 0; i < events.size(); ++i)
        if (const auto* taken = std::get_if<event::SeatTaken>(&events[i].body);
            taken && taken->holder.name.present() && !taken->holder.name.isErased())
            positions.push_back(i);
    if (positions.empty())
        return 0U;
    if (const auto done = (*record)->eraseWords(positions); !done)
        return Unexpected(done.error());
    return positions.size();
}

} // namespace pourparler::desktop
