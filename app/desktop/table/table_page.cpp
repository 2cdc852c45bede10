#include "app/desktop/table/table_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/focus_lead.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/table/brief_panel.h"
#include "app/desktop/table/composer_panel.h"
#include "app/desktop/table/history_view.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/table/note_panel.h"
#include "app/desktop/table/proposals_panel.h"
#include "app/desktop/table/recap_view.h"
#include "app/desktop/table/text_panel.h"
#include "app/desktop/table/top_line.h"
#include "app/desktop/theme/theme.h"
#include "app/models/events_model.h"
#include "app/models/live_view.h"
#include "app/models/positions_model.h"
#include "app/text/sentence.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// What can stand below the matrix, in the order of the tabs.
enum Tab { proposalsTab, recapTab, briefTab, textTab, historyTab, noteTab };

constexpr int composerWidth = 360;
constexpr int widestComposer = 520;

} // namespace

class TablePage::Private {
public:
    Private(const Theme& theme, TablePage& page);

    void build();
    void connectParts();
    void setSession(LiveView* view);
    void take(const Event& event);
    void refresh();
    void setReader();
    void retranslate();
    void nameTabs();
    void showTab(int tab);
    void showText();
    void shareRoom();
    void send(const CommandBody& body);

    const Theme& theme;
    TablePage& page;
    LiveView* view = nullptr;
    Reader reader;
    PositionsModel positions;
    EventsModel events;
    QTimer refreshing; ///< several events in a row are shown together
    bool waiting = false; ///< for the answer to a command; a second click does nothing meanwhile

    TopLine* top = nullptr;
    QWidget* whole = nullptr;
    EmptyState* nothing = nullptr;
    QWidget* left = nullptr;
    MatrixView* matrix = nullptr;
    QWidget* tabRow = nullptr;
    QButtonGroup* tabs = nullptr;
    QStackedWidget* stack = nullptr;
    ProposalsPanel* proposals = nullptr;
    RecapView* recap = nullptr;
    BriefPanel* brief = nullptr;
    TextPanel* text = nullptr;
    HistoryView* history = nullptr;
    NotePanel* note = nullptr;
    ComposerPanel* composer = nullptr;
};

TablePage::Private::Private(const Theme& look, TablePage& owner)
    : theme(look)
    , page(owner)
{
    build();
    connectParts();
    setReader();
    retranslate();
    setSession(nullptr);
}

