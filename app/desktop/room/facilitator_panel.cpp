#include "app/desktop/room/facilitator_panel.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/room/act_words.h"
#include "app/desktop/room/facilitating.h"
#include "app/desktop/room/pending_strip.h"
#include "app/desktop/room/seat_codes.h"
#include "app/desktop/room/sitting.h"
#include "app/desktop/room/way_back.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"
#include "core/agents/agent.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int usualWidth = 352;
constexpr int mostWidth = 480; ///< the page beside it needs room too, however large the letters

QHBoxLayout* rowIn(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::one);
    column.addLayout(row);
    return row;
}

} // namespace

FacilitatorPanel::FacilitatorPanel(
    const Theme& theme, Sitting& sitting, Facilitating& acts, SeatCodes& codes)
    : m_theme(theme)
    , m_sitting(sitting)
    , m_acts(acts)
    , m_codes(codes)
    , m_whole(new QVBoxLayout(this))
    , m_scroll(new QScrollArea)
{
    setProperty("role", u"bar"_s);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_whole->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &FacilitatorPanel::refresh);
    connect(&acts, &Facilitating::changed, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&sitting, &Sitting::changed, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, &FacilitatorPanel::build);
    build();
}

void FacilitatorPanel::lock()
{
    m_unlocked = false;
    m_notesOpen = false;
    build();
}

bool FacilitatorPanel::isUnlocked() const { return m_unlocked || !m_codes.isSet(std::nullopt); }

void FacilitatorPanel::showObjection(const QString& sentence)
{
    if (!m_objection)
        return;
    m_objection->setText(sentence);
    m_objection->setVisible(!sentence.isEmpty());
}

