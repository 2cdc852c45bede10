// How a scenario is balanced: how many packages there are and how many pass, what becomes of each option, who holds the key,
// what hangs together. For facilitators and authors, reached from the preview alone: it tells of every score sheet. Counts
// on another thread while it is in sight, and forgets what it counted when it goes. Used by Application.
#pragma once

#include "app/desktop/debrief/debrief_saver.h"
#include "app/desktop/pages/page.h"
#include "core/analysis/balance_report.h"
#include "core/analysis/issue_graph.h"

#include <QFutureWatcher>
#include <QPointer>

#include <memory>

class QProgressBar;

namespace pourparler::desktop {

class Button;

class BalancePage : public Page {
    Q_OBJECT

public:
    explicit BalancePage(const Theme& theme, QWidget* parent = nullptr);
    /// Does not wait: what is still being counted is dropped.
    ~BalancePage() override;

    void setScenario(std::shared_ptr<const Scenario> scenario);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isCounting() const { return m_counts; }

Q_SIGNALS:
    void backRequested();
    /// A picture and its numbers have been written to these files.
    void pictureSaved(const QStringList& files);
    void failed(const pourparler::Error& why);

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Report = std::shared_ptr<const BalanceReport>;

    void count();
    void drop();
    void take();
    void addHead(QVBoxLayout& column);
    void addCounting(QVBoxLayout& column);
    void addStopped(QVBoxLayout& column);
    void addCounts(QVBoxLayout& column);
    void addGraph(QVBoxLayout& column);
    void addRemarks(QVBoxLayout& column);
    void addPicture(
        QVBoxLayout& column, const std::shared_ptr<const Chart>& picture, const QString& sentence);
    void savePicture(const std::shared_ptr<const Chart>& picture);

    std::shared_ptr<const Scenario> m_scenario;
    IssueGraph m_graph;
    Report m_report; ///< once it is counted
    QFutureWatcher<Report> m_watcher;
    bool m_counts = false; ///< and what it will come to is wanted
    QPointer<QProgressBar> m_progress; ///< while it is being counted
    QPointer<Button> m_back;
    DebriefSaver m_saver;
};

} // namespace pourparler::desktop
