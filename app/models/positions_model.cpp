#include "app/models/positions_model.h"

#include "app/models/live_view.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler {

PositionsModel::PositionsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PositionsModel::setView(LiveView* view)
{
    beginResetModel();
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_cells.clear();
    m_heads.clear();
    m_tentative = {};
    if (m_view) {
        m_standpoints.read(m_view->view());
        m_cells = cells();
        m_heads = heads();
        m_tentative = m_view->view().table().tentative;
        connect(m_view, &LiveView::eventAppended, this, &PositionsModel::take);
        connect(m_view, &LiveView::viewReplaced, this, &PositionsModel::readAgain);
    }
    endResetModel();
}

void PositionsModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool PositionsModel::hasMoves() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const Cell& cell) { return cell.moved; });
}

int PositionsModel::optionCount(int issue) const
{
    return static_cast<int>(
        m_view->view().scenario().issue(IssueId(static_cast<std::size_t>(issue))).options.size());
}

QString PositionsModel::optionLabel(int issue, int option) const
{
    return text::optionLabel(m_view->view().scenario(),
        { IssueId(static_cast<std::size_t>(issue)), OptionId(static_cast<std::size_t>(option)) },
        m_reader);
}

QString PositionsModel::optionShort(int issue, int option) const
{
    return text::optionShort(m_view->view().scenario(),
        { IssueId(static_cast<std::size_t>(issue)), OptionId(static_cast<std::size_t>(option)) },
        m_reader);
}

void PositionsModel::take(const Event& event)
{
    m_standpoints.take(m_view->view(), event);
    tellWhatChanged();
}

/// The same rows and columns, so that whoever looks at one goes on looking at it.
void PositionsModel::readAgain()
{
    m_standpoints.read(m_view->view());
    m_cells = cells();
    m_heads = heads();
    m_tentative = m_view->view().table().tentative;
    setReader(m_reader);
}

void PositionsModel::tellWhatChanged()
{
    const SeatView& view = m_view->view();
    const std::vector<Cell> before = std::exchange(m_cells, cells());
    const Package tentative = std::exchange(m_tentative, view.table().tentative);
    const int parties = columnCount() - 1;
    for (int row = 0; row < rowCount(); ++row) {
        const auto start = static_cast<std::ptrdiff_t>(row) * parties;
        int first = parties + 1;
        int last = -1;
        for (int party = 0; party < parties; ++party)
            if (const auto at = static_cast<std::size_t>(start + party);
                before[at] != m_cells[at]) {
                first = std::min(first, party + 1);
                last = party + 1;
            }
        const IssueId issue(static_cast<std::size_t>(row));
        if (tentative.option(issue) != m_tentative.option(issue)) {
            first = 0;
            last = parties;
        }
        if (last >= first)
            Q_EMIT dataChanged(index(row, first), index(row, last));
    }
    const std::vector<Head> headsBefore = std::exchange(m_heads, heads());
    for (std::size_t party = 0; party < m_heads.size(); ++party)
        if (headsBefore[party] != m_heads[party])
            Q_EMIT headerDataChanged(
                Qt::Horizontal, static_cast<int>(party) + 1, static_cast<int>(party) + 1);
}

std::vector<PositionsModel::Cell> PositionsModel::cells() const
{
    const SeatView& view = m_view->view();
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < view.scenario().issues.size(); ++i)
        for (std::size_t p = 0; p < view.scenario().parties.size(); ++p)
            cells.push_back({ m_standpoints.of(view, PartyId(p), IssueId(i)),
                m_standpoints.hasMoved(view, PartyId(p), IssueId(i)) });
    return cells;
}

std::vector<PositionsModel::Head> PositionsModel::heads() const
{
    const SeatView& view = m_view->view();
    std::vector<Head> heads;
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p) {
        const PartyId party(p);
        const SeatState* seat = view.room().seat({ party, 1 });
        const bool bot = seat && seat->holder && seat->holder->kind == Holder::Kind::bot;
        const bool floor
            = view.table().phase == PhaseKind::bargaining && view.table().floor == party;
        heads.push_back({ view.state().isAway(party), floor, bot });
    }
    return heads;
}

int PositionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0
                                       : static_cast<int>(m_view->view().scenario().issues.size());
}

int PositionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view
        ? 0
        : static_cast<int>(m_view->view().scenario().parties.size()) + 1;
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IssueId issue(static_cast<std::size_t>(index.row()));
    if (role == IssueRole)
        return index.row();
    if (index.column() == 0)
        return issueData(issue, role);
    const auto column = static_cast<std::size_t>(index.column()) - 1;
    const std::size_t parties = m_view->view().scenario().parties.size();
    return cellData(m_cells[issue.index() * parties + column], issue, PartyId(column), role);
}

