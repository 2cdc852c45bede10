// People's words in events: finding them and taking them away. Internal to core/record.
#pragma once

#include "core/record/codec.h"

#include <set>

namespace pourparler {

/// Puts Words::erased() where words of one of these digests stood.
void eraseWordsIn(Event& event, const std::set<Digest>& digests);

} // namespace pourparler
