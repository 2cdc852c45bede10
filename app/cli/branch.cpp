#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/key_path.h"
#include "app/text/branch_words.h"
#include "app/text/event_text.h"
#include "core/driver/play_on.h"
#include "core/record/record.h"
#include "core/scenario/names.h"
#include "core/view/replay.h"

namespace pourparler::cli {

int branch(const BranchArguments& arguments, Console& console)
{
    const auto key = SealKey::loadOrCreate(sealKeyPath());
    if (!key)
        return refuse(key.error(), console);
    const auto made = Record::branch(
        arguments.record, *key, static_cast<StreamId>(arguments.from), arguments.at);
    if (!made)
        return refuse(made.error(), console);
    if (arguments.play) {
        const auto record = Record::open(arguments.record, *key, *made);
        if (!record)
            return refuse(record.error(), console);
        if (const auto played = playOn(**record, [](std::uint64_t) { return true; }); !played)
            return refuse(played.error(), console);
    }
    // Where it leaves is the record's to say: no deed is cut in two.
    const auto contents = readRecord(arguments.record);
    if (!contents)
        return refuse(contents.error(), console);
    const auto& branched = contents->branches[static_cast<std::size_t>(*made) - 2];
    const SeatView view = Replay(contents->scenario, branched.events, everyone()).whole();

    if (arguments.json) {
        const auto& outcome = view.table().outcome;
        const Fork& fork = branched.fork;
        console.terminal.raw(JsonObject()
                                 .addNumber("branch", static_cast<std::int64_t>(fork.stream))
                                 .addNumber("from", static_cast<std::int64_t>(fork.parent))
                                 .addNumber("at", static_cast<std::int64_t>(fork.events))
                                 .add("events", std::to_string(branched.events.size()))
                                 .add("outcome", outcome ? jsonString(nameOf(*outcome)) : "null")
                                 .text());
        return fine;
    }
    console.terminal.line(text::branchPlace(branched.fork, console.reader));
    if (arguments.play)
        console.terminal.line(text::standing(view, console.reader));
    return fine;
}

} // namespace pourparler::cli
