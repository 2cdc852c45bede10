#include "app/models/composer_model.h"

#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/limits.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr quintptr noIssue = 0; ///< internal id of an issue; an option's is its issue's number + 1

} // namespace

ComposerModel::ComposerModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void ComposerModel::setView(LiveView* view)
{
    beginResetModel();
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_package = {};
    m_parent = ProposalId::none;
    m_touched = false;
    m_best.reset();
    m_faces.clear();
    if (m_view) {
        const SeatView& seen = m_view->view();
        m_standpoints.read(seen);
        if (hasSheet())
            m_best = seen.space().best(*seen.party());
        for (std::size_t i = 0; i < seen.scenario().issues.size(); ++i)
            m_faces.push_back(faceOf(IssueId(i)));
        connect(m_view, &LiveView::eventAppended, this, &ComposerModel::take);
        connect(m_view, &LiveView::viewReplaced, this, [this] {
            m_standpoints.read(m_view->view());
            refresh();
        });
    }
    endResetModel();
}

void ComposerModel::setReader(const Reader& reader)
{
    m_reader = reader;
    refresh();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex issue = index(row, 0);
        Q_EMIT dataChanged(issue, issue);
        Q_EMIT dataChanged(index(0, 0, issue), index(rowCount(issue) - 1, 0, issue));
    }
}

void ComposerModel::take(const Event& event)
{
    m_standpoints.take(m_view->view(), event);
    refresh();
}

void ComposerModel::answer(ProposalId proposal)
{
    const Proposal* found = m_view ? m_view->view().table().proposal(proposal) : nullptr;
    if (found)
        set(found->package, proposal);
    else if (m_view)
        set(m_view->view().table().tentative, ProposalId::none);
}

void ComposerModel::set(const Package& package, ProposalId answering, bool touched)
{
    m_package = package;
    m_parent = answering;
    m_touched = touched;
    refresh();
    Q_EMIT packageChanged();
}

bool ComposerModel::setBest()
{
    if (!m_best)
        return false;
    m_package = m_best->first;
    m_touched = true;
    refresh();
    Q_EMIT packageChanged();
    return true;
}

void ComposerModel::choose(IssueId issue, std::optional<OptionId> option)
{
    if (!m_view || m_package.option(issue) == option)
        return;
    if (option)
        m_package.set(issue, *option);
    else
        m_package.open(issue);
    m_touched = true;
    refresh();
    Q_EMIT packageChanged();
}

bool ComposerModel::hasSheet() const
{
    const SeatView& view = m_view->view();
    return view.party() && view.space().sheet(*view.party());
}

bool ComposerModel::showsScores() const
{
    return hasSheet() && !m_view->view().room().scoresHidden;
}

Package ComposerModel::parentPackage() const
{
    const Proposal* parent = m_view->view().table().proposal(m_parent);
    return parent ? parent->package : m_view->view().table().tentative;
}

Appraisal ComposerModel::appraisal() const
{
    Appraisal appraisal;
    if (!m_view)
        return appraisal;
    const SeatView& view = m_view->view();
    const PackageSpace& space = view.space();
    appraisal.open = space.issueCount() - m_package.decided(space.issueCount());
    if (const Objection objection = objectionToPackage(view.scenario(), view.state(), m_package))
        appraisal.broken = text::sentence(*objection, m_reader, &view.scenario());
    if (!hasSheet())
        return appraisal;
    const PartyId me = *view.party();
    appraisal.redLines = text::crossedRedLines(view, m_package, m_reader);
    if (!showsScores())
        return appraisal;
    appraisal.worth = space.range(me, m_package);
    if (m_parent != ProposalId::none && parentPackage() != m_package)
        appraisal.before = space.range(me, parentPackage());
    appraisal.walkAway = space.sheet(me)->walkAway;
    appraisal.timeCost = space.sheet(me)->timeCost;
    if (m_best)
        appraisal.best = m_best->second;
    return appraisal;
}

/// Tells of every face that is not what it was.
void ComposerModel::refresh()
{
    if (!m_view)
        return;
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        IssueFace face = faceOf(IssueId(i));
        if (face == m_faces[i])
            continue;
        m_faces[i] = std::move(face);
        const QModelIndex issue = indexOf(IssueId(i));
        Q_EMIT dataChanged(issue, issue);
        Q_EMIT dataChanged(index(0, 0, issue), index(rowCount(issue) - 1, 0, issue));
    }
}

