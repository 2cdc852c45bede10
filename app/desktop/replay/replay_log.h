// All that a viewer was shown in a session, one line each, the event at the position highlighted and what comes later
// pale. Used by the replay page; a click or the arrow keys lead to an event. Must not know State.
#pragma once

#include "app/text/reader.h"
#include "core/view/replay.h"

#include <QAbstractListModel>
#include <QListView>

#include <memory>

namespace pourparler::desktop {

class Theme;

/// Row n is event n + 1. Words are made when a row is looked at: there are thousands.
class ReplayLogModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PartyRole = Qt::UserRole, ///< int, -1 for what nobody did
        TurnRole, ///< bool: a turn begins here
        TimeRole, ///< QString
        LaterRole, ///< bool: behind the position
    };

    using QAbstractListModel::QAbstractListModel;

    void setReplay(std::shared_ptr<const Replay> replay);
    void setReader(const Reader& reader);
    void setPosition(std::size_t position) { m_position = position; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Replay> m_replay;
    Reader m_reader;
    std::size_t m_position = 0;
};

class ReplayLog : public QListView {
    Q_OBJECT

public:
    explicit ReplayLog(const Theme& theme, QWidget* parent = nullptr);

    void setReplay(std::shared_ptr<const Replay> replay);
    void setReader(const Reader& reader);
    void setPosition(std::size_t position);
    [[nodiscard]] const ReplayLogModel& log() const { return m_log; }

Q_SIGNALS:
    void positionChosen(std::size_t position);

protected:
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void showPosition();

    ReplayLogModel m_log;
    std::size_t m_position = 0;
    bool m_following = false; ///< the page moves the current row, nobody else
};

} // namespace pourparler::desktop
