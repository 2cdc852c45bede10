// What stands on each line of the matrix: an issue, below an opened issue its options with those who stand for them,
// and where there are many issues one line for all that are agreed. Reads a PositionsModel and keeps its columns; the
// lines below an issue have words in column 0 only. Used by the matrix. Must not know painting or widths.
#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QString>

#include <compare>
#include <optional>
#include <set>
#include <vector>

namespace pourparler {

class PositionsModel;

class MatrixRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        issue,
        option, ///< of an opened issue, with the parties that stand for it
        silent, ///< of an opened issue: who has said nothing about it
        agreed, ///< "5 issues are agreed: …"; they stand below it while it is open
    };
    /// Besides the roles of PositionsModel. IssueRole is -1 on the line of what is agreed.
    enum Role {
        KindRole = Qt::UserRole + 40,
        OpenRole, ///< bool: whether what is below the line is shown
        SummaryRole, ///< QString, of an issue: "5 × Licence · 3 × Product"
    };
    struct Stander {
        PartyId party { 0U };
        QString name;
        bool moved = false;
        bool agreed = false;
        bool own = false;
    };

    explicit MatrixRows(QObject* parent = nullptr);

    /// `source` outlives its use here; nullptr: no rows.
    void setSource(PositionsModel* source);
    [[nodiscard]] const PositionsModel* source() const { return m_source; }
    /// Opens or closes what is below the line; nothing happens where there is nothing.
    void toggle(int row);
    [[nodiscard]] Kind kind(int row) const { return m_rows[static_cast<std::size_t>(row)].kind(); }
    /// Rows there would be with no issue opened.
    [[nodiscard]] int closedRows() const;
    /// Who stands for what an option's line says, or has said nothing.
    [[nodiscard]] std::vector<Stander> standers(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    /// In the order in which they stand.
    struct Row {
        enum Part { open, fold, agreedPart };
        int part = open;
        int issue = -1;
        int line = -1; ///< below the issue: an option's number; behind the last, who is silent
        bool silent = false;
        [[nodiscard]] Kind kind() const;
        friend auto operator<=>(const Row&, const Row&) = default;
    };

    [[nodiscard]] std::vector<Row> wanted() const;
    /// Takes lines out and puts lines in, so that whoever looks at one goes on looking at it.
    void rearrange();
    void tell(int firstIssue, int lastIssue);
    [[nodiscard]] QModelIndex cell(int issue, PartyId party) const;
    [[nodiscard]] int parties() const { return columnCount() - 1; }
    [[nodiscard]] QVariant issueData(const Row& row, int role) const;
    [[nodiscard]] QVariant lineData(int row, int role) const;
    [[nodiscard]] QVariant agreedData(int role) const;
    [[nodiscard]] QString summary(int issue) const;
    [[nodiscard]] std::vector<int> agreedIssues() const;

    PositionsModel* m_source = nullptr;
    std::vector<Row> m_rows;
    std::set<int> m_open; ///< issues
    bool m_agreedOpen = false;
};

} // namespace pourparler
