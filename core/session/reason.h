// Why a bot did what it did: a code with arguments that app/text words. It carries no value in points (law 3):
// whoever may see the sheet can compute values from it.
#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

namespace pourparler {

struct Reason {
    std::string code; ///< kebab case, see core/agents
    std::vector<Argument> arguments;
    friend bool operator==(const Reason&, const Reason&) = default;
};

} // namespace pourparler
