// The pictures of what could have been agreed: what was left, who is missing, the map of two parties, all parties at once.
// Each shows a Deal to whoever may know it, in the words of the view that it was worked out for, up to where that view
// stands. Used by the debrief, the replay and the documents. Must not know how a Deal is worked out, nor ask whether one may.
#pragma once

#include "app/charts/session_charts.h"
#include "app/charts/worth_bars.h"
#include "core/analysis/deal.h"

#include <memory>

namespace pourparler {

class LabelPlaces;

/// What all of them stand on.
class DealChart : public SessionChart {
protected:
    DealChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> deal);
    [[nodiscard]] const Deal& deal() const { return *m_deal; }
    /// The talks are over and nothing was signed.
    [[nodiscard]] bool endedWithoutDeal() const;
    /// "Agreement", "Proposal 14": what the package is.
    [[nodiscard]] QString subject() const;
    /// "+5.0", "−3.0".
    [[nodiscard]] QString difference(Points points) const;
    /// "Employers (+5.0)" of each that gains, the most first.
    [[nodiscard]] QString gainers(const Improvement& improvement) const;
    /// The steps of the path that the view knows and that still count there.
    [[nodiscard]] std::vector<DealStep> path() const;
    /// "Nash, Egalitarian": those that lead to the same utilities, in one piece.
    struct Solution {
        QString names;
        QString hint;
        std::vector<Points> utilities;
        bool proved = true;
    };
    [[nodiscard]] std::vector<Solution> solutions() const;
    /// As the command line calls it.
    [[nodiscard]] static QString codeOf(SolutionKind kind);
    [[nodiscard]] QString optionOf(const Package& package, IssueId issue) const;
    /// For programs; empty where the issue is open.
    [[nodiscard]] QString optionCode(const Package& package, IssueId issue) const;
    /// A row an issue: from what to what; returns where they end below.
    [[nodiscard]] double addChanges(Scene& scene, double y, const Package& from, const Package& to,
        const std::vector<IssueId>& issues) const;

private:
    std::shared_ptr<const Deal> m_deal;
};

/// A bar a party with its mark before and after what would have been better, and the issues to change. Where nothing was
/// left it says so. Without a deal at the end: what could have been agreed, or what came nearest.
class LeftChart final : public DealChart {
public:
    LeftChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> deal);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    struct Changes {
        QString heading;
        QString remark; ///< below it, may be empty
        Package from;
        Package to;
        std::vector<IssueId> issues;
    };
    void tellImprovement();
    void tellMissedDeal();
    void tellNothingPossible();
    /// `after`: [party]; before it the package's own utilities if `before`.
    void addBars(const std::vector<Points>& after, bool before);

    QString m_headline; ///< where there is nothing better to show
    WorthHeads m_heads;
    std::vector<WorthBar> m_bars;
    std::vector<Changes> m_lists;
    QString m_remark; ///< what is not proved
};

/// A row a voting party: would it sign by its own sheet, and what is missing; the rule with its state; the fewest changes
/// after which it passes.
class MissingChart final : public DealChart {
public:
    MissingChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> deal);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    [[nodiscard]] QString verdict(const StrawVote::Ballot& voter) const;
    [[nodiscard]] QString whyNot(const StrawVote::Ballot& voter) const;
    [[nodiscard]] double addVoter(Scene& scene, double y, const StrawVote::Ballot& voter) const;
    [[nodiscard]] double addRule(Scene& scene, double y) const;
    [[nodiscard]] double addWayOut(Scene& scene, double y) const;
    [[nodiscard]] QString wouldSignThen() const;
};

/// Two parties' utilities against each other: the front, walk-away lines and the zone where both gain, the solutions, the
/// proposals in order, the deal.
class MapChart final : public DealChart {
public:
    /// Two of the Deal's parties, of which there are at least two.
    MapChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> deal,
        std::pair<PartyId, PartyId> parties);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    struct Plot;
    [[nodiscard]] Plot plotFor(Scene& scene, double y) const;
    [[nodiscard]] QString figure(Points points) const;
    void addAxes(Scene& scene, const Plot& plot) const;
    void addZone(Scene& scene, const Plot& plot, LabelPlaces& places) const;
    void addFront(Scene& scene, const Plot& plot) const;
    /// A line a party through its proposals.
    void addPath(Scene& scene, const Plot& plot, LabelPlaces& places) const;
    void addNumbers(Scene& scene, const Plot& plot, LabelPlaces& places) const;
    /// On a ground, so that lines do not strike it through.
    void addLabel(Scene& scene, const QRectF& box, const QString& words, const Style& style) const;
    /// And what the Deal is about. Returns what found no room.
    [[nodiscard]] QStringList addSolutions(
        Scene& scene, const Plot& plot, LabelPlaces& places) const;
    [[nodiscard]] QString pair(const std::vector<Points>& utilities) const;

    std::size_t m_first;
    std::size_t m_second;
    std::vector<std::size_t> m_line; ///< points of the front that are efficient for the two
    std::vector<std::size_t> m_cloud; ///< a sample of all
};

/// An axis a party from the least that is drawn to its best; the front as a light bundle, solutions, last proposals and the
/// deal as strong lines.
class ParallelChart final : public DealChart {
public:
    ParallelChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> deal);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    /// A strong line with its label.
    struct Thread {
        enum class Kind { solution, proposal, deal } kind = Kind::solution;
        QString label;
        QString hint;
        PartyId party; ///< of a proposal
        std::vector<Points> utilities;
    };
    struct Frame;
    [[nodiscard]] std::vector<Thread> threads() const;
    [[nodiscard]] Frame frameFor(Scene& scene, const std::vector<Thread>& all) const;
    [[nodiscard]] bool namesFit(const Scene& scene, double room) const;
    /// Who has which axis, by marks alone where there is no room for names; the axes begin below.
    void addHeads(Scene& scene, double y, Frame& frame) const;
    /// Returns where they end below.
    [[nodiscard]] double addAxes(Scene& scene, const Frame& frame) const;
    void addThread(Scene& scene, const Frame& frame, const Thread& thread, double labelY) const;
    [[nodiscard]] double share(std::size_t party, Points points) const;

    std::vector<std::size_t> m_bundle;
    std::vector<Points> m_least; ///< [party] lower end of its axis
    std::vector<Points> m_most;
};

} // namespace pourparler
