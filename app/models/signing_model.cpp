#include "app/models/signing_model.h"

#include "app/models/live_view.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "core/analysis/standpoints.h"
#include "core/scenario/ratification.h"

using namespace Qt::StringLiterals;

namespace pourparler {

bool isNeeded(const Scenario& scenario, PartyId party)
{
    std::vector<Stand> stands(scenario.parties.size(), Stand::signed_);
    stands[party.index()] = Stand::refused;
    return evaluate(scenario.ratification, stands) == Verdict::fails;
}

SigningModel::SigningModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void SigningModel::setView(LiveView* view)
{
    beginResetModel();
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_parties.clear();
    m_needed.clear();
    if (m_view) {
        const Scenario& scenario = m_view->view().scenario();
        for (std::size_t p = 0; p < scenario.parties.size(); ++p)
            if (scenario.parties[p].votes) {
                m_parties.emplace_back(p);
                m_needed.push_back(isNeeded(scenario, PartyId(p)));
            }
        connect(m_view, &LiveView::eventAppended, this, &SigningModel::take);
        connect(m_view, &LiveView::viewReplaced, this, [this] { setReader(m_reader); });
    }
    endResetModel();
}

void SigningModel::setReader(const Reader& reader)
{
    m_reader = reader;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SigningModel::take(const Event& event)
{
    if (std::holds_alternative<event::SigningCalled>(event.body)
        || std::holds_alternative<event::Rewound>(event.body)) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const std::optional<PartyId> party = partyOf(event.body);
    for (std::size_t row = 0; row < m_parties.size(); ++row)
        if (party == m_parties[row]) {
            const QModelIndex at = index(static_cast<int>(row));
            Q_EMIT dataChanged(at, at);
        }
}

Stand SigningModel::standOf(PartyId party) const
{
    const auto& signing = m_view->view().table().signing;
    return signing ? signing->stands[party.index()] : Stand::pending;
}

/// Why it refused is in the log only: the state keeps no words of it.
QString SigningModel::standWords(PartyId party) const
{
    switch (standOf(party)) {
    case Stand::pending:
        return tr("not decided yet");
    case Stand::signed_:
        return tr("has signed");
    case Stand::refused:
        break;
    }
    switch (m_view->view().table().signing->causes[party.index()]) {
    case RefusalCause::timedOut:
        return tr("has not signed in time");
    case RefusalCause::walkedOut:
        return tr("is not at the table");
    case RefusalCause::own:
        break;
    }
    const std::span<const Event> log = m_view->view().log();
    for (auto event = log.rbegin(); event != log.rend(); ++event)
        if (const auto* refused = std::get_if<event::Refused>(&event->body);
            refused && refused->party == party) {
            if (refused->why.present())
                return text::fill(tr("refuses: %1"), { text::quoted(refused->why) });
            break;
        }
    return tr("refuses");
}

int SigningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parties.size());
}

QVariant SigningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const PartyId party = m_parties[row];
    const SeatView& view = m_view->view();
    const QString need = m_needed[row] ? tr("has to sign") : tr("may sign");
    switch (role) {
    case Qt::DisplayRole:
        return text::partyName(view.scenario(), party, m_reader);
    case Qt::AccessibleTextRole:
        return text::fill(tr("%1, %2, %3"),
            { text::seat(view.scenario(), view.room(), { party, 1 }, m_reader), need,
                standWords(party) });
    case PartyRole:
        return static_cast<int>(party.index());
    case WhoRole:
        return text::seat(view.scenario(), view.room(), { party, 1 }, m_reader);
    case NeedRole:
        return need;
    case StandRole:
        return static_cast<int>(standOf(party));
    case StandWordsRole:
        return standWords(party);
    case OwnRole:
        return view.party() == party;
    default:
        return {};
    }
}

} // namespace pourparler
