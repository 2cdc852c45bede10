// How long work says how far it has come and is told to stop. Used by core/analysis and whoever waits for it. Must not
// know who waits.
#pragma once

#include <functional>

namespace pourparler {

/// Called now and then on the thread that works, with thousandths done, never falling. False: stop, nobody waits any more.
/// Empty: nobody listens.
using Progress = std::function<bool(int perMille)>;

[[nodiscard]] inline bool goesOn(const Progress& progress, int perMille)
{
    return !progress || progress(perMille);
}

} // namespace pourparler
