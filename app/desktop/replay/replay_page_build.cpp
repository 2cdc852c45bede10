#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/focus_lead.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/replay/branch_card.h"
#include "app/desktop/replay/branches_panel.h"
#include "app/desktop/replay/left_panel.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/replay/moment_view.h"
#include "app/desktop/replay/replay_head.h"
#include "app/desktop/replay/replay_log.h"
#include "app/desktop/replay/replay_page_private.h"
#include "app/desktop/replay/timeline.h"
#include "app/desktop/replay/transport_bar.h"
#include "app/desktop/table/proposals_tree.h"
#include "app/desktop/table/text_panel.h"
#include "app/desktop/theme/theme.h"
#include "app/text/sentence.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

enum Tab { logTab, proposalsTab, textTab, branchesTab, leftTab };

} // namespace

ReplayPage::Private::Private(const Theme& look, ReplayPage& owner)
    : theme(look)
    , page(owner)
{
    ProposalFilter list;
    list.asList = true; // a tree of thousands takes longer to lay out than a frame
    list.takenBack = true;
    proposals.setFilter(list);
    build();
    connectParts();
    connectBranches();
    retranslate();
    showTab(logTab);
}

void ReplayPage::Private::build()
{
    page.setProperty("role", u"page"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head = new ReplayHead(theme, &page);
    column->addWidget(head);
    warning = new Banner(theme, Tone::danger, u"warning"_s, {}, &page);
    warning->setObjectName(u"warning"_s);
    showAllTheSame = warning->addAction({});
    showAllTheSame->setObjectName(u"showAllTheSame"_s);
    keepEyes = warning->addAction({});
    keepEyes->setObjectName(u"keepEyes"_s);
    warning->hide();
    column->addWidget(warning);

    auto* whole = new QWidget;
    whole->setProperty("role", u"clear"_s);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(space::two, space::one, space::two, space::one);
    rows->setSpacing(space::half);
    auto* top = new Card(Card::Ground::raised, whole);
    top->column()->setContentsMargins(
        space::one + space::half, space::half, space::one + space::half, space::one);
    top->column()->setSpacing(space::half);
    timeline = new Timeline(theme, top);
    timeline->setObjectName(u"timeline"_s);
    leadFocus(page, timeline); // whoever comes here can step at once
    transport = new TransportBar(theme, player, top);
    top->column()->addWidget(timeline);
    top->column()->addWidget(transport);
    caption = new LineView(theme, 2, TypeSize::lead, Weight::regular, top);
    caption->setObjectName(u"caption"_s);
    top->column()->addWidget(caption);
    rows->addWidget(top);
    branchCard = new BranchCard(theme, whole);
    branchCard->hide();
    rows->addWidget(branchCard);

    body = new QBoxLayout(QBoxLayout::LeftToRight);
    body->setSpacing(space::one);
    auto* ground = new Card(Card::Ground::raised, whole);
    ground->column()->setContentsMargins(
        space::one + space::half, space::one, space::one + space::half, space::one);
    moment = new MomentView(theme, ground);
    ground->column()->addWidget(moment);
    body->addWidget(ground, 1);
    buildSide();
    body->addWidget(side);
    rows->addLayout(body, 1);
    // In very large type there is more of it than fits into a window.
    auto* scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(whole);
    scroll->installEventFilter(&page);
    column->addWidget(scroll, 1);
}

void ReplayPage::Private::buildSide()
{
    side = new Card(Card::Ground::raised, &page);
    side->column()->setContentsMargins(space::one, space::half, space::one, space::one);
    side->column()->setSpacing(0);
    auto* tabRow = new QWidget(side);
    auto* tabLayout = new FlowLayout(tabRow, space::two);
    tabs = new QButtonGroup(&page);
    for (int tab = logTab; tab <= leftTab; ++tab) {
        auto* button = new Button(theme, Button::Kind::tab, {}, tabRow);
        tabs->addButton(button, tab);
        tabLayout->addWidget(button);
    }
    side->column()->addWidget(tabRow);
    side->column()->addWidget(new Line(Qt::Horizontal, side));
    stack = new QStackedWidget(side);
    log = new ReplayLog(theme, stack);
    log->setObjectName(u"log"_s);
    proposalList = new ProposalsTree(theme, stack);
    proposalList->setObjectName(u"proposals"_s);
    proposalList->setModel(&proposals);
    text = new TextPanel(theme, stack);
    branches = new BranchesPanel(theme, stack);
    left = new LeftPanel(theme, stack);
    left->setObjectName(u"left"_s);
    tabs->button(leftTab)->setObjectName(u"leftTab"_s);
    for (QWidget* each :
        std::initializer_list<QWidget*> { log, proposalList, text, branches, left })
        stack->addWidget(each);
    side->column()->addWidget(stack, 1);
    log->installEventFilter(&page);
    proposalList->installEventFilter(&page);
    moment->findChild<QWidget*>(u"matrix"_s)->installEventFilter(&page);
}

void ReplayPage::Private::connectParts()
{
    connect(head, &ReplayHead::backRequested, &page, &ReplayPage::backRequested);
    connect(head, &ReplayHead::debriefRequested, &page,
        [this] { Q_EMIT page.debriefRequested(stream, eyes); });
    connect(
        head, &ReplayHead::eyesChosen, &page, [this](const Viewer& chosen) { chooseEyes(chosen); });
    connect(showAllTheSame, &QPushButton::clicked, &page, [this] {
        allowed.push_back(*asked);
        chooseEyes(*asked);
        timeline->setFocus(Qt::OtherFocusReason);
    });
    connect(keepEyes, &QPushButton::clicked, &page, [this] {
        warning->hide();
        timeline->setFocus(Qt::OtherFocusReason);
    });
    connect(&player, &ReplayPlayer::positionChanged, &page, [this] {
        if (!staying && replay)
            place = replay->streamPosition(player.position());
        showPosition();
    });
    connect(timeline, &QAbstractSlider::valueChanged, &page,
        [this](int value) { player.setPosition(static_cast<std::size_t>(value)); });
    connect(timeline, &QAbstractSlider::sliderPressed, &page, [this] { player.setPlaying(false); });
    timeline->setWords([this](std::size_t position) { return words(position); });
    connect(log, &ReplayLog::positionChosen, &page, [this](std::size_t position) {
        player.setPlaying(false);
        player.setPosition(position);
    });
    connect(tabs, &QButtonGroup::idClicked, &page, [this](int tab) { showTab(tab); });
    connect(&theme, &Theme::changed, &page, [this] {
        textShown.reset();
        showText();
        shareRoom();
    });
    auto* next = new QShortcut(Qt::Key_N, &page);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, &page, [this] { player.toNextProposal(); });
    auto* toLeft = new QShortcut(Qt::Key_L, &page);
    toLeft->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toLeft, &QShortcut::activated, &page, &ReplayPage::showWhatWasLeft);
}

