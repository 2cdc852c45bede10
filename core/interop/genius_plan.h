// How a scenario is said in GENIUS files: which issues are integer ones, which profiles are hyper-rectangles, what things
// are called. Used by the export only.
#pragma once

#include "core/interop/genius_line.h"
#include "core/scenario/terms.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

class GeniusPlan {
public:
    GeniusPlan(const Scenario& scenario, std::string_view language);

    struct Bound {
        IssueId issue;
        std::int64_t low = 0;
        std::int64_t high = 0;
    };
    struct Rectangle {
        std::vector<Bound> bounds; ///< none: every package
        Points points = 0;
    };

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const Sheet& sheet(PartyId party) const { return *m_terms.sheet(party); }
    [[nodiscard]] const std::vector<PartyId>& voters() const { return m_voters; }
    [[nodiscard]] bool isInteger(IssueId issue) const { return m_integer[issue.index()]; }
    /// Else the profile is a sum over issues, without the party's interactions.
    [[nodiscard]] bool isRectangles(PartyId party) const { return m_rectangles.count(party) > 0; }

    [[nodiscard]] const std::string& title() const { return m_title; }
    [[nodiscard]] const std::string& name(IssueId issue) const { return m_issues[issue.index()]; }
    [[nodiscard]] const std::string& name(Choice choice) const
    {
        return m_options[choice.issue.index()][choice.option.index()];
    }
    [[nodiscard]] std::string description(IssueId issue) const
    {
        return m_scenario.issue(issue).about.in(m_language);
    }
    [[nodiscard]] std::string fileName(PartyId party) const;
    /// Issues, options and parties that are not called as in the scenario: what they are called there, and here.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& renamed() const
    {
        return m_renamed;
    }

    [[nodiscard]] const std::vector<Points>& worth(PartyId party, IssueId issue) const
    {
        return sheet(party).value[issue.index()];
    }
    [[nodiscard]] std::string reservation(PartyId party) const
    {
        return decimalOfOne(sheet(party).walkAway, m_scenario.points.steps).text;
    }
    /// Of a profile of hyper-rectangles: what options are worth, then the interactions.
    [[nodiscard]] std::vector<Rectangle> rectangles(PartyId party) const;

private:
    void nameThings();
    void chooseForms();
    [[nodiscard]] bool canBeInteger(IssueId issue) const;
    [[nodiscard]] bool canBeRectangles(PartyId party) const;
    [[nodiscard]] std::optional<Rectangle> rectangleOf(const Interaction& interaction) const;

    const Scenario& m_scenario;
    std::string m_language;
    Terms m_terms;
    std::vector<PartyId> m_voters;
    std::vector<bool> m_integer; ///< [issue]
    std::set<PartyId> m_rectangles;
    std::string m_title;
    std::vector<std::string> m_issues;
    std::vector<std::vector<std::string>> m_options; ///< [issue][option]
    std::vector<std::string> m_files; ///< [party], without ending; empty for those that do not vote
    std::vector<std::pair<std::string, std::string>> m_renamed;
};

/// The option that the others of its issue are weighed against: the most that one is worth, or where none is above 0 the
/// least.
[[nodiscard]] Points reference(const std::vector<Points>& worth);

} // namespace pourparler
