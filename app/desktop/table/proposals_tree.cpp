#include "app/desktop/table/proposals_tree.h"

#include "app/desktop/table/painting.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/models/proposals_model.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int step = 12; ///< by which an answer is set in, where there is room
constexpr int deepest = 6; ///< answers deeper than this are set in no further
constexpr int mostSetIn = 8; ///< the deepest begins within this part of the width
constexpr int foldSide = 16;

int lineHeight(const Theme& theme) { return QFontMetrics(theme.font(TypeSize::body)).height() + 2; }

} // namespace

ProposalDelegate::ProposalDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { m_theme.scaled(200), 2 * lineHeight(m_theme) + space::one };
}

QRect ProposalDelegate::foldBox(const QRect& row, const QModelIndex& index) const
{
    const int depth = std::min(index.data(ProposalsModel::DepthRole).toInt(), deepest);
    const int each = std::min(m_theme.scaled(step), row.width() / mostSetIn / deepest);
    return { row.left() + depth * each, row.top() + space::half, m_theme.scaled(foldSide),
        lineHeight(m_theme) };
}

void ProposalDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, current ? t.hover : t.surface);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect fold = foldBox(option.rect, index);
    if (index.model()->hasChildren(index)) {
        const bool open = view && view->isExpanded(index);
        const int side = m_theme.scaled(12);
        m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s, Theme::Ink::muted)
            .paint(painter, QRect(fold.left(), fold.center().y() - side / 2, side, side));
    }
    QRect line(fold.right() + 1, fold.top(), option.rect.right() - fold.right() - space::one,
        fold.height());
    paintHead(*painter, line, index);
    line.translate(0, line.height());
    line.setLeft(paintLimits(*painter, line, index));
    painter->setPen(index.data(ProposalsModel::OnTheTableRole).toBool() ? t.text : t.muted);
    QString words = index.data(ProposalsModel::ChangesRole).toString();
    if (const QString argument = index.data(ProposalsModel::ArgumentRole).toString();
        !argument.isEmpty())
        words += u"  "_s + argument;
    const QFont font = m_theme.font(TypeSize::body);
    painter->setFont(font);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
    if (current && view->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

/// Number, mark and name; at the right end what has been said to it, its state and its worth.
void ProposalDelegate::paintHead(QPainter& painter, QRect line, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool open = index.data(ProposalsModel::OnTheTableRole).toBool();
    const auto right = [&](const QString& words, const QColor& colour) {
        if (words.isEmpty())
            return;
        const QFont font = m_theme.font(TypeSize::body);
        const int width = QFontMetrics(font).horizontalAdvance(words);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.setRight(line.right() - width - space::two);
    };
    right(index.data(ProposalsModel::WorthRole).toString(), t.text);
    right(index.data(ProposalsModel::StateRole).toString(), t.muted);
    line.setRight(paintReactions(painter, line, index));

    const QString number = index.data(ProposalsModel::NumberRole).toString();
    const QFont strong = m_theme.font(TypeSize::body, Weight::strong);
    painter.setFont(strong);
    painter.setPen(open ? t.text : t.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    line.setLeft(line.left() + QFontMetrics(strong).horizontalAdvance(number) + space::one);
    const int side = m_theme.scaled(12);
    const PartyId party(static_cast<std::size_t>(index.data(ProposalsModel::PartyRole).toInt()));
    paintMark(painter, partyMark(t, party),
        QRectF(line.left(), line.center().y() - side / 2.0, side, side));
    line.setLeft(line.left() + side + space::one);
    const QString who = index.data(ProposalsModel::ShortRole).toString();
    painter.setPen(open ? t.text : t.muted);
    paintFitting(painter, m_theme, line, who, Weight::strong);
    const int used = QFontMetrics(strong).horizontalAdvance(who) + space::two;
    const QString note = index.data(ProposalsModel::NoteRole).toString();
    const QFont small = m_theme.font(TypeSize::caption);
    if (line.width() - used < QFontMetrics(small).horizontalAdvance(note))
        return;
    painter.setFont(small);
    painter.setPen(t.muted);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, note);
}

/// What it does to my limits, with a sign before it; gives where what it changes begins.
int ProposalDelegate::paintLimits(
    QPainter& painter, const QRect& line, const QModelIndex& index) const
{
    const QString words = index.data(ProposalsModel::LimitsRole).toString();
    if (words.isEmpty())
        return line.left();
    const int side = m_theme.scaled(12);
    m_theme.icon(u"redline"_s, Theme::Ink::danger)
        .paint(&painter, QRect(line.left(), line.center().y() - side / 2, side, side));
    const QRect room = line.adjusted(side + space::half, 0, 0, 0);
    const QFont font = m_theme.font(TypeSize::body);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().danger);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    return std::min(
        line.right(), room.left() + QFontMetrics(font).horizontalAdvance(words) + space::two);
}

