#include "app/models/deeds_model.h"

#include "app/models/live_view.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "core/analysis/lineage.h"
#include "core/analysis/standpoints.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler {

namespace {

QString numberOf(ProposalId proposal)
{
    return QString::number(static_cast<std::uint32_t>(proposal));
}

QString saying(const QString& words, const Words& said)
{
    return said.present() ? words + u" "_s + text::quoted(said) : words;
}

} // namespace

DeedsModel::DeedsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void DeedsModel::setView(LiveView* view)
{
    beginResetModel();
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_deeds.clear();
    if (m_view) {
        m_deeds = everything();
        connect(m_view, &LiveView::eventAppended, this, [this](const Event& event) {
            if (std::holds_alternative<event::Rewound>(event.body))
                readAgain();
            else
                read(m_deeds, event, m_view->view().log().size() - 1, true);
        });
        connect(m_view, &LiveView::viewReplaced, this, &DeedsModel::readAgain);
    }
    endResetModel();
}

std::vector<DeedsModel::Deeds> DeedsModel::everything()
{
    const SeatView& seen = m_view->view();
    std::vector<Deeds> deeds;
    for (const PartyId party : seen.scenario().protocol.order)
        if (seen.party() != party)
            deeds.push_back({ party, {}, ProposalId::none, ProposalId::none, false });
    const std::vector<bool> holds = stillHolding(seen.log());
    for (std::size_t i = 0; i < seen.log().size(); ++i)
        if (holds[i])
            read(deeds, seen.log()[i], i, false);
    return deeds;
}

void DeedsModel::readAgain()
{
    std::vector<Deeds> deeds = everything();
    const bool sameRows = std::equal(deeds.begin(), deeds.end(), m_deeds.begin(), m_deeds.end(),
        [](const Deeds& a, const Deeds& b) { return a.party == b.party; });
    if (!sameRows)
        beginResetModel();
    m_deeds = std::move(deeds);
    if (!sameRows)
        endResetModel();
    else
        setReader(m_reader);
}

void DeedsModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DeedsModel::read(std::vector<Deeds>& all, const Event& event, std::size_t position, bool tell)
{
    const std::optional<PartyId> me = m_view->view().party();
    const bool mine = me && endsTurnOf(*me, event.body);
    const std::optional<PartyId> party = partyOf(event.body);
    if (!mine && !party)
        return;
    for (std::size_t row = 0; row < all.size(); ++row) {
        Deeds& deeds = all[row];
        bool changed = false;
        if (mine && deeds.isNew) {
            deeds.isNew = false;
            changed = true;
        }
        if (party == deeds.party) {
            if (std::holds_alternative<event::TurnBegan>(event.body)) {
                deeds.events.clear();
                deeds.before = deeds.last;
                changed = true;
            } else if (isDeed(event.body)) {
                deeds.events.push_back(position);
                deeds.isNew = true;
                changed = true;
            }
            if (const auto* proposed = std::get_if<event::Proposed>(&event.body))
                deeds.last = proposed->proposal;
        }
        if (changed && tell)
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

int DeedsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deeds.size());
}

QVariant DeedsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Deeds& deeds = m_deeds[static_cast<std::size_t>(index.row())];
    const SeatView& view = m_view->view();
    switch (role) {
    case Qt::DisplayRole:
        return sentence(deeds);
    case Qt::AccessibleTextRole:
        return QString(
            text::partyName(view.scenario(), deeds.party, m_reader) + u": "_s + sentence(deeds));
    case Qt::ToolTipRole:
        return text::seat(view.scenario(), view.room(), { deeds.party, 1 }, m_reader);
    case PartyRole:
        return static_cast<int>(deeds.party.index());
    case ShortRole:
        return text::partyShort(view.scenario(), deeds.party, m_reader);
    case NewRole:
        return deeds.isNew;
    case SilentRole:
        return deeds.events.empty();
    default:
        return {};
    }
}

