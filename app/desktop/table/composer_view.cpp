#include "app/desktop/table/composer_view.h"

#include "app/desktop/table/composer_delegate.h"
#include "app/desktop/theme/theme.h"
#include "app/models/composer_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace pourparler::desktop {

ComposerView::ComposerView(const Theme& theme, ComposerModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAnimated(false);
    setItemDelegate(new ComposerDelegate(theme, this));
    setModel(&model);
    const auto layOut = [this] {
        unfold();
        scheduleDelayedItemsLayout();
    };
    connect(&theme, &Theme::changed, this, layOut);
    connect(&model, &ComposerModel::packageChanged, this, layOut);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0)
            showIssue(IssueId {});
    });
}

QSize ComposerView::minimumSizeHint() const { return { m_theme.scaled(240), m_theme.scaled(120) }; }

std::optional<IssueId> ComposerView::issue() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return IssueId(static_cast<std::size_t>(currentIndex().data(ComposerModel::IssueRole).toInt()));
}

void ComposerView::showIssue(IssueId issue)
{
    if (this->issue() != issue)
        setCurrentIndex(m_model.indexOf(issue));
}

void ComposerView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_unfolding)
        return;
    unfold();
    if (const QModelIndex above = current.parent().isValid() ? current.parent() : current;
        above.isValid()) {
        scrollTo(m_model.index(m_model.rowCount(above) - 1, 0, above));
        scrollTo(above);
    }
    viewport()->update();
    Q_EMIT issueChanged();
}

/// The current issue, or all of them where the window is high enough.
void ComposerView::unfold()
{
    const QScopedValueRollback<bool> unfolding(m_unfolding, true);
    const QModelIndex current = currentIndex();
    const QModelIndex above = current.parent().isValid() ? current.parent() : current;
    const bool all = hasRoomForAll();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex issue = m_model.index(row, 0);
        setExpanded(issue, all || issue == above);
    }
}

bool ComposerView::hasRoomForAll() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex issue = m_model.index(row, 0);
        height += sizeHintForIndex(issue).height();
        for (int option = 0; option < m_model.rowCount(issue); ++option)
            height += sizeHintForIndex(m_model.index(option, 0, issue)).height();
    }
    return height <= viewport()->height();
}

void ComposerView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    unfold();
    scheduleDelayedItemsLayout();
}

void ComposerView::mousePressEvent(QMouseEvent* event)
{
    // Before the press: it makes an issue the current one, and rows come to lie elsewhere.
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.parent().isValid())
        choose(index);
}

void ComposerView::choose(const QModelIndex& option)
{
    if (!m_choosing)
        return;
    const IssueId issue(static_cast<std::size_t>(option.data(ComposerModel::IssueRole).toInt()));
    const int number = option.data(ComposerModel::OptionRole).toInt();
    if (!option.data(ComposerModel::AvailableRole).toBool())
        return;
    m_model.choose(issue,
        number < 0 ? std::nullopt : std::optional(OptionId(static_cast<std::size_t>(number))));
}

/// To the next or previous option of the current issue, "open" being one of them.
void ComposerView::step(int by)
{
    const std::optional<IssueId> current = issue();
    if (!current)
        return;
    const QModelIndex above = m_model.indexOf(*current);
    const int count = m_model.rowCount(above);
    const int chosen = above.data(ComposerModel::OptionRole).toInt();
    // Open stands last in the list, but before the first option when one walks through them.
    const int next = std::clamp(chosen + by, -1, count - 2);
    choose(m_model.index(next < 0 ? count - 1 : next, 0, above));
}

void ComposerView::pick(int number)
{
    const std::optional<IssueId> current = issue();
    if (!current)
        return;
    const QModelIndex above = m_model.indexOf(*current);
    const int count = m_model.rowCount(above);
    if (number == 0)
        choose(m_model.index(count - 1, 0, above));
    else if (number < count)
        choose(m_model.index(number - 1, 0, above));
}

/// Up, down, Enter and the way back out of the options.
bool ComposerView::walk(int key)
{
    const QModelIndex current = currentIndex();
    const QModelIndex above = current.parent();
    const bool inside = above.isValid();
    const auto go = [this](const QModelIndex& index) {
        if (index.isValid())
            setCurrentIndex(index);
        return true;
    };
    switch (key) {
    case Qt::Key_Up:
        return go(m_model.index(current.row() - 1, 0, above));
    case Qt::Key_Down:
        return go(m_model.index(current.row() + 1, 0, above));
    case Qt::Key_Escape:
        return inside && go(above);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (inside) {
            choose(current);
            return go(above);
        }
        return go(m_model.index(
            std::max(0, current.data(ComposerModel::OptionRole).toInt()), 0, current));
    case Qt::Key_Left:
        if (inside)
            return go(above);
        step(-1);
        return true;
    case Qt::Key_Right:
        if (!inside)
            step(1);
        return true;
    default:
        return false;
    }
}

void ComposerView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers held = event->modifiers()
        & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    if (currentIndex().isValid()) {
        const bool plain = !(held & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
        if (plain && key >= Qt::Key_0 && key <= Qt::Key_9)
            return pick(key - Qt::Key_0);
        if (plain && walk(key))
            return;
        // What everybody hears of is not said by a stray letter.
        if (held == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_A) {
            Q_EMIT agreeRequested();
            return;
        }
        if (held == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_R) {
            Q_EMIT reopenRequested();
            return;
        }
    }
    // Everything else goes to the page: the view's own search by letters would swallow it.
    event->ignore();
}

} // namespace pourparler::desktop
