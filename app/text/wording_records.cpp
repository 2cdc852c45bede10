#include "app/text/file_codes.h"
#include "app/text/wording.h"
#include "core/record/error_codes.h"

#include <QtGlobal>

namespace pourparler::text {

using namespace fault;

WordingTable recordWordings()
{
    static constexpr Wording rows[] {
        { recordExists,
            QT_TRANSLATE_NOOP("Record",
                "%1 exists already, and a record is never overwritten. Choose another name.") },
        { recordMissing,
            QT_TRANSLATE_NOOP("Record", "There is no file %1. Check the name and the folder.") },
        { recordForeign,
            QT_TRANSLATE_NOOP("Record",
                "%1 is not a record of Pourparler. Choose a file that Pourparler wrote.") },
        { recordDamaged,
            QT_TRANSLATE_NOOP(
                "Record", "%1 is damaged and cannot be read (%2). Restore a copy of it.") },
        { recordAltered,
            QT_TRANSLATE_NOOP("Record",
                "%1 is not what was written, so it is not continued. Verify it to see where it was "
                "altered.") },
        { recordNewer,
            QT_TRANSLATE_NOOP("Record",
                "%1 was written by a newer version of Pourparler (format %2, this version reads up "
                "to %3). Update Pourparler to open it.") },
        { recordOlder,
            QT_TRANSLATE_NOOP("Record",
                "%1 was written by a version of Pourparler that is too old (format %2, this "
                "version reads from %3 on). Open it with an older version.") },
        { recordOpenElsewhere,
            QT_TRANSLATE_NOOP("Record",
                "%1 is open elsewhere, in another window or another program. Close it there "
                "first.") },
        { recordUnreadable,
            QT_TRANSLATE_NOOP(
                "Record", "%1 cannot be read (%2). Check its permissions and the disk.") },
        { recordReadOnly,
            QT_TRANSLATE_NOOP("Record",
                "%1 may be read but not written. Change its permissions or work on a copy.") },
        { recordFolderReadOnly,
            QT_TRANSLATE_NOOP("Record",
                "%1 cannot be written: the folder %2 is read-only. Choose another folder.") },
        { recordFolderMissing,
            QT_TRANSLATE_NOOP("Record",
                "%1 cannot be written: there is no folder %2. Make the folder or choose another "
                "one.") },
        { recordNeedsRecovery,
            QT_TRANSLATE_NOOP("Record",
                "%1 was not closed in good order, and cannot be put in order where it lies. Copy "
                "it, together with the file beside it that ends in -wal, into a folder that may be "
                "written to.") },
        { recordLost,
            QT_TRANSLATE_NOOP("Record",
                "Writing to %1 failed (%2). What was confirmed so far is in it; open it again to "
                "go on.") },
        { diskFull,
            QT_TRANSLATE_NOOP("Record",
                "The disk is full: %1 cannot be written. Make room and try again; nothing that was "
                "confirmed is lost.") },
        { recordScenarioInvalid,
            QT_TRANSLATE_NOOP(
                "Record", "The scenario of %1 has problems (%2). Check the scenario first.") },
        { noWordsThere,
            QT_TRANSLATE_NOOP("Record", "%1: event %2 does not exist or holds nobody’s words.") },
        { noSuchStream, QT_TRANSLATE_NOOP("Record", "%1 has no branch %2.") },
        { noSuchEvent,
            QT_TRANSLATE_NOOP("Record", "%1 cannot branch after event %2: there are fewer.") },
        { tooManyBranches, QT_TRANSLATE_NOOP("Record", "%1 cannot have more than %2 branches.") },
        { keyUnreadable,
            QT_TRANSLATE_NOOP("Record",
                "The key with which records are sealed cannot be read: %1 (%2). Repair its "
                "permissions, or move it away and a new one is made.") },
        { keyNotCreated,
            QT_TRANSLATE_NOOP("Record",
                "The key with which records are sealed cannot be written: %1 (%2). Make its folder "
                "writable, or set XDG_DATA_HOME to another one.") },
        { fileNotWritten,
            QT_TRANSLATE_NOOP(
                "Record", "%1 could not be written (%2). Choose another folder or make room.") },
        { folderNotEmpty,
            QT_TRANSLATE_NOOP("Record",
                "%1 exists and is not an empty folder. What is written never mixes with what is "
                "there: "
                "choose another folder.") },
        { keyBesideData,
            QT_TRANSLATE_NOOP("Record",
                "The key would lie beside the data: %1 is in %2. Choose a place for it that is "
                "not handed on.") },
        { eventMalformed, QT_TRANSLATE_NOOP("Record", "An event makes no sense (%1).") },
        { eventNewer,
            QT_TRANSLATE_NOOP("Record",
                "An event of the kind “%1”, version %2, was written by a newer version of "
                "Pourparler (this one knows versions up to %3). Update Pourparler."),
            0, 3,
            QT_TRANSLATE_NOOP("Record",
                "An event of the kind “%1”, version %2, was written by a newer version of "
                "Pourparler, or by another program. Update Pourparler.") },

        { alteredEvent,
            //: %1 is a stream: 0 the workshop, 1 the table
            QT_TRANSLATE_NOOP("Record", "Stream %1, event %2: not the event that was written.") },
        { alteredEventMissing,
            QT_TRANSLATE_NOOP("Record", "Stream %1, event %2: missing, or beyond the end.") },
        { alteredEventMalformed,
            QT_TRANSLATE_NOOP(
                "Record", "Stream %1, event %2: not an event of this scenario (%3).") },
        { alteredWords,
            QT_TRANSLATE_NOOP("Record", "Words that are not those that were said: %1.") },
        { alteredWordsMissing,
            QT_TRANSLATE_NOOP("Record",
                "Stream %1, event %2: its words are gone without an erasure that says so (%3).") },
        { alteredWordsUnused, QT_TRANSLATE_NOOP("Record", "Words that belong to no event: %1.") },
        { alteredErasure,
            QT_TRANSLATE_NOOP(
                "Record", "Words that were erased and are there, or that nobody had said: %1.") },
        { alteredScenario,
            QT_TRANSLATE_NOOP("Record", "The scenario is not the one that was played.") },
        { alteredSetUp,
            QT_TRANSLATE_NOOP("Record", "The table’s set-up is not the one that was played.") },
        { alteredField,
            QT_TRANSLATE_NOOP("Record", "Table “%1”, column “%2”: a value that cannot be there.") },
        { alteredStructure,
            QT_TRANSLATE_NOOP(
                "Record", "“%1” was added to the file, removed from it or changed.") },
        { alteredTable, QT_TRANSLATE_NOOP("Record", "Table “%1”: not the rows that were sealed.") },
        { alteredFileHeader,
            QT_TRANSLATE_NOOP(
                "Record", "The header of the file is not the one that was sealed: %1.") },
        { alteredSeal, QT_TRANSLATE_NOOP("Record", "The seal does not sign what it says.") },
        { alteredSealMissing,
            QT_TRANSLATE_NOOP("Record", "The session is closed, and its seal is missing.") },
        { alteredAndMore,
            QT_TRANSLATE_N_NOOP("Record", "And more: only the first %n alteration(s) are listed."),
            1 },
    };
    return { "Record", rows };
}

} // namespace pourparler::text
