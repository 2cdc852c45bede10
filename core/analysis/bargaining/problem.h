// The bargaining problem that a scenario puts to some of its parties (Nash 1950): what options and couplings of options
// are worth to each of them, which no package may hold, and what no agreement is worth. What PackageSpace answers package
// by package lies here as sums, for the searches of this folder. Must not know sessions or who is asked to sign.
#pragma once

#include "core/base/result.h"
#include "core/packages/package_space.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace pourparler {

/// Options of several issues that mean something together: it holds when each issue named has one of its options named.
struct Coupling {
    struct Literal {
        IssueId issue;
        Legality::OptionSet options {};
        friend bool operator==(const Literal&, const Literal&) = default;
    };
    std::vector<Literal> literals; ///< two or more, issues ascending
    std::vector<Points>
        points; ///< [party] added where it holds; empty where no package may hold it
    [[nodiscard]] bool forbidden() const { return points.empty(); }
    [[nodiscard]] bool holds(const Package& package) const;
};

/// Which red lines the packages of a problem keep: those that cross one of them are in no package of the problem.
class RedLines {
public:
    static const RedLines ignored;
    static const RedLines kept; ///< those of the problem's parties
    /// Those of these parties, whether or not the problem counts what they gain; each needs a sheet.
    [[nodiscard]] static RedLines of(std::vector<PartyId> parties);
    /// Those of everybody with a sheet that `package` does not cross itself.
    [[nodiscard]] static RedLines notCrossedBy(const Package& package);

    /// Positions in the party's Sheet::redLines, for every party [party]; `parties` are the problem's.
    [[nodiscard]] std::vector<std::vector<std::size_t>> in(
        const PackageSpace& space, const std::vector<PartyId>& parties) const;

    friend bool operator==(const RedLines&, const RedLines&) = default;

private:
    enum class Whose : std::uint8_t { nobody, theProblems, some, everybody };
    explicit RedLines(Whose whose)
        : m_whose(whose)
    {
    }

    Whose m_whose;
    std::vector<PartyId> m_some;
    Package m_crossing; ///< lines that it crosses are left out
};
inline const RedLines RedLines::ignored { Whose::nobody };
inline const RedLines RedLines::kept { Whose::theProblems };

/// Utilities are Σ worth + Σ points of the couplings that hold, at most the party's cap; all in the scenario's integer
/// points, sums below 2^52 so that they are exact as floating point too. `party` is a position in `parties`.
struct BargainingProblem {
    static constexpr Points noCap = std::numeric_limits<Points>::max();

    std::vector<PartyId> parties; ///< ascending
    std::vector<Points> walkAway; ///< [party]
    std::vector<Points> cap; ///< [party]
    std::vector<std::vector<Points>> worth; ///< [issue][option × parties + party]
    std::vector<std::vector<std::uint8_t>> allowed; ///< [issue][option] 0: in no package
    std::vector<Coupling>
        couplings; ///< those of dependencies and red lines first, then what is worth something

    [[nodiscard]] std::size_t partyCount() const { return parties.size(); }
    [[nodiscard]] std::size_t issueCount() const { return worth.size(); }
    [[nodiscard]] std::size_t optionCount(IssueId issue) const
    {
        return allowed[issue.index()].size();
    }
    [[nodiscard]] bool isAllowed(Choice choice) const
    {
        return allowed[choice.issue.index()][choice.option.index()] != 0;
    }
    [[nodiscard]] std::span<const Points> worthOf(Choice choice) const
    {
        return std::span(worth[choice.issue.index()])
            .subspan(choice.option.index() * partyCount(), partyCount());
    }
    /// [party] of a complete package.
    [[nodiscard]] std::vector<Points> utilities(const Package& package) const;
    /// Whether a complete package is one of the problem's.
    [[nodiscard]] bool contains(const Package& package) const;
};

/// Complete legal packages of `space` as `parties` value them; each of them needs a sheet. Fails with
/// `analysis-values-too-large` (text party, as the scenario calls it) where sums could leave the range of exact arithmetic.
[[nodiscard]] Result<BargainingProblem> bargainingProblem(const Scenario& scenario,
    const PackageSpace& space, std::vector<PartyId> parties, const RedLines& lines);

/// Those who vote and have a sheet.
[[nodiscard]] std::vector<PartyId> bargainers(const Scenario& scenario, const PackageSpace& space);

} // namespace pourparler
