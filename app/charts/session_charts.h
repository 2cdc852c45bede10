// The pictures of a session: what was agreed or kept apart, who got what, how it went, where it moved, who created and
// captured value, what it was about. Each shows what its SeatView knows at the time and keeps a copy of it.
// Used by the debrief, the replay and the documents. Must not know widgets or files.
#pragma once

#include "app/charts/scenario_chart.h"
#include "core/analysis/agreed.h"
#include "core/analysis/course.h"
#include "core/analysis/gains.h"
#include "core/analysis/movement.h"
#include "core/analysis/themes.h"
#include "core/analysis/value_sharing.h"

namespace pourparler {

/// What all of them stand on: the scenario's words as the viewer may see them.
class SessionChart : public ScenarioChart {
protected:
    SessionChart(const SeatView& view, const Reader& reader)
        : ScenarioChart(reader)
        , m_view(view)
    {
    }
    [[nodiscard]] const Scenario& scenario() const override { return m_view.scenario(); }
    [[nodiscard]] const SeatView& view() const { return m_view; }

private:
    SeatView m_view;
};

/// Issue by issue: the option in words, and who asked for it first.
class AgreedChart final : public SessionChart {
public:
    AgreedChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    std::vector<IssueResult> m_issues;
};

/// Without a deal: what each party last stood for, the issues that kept them furthest apart first.
class LastProposalsChart final : public SessionChart {
public:
    LastProposalsChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    std::vector<IssueResult> m_issues;
};

/// A bar a party from its walk-away value to its best possible, its mark where it ended.
class ResultsChart final : public SessionChart {
public:
    ResultsChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    std::vector<Gain> m_gains;
};

/// A line a party: what its own proposals were worth to itself; the turning points are numbered and told below.
class CourseChart final : public SessionChart {
public:
    CourseChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    Course m_course;
};

/// Small multiples: a cell an issue, its options as rows, rounds as columns, a track a party.
class MovementChart final : public SessionChart {
public:
    MovementChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    /// Returns where the cell ends below.
    double addCell(
        Scene& scene, double x, double y, double width, const IssueMovement& issue) const;
    std::vector<IssueMovement> m_issues;
};

/// What each party captures, and from which items, which some of them create.
class SharingChart final : public SessionChart {
public:
    SharingChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    ValueSharing m_sharing;
};

/// A square an issue under each answer to the four questions, filled where it is settled.
class ThemesChart final : public SessionChart {
public:
    ThemesChart(const SeatView& view, const Reader& reader);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Scene scene(double width, const Ink& ink) const override;
    [[nodiscard]] Numbers numbers() const override;

private:
    std::vector<TagQuestion> m_questions;
};

/// "1 200–1 350": an amount of the value table, in its unit, without the unit.
[[nodiscard]] QString amountText(const Amount& amount, const Reader& reader);
/// What happened at a turning point, a sentence with its full stop.
[[nodiscard]] QString turningPointText(
    const TurningPoint& point, const Scenario& scenario, const Reader& reader);

} // namespace pourparler
