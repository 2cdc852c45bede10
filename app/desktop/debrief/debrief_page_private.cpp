#include "app/desktop/debrief/debrief_page_private.h"

#include "app/desktop/components/eyes_box.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/debrief/debrief_tools.h"
#include "app/desktop/debrief/presenter_panel.h"
#include "app/desktop/debrief/step_view.h"
#include "app/desktop/records/record_entry.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/room/projector.h"
#include "app/documents/documents.h"
#include "app/text/amounts.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"
#include "core/record/closing.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

std::shared_ptr<const SeatView> viewOf(
    const RecordContents& record, StreamId stream, const Viewer& eyes)
{
    auto view = std::make_shared<SeatView>(redact(record.scenario, eyes), eyes);
    for (const Event& event : record.eventsOf(stream))
        if (const auto seen = redact(event, eyes))
            view->take(*seen);
    return view;
}

/// A branch shares its beginning with the original: neither must go on.
bool isOver(const RecordContents& record, StreamId stream)
{
    return isClosed(record.scenario, record.events)
        && isClosed(record.scenario, record.eventsOf(stream));
}

} // namespace

bool DebriefPage::Private::isOver() const
{
    return desktop::isOver(*contents, stream)
        && (!other || desktop::isOver(*other->contents, other->stream));
}

void DebriefPage::Private::chooseEyes(const Viewer& chosen)
{
    const bool insisted = std::find(allowed.begin(), allowed.end(), chosen) != allowed.end();
    if (chosen != everyone() && !isOver() && !insisted) {
        asked = chosen;
        warning->show();
        keepEyes->setFocus(Qt::OtherFocusReason); // who has not read it looks at nothing
        return;
    }
    warning->hide();
    forgetDeal();
    eyes = chosen;
    look();
}

void DebriefPage::Private::look()
{
    whole = viewOf(*contents, stream, eyes);
    otherWhole = other ? viewOf(*other->contents, other->stream, eyes) : nullptr;
    eyesBox->setEyes(eyes);
    tell();
    seekDeal();
}

void DebriefPage::Private::tell()
{
    reader = readerHere();
    if (!whole)
        return;
    reader.start = begunAt(contents->header);
    const QString shown = slide() ? slide()->id : QString();
    story = tellStory(*whole, reader,
        { .names = !namesHidden, .stream = stream, .deal = tellableDeal(), .mapped = mapped });
    numbersShown = numbersShown || allFelt(story);
    if (otherWhole) {
        const bool same = other->contents == contents;
        slides = slidesOf(compareStories(*whole, *otherWhole, reader), story,
            same ? text::streamName(stream, reader) : recordName(*contents, path),
            same ? text::streamName(other->stream, reader)
                 : recordName(*other->contents, other->file));
    } else {
        slides = slidesOf(story);
    }
    // Before the talks there are no feelings and no questions either.
    if (whole->table().round == 0 && !whole->table().outcome)
        slides.clear();
    model.setSlides(slides);
    const auto found = std::find_if(
        slides.begin(), slides.end(), [&shown](const Slide& each) { return each.id == shown; });
    current = found == slides.end() ? 0 : static_cast<int>(found - slides.begin());
    title->setWords(page.title());
    eyesBox->setChoice(*whole, reader);
    tools->setChoice(*contents, stream,
        other && other->contents != contents ? recordName(*other->contents, other->file)
                                             : QString(),
        reader);
    showStep();
    goWhereWanted();
}

QString DebriefPage::Private::recordName(const RecordContents& record, const QString& file) const
{
    if (!file.isEmpty())
        return QFileInfo(file).completeBaseName();
    const QDateTime begun = begunAt(record.header);
    if (!begun.isValid())
        return tr("A record");
    //: a record, by the day and the time when it was begun
    return text::fill(
        tr("Record of %1"), { reader.locale.toString(begun, u"d MMM yyyy, HH:mm"_s) });
}

QString DebriefPage::Private::remark(const Slide& shown) const
{
    const auto first = std::find_if(
        slides.begin(), slides.end(), [](const Slide& each) { return !each.isFeelings(); });
    if (first == slides.end() || first->id != shown.id)
        return {};
    const std::optional<Outcome>& ended = whole->table().outcome;
    const bool numbers = std::any_of(
        slides.begin(), slides.end(), [](const Slide& each) { return each.hasNumbers; });
    if (numbers || !ended || *ended == Outcome::brokenOff)
        return {};
    return tr("There are no values here: these eyes may not see what things were worth to whom.");
}

