// Issues × parties: where each party stands on each issue, in words, and what moved since my last turn. Column 0 is
// the issue, column n party n - 1. Used by the table's matrix. Must not know sheets or painting.
#pragma once

#include "app/text/reader.h"
#include "core/analysis/standpoints.h"

#include <QAbstractTableModel>

#include <vector>

namespace pourparler {

class LiveView;

class PositionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MovedRole = Qt::UserRole, ///< bool: since my last turn
        AgreedRole, ///< bool: this party has agreed the option; in column 0: tentatively agreed by all
        OptionRole, ///< int: the option's number, or -1
        OwnRole, ///< bool: the viewer's own column
        PartyRole, ///< int: the column's party, or -1
        IssueRole, ///< int
        AwayRole, ///< bool: the party has walked out
        FloorRole, ///< bool: the party has the floor
        BotRole, ///< bool: a bot holds the party's seat
        NameRole, ///< QString: the party's, issue's or option's name where there is room for it
    };

    explicit PositionsModel(QObject* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);
    [[nodiscard]] const Standpoints& standpoints() const { return m_standpoints; }
    /// Whether anybody's position has moved since my last turn.
    [[nodiscard]] bool hasMoves() const;
    [[nodiscard]] int optionCount(int issue) const;
    [[nodiscard]] QString optionLabel(int issue, int option) const;
    [[nodiscard]] QString optionShort(int issue, int option) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        Standpoint standpoint;
        bool moved = false;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Head {
        bool away = false;
        bool floor = false;
        bool bot = false;
        friend bool operator==(const Head&, const Head&) = default;
    };

    void take(const Event& event);
    void readAgain();
    void tellWhatChanged();
    [[nodiscard]] std::vector<Cell> cells() const; ///< row by row, without column 0
    [[nodiscard]] std::vector<Head> heads() const;
    [[nodiscard]] QVariant issueData(IssueId issue, int role) const;
    [[nodiscard]] QVariant cellData(const Cell& cell, IssueId issue, PartyId party, int role) const;
    [[nodiscard]] QString explanation(const Cell& cell, IssueId issue, PartyId party) const;
    [[nodiscard]] QString optionWords(IssueId issue, std::optional<OptionId> option) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    Standpoints m_standpoints;
    std::vector<Cell> m_cells;
    std::vector<Head> m_heads;
    Package m_tentative;
};

} // namespace pourparler