QString DeedsModel::sentence(const Deeds& deeds) const
{
    const Table& table = m_view->view().table();
    if (deeds.events.empty()) {
        const bool speaking = table.phase == PhaseKind::bargaining && table.floor == deeds.party;
        if (speaking)
            return tr("has the floor");
        return table.round > 1 ? tr("nothing new") : tr("has not spoken yet");
    }
    QStringList accepted;
    QStringList rejected;
    QStringList parts;
    for (const std::size_t position : deeds.events) {
        const EventBody& body = m_view->view().log()[position].body;
        if (const auto* yes = std::get_if<event::Accepted>(&body))
            accepted << numberOf(yes->proposal);
        else if (const auto* no = std::get_if<event::Rejected>(&body); no && !no->why.present())
            rejected << numberOf(no->proposal);
        else
            parts << deed(body, deeds.before);
    }
    // Answers first, each kind in one go: "rejects 8, 9 and 11; moves in 12: …".
    if (!rejected.isEmpty())
        parts.prepend(text::fill(tr("rejects %1"), { text::allOf(rejected) }));
    if (!accepted.isEmpty())
        parts.prepend(text::fill(tr("accepts %1"), { text::allOf(accepted) }));
    return text::listed(parts);
}

QString DeedsModel::proposing(const event::Proposed& event, ProposalId before) const
{
    const SeatView& view = m_view->view();
    const QString number = numberOf(event.proposal);
    const Proposal* own = view.table().proposal(before);
    QString words;
    if (!own) {
        words = event.parent == ProposalId::none
            ? text::fill(tr("puts proposal %1 on the table"), { number })
            : text::fill(tr("answers %1 with proposal %2"), { numberOf(event.parent), number });
    } else {
        const QString moved = text::changes(view.scenario(), own->package, event.package, m_reader);
        words = moved.isEmpty() ? text::fill(tr("stands by its package (%1)"), { number })
                                : text::fill(tr("moves in %1: %2"), { number, moved });
    }
    return saying(words, event.argument);
}

/// What deed() has words for.
bool DeedsModel::isDeed(const EventBody& body)
{
    return std::holds_alternative<event::Proposed>(body)
        || std::holds_alternative<event::Accepted>(body)
        || std::holds_alternative<event::Rejected>(body)
        || std::holds_alternative<event::OptionAgreed>(body)
        || std::holds_alternative<event::OptionReopened>(body)
        || std::holds_alternative<event::Passed>(body)
        || std::holds_alternative<event::TurnTimedOut>(body)
        || std::holds_alternative<event::TurnSkipped>(body)
        || std::holds_alternative<event::SigningCalled>(body)
        || std::holds_alternative<event::WalkedOut>(body)
        || std::holds_alternative<event::CameBack>(body);
}

/// Without the party's name, which stands before it; empty for what is not a deed.
QString DeedsModel::deed(const EventBody& body, ProposalId before) const
{
    const Scenario& scenario = m_view->view().scenario();
    if (const auto* event = std::get_if<event::Proposed>(&body))
        return proposing(*event, before);
    if (const auto* event = std::get_if<event::Accepted>(&body))
        return text::fill(tr("accepts %1"), { numberOf(event->proposal) });
    if (const auto* event = std::get_if<event::Rejected>(&body))
        return saying(text::fill(tr("rejects %1"), { numberOf(event->proposal) }), event->why);
    if (const auto* event = std::get_if<event::OptionAgreed>(&body))
        return text::fill(tr("agrees — %1"), { text::choice(scenario, event->choice, m_reader) });
    if (const auto* event = std::get_if<event::OptionReopened>(&body))
        return text::fill(
            tr("reopens: %1"), { text::issueShort(scenario, event->issue, m_reader) });
    if (std::holds_alternative<event::Passed>(body))
        return tr("passes");
    if (std::holds_alternative<event::TurnTimedOut>(body))
        return tr("ran out of time");
    if (std::holds_alternative<event::TurnSkipped>(body))
        return tr("was passed over by the facilitator");
    if (std::holds_alternative<event::SigningCalled>(body))
        return tr("calls for signing");
    if (std::holds_alternative<event::WalkedOut>(body))
        return tr("walks out");
    if (std::holds_alternative<event::CameBack>(body))
        return tr("comes back");
    return {};
}

} // namespace pourparler