void ReplayPage::Private::connectBranches()
{
    auto* branch = new QShortcut(Qt::Key_B, &page);
    branch->setContext(Qt::WidgetWithChildrenShortcut);
    connect(branch, &QShortcut::activated, &page, [this] { askBranch(); });
    connect(transport, &TransportBar::branchRequested, &page, [this] { askBranch(); });
    connect(branchCard, &BranchCard::dismissed, &page, [this] {
        branchCard->hide();
        timeline->setFocus(Qt::OtherFocusReason);
    });
    connect(branchCard, &BranchCard::peopleChosen, &page, [this] {
        std::vector<bool> people;
        for (const SeatId seat : votingSeats())
            people.push_back(isPerson(seat));
        branchCard->askWho(seatWords(), people);
    });
    connect(branchCard, &BranchCard::seatsChosen, &page, [this](const std::vector<bool>& people) {
        branchCard->hide();
        Q_EMIT page.branchRequested(stream, branchPoint(), changedSeats(people));
    });
    connect(branchCard, &BranchCard::botsChosen, &page, [this] { playBots(); });
    connect(branchCard, &BranchCard::stopRequested, &page, [this] { bots.stop(); });
    connect(branchCard, &BranchCard::showRequested, &page, [this] {
        branchCard->hide();
        chooseStream(newBranch);
        timeline->setFocus(Qt::OtherFocusReason);
    });
    connect(&bots, &BranchPlayer::progressed, &page,
        [this](quint64 events) { branchCard->showProgress(events); });
    connect(&bots, &BranchPlayer::finished, &page,
        [this](StreamId made, const std::shared_ptr<const RecordContents>& read) {
            takeBranch(made, read);
        });
    connect(&bots, &BranchPlayer::failed, &page,
        [this](const Error& why) { branchCard->showEnd(text::sentence(why, reader), false); });
    connect(branches, &BranchesPanel::streamChosen, &page,
        [this](StreamId chosen) { chooseStream(chosen); });
    connect(branches, &BranchesPanel::compareRequested, &page, &ReplayPage::compareRequested);
    connect(left, &LeftPanel::pictureSaved, &page, &ReplayPage::pictureSaved);
    connect(left, &LeftPanel::failed, &page, &ReplayPage::failed);
}

void ReplayPage::Private::retranslate()
{
    head->retranslate();
    timeline->setAccessibleName(tr("Position in the session"));
    transport->retranslate();
    branchCard->retranslate();
    moment->retranslate();
    branches->retranslate();
    warning->setText(
        tr("This session is not over. These eyes see what others at the table must not "
           "know: briefs, score sheets, drafts, reasons. Look only where none of them "
           "can see this screen."));
    showAllTheSame->setText(tr("Show all the same"));
    keepEyes->setText(tr("Cancel"));
    tabs->button(logTab)->setText(tr("What happened"));
    tabs->button(proposalsTab)->setText(tr("Proposals"));
    tabs->button(textTab)->setText(tr("Text"));
    tabs->button(branchesTab)->setText(tr("Branches"));
    tabs->button(leftTab)->setText(tr("What was left"));
    left->retranslate();
    log->setAccessibleName(tr("What happened"));
    proposalList->setAccessibleName(tr("Proposals"));
    setReader();
}

/// The side takes a third, within reason; where the type is too large for that it goes below.
void ReplayPage::Private::shareRoom()
{
    const bool below = page.width() < theme.scaled(800);
    body->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = std::max(theme.scaled(280), page.width() * 36 / 100);
    side->setMinimumWidth(below ? 0 : width);
    side->setMaximumWidth(below ? QWIDGETSIZE_MAX : width);
    side->setMinimumHeight(below ? theme.scaled(240) : 0);
}

} // namespace pourparler::desktop
