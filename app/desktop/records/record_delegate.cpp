#include "app/desktop/records/record_delegate.h"

#include "app/desktop/records/records_model.h"
#include "app/desktop/theme/theme.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace pourparler::desktop {

RecordDelegate::RecordDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int RecordDelegate::rowHeight() const
{
    return QFontMetrics(m_theme.font(TypeSize::body, Weight::strong)).height()
        + QFontMetrics(m_theme.font(TypeSize::caption)).height() + 2 * space::one + 2;
}

void RecordDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? t.accentSoft : t.surface);
    if (selected && index.column() == 0) // one mark a row, so that the row is found at a glance
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && option.widget && option.widget->hasFocus()) { // where the keys go
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)), t.accent);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), t.accent);
    }

    const QRect room = option.rect.adjusted(space::one, space::one, -space::one, -space::one);
    const bool suspect = index.data(RecordsModel::SuspectRole).toBool();
    const auto draw = [&](const QFont& font, const QColor& ink, const QString& words, int flags) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, flags | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    };
    const QString words = index.data(Qt::DisplayRole).toString();
    if (index.column() == RecordsModel::RecordColumn) {
        draw(m_theme.font(TypeSize::body, Weight::strong), t.text, words, Qt::AlignTop);
        draw(m_theme.font(TypeSize::caption), t.muted,
            index.data(RecordsModel::FileRole).toString(), Qt::AlignBottom);
    } else {
        const bool seal = index.column() == RecordsModel::SealColumn;
        draw(m_theme.font(TypeSize::body), seal && suspect ? t.danger : t.text, words,
            Qt::AlignVCenter);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(TypeSize::body, Weight::strong));
    const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return { width + 3 * space::one, rowHeight() };
}

QWidget* RecordDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("New name of the record"));
    editor->setMaxLength(120);
    return editor;
}

void RecordDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = std::min(editor->sizeHint().height(), option.rect.height());
    QRect room = option.rect.adjusted(space::half, 0, -space::half, 0);
    room.setTop(room.center().y() - height / 2);
    room.setHeight(height);
    editor->setGeometry(room);
}

} // namespace pourparler::desktop
