// What happened at the table, one sentence each, in the order in which it happened. Used by the history (F6).
// Must not show what is only housekeeping: drafts, notes, set-up.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractListModel>

#include <span>
#include <vector>

namespace pourparler {

class LiveView;

class EventsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PartyRole = Qt::UserRole, ///< int, -1 for what nobody did
        RoundRole, ///< int, 0 before the bargaining
        TurnRole, ///< bool: a turn begins here
        ReasonRole, ///< bool: why a bot did something
        TakenBackRole, ///< bool: a rewind took it back; the words say so, too
    };

    explicit EventsModel(QObject* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        std::size_t position = 0; ///< in the log
        int round = 0;
    };
    void take(const Event& event);
    void read();
    void follow();
    void mark();
    [[nodiscard]] bool isTakenBack(std::size_t position) const;
    [[nodiscard]] static bool isShown(const EventBody& body);

    LiveView* m_view = nullptr;
    Reader m_reader;
    std::vector<Row> m_rows;
    std::span<const Event> m_log; ///< as far as it has been read
    std::vector<bool> m_holds; ///< [position] as stillHolding() says of that
};

} // namespace pourparler