void FacilitatorPanel::build()
{
    const QString note = m_note ? m_note->text() : QString();
    const QString reason = m_reason ? m_reason->text() : QString();
    const QString search = m_wayBack ? m_wayBack->search() : QString();
    const std::uint64_t chosen = m_wayBack ? m_wayBack->chosen() : 0;
    const Place place = placeNow();
    m_commands.clear();
    if (m_strip) {
        m_strip->hide();
        m_strip->deleteLater();
        m_strip = nullptr;
    }
    m_objection = nullptr;
    m_undo = m_redo = nullptr;
    m_note = m_reason = nullptr;
    m_wayBack = nullptr;
    auto* inner = new QWidget;
    inner->setProperty("role", u"clear"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::two, space::two, space::two, space::three);
    column->setSpacing(space::one);
    setAccessibleName(tr("Facilitating"));

    auto* head = rowIn(*column);
    head->addWidget(new Label(tr("Facilitating"), TypeSize::title, Tone::plain, Weight::strong), 1);
    auto* close = new Button(m_theme, Button::Kind::quiet, u"cross"_s, QString());
    close->setObjectName(u"closePanel"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (F10)"));
    connect(close, &QPushButton::clicked, this, &FacilitatorPanel::closeRequested);
    head->addWidget(close);
    if (!isUnlocked()) {
        addLock(*column);
    } else {
        m_strip = new PendingStrip(m_theme, m_sitting, m_acts);
        m_whole->insertWidget(0, m_strip); // in sight wherever one has scrolled to
        addUndo(*column);
        addTime(*column);
        addScreens(*column);
        addSeats(*column);
        addNotes(*column);
        addWayBack(*column);
        addEnd(*column);
        m_note->setText(note);
        m_reason->setText(reason);
        m_wayBack->restore(search, chosen);
    }
    column->addStretch(1);
    if (QWidget* old = m_scroll->takeWidget()) {
        if (!place.name.isEmpty())
            setFocus(Qt::OtherFocusReason);
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(inner);
    setFixedWidth(std::min(m_theme.scaled(usualWidth), mostWidth));
    refresh();
    inner->show();
    goTo(place);
}

FacilitatorPanel::Place FacilitatorPanel::placeNow() const
{
    Place place { {}, m_commands.size(), m_scroll->verticalScrollBar()->value() - stripHeight() };
    const QWidget* focused = window()->focusWidget();
    if (focused == this)
        return { m_held.name, m_held.command, place.scrolled };
    if (!focused || !isAncestorOf(focused))
        return place;
    place.name = focused->objectName();
    const auto at = std::find_if(m_commands.begin(), m_commands.end(),
        [focused](const Command& each) { return each.button == focused; });
    place.command = static_cast<std::size_t>(at - m_commands.begin());
    return place;
}

/// Keys that were on a button go to the one that now stands in its place: "go on" where "pause" was. While that cannot
/// be pressed the panel itself has them: they must not wander off to something else.
void FacilitatorPanel::goTo(const Place& place)
{
    scrollTo(place.scrolled);
    m_held = place;
    if (place.name.isEmpty())
        return;
    auto* focus = findChild<QWidget*>(place.name);
    if (!focus && place.command < m_commands.size())
        focus = m_commands[place.command].button;
    const bool takesKeys = focus && focus->isEnabled() && focus->isVisibleTo(this);
    (takesKeys ? focus : this)->setFocus(Qt::OtherFocusReason);
}

void FacilitatorPanel::takeFocus()
{
    QWidget* first = findChild<QLineEdit*>(u"facilitatorCode"_s);
    for (const Command& each : m_commands)
        if (!first && each.button->isEnabled())
            first = each.button;
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
}

void FacilitatorPanel::addLock(QVBoxLayout& column)
{
    auto* code = new QLineEdit;
    code->setObjectName(u"facilitatorCode"_s);
    code->setEchoMode(QLineEdit::Password);
    code->setPlaceholderText(tr("The facilitator’s code"));
    code->setAccessibleName(code->placeholderText());
    auto* open = new Button(m_theme, Button::Kind::secondary, tr("Open"));
    open->setObjectName(u"unlock"_s);
    m_objection = new Label({}, TypeSize::body, Tone::danger);
    m_objection->hide();
    const auto check = [this, code] {
        if (!m_codes.matches(std::nullopt, code->text()))
            return showObjection(tr("This is not the facilitator’s code."));
        m_unlocked = true;
        QMetaObject::invokeMethod(this, &FacilitatorPanel::build, Qt::QueuedConnection);
        Q_EMIT unlocked();
    };
    connect(code, &QLineEdit::returnPressed, this, check);
    connect(open, &QPushButton::clicked, this, check);
    column.addWidget(code);
    column.addWidget(open);
    column.addWidget(m_objection);
}

Button* FacilitatorPanel::command(
    const QString& name, const QString& text, std::function<CommandBody()> body)
{
    auto* button = new Button(m_theme, Button::Kind::secondary, text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, body] {
        showObjection({});
        m_acts.act(body());
    });
    m_commands.push_back({ button, text, std::move(body) });
    return button;
}

void FacilitatorPanel::addUndo(QVBoxLayout& column)
{
    m_undo = new Button(m_theme, Button::Kind::secondary, {});
    m_redo = new Button(m_theme, Button::Kind::secondary, {});
    m_undo->setObjectName(u"undoAct"_s);
    m_redo->setObjectName(u"redoAct"_s);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Alt+Z"_s));
    m_redo->setShortcut(QKeySequence(u"Ctrl+Alt+Y"_s));
    connect(m_undo, &QPushButton::clicked, this, [this] { m_acts.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_acts.redo(); });
    column.addWidget(m_undo);
    column.addWidget(m_redo);
    m_objection = new Label({}, TypeSize::body, Tone::danger);
    m_objection->hide();
    column.addWidget(m_objection);
}

/// Below what waits everything stays where it is on the screen: a second click hits what the first one did.
void FacilitatorPanel::scrollTo(int scrolled)
{
    layout()->activate();
    m_scroll->verticalScrollBar()->setValue(scrolled + stripHeight());
}

int FacilitatorPanel::stripHeight() const
{
    return m_strip && !m_strip->isHidden() ? m_strip->height() : 0;
}

void FacilitatorPanel::addTime(QVBoxLayout& column)
{
    const Table& table = m_sitting.everyone().view().table();
    column.addWidget(new SectionHeader(tr("Time")));
    column.addWidget(table.paused
            ? command(u"resume"_s, tr("Go on"), [] { return command::Resume {}; })
            : command(u"pauseTable"_s, tr("Pause"), [] { return command::Pause {}; }));
    auto* more = new QWidget;
    auto* row = new FlowLayout(more, space::one);
    row->setRowSpacing(space::one);
    column.addWidget(more);
    for (const int minutes : { 1, 2, 5 }) {
        Button* extend = command(u"extend%1"_s.arg(minutes), tr("+%n min", nullptr, minutes),
            [minutes] { return command::ExtendTime { minutes * 60 }; });
        extend->setAccessibleName(tr("%n minute(s) more", nullptr, minutes));
        row->addWidget(extend);
    }
    column.addWidget(command(u"extendRound"_s, tr("Each turn of this round 1 min longer"),
        [] { return command::ExtendRound { 60 }; }));
    column.addWidget(command(u"moreRounds"_s, tr("One round more"),
        [this] { return command::SetRounds { m_sitting.everyone().view().table().rounds + 1 }; }));
    if (table.phase == PhaseKind::briefing)
        column.addWidget(command(u"beginBargaining"_s, tr("Begin the bargaining"),
            [] { return command::BeginBargaining {}; }));
    column.addWidget(
        command(u"skipTurn"_s, tr("Skip the turn"), [] { return command::SkipTurn {}; }));
}

void FacilitatorPanel::addScreens(QVBoxLayout& column)
{
    const Room& room = m_sitting.everyone().view().room();
    column.addWidget(new SectionHeader(tr("Screens")));
    column.addWidget(room.blank ? command(u"show"_s, tr("Show the screens again"),
                         [] { return command::Blank { false }; })
                                : command(u"blank"_s, tr("Blank all screens (F12)"),
                                    [] { return command::Blank { true }; }));
    const bool hidden = room.scoresHidden;
    column.addWidget(command(u"scores"_s, hidden ? tr("Show the scores") : tr("Hide the scores"),
        [hidden] { return command::HideScores { !hidden }; }));
}

void FacilitatorPanel::addSeats(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("Seats")));
    const Scenario& scenario = m_sitting.scenario();
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (scenario.parties[i].votes)
            addSeat(column, { PartyId(i), 1 });
}