ComposerModel::IssueFace ComposerModel::faceOf(IssueId issue) const
{
    const SeatView& view = m_view->view();
    IssueFace face;
    face.changed
        = m_parent != ProposalId::none && parentPackage().option(issue) != m_package.option(issue);
    face.agreed = !view.table().tentative.isOpen(issue);
    const std::size_t count = view.scenario().issue(issue).options.size();
    for (std::size_t option = 0; option < count; ++option)
        face.options.push_back(faceOf(issue, OptionId(option)));
    face.options.push_back(faceOf(issue, std::nullopt));
    return face;
}

ComposerModel::OptionFace ComposerModel::faceOf(IssueId issue, std::optional<OptionId> option) const
{
    const SeatView& view = m_view->view();
    const PackageSpace& space = view.space();
    OptionFace face;
    face.chosen = m_package.option(issue) == option;
    Package candidate = m_package;
    Package without = m_package;
    without.open(issue);
    if (option)
        candidate.set(issue, *option);
    else
        candidate.open(issue);
    if (showsScores())
        face.effect = text::asShown(space.value(*view.party(), candidate), view.scenario().points)
            - text::asShown(space.value(*view.party(), m_package), view.scenario().points);
    else if (hasSheet() && option)
        face.service = serviceOf(*space.sheet(*view.party()), { issue, *option });
    if (!option)
        return face;
    face.available = space.isAvailable({ issue, *option });
    face.broken = brokenBy(candidate);
    // What is broken elsewhere is not this option's doing.
    if (!face.broken.isEmpty() && !without.empty() && brokenBy(without) == face.broken)
        face.broken.clear();
    if (hasSheet())
        face.redLine = redLineOf(candidate, without);
    if (view.party())
        face.agreed = view.table().agreedBy[view.party()->index()].has({ issue, *option });
    for (std::size_t party = 0; party < view.scenario().parties.size(); ++party)
        if (view.party() != PartyId(party)
            && m_standpoints.of(view, PartyId(party), issue).option == option)
            face.supporters << static_cast<int>(party);
    return face;
}

QString ComposerModel::brokenBy(const Package& candidate) const
{
    const SeatView& view = m_view->view();
    const std::optional<Illegality> illegality = view.space().illegality(candidate);
    if (!illegality)
        return {};
    if (illegality->kind == Illegality::Kind::dependency)
        return text::dependency(view.scenario(), illegality->dependency, m_reader);
    const Objection objection = objectionToPackage(view.scenario(), view.state(), candidate);
    return objection ? text::sentence(*objection, m_reader, &view.scenario()) : QString();
}

QString ComposerModel::redLineOf(const Package& candidate, const Package& without) const
{
    const SeatView& view = m_view->view();
    const PartyId me = *view.party();
    const std::vector<std::size_t> already = view.space().crossed(me, without);
    for (const std::size_t line : view.space().crossed(me, candidate))
        if (!std::binary_search(already.begin(), already.end(), line))
            return text::inLanguage(view.space().sheet(me)->redLines[line].why, m_reader);
    return {};
}

QModelIndex ComposerModel::indexOf(IssueId issue) const
{
    return index(static_cast<int>(issue.index()), 0);
}

QModelIndex ComposerModel::indexOf(IssueId issue, std::optional<OptionId> option) const
{
    const QModelIndex above = indexOf(issue);
    const int row = option ? static_cast<int>(option->index()) : rowCount(above) - 1;
    return index(row, 0, above);
}

QModelIndex ComposerModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noIssue);
}

QModelIndex ComposerModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == noIssue)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, noIssue);
}

int ComposerModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_faces.size());
    if (parent.internalId() != noIssue || parent.column() != 0)
        return 0;
    return static_cast<int>(m_faces[static_cast<std::size_t>(parent.row())].options.size());
}

int ComposerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() && parent.internalId() != noIssue ? 0 : 1;
}

QVariant ComposerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == noIssue)
        return issueData(IssueId(static_cast<std::size_t>(index.row())), role);
    return optionData(IssueId(static_cast<std::size_t>(index.internalId()) - 1), index.row(), role);
}

} // namespace pourparler
