// The names that enumerations have in scenario files and in JSON, in both directions; and what an id may look like.
#pragma once

#include "core/scenario/scenario.h"

#include <optional>
#include <span>
#include <string_view>

namespace pourparler {

[[nodiscard]] std::string_view nameOf(PartyKind kind);
[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] std::string_view nameOf(Level level);
[[nodiscard]] std::string_view nameOf(IssueKind kind);
[[nodiscard]] std::string_view nameOf(Grade grade);
[[nodiscard]] std::string_view nameOf(LeftOpen leftOpen);
[[nodiscard]] std::string_view nameOf(Disclosure disclosure);
[[nodiscard]] std::string_view nameOf(PhaseKind kind);

/// Lower-case letters, digits and hyphens, a letter first; at most 32.
[[nodiscard]] bool isId(std::string_view text);

/// `E` is one of the enumerations above.
template <class E>
[[nodiscard]] std::optional<E> fromName(std::string_view name);

/// All names of `E`, in the order of its values.
template <class E>
[[nodiscard]] std::span<const std::string_view> namesOf();

} // namespace pourparler
