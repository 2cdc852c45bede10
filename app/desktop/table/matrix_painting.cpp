#include "app/desktop/table/matrix_painting.h"

#include "app/desktop/table/matrix_view.h"
#include "app/desktop/table/painting.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/models/matrix_rows.h"
#include "app/models/positions_model.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

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
    const auto* view = qobject_cast<const MatrixView*>(option.widget);
    if (!view)
        return;
    const QModelIndex current = view->currentIndex();
    const MatrixRows::Kind kind = view->rows().kind(index.row());
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
    if (kind == MatrixRows::Kind::agreed)
        paintAgreed(*painter, room, index);
    else if (kind != MatrixRows::Kind::issue)
        paintStanders(*painter, room, index, *view);
    else if (index.column() == 0)
        paintIssue(*painter, room, index, *view);
    else if (view->showsMarks())
        paintMarkCell(*painter, option.rect, index);
    else
        paintCell(*painter, option.rect, index, *view);
    if (view->hasFocus() && current == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QRect MatrixDelegate::paintIconLeft(
    QPainter& painter, const QRect& room, const QString& icon, bool accent) const
{
    const int side = m_theme.scaled(14);
    m_theme.icon(icon, accent ? Theme::Ink::accent : Theme::Ink::muted)
        .paint(&painter, QRect(room.left(), room.center().y() - side / 2, side, side));
    return room.adjusted(side + space::half, 0, 0, 0);
}

void MatrixDelegate::paintMoved(QPainter& painter, const QRectF& patch) const
{
    const Tokens& t = m_theme.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(patch, 4, 4);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(patch.left(), patch.top(), 3, patch.height()), 1.5, 1.5);
}

void MatrixDelegate::paintIssue(
    QPainter& painter, const QRect& whole, const QModelIndex& index, const MatrixView& view) const
{
    const Tokens& t = m_theme.tokens();
    const bool agreed = index.data(PositionsModel::AgreedRole).toBool();
    const bool open = index.data(MatrixRows::OpenRole).toBool();
    const Weight weight = agreed || open ? Weight::strong : Weight::regular;
    QRect room = whole;
    if (view.showsMarks() || open)
        room = paintIconLeft(painter, room, open ? u"chevron-down"_s : u"chevron-right"_s, false);
    if (agreed) {
        const int side = m_theme.scaled(14);
        m_theme.icon(u"check"_s, Theme::Ink::accent)
            .paint(&painter, QRect(room.right() - side, room.center().y() - side / 2, side, side));
        room.adjust(0, 0, -(side + space::half), 0);
    }
    QRect words = room;
    if (view.showsMarks())
        words.setWidth(std::min(view.titleWidth() + 2, room.width()));
    painter.setPen(t.text);
    paintName(painter, words, index, view.isRoomy(), weight);
    const QRect rest = room.adjusted(words.width() + 2 * space::one, 0, 0, 0);
    if (view.showsMarks() && rest.width() > m_theme.scaled(80)) {
        painter.setPen(t.muted);
        paintFitting(painter, m_theme, rest, index.data(MatrixRows::SummaryRole).toString());
    }
}

void MatrixDelegate::paintName(QPainter& painter, const QRect& room, const QModelIndex& index,
    bool inFull, Weight weight) const
{
    const QString full = inFull ? index.data(PositionsModel::NameRole).toString() : QString();
    const QFontMetrics metrics(m_theme.font(TypeSize::body, weight));
    const bool fits = !full.isEmpty() && metrics.horizontalAdvance(full) < room.width();
    paintFitting(painter, m_theme, room, fits ? full : index.data().toString(), weight);
}

void MatrixDelegate::paintCell(
    QPainter& painter, const QRect& rect, const QModelIndex& index, const MatrixView& view) const
{
    const Tokens& t = m_theme.tokens();
    const bool agreed = index.data(PositionsModel::AgreedRole).toBool();
    const bool silent = index.data(PositionsModel::OptionRole).toInt() < 0;
    if (index.data(PositionsModel::MovedRole).toBool())
        paintMoved(painter, QRectF(rect).adjusted(2, 2, -2, -3));
    QRect room = rect.adjusted(space::one, 0, -2, -1);
    if (agreed) {
        const int side = m_theme.scaled(12);
        m_theme.icon(u"check"_s, Theme::Ink::accent)
            .paint(&painter, QRect(room.right() - side, room.center().y() - side / 2, side, side));
        room.adjust(0, 0, -(side + 2), 0);
    }
    const bool pale = silent || index.data(PositionsModel::AwayRole).toBool();
    painter.setPen(pale ? t.muted : t.text);
    paintName(painter, room, index, view.isRoomy(), Weight::regular);
}

void MatrixDelegate::paintMarkCell(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    if (index.data(PositionsModel::MovedRole).toBool())
        paintMoved(painter, QRectF(rect).adjusted(2, 2, -2, -3));
    const int side = std::min(m_theme.scaled(14), rect.width() / 2);
    QRect mark(0, 0, side, side);
    mark.moveCenter(rect.center());
    if (index.data(PositionsModel::OptionRole).toInt() < 0) {
        painter.setPen(t.muted);
        painter.setFont(m_theme.font(TypeSize::body));
        painter.drawText(rect, Qt::AlignCenter, u"–"_s);
        return;
    }
    if (index.data(PositionsModel::AgreedRole).toBool()) {
        mark.moveLeft(rect.center().x() - side - 1);
        const int tick = side * 6 / 7;
        m_theme.icon(u"check"_s, Theme::Ink::accent)
            .paint(&painter, QRect(mark.right() + 4, rect.center().y() - tick / 2, tick, tick));
    }
    const PartyId party(static_cast<std::size_t>(index.data(PositionsModel::PartyRole).toInt()));
    if (index.data(PositionsModel::AwayRole).toBool())
        painter.setOpacity(0.4);
    paintMark(painter, partyMark(t, party), QRectF(mark));
    painter.setOpacity(1);
}

