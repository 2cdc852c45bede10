// A scenario before anybody plays it: who, what, how long, by which rules, on which facts. What only a facilitator
// should read stays folded. Used by Application. Shows public parts alone, but for that fold.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/scenario/scenario.h"

#include <memory>

namespace pourparler::desktop {

class ScenarioPreview : public Page {
    Q_OBJECT

public:
    using Page::Page;

    void setScenario(std::shared_ptr<const Scenario> scenario);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void practiceRequested();
    /// The page that tells of every score sheet.
    void balanceRequested();
    void backRequested();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    void addHead(QVBoxLayout& column);
    void addParties(QVBoxLayout& column);
    void addIssues(QVBoxLayout& column);
    void addDependencies(QVBoxLayout& column);
    void addValueTable(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addFacilitatorPart(QVBoxLayout& column);
    void addInjects(QVBoxLayout& column);
    void addDelegations(QVBoxLayout& column);
    void addProtocol(QVBoxLayout& column);
    void addRule(QVBoxLayout& column);

    std::shared_ptr<const Scenario> m_scenario;
};

} // namespace pourparler::desktop
