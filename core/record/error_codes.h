// Every code that an Error of this folder can carry, with its arguments in order; app/text words each of them.
// Two kinds: errors, which functions return, and alterations, which verify lists. Must not hold a sentence.
//
// Kinds of arguments: (t) text, verbatim; (n) number. "system" is what the operating system or SQLite says, in English.
// "stream" is 0 for the workshop's own events, 1 for table 1 and higher for branches; "number" counts a stream's events from 1.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::fault {

// Errors about a record. (t) path of the record comes first in each of them.

/// (t) path. There is a file of that name already, and records are never overwritten.
inline constexpr std::string_view recordExists = "record-exists";
/// (t) path. There is no such file.
inline constexpr std::string_view recordMissing = "record-missing";
/// (t) path. It is a file of another program, or no file at all but a folder or a device.
inline constexpr std::string_view recordForeign = "record-foreign";
/// (t) path, (t) what. A record, but torn or broken so that it cannot be read; restore a copy of it.
inline constexpr std::string_view recordDamaged = "record-damaged";
/// (t) path. It can be read but is not what was written; it is not continued. verify says where.
inline constexpr std::string_view recordAltered = "record-altered";
/// (t) path, (n) its format, (n) newest format that can be read. A newer version of Pourparler wrote it.
inline constexpr std::string_view recordNewer = "record-newer";
/// (t) path, (n) its format, (n) oldest format that can be read.
inline constexpr std::string_view recordOlder = "record-older";
/// (t) path. Another program, or another window, has it open.
inline constexpr std::string_view recordOpenElsewhere = "record-open-elsewhere";
/// (t) path, (t) system. May not be read, or the disk fails.
inline constexpr std::string_view recordUnreadable = "record-unreadable";
/// (t) path. The file may be read but not written.
inline constexpr std::string_view recordReadOnly = "record-read-only";
/// (t) path, (t) folder. The folder may not be written to.
inline constexpr std::string_view recordFolderReadOnly = "record-folder-read-only";
/// (t) path, (t) folder. There is no such folder.
inline constexpr std::string_view recordFolderMissing = "record-folder-missing";
/// (t) path. It was not closed in order and lies where it cannot be brought in order: copy the file, and the one beside
/// it that ends in -wal, into a folder that may be written to.
inline constexpr std::string_view recordNeedsRecovery = "record-needs-recovery";
/// (t) path, (t) system. Writing failed; what was acknowledged is in the file, and nothing more goes in before it is reopened.
inline constexpr std::string_view recordLost = "record-lost";
/// (t) path. What was played so far is in the record; make room, then go on.
inline constexpr std::string_view diskFull = "disk-full";
/// (t) path, (t) code of the first finding. The scenario to record, or the one in the record, is not one.
inline constexpr std::string_view recordScenarioInvalid = "record-scenario-invalid";
/// (t) path, (n) position from 0. There is no such event, or nobody's words are in it.
inline constexpr std::string_view noWordsThere = "no-words-there";
/// (t) path, (n) stream. The record has no such table or branch.
inline constexpr std::string_view noSuchStream = "no-such-stream";
/// (t) path, (n) number of events. The stream to branch from is shorter.
inline constexpr std::string_view noSuchEvent = "no-such-event";
/// (t) path, (n) how many there can be at most.
inline constexpr std::string_view tooManyBranches = "too-many-branches";

// Errors about the key of the installation.

/// (t) path, (t) system. The key is there but cannot be read, or is no key; move it away and a new one is made.
inline constexpr std::string_view keyUnreadable = "key-unreadable";
/// (t) path, (t) system.
inline constexpr std::string_view keyNotCreated = "key-not-created";

// Errors of decoding an event. Where one stops a whole record from being read, that one is record-damaged or record-newer.

/// (t) what: the key or value that makes no sense, in English, for lack of anything better.
inline constexpr std::string_view eventMalformed = "event-malformed";
/// (t) type, (n) its version, (n) newest version known (0: no such type).
inline constexpr std::string_view eventNewer = "event-newer";

inline constexpr std::array allRecordErrors { recordExists, recordMissing, recordForeign,
    recordDamaged, recordAltered, recordNewer, recordOlder, recordOpenElsewhere, recordUnreadable,
    recordReadOnly, recordFolderReadOnly, recordFolderMissing, recordNeedsRecovery, recordLost,
    diskFull, recordScenarioInvalid, noWordsThere, noSuchStream, noSuchEvent, tooManyBranches,
    keyUnreadable, keyNotCreated, eventMalformed, eventNewer };

// Alterations, in Verification::alterations.

/// (n) stream, (n) number. The event is not the one that was written, or stands elsewhere.
inline constexpr std::string_view alteredEvent = "altered-event";
/// (n) stream, (n) number. There is a gap, or an event beyond the end.
inline constexpr std::string_view alteredEventMissing = "altered-event-missing";
/// (n) stream, (n) number, (t) what. It belongs to the chain and is no event of this scenario in its one proper form.
inline constexpr std::string_view alteredEventMalformed = "altered-event-malformed";
/// (t) digest. The words are not those that were said.
inline constexpr std::string_view alteredWords = "altered-words";
/// (n) stream, (n) number, (t) digest. The words of an event are gone, and no erasure says so.
inline constexpr std::string_view alteredWordsMissing = "altered-words-missing";
/// (t) digest. Words that belong to no event.
inline constexpr std::string_view alteredWordsUnused = "altered-words-unused";
/// (t) digest. The chain says that these words were erased, and they are there, or nobody had said them.
inline constexpr std::string_view alteredErasure = "altered-erasure";
/// None. The scenario is not the one that was played.
inline constexpr std::string_view alteredScenario = "altered-scenario";
/// None. The table's set-up is not the one that was played, or the record's first event is not there.
inline constexpr std::string_view alteredSetUp = "altered-set-up";
/// (t) table, (t) column. A value that no record can hold there, or that contradicts others.
inline constexpr std::string_view alteredField = "altered-field";
/// (t) table, index, view or trigger that was added, removed or changed.
inline constexpr std::string_view alteredStructure = "altered-structure";
/// (t) table. Its rows are not those that were sealed.
inline constexpr std::string_view alteredTable = "altered-table";
/// (t) what: "application-id", "user-version", … The file's own header is not the one that was sealed.
inline constexpr std::string_view alteredFileHeader = "altered-file-header";
/// None. The seal is not a signature of what it says.
inline constexpr std::string_view alteredSeal = "altered-seal";
/// None. The table and all branches are closed, and the seal that belongs to that is missing.
inline constexpr std::string_view alteredSealMissing = "altered-seal-missing";
/// (n) limit. There was more to say than this.
inline constexpr std::string_view alteredAndMore = "altered-and-more";

inline constexpr std::array allAlterations { alteredEvent, alteredEventMissing,
    alteredEventMalformed, alteredWords, alteredWordsMissing, alteredWordsUnused, alteredErasure,
    alteredScenario, alteredSetUp, alteredField, alteredStructure, alteredTable, alteredFileHeader,
    alteredSeal, alteredSealMissing, alteredAndMore };

} // namespace pourparler::fault
