#include "app/desktop/replay/replay_page_private.h"

#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/records/record_entry.h"
#include "app/desktop/replay/branch_card.h"
#include "app/desktop/replay/branches_panel.h"
#include "app/desktop/replay/left_panel.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/replay/moment_view.h"
#include "app/desktop/replay/replay_head.h"
#include "app/desktop/replay/replay_log.h"
#include "app/desktop/replay/timeline.h"
#include "app/desktop/replay/transport_bar.h"
#include "app/desktop/table/proposals_tree.h"
#include "app/desktop/table/text_panel.h"
#include "app/desktop/theme/theme.h"
#include "app/models/act_history.h"
#include "app/text/amounts.h"
#include "app/text/branch_words.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "core/agents/agent.h"
#include "core/analysis/standpoints.h"
#include "core/record/closing.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

std::uint64_t ReplayPage::Private::ownFrom(StreamId branch) const
{
    const std::optional<Fork> fork = contents->forkOf(branch);
    return fork ? fork->events : 0;
}

void ReplayPage::Private::open(StreamId chosen, std::uint64_t events)
{
    stream = chosen;
    place = events;
    branches->setShown(stream);
    setEyes(eyes);
}

void ReplayPage::Private::chooseStream(StreamId chosen)
{
    const std::uint64_t fork = ownFrom(chosen);
    open(chosen, fork > 0 ? fork : ownFrom(stream));
    page.setWindowTitle(page.title());
    Q_EMIT page.streamChosen(chosen);
}

/// A branch shares its beginning with the original: neither must go on.
bool ReplayPage::Private::isOver() const
{
    return isClosed(contents->scenario, contents->events)
        && isClosed(contents->scenario, contents->eventsOf(stream));
}

void ReplayPage::Private::chooseEyes(const Viewer& chosen)
{
    const bool insisted = std::find(allowed.begin(), allowed.end(), chosen) != allowed.end();
    if (chosen != everyone() && !isOver() && !insisted) {
        player.setPlaying(false);
        asked = chosen;
        warning->show();
        keepEyes->setFocus(Qt::OtherFocusReason); // who has not read it looks at nothing
        return;
    }
    warning->hide();
    setEyes(chosen);
}

void ReplayPage::Private::setEyes(const Viewer& chosen)
{
    eyes = chosen;
    replay = shelf.of(stream, eyes);
    const std::size_t position = replay->shownOf(place);
    const TimelineMarks marks = marksOf(replay->events());
    {
        const QSignalBlocker quiet(timeline);
        timeline->setMarks(marks, replay->size());
    }
    log->setReplay(replay);
    left->setReplay(replay);
    showTabs();
    if (view) {
        view->replace(replay->at(position));
    } else {
        view = std::make_unique<LiveView>(replay->at(position));
        moment->setView(view.get());
    }
    if (stack->currentWidget() == proposalList)
        proposals.setView(view.get());
    head->setEyes(eyes);
    // The place stays, even where these eyes saw nothing just then.
    staying = true;
    player.setStory(replay->events(), marks, position);
    setReader();
    staying = false;
}

void ReplayPage::Private::setReader()
{
    reader = readerHere();
    if (!contents)
        return;
    reader.start = begunAt(contents->header);
    head->setTitle(page.title());
    head->setChoice(replay->whole(), reader);
    moment->setReader(reader);
    log->setReader(reader);
    left->setReader(reader);
    proposals.setReader(reader);
    branches->setReader(reader);
    textShown.reset();
    showPosition();
    if (branchCard->isAskingWho())
        branchCard->nameSeats(seatWords());
}

void ReplayPage::Private::showPosition()
{
    if (!replay)
        return;
    const std::size_t position = player.position();
    view->replace(replay->at(position));
    {
        const QSignalBlocker quiet(timeline);
        timeline->setValue(static_cast<int>(position));
    }
    timeline->update();
    caption->setWords(words(position),
        position == 0 ? std::nullopt : partyOf(replay->events()[position - 1].body));
    moment->refresh();
    log->setPosition(position);
    showText();
    showLeft();
    transport->setPlace(placeWords());
    transport->setBranchObjection(branchObjection());
}

QString ReplayPage::Private::placeWords() const
{
    const std::size_t position = player.position();
    if (position == 0)
        return timeline->valueText();
    //: where a replay stands: "event 132 of 410, round 3", and the time
    return text::fill(tr("%1 · %2"),
        { timeline->valueText(), text::time(replay->events()[position - 1].at, reader) });
}

QString ReplayPage::Private::words(std::size_t position) const
{
    if (!replay || position == 0 || position > replay->size())
        return tr("Before the first event");
    return text::event(replay->whole(), replay->events()[position - 1], reader);
}

void ReplayPage::Private::showTab(int tab)
{
    tabs->button(tab)->setChecked(true);
    stack->setCurrentIndex(tab);
    // Only what is seen follows the position.
    proposals.setView(stack->currentWidget() == proposalList ? view.get() : nullptr);
    showText();
    showLeft();
}

void ReplayPage::Private::showTabs()
{
    QAbstractButton* tab = tabs->button(stack->indexOf(left));
    tab->setVisible(left->hasSomething(*replay));
    if (stack->currentWidget() == left && !left->hasSomething(*replay))
        showTab(stack->indexOf(log));
}

void ReplayPage::Private::showLeft()
{
    if (view && stack->currentWidget() == left)
        left->setMoment(view->view());
}

