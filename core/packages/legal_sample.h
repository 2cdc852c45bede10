// Legal packages drawn at random, each as likely as any other. Used by the balance only.
#pragma once

#include "core/base/draw.h"
#include "core/packages/legality.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

/// The legal packages are the product of what each group of tied issues allows, so each group is
/// drawn on its own: from the list of what it allows, or where that is too long, by trying until
/// the dependencies are kept.
class LegalSample {
public:
    explicit LegalSample(const Legality& legality);

    /// [group, or issue that no dependency names] how many choices it allows; 0 where they were not
    /// counted.
    [[nodiscard]] const std::vector<std::uint64_t>& counts() const { return m_counts; }
    [[nodiscard]] bool counted() const { return m_counted; }

    /// Nothing when the tries of all draws together are used up.
    [[nodiscard]] std::optional<Package> draw(Draw& draw);

private:
    struct Part {
        std::vector<IssueId> issues;
        std::vector<std::uint8_t> options; ///< one way after the other; empty when not listed
        LegalWalk
            walk; ///< for trying: a group without a table, where a walk has nothing to take back
    };
    [[nodiscard]] bool list(Part& part) const;
    [[nodiscard]] bool tryPart(Part& part, Package& package, Draw& draw) const;

    const Legality& m_legality;
    std::vector<Part> m_parts;
    std::vector<std::uint64_t> m_counts;
    bool m_counted = true;
    std::uint64_t m_triesLeft;
};

} // namespace pourparler
