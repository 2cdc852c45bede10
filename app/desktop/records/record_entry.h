// What the records page tells of one record: everything in it is public at the table. Read away from the window's thread,
// which is why these are plain functions over values. Used by RecordsModel. Must not hold anybody's secrets.
#pragma once

#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace pourparler::desktop {

/// A person who held a seat, at any time.
struct RecordPerson {
    SeatId seat;
    Holder holder;
};

struct RecordEntry {
    QString path;
    QDateTime written; ///< the file's own time: what tells that it has to be read again
    qint64 bytes = 0;
    bool isUnderWay = false; ///< its session is being played in this program
    /// Why it cannot be read; what follows is then empty.
    std::optional<Error> problem;

    std::shared_ptr<const Scenario> scenario; ///< as everybody may see it
    QDateTime begun; ///< not valid where the record does not say
    std::vector<RecordPerson> people;
    PhaseKind phase = PhaseKind::lobby;
    int round = 0;
    int rounds = 0;
    std::optional<Outcome> outcome;
    Package agreement;
    SessionTime played = 0; ///< milliseconds of session time
    std::size_t events = 0;
    std::size_t branches = 0;

    /// Nothing: not verified yet.
    std::optional<Result<Verification>> verified;

    [[nodiscard]] bool isClosed() const { return outcome.has_value(); }
    [[nodiscard]] bool isChecked() const { return problem || verified; }
};

/// As the record says it, in the zone of the place where it was made; not valid where it does not say.
[[nodiscard]] QDateTime begunAt(const RecordHeader& header);

/// Never fails: what is wrong is in `problem`.
[[nodiscard]] RecordEntry readEntry(const QString& path);

/// Whose words are to go.
enum class Erasing : std::uint8_t {
    names, ///< of all persons
    seat, ///< the name and everything said by whoever held one seat
    everything, ///< all names, and all that anybody said
};
struct ErasureWish {
    Erasing what = Erasing::names;
    SeatId seat; ///< with Erasing::seat
};
/// For good, from the table and every branch. Errors: those of opening and writing; what was erased before one stays
/// erased.
[[nodiscard]] Result<void> eraseWords(
    const QString& path, const SealKey& key, const ErasureWish& wish);

} // namespace pourparler::desktop
