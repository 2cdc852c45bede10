// Random GENIUS files as people and programs might have written them: odd names, any order, gaps in indexes, decimals of
// every length, sums over issues and hyper-rectangles. Used by the tests of round trips and of values.
#pragma once

#include "core/interop/genius_import.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler::test {

class RandomGenius {
public:
    /// Same seed, same files.
    explicit RandomGenius(std::uint64_t seed);

    [[nodiscard]] const GeniusFile& domain() const { return m_domain; }
    [[nodiscard]] const std::vector<GeniusFile>& profiles() const { return m_profiles; }

    /// What was meant, as decimals: worth is weight × evaluation / largest, or weight × (slope × k + offset).
    struct Worth {
        bool rectangles = false;
        std::string reservation;
        struct OfIssue {
            std::string weight;
            std::vector<std::string> evaluations; ///< [item of the domain]
            std::string slope;
            std::string offset;
        };
        std::vector<OfIssue> issues; ///< [issue of the domain]
    };
    [[nodiscard]] const std::vector<Worth>& worth() const { return m_worth; }

private:
    struct Issue {
        std::string name;
        int index = 0;
        std::vector<std::string> items; ///< none: whole numbers
        int low = 0;
        int high = 0;
    };

    [[nodiscard]] std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>(m_random() % bound);
    }
    [[nodiscard]] std::string oneOf(const std::vector<std::string>& texts)
    {
        return texts[below(texts.size())];
    }
    [[nodiscard]] std::vector<std::size_t> anyOrder(std::size_t count);
    [[nodiscard]] std::vector<std::string> names(std::size_t count);
    void makeIssues();
    void writeDomain();
    void writeSum(const std::string& name);
    void writeRectangles(const std::string& name);
    [[nodiscard]] std::string rectangle();

    std::mt19937_64 m_random;
    bool m_whole = false; ///< whole numbers only, so that there can be hyper-rectangles
    std::vector<Issue> m_issues;
    GeniusFile m_domain;
    std::vector<GeniusFile> m_profiles;
    std::vector<Worth> m_worth;
};

} // namespace pourparler::test
