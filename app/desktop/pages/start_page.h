// Where the program begins: resume, practise alone, open a record, choose a scenario. Used by Application, which
// says what there is and does what is asked. Must not read files.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/scenario/scenario.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace pourparler::desktop {

/// A scenario that can be played; `place` says to Application where it is.
struct ScenarioEntry {
    QString place;
    std::shared_ptr<const Scenario> scenario;
};

/// A record that is not finished.
struct ResumeEntry {
    QString record;
    std::shared_ptr<const Scenario> scenario;
    QDateTime when; ///< of the last event, by the session's own clock
    PhaseKind phase = PhaseKind::lobby;
    int round = 0;
    int rounds = 0;
};

class StartPage : public Page {
    Q_OBJECT

public:
    using Page::Page;

    void setScenarios(std::vector<ScenarioEntry> scenarios);
    /// The latest first.
    void setResumable(std::vector<ResumeEntry> records);

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void resumeRequested(const QString& record);
    void scenarioChosen(const QString& place);
    /// "Practise alone": the scenario for beginners.
    void practiceRequested(const QString& place);
    void recordRequested();
    /// The page of all records.
    void recordsRequested();
    /// "Show me".
    void tourRequested();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    void addResume(QVBoxLayout& column);
    void addWelcome(QVBoxLayout& column);
    void addScenarios(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeCard(const ScenarioEntry& entry);
    [[nodiscard]] QString placeOfEasiest() const;

    std::vector<ScenarioEntry> m_scenarios;
    std::vector<ResumeEntry> m_records;
};

} // namespace pourparler::desktop
