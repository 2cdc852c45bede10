#include "app/desktop/table/signing_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/table/ask_strip.h"
#include "app/desktop/table/rule_view.h"
#include "app/desktop/table/signing_card.h"
#include "app/desktop/table/signing_papers.h"
#include "app/desktop/table/text_panel.h"
#include "app/desktop/table/top_line.h"
#include "app/desktop/table/worth_view.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/models/live_view.h"
#include "app/models/signing_model.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "app/text/ratification_text.h"
#include "app/text/sentence.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <vector>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int inset = space::one + 1; ///< of the words of the text from its frame

} // namespace

class SigningPage::Private {
public:
    Private(const Theme& theme, SigningPage& page);

    void build();
    void buildText(QHBoxLayout& row);
    void buildSide(QHBoxLayout& row);
    void connectParts();
    void setSession(LiveView* view);
    void rebuildCards();
    void setReader();
    void refresh();
    void showText();
    void showRule();
    void showCommands();
    void retranslate();
    void send(const CommandBody& body);

    const Theme& theme;
    SigningPage& page;
    LiveView* view = nullptr;
    Reader reader;
    SigningModel model;
    bool waiting = false;

    TopLine* top = nullptr;
    QWidget* whole = nullptr;
    SigningPapers* papers = nullptr;
    Label* title = nullptr;
    Label* called = nullptr;
    TextPanel* text = nullptr;
    QScrollArea* area = nullptr; ///< of the rule and what it is worth
    FlowLayout* cards = nullptr;
    std::vector<SigningCard*> cardOf;
    Label* ruleTitle = nullptr;
    RuleView* rule = nullptr;
    Label* ruleState = nullptr;
    Label* fails = nullptr;
    WorthView* worth = nullptr;
    Label* status = nullptr;
    QWidget* buttons = nullptr;
    Button* sign = nullptr;
    Button* refuse = nullptr;
    AskStrip* ask = nullptr;
};

SigningPage::Private::Private(const Theme& look, SigningPage& owner)
    : theme(look)
    , page(owner)
{
    build();
    connectParts();
    setReader();
    retranslate();
    setSession(nullptr);
}

void SigningPage::Private::build()
{
    page.setProperty("role", u"page"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    top = new TopLine(theme, &page);
    column->addWidget(top);
    whole = new QWidget(&page);
    column->addWidget(whole, 1);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(space::three - inset, space::two, 0, 0);
    row->setSpacing(space::three);
    buildText(*row);
    row->addWidget(new Line(Qt::Vertical, whole));
    buildSide(*row);
}

/// Left: what would be signed, and what one looks up before one does.
void SigningPage::Private::buildText(QHBoxLayout& row)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    title = new Label({}, TypeSize::title, Tone::plain, Weight::strong, sheet);
    called = new Label({}, TypeSize::body, Tone::muted, Weight::regular, sheet);
    text = new TextPanel(theme, sheet);
    text->setLarge(true);
    column->addWidget(title);
    column->addWidget(called);
    column->addSpacing(space::one);
    column->addWidget(text, 1);
    fails = new Label({}, TypeSize::body, Tone::muted, Weight::regular, sheet);
    column->addWidget(new Line(Qt::Horizontal, sheet));
    column->addWidget(fails);
    for (Label* each : { title, called, fails })
        each->setContentsMargins(inset, 0, 0, 0);
    column->addSpacing(space::two);
    papers = new SigningPapers(theme, sheet, whole);
    row.addWidget(papers, 5);
}

