// What went wrong, as a code with arguments; app/text turns it into a sentence in the reader's language.
// Used everywhere a function can fail. Must not hold a sentence.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

/// One argument of an error, a refusal, a finding or a bot's reason.
struct Argument {
    /// How the value is to be worded: ids are looked up in the scenario that the reader has before them.
    enum class Kind : std::uint8_t {
        text, ///< verbatim: a file, a key, an id that does not exist
        number, ///< a whole number
        points, ///< Points, on the scale of the scenario that the reader has before them
        time, ///< milliseconds
        party, ///< PartyId::value
        issue, ///< IssueId::value
        option, ///< IssueId::value * 256 + OptionId::value
        dependency, ///< DependencyId::value
        proposal, ///< ProposalId
        percent, ///< hundredths of a per cent
    };

    Kind kind = Kind::text;
    std::int64_t number = 0;
    std::string text;

    friend bool operator==(const Argument&, const Argument&) = default;
};

[[nodiscard]] inline Argument textArgument(std::string text)
{
    return { Argument::Kind::text, 0, std::move(text) };
}
[[nodiscard]] inline Argument numberArgument(Argument::Kind kind, std::int64_t number)
{
    return { kind, number, {} };
}

/// `code` is a stable name in kebab case with static storage, unique in the whole program.
struct Error {
    std::string_view code;
    std::vector<Argument> arguments;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace pourparler
