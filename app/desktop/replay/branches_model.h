// The streams of a record as a tree: the original and its branches, each below the one that it left. Used by the replay
// page. Tells of a branch where it begins, how long it is and how it ended, and nothing that was confidential in it.
#pragma once

#include "app/text/reader.h"
#include "core/record/record.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace pourparler::desktop {

/// How a stream ended; nothing where it is not over.
[[nodiscard]] std::optional<Outcome> outcomeOf(const Scenario& scenario, const Events& events);

class BranchesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        StreamRole = Qt::UserRole, ///< uint: StreamId
        NoteRole, ///< QString: "from round 3, at 10:42 · 8 rounds": eyes count events differently, rounds alike
        OutcomeRole, ///< QString: "Agreement"; "not over" while it is not
        ShownRole, ///< bool: the one that the page shows
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setContents(std::shared_ptr<const RecordContents> contents);
    void setReader(const Reader& reader);
    void setShown(StreamId stream);

    [[nodiscard]] QModelIndex indexOf(StreamId stream) const;
    [[nodiscard]] StreamId streamAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node {
        StreamId stream = StreamId::table1;
        std::optional<Fork> fork; ///< nothing for the original
        std::vector<int> below; ///< nodes, in the order in which they were made
        int row = 0;
        int parent = -1;
        int rounds = 0; ///< begun
        int forkRound = 0;
        SessionTime forkTime = 0;
        std::optional<Outcome> outcome;
    };
    [[nodiscard]] QString note(const Node& node) const;
    [[nodiscard]] QString outcome(const Node& node) const;
    [[nodiscard]] QModelIndex indexOfNode(int node) const;

    Reader m_reader;
    std::vector<Node> m_nodes; ///< [0] is the original, [n] stream n + 1
    StreamId m_shown = StreamId::table1;
};

} // namespace pourparler::desktop
