#include "app/models/compare_model.h"

#include "app/models/interests.h"
#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

namespace pourparler {

CompareModel::CompareModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CompareModel::setView(LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    read();
    if (!view)
        return;
    // Proposals do not change; what may be shown of their worth does.
    connect(view, &LiveView::eventAppended, this, [this](const Event& event) {
        if (std::holds_alternative<event::ScoresHidden>(event.body))
            read();
    });
    connect(view, &LiveView::viewReplaced, this, &CompareModel::read);
}

void CompareModel::setReader(const Reader& reader)
{
    m_reader = reader;
    read();
}

void CompareModel::compare(ProposalId first, ProposalId second)
{
    m_first = first;
    m_second = second;
    read();
}

void CompareModel::read()
{
    beginResetModel();
    const bool both = proposal(m_first) && proposal(m_second);
    m_issues = both ? static_cast<int>(m_view->view().scenario().issues.size()) : 0;
    m_worth = both && m_view->view().party()
        && m_view->view().space().sheet(*m_view->view().party())
        && !m_view->view().room().scoresHidden;
    endResetModel();
}

const Proposal* CompareModel::proposal(ProposalId number) const
{
    return m_view ? m_view->view().table().proposal(number) : nullptr;
}

int CompareModel::differences() const
{
    int count = 0;
    for (int row = 0; row < m_issues; ++row)
        count += index(row, 0).data(DifferentRole).toBool() ? 1 : 0;
    return count;
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_issues + (m_worth ? 1 : 0);
}

int CompareModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QString CompareModel::words(int row, int column) const
{
    const SeatView& view = m_view->view();
    const Proposal& shown = *proposal(column == firstColumn ? m_first : m_second);
    if (row == m_issues) {
        if (column == issueColumn)
            return tr("Worth to your side");
        const Range range = view.space().range(*view.party(), shown.package);
        return text::pointsRange(range.least, range.most, view.scenario().points, m_reader);
    }
    const IssueId issue(static_cast<std::size_t>(row));
    if (column == issueColumn)
        return text::issueShort(view.scenario(), issue, m_reader);
    const std::optional<OptionId> option = shown.package.option(issue);
    if (!option)
        return tr("left open");
    const QString label = text::optionLabel(view.scenario(), { issue, *option }, m_reader);
    const Sheet* sheet = view.party() ? view.space().sheet(*view.party()) : nullptr;
    const auto service
        = sheet && !m_worth ? serviceOf(*sheet, { issue, *option }) : std::optional<Service>();
    //: an option, and how it serves one's side: well, partly, not
    return service ? text::fill(tr("%1 (%2)"), { label, text::label(*service) }) : label;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString said = words(row, index.column());
        return index.column() != issueColumn && index.data(DifferentRole).toBool()
            ? text::fill(tr("%1, different"), { said })
            : said;
    }
    case DifferentRole:
        if (row == m_issues)
            return words(row, firstColumn) != words(row, secondColumn);
        return proposal(m_first)->package.option(IssueId(static_cast<std::size_t>(row)))
            != proposal(m_second)->package.option(IssueId(static_cast<std::size_t>(row)));
    case WorthRole:
        return row == m_issues;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || m_issues == 0)
        return {};
    if (section == issueColumn)
        return tr("Issue");
    const Proposal& shown = *proposal(section == firstColumn ? m_first : m_second);
    //: number of a proposal, and the party that made it
    return text::fill(tr("%1 · %2"),
        { QString::number(static_cast<std::uint32_t>(shown.id)),
            text::partyShort(m_view->view().scenario(), shown.by.party, m_reader) });
}

} // namespace pourparler
