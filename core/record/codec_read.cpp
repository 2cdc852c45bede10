#include "core/record/codec.h"
#include "core/record/error_codes.h"
#include "core/record/event_fields.h"
#include "core/record/event_reader.h"
#include "core/record/event_version.h"
#include "core/record/json_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

using Json = nlohmann::json;

constexpr int mostUpcasts = 100; ///< so that upcasters that go round in a circle end
constexpr int mostVersion = 1'000'000;

Unexpected malformed(std::string_view what)
{
    return failure(fault::eventMalformed, { textArgument(std::string(what)) });
}

using EmptyBodies = std::map<std::string_view, EventBody>;

template <std::size_t... i>
EmptyBodies makeEmptyBodies(std::index_sequence<i...> /*all*/)
{
    EmptyBodies bodies;
    const auto add = [&bodies](EventBody body) { bodies.emplace(nameOf(body), std::move(body)); };
    (add(EventBody(std::in_place_index<i>)), ...);
    return bodies;
}

/// An empty body of every type by its name; the names are the session's.
const EventBody* emptyBody(std::string_view type)
{
    static const EmptyBodies bodies
        = makeEmptyBodies(std::make_index_sequence<std::variant_size_v<EventBody>>());
    const auto found = bodies.find(type);
    return found == bodies.end() ? nullptr : &found->second;
}

/// The type and version that `json` says; nothing where it does not say them properly.
std::optional<std::pair<std::string, int>> kindOf(const Json& json)
{
    const auto type = json.find("type");
    const auto version = json.find("v");
    if (type == json.end() || !type->is_string() || version == json.end())
        return std::nullopt;
    const auto number = wholeIn(*version, 0, mostVersion);
    if (!number)
        return std::nullopt;
    return std::pair(type->get<std::string>(), static_cast<int>(*number));
}

Result<Event> decodeCurrent(
    const Scenario& scenario, const Json& json, const std::string& type, const FindWords& words)
{
    Event event;
    event.body = *emptyBody(type);
    EventReader reader(scenario, words, json);
    reader.constant("type");
    reader.constant("v");
    reader.at("at", event.at);
    std::visit([&](auto& body) { DescribeEvent::describe(reader, body); }, event.body);
    if (const auto objection = reader.objection())
        return malformed(*objection);
    return event;
}

} // namespace

int currentVersion(std::string_view type) { return emptyBody(type) ? 1 : 0; }

std::span<const Upcaster> allUpcasters()
{
    return {}; // every event is of version 1
}

Result<Event> decodeWith(std::span<const Upcaster> upcasters, const Scenario& scenario,
    std::string_view bytes, const FindWords& words)
{
    auto json = parseCanonical(bytes);
    if (!json)
        return malformed("not canonical JSON");
    for (int step = 0; step < mostUpcasts; ++step) {
        const auto kind = kindOf(*json);
        if (!kind)
            return malformed("type or version");
        const auto upcaster
            = std::find_if(upcasters.begin(), upcasters.end(), [&kind](const Upcaster& one) {
                  return one.type == kind->first && one.from == kind->second;
              });
        if (upcaster != upcasters.end()) {
            json = upcaster->upcast(std::move(*json));
            continue;
        }
        const int known = currentVersion(kind->first);
        if (known == 0 || kind->second > known)
            return failure(fault::eventNewer,
                { textArgument(kind->first), numberArgument(Argument::Kind::number, kind->second),
                    numberArgument(Argument::Kind::number, known) });
        if (kind->second < known)
            return malformed("a version that never was");
        return decodeCurrent(scenario, *json, kind->first, words);
    }
    return malformed("versions that lead nowhere");
}

Result<Event> decode(const Scenario& scenario, std::string_view bytes, const FindWords& words)
{
    return decodeWith(allUpcasters(), scenario, bytes, words);
}

} // namespace pourparler
