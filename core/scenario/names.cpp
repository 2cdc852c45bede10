#include "core/scenario/names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>

namespace pourparler {

namespace {

/// In the order of the values.
constexpr std::array<std::string_view, 9> partyKinds { "union", "employer", "platform", "supplier",
    "client", "authority", "ngo", "expert", "data_provider" };
constexpr std::array<std::string_view, 2> roles { "spokesperson", "mediator" };
constexpr std::array<std::string_view, 3> levels { "starter", "intermediate", "advanced" };
constexpr std::array<std::string_view, 3> issueKinds { "choice", "scale", "number" };
constexpr std::array<std::string_view, 4> grades { "read", "known", "mixed", "invented" };
constexpr std::array<std::string_view, 3> leftOpens { "walk_away", "zero", "scores" };
constexpr std::array<std::string_view, 3> disclosures { "nothing", "results", "sheets" };
constexpr std::array<std::string_view, 5> phaseKinds { "lobby", "briefing", "bargaining",
    "ratification", "closed" };

static_assert(static_cast<std::size_t>(PartyKind::dataProvider) + 1 == partyKinds.size());
static_assert(static_cast<std::size_t>(Role::mediator) + 1 == roles.size());
static_assert(static_cast<std::size_t>(Level::advanced) + 1 == levels.size());
static_assert(static_cast<std::size_t>(IssueKind::number) + 1 == issueKinds.size());
static_assert(static_cast<std::size_t>(Grade::invented) + 1 == grades.size());
static_assert(static_cast<std::size_t>(LeftOpen::scores) + 1 == leftOpens.size());
static_assert(static_cast<std::size_t>(Disclosure::sheets) + 1 == disclosures.size());
static_assert(static_cast<std::size_t>(PhaseKind::closed) + 1 == phaseKinds.size());

template <class E>
[[nodiscard]] std::string_view nameIn(std::span<const std::string_view> names, E value)
{
    const auto position = static_cast<std::size_t>(value);
    return position < names.size() ? names[position] : std::string_view();
}

} // namespace

template <>
std::span<const std::string_view> namesOf<PartyKind>()
{
    return partyKinds;
}
template <>
std::span<const std::string_view> namesOf<Role>()
{
    return roles;
}
template <>
std::span<const std::string_view> namesOf<Level>()
{
    return levels;
}
template <>
std::span<const std::string_view> namesOf<IssueKind>()
{
    return issueKinds;
}
template <>
std::span<const std::string_view> namesOf<Grade>()
{
    return grades;
}
template <>
std::span<const std::string_view> namesOf<LeftOpen>()
{
    return leftOpens;
}
template <>
std::span<const std::string_view> namesOf<Disclosure>()
{
    return disclosures;
}
template <>
std::span<const std::string_view> namesOf<PhaseKind>()
{
    return phaseKinds;
}

std::string_view nameOf(PartyKind kind) { return nameIn(partyKinds, kind); }
std::string_view nameOf(Role role) { return nameIn(roles, role); }
std::string_view nameOf(Level level) { return nameIn(levels, level); }
std::string_view nameOf(IssueKind kind) { return nameIn(issueKinds, kind); }
std::string_view nameOf(Grade grade) { return nameIn(grades, grade); }
std::string_view nameOf(LeftOpen leftOpen) { return nameIn(leftOpens, leftOpen); }
std::string_view nameOf(Disclosure disclosure) { return nameIn(disclosures, disclosure); }
std::string_view nameOf(PhaseKind kind) { return nameIn(phaseKinds, kind); }

bool isId(std::string_view text)
{
    constexpr std::size_t longest = 32;
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    return !text.empty() && text.size() <= longest && text[0] >= 'a' && text[0] <= 'z'
        && text.find_first_not_of(characters) == std::string_view::npos;
}

template <class E>
std::optional<E> fromName(std::string_view name)
{
    const std::span<const std::string_view> names = namesOf<E>();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<E>(found - names.begin());
}

template std::optional<PartyKind> fromName(std::string_view);
template std::optional<Role> fromName(std::string_view);
template std::optional<Level> fromName(std::string_view);
template std::optional<IssueKind> fromName(std::string_view);
template std::optional<Grade> fromName(std::string_view);
template std::optional<LeftOpen> fromName(std::string_view);
template std::optional<Disclosure> fromName(std::string_view);
template std::optional<PhaseKind> fromName(std::string_view);

} // namespace pourparler
