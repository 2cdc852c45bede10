// What a fuzz target holds to, in builds of all kinds. Used by the targets here.
#pragma once

#include <cstdlib>

namespace pourparler::test {

/// A fuzzer takes what aborts for a find.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace pourparler::test
