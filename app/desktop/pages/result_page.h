// How it ended: what was agreed or that nothing was, what it is worth to me, who signed, what to think about. Used by
// Application. Of the others it shows what has been disclosed and no more: it has nothing but a SeatView.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/view/seat_view.h"

#include <memory>

namespace pourparler {
class Standpoints;
}

namespace pourparler::desktop {

class ResultPage : public Page {
    Q_OBJECT

public:
    using Page::Page;

    /// `record` is the file that holds the session; empty where there is none.
    void setView(std::shared_ptr<const SeatView> view, const QString& record);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void startRequested();
    void playAgainRequested();
    /// Only where there is a record.
    void debriefRequested();
    void replayRequested();
    void showRecordRequested(const QString& record);

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    void addHeadline(QVBoxLayout& column);
    void addIssues(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeOutcome(IssueId issue) const;
    /// Who stood where: the options in play, each with its parties' marks.
    [[nodiscard]] QWidget* makePositions(const Standpoints& standpoints, IssueId issue) const;
    void addOwnResult(QVBoxLayout& column);
    /// "you", "bot", or nothing.
    [[nodiscard]] QString noteOn(PartyId party) const;
    void addSignatures(QVBoxLayout& column);
    void addOthers(QVBoxLayout& column);
    void addQuestions(QVBoxLayout& column);
    void addButtons(QHBoxLayout& bar);
    void addRecord(QVBoxLayout& column);

    std::shared_ptr<const SeatView> m_view;
    QString m_record;
};

} // namespace pourparler::desktop
