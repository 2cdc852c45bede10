#include "app/desktop/replay/replay_proposals.h"

#include "app/desktop/replay/line_view.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/models/proposals_model.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

class ProposalDelegate : public QStyledItemDelegate {
public:
    ProposalDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 40, 2 * lineHeight() + space::one + space::half };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect& row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, t.hover);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
        const bool pale = !index.data(ProposalsModel::OnTheTableRole).toBool();
        const int side = m_theme.scaled(12);
        const auto party = static_cast<std::size_t>(index.data(ProposalsModel::PartyRole).toInt());
        const int top = row.top() + space::half + 2;
        painter->setOpacity(pale ? 0.5 : 1.0);
        paintMark(*painter, partyMark(t, PartyId(party)),
            QRectF(row.left() + space::one, top + (lineHeight() - side) / 2.0, side, side));
        painter->setOpacity(1.0);
        const int left = row.left() + side + space::two;
        QRect first(left, top, row.right() - space::one - left, lineHeight());
        first.setRight(paintReactions(*painter, first, index));
        const QString worth = index.data(ProposalsModel::WorthRole).toString();
        if (!worth.isEmpty()) {
            painter->setFont(m_theme.font(TypeSize::body, Weight::strong));
            painter->setPen(pale ? t.muted : t.text);
            painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, worth);
            first.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(worth) - space::one, 0);
        }
        const QString number = index.data(ProposalsModel::NumberRole).toString() + u"  "_s
            + index.data(ProposalsModel::ShortRole).toString();
        paintText(*painter, first, number, Weight::strong, pale ? t.muted : t.text);
        const QStringList notes { index.data(ProposalsModel::NoteRole).toString(),
            index.data(ProposalsModel::StateRole).toString() };
        QStringList told;
        for (const QString& each : notes)
            if (!each.isEmpty())
                told << each;
        paintText(*painter, first, told.join(u" · "_s), Weight::regular, t.muted);
        QRect second(left, top + lineHeight(), row.right() - space::one - left, lineHeight());
        paintText(*painter, second, index.data(ProposalsModel::ChangesRole).toString(),
            Weight::regular, pale ? t.muted : t.text);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), 4, 4);
        }
        painter->restore();
    }

private:
    [[nodiscard]] int lineHeight() const
    {
        return QFontMetrics(m_theme.font(TypeSize::body)).lineSpacing();
    }
    /// Takes what it needs from the left of `room`.
    void paintText(QPainter& painter, QRect& room, const QString& words, Weight weight,
        const QColor& ink) const
    {
        const QFont font = m_theme.font(TypeSize::body, weight);
        const QFontMetrics metrics(font);
        const QString shown = words.left(mostCharacters(room.width()));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(shown, Qt::ElideRight, room.width()));
        room.setLeft(
            std::min(room.right(), room.left() + metrics.horizontalAdvance(shown) + space::one));
    }
    /// A mark and a sign for each party that has answered, at the right; where the room left of them ends.
    int paintReactions(QPainter& painter, const QRect& room, const QModelIndex& index) const
    {
        const QVariantList reactions = index.data(ProposalsModel::ReactionsRole).toList();
        const int side = m_theme.scaled(10);
        const int each = 2 * side + space::half;
        int x = room.right() - each * static_cast<int>(reactions.size());
        const int end = x - space::half;
        for (const QVariant& reaction : reactions) {
            const int answer = reaction.toInt();
            const auto party = static_cast<std::size_t>(std::abs(answer) - 1);
            const int y = room.center().y() - side / 2 + 1;
            paintMark(
                painter, partyMark(m_theme.tokens(), PartyId(party)), QRectF(x, y, side, side));
            m_theme
                .icon(answer > 0 ? u"check"_s : u"cross"_s,
                    answer > 0 ? Theme::Ink::accent : Theme::Ink::muted)
                .paint(&painter, QRect(x + side, y, side, side));
            x += each;
        }
        return reactions.isEmpty() ? room.right() : end;
    }

    const Theme& m_theme;
};

} // namespace

ReplayProposals::ReplayProposals(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new ProposalDelegate(theme, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

} // namespace pourparler::desktop
