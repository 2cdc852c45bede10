#include "app/desktop/debrief/debrief_page.h"

#include "app/desktop/components/notice.h"
#include "app/desktop/debrief/debrief_page_private.h"
#include "app/desktop/debrief/debrief_tools.h"
#include "app/desktop/room/projector.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

DebriefPage::DebriefPage(const Theme& theme, Projector& projector, QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Private>(theme, projector, *this))
{
}

DebriefPage::~DebriefPage()
{
    if (m->screen)
        m->projector.stopPresenting();
}

void DebriefPage::setDealAnalysis(DealAnalysis analysis)
{
    m->finder.setAnalysis(std::move(analysis));
}

void DebriefPage::setRecord(std::shared_ptr<const RecordContents> contents, const QString& path,
    StreamId stream, const Viewer& eyes)
{
    m->present(false);
    m->contents = std::move(contents);
    m->path = path;
    m->stream = stream;
    m->other.reset();
    m->allowed.clear();
    m->revealed.clear();
    m->numbersShown = false;
    m->current = 0;
    m->slides.clear();
    m->forgetDeal();
    m->mapped.reset();
    m->eyes = everyone();
    m->tools->setCompared(std::nullopt);
    for (Banner* each : { m->warning, m->news, m->problem })
        each->hide();
    m->look();
    if (eyes != everyone())
        m->chooseEyes(eyes);
    if (m->warning->isHidden())
        m->steps->setFocus(Qt::OtherFocusReason);
    setWindowTitle(title());
}

void DebriefPage::refresh(std::shared_ptr<const RecordContents> contents)
{
    if (m->other && m->other->contents == m->contents)
        m->other->contents = contents;
    m->contents = std::move(contents);
    m->look();
}

void DebriefPage::setCompare(
    std::shared_ptr<const RecordContents> other, StreamId stream, const QString& file)
{
    if (!m->contents)
        return;
    if (other && other->scenario.id != m->contents->scenario.id) {
        m->report(tr("That record is of another scenario: there is nothing to compare."), true);
        return;
    }
    const bool same = other == m->contents;
    m->other.reset();
    if (other)
        m->other = Private::Other { std::move(other), stream, file };
    // The other one may not be over: what these eyes see of it is asked about as well.
    const Viewer wanted = std::exchange(m->eyes, everyone());
    m->look();
    m->tools->setCompared(
        !m->other ? std::nullopt : std::optional(same ? stream : DebriefTools::anotherRecord));
    if (wanted != everyone())
        m->chooseEyes(wanted);
}

QString DebriefPage::title() const
{
    if (!m->contents)
        return tr("Debrief");
    const QString title = text::fill(
        tr("Debrief: %1"), { text::inLanguage(m->contents->scenario.title, m->reader) });
    return m->stream == StreamId::table1
        ? title
        : title + u" · "_s + text::streamName(m->stream, m->reader);
}

StreamId DebriefPage::stream() const { return m->stream; }

const Viewer& DebriefPage::eyes() const { return m->eyes; }

QString DebriefPage::step() const { return m->slide() ? m->slide()->id : QString(); }

void DebriefPage::setStep(const QString& id)
{
    m->wantedStep = id;
    m->goWhereWanted();
    m->showNumbers();
}

bool DebriefPage::isWorkingOut() const { return m->finder.isBusy(); }

bool DebriefPage::isPresenting() const { return m->screen; }

void DebriefPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m) {
        m->retranslate();
        setWindowTitle(title());
    }
}

void DebriefPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m->seekDeal();
}

/// Whoever leaves the page does not go on showing it to a room, and waits for nothing.
void DebriefPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m->present(false);
    m->leaveDeal();
}

void DebriefPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m->shareRoom();
}

void DebriefPage::keyPressEvent(QKeyEvent* event)
{
    if (!m->press(*event))
        QWidget::keyPressEvent(event);
}

/// Lists and what scrolls would take the keys that go through the steps.
bool DebriefPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m->press(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace pourparler::desktop