QString DebriefPage::Private::feelingObjection() const
{
    return whole->table().outcome ? QString()
                                  : tr("Feelings are for the end: this session is not over.");
}

const Slide* DebriefPage::Private::slide() const
{
    return slides.empty() ? nullptr : &slides[static_cast<std::size_t>(current)];
}

bool DebriefPage::Private::isCovered() const
{
    return slide() && slide()->hasNumbers && !numbersShown;
}

bool DebriefPage::Private::isHiddenFromRoom() const
{
    return slide() && slide()->hasNumbers && revealed.count(slide()->id) == 0;
}

void DebriefPage::Private::go(int to)
{
    if (to < 0 || to >= static_cast<int>(slides.size()) || to == current)
        return;
    current = to;
    wantedStep.clear();
    news->hide();
    problem->hide();
    showStep();
    scroll->verticalScrollBar()->setValue(0);
}

void DebriefPage::Private::goWhereWanted()
{
    const auto found = std::find_if(
        slides.begin(), slides.end(), [this](const Slide& each) { return each.id == wantedStep; });
    if (found == slides.end())
        return;
    wantedStep.clear();
    go(static_cast<int>(found - slides.begin()));
}

void DebriefPage::Private::forward()
{
    if (screen && isHiddenFromRoom()) {
        revealed.insert(slide()->id);
        showNumbers();
        return;
    }
    go(current + 1);
}

void DebriefPage::Private::showNumbers()
{
    numbersShown = true;
    showStep();
}

void DebriefPage::Private::hideNames(bool hide)
{
    namesHidden = hide;
    tools->setNamesHidden(hide);
    tell();
}

void DebriefPage::Private::showStep()
{
    const Slide* shown = slide();
    nothing->setVisible(!shown);
    stepView->setVisible(shown);
    const int last = static_cast<int>(slides.size()) - 1;
    place->setText(shown ? text::fill(tr("Step %1 of %2"),
                       { text::number(current + 1, reader), text::number(last + 1, reader) })
                         : QString());
    previous->setObjection(current > 0 ? QString() : tr("This is the first step."));
    const bool reveals = screen && isHiddenFromRoom();
    next->setText(reveals ? tr("Reveal") : tr("Next"));
    next->setObjection(reveals || current < last ? QString() : tr("This is the last step."));
    outcome->setText(story.outcome);
    outcome->setVisible(shown);
    if (shown) {
        steps->setCurrentIndex(model.index(current));
        stepView->setSlide(*shown, isCovered(), remark(*shown));
        stepView->setFeelings(story.feelings, feelingObjection(), numbersShown);
        panel->setNotes(shown->notes,
            current < last ? slides[static_cast<std::size_t>(current) + 1].title : QString(),
            isHiddenFromRoom());
    }
    panel->setVisible(screen && shown);
    showPair();
    shareRoom();
    if (screen) {
        screen->project(projection());
        Q_EMIT page.projectionChanged(screen->projection());
    }
}

Projection DebriefPage::Private::projection() const
{
    Projection shown;
    shown.over = document::titleOf(story);
    if (!slide())
        return shown;
    shown.title = slide()->title;
    if (isHiddenFromRoom())
        return shown;
    shown.sentence = slide()->sentence;
    shown.picture = slide()->picture;
    shown.other = slide()->other;
    shown.heading = slide()->heading;
    shown.otherHeading = slide()->otherHeading;
    shown.points = slide()->points;
    return shown;
}

void DebriefPage::Private::present(bool on)
{
    if (on == !screen.isNull())
        return;
    if (on) {
        revealed.clear();
        screen = new PresenterScreen(theme);
        connect(screen, &PresenterScreen::forwardRequested, &page, [this] { forward(); });
        connect(screen, &PresenterScreen::backRequested, &page, [this] { back(); });
        connect(
            screen, &PresenterScreen::namesRequested, &page, [this] { hideNames(!namesHidden); });
        connect(screen, &PresenterScreen::endRequested, &page, [this] { present(false); });
        projector.present(screen);
    } else {
        screen->disconnect(&page);
        screen.clear();
        projector.stopPresenting();
    }
    tools->setPresenting(on);
    showStep();
}

bool DebriefPage::Private::press(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        forward();
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        back();
        return true;
    case Qt::Key_H:
        hideNames(!namesHidden);
        return true;
    case Qt::Key_P:
        present(screen.isNull());
        return true;
    case Qt::Key_Escape:
        if (!screen)
            return false;
        present(false);
        return true;
    default:
        return false;
    }
}

} // namespace pourparler::desktop
