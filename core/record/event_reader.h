// Reads the fields of one JSON object as those of an event: the counterpart of the writer in codec_write.cpp.
// Internal to core/record. Everything is checked here that is an index or a size later on.
#pragma once

#include "core/record/codec.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

/// Remembers the first field that makes no sense, and whether there are others than those asked for.
class EventReader {
public:
    EventReader(const Scenario& scenario, const FindWords& findWords, const nlohmann::json& object)
        : m_scenario(scenario)
        , m_findWords(findWords)
        , m_object(object)
    {
    }

    /// Nothing when every field was there, made sense, and was asked for.
    [[nodiscard]] std::optional<std::string> objection() const;

    void constant(const char* key) { take(key); }
    void number(const char* key, int& value);
    void amount(const char* key, int& value);
    void count(const char* key, std::uint64_t& value);
    void flag(const char* key, bool& value);
    void text(const char* key, std::string& value);
    void at(const char* key, SessionTime& value);
    void time(const char* key, SessionTime& value);
    void name(const char* key, RefusalCause& value);
    void name(const char* key, Outcome& value);
    void name(const char* key, Disclosure& value);
    void name(const char* key, RemarkKind& value);
    void party(const char* key, PartyId& value);
    void seat(const char* key, SeatId& value);
    void issue(const char* key, IssueId& value);
    void choice(const char* issueKey, const char* optionKey, Choice& value);
    void package(const char* key, Package& value);
    void proposal(const char* key, ProposalId& value);
    void reference(const char* key, ProposalId& value);
    void words(const char* key, Words& value);
    void holder(const char* key, Holder& value);
    void reason(const char* key, std::shared_ptr<const Reason>& value);
    void parties(const char* key, std::shared_ptr<const std::vector<DisclosedParty>>& value);

private:
    void wrong(std::string_view key);
    void adopt(const EventReader& inner);
    const nlohmann::json* take(const char* key);
    [[nodiscard]] bool has(const char* key) const;
    std::optional<std::int64_t> integer(const char* key, std::int64_t least, std::int64_t most);
    const std::string* string(const char* key);
    [[nodiscard]] std::optional<SeatId> findSeat(std::string_view id) const;
    void argument(const nlohmann::json& json, Reason& reason);
    void valueOf(const std::string& kind, Reason& reason);
    DisclosedParty disclosedParty();
    std::vector<Points> pointsOfIssue(const nlohmann::json& json, const Issue& issue);
    /// `found`, or an objection.
    template <class T>
    void assign(const char* key, T& value, const std::optional<T>& found)
    {
        if (found)
            value = *found;
        else
            wrong(key);
    }

    const Scenario& m_scenario;
    const FindWords& m_findWords;
    const nlohmann::json& m_object;
    std::string m_wrong;
    std::size_t m_taken = 0;
};

} // namespace pourparler
