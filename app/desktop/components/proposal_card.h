// A proposal as a card: number, who, what it changes, in what words, who has answered how; room for buttons below.
// Used by the table, the history and the signing page. Must not know proposals of core: it shows worded rows.
#pragma once

#include "app/desktop/components/surface.h"
#include "core/base/id.h"
#include "core/session/state.h"

#include <QString>

#include <utility>
#include <vector>

class QHBoxLayout;

namespace pourparler::desktop {

/// What a ProposalCard shows, in words.
struct ProposalFace {
    struct Row {
        QString issue;
        QString from; ///< empty: nothing to compare with
        QString to;
        bool changed = false;
    };
    QString number; ///< "14"
    PartyId by;
    QString byName;
    QString note; ///< "round 3 · answers 12"
    std::vector<Row> rows;
    QString argument; ///< in quotation marks
    std::vector<std::pair<PartyId, Reaction>> reactions;
    QString state; ///< "withdrawn"; such a card is pale
};

class ProposalCard : public Card {
    Q_OBJECT

public:
    explicit ProposalCard(const Theme& theme, QWidget* parent = nullptr);
    void setFace(const ProposalFace& face);
    /// Below everything else: accept, reject, counter.
    [[nodiscard]] QHBoxLayout* buttons() const { return m_buttons; }

private:
    void addHead(const ProposalFace& face, QVBoxLayout& column);
    void addRows(const ProposalFace& face, QVBoxLayout& column);
    void addReactions(const ProposalFace& face, QVBoxLayout& column);

    const Theme& m_theme;
    QWidget* m_face = nullptr;
    QHBoxLayout* m_buttons;
};

} // namespace pourparler::desktop
