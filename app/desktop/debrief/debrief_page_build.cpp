#include "app/desktop/components/button.h"
#include "app/desktop/components/eyes_box.h"
#include "app/desktop/components/focus_lead.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/deal/deal_progress.h"
#include "app/desktop/deal/pair_chooser.h"
#include "app/desktop/debrief/debrief_page_private.h"
#include "app/desktop/debrief/debrief_tools.h"
#include "app/desktop/debrief/presenter_panel.h"
#include "app/desktop/debrief/step_delegate.h"
#include "app/desktop/debrief/step_view.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"
#include "app/text/sentence.h"

#include <QBoxLayout>
#include <QDir>
#include <QFrame>
#include <QItemSelectionModel>
#include <QListView>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

DebriefPage::Private::Private(const Theme& look, Projector& wall, DebriefPage& owner)
    : theme(look)
    , projector(wall)
    , page(owner)
{
    build();
    connectParts();
    connectWarning();
    connect(&projector, &Projector::shownChanged, &page, [this](bool shown) {
        if (!shown)
            present(false);
    });
    connectDeal();
    retranslate();
}

void DebriefPage::Private::build()
{
    page.setProperty("role", u"page"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(*column);
    buildBanners(*column);
    buildBody(*column);
    buildBar(*column);
}

void DebriefPage::Private::buildHead(QBoxLayout& column)
{
    auto* head = new QFrame(&page);
    head->setProperty("role", u"head"_s);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::one, space::half + 2, space::two, space::half + 2);
    row->setSpacing(space::one);
    backButton = new Button(theme, Button::Kind::quiet, u"arrow-left"_s, {}, head);
    backButton->setObjectName(u"back"_s);
    title = new LineView(theme, 1, TypeSize::lead, Weight::strong, head);
    eyesWord = (new Label({}, TypeSize::body, Tone::muted, Weight::regular, head))->single();
    eyesBox = new EyesBox(theme, head);
    eyesBox->setObjectName(u"eyes"_s);
    eyesWord->setBuddy(eyesBox);
    row->addWidget(backButton);
    row->addWidget(title, 1);
    row->addWidget(eyesWord);
    row->addWidget(eyesBox);
    column.addWidget(head);
}

void DebriefPage::Private::buildBanners(QBoxLayout& column)
{
    const auto add = [&](Tone tone, const QString& icon, const QString& name) {
        auto* banner = new Banner(theme, tone, icon, {}, &page);
        banner->setObjectName(name);
        banner->hide();
        column.addWidget(banner);
        return banner;
    };
    warning = add(Tone::danger, u"warning"_s, u"warning"_s);
    showAllTheSame = warning->addAction({});
    showAllTheSame->setObjectName(u"showAllTheSame"_s);
    keepEyes = warning->addAction({});
    keepEyes->setObjectName(u"keepEyes"_s);
    news = add(Tone::accent, u"check"_s, u"news"_s);
    problem = add(Tone::danger, u"warning"_s, u"problem"_s);
}

void DebriefPage::Private::buildBody(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    steps = new QListView(&page);
    steps->setObjectName(u"steps"_s);
    steps->setModel(&model);
    steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    steps->setFrameShape(QFrame::NoFrame);
    steps->setItemDelegate(new StepDelegate(theme, steps));
    steps->setMouseTracking(true);
    steps->setResizeMode(QListView::Adjust);
    steps->installEventFilter(&page);
    leadFocus(page, steps); // whoever comes here can go on at once
    row->addWidget(steps);
    row->addWidget(new Line(Qt::Vertical, &page));

    auto* inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(space::three, space::one, space::three, space::three);
    rows->setSpacing(space::one);
    tools = new DebriefTools(theme, inside);
    rows->addWidget(tools);
    rows->addSpacing(space::one);
    outcome = new Label({}, TypeSize::body, Tone::muted);
    outcome->setObjectName(u"outcome"_s);
    rows->addWidget(outcome);
    dealProgress = new DealProgress(theme);
    rows->addWidget(dealProgress);
    nothing = new Label({}, TypeSize::title, Tone::muted);
    nothing->setObjectName(u"nothing"_s);
    rows->addWidget(nothing);
    body = new QBoxLayout(QBoxLayout::LeftToRight);
    body->setSpacing(space::three);
    stepView = new StepView(theme);
    pair = new PairChooser(theme);
    stepView->addTool(pair);
    panel = new PresenterPanel;
    panel->setObjectName(u"panel"_s);
    panel->hide();
    body->addWidget(stepView, 1);
    auto* side = new QVBoxLayout;
    side->addWidget(panel);
    side->addStretch(1);
    body->addLayout(side);
    rows->addLayout(body);
    rows->addStretch(1);
    scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->installEventFilter(&page);
    row->addWidget(scroll, 1);
    column.addLayout(row, 1);
}

