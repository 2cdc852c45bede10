// What SQLite gives of a row, made sure to be what it should be. Internal to core/record.
#pragma once

#include "core/base/words.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pourparler {

/// SQLite holds any type in any column where somebody has taken the trouble: B: blob, I: integer, N: null, T: text.
[[nodiscard]] inline bool hasTypes(SQLite::Statement& row, std::string_view types)
{
    for (std::size_t i = 0; i < types.size(); ++i) {
        const SQLite::Column column = row.getColumn(static_cast<int>(i));
        const bool right = types[i] == 'B' ? column.isBlob()
            : types[i] == 'I'              ? column.isInteger()
            : types[i] == 'N'              ? column.isNull()
                                           : column.isText();
        if (!right)
            return false;
    }
    return true;
}

/// False where the column holds no blob of just this size.
template <std::size_t n>
[[nodiscard]] bool copyBlob(SQLite::Statement& row, int index, std::array<std::uint8_t, n>& bytes)
{
    const SQLite::Column column = row.getColumn(index);
    if (!column.isBlob() || column.getBytes() != static_cast<int>(n))
        return false;
    std::copy_n(static_cast<const std::uint8_t*>(column.getBlob()), n, bytes.begin());
    return true;
}

[[nodiscard]] inline std::optional<Digest> digestIn(SQLite::Statement& row, int index)
{
    Digest digest {};
    return copyBlob(row, index, digest) ? std::optional(digest) : std::nullopt;
}

} // namespace pourparler