/// Right: who has signed, the rule, what it is worth to me, my signature.
void SigningPage::Private::buildSide(QHBoxLayout& row)
{
    auto* side = new QWidget(whole);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::three, space::two);
    column->setSpacing(space::one);
    auto* inner = new QWidget;
    inner->setProperty("role", u"clear"_s);
    inner->setSizePolicy(
        QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as its words at this width
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, space::one, 0);
    rows->setSpacing(space::one);
    auto* cardArea = new QWidget(inner);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    cardArea->setSizePolicy(policy);
    cards = new FlowLayout(cardArea, space::one);
    const auto sizeCards = [this] { cards->setColumnWidth(theme.scaled(200), 3); };
    sizeCards();
    connect(&theme, &Theme::changed, cardArea, sizeCards);
    rows->addWidget(cardArea);
    rows->addSpacing(space::one);
    ruleTitle = new Label({}, TypeSize::lead, Tone::plain, Weight::strong, inner);
    rule = new RuleView(theme, inner);
    ruleState = new Label({}, TypeSize::body, Tone::accent, Weight::strong, inner);
    for (QWidget* each : std::initializer_list<QWidget*> { ruleTitle, rule, ruleState })
        rows->addWidget(each);
    rows->addStretch(1);
    area = new QScrollArea(side);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(area, 1);
    column->addWidget(new Line(Qt::Horizontal, side));

    worth = new WorthView(theme, side);
    column->addWidget(worth);
    status = new Label({}, TypeSize::body, Tone::muted, Weight::regular, side);
    column->addWidget(status);
    buttons = new QWidget(side);
    auto* buttonRow = new QHBoxLayout(buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(space::one);
    sign = new Button(theme, Button::Kind::primary, u"sign"_s, {}, buttons);
    sign->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refuse = new Button(theme, Button::Kind::secondary, {}, buttons);
    buttonRow->addWidget(sign, 1);
    buttonRow->addWidget(refuse);
    sign->setObjectName(u"sign"_s);
    refuse->setObjectName(u"refuse"_s);
    column->addWidget(buttons);
    ask = new AskStrip(theme, Button::Kind::danger, side);
    column->addWidget(ask);
    row.addWidget(side, 4);
}

void SigningPage::Private::connectParts()
{
    connect(top, &TopLine::skipRequested, &page, &SigningPage::skipRequested);
    connect(top, &TopLine::facilitatorCommandRequested, &page,
        &SigningPage::facilitatorCommandRequested);
    connect(papers, &SigningPapers::commandRequested, &page, &SigningPage::commandRequested);
    connect(sign, &QPushButton::clicked, &page, [this] { send(command::Sign {}); });
    connect(refuse, &QPushButton::clicked, &page, [this] {
        buttons->hide();
        ask->ask();
    });
    connect(ask, &AskStrip::confirmed, &page,
        [this](const QString& why) { send(command::Refuse { Host::words(why) }); });
    connect(ask, &AskStrip::cancelled, &page, [this] {
        showCommands();
        refuse->setFocus(Qt::TabFocusReason);
    });
    connect(&model, &QAbstractItemModel::dataChanged, &page,
        [this](const QModelIndex& first, const QModelIndex& last) {
            for (int row = first.row(); row <= last.row(); ++row)
                cardOf[static_cast<std::size_t>(row)]->show(model.index(row));
        });
    connect(&theme, &Theme::changed, &page, [this] { showText(); });
}

void SigningPage::Private::setSession(LiveView* live)
{
    if (view)
        disconnect(view, nullptr, &page, nullptr);
    view = live;
    waiting = false;
    ask->hide();
    status->clear();
    whole->setVisible(view != nullptr);
    top->setVisible(view != nullptr);
    model.setView(view);
    papers->setView(view);
    top->setView(view);
    rebuildCards();
    if (!view)
        return;
    connect(view, &LiveView::eventAppended, &page, [this](const Event& event) {
        if (std::holds_alternative<event::SigningCalled>(event.body)) {
            papers->open(SigningPapers::text);
            text->setFocus(Qt::OtherFocusReason); // not on a button: nobody signs by a stray key
            ask->hide();
            status->clear();
        }
        refresh();
    });
    text->setFocus(Qt::OtherFocusReason);
    refresh();
}

void SigningPage::Private::rebuildCards()
{
    while (QLayoutItem* item = cards->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        owned->widget()->hide();
        owned->widget()->deleteLater();
    }
    cardOf.clear();
    for (int row = 0; row < model.rowCount(); ++row) {
        auto* card = new SigningCard(theme, cards->parentWidget());
        card->show(model.index(row));
        cards->addWidget(card);
        cardOf.push_back(card);
    }
}

void SigningPage::Private::setReader()
{
    reader = readerHere();
    reader.start = QDateTime::currentDateTime().addMSecs(-top->sessionTimeNow());
    model.setReader(reader);
    papers->setReader(reader);
    top->setReader(reader);
    refresh();
}

