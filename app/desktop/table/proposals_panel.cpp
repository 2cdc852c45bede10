#include "app/desktop/table/proposals_panel.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/table/proposal_entry.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/models/live_view.h"
#include "app/text/fill.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int atOnce = 24; ///< entries made at a time; the older ones on request

QScrollArea* scrolling(QWidget* inner, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inner->setProperty("role", u"clear"_s);
    return area;
}

} // namespace

ProposalsPanel::ProposalsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(this)
    , m_deeds(this)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);

    auto* deeds = new QWidget;
    auto* deedsWhole = new QVBoxLayout(deeds);
    deedsWhole->setContentsMargins(0, space::half, 0, 0);
    deedsWhole->setSpacing(space::one);
    m_deedsTitle = new Label({}, TypeSize::body, Tone::muted, Weight::strong);
    deedsWhole->addWidget(m_deedsTitle);
    m_deedsColumn = new QVBoxLayout;
    m_deedsColumn->setSpacing(space::half + 2);
    deedsWhole->addLayout(m_deedsColumn);
    deedsWhole->addStretch(1);

    auto* list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, space::one, 0);
    m_list->setSpacing(0);
    m_older = new Button(theme, Button::Kind::quiet, {}, list);
    m_list->addWidget(m_older, 0, Qt::AlignLeft);
    m_list->addStretch(1);
    m_scroll = scrolling(list, this);

    row->addWidget(scrolling(deeds, this), 4);
    row->addWidget(new Line(Qt::Vertical, this));
    row->addWidget(m_scroll, 7);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_shown = std::min(m_shown + atOnce, m_model.rowCount());
        rebuild();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int) { insert(first); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            refresh(first.row(), last.row());
        });
    connect(&m_deeds, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            refreshDeeds(first.row(), last.row());
        });
    retranslate();
}

void ProposalsPanel::setView(LiveView* view)
{
    m_view = view;
    m_menu = view ? allowed(view->view()) : Menu {};
    m_model.setView(view);
    m_deeds.setView(view);
    m_shown = std::min(atOnce, m_model.rowCount());
    rebuild();
    rebuildDeeds();
}

void ProposalsPanel::setReader(const Reader& reader)
{
    m_reader = reader;
    m_model.setReader(reader);
    m_deeds.setReader(reader);
    showMenus();
}

void ProposalsPanel::setMenu(const Menu& menu)
{
    m_menu = menu;
    showMenus();
}

void ProposalsPanel::retranslate()
{
    m_deedsTitle->setText(tr("What the others did last"));
    m_older->setText(tr("Show older proposals"));
    for (ProposalEntry* entry : m_entries)
        entry->retranslate();
    showEmpty();
}

void ProposalsPanel::showEmpty()
{
    if (m_empty) {
        m_empty->hide();
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    if (!m_view || m_model.rowCount() > 0)
        return;
    m_empty = new EmptyState(m_theme, u"table"_s, tr("Nothing is on the table yet"),
        tr("Proposals will stand here, the newest first. When you have the floor, choose options "
           "on the "
           "right and propose them."));
    m_list->insertWidget(0, m_empty);
}

void ProposalsPanel::rebuild()
{
    for (ProposalEntry* entry : m_entries) {
        entry->hide();
        entry->deleteLater();
    }
    m_entries.clear();
    for (int row = m_shown - 1; row >= 0; --row)
        insert(row);
    m_older->setVisible(m_model.rowCount() > m_shown);
    showEmpty();
}

void ProposalsPanel::insert(int row)
{
    const QModelIndex index = m_model.index(row);
    auto* entry = new ProposalEntry(m_theme, m_model, index, m_list->parentWidget());
    entry->setObjectName(u"proposal-%1"_s.arg(static_cast<std::uint32_t>(entry->proposal())));
    m_entries.insert(m_entries.begin(), entry);
    m_list->insertWidget(0, entry);
    const ProposalId id = entry->proposal();
    connect(entry, &ProposalEntry::acceptRequested, this,
        [this, id] { Q_EMIT commandRequested(command::Accept { id }); });
    connect(entry, &ProposalEntry::rejectRequested, this, [this, id](const QString& why) {
        Q_EMIT commandRequested(command::Reject { id, Host::words(why) });
    });
    connect(
        entry, &ProposalEntry::counterRequested, this, [this, id] { Q_EMIT counterRequested(id); });
    connect(entry, &ProposalEntry::withdrawRequested, this,
        [this, id] { Q_EMIT commandRequested(command::Withdraw { id }); });
    connect(entry, &ProposalEntry::signingRequested, this,
        [this, id] { Q_EMIT commandRequested(command::CallSigning { id }); });
    m_shown = std::max(m_shown, static_cast<int>(m_entries.size()));
    entry->setFolded(!index.data(ProposalsModel::LatestRole).toBool());
    entry->show();
    showEmpty();
}

void ProposalsPanel::refresh(int first, int last)
{
    const int end = std::min(last + 1, static_cast<int>(m_entries.size()));
    for (int row = first; row < end; ++row) {
        ProposalEntry* entry = m_entries[static_cast<std::size_t>(row)];
        entry->showFace();
        if (!m_model.index(row).data(ProposalsModel::LatestRole).toBool())
            entry->setFolded(true);
    }
}

void ProposalsPanel::showMenus()
{
    if (!m_view)
        return;
    const bool player = m_view->view().party().has_value();
    for (ProposalEntry* entry : m_entries) {
        const auto at = static_cast<std::size_t>(entry->proposal()) - 1;
        entry->setMenu(player && at < m_menu.proposals.size() ? &m_menu.proposals[at] : nullptr,
            m_view->view().scenario(), m_reader);
    }
}

void ProposalsPanel::rebuildDeeds()
{
    while (QLayoutItem* item = m_deedsColumn->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (owned->widget()) {
            owned->widget()->hide();
            owned->widget()->deleteLater();
        }
    }
    m_deedLabels.clear();
    for (int row = 0; row < m_deeds.rowCount(); ++row) {
        const PartyId party(
            static_cast<std::size_t>(m_deeds.index(row).data(DeedsModel::PartyRole).toInt()));
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::one);
        layout->addWidget(new MarkView(m_theme, party), 0, Qt::AlignTop);
        auto* label = new Label({}, TypeSize::body);
        layout->addWidget(label, 1);
        m_deedLabels.push_back(label);
        m_deedsColumn->addWidget(line);
    }
    refreshDeeds(0, m_deeds.rowCount() - 1);
}

void ProposalsPanel::refreshDeeds(int first, int last)
{
    for (int row = first; row <= last && row < static_cast<int>(m_deedLabels.size()); ++row) {
        const QModelIndex index = m_deeds.index(row);
        Label* label = m_deedLabels[static_cast<std::size_t>(row)];
        //: a party's short name, and what it did, as a sentence without its name
        label->setText(text::fill(tr("%1: %2"),
            { index.data(DeedsModel::ShortRole).toString(), index.data().toString() }));
        label->setToolTip(index.data(Qt::ToolTipRole).toString());
        label->setTone(index.data(DeedsModel::NewRole).toBool() ? Tone::plain : Tone::muted);
    }
}

} // namespace pourparler::desktop