void FacilitatorPanel::addSeat(QVBoxLayout& column, SeatId id)
{
    const Scenario& scenario = m_sitting.scenario();
    const SeatView& view = m_sitting.everyone().view();
    const SeatState* seat = view.room().seat(id);
    const QString party = text::partyShort(scenario, id.party, readerHere());
    auto* chip = new PartyChip(m_theme, id.party, party);
    chip->setNote(text::holder(seat ? seat->holder : std::nullopt));
    column.addWidget(chip);
    auto* row = rowIn(column);
    const QString name = QString::number(id.party.index());
    if (m_sitting.isHeldByPerson(id)) {
        Holder bot = lastBot(m_sitting.facilitator().view(), id)
                         .value_or(Holder { Holder::Kind::bot, {},
                             std::string(defaultAgentFor(scenario.party(id.party))) });
        Button* give = command(u"toBot"_s + name, tr("To a bot"), [id, bot] {
            return command::TakeSeat { id, bot };
        });
        give->setAccessibleName(text::fill(tr("To a bot: %1"), { party }));
        row->addWidget(give);
        if (m_codes.isSet(id)) {
            auto* lift = new Button(m_theme, Button::Kind::quiet, u"lock"_s, tr("Lift the code"));
            lift->setObjectName(u"lift"_s + name);
            lift->setAccessibleName(text::fill(tr("Lift the code: %1"), { party }));
            connect(lift, &QPushButton::clicked, this, [this, id] {
                m_codes.set(id, {});
                QMetaObject::invokeMethod(this, &FacilitatorPanel::build, Qt::QueuedConnection);
            });
            row->addWidget(lift);
        }
        row->addStretch(1);
        return;
    }
    const bool gone = seat && seat->before;
    const Words before = gone ? seat->before->holder.name : Words();
    QString words = gone ? tr("Back to the person") : tr("To a person");
    if (before.present() && !before.isErased())
        words = text::fill(tr("Back to %1"), { QString::fromStdString(before.text()) });
    Button* back = command(u"toPerson"_s + name, words, [id, gone] {
        return gone ? CommandBody(command::GiveSeatBack { id })
                    : CommandBody(command::TakeSeat { id, {} });
    });
    back->setAccessibleName(text::fill(tr("To a person: %1"), { party }));
    row->addWidget(back);
    row->addStretch(1);
}

void FacilitatorPanel::addNotes(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("For the debrief")));
    m_note = new QLineEdit;
    m_note->setObjectName(u"remark"_s);
    m_note->setPlaceholderText(tr("What you noticed"));
    m_note->setAccessibleName(tr("Note"));
    column.addWidget(m_note);
    auto* row = rowIn(column);
    const auto remark = [this](RemarkKind kind) {
        return [this, kind] {
            return CommandBody(command::Remark { kind, Host::words(m_note->text().trimmed()) });
        };
    };
    Button* keep = command(u"note"_s, tr("Note"), remark(RemarkKind::note));
    Button* incident = command(u"incident"_s, tr("Incident"), remark(RemarkKind::incident));
    for (Button* each : { keep, incident }) {
        row->addWidget(each);
        connect(each, &QPushButton::clicked, m_note, &QLineEdit::clear);
    }
    row->addStretch(1);
    connect(m_note, &QLineEdit::textChanged, &m_refreshing, qOverload<>(&QTimer::start));
    const std::vector<RemarkMade>& made = m_sitting.facilitator().view().room().remarks;
    if (made.empty())
        return;
    auto* show = new Button(m_theme, Button::Kind::quiet,
        m_notesOpen ? u"chevron-down"_s : u"chevron-right"_s,
        tr("%n note(s)", nullptr, static_cast<int>(made.size())));
    show->setObjectName(u"notes"_s);
    connect(show, &QPushButton::clicked, this, [this] {
        m_notesOpen = !m_notesOpen;
        QMetaObject::invokeMethod(this, &FacilitatorPanel::build, Qt::QueuedConnection);
    });
    column.addWidget(show);
    if (!m_notesOpen)
        return;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const int number = static_cast<int>(i + 1);
        const QString kind = made[i].kind == RemarkKind::incident ? tr("Incident") : tr("Note");
        const bool struck = made[i].struck;
        auto* line = rowIn(column);
        auto* label = new Label(
            text::fill(u"%1 %2: %3"_s,
                { kind, QString::number(number), QString::fromStdString(made[i].text.text()) }),
            TypeSize::body, struck ? Tone::muted : Tone::plain);
        line->addWidget(label, 1);
        Button* strike = command(
            u"strike%1"_s.arg(number), struck ? tr("Restore") : tr("Strike"), [number, struck] {
                return command::StrikeRemark { number, !struck };
            });
        line->addWidget(strike);
    }
}

