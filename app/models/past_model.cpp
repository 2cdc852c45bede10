#include "app/models/past_model.h"

#include "app/models/live_view.h"
#include "app/text/event_text.h"
#include "core/analysis/lineage.h"

#include <algorithm>
#include <utility>

namespace pourparler {

void PastModel::setView(LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    if (view)
        connect(view, &LiveView::eventAppended, this, &PastModel::refresh);
    refresh();
}

void PastModel::setReader(const Reader& reader)
{
    m_reader = reader;
    refresh();
}

/// New deeds come in at the top; only a rewind or another language changes what is there.
void PastModel::refresh()
{
    std::vector<Deed> deeds;
    m_tips.clear();
    if (m_view) {
        const SeatView& view = m_view->view();
        m_tips.assign(view.state().publicEvents + 1, 0);
        std::vector<const Past*> all;
        for (const Past* past = view.state().past.get(); past; past = past->before.get())
            all.push_back(past);
        for (std::size_t i = all.size(); i-- > 0;) {
            const Past& past = *all[i];
            const auto* rewound = std::get_if<event::Rewound>(&past.event.body);
            m_tips[past.number] = rewound ? m_tips[rewound->to] : past.number;
        }
        const std::vector<std::uint8_t> line = lineOf(view.state().publicEvents);
        for (const Past* past : all) {
            const bool first = std::holds_alternative<event::BargainingBegan>(past->event.body);
            const bool deed = first || !past->before
                || !followsByItself(past->event.body, past->before->event.body);
            if (deed && !isOfTheRoom(past->event.body)
                && !std::holds_alternative<event::Rewound>(past->event.body))
                deeds.push_back({ past->number, text::event(view, past->event, m_reader),
                    line[past->number] != 0 });
            if (first)
                break;
        }
        if (view.table().phase == PhaseKind::briefing)
            deeds.clear();
    }
    const std::size_t added
        = deeds.size() > m_deeds.size() ? deeds.size() - m_deeds.size() : std::size_t { 0 };
    if (deeds.size() >= m_deeds.size()
        && std::equal(
            m_deeds.begin(), m_deeds.end(), deeds.begin() + static_cast<std::ptrdiff_t>(added))) {
        if (added == 0)
            return;
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_deeds = std::move(deeds);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_deeds = std::move(deeds);
    endResetModel();
}

/// [public event] 1 where it holds right after the event of this number.
std::vector<std::uint8_t> PastModel::lineOf(std::uint64_t number) const
{
    std::vector<std::uint8_t> line(m_tips.size(), 0);
    for (std::uint64_t at = m_tips[number]; at > 0; at = m_tips[at - 1])
        line[at] = 1;
    return line;
}

PastModel::Change PastModel::changeOf(std::uint64_t number) const
{
    Change change;
    if (!m_view || number >= m_tips.size())
        return change;
    const std::vector<std::uint8_t> now = lineOf(m_tips.size() - 1);
    const std::vector<std::uint8_t> then = lineOf(number);
    for (std::size_t i = m_deeds.size(); i-- > 0;) {
        const Deed& deed = m_deeds[i];
        if (now[deed.number] != 0 && then[deed.number] == 0)
            change.back << deed.words;
        else if (now[deed.number] == 0 && then[deed.number] != 0)
            change.again << deed.words;
    }
    return change;
}

int PastModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deeds.size());
}

QVariant PastModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Deed& deed = m_deeds[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return deed.holds ? deed.words : tr("%1 (taken back)").arg(deed.words);
    case NumberRole:
        return QVariant::fromValue<qulonglong>(deed.number);
    case TakenBackRole:
        return !deed.holds;
    default:
        return {};
    }
}

} // namespace pourparler
