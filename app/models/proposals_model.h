// Every proposal as a tree of who answers whom, the newest of each branch first, or as a list where one filters: number,
// who, what it changes in words, who has said what to it, and what it is worth to the viewer. Used by the table page and
// the replay. Must not decide who may answer: that is allowed(view).
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace pourparler {

class LiveView;

/// Which proposals are shown; those that were taken back only where that is asked for.
struct ProposalFilter {
    enum class Only { all, onTheTable, acceptedByMe, acceptedByOthers, answersToMine };
    Only only = Only::all;
    std::optional<PartyId> by;
    bool takenBack = false;
    bool asList = false; ///< the newest first, without branches
    /// Branches make sense only where nothing is left out.
    [[nodiscard]] bool isTree() const { return only == Only::all && !by && !asList; }
    friend bool operator==(const ProposalFilter&, const ProposalFilter&) = default;
};

class ProposalsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< int
        PartyRole, ///< int
        WhoRole, ///< QString: the seat in words, "(bot)" behind it where it is one
        ShortRole, ///< QString: the same with the party's short name
        NoteRole, ///< QString: "round 3 · answers 12"
        ChangesRole, ///< QString: differences to what it answers, else the package
        ArgumentRole, ///< QString, in quotation marks; empty without one
        StateRole, ///< QString: "withdrawn", "not ratified", "being signed"; empty while on the table
        OnTheTableRole, ///< bool
        MineRole, ///< bool
        LatestRole, ///< bool: its party's latest
        /// QString: its value to the viewer's party; empty without a sheet and while scores are hidden
        WorthRole,
        LimitsRole, ///< QString: "below walk-away, red line"; empty where it keeps my limits or is off the table
        LimitsInFullRole, ///< QString: the same in sentences, a line each
        ReactionsRole, ///< QVariantList of int: parties that accept as party + 1, that reject as -(party + 1)
        DepthRole, ///< int: how many answers deep; 0 for what answers nothing, and in a list
    };
    /// What one party has said to a proposal.
    struct Answer {
        PartyId party;
        Reaction reaction = Reaction::none;
        QString words; ///< "Union: rejects, “too little”"
    };

    explicit ProposalsModel(QObject* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void setFilter(const ProposalFilter& filter);
    [[nodiscard]] const ProposalFilter& filter() const { return m_filter; }
    /// How many are shown, on all levels.
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    /// The newest that is shown; none in an empty model.
    [[nodiscard]] ProposalId newest() const;
    [[nodiscard]] QModelIndex indexOf(ProposalId proposal) const;
    [[nodiscard]] ProposalId proposalAt(const QModelIndex& index) const;
    /// Those who accepted or rejected it, in the order of the parties.
    [[nodiscard]] std::vector<Answer> answers(ProposalId proposal) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    using Number = std::uint32_t; ///< of a proposal; 0 stands for the root
    /// Where a proposal that is shown stands.
    struct Node {
        Number above = 0;
        std::size_t place = 0; ///< among what `above` has below it, the oldest first
        int depth = 0;
        std::vector<Number> below; ///< the oldest first
    };

    void take(const Event& event);
    void refill();
    void sync();
    void insert(Number number);
    void removeNewest();
    void changed(ProposalId proposal);
    void everythingChanged();
    [[nodiscard]] bool passes(const Proposal& proposal) const;
    [[nodiscard]] Number aboveOf(const Proposal& proposal) const;
    [[nodiscard]] std::vector<Number> wanted() const;
    [[nodiscard]] int rowOf(Number number) const;
    [[nodiscard]] ProposalId latestOf(PartyId party, ProposalId before) const;
    [[nodiscard]] QString face(const Proposal& proposal) const;
    [[nodiscard]] QString tip(const Proposal& proposal) const;
    [[nodiscard]] QString note(const Proposal& proposal) const;
    [[nodiscard]] QString state(const Proposal& proposal) const;
    [[nodiscard]] QString worth(const Proposal& proposal) const;
    [[nodiscard]] QString limits(const Proposal& proposal) const;
    [[nodiscard]] QString limitsInFull(const Proposal& proposal) const;
    [[nodiscard]] QString changes(const Proposal& proposal) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    ProposalFilter m_filter;
    std::vector<Number> m_shown; ///< ascending
    std::vector<Node> m_nodes; ///< [number]; [0] is the root
};

} // namespace pourparler
