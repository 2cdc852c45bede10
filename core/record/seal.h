// The seal (law 7): a signed statement of everything that is in the file. Internal to core/record.
#pragma once

#include "core/record/database.h"
#include "core/record/seal_key.h"
#include "core/record/signature.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pourparler {

struct Seal {
    std::int64_t number = 0;
    std::string content; ///< what is signed
    PublicKey key {};
    Signature signature {};
};

/// What seal `number` has to say of the file as it stands: a digest of every table (of the seals: those before it), of
/// the structure, and the file's own header. Canonical JSON.
[[nodiscard]] std::string sealContent(Database& database, std::int64_t number);
[[nodiscard]] Seal makeSeal(Database& database, std::int64_t number, const SealKey& key);
void insertSeal(Database& database, const Seal& seal);

/// What of a file its newest seal still has to hold for.
enum class SealedPart : std::uint8_t {
    everything,
    whatNeverChanges, ///< it was sealed, and then a table was taken back or a branch made
};
/// Where `seal`, the newest one, differs from the file as it stands; nothing where it holds. Codes: alterations.
[[nodiscard]] std::vector<Error> objectionsTo(
    Database& database, const Seal& seal, SealedPart part);

} // namespace pourparler
