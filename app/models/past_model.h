// What happened at the table since the talks began, the latest first: where a facilitator can go back to, and what goes
// back with it. Used by the facilitator's panel. Takes everyone's view; must not know widgets.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QAbstractListModel>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace pourparler {

class LiveView;

class PastModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< qulonglong: as command::Rewind takes it
        TakenBackRole, ///< bool: a rewind has taken it back; going there brings it back
    };
    using QAbstractListModel::QAbstractListModel;

    /// Everyone's; outlives its use here.
    void setView(LiveView* view);
    void setReader(const Reader& reader);

    /// What a rewind to this number does, in words, the earliest first.
    struct Change {
        QStringList back; ///< no longer holds
        QStringList again; ///< holds again
    };
    [[nodiscard]] Change changeOf(std::uint64_t number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Deed {
        std::uint64_t number = 0;
        QString words;
        bool holds = true;
        friend bool operator==(const Deed&, const Deed&) = default;
    };

    void refresh();
    [[nodiscard]] std::vector<std::uint8_t> lineOf(std::uint64_t number) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    std::vector<Deed> m_deeds; ///< the latest first
    std::vector<std::uint64_t>
        m_tips; ///< [public event] what it leads on from: itself, or where a rewind went
};

} // namespace pourparler
