#include "core/interop/research_export.h"

#include "core/interop/participants.h"
#include "core/interop/research_tables.h"
#include "core/record/chain.h"
#include "core/record/codec.h"

#include <nlohmann/json.hpp>

#include <set>

namespace pourparler {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t digestDigits = 12; ///< of a scenario's digest in the name of its folder

CsvTable dictionaryOf(const ResearchTables& tables)
{
    CsvTable dictionary("data_dictionary", "What each column means.",
        { { "file", CsvColumn::Type::text, "", "" }, { "column", CsvColumn::Type::text, "", "" },
            { "type", CsvColumn::Type::text, "", "" }, { "unit", CsvColumn::Type::text, "", "" },
            { "about", CsvColumn::Type::text, "", "" } });
    for (const CsvTable* table : tables.all())
        for (const CsvColumn& column : table->columns())
            dictionary.add()
                .text("file", table->name() + ".csv")
                .text("column", column.name)
                .text("type", nameOf(column.type))
                .text("unit", column.unit)
                .text("about", column.about);
    return dictionary;
}

/// Psych-DS: a schema.org Dataset in dataset_description.json.
std::string descriptionOf(const ResearchTables& tables)
{
    Json variables = Json::array();
    std::set<std::string> known;
    for (const CsvTable* table : tables.all())
        for (const CsvColumn& column : table->columns())
            if (known.insert(column.name).second) {
                Json variable { { "@type", "PropertyValue" }, { "name", column.name },
                    { "description", column.about } };
                if (!column.unit.empty())
                    variable["unitText"] = column.unit;
                variables.push_back(std::move(variable));
            }
    Json files = Json::array();
    for (const CsvTable* table : tables.all())
        files.push_back({ { "@type", "DataDownload" }, { "contentUrl", table->name() + ".csv" },
            { "encodingFormat", "text/csv" }, { "description", table->about() } });
    const Json description { { "@context", "https://schema.org" }, { "@type", "Dataset" },
        { "name", "Negotiation sessions played with Pourparler" },
        { "description",
            "Simulated collective negotiations: sessions, seats, events, offers, agreements, "
            "timings "
            "and what analysis reads from them. People are pseudonymous; what they said is here "
            "with their consent only." },
        { "schemaVersion", "Psych-DS 0.1.0" },
        { "creator", { { "@type", "SoftwareApplication" }, { "name", tables.software } } },
        { "variableMeasured", std::move(variables) }, { "distribution", std::move(files) } };
    return description.dump(2) + '\n';
}

std::string readmeOf(const ResearchTables& tables)
{
    std::string text = "# Negotiation sessions\n\nExported with " + tables.software
        + ". Every column is explained in data_dictionary.csv; the scenarios that were played lie "
          "in scenarios/, each named by its id and the beginning of its SHA-256.\n\n";
    for (const CsvTable* table : tables.all())
        text += "- " + table->name() + ".csv: " + table->about() + '\n';
    return text
        + "\nTimes are milliseconds of session time from the beginning; values are points with two "
          "decimals, invented for training. An empty cell means: not known, or does not apply. "
          "People have pseudonyms (session-party-seat). Who did not give consent is in the data "
          "with the commands given and their timing, without name, words, drafts and notes. The "
          "key from pseudonyms to names is not part of this folder.\n";
}

} // namespace

std::vector<ExportedFile> researchExport(
    std::span<const ResearchSource> sources, const std::string& software)
{
    ResearchTables tables(sources, software);
    for (const ResearchStream& stream : researchStreams(sources))
        tables.add(stream);

    std::vector<ExportedFile> files;
    for (const CsvTable* table : tables.all())
        files.push_back({ table->name() + ".csv", table->bytes() });
    files.push_back({ "data_dictionary.csv", dictionaryOf(tables).bytes() });
    files.push_back({ "dataset_description.json", descriptionOf(tables) });
    files.push_back({ "README.md", readmeOf(tables) });

    std::set<std::string> folders;
    for (const ResearchSource& source : sources) {
        const RecordContents& contents = source.contents;
        const std::string folder = "scenarios/" + contents.scenario.id + '-'
            + hex(digestOf(contents.files)).substr(0, digestDigits);
        if (folders.insert(folder).second)
            for (const auto& [path, bytes] : contents.files.files)
                files.push_back({ folder + '/' + path, bytes });
    }
    return files;
}

std::string researchKey(std::span<const ResearchSource> sources)
{
    constexpr auto text = CsvColumn::Type::text;
    CsvTable key("key", "From pseudonyms to names.",
        { { "participant", text, "", "" }, { "name", text, "", "" }, { "session", text, "", "" },
            { "record", text, "", "" } });
    for (const ResearchStream& stream : researchStreams(sources)) {
        const Participants people(stream.source.contents.scenario, stream.events, stream.session);
        for (const Participant& one : people.all())
            if (one.holder.kind == Holder::Kind::person && one.sitsAfter(stream.fork))
                key.add()
                    .text("participant", one.pseudonym)
                    .text("name", one.holder.name.text())
                    .text("session", stream.session)
                    .text("record", stream.source.file);
    }
    return key.bytes();
}

} // namespace pourparler
