// What the records page says of a record, in the language of this screen. Used by RecordsModel and RecordDetails.
#pragma once

#include "app/desktop/records/record_entry.h"

#include <QString>
#include <QStringList>

namespace pourparler::desktop {

/// The scenario's title; where the record cannot be read, "Unreadable".
[[nodiscard]] QString titleText(const RecordEntry& entry);
/// The file's name without its suffix.
[[nodiscard]] QString fileText(const RecordEntry& entry);
/// "today at 10:42"; empty where the record does not say when it was begun.
[[nodiscard]] QString whenText(const QDateTime& when);
/// "Anna (Union du Comptoir)", one each; "bots only" where no person sat at the table.
[[nodiscard]] QStringList peopleText(const RecordEntry& entry);
/// "Agreement", "Bargaining, round 3 of 8"; "Under way" where it is being played in this program.
[[nodiscard]] QString standingText(const RecordEntry& entry);
/// "Sealed", "Open", "Altered", "checking…", "Unreadable": one word or two.
[[nodiscard]] QString sealText(const RecordEntry& entry);
/// The same in sentences: by whom it was sealed, what was erased, where it was altered.
[[nodiscard]] QStringList sealSentences(const RecordEntry& entry);
[[nodiscard]] bool isSuspect(const RecordEntry& entry);

} // namespace pourparler::desktop