void SigningPage::Private::retranslate()
{
    sign->setText(tr("Sign"));
    refuse->setText(tr("Refuse"));
    ask->setTexts(tr("Refuse to sign? This cannot be taken back for this text."),
        tr("Refuse to sign"), tr("Go back"), tr("Why? (if you like)"));
    ruleTitle->setText(tr("When it holds"));
    area->setAccessibleName(ruleTitle->text());
    text->setAccessibleName(tr("The text to sign"));
    top->retranslate();
    papers->retranslate();
    refresh();
}

void SigningPage::Private::refresh()
{
    top->refresh();
    if (!view || !view->view().table().signing)
        return;
    page.setWindowTitle(text::inLanguage(view->view().scenario().title, reader));
    const Signing& signing = *view->view().table().signing;
    const QString caller = text::partyName(view->view().scenario(), signing.calledBy, reader);
    const QString number = QString::number(static_cast<std::uint32_t>(signing.proposal));
    title->setText(tr("The text to be signed"));
    called->setText(signing.proposal == ProposalId::none
            ? text::fill(tr("What is tentatively agreed. Put to signature by %1."), { caller })
            : text::fill(tr("Proposal %1. Put to signature by %2."), { number, caller }));
    showText();
    showRule();
    worth->show(view->view(), signing.package, reader);
    showCommands();
}

void SigningPage::Private::showText()
{
    if (view && view->view().table().signing)
        text->show(view->view().scenario(), view->view().table().signing->package, {}, reader);
}

void SigningPage::Private::showRule()
{
    const SeatView& seen = view->view();
    const text::Condition condition
        = text::ratification(seen.scenario(), seen.table().signing->stands, reader);
    rule->show(condition);
    ruleState->setVisible(condition.verdict != Verdict::open);
    switch (condition.verdict) {
    case Verdict::open:
        break;
    case Verdict::holds:
        ruleState->setText(tr("The signatures so far are enough"));
        break;
    case Verdict::fails:
        ruleState->setText(tr("It can no longer be ratified"));
        break;
    }
    ruleState->setTone(condition.verdict == Verdict::fails ? Tone::danger : Tone::accent);
    fails->setText(tr(
        "If it fails, this text is off the table and the next party has the floor; when the rounds "
        "are over, the session ends without an agreement and each party gets its walk-away "
        "value."));
}

void SigningPage::Private::showCommands()
{
    const SeatView& seen = view->view();
    const bool player = seen.party() && seen.scenario().party(*seen.party()).votes;
    if (ask->isVisibleTo(&page))
        return;
    buttons->setVisible(player);
    const Menu menu = allowed(seen);
    const auto show = [&](Button* button, Act act) {
        const Objection& objection = menu.objection(act);
        button->setObjection(
            objection ? text::sentence(*objection, reader, &seen.scenario()) : QString());
    };
    show(sign, Act::sign);
    show(refuse, Act::refuse);
    const bool decided
        = player && seen.table().signing->stands[seen.party()->index()] != Stand::pending;
    if (decided && seen.table().phase == PhaseKind::ratification)
        status->setText(tr("You have decided. Waiting for the others."));
    else if (!player && seen.party())
        status->setText(tr("Your side does not vote: the others decide."));
}

void SigningPage::Private::send(const CommandBody& body)
{
    if (waiting)
        return;
    waiting = true;
    Q_EMIT page.commandRequested(body);
}

SigningPage::SigningPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Private>(theme, *this))
{
}

SigningPage::~SigningPage() = default;

void SigningPage::setSession(LiveView* view) { m->setSession(view); }

void SigningPage::setFacilitator(bool facilitator) { m->top->setFacilitator(facilitator); }

void SigningPage::timeSynchronised(qint64 sessionTime, bool running)
{
    m->top->synchronise(sessionTime, running);
    m->reader.start = QDateTime::currentDateTime().addMSecs(-sessionTime);
}

void SigningPage::botsBusyChanged(bool busy) { m->top->setBotsBusy(busy); }

void SigningPage::granted(std::uint64_t)
{
    m->waiting = false;
    if (m->view)
        m->refresh();
}

void SigningPage::refused(std::uint64_t, const Error& why)
{
    m->waiting = false;
    if (!m->view)
        return;
    m->refresh();
    m->status->setText(text::sentence(why, m->reader, &m->view->view().scenario()));
}

void SigningPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m) {
        m->setReader();
        m->retranslate();
    }
}

void SigningPage::keyPressEvent(QKeyEvent* event)
{
    if (!m->papers->openByKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace pourparler::desktop
