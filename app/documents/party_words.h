// A party's role in a few words, the same on every sheet of paper. Must not know anything confidential.
#pragma once

#include "core/scenario/scenario.h"

#include <QString>

namespace pourparler::paper {

/// "Trade union · has a vote"; what a mediator is comes before what it belongs to.
[[nodiscard]] QString roleWords(const Party& party);

} // namespace pourparler::paper
