#include "app/desktop/table/proposals_panel.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/table/compare_view.h"
#include "app/desktop/table/deeds_view.h"
#include "app/desktop/table/proposal_entry.h"
#include "app/desktop/table/proposals_tree.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/look/party_mark.h"
#include "app/models/live_view.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int leastBeside
    = 280; ///< pixels at 100 % of the tree and of the entry, where they stand side by side

} // namespace

ProposalsPanel::ProposalsPanel(const Theme& theme, const DeedsModel& deeds, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(this)
{
    build(deeds);
    connect(m_tree, &ProposalsTree::currentMoved, this, &ProposalsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ProposalsPanel::showNewest);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ProposalsPanel::showEmpty);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProposalsPanel::showNewest);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { m_entry->showFace(); });
    connect(m_entry, &ProposalEntry::acceptRequested, this,
        [this] { Q_EMIT commandRequested(command::Accept { m_entry->proposal() }); });
    connect(m_entry, &ProposalEntry::rejectRequested, this, [this](const QString& why) {
        Q_EMIT commandRequested(command::Reject { m_entry->proposal(), Host::words(why) });
    });
    connect(m_entry, &ProposalEntry::counterRequested, this,
        [this] { Q_EMIT counterRequested(m_entry->proposal()); });
    connect(m_entry, &ProposalEntry::withdrawRequested, this,
        [this] { Q_EMIT commandRequested(command::Withdraw { m_entry->proposal() }); });
    connect(m_entry, &ProposalEntry::signingRequested, this,
        [this] { Q_EMIT commandRequested(command::CallSigning { m_entry->proposal() }); });
    connect(m_compareWith, &QPushButton::clicked, this, &ProposalsPanel::startComparing);
    connect(m_compare, &CompareView::stopRequested, this, &ProposalsPanel::stopComparing);
    connect(&theme, &Theme::changed, this, &ProposalsPanel::arrange);
    retranslate();
}

void ProposalsPanel::build(const DeedsModel& deeds)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    m_deeds = new DeedsView(m_theme, deeds);
    m_deedsArea = new QScrollArea(this);
    m_deeds->setProperty("role", u"clear"_s);
    m_deedsArea->setWidget(m_deeds);
    m_deedsArea->setWidgetResizable(true);
    m_deedsArea->setFrameShape(QFrame::NoFrame);
    m_deedsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_deedsArea, 4);
    m_line = new Line(Qt::Vertical, this);
    row->addWidget(m_line);

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(buildFilter());
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    column->addLayout(m_body, 1);
    m_tree = new ProposalsTree(m_theme, right);
    m_tree->setObjectName(u"proposalsTree"_s);
    m_tree->setModel(&m_model);
    m_noMatch = new Label({}, TypeSize::body, Tone::muted, Weight::regular, right);
    m_empty = new EmptyState(m_theme, u"table"_s, {}, {}, right);
    m_entry = new ProposalEntry(m_theme, m_model, right);
    m_compare = new CompareView(m_theme, right);
    m_body->addWidget(m_tree, 1);
    m_body->addWidget(m_noMatch);
    m_body->addWidget(m_empty, 1);
    m_body->addWidget(m_entry);
    m_body->addWidget(m_compare, 2);
    m_compare->hide();
    row->addWidget(right, 7);
}

void ProposalsPanel::setCompact(bool compact)
{
    m_compact = compact;
    arrange();
}

/// In little height the proposal that one looks at stands beside the tree, in little width below it; so does a comparison.
/// What the others did has no room then.
void ProposalsPanel::arrange()
{
    const bool alone = m_compact || isComparing();
    m_deedsArea->setHidden(alone);
    m_line->setHidden(alone);
    const bool beside = alone && width() >= 2 * m_theme.scaled(leastBeside);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(beside ? space::two : space::half);
    m_body->setStretchFactor(m_entry, beside ? 1 : 0);
    m_body->setStretchFactor(m_compare, 2);
    m_body->setAlignment(m_entry, beside ? Qt::AlignTop : Qt::Alignment());
}

void ProposalsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* ProposalsPanel::buildFilter()
{
    m_filter = new QWidget(this);
    auto* row = new QHBoxLayout(m_filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto* choices = new QWidget(m_filter);
    auto* flow = new FlowLayout(choices, space::one);
    row->addWidget(choices, 1);
    m_compareWith = new Button(m_theme, Button::Kind::quiet, {}, m_filter);
    m_compareWith->setObjectName(u"compareWith"_s);
    row->addWidget(m_compareWith, 0, Qt::AlignTop);
    m_only = new QComboBox(choices);
    m_by = new QComboBox(choices);
    m_takenBack = new QCheckBox(choices);
    for (QComboBox* each : { m_only, m_by })
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents); // letters and languages change
    for (QWidget* each : std::initializer_list<QWidget*> { m_only, m_by, m_takenBack })
        flow->addWidget(each);
    connect(m_only, &QComboBox::activated, this, &ProposalsPanel::applyFilter);
    connect(m_by, &QComboBox::activated, this, &ProposalsPanel::applyFilter);
    connect(m_takenBack, &QCheckBox::toggled, this, &ProposalsPanel::applyFilter);
    return m_filter;
}

void ProposalsPanel::fillFilter()
{
    const ProposalFilter& filter = m_model.filter();
    using Only = ProposalFilter::Only;
    const bool player = m_view && m_view->view().party();
    m_only->clear();
    const auto add = [&](const QString& words, Only only, bool list) {
        m_only->addItem(words, static_cast<int>(only) * 2 + (list ? 1 : 0));
        if (filter.only == only && filter.asList == list)
            m_only->setCurrentIndex(m_only->count() - 1);
    };
    add(tr("Who answers whom"), Only::all, false);
    add(tr("The newest first"), Only::all, true);
    add(tr("On the table"), Only::onTheTable, false);
    if (player) {
        add(tr("Accepted by me"), Only::acceptedByMe, false);
        add(tr("Answers to mine"), Only::answersToMine, false);
    }
    add(player ? tr("Accepted by others") : tr("Accepted by anybody"), Only::acceptedByOthers,
        false);
    m_by->clear();
    m_by->addItem(tr("By everybody"), -1);
    const std::size_t parties = m_view ? m_view->view().scenario().parties.size() : 0;
    for (std::size_t p = 0; p < parties; ++p) {
        m_by->addItem(partySymbol(PartyId(p)) + u' '
                + text::partyShort(m_view->view().scenario(), PartyId(p), m_reader),
            static_cast<int>(p));
        if (filter.by == PartyId(p))
            m_by->setCurrentIndex(m_by->count() - 1);
    }
}

void ProposalsPanel::applyFilter()
{
    ProposalFilter filter;
    const int only = m_only->currentData().toInt();
    filter.only = static_cast<ProposalFilter::Only>(only / 2);
    filter.asList = only % 2 == 1;
    if (const int party = m_by->currentData().toInt(); party >= 0)
        filter.by = PartyId(static_cast<std::size_t>(party));
    filter.takenBack = m_takenBack->isChecked();
    m_model.setFilter(filter);
}

void ProposalsPanel::setView(LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_menu = view ? allowed(view->view()) : Menu {};
    m_model.setFilter({});
    m_model.setView(view);
    m_takenBack->setChecked(false);
    m_pinned = ProposalId::none;
    m_compare->setView(view);
    fillFilter();
    showNewest();
    if (view)
        connect(view, &LiveView::viewReplaced, this, &ProposalsPanel::showEmpty);
}

void ProposalsPanel::setReader(const Reader& reader)
{
    m_reader = reader;
    m_model.setReader(reader);
    m_compare->setReader(reader);
    fillFilter();
    showMenu();
}

void ProposalsPanel::setMenu(const Menu& menu)
{
    m_menu = menu;
    showMenu();
    showEmpty();
}