void FacilitatorPanel::addWayBack(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("Go back"), tr("Nothing is lost: it can be undone.")));
    m_wayBack = new WayBack(m_theme, m_sitting.everyone());
    connect(m_wayBack, &WayBack::changed, &m_refreshing, qOverload<>(&QTimer::start));
    column.addWidget(m_wayBack);
    column.addWidget(command(u"rewind"_s, tr("Go back to after this"),
        [this] { return command::Rewind { m_wayBack->chosen() }; }));
}

void FacilitatorPanel::addEnd(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("End")));
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Why it ends here"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    column.addWidget(m_reason);
    column.addWidget(command(u"breakOff"_s, tr("Break off the session"),
        [this] { return command::BreakOff { Host::words(m_reason->text().trimmed()) }; }));
}

void FacilitatorPanel::refresh()
{
    const SeatView& view = m_sitting.everyone().view();
    std::size_t shape = (view.table().paused ? 1U : 0U) | (view.room().blank ? 2U : 0U)
        | (view.room().scoresHidden ? 4U : 0U)
        | (static_cast<std::size_t>(view.table().phase) << 3U)
        | (m_sitting.facilitator().view().room().remarks.size() << 8U);
    for (const RemarkMade& remark : m_sitting.facilitator().view().room().remarks)
        shape = shape * 3 + (remark.struck ? 1U : 0U);
    for (const SeatState& seat : view.room().seats)
        shape = shape * 5 + (seat.holder ? 1U + static_cast<std::size_t>(seat.holder->kind) : 0U);
    if (std::exchange(m_shape, shape) != shape)
        return build();
    if (!m_undo)
        return;
    const Place place = placeNow();
    const Reader reader = readerHere();
    for (const Command& each : m_commands) {
        const CommandBody body = each.body();
        const auto* rewind = std::get_if<command::Rewind>(&body);
        const Objection why = m_acts.objection(body);
        QString reason = why ? text::sentence(*why, reader, &m_sitting.scenario()) : QString();
        if (rewind && rewind->to == 0)
            reason = tr("Choose in the list where to go back to.");
        each.button->setObjection(reason);
        fit(*each.button, each.words);
    }
    const auto offer = [&](Button& button, const ActHistory::Act* act, const QString& pattern,
                           const QString& nothing) {
        const QString words = text::fill(pattern, { act ? actWords(act->done, view) : u"–"_s });
        button.setObjection(act ? QString() : nothing);
        button.setAccessibleName(words);
        fit(button, words);
    };
    offer(*m_undo, m_acts.history().undoable(), tr("Undo: %1"), tr("Nothing has been done yet."));
    offer(*m_redo, m_acts.history().redoable(), tr("Redo: %1"), tr("Nothing has been undone."));
    m_undo->setShortcut(QKeySequence(u"Ctrl+Alt+Z"_s));
    m_redo->setShortcut(QKeySequence(u"Ctrl+Alt+Y"_s));
    m_strip->tick();
    m_strip->setVisible(m_acts.pending().has_value());
    goTo(place);
}

/// Buttons do not wrap: what is too long for the panel ends in dots, and is whole in the tooltip.
void FacilitatorPanel::fit(Button& button, const QString& words) const
{
    const int room = width() - 2 * space::two - 48; // padding and scroll bar do not grow
    const QString shown
        = QFontMetrics(m_theme.font(TypeSize::body)).elidedText(words, Qt::ElideRight, room);
    button.setText(shown);
    if (button.isEnabled())
        button.setToolTip(shown == words ? QString() : words);
    if (button.accessibleName().isEmpty() && shown != words)
        button.setAccessibleName(words);
}

void FacilitatorPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &FacilitatorPanel::build, Qt::QueuedConnection);
}

} // namespace pourparler::desktop
