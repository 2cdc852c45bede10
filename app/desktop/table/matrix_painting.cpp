#include "app/desktop/table/matrix_painting.h"

#include "app/desktop/table/painting.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/models/positions_model.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

MatrixDelegate::MatrixDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = t.surface;
    if (current.isValid() && current.row() == index.row())
        ground = t.hover;
    else if (index.data(PositionsModel::OwnRole).toBool())
        ground = t.sunken;
    painter->fillRect(option.rect, ground);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect room = option.rect.adjusted(space::one, 0, -space::half, -1);
    if (index.column() == 0)
        paintIssue(*painter, room, index);
    else
        paintCell(*painter, option.rect, index);
    if (view && view->hasFocus() && current == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

void MatrixDelegate::paintIssue(
    QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool agreed = index.data(PositionsModel::AgreedRole).toBool();
    const int side = m_theme.scaled(14);
    const QRect words = room.adjusted(0, 0, agreed ? -(side + space::half) : 0, 0);
    painter.setPen(t.text);
    paintFitting(painter, m_theme, words, index.data().toString(),
        agreed ? Weight::strong : Weight::regular);
    if (agreed)
        m_theme.icon(u"check"_s, Theme::Ink::accent)
            .paint(&painter, QRect(room.right() - side, room.center().y() - side / 2, side, side));
}

void MatrixDelegate::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool moved = index.data(PositionsModel::MovedRole).toBool();
    const bool agreed = index.data(PositionsModel::AgreedRole).toBool();
    const bool silent = index.data(PositionsModel::OptionRole).toInt() < 0;
    if (moved) {
        const QRectF patch = QRectF(rect).adjusted(2, 2, -2, -3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(patch, 4, 4);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(patch.left(), patch.top(), 3, patch.height()), 1.5, 1.5);
    }
    QRect room = rect.adjusted(space::one, 0, -2, -1);
    if (agreed) {
        const int side = m_theme.scaled(12);
        m_theme.icon(u"check"_s, Theme::Ink::accent)
            .paint(&painter, QRect(room.right() - side, room.center().y() - side / 2, side, side));
        room.adjust(0, 0, -(side + 2), 0);
    }
    const bool pale = silent || index.data(PositionsModel::AwayRole).toBool();
    painter.setPen(pale ? t.muted : t.text);
    paintFitting(painter, m_theme, room, index.data().toString());
}

MatrixHeader::MatrixHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft);
}

QSize MatrixHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), m_theme.scaled(44) };
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto datum = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const bool own = datum(PositionsModel::OwnRole).toBool();
    const bool floor = datum(PositionsModel::FloorRole).toBool();
    painter->fillRect(rect, own ? t.sunken : t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.outline);
    if (floor)
        painter->fillRect(
            QRect(rect.left() + space::half, rect.bottom() - 2, rect.width() - space::one, 3),
            t.accent);

    const int line = m_theme.scaled(20);
    const QRect name(
        rect.left() + space::one, rect.bottom() - line - 2, rect.width() - space::one - 2, line);
    painter->setPen(section == 0 || datum(PositionsModel::AwayRole).toBool() ? t.muted : t.text);
    paintFitting(*painter, m_theme, name, datum(Qt::DisplayRole).toString(),
        section == 0 ? Weight::regular : Weight::strong);
    if (section > 0) {
        const int side = m_theme.scaled(14);
        const QRect mark(name.left(), rect.top() + m_theme.scaled(5), side, side);
        const PartyId party(static_cast<std::size_t>(datum(PositionsModel::PartyRole).toInt()));
        paintMark(*painter, partyMark(m_theme.tokens(), party), QRectF(mark));
        QString note;
        if (datum(PositionsModel::AwayRole).toBool())
            note = tr("away");
        else if (own)
            note = tr("you");
        else if (datum(PositionsModel::BotRole).toBool())
            note = tr("bot");
        painter->setPen(t.muted);
        painter->setFont(m_theme.font(TypeSize::caption));
        painter->drawText(
            mark.adjusted(side + 6, -2, rect.width(), 2), Qt::AlignLeft | Qt::AlignVCenter, note);
    }
    painter->restore();
}

} // namespace pourparler::desktop
