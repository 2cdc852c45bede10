// Two proposals side by side: one row an issue, those that differ first, and a last row with what each is worth to the viewer's side where scores
// may be shown. Used by CompareView. Must not judge which is better.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace pourparler {

class LiveView;

class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { issueColumn, firstColumn, secondColumn };
    enum Role {
        DifferentRole = Qt::UserRole, ///< bool: the two do not say the same
        WorthRole, ///< bool: the row is about worth, not about an issue
    };

    explicit CompareModel(QObject* parent = nullptr);

    /// nullptr, or a number that does not exist: an empty table.
    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void compare(ProposalId first, ProposalId second);
    [[nodiscard]] ProposalId first() const { return m_first; }
    [[nodiscard]] ProposalId second() const { return m_second; }
    /// How many issues differ.
    [[nodiscard]] int differences() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    [[nodiscard]] const Proposal* proposal(ProposalId number) const;
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] bool differs(IssueId issue) const;
    [[nodiscard]] int worthRow() const { return static_cast<int>(m_issues.size()); }

    LiveView* m_view = nullptr;
    Reader m_reader;
    ProposalId m_first = ProposalId::none;
    ProposalId m_second = ProposalId::none;
    std::vector<IssueId> m_issues; ///< [row]; empty where there is nothing to compare
    bool m_worth = false;
};

} // namespace pourparler
