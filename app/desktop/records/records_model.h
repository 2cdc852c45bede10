// All records of the library as a table: scenario, when, who, how it ended, sealed or not. The files are read and verified
// one after another on a thread of their own, so that a hundred records hold nobody up. Used by RecordsPage. Must not
// know how it is shown.
#pragma once

#include "app/desktop/library.h"
#include "app/desktop/records/record_entry.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace pourparler::desktop {

class RecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RecordColumn, WhenColumn, WhoColumn, OutcomeColumn, SealColumn, columns };
    enum Role {
        PathRole = Qt::UserRole, ///< QString
        FileRole, ///< QString: the file's name without its suffix
        SortRole, ///< what the column is sorted by
        SearchRole, ///< QString: everything that the filter looks into
        SuspectRole, ///< bool: unreadable or altered
    };

    explicit RecordsModel(Library library, QObject* parent = nullptr);
    /// Waits for the file that is being read.
    ~RecordsModel() override;

    /// Looks into the folder again and reads what is new or has changed.
    void refresh();
    /// Stops looking into files, and returns when none is open any more: before somebody else opens one.
    void rest();
    /// Whether files are being read or verified.
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] const RecordEntry& entry(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }
    /// The record whose session is being played in this program: nobody looks into it or changes it. Empty: none.
    void setUnderWay(const QString& path);
    /// -1: there is none.
    [[nodiscard]] int rowOf(const QString& path) const;

    /// Checks it again, in the background.
    void verify(int row);
    /// Those of Library; failed() says what went wrong.
    bool rename(int row, const QString& name);
    bool discard(int row);
    /// Brings back what was put away last; false when there is nothing.
    bool restore();
    /// The file name of what restore() would bring back; empty: nothing.
    [[nodiscard]] QString restorable() const;
    /// For good; reads the record again.
    bool erase(int row, const ErasureWish& wish);
    /// Another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames the file: column 0, Qt::EditRole.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renamed(const QString& from, const QString& to);
    void failed(const pourparler::Error& why);
    /// Nothing is being read any more, or something is again.
    void busyChanged();

private:
    /// Reads or verifies the next file, if there is one to do.
    void work();
    void take(const RecordEntry& entry);
    [[nodiscard]] bool isUnderWay(const QString& path) const;
    void tell(int row);
    [[nodiscard]] QString words(const RecordEntry& entry, int column) const;

    Library m_library;
    QString m_underWay; ///< path
    std::vector<RecordEntry> m_entries; ///< as in the folder, the one written to last first
    std::vector<DiscardedRecord> m_discarded; ///< since the program started
    std::vector<QString> m_unread;
    QThreadPool m_pool;
    QFutureWatcher<RecordEntry> m_watcher;
    bool m_resting = false;
};

} // namespace pourparler::desktop