void ReplayPage::Private::showText()
{
    if (!view || stack->currentWidget() != text)
        return;
    const Table& table = view->view().table();
    Package said = table.tentative;
    if (table.outcome)
        said = table.agreement;
    else if (table.phase == PhaseKind::ratification && table.signing)
        said = table.signing->package;
    const auto wanted = std::pair(said, table.tentative);
    if (textShown == wanted)
        return;
    textShown = wanted;
    text->show(view->view().scenario(), said, table.tentative, reader);
}

std::uint64_t ReplayPage::Private::branchPoint() const
{
    return endOfDeed(contents->eventsOf(stream), place);
}

QString ReplayPage::Private::branchObjection() const
{
    const Table& table = view->view().table();
    if (table.phase == PhaseKind::lobby)
        return tr("Nothing has begun yet: go on to the briefing or further.");
    const Events& events = contents->eventsOf(stream);
    const bool over = table.outcome
        || std::any_of(events.begin() + static_cast<std::ptrdiff_t>(place),
            events.begin() + static_cast<std::ptrdiff_t>(branchPoint()),
            [](const Event& event) { return std::holds_alternative<event::Closed>(event.body); });
    return over ? tr("The session is over here: go back to an earlier moment.") : QString();
}

void ReplayPage::Private::askBranch()
{
    if (!replay || bots.isPlaying() || !branchObjection().isEmpty())
        return;
    player.setPlaying(false);
    const QString kept = path.isEmpty() ? tr("This session is not kept in a record.") : QString();
    branchCard->show();
    // As these eyes count: the timeline above does as well.
    const std::size_t after = replay->shownOf(branchPoint());
    branchCard->ask(text::number(static_cast<std::int64_t>(after), reader), kept,
        kept.isEmpty() && !key ? tr("This installation has no key to seal records with.") : kept);
}

std::vector<SeatId> ReplayPage::Private::votingSeats() const
{
    std::vector<SeatId> seats;
    for (std::size_t i = 0; i < contents->scenario.parties.size(); ++i)
        if (contents->scenario.parties[i].votes)
            seats.push_back({ PartyId(i), 1 });
    return seats;
}

QStringList ReplayPage::Private::seatWords() const
{
    QStringList words;
    for (const SeatId id : votingSeats()) {
        const SeatState* seat = view->view().room().seat(id);
        words << text::fill(tr("%1 (%2)", "party, who has its seat"),
            { text::partyName(contents->scenario, id.party, reader),
                text::holder(seat ? seat->holder : std::nullopt) });
    }
    return words;
}

bool ReplayPage::Private::isPerson(SeatId id) const
{
    const SeatState* seat = view->view().room().seat(id);
    return seat && seat->holder && seat->holder->kind == Holder::Kind::person;
}

std::vector<SeatPlan> ReplayPage::Private::changedSeats(const std::vector<bool>& people)
{
    const std::vector<SeatId> seats = votingSeats();
    // Of what temper a bot is not everybody's eyes may see; it is seated again, not shown.
    const std::shared_ptr<const Replay> all = shelf.of(stream, facilitatorEyes());
    std::vector<SeatPlan> changes;
    for (std::size_t i = 0; i < seats.size() && i < people.size(); ++i) {
        if (people[i] == isPerson(seats[i]))
            continue;
        Holder holder;
        if (!people[i])
            holder
                = lastBot(all->whole(), seats[i])
                      .value_or(Holder { Holder::Kind::bot, {},
                          std::string(defaultAgentFor(contents->scenario.party(seats[i].party))) });
        changes.push_back({ seats[i], holder });
    }
    return changes;
}

void ReplayPage::Private::playBots()
{
    branchCard->showProgress(0);
    bots.play(path, *key, stream, branchPoint());
}

void ReplayPage::Private::takeBranch(StreamId made, std::shared_ptr<const RecordContents> read)
{
    // Somebody may have opened another record meanwhile.
    if (!contents || read->header.createdAt != contents->header.createdAt)
        return;
    contents = std::move(read);
    shelf.setContents(contents);
    branches->setContents(contents);
    branches->setShown(stream);
    setEyes(eyes);
    newBranch = made;
    const Events& events = contents->eventsOf(made);
    const std::optional<Outcome> outcome = outcomeOf(contents->scenario, events);
    const QString name = text::streamName(made, reader);
    branchCard->showEnd(outcome
            //: a branch, how it ended
            ? text::fill(tr("%1 has come to its end: %2."), { name, text::label(*outcome) })
            : text::fill(tr("%1 was stopped before its end."), { name }),
        true);
    Q_EMIT page.recordChanged(contents);
}

bool ReplayPage::Private::press(const QKeyEvent& event)
{
    if (!replay)
        return false;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Space:
        player.setPlaying(!player.isPlaying());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = event.key() == Qt::Key_Right;
        if (control)
            player.stepTurn(forward);
        else
            player.step(forward ? 1 : -1);
        return true;
    }
    case Qt::Key_Home:
        player.setPosition(0);
        return true;
    case Qt::Key_End:
        player.setPosition(player.size());
        return true;
    case Qt::Key_Escape:
        if (!warning->isHidden())
            warning->hide();
        else if (!branchCard->isHidden() && !branchCard->isPlaying())
            branchCard->hide();
        else
            return false;
        timeline->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace pourparler::desktop
