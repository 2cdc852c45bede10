#include "app/desktop/replay/replay_page.h"

#include "app/desktop/components/notice.h"
#include "app/desktop/replay/branch_card.h"
#include "app/desktop/replay/branches_panel.h"
#include "app/desktop/replay/left_panel.h"
#include "app/desktop/replay/moment_view.h"
#include "app/desktop/replay/replay_page_private.h"
#include "app/desktop/replay/timeline.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

ReplayPage::ReplayPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Private>(theme, *this))
{
}

/// Out of sight while the view is still there that its models read: what is hidden asks them for nothing.
ReplayPage::~ReplayPage() { hide(); }

void ReplayPage::setDealAnalysis(const DealAnalysis& analysis)
{
    m->left->setAnalysis(analysis);
    if (m->replay)
        m->showTabs();
}

void ReplayPage::setRecord(std::shared_ptr<const RecordContents> contents, const QString& path,
    StreamId stream, const Viewer& eyes)
{
    m->player.setPlaying(false);
    m->contents = std::move(contents);
    m->path = path;
    m->allowed.clear();
    m->shelf.setContents(m->contents);
    m->eyes = everyone();
    m->warning->hide();
    m->branchCard->hide();
    m->branches->setContents(m->contents);
    // Another record may be of another scenario: nothing of the one before is kept.
    m->proposals.setView(nullptr);
    m->moment->setView(nullptr);
    m->view.reset();
    m->open(stream, m->ownFrom(stream));
    m->chooseEyes(eyes);
    if (m->warning->isHidden())
        m->timeline->setFocus(Qt::OtherFocusReason);
    setWindowTitle(title());
}

void ReplayPage::setSealKey(const SealKey& key) { m->key = key; }

QString ReplayPage::title() const
{
    if (!m->contents)
        return tr("Replay");
    const QString title = text::fill(
        tr("Replay: %1"), { text::inLanguage(m->contents->scenario.title, m->reader) });
    return m->stream == StreamId::table1
        ? title
        : title + u" · "_s + text::streamName(m->stream, m->reader);
}

StreamId ReplayPage::stream() const { return m->stream; }

const Viewer& ReplayPage::eyes() const { return m->eyes; }

std::uint64_t ReplayPage::place() const { return m->place; }

void ReplayPage::setPlace(std::uint64_t events)
{
    if (m->replay)
        m->player.setPosition(m->replay->shownOf(events));
}

void ReplayPage::showWhatWasLeft()
{
    if (m->replay && m->left->hasSomething(*m->replay))
        m->showTab(m->stack->indexOf(m->left));
}

bool ReplayPage::isWorkingOut() const { return m->left->isWorkingOut(); }

void ReplayPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m) {
        m->retranslate();
        setWindowTitle(title());
    }
}

void ReplayPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m->player.setPlaying(false);
}

void ReplayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m->shareRoom();
}

void ReplayPage::keyPressEvent(QKeyEvent* event)
{
    if (!m->press(*event))
        QWidget::keyPressEvent(event);
}

/// Lists take Space for themselves, where it means nothing here, and what scrolls takes the arrows that nobody wanted.
bool ReplayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        if (const auto* key = static_cast<QKeyEvent*>(event);
            key->key() == Qt::Key_Space || qobject_cast<QScrollArea*>(watched))
            return m->press(*key);
    return QWidget::eventFilter(watched, event);
}

} // namespace pourparler::desktop