/// Each party that has answered, with a tick or a cross, and where that leaves too little for the name, how many of each;
/// gives where the room to their left ends.
int ProposalDelegate::paintReactions(
    QPainter& painter, const QRect& line, const QModelIndex& index) const
{
    const int side = m_theme.scaled(12);
    const int top = line.center().y() - side / 2;
    int end = line.right();
    QVariantList reactions = index.data(ProposalsModel::ReactionsRole).toList();
    if (reactions.isEmpty())
        return end;
    const auto sign = [&](bool accepted) {
        end -= side;
        m_theme
            .icon(accepted ? u"check"_s : u"cross"_s,
                accepted ? Theme::Ink::accent : Theme::Ink::muted)
            .paint(&painter, QRect(end, top, side, side));
    };
    if (reactions.size() * (2 * side + space::one + 2) > line.width() / 2) {
        const auto accepted = std::count_if(reactions.begin(), reactions.end(),
            [](const QVariant& each) { return each.toInt() > 0; });
        const QFont font = m_theme.font(TypeSize::body);
        painter.setFont(font);
        painter.setPen(m_theme.tokens().muted);
        for (const bool yes : { false, true }) {
            const auto count = yes ? accepted : reactions.size() - accepted;
            if (count == 0)
                continue;
            const QString words = QString::number(count);
            sign(yes);
            const int width = QFontMetrics(font).horizontalAdvance(words) + 2;
            painter.drawText(QRect(end - width, line.top(), width, line.height()),
                Qt::AlignLeft | Qt::AlignVCenter, words);
            end -= width + space::one;
        }
        return end;
    }
    std::reverse(reactions.begin(), reactions.end());
    for (const QVariant& each : reactions) {
        sign(each.toInt() > 0);
        const PartyId party(static_cast<std::size_t>(std::abs(each.toInt())) - 1);
        end -= side + 2;
        paintMark(painter, partyMark(m_theme.tokens(), party), QRectF(end, top, side, side));
        end -= space::one;
    }
    return end - space::one;
}

ProposalsTree::ProposalsTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_delegate(new ProposalDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(0); // the delegate sets answers in, and not without end
    setRootIsDecorated(false);
    setAnimated(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ProposalsTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &ProposalsTree::expandAll);
    expandAll();
}

QSize ProposalsTree::minimumSizeHint() const
{
    return { QTreeView::minimumSizeHint().width(),
        m_delegate->sizeHint({}, {}).height() + 2 * frameWidth() };
}

void ProposalsTree::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (index.isValid() && model()->hasChildren(index)
        && m_delegate->foldBox(visualRect(index), index).contains(at)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void ProposalsTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentMoved(current);
}

void ProposalsTree::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    // The first answer opens what it answers; what somebody has folded stays so.
    if (parent.isValid() && model()->rowCount(parent) == end - start + 1)
        expand(parent);
}

void ProposalsTree::dataChanged(const QModelIndex&, const QModelIndex&, const QList<int>&)
{
    viewport()->update();
}

} // namespace pourparler::desktop
