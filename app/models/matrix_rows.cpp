#include "app/models/matrix_rows.h"

#include "app/models/positions_model.h"
#include "app/text/fill.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler {

namespace {

/// With more issues than this, those that are agreed share one line.
constexpr int issuesInFull = 12;

} // namespace

MatrixRows::Kind MatrixRows::Row::kind() const
{
    if (part == fold)
        return Kind::agreed;
    if (line < 0)
        return Kind::issue;
    return silent ? Kind::silent : Kind::option;
}

MatrixRows::MatrixRows(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MatrixRows::setSource(PositionsModel* source)
{
    beginResetModel();
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    m_open.clear();
    m_agreedOpen = false;
    m_rows = wanted();
    if (m_source) {
        connect(m_source, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { beginResetModel(); });
        connect(m_source, &QAbstractItemModel::modelReset, this, [this] {
            m_open.clear();
            m_agreedOpen = false;
            m_rows = wanted();
            endResetModel();
        });
        connect(m_source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                rearrange();
                tell(first.row(), last.row());
            });
        connect(m_source, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
    }
    endResetModel();
}

void MatrixRows::toggle(int row)
{
    const Row& line = m_rows[static_cast<std::size_t>(row)];
    if (line.kind() == Kind::agreed)
        m_agreedOpen = !m_agreedOpen;
    else if (m_open.erase(line.issue) == 0)
        m_open.insert(line.issue);
    rearrange();
    tell(0, m_source->rowCount() - 1);
}

int MatrixRows::closedRows() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.line < 0; }));
}

std::vector<int> MatrixRows::agreedIssues() const
{
    std::vector<int> agreed;
    for (int issue = 0; issue < m_source->rowCount(); ++issue)
        if (m_source->index(issue, 0).data(PositionsModel::AgreedRole).toBool())
            agreed.push_back(issue);
    return agreed;
}

std::vector<MatrixRows::Row> MatrixRows::wanted() const
{
    std::vector<Row> rows;
    if (!m_source)
        return rows;
    const std::vector<int> agreed = agreedIssues();
    // One issue would take as much room as the line that folds it.
    const bool folds = m_source->rowCount() > issuesInFull && agreed.size() > 1;
    const auto add = [&](int part, int issue) {
        rows.push_back({ part, issue, -1, false });
        if (m_open.count(issue) == 0)
            return;
        const int options = m_source->optionCount(issue);
        for (int option = 0; option < options; ++option)
            rows.push_back({ part, issue, option, false });
        bool somebodySilent = false;
        for (int party = 0; party < parties() && !somebodySilent; ++party)
            somebodySilent = cell(issue, PartyId(static_cast<std::size_t>(party)))
                                 .data(PositionsModel::OptionRole)
                                 .toInt()
                < 0;
        if (somebodySilent)
            rows.push_back({ part, issue, options, true });
    };
    for (int issue = 0; issue < m_source->rowCount(); ++issue)
        if (!folds || !std::binary_search(agreed.begin(), agreed.end(), issue))
            add(Row::open, issue);
    if (folds) {
        rows.push_back({ Row::fold, -1, -1, false });
        if (m_agreedOpen)
            for (const int issue : agreed)
                add(Row::agreedPart, issue);
    }
    return rows;
}

void MatrixRows::rearrange()
{
    std::size_t at = 0;
    const auto takeOut = [&] {
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
        endRemoveRows();
    };
    for (const Row& row : wanted()) {
        while (at < m_rows.size() && m_rows[at] < row)
            takeOut();
        if (at == m_rows.size() || row < m_rows[at]) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), row);
            endInsertRows();
        }
        ++at;
    }
    while (at < m_rows.size())
        takeOut();
}