QVariant PositionsModel::issueData(IssueId issue, int role) const
{
    const SeatView& view = m_view->view();
    const std::optional<OptionId> agreed = m_tentative.option(issue);
    switch (role) {
    case Qt::DisplayRole:
        return text::issueShort(view.scenario(), issue, m_reader);
    case NameRole:
        return text::issueTitle(view.scenario(), issue, m_reader);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines { text::issueTitle(view.scenario(), issue, m_reader),
            text::inLanguage(view.scenario().issue(issue).about, m_reader) };
        if (agreed)
            lines << text::fill(tr("Tentatively agreed: %1"), { optionWords(issue, agreed) });
        lines.removeAll(QString());
        return lines.join(u"\n"_s);
    }
    case AgreedRole:
        return agreed.has_value();
    case OptionRole:
        return agreed ? static_cast<int>(agreed->index()) : -1;
    case PartyRole:
        return -1;
    default:
        return {};
    }
}

QVariant PositionsModel::cellData(const Cell& cell, IssueId issue, PartyId party, int role) const
{
    const std::optional<OptionId>& option = cell.standpoint.option;
    switch (role) {
    case Qt::DisplayRole:
        return option ? text::optionShort(m_view->view().scenario(), { issue, *option }, m_reader)
                      : u"–"_s;
    case NameRole:
        return option ? text::optionLabel(m_view->view().scenario(), { issue, *option }, m_reader)
                      : u"–"_s;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return explanation(cell, issue, party);
    case MovedRole:
        return cell.moved;
    case AgreedRole:
        return cell.standpoint.source == Standpoint::Source::agreed;
    case OptionRole:
        return option ? static_cast<int>(option->index()) : -1;
    case OwnRole:
        return m_view->view().party() == party;
    case PartyRole:
        return static_cast<int>(party.index());
    case AwayRole:
        return m_heads[party.index()].away;
    default:
        return {};
    }
}

QString PositionsModel::optionWords(IssueId issue, std::optional<OptionId> option) const
{
    return option ? text::optionLabel(m_view->view().scenario(), { issue, *option }, m_reader)
                  : tr("left open");
}

/// Who, what, when, and in which words.
QString PositionsModel::explanation(const Cell& cell, IssueId issue, PartyId party) const
{
    const SeatView& view = m_view->view();
    QStringList lines;
    //: a party, an issue, an option
    lines << text::fill(tr("%1 — %2: %3"),
        { text::partyName(view.scenario(), party, m_reader),
            text::issueShort(view.scenario(), issue, m_reader),
            cell.standpoint.source == Standpoint::Source::none
                ? tr("nothing said yet")
                : optionWords(issue, cell.standpoint.option) });
    if (cell.moved) {
        const auto before = m_standpoints.atLastTurn(party, issue);
        lines << (before ? text::fill(
                      tr("Moved since your last turn, from: %1"), { optionWords(issue, before) })
                         : tr("New since your last turn"));
    }
    const QString number = QString::number(static_cast<std::uint32_t>(cell.standpoint.proposal));
    const QString round = QString::number(cell.standpoint.round);
    switch (cell.standpoint.source) {
    case Standpoint::Source::none:
        break;
    case Standpoint::Source::agreed:
        lines << tr("Has agreed this option");
        break;
    case Standpoint::Source::proposed:
        lines << text::fill(tr("Proposal %1, round %2"), { number, round });
        break;
    case Standpoint::Source::accepted:
        lines << text::fill(tr("Has accepted proposal %1, round %2"), { number, round });
        break;
    }
    if (const Proposal* proposal = view.table().proposal(cell.standpoint.proposal);
        proposal && proposal->argument.present())
        lines << text::quoted(proposal->argument);
    return lines.join(u"\n"_s);
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Issue") : QVariant();
    const PartyId party(static_cast<std::size_t>(section) - 1);
    const Scenario& scenario = m_view->view().scenario();
    const Head& head = m_heads[party.index()];
    switch (role) {
    case Qt::DisplayRole:
        return text::partyShort(scenario, party, m_reader);
    case NameRole:
        return text::partyName(scenario, party, m_reader);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts { text::seat(scenario, m_view->view().room(), { party, 1 }, m_reader) };
        if (!scenario.party(party).votes)
            parts << tr("speaks, but does not vote");
        if (head.away)
            parts << tr("has walked out");
        if (head.floor)
            parts << tr("has the floor");
        return parts.join(u", "_s);
    }
    case PartyRole:
        return static_cast<int>(party.index());
    case OwnRole:
        return m_view->view().party() == party;
    case AwayRole:
        return head.away;
    case FloorRole:
        return head.floor;
    case BotRole:
        return head.bot;
    default:
        return {};
    }
}

} // namespace pourparler