void MatrixDelegate::paintStanders(
    QPainter& painter, const QRect& room, const QModelIndex& index, const MatrixView& view) const
{
    const Tokens& t = m_theme.tokens();
    const std::vector<MatrixRows::Stander> standers = view.rows().standers(index.row());
    const bool silent = view.rows().kind(index.row()) == MatrixRows::Kind::silent;
    const QFontMetrics metrics(m_theme.font(TypeSize::body, Weight::strong));
    const int side = m_theme.scaled(14);
    const auto widthOf = [&](const MatrixRows::Stander& each, bool named) {
        return side + (each.agreed ? side : 0) + 2 * space::one
            + (named ? space::half + metrics.horizontalAdvance(each.name) : 0);
    };
    int inWords = 0;
    int asMarks = 0;
    for (const MatrixRows::Stander& each : standers) {
        inWords += widthOf(each, true);
        asMarks += widthOf(each, false);
    }
    // The option's own words come before the parties' names.
    const QRect line = room.adjusted(side + space::two, 0, 0, 0);
    const QString label = index.data().toString();
    const int column = line.width() * 2 / 5;
    const int needed
        = QFontMetrics(m_theme.font(TypeSize::body)).horizontalAdvance(label) + space::two;
    const int most = line.width() - asMarks - space::one;
    const int wide = needed <= column ? column : std::max(column, std::min(needed, most));
    painter.setPen(standers.empty() || silent ? t.muted : t.text);
    paintFitting(
        painter, m_theme, QRect(line.left(), line.top(), wide - space::one, line.height()), label);
    const QRect marks = line.adjusted(wide, 0, 0, 0);
    const bool named = inWords <= marks.width();
    int x = marks.left();
    for (const MatrixRows::Stander& each : standers) {
        const int width = widthOf(each, named);
        const QRect place(x, marks.top(), width, marks.height());
        if (each.moved)
            paintMoved(painter, QRectF(place).adjusted(-space::half, 2, -space::half - 2, -2));
        paintMark(painter, partyMark(t, each.party),
            QRectF(x + 2, place.center().y() - side / 2, side, side));
        QRect rest = place.adjusted(side + space::half + 2, 0, 0, 0);
        if (each.agreed)
            rest = paintIconLeft(painter, rest, u"check"_s, true);
        if (named) {
            painter.setPen(silent ? t.muted : t.text);
            painter.setFont(
                m_theme.font(TypeSize::body, each.own ? Weight::strong : Weight::regular));
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, each.name);
        }
        x += width;
    }
}

void MatrixDelegate::paintAgreed(
    QPainter& painter, const QRect& whole, const QModelIndex& index) const
{
    const bool open = index.data(MatrixRows::OpenRole).toBool();
    if (index.data(PositionsModel::MovedRole).toBool())
        paintMoved(painter, QRectF(whole).adjusted(-space::half - 2, 2, 2, -2));
    QRect room
        = paintIconLeft(painter, whole, open ? u"chevron-down"_s : u"chevron-right"_s, false);
    room = paintIconLeft(painter, room, u"check"_s, true);
    painter.setPen(m_theme.tokens().text);
    paintFitting(painter, m_theme, room, index.data().toString(), Weight::strong);
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
    const auto* view = qobject_cast<const MatrixView*>(parentWidget());
    const bool marksOnly = view && view->showsMarks() && !view->namesFit();
    return { QHeaderView::sizeHint().width(), m_theme.scaled(marksOnly ? 30 : 44) };
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

    if (const auto* view = qobject_cast<const MatrixView*>(parentWidget());
        section > 0 && view && view->showsMarks()) {
        paintParty(*painter, rect, section);
        painter->restore();
        return;
    }
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

/// The mark alone, and the name below it only where every party's can be read.
void MatrixHeader::paintParty(QPainter& painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    const auto datum = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const QString name = datum(Qt::DisplayRole).toString();
    const bool away = datum(PositionsModel::AwayRole).toBool();
    const Weight weight
        = datum(PositionsModel::OwnRole).toBool() ? Weight::strong : Weight::regular;
    const QFont font = m_theme.font(TypeSize::caption, weight);
    const auto* view = qobject_cast<const MatrixView*>(parentWidget());
    const bool named = view && view->namesFit();
    const int side = std::min(m_theme.scaled(14), rect.width() / 2);
    QRect mark(0, 0, side, side);
    mark.moveCenter(rect.center());
    if (named)
        mark.moveTop(rect.top() + m_theme.scaled(6));
    if (away)
        painter.setOpacity(0.4);
    paintMark(painter,
        partyMark(t, PartyId(static_cast<std::size_t>(datum(PositionsModel::PartyRole).toInt()))),
        QRectF(mark));
    painter.setOpacity(1);
    if (!named)
        return;
    painter.setPen(away ? t.muted : t.text);
    painter.setFont(font);
    const int line = m_theme.scaled(20);
    painter.drawText(
        QRect(rect.left(), rect.bottom() - line - 2, rect.width(), line), Qt::AlignCenter, name);
}

} // namespace pourparler::desktop
