#include "app/desktop/table/table_page.h"

#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/table/brief_panel.h"
#include "app/desktop/table/composer_panel.h"
#include "app/desktop/table/deeds_view.h"
#include "app/desktop/table/history_view.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/table/note_panel.h"
#include "app/desktop/table/proposals_panel.h"
#include "app/desktop/table/recap_view.h"
#include "app/desktop/table/table_panels.h"
#include "app/desktop/table/text_panel.h"
#include "app/desktop/table/top_line.h"
#include "app/desktop/theme/theme.h"
#include "app/models/deeds_model.h"
#include "app/models/events_model.h"
#include "app/models/live_view.h"
#include "app/models/positions_model.h"
#include "app/text/sentence.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

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
    void showText();
    /// Of what gets the keys when the page does: whoever comes to the table can type at once.
    [[nodiscard]] QWidget* lead() const;
    void send(const CommandBody& body);

    const Theme& theme;
    TablePage& page;
    LiveView* view = nullptr;
    Reader reader;
    PositionsModel positions;
    EventsModel events;
    DeedsModel deeds;
    QTimer refreshing; ///< several events in a row are shown together
    bool waiting = false; ///< for the answer to a command; a second click does nothing meanwhile

    TopLine* top = nullptr;
    TablePanels* panels = nullptr;
    EmptyState* nothing = nullptr;
    MatrixView* matrix = nullptr;
    ProposalsPanel* proposals = nullptr;
    RecapView* recap = nullptr;
    DeedsView* deedsBelow = nullptr; ///< the recap, where the proposals have no room for them
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
    panels = new TablePanels(theme, &page);
    column->addWidget(panels, 1);
    matrix = new MatrixView(theme);
    matrix->setModel(&positions);
    matrix->setObjectName(u"matrix"_s);
    panels->setMatrix(matrix);
    composer = new ComposerPanel(theme);
    panels->setPanel(TablePanels::composer, composer);
    proposals = new ProposalsPanel(theme, deeds);
    proposals->setObjectName(u"proposals"_s);
    panels->setPanel(TablePanels::proposals, proposals);
    recap = new RecapView(TypeSize::lead);
    recap->setObjectName(u"recap"_s);
    deedsBelow = new DeedsView(theme, deeds);
    recap->setBelow(deedsBelow);
    panels->setPanel(TablePanels::recap, recap);
    brief = new BriefPanel(theme);
    panels->setPanel(TablePanels::brief, brief);
    text = new TextPanel(theme);
    panels->setPanel(TablePanels::text, text);
    history = new HistoryView(theme);
    history->setModel(&events);
    panels->setPanel(TablePanels::history, history);
    note = new NotePanel(theme);
    panels->setPanel(TablePanels::note, note);
    deedsBelow->hide();
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
    connect(proposals, &ProposalsPanel::counterRequested, &page, [this](ProposalId proposal) {
        panels->open(panels->isCompact() ? TablePanels::composer : panels->current());
        composer->counter(proposal);
    });
    connect(matrix, &MatrixView::issueSelected, &page,
        [this](int issue) { composer->showIssue(IssueId(static_cast<std::size_t>(issue))); });
    connect(matrix, &MatrixView::optionTaken, &page, [this](int issue, int option) {
        composer->takeOption(
            IssueId(static_cast<std::size_t>(issue)), OptionId(static_cast<std::size_t>(option)));
    });
    connect(panels, &TablePanels::opened, &page, [this] { showText(); });
    connect(panels, &TablePanels::rearranged, &page, [this] {
        proposals->setCompact(panels->isCompact());
        deedsBelow->setVisible(panels->isCompact());
    });
    connect(&theme, &Theme::changed, &page, [this] {
        brief->setReader(reader);
        showText();
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
    panels->setVisible(view != nullptr);
    nothing->setVisible(view == nullptr);
    top->setVisible(view != nullptr);
    positions.setView(view);
    events.setView(view);
    deeds.setView(view);
    top->setView(view);
    proposals->setView(view);
    recap->setView(view);
    brief->setView(view);
    composer->setView(view);
    note->setView(view);
    panels->open(panels->first());
    if (!view)
        return;
    // After the models, which have connected themselves: they have what happened when the page looks.
    connect(view, &LiveView::eventAppended, &page, [this](const Event& event) { take(event); });
    refresh();
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
    deeds.setReader(reader);
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
    panels->retranslate();
    deedsBelow->retranslate();
    top->retranslate();
    composer->retranslate();
    proposals->retranslate();
    note->retranslate();
}

void TablePage::Private::showText()
{
    if (!view || panels->current() != TablePanels::text)
        return;
    text->show(view->view().scenario(), composer->model().package(), view->view().table().tentative,
        reader);
}

QWidget* TablePage::Private::lead() const
{
    if (composer->isVisible())
        return composer;
    return matrix->isVisible() ? static_cast<QWidget*>(matrix) : nullptr;
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
    if (m->panels->isCompact())
        m->panels->open(TablePanels::composer); // where it is said
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

void TablePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (QWidget* lead = m->lead())
        lead->setFocus(event->reason());
}

void TablePage::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_F2:
        return m->panels->toggle(TablePanels::brief);
    case Qt::Key_F3:
        return m->panels->toggle(TablePanels::recap);
    case Qt::Key_F5:
        return m->panels->toggle(TablePanels::text);
    case Qt::Key_F6:
        return m->panels->toggle(TablePanels::history);
    case Qt::Key_F7:
        return m->panels->open(TablePanels::proposals);
    case Qt::Key_F8:
        m->panels->toggle(TablePanels::note);
        return m->note->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_F4:
        if (m->panels->isCompact())
            m->panels->open(TablePanels::composer);
        return m->composer->focusIssues();
    case Qt::Key_Escape:
        return m->panels->open(m->panels->first());
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
