// Random sessions go on until all that they are about has come up: a harness that never gets anywhere proves nothing, and what
// is rare may take a few hundred of them. Used by the laws.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>

namespace pourparler::test {

using Seen = std::map<std::string, std::size_t>; ///< what → how often

/// `play` is one check of a property; what it is given makes its seeds others than those of the last one.
inline void playUntilSeen(std::span<const char* const> wanted, const Seen& seen,
    const std::function<bool(std::uint64_t)>& play)
{
    const auto lacks = [&seen](const char* what) { return seen.count(what) == 0; };
    ASSERT_TRUE(play(0));
    for (std::uint64_t again = 1; again < 20 && std::any_of(wanted.begin(), wanted.end(), lacks);
         ++again)
        ASSERT_TRUE(play(again << 40U));
    for (const char* const what : wanted)
        EXPECT_FALSE(lacks(what)) << what;
}

} // namespace pourparler::test
