// Random scenarios small enough to list all their packages, with everything that makes a package
// space difficult.
#pragma once

#include "core/base/draw.h"
#include "core/scenario/terms.h"

#include <rapidcheck.h>

#include <string>

namespace pourparler::test {

// Inside a property. RapidCheck starts small and grows; scenarios this small may be of full size at
// once.

/// At least `least` and less than `end`.
inline std::size_t upTo(std::size_t least, std::size_t end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, end));
}
inline std::uint64_t anySeed()
{
    return *rc::gen::noShrink(
        rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()));
}

/// Same numbers, same scenario: a failing test says all it takes to come back to it.
class SmallScenario {
public:
    struct Size {
        std::size_t parties = 2;
        std::size_t issues = 3;
        std::size_t options = 4; ///< at most; most issues have more than half of it
        std::size_t dependencies = 3;
    };

    SmallScenario(std::uint64_t seed, Size size)
        : m_draw(seed, 0, 0)
    {
        for (std::size_t i = 0; i < size.issues; ++i)
            addIssue(size.options);
        for (std::size_t d = 0; d < size.dependencies; ++d)
            addDependency();
        for (std::size_t p = 0; p < size.parties; ++p)
            addParty();
        scenario.ratification = rule(2);
        scenario.protocol.leftOpen = static_cast<LeftOpen>(below(3));
        terms = termsOf(scenario);
    }
    /// Takes options off the table, now and then all options of an issue.
    void removeOptions()
    {
        for (auto& issue : terms.available)
            for (auto& option : issue)
                option = below(5) == 0 ? 0 : 1;
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_draw() % count); }
    Package package(std::size_t openIn100)
    {
        Package package;
        for (std::size_t i = 0; i < scenario.issues.size(); ++i)
            if (below(100) >= openIn100)
                package.set(IssueId(i), OptionId(below(scenario.issues[i].options.size())));
        return package;
    }

    static constexpr Points fine = 100'000'000; ///< of makeFine

    Scenario scenario;
    Terms terms;

private:
    void addIssue(std::size_t options)
    {
        Issue issue;
        issue.id = "i" + std::to_string(scenario.issues.size());
        issue.options.resize(options - below(below(4) == 0 ? options : (options + 1) / 2));
        for (std::size_t o = 0; o < issue.options.size(); ++o)
            issue.options[o].id = "o" + std::to_string(o);
        scenario.issues.push_back(issue);
    }
    Choice choice()
    {
        const std::size_t issue = below(scenario.issues.size());
        return { IssueId(issue), OptionId(below(scenario.issues[issue].options.size())) };
    }
    std::vector<Choice> choices(std::size_t least, std::size_t most)
    {
        std::vector<Choice> some;
        for (std::size_t n = least + below(most - least + 1); n > 0; --n)
            some.push_back(choice());
        return some;
    }
    // Nothing keeps these from running in circles, contradicting each other or repeating a choice:
    // that is the point.
    void addDependency()
    {
        Dependency dependency;
        dependency.allOf = choices(below(8) == 0 ? 0 : 1, 2);
        dependency.anyOf = choices(below(8) == 0 ? 0 : 1, 3);
        scenario.dependencies.push_back(dependency);
    }
    void addParty()
    {
        Party party;
        party.id = "p" + std::to_string(scenario.parties.size());
        party.votes = scenario.parties.empty() || below(6) != 0;
        if (!party.votes) {
            scenario.parties.push_back(party);
            return;
        }
        Preferences preferences;
        // Coarse scores and few weights make ties.
        const std::size_t grain = below(2) == 0 ? 50 : 1 + below(25);
        const std::size_t weights = below(2) == 0 ? 3 : 40;
        for (const Issue& issue : scenario.issues) {
            preferences.weights.push_back(static_cast<int>(below(weights)));
            auto& scores = preferences.scores.emplace_back();
            for (std::size_t o = 0; o < issue.options.size(); ++o)
                scores.push_back(static_cast<int>(below(100) / grain * grain));
            preferences.leftOpen.push_back(static_cast<int>(below(101)));
        }
        for (std::size_t n = below(3); n > 0; --n)
            preferences.redLines.push_back({ choices(1, 2), below(2) == 0, {} });
        // Several options of one issue: one of them is enough.
        for (std::size_t n = below(4); n > 0; --n)
            preferences.interactions.push_back({ choices(1, below(3) == 0 ? 9 : 3),
                static_cast<Points>(below(weights * 100)) - 50 * static_cast<Points>(weights) });
        preferences.walkAway = static_cast<Points>(below(weights * 125));
        if (below(3) == 0)
            preferences.cap = static_cast<Points>(below(weights * 200)) - 50;
        if (below(3) == 0)
            makeFine(preferences);
        party.preferences = preferences;
        scenario.parties.push_back(party);
    }
    /// The same numbers, as another tool gives them: in points, as large as a fine scale has them, where sums of products
    /// could overflow.
    void makeFine(Preferences& preferences)
    {
        const Points unit = below(2) == 0 ? 1 : fine;
        for (std::size_t i = 0; i < preferences.scores.size(); ++i) {
            auto& worth = preferences.worth.emplace_back();
            for (const int score : preferences.scores[i])
                worth.push_back(preferences.weights[i] * score * unit);
        }
        for (Interaction& interaction : preferences.interactions)
            interaction.points *= unit;
        preferences.walkAway *= unit;
        if (preferences.cap)
            preferences.cap = *preferences.cap * unit;
    }
    PartyId voter()
    {
        for (;;)
            if (const PartyId party(below(scenario.parties.size())); scenario.party(party).votes)
                return party;
    }
    Ratification rule(std::size_t depth)
    {
        Ratification rule;
        switch (depth == 0 ? 0 : below(5)) {
        case 0:
            rule.kind = Ratification::Kind::party;
            rule.party = voter();
            break;
        case 1:
            rule.kind = Ratification::Kind::threshold;
            for (std::size_t p = 0; p < scenario.parties.size(); ++p)
                if (scenario.parties[p].votes)
                    rule.weights.emplace_back(PartyId(p), 1 + static_cast<std::int64_t>(below(50)));
            for (const auto& weight : rule.weights)
                rule.total += weight.second;
            rule.share = static_cast<std::int64_t>(below(10'000));
            rule.strict = below(2) == 0;
            rule.basis = below(2) == 0 ? Ratification::Basis::all : Ratification::Basis::cast;
            break;
        case 2:
            rule.kind = Ratification::Kind::not_;
            rule.children.push_back(this->rule(depth - 1));
            break;
        default:
            rule.kind = below(2) == 0 ? Ratification::Kind::all : Ratification::Kind::any;
            rule.children.push_back(this->rule(depth - 1));
            rule.children.push_back(this->rule(depth - 1));
        }
        return rule;
    }

    Draw m_draw;
};

} // namespace pourparler::test