void TablePage::Private::build()
{
    page.setProperty("role", u"page"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    top = new TopLine(theme, &page);
    column->addWidget(top);
    nothing = new EmptyState(theme, u"table"_s, {}, {}, &page);
    column->addWidget(nothing, 1);
    whole = new QWidget(&page);
    column->addWidget(whole, 1);

    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    left = new QFrame(whole);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(
        space::one + space::half, space::one, space::one + space::half, space::half);
    leftColumn->setSpacing(space::half);
    matrix = new MatrixView(theme, left);
    matrix->setModel(&positions);
    matrix->setObjectName(u"matrix"_s);
    leftColumn->addWidget(matrix);

    tabRow = new QWidget(left);
    auto* tabLayout = new FlowLayout(tabRow, space::three);
    tabLayout->setContentsMargins(0, space::half, 0, 0);
    tabLayout->setRowSpacing(0);
    tabs = new QButtonGroup(&page);
    for (int tab = proposalsTab; tab <= noteTab; ++tab) {
        auto* button = new Button(theme, Button::Kind::tab, {}, tabRow);
        tabs->addButton(button, tab);
        tabLayout->addWidget(button);
    }
    leftColumn->addWidget(tabRow);
    leftColumn->addWidget(new Line(Qt::Horizontal, left));

    stack = new QStackedWidget(left);
    // The matrix has its height first; what is below scrolls, and gives no more than its least.
    stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    proposals = new ProposalsPanel(theme, stack);
    proposals->setObjectName(u"proposals"_s);
    recap = new RecapView(TypeSize::lead, stack);
    recap->setObjectName(u"recap"_s);
    brief = new BriefPanel(theme, stack);
    text = new TextPanel(theme, stack);
    history = new HistoryView(theme, stack);
    history->setModel(&events);
    note = new NotePanel(theme, stack);
    for (QWidget* each :
        std::initializer_list<QWidget*> { proposals, recap, brief, text, history, note })
        stack->addWidget(each);
    leftColumn->addWidget(stack, 1);
    row->addWidget(left, 1);
    row->addWidget(new Line(Qt::Vertical, whole));

    auto* right = new QFrame(whole);
    right->setProperty("role", u"bar"_s);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    composer = new ComposerPanel(theme, right);
    leadFocus(page, composer); // whoever comes to the table can type at once
    rightColumn->addWidget(composer);
    row->addWidget(right);
    refreshing.setSingleShot(true);
    refreshing.setInterval(0);
}

void TablePage::Private::connectParts()
{
    connect(&refreshing, &QTimer::timeout, &page, [this] { refresh(); });
    connect(top, &TopLine::skipRequested, &page, &TablePage::skipRequested);
    connect(
        top, &TopLine::facilitatorCommandRequested, &page, &TablePage::facilitatorCommandRequested);
    connect(composer, &ComposerPanel::commandRequested, &page,
        [this](const CommandBody& body) { send(body); });
    connect(composer, &ComposerPanel::packageChanged, &page, [this] { showText(); });
    connect(
        note, &NotePanel::commandRequested, &page, [this](const CommandBody& body) { send(body); });
    connect(proposals, &ProposalsPanel::commandRequested, &page,
        [this](const CommandBody& body) { send(body); });
    connect(proposals, &ProposalsPanel::counterRequested, &page,
        [this](ProposalId proposal) { composer->counter(proposal); });
    connect(matrix, &MatrixView::issueSelected, &page,
        [this](int issue) { composer->showIssue(IssueId(static_cast<std::size_t>(issue))); });
    connect(matrix, &MatrixView::optionTaken, &page, [this](int issue, int option) {
        composer->takeOption(
            IssueId(static_cast<std::size_t>(issue)), OptionId(static_cast<std::size_t>(option)));
    });
    connect(tabs, &QButtonGroup::idClicked, &page, [this](int tab) { showTab(tab); });
    connect(&theme, &Theme::changed, &page, [this] {
        brief->setReader(reader);
        showText();
        shareRoom();
    });
}

void TablePage::Private::setSession(LiveView* live)
{
    composer->keepDraft();
    note->keep();
    if (view)
        disconnect(view, nullptr, &page, nullptr);
    view = live;
    waiting = false;
    whole->setVisible(view != nullptr);
    nothing->setVisible(view == nullptr);
    top->setVisible(view != nullptr);
    positions.setView(view);
    events.setView(view);
    top->setView(view);
    proposals->setView(view);
    recap->setView(view);
    brief->setView(view);
    composer->setView(view);
    note->setView(view);
    showTab(proposalsTab);
    if (!view)
        return;
    // After the models, which have connected themselves: they have what happened when the page looks.
    connect(view, &LiveView::eventAppended, &page, [this](const Event& event) { take(event); });
    refresh();
    shareRoom();
}

void TablePage::Private::take(const Event& event)
{
    const std::optional<PartyId> me = view->view().party();
    if (const auto* turn = std::get_if<event::TurnBegan>(&event.body); turn && turn->party == me)
        composer->beginTurn();
    if (const auto* out = std::get_if<event::TurnTimedOut>(&event.body); out && out->party == me)
        composer->endTurn(true);
    if (const auto* proposed = std::get_if<event::Proposed>(&event.body);
        proposed && view->view().viewer() == viewerOf(proposed->by))
        composer->proposed();
    refreshing.start();
}

void TablePage::Private::refresh()
{
    if (!view)
        return;
    const Menu menu = allowed(view->view());
    page.setWindowTitle(text::inLanguage(view->view().scenario().title, reader));
    top->refresh();
    composer->setMenu(menu);
    proposals->setMenu(menu);
    showText();
}

void TablePage::Private::setReader()
{
    reader = readerHere();
    // Deadlines are told by the clock on the wall.
    reader.start = QDateTime::currentDateTime().addMSecs(-top->sessionTimeNow());
    positions.setReader(reader);
    events.setReader(reader);
    top->setReader(reader);
    proposals->setReader(reader);
    recap->setReader(reader);
    brief->setReader(reader);
    composer->setReader(reader);
    showText();
}

void TablePage::Private::retranslate()
{
    matrix->setAccessibleName(tr("Issues and positions"));
    history->setAccessibleName(tr("History"));
    nameTabs();
    top->retranslate();
    composer->retranslate();
    proposals->retranslate();
    note->retranslate();
}

/// With their keys behind them where there is room, else the keys stand in the tooltips.
void TablePage::Private::nameTabs()
{
    const std::array<std::pair<QString, QString>, 6> names { {
        { tr("Proposals"), u"F7"_s },
        { tr("Recap"), u"F3"_s },
        { tr("Brief"), u"F2"_s },
        { tr("Draft text"), u"F5"_s },
        { tr("History"), u"F6"_s },
        { tr("Note"), u"F8"_s },
    } };
    int wanted = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* button = tabs->button(static_cast<int>(i));
        button->setText(names[i].first + u"  "_s + names[i].second);
        button->setAccessibleName(names[i].first);
        button->setToolTip({});
        wanted += button->sizeHint().width() + (i > 0 ? space::three : 0);
    }
    if (wanted <= page.width() - composer->width() - space::four)
        return;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* button = tabs->button(static_cast<int>(i));
        button->setText(names[i].first);
        button->setToolTip(names[i].second);
    }
}

