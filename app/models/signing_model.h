// Who has to sign the text on the table, who may, and what each has done: one row a party that votes. Used by the
// signing page. Must not decide anything: whether a signature is needed is read off the ratification rule.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractListModel>

#include <vector>

namespace pourparler {

class LiveView;

class SigningModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PartyRole = Qt::UserRole, ///< int
        WhoRole, ///< QString: name, "(bot)" behind it where it is one
        NeedRole, ///< QString: "has to sign", "may sign"
        StandRole, ///< int: Stand
        StandWordsRole, ///< QString: "has signed", "refuses: “too little”"
        OwnRole, ///< bool
    };

    explicit SigningModel(QObject* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void take(const Event& event);
    [[nodiscard]] Stand standOf(PartyId party) const;
    [[nodiscard]] QString standWords(PartyId party) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    std::vector<PartyId> m_parties;
    std::vector<bool> m_needed; ///< [row]
};

/// Whether no text holds without the party's signature.
[[nodiscard]] bool isNeeded(const Scenario& scenario, PartyId party);

} // namespace pourparler
