// What each party did in its last turn, in one sentence: what moved, what it answered. One row a party, in speaking
// order, without the viewer's own, and without what was taken back. Used by the table page. Must not tell reasons that a
// bot keeps to itself.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractListModel>

#include <vector>

namespace pourparler {

class LiveView;

class DeedsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PartyRole = Qt::UserRole, ///< int
        NewRole, ///< bool: since my last turn
        SilentRole, ///< bool: it has done nothing yet
        ShortRole, ///< QString: the party's short name
    };

    explicit DeedsModel(QObject* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Deeds {
        PartyId party;
        std::vector<std::size_t> events; ///< of its last turn that still hold, in the log
        ProposalId before = ProposalId::none; ///< its last proposal but for this turn's
        ProposalId last = ProposalId::none;
        bool isNew = false;
    };

    [[nodiscard]] std::vector<Deeds> everything();
    void readAgain();
    void read(std::vector<Deeds>& all, const Event& event, std::size_t position, bool tell);
    [[nodiscard]] static bool isDeed(const EventBody& body);
    [[nodiscard]] QString sentence(const Deeds& deeds) const;
    [[nodiscard]] QString proposing(const event::Proposed& event, ProposalId before) const;
    [[nodiscard]] QString deed(const EventBody& body, ProposalId before) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    std::vector<Deeds> m_deeds;
};

} // namespace pourparler
