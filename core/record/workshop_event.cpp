#include "core/record/workshop_event.h"

#include "core/record/codec.h"
#include "core/record/hash.h"
#include "core/record/json_form.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace pourparler {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t mostEvents = std::int64_t { 1 } << 53U;

Json jsonOf(const WorkshopOpened& event)
{
    return { { "type", "opened" }, { "v", 1 }, { "scenario", hex(event.scenario) },
        { "set-up", { { "seed", event.table.seed }, { "table", event.table.table } } } };
}

Json jsonOf(const WordsErased& event)
{
    Json digests = Json::array();
    for (const Digest& digest : event.digests)
        digests.push_back(hex(digest));
    return { { "type", "words-erased" }, { "v", 1 }, { "digests", std::move(digests) } };
}

Json jsonOf(const RecordSealed& event)
{
    return { { "type", "sealed" }, { "v", 1 }, { "seal", event.seal }, { "events", event.events },
        { "head", hex(event.head) } };
}

Json jsonOf(const BranchMade& event)
{
    return { { "type", "branched" }, { "v", 1 }, { "stream", event.stream },
        { "parent", event.parent }, { "fork", event.fork }, { "head", hex(event.head) } };
}

/// Thin readers: what is wrong or too much shows when the event is encoded again.
std::string textIn(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberIn(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found == json.end() ? -1 : wholeIn(*found, 0, mostEvents).value_or(-1);
}

Digest digestIn(const Json& json, const char* key)
{
    return digestFromHex(textIn(json, key)).value_or(Digest {});
}

WorkshopOpened openedFrom(const Json& json)
{
    WorkshopOpened event { digestIn(json, "scenario"), {} };
    const auto setUp = json.find("set-up");
    if (setUp == json.end() || !setUp->is_object())
        return event;
    const auto seed = setUp->find("seed");
    if (seed != setUp->end() && seed->is_number_unsigned())
        event.table.seed = seed->get<std::uint64_t>();
    const std::int64_t table = numberIn(*setUp, "table");
    if (table <= std::numeric_limits<int>::max())
        event.table.table = static_cast<int>(table);
    return event;
}

WordsErased erasedFrom(const Json& json)
{
    WordsErased event;
    const auto digests = json.find("digests");
    if (digests != json.end() && digests->is_array())
        for (const Json& digest : *digests)
            event.digests.push_back(
                digestFromHex(digest.is_string() ? digest.get<std::string>() : std::string())
                    .value_or(Digest {}));
    return event;
}

} // namespace

Digest firstWorkshopLink() { return Sha256().add(R"({"stream":"workshop","v":1})").finish(); }

std::string encode(const WorkshopEvent& event)
{
    return std::visit([](const auto& one) { return jsonOf(one).dump(); }, event);
}

std::optional<WorkshopEvent> decodeWorkshopEvent(std::string_view bytes)
{
    const auto json = parseCanonical(bytes);
    if (!json)
        return std::nullopt;
    WorkshopEvent event;
    const std::string type = textIn(*json, "type");
    if (type == "opened")
        event = openedFrom(*json);
    else if (type == "words-erased")
        event = erasedFrom(*json);
    else if (type == "sealed")
        event = RecordSealed { numberIn(*json, "seal"), numberIn(*json, "events"),
            digestIn(*json, "head") };
    else if (type == "branched")
        event = BranchMade { numberIn(*json, "stream"), numberIn(*json, "parent"),
            numberIn(*json, "fork"), digestIn(*json, "head") };
    if (encode(event) != bytes)
        return std::nullopt;
    return event;
}

} // namespace pourparler
