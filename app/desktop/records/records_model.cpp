#include "app/desktop/records/records_model.h"

#include "app/desktop/records/record_words.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

RecordEntry verifyEntry(RecordEntry entry)
{
    entry.verified = verifyRecord(native(entry.path));
    return entry;
}

/// A file of which nothing is known yet but its name and its time.
RecordEntry unknown(const QString& path)
{
    RecordEntry entry;
    entry.path = path;
    return entry;
}

bool isToBeVerified(const RecordEntry& entry)
{
    return entry.written.isValid() && !entry.problem && !entry.verified;
}

} // namespace

RecordsModel::RecordsModel(Library library, QObject* parent)
    : QAbstractTableModel(parent)
    , m_library(std::move(library))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_resting || m_watcher.future().resultCount() == 0)
            return;
        take(m_watcher.result());
        work();
    });
}

RecordsModel::~RecordsModel() { rest(); }

void RecordsModel::refresh()
{
    rest();
    m_resting = false;
    const QStringList paths = m_library.records();
    for (int row = rowCount(); row-- > 0;)
        if (!paths.contains(entry(row).path)) {
            beginRemoveRows({}, row, row);
            m_entries.erase(m_entries.begin() + row);
            endRemoveRows();
        }
    for (const QString& path : paths)
        if (rowOf(path) < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_entries.push_back(unknown(path));
            m_entries.back().isUnderWay = isUnderWay(path);
            endInsertRows();
        }
    m_unread.clear();
    for (const QString& path : paths) {
        const RecordEntry& known = entry(rowOf(path));
        // What was open elsewhere may be free by now, without a change of the file.
        if (known.problem || known.written != QFileInfo(path).lastModified())
            m_unread.push_back(path);
    }
    work();
}

void RecordsModel::rest()
{
    m_resting = true;
    m_watcher.waitForFinished();
}

bool RecordsModel::isBusy() const
{
    return !m_unread.empty() || std::any_of(m_entries.begin(), m_entries.end(), isToBeVerified);
}

void RecordsModel::work()
{
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), isToBeVerified);
    if (!m_unread.empty())
        m_watcher.setFuture(QtConcurrent::run(&m_pool, readEntry, m_unread.front()));
    else if (next != m_entries.end())
        m_watcher.setFuture(QtConcurrent::run(&m_pool, verifyEntry, *next));
    Q_EMIT busyChanged();
}

void RecordsModel::take(const RecordEntry& entry)
{
    std::erase(m_unread, entry.path);
    const int row = rowOf(entry.path);
    if (row < 0)
        return; // put away meanwhile
    RecordEntry& taken = m_entries[static_cast<std::size_t>(row)];
    taken = entry;
    taken.isUnderWay = isUnderWay(entry.path);
    tell(row);
}

bool RecordsModel::isUnderWay(const QString& path) const
{
    return !m_underWay.isEmpty() && QFileInfo(path) == QFileInfo(m_underWay);
}

void RecordsModel::setUnderWay(const QString& path)
{
    m_underWay = path;
    for (int row = 0; row < rowCount(); ++row) {
        RecordEntry& each = m_entries[static_cast<std::size_t>(row)];
        const bool before = std::exchange(each.isUnderWay, isUnderWay(each.path));
        if (before != each.isUnderWay)
            tell(row);
    }
}

void RecordsModel::tell(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columns - 1)); }

int RecordsModel::rowOf(const QString& path) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const RecordEntry& each) { return each.path == path; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void RecordsModel::verify(int row)
{
    rest();
    m_resting = false;
    RecordEntry& changed = m_entries[static_cast<std::size_t>(row)];
    changed.verified.reset();
    if (changed.problem)
        m_unread.insert(m_unread.begin(), changed.path);
    tell(row);
    work();
}

bool RecordsModel::rename(int row, const QString& name)
{
    rest();
    m_resting = false;
    const QString from = entry(row).path;
    const auto done = Library::rename(from, name);
    if (done) {
        m_entries[static_cast<std::size_t>(row)].path = *done;
        std::replace(m_unread.begin(), m_unread.end(), from, *done);
        tell(row);
        if (*done != from)
            Q_EMIT renamed(from, *done);
    } else {
        Q_EMIT failed(done.error());
    }
    work();
    return done.has_value();
}

bool RecordsModel::discard(int row)
{
    rest();
    m_resting = false;
    const QString path = entry(row).path;
    const auto done = Library::discard(path);
    if (done) {
        m_discarded.push_back(*done);
        std::erase(m_unread, path);
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    } else {
        Q_EMIT failed(done.error());
    }
    work();
    return done.has_value();
}

bool RecordsModel::restore()
{
    if (m_discarded.empty())
        return false;
    const auto done = Library::restore(m_discarded.back());
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_discarded.pop_back();
    refresh();
    return true;
}

QString RecordsModel::restorable() const
{
    return m_discarded.empty() ? QString() : QFileInfo(m_discarded.back().from).completeBaseName();
}

bool RecordsModel::erase(int row, const ErasureWish& wish)
{
    rest();
    m_resting = false;
    const QString path = entry(row).path;
    const auto key = SealKey::loadOrCreate(native(Library::sealKeyPath()));
    std::optional<Error> problem;
    if (!key)
        problem = key.error();
    else if (const auto done = eraseWords(path, *key, wish); !done)
        problem = done.error();
    if (problem)
        Q_EMIT failed(*problem);
    else
        m_unread.insert(m_unread.begin(), path);
    work();
    return !problem;
}

void RecordsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString RecordsModel::words(const RecordEntry& entry, int column) const
{
    if (!entry.written.isValid()) // not read yet
        return column == RecordColumn ? tr("reading…") : QString();
    switch (column) {
    case RecordColumn:
        return titleText(entry);
    case WhenColumn:
        return whenText(entry.begun.isValid() ? entry.begun : entry.written);
    case WhoColumn:
        return peopleText(entry).join(u", "_s);
    case OutcomeColumn:
        return standingText(entry);
    case SealColumn:
        return sealText(entry);
    default:
        return {};
    }
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, index.column());
    case Qt::EditRole:
    case FileRole:
        return fileText(shown);
    case Qt::ToolTipRole:
        if (index.column() == SealColumn && shown.written.isValid())
            return sealSentences(shown).join(u'\n');
        if (index.column() == RecordColumn)
            return QString(words(shown, RecordColumn) + u'\n' + fileText(shown));
        return words(shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == RecordColumn)
            return QString(words(shown, RecordColumn) + u", "_s + fileText(shown));
        return words(shown, index.column());
    case PathRole:
        return shown.path;
    case SortRole:
        return index.column() == WhenColumn
            ? QVariant(shown.begun.isValid() ? shown.begun : shown.written)
            : QVariant(words(shown, index.column()));
    case SearchRole: {
        QStringList all { fileText(shown) };
        for (int column = 0; column < columns; ++column)
            all << words(shown, column);
        return all.join(u'\n');
    }
    case SuspectRole:
        return isSuspect(shown);
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case WhenColumn:
        return tr("Begun");
    case WhoColumn:
        return tr("Who played");
    case OutcomeColumn:
        return tr("Outcome");
    case SealColumn:
        return tr("Seal");
    default:
        return {};
    }
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool hasAName = index.isValid() && index.column() == RecordColumn;
    return hasAName && !entry(index.row()).isUnderWay ? usual | Qt::ItemIsEditable : usual;
}

bool RecordsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable)
        && rename(index.row(), value.toString());
}

} // namespace pourparler::desktop