void ProposalsPanel::retranslate()
{
    m_deeds->retranslate();
    m_deedsArea->setAccessibleName(m_deeds->accessibleName());
    m_compareWith->setText(tr("Compare with…"));
    m_only->setAccessibleName(tr("Which proposals"));
    m_by->setAccessibleName(tr("By which party"));
    m_takenBack->setText(tr("Show what was taken back"));
    m_tree->setAccessibleName(tr("Proposals"));
    m_noMatch->setText(tr("No proposal is of this kind."));
    m_empty->setTexts(tr("Nothing is on the table yet"),
        tr("Proposals will stand here, each below what it answers. When you have the floor, choose "
           "options on the right and propose them."));
    m_entry->retranslate();
    m_compare->retranslate();
    fillFilter();
    showEmpty();
}

void ProposalsPanel::showEmpty()
{
    const bool any = m_view && !m_view->view().table().proposals.empty();
    bool takenBack = m_takenBack->isChecked();
    if (m_view)
        for (const Proposal& each : m_view->view().table().proposals)
            takenBack = takenBack || each.takenBack;
    m_takenBack->setVisible(takenBack);
    if (isComparing() && !(m_view && m_view->view().table().proposal(m_pinned)))
        m_pinned = ProposalId::none;
    m_filter->setVisible(any && !isComparing());
    m_empty->setVisible(m_view && !any);
    m_tree->setVisible(any && m_model.count() > 0);
    m_noMatch->setVisible(any && m_model.count() == 0);
    m_entry->setVisible(m_tree->currentIndex().isValid() && !isComparing());
    m_compareWith->setObjection(
        m_tree->currentIndex().isValid() ? QString() : tr("Choose a proposal in the list first."));
    m_compare->setVisible(isComparing());
    arrange();
}

/// The newest is looked at, unless somebody is walking the tree.
void ProposalsPanel::showNewest()
{
    showEmpty();
    if ((m_tree->hasFocus() || isComparing()) && m_tree->currentIndex().isValid())
        return;
    const QModelIndex newest = m_model.indexOf(m_model.newest());
    m_tree->setCurrentIndex(newest);
    if (newest.isValid())
        m_tree->scrollTo(newest);
    showCurrent();
}

void ProposalsPanel::showCurrent()
{
    m_entry->setIndex(m_tree->currentIndex());
    m_compareWith->setAccessibleName(tr("Compare proposal %1 with another one")
                                         .arg(static_cast<std::uint32_t>(m_entry->proposal())));
    if (isComparing())
        m_compare->compare(m_pinned, m_entry->proposal());
    showEmpty();
    showMenu();
}

/// With what it answers at first, else with the one before it; whoever walks the tree chooses another one.
void ProposalsPanel::startComparing()
{
    m_pinned = m_entry->proposal();
    const Proposal* pinned = m_view->view().table().proposal(m_pinned);
    QModelIndex other = m_model.indexOf(pinned->parent);
    if (!other.isValid())
        other = m_tree->indexBelow(m_tree->currentIndex());
    if (!other.isValid())
        other = m_tree->indexAbove(m_tree->currentIndex());
    m_tree->setCurrentIndex(other.isValid() ? other : m_tree->currentIndex());
    showCurrent();
    m_tree->setFocus(Qt::OtherFocusReason);
}

/// Back to the proposal that was compared.
void ProposalsPanel::stopComparing()
{
    const QModelIndex back = m_model.indexOf(m_pinned);
    m_pinned = ProposalId::none;
    if (back.isValid())
        m_tree->setCurrentIndex(back);
    showCurrent();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ProposalsPanel::showMenu()
{
    const auto number = static_cast<std::size_t>(m_entry->proposal());
    if (!m_view || number == 0)
        return;
    const bool player = m_view->view().party().has_value();
    m_entry->setMenu(
        player && number <= m_menu.proposals.size() ? &m_menu.proposals[number - 1] : nullptr,
        m_view->view().scenario(), m_reader);
}

} // namespace pourparler::desktop
