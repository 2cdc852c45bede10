// The pictures of a scenario's balance: how many packages there are and how many pass, what becomes of each option, who
// holds the key, what hangs together. For facilitators and authors: they show what only the score sheets tell, and the
// names of their files say so ("full").
// Used by the balance page. Must not know widgets or files.
#pragma once

#include "app/charts/scenario_chart.h"
#include "core/analysis/balance_report.h"
#include "core/analysis/issue_graph.h"

#include <memory>
#include <utility>

namespace pourparler {

/// No share takes more room than this one: ">99.9%".
inline constexpr double longestShare = 0.9999;

/// What a report tells of a scenario, both kept alive.
class BalanceChart : public ScenarioChart {
protected:
    /// The report has a balance.
    BalanceChart(std::shared_ptr<const Scenario> scenario,
        std::shared_ptr<const BalanceReport> report, const Reader& reader)
        : ScenarioChart(reader)
        , m_scenario(std::move(scenario))
        , m_report(std::move(report))
    {
    }
    [[nodiscard]] const Scenario& scenario() const override { return *m_scenario; }
    [[nodiscard]] const BalanceReport& report() const { return *m_report; }
    [[nodiscard]] const Balance& balance() const { return *m_report->balance; }
    /// Of the packages that pass.
    [[nodiscard]] Share ofPassing(std::uint64_t count) const
    {
        return shareOf(count, balance().passing, balance().exact);
    }

private:
    std::shared_ptr<const Scenario> m_scenario;
    std::shared_ptr<const BalanceReport> m_report;
};

/// From all combinations to what suits everybody: bars of shares, counts of any size.
class CountsChart final : public BalanceChart {
public:
    CountsChart(std::shared_ptr<const Scenario> scenario,
        std::shared_ptr<const BalanceReport> report, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    struct Row {
        QString key; ///< for programs
        QString what;
        std::optional<std::string> digits; ///< nothing where nobody knows
        bool isEstimate = false; ///< of the digits
        std::optional<Share> share; ///< of all combinations, or of the legal packages
    };
    [[nodiscard]] std::vector<Row> ofAll() const;
    [[nodiscard]] std::vector<Row> ofLegal() const;
    [[nodiscard]] QString countText(const Row& row, bool exactly) const;
    /// `shares`: the room for the share, the same in every row.
    [[nodiscard]] double addRow(
        Scene& scene, double y, const Row& row, double shares, const QColor& fill) const;
};

/// Issue by issue: each option's share among the packages that pass, against its share among the legal ones, and whose
/// first choice it is. Where there are many options, some at a time.
class OptionsChart final : public BalanceChart {
public:
    OptionsChart(std::shared_ptr<const Scenario> scenario,
        std::shared_ptr<const BalanceReport> report, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    /// Options that stand next to each other, usually one.
    struct Span {
        IssueId issue;
        std::size_t first = 0;
        std::size_t last = 0;
    };
    [[nodiscard]] std::vector<Span> spansOf(IssueId issue) const;
    [[nodiscard]] QString label(const Span& span) const;
    [[nodiscard]] std::vector<PartyId> firstChoiceOf(const Span& span) const;
    [[nodiscard]] Share share(const Span& span, bool passing) const;
    /// What is remarkable about them, a few words each: in no package that passes, dominated.
    [[nodiscard]] QStringList remarks(const Span& span) const;
    /// Whose red line the option is beyond by itself; empty: nobody's.
    [[nodiscard]] QString beyondLine(const Span& span) const;
    [[nodiscard]] QString hint(const Span& span) const;
    /// What bar and tick stand for; returns where the picture goes on below.
    [[nodiscard]] double addKey(Scene& scene, double y) const;
    [[nodiscard]] double addIssue(
        Scene& scene, double x, double y, double width, IssueId issue) const;
    [[nodiscard]] double addSpan(
        Scene& scene, double x, double y, double width, const Span& span) const;
};

/// Of each party that votes: how often its signature decides, and what passing packages are worth to it.
class KeyChart final : public BalanceChart {
public:
    KeyChart(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const BalanceReport> report,
        const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    struct Holder {
        PartyId party;
        Share decides; ///< of the packages that pass
        Range value; ///< of a package that passes
        Points walkAway = 0;
    };
    [[nodiscard]] double addDeciding(
        Scene& scene, double x, double y, double width, const Holder& holder) const;
    [[nodiscard]] double addValue(
        Scene& scene, double x, double y, double width, const Holder& holder) const;

    std::vector<Holder> m_holders; ///< the most decisive first
    Points m_least = 0; ///< of all values
    Points m_most = 0;
};

/// The graph of issues: arrows for dependencies, lines for what is worth something together or crosses a red line.
class IssueGraphChart final : public ScenarioChart {
public:
    IssueGraphChart(
        std::shared_ptr<const Scenario> scenario, IssueGraph graph, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

protected:
    [[nodiscard]] const Scenario& scenario() const override { return *m_scenario; }

private:
    using Boxes = std::vector<QRectF>; ///< [issue]
    [[nodiscard]] QSizeF boxSize(const Scene& scene, IssueId issue) const;
    /// Gives each issue of the group its box, none on another; returns where they end.
    [[nodiscard]] QSizeF placeGroup(
        const Scene& scene, const IssueGroup& group, const QPointF& corner, Boxes& boxes) const;
    [[nodiscard]] double placeAlone(const Scene& scene, double y, Boxes& boxes) const;
    void addBoxes(Scene& scene, const Boxes& boxes) const;
    void addTies(Scene& scene, const Boxes& boxes) const;
    /// `share`: how far along the line the parties' marks stand.
    void addTie(Scene& scene, const IssueTie& tie, const QLineF& line, double share) const;
    [[nodiscard]] double addKey(Scene& scene, double y) const;
    [[nodiscard]] bool isInCircle(const IssueTie& tie) const;
    [[nodiscard]] QString hint(const IssueTie& tie) const;

    std::shared_ptr<const Scenario> m_scenario;
    IssueGraph m_graph;
};

} // namespace pourparler