void MatrixRows::tell(int firstIssue, int lastIssue)
{
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (const int issue = m_rows[at].issue;
            issue < 0 || (issue >= firstIssue && issue <= lastIssue)) {
            const int row = static_cast<int>(at);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
}

QModelIndex MatrixRows::cell(int issue, PartyId party) const
{
    return m_source->index(issue, static_cast<int>(party.index()) + 1);
}

std::vector<MatrixRows::Stander> MatrixRows::standers(int row) const
{
    const Row& line = m_rows[static_cast<std::size_t>(row)];
    std::vector<Stander> standers;
    if (line.line < 0)
        return standers;
    for (int p = 0; p < parties(); ++p) {
        const PartyId party(static_cast<std::size_t>(p));
        const QModelIndex at = cell(line.issue, party);
        const int option = at.data(PositionsModel::OptionRole).toInt();
        if (line.silent ? option < 0 : option == line.line)
            standers.push_back(
                { party, headerData(p + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
                    at.data(PositionsModel::MovedRole).toBool(),
                    at.data(PositionsModel::AgreedRole).toBool(),
                    at.data(PositionsModel::OwnRole).toBool() });
    }
    return standers;
}

QString MatrixRows::summary(int issue) const
{
    const QModelIndex title = m_source->index(issue, 0);
    if (const int agreed = title.data(PositionsModel::OptionRole).toInt(); agreed >= 0)
        //: an option
        return text::fill(tr("Agreed: %1"), { m_source->optionShort(issue, agreed) });
    std::vector<std::pair<int, int>>
        asked; // how many, and the option backwards: the first of equals first
    for (int option = 0; option < m_source->optionCount(issue); ++option)
        asked.emplace_back(0, -option);
    for (int party = 0; party < parties(); ++party) {
        const int option = cell(issue, PartyId(static_cast<std::size_t>(party)))
                               .data(PositionsModel::OptionRole)
                               .toInt();
        if (option >= 0)
            ++asked[static_cast<std::size_t>(option)].first;
    }
    std::sort(asked.begin(), asked.end(), std::greater<>());
    QStringList parts;
    for (const auto& [count, option] : asked)
        if (count > 0)
            //: how many parties ask for it, and the option: "5 × Licence"
            parts << text::fill(
                tr("%1 × %2"), { QString::number(count), m_source->optionShort(issue, -option) });
    return parts.isEmpty() ? tr("nothing said yet") : parts.join(u" · "_s);
}

int MatrixRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->columnCount();
}

QVariant MatrixRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == KindRole)
        return static_cast<int>(row.kind());
    if (role == PositionsModel::IssueRole)
        return row.issue;
    if (row.kind() == Kind::issue)
        return index.column() == 0 ? issueData(row, role)
                                   : m_source->index(row.issue, index.column()).data(role);
    if (index.column() > 0)
        return role == PositionsModel::OptionRole || role == PositionsModel::PartyRole
            ? QVariant(-1)
            : QVariant();
    return row.kind() == Kind::agreed ? agreedData(role) : lineData(index.row(), role);
}

QVariant MatrixRows::issueData(const Row& row, int role) const
{
    const QModelIndex source = m_source->index(row.issue, 0);
    switch (role) {
    case OpenRole:
        return m_open.count(row.issue) > 0;
    case SummaryRole:
        return summary(row.issue);
    case Qt::AccessibleTextRole:
        //: an issue, and what the parties ask for
        return text::fill(tr("%1: %2"), { source.data().toString(), summary(row.issue) });
    default:
        return source.data(role);
    }
}

QVariant MatrixRows::lineData(int row, int role) const
{
    const Row& line = m_rows[static_cast<std::size_t>(row)];
    const QString words = line.silent ? tr("Nothing said, or left open")
                                      : m_source->optionLabel(line.issue, line.line);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case PositionsModel::OptionRole:
        return line.silent ? -1 : line.line;
    case PositionsModel::PartyRole:
        return -1;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList names;
        for (const Stander& each : standers(row)) {
            const QString name = headerData(
                static_cast<int>(each.party.index()) + 1, Qt::Horizontal, PositionsModel::NameRole)
                                     .toString();
            //: a party that has changed its position
            names << (each.moved ? text::fill(tr("%1 (moved since your last turn)"), { name })
                                 : name);
        }
        //: an issue, an option, the parties that stand for it
        return text::fill(tr("%1 — %2: %3"),
            { m_source->index(line.issue, 0).data().toString(), words,
                names.isEmpty() ? tr("nobody") : names.join(u", "_s) });
    }
    default:
        return {};
    }
}

QVariant MatrixRows::agreedData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const std::vector<int> agreed = agreedIssues();
        QStringList names;
        for (const int issue : agreed)
            names << m_source->index(issue, 0).data().toString();
        //: the issues' names
        return text::fill(
            tr("%n issue(s) are agreed: %1", nullptr, static_cast<int>(agreed.size())),
            { names.join(u", "_s) });
    }
    case OpenRole:
        return m_agreedOpen;
    case PositionsModel::AgreedRole:
        return true;
    case PositionsModel::OptionRole:
    case PositionsModel::PartyRole:
        return -1;
    case PositionsModel::MovedRole: {
        for (const int issue : agreedIssues())
            for (int party = 0; party < parties(); ++party)
                if (cell(issue, PartyId(static_cast<std::size_t>(party)))
                        .data(PositionsModel::MovedRole)
                        .toBool())
                    return true;
        return false;
    }
    default:
        return {};
    }
}

QVariant MatrixRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source && orientation == Qt::Horizontal
        ? m_source->headerData(section, orientation, role)
        : QVariant();
}

} // namespace pourparler
