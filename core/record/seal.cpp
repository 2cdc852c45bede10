#include "core/record/seal.h"

#include "core/record/codec.h"
#include "core/record/error_codes.h"
#include "core/record/hash.h"
#include "core/record/json_form.h"
#include "core/record/schema.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

using Json = nlohmann::json;

/// Every value with its type, so that 1 and '1' differ, and with its length, so that nothing can move to its neighbour.
Digest digestOfRows(SQLite::Statement& statement)
{
    Sha256 hash;
    while (statement.executeStep()) {
        const int columns = statement.getColumnCount();
        hash.addNumber(static_cast<std::uint64_t>(columns));
        for (int i = 0; i < columns; ++i) {
            const SQLite::Column column = statement.getColumn(i);
            hash.addNumber(static_cast<std::uint64_t>(column.getType()));
            if (column.isInteger())
                hash.addNumber(static_cast<std::uint64_t>(column.getInt64()));
            else
                hash.addMeasured(column.getString()); // a real as text: no table has one
        }
    }
    return hash.finish();
}

Digest digestOfTable(Database& database, const RecordTable& table, std::int64_t sealNumber)
{
    std::string query = "SELECT " + std::string(table.columns) + " FROM " + std::string(table.name);
    if (table.name == "seals") // this one and later ones are not there yet
        query += " WHERE number < " + std::to_string(sealNumber);
    SQLite::Statement rows(database.sqlite(), query + " ORDER BY " + std::string(table.order));
    return digestOfRows(rows);
}

Json valueOf(Database& database, const char* pragma)
{
    SQLite::Statement statement(database.sqlite(), std::string("PRAGMA ") + pragma);
    return statement.executeStep() ? Json(statement.getColumn(0).getString()) : Json();
}

/// Streams, events, words and, with them, the format go on; the rest of a record is as it was made.
bool neverChanges(const std::string& key)
{
    constexpr std::array going { "table.events", "table.streams", "table.words",
        "header.user_version" };
    return std::find(going.begin(), going.end(), key) == going.end();
}

/// A header that we have not written yet is a matter of the header; any other part is a table.
Error alterationOf(const std::string& part)
{
    const auto dot = part.find('.');
    const std::string kind = part.substr(0, dot);
    const std::string name = dot == std::string::npos ? part : part.substr(dot + 1);
    if (kind == "table")
        return { fault::alteredTable, { textArgument(name) } };
    if (kind == "structure")
        return { fault::alteredStructure, { textArgument(name) } };
    return { fault::alteredFileHeader, { textArgument(name) } };
}

} // namespace

std::string sealContent(Database& database, std::int64_t number)
{
    Json content { { "type", "seal" }, { "v", 1 }, { "seal", number } };
    for (const RecordTable& table : recordTables)
        content["table." + std::string(table.name)] = hex(digestOfTable(database, table, number));
    SQLite::Statement structure(database.sqlite(),
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name");
    content["structure"] = hex(digestOfRows(structure));
    for (const char* pragma : { "application_id", "user_version", "encoding" })
        content[std::string("header.") + pragma] = valueOf(database, pragma);
    return content.dump();
}

Seal makeSeal(Database& database, std::int64_t number, const SealKey& key)
{
    Seal seal;
    seal.number = number;
    seal.content = sealContent(database, number);
    seal.key = publicKeyOf(key);
    seal.signature = sign(key, seal.content);
    return seal;
}

void insertSeal(Database& database, const Seal& seal)
{
    SQLite::Statement insert(database.sqlite(), "INSERT INTO seals VALUES(?, ?, ?, ?)");
    insert.bind(1, seal.number);
    insert.bind(2, seal.content);
    insert.bind(3, seal.key.data(), static_cast<int>(seal.key.size()));
    insert.bind(4, seal.signature.data(), static_cast<int>(seal.signature.size()));
    insert.exec();
}

std::vector<Error> objectionsTo(Database& database, const Seal& seal, SealedPart part)
{
    std::vector<Error> objections;
    const auto said = parseCanonical(seal.content);
    if (!said || !isSignature(seal.key, seal.content, seal.signature)) {
        objections.push_back({ fault::alteredSeal, {} });
        return objections;
    }
    const Json found = Json::parse(sealContent(database, seal.number));
    if (found == *said)
        return objections;
    for (const auto& one : found.items()) {
        if (part == SealedPart::whatNeverChanges && !neverChanges(one.key()))
            continue;
        const auto there = said->find(one.key());
        if (there == said->end() || *there != one.value())
            objections.push_back(alterationOf(one.key()));
    }
    // It says something that we do not know of.
    if (objections.empty() && (part == SealedPart::everything || said->size() != found.size()))
        objections.push_back({ fault::alteredSeal, {} });
    return objections;
}

} // namespace pourparler