void TablePage::Private::showTab(int tab)
{
    tabs->button(tab)->setChecked(true);
    stack->setCurrentIndex(tab);
    matrix->setVisible(tab != briefTab);
    showText();
}

void TablePage::Private::showText()
{
    if (!view || stack->currentIndex() != textTab)
        return;
    text->show(view->view().scenario(), composer->model().package(), view->view().table().tentative,
        reader);
}

/// The composer grows with the window and the text, up to two fifths; the matrix takes what its issues need and at most half the height.
void TablePage::Private::shareRoom()
{
    const int width = page.width();
    const int wanted = theme.scaled(std::clamp(width * 28 / 100, composerWidth, widestComposer));
    composer->setFixedWidth(std::min(wanted, std::max(composerWidth, width * 2 / 5)));
    nameTabs();
    matrix->fitInto(std::max(theme.scaled(160), (page.height() - top->height()) * 55 / 100));
}

void TablePage::Private::send(const CommandBody& body)
{
    const bool kept = std::holds_alternative<command::KeepDraft>(body)
        || std::holds_alternative<command::KeepNote>(body);
    if (!kept) {
        if (waiting)
            return;
        waiting = true;
    }
    Q_EMIT page.commandRequested(body);
}

TablePage::TablePage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Private>(theme, *this))
{
}

/// Out of sight while its models are still there: what is hidden asks them for nothing.
TablePage::~TablePage() { hide(); }

void TablePage::setSession(LiveView* view, SeatId) { m->setSession(view); }

void TablePage::setFacilitator(bool facilitator) { m->top->setFacilitator(facilitator); }

void TablePage::keepDraft()
{
    m->composer->keepDraft();
    m->note->keep();
}

void TablePage::timeSynchronised(qint64 sessionTime, bool running)
{
    m->top->synchronise(sessionTime, running);
    m->reader.start = QDateTime::currentDateTime().addMSecs(-sessionTime);
    m->composer->setTimes(m->reader);
}

void TablePage::botsBusyChanged(bool busy) { m->top->setBotsBusy(busy); }

void TablePage::granted(std::uint64_t) { m->waiting = false; }

void TablePage::refused(std::uint64_t, const Error& why)
{
    m->waiting = false;
    m->composer->showRefusal(
        text::sentence(why, m->reader, m->view ? &m->view->view().scenario() : nullptr));
}

void TablePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m) {
        m->setReader();
        m->retranslate();
    }
}

void TablePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m->shareRoom();
}

void TablePage::keyPressEvent(QKeyEvent* event)
{
    const auto toggle
        = [this](int tab) { m->showTab(m->stack->currentIndex() == tab ? proposalsTab : tab); };
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_F2:
        return toggle(briefTab);
    case Qt::Key_F3:
        return toggle(recapTab);
    case Qt::Key_F5:
        return toggle(textTab);
    case Qt::Key_F6:
        return toggle(historyTab);
    case Qt::Key_F7:
        return m->showTab(proposalsTab);
    case Qt::Key_F8:
        toggle(noteTab);
        return m->note->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_F4:
        return m->composer->focusIssues();
    case Qt::Key_Escape:
        return m->showTab(proposalsTab);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            return m->composer->propose();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pourparler::desktop
