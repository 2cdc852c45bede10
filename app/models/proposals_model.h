// Every proposal, the newest first: number, who, what it answers, what it changes in words, who has said what to it, and
// what it is worth to the viewer. Used by the table page. Must not decide who may answer: that is allowed(view).
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractListModel>

namespace pourparler {

class LiveView;

class ProposalsModel : public QAbstractListModel {
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
        WorthRole, ///< QString: its value to the viewer's party; empty without a sheet
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
    [[nodiscard]] QModelIndex indexOf(ProposalId proposal) const;
    [[nodiscard]] ProposalId proposalAt(int row) const;
    /// Those who accepted or rejected it, in the order of the parties.
    [[nodiscard]] std::vector<Answer> answers(ProposalId proposal) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void take(const Event& event);
    void changed(ProposalId proposal);
    [[nodiscard]] ProposalId latestOf(PartyId party, ProposalId before) const;
    [[nodiscard]] QString note(const Proposal& proposal) const;
    [[nodiscard]] QString state(const Proposal& proposal) const;
    [[nodiscard]] QString worth(const Proposal& proposal) const;
    [[nodiscard]] QString changes(const Proposal& proposal) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    int m_count = 0;
};

} // namespace pourparler
