#include "app/desktop/debrief/step_delegate.h"

#include "app/desktop/debrief/steps_model.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace pourparler::desktop {

namespace {

constexpr int numberWidth = 24; ///< at 100 %

} // namespace

StepDelegate::StepDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QRect StepDelegate::wordsIn(const QRect& row) const
{
    return row.adjusted(
        space::two + m_theme.scaled(numberWidth), space::one, -space::one, -space::one);
}

void StepDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool shown = option.state & QStyle::State_Selected;
    painter->save();
    if (shown)
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tokens.hover);
    if (shown)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString number = index.data(StepsModel::NumberRole).toString();
    const QFont font = m_theme.font(TypeSize::body, shown ? Weight::strong : Weight::regular);
    painter->setFont(font);
    painter->setPen(shown ? tokens.accent : tokens.muted);
    if (title.isEmpty()) {
        painter->drawText(option.rect, Qt::AlignCenter, number);
    } else {
        const QRect words = wordsIn(option.rect);
        painter->drawText(QRect(option.rect.left() + space::two, words.top(),
                              m_theme.scaled(numberWidth), words.height()),
            Qt::AlignLeft | Qt::AlignTop, number);
        painter->setPen(tokens.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.scaled(208);
    // As if it were the one shown, so that nothing moves when it is.
    const QFontMetrics metrics(m_theme.font(TypeSize::body, Weight::strong));
    const int room = wordsIn(QRect(0, 0, width, 0)).width();
    const QString title = index.data(Qt::DisplayRole).toString();
    const int words = title.isEmpty()
        ? metrics.lineSpacing()
        : metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, title).height();
    return { width, words + 2 * space::one };
}

} // namespace pourparler::desktop