void DebriefPage::Private::buildBar(QBoxLayout& column)
{
    auto* bar = new QFrame(&page);
    bar->setProperty("role", u"bar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::one, space::one, space::two, space::one);
    row->setSpacing(space::one);
    const auto add = [&](Button::Kind kind, const QString& icon, const QString& name) {
        auto* button = new Button(theme, kind, icon, {}, bar);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    start = add(Button::Kind::quiet, u"home"_s, u"start"_s);
    replay = add(Button::Kind::quiet, u"history"_s, u"replay"_s);
    row->addStretch(1);
    place = (new Label({}, TypeSize::body, Tone::muted))->single();
    place->setObjectName(u"place"_s);
    row->addWidget(place);
    row->addSpacing(space::one);
    previous = add(Button::Kind::secondary, {}, u"previous"_s);
    next = add(Button::Kind::primary, {}, u"next"_s);
    column.addWidget(bar);
}

void DebriefPage::Private::connectParts()
{
    connect(backButton, &QPushButton::clicked, &page, &DebriefPage::backRequested);
    connect(start, &QPushButton::clicked, &page, &DebriefPage::startRequested);
    connect(replay, &QPushButton::clicked, &page, [this] { Q_EMIT page.replayRequested(stream); });
    connect(previous, &QPushButton::clicked, &page, [this] { back(); });
    connect(next, &QPushButton::clicked, &page, [this] { forward(); });
    connect(steps->selectionModel(), &QItemSelectionModel::currentChanged, &page,
        [this](const QModelIndex& index) {
            if (index.isValid())
                go(index.row());
        });
    connect(stepView, &StepView::numbersWanted, &page, [this] { showNumbers(); });
    // Queued: a field says its word when the focus leaves, which may be while another step is being shown, and what is said
    // makes the story anew.
    connect(
        stepView, &StepView::feelingSaid, &page, &DebriefPage::feelingSaid, Qt::QueuedConnection);
    connect(stepView, &StepView::saveRequested, &page,
        [this](const std::shared_ptr<const Chart>& chart) { savePicture(chart); });
    connect(
        tools, &DebriefTools::namesHiddenChanged, &page, [this](bool hide) { hideNames(hide); });
    connect(tools, &DebriefTools::presentChosen, &page, [this](bool on) { present(on); });
    connect(tools, &DebriefTools::recordWanted, &page, &DebriefPage::compareRequested);
    connect(tools, &DebriefTools::compareChosen, &page, [this](std::optional<StreamId> chosen) {
        if (!chosen)
            page.setCompare(nullptr, StreamId::table1);
        else if (*chosen != DebriefTools::anotherRecord)
            page.setCompare(contents, *chosen);
    });
    connect(tools, &DebriefTools::htmlWanted, &page, [this] { save(DebriefSaver::Kind::html); });
    connect(tools, &DebriefTools::pdfWanted, &page, [this] { save(DebriefSaver::Kind::pdf); });
    connect(tools, &DebriefTools::picturesWanted, &page,
        [this] { save(DebriefSaver::Kind::pictures); });
    connect(&saver, &DebriefSaver::saved, &page, [this](const QStringList& files) {
        QString words = files.size() == 1
            ? text::fill(tr("Saved: %1"), { QDir::toNativeSeparators(files.front()) })
            : tr("Saved %n file(s).", nullptr, static_cast<int>(files.size()));
        if (other)
            words
                += u' ' + tr("It is of this session alone: what it is compared with is not in it.");
        report(words, false);
    });
    connect(&saver, &DebriefSaver::failed, &page,
        [this](const Error& why) { report(text::sentence(why, reader), true); });
    connect(&theme, &Theme::changed, &page, [this] { shareRoom(); });
}

void DebriefPage::Private::connectWarning()
{
    connect(
        eyesBox, &EyesBox::eyesChosen, &page, [this](const Viewer& chosen) { chooseEyes(chosen); });
    connect(showAllTheSame, &QPushButton::clicked, &page, [this] {
        allowed.push_back(*asked);
        chooseEyes(*asked);
        steps->setFocus(Qt::OtherFocusReason);
    });
    connect(keepEyes, &QPushButton::clicked, &page, [this] {
        warning->hide();
        steps->setFocus(Qt::OtherFocusReason);
    });
}

void DebriefPage::Private::retranslate()
{
    backButton->setText(tr("Back"));
    eyesWord->setText(tr("With the eyes of"));
    eyesBox->setAccessibleName(tr("With the eyes of"));
    warning->setText(
        tr("This session is not over. These eyes see what others at the table must not know: "
           "score sheets and what things are worth to whom. Look only where none of them can see "
           "this screen."));
    showAllTheSame->setText(tr("Show all the same"));
    keepEyes->setText(tr("Cancel"));
    steps->setAccessibleName(tr("Steps of the debrief"));
    nothing->setText(tr("There is nothing to tell yet: the talks have not begun."));
    start->setText(tr("Back to start"));
    replay->setText(tr("Replay"));
    previous->setText(tr("Previous"));
    tools->retranslate();
    stepView->retranslate();
    dealProgress->retranslate();
    pair->retranslate();
    panel->retranslate();
    tell();
    if (!whole)
        showStep();
}

/// The steps keep to their numbers, and notes go below, where the type is too large for more.
void DebriefPage::Private::shareRoom()
{
    const bool narrow = page.width() < theme.scaled(880);
    model.setCompact(narrow);
    steps->setFixedWidth(theme.scaled(narrow ? 48 : 208));
    const bool below = page.width() < theme.scaled(1100);
    body->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    panel->setMinimumWidth(below ? 0 : theme.scaled(280));
    panel->setMaximumWidth(below ? QWIDGETSIZE_MAX : theme.scaled(280));
}

} // namespace pourparler::desktop
