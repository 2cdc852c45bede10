// The last few replays of a record, one for each stream and pair of eyes, so that changing back is at once. Used by the
// replay page. Must not know widgets.
#pragma once

#include "core/record/record.h"
#include "core/view/replay.h"

#include <memory>
#include <vector>

namespace pourparler::desktop {

class ReplayShelf {
public:
    void setContents(std::shared_ptr<const RecordContents> contents);
    /// Folds the stream where it is not here already: some milliseconds for each thousand events.
    [[nodiscard]] std::shared_ptr<const Replay> of(StreamId stream, const Viewer& eyes);

private:
    /// Each holds snapshots of the whole session.
    static constexpr std::size_t most = 3;
    struct Kept {
        StreamId stream;
        std::shared_ptr<const Replay> replay;
    };
    std::shared_ptr<const RecordContents> m_contents;
    std::vector<Kept> m_kept; ///< the one used last at the end
};

} // namespace pourparler::desktop
