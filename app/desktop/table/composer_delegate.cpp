#include "app/desktop/table/composer_delegate.h"

#include "app/desktop/table/painting.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/models/composer_model.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int issueHeight = 27;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QFont& font, const QString& text, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font)
              .boundingRect(QRect(0, 0, std::max(width, 40), 10'000), wrapped, text)
              .height();
}

} // namespace

/// Where everything of an option stands, relative to its row.
struct ComposerDelegate::OptionLayout {
    int digit = 0; ///< left edges
    int radio = 0;
    int words = 0;
    int marks = 0;
    int effect = 0;
    int wordsHeight = 0;
    QString broken;
    QString redLine;
    int brokenHeight = 0;
    int redLineHeight = 0;
    int height = 0;
};

ComposerDelegate::ComposerDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

ComposerDelegate::OptionLayout ComposerDelegate::layOut(int width, const QModelIndex& index) const
{
    OptionLayout at;
    const QFont body = m_theme.font(TypeSize::body);
    const QFont caption = m_theme.font(TypeSize::caption);
    const auto supporters
        = static_cast<int>(index.data(ComposerModel::SupportersRole).toList().size());
    at.digit = m_theme.scaled(10);
    at.radio = m_theme.scaled(22);
    at.words = m_theme.scaled(44);
    const QString effect = index.data(ComposerModel::EffectRole).isValid()
        ? u"+00.0"_s
        : index.data(ComposerModel::EffectWordsRole).toString();
    at.effect = width - space::one
        - QFontMetrics(m_theme.font(TypeSize::body, Weight::strong)).horizontalAdvance(effect);
    at.marks = at.effect - supporters * m_theme.scaled(14) - (supporters > 0 ? space::half : 0);
    at.wordsHeight = heightOf(body, index.data().toString(), at.marks - space::half - at.words);
    at.redLine = index.data(ComposerModel::RedLineRole).toString();
    if (!at.redLine.isEmpty())
        at.redLine = tr("Red line: %1").arg(at.redLine);
    at.broken = index.data(ComposerModel::BrokenRole).toString();
    const int warning = width - at.words - m_theme.scaled(18) - space::one;
    at.redLineHeight = heightOf(caption, at.redLine, warning);
    at.brokenHeight = heightOf(caption, at.broken, warning);
    at.height = at.wordsHeight + 8;
    for (const int each : { at.redLineHeight, at.brokenHeight })
        at.height += each > 0 ? each + 2 : 0;
    return at;
}

QSize ComposerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (!index.parent().isValid())
        return { width, m_theme.scaled(issueHeight) };
    const bool last = index.data(ComposerModel::OptionRole).toInt() < 0;
    return { width,
        std::max(layOut(width, index).height, m_theme.scaled(24)) + (last ? space::half : 0) };
}

void ComposerDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const bool isIssue = !index.parent().isValid();
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const QModelIndex currentIssue = current.parent().isValid() ? current.parent() : current;
    const bool unfolded = view && view->isExpanded(isIssue ? index : index.parent());
    const bool open = unfolded && currentIssue == (isIssue ? index : index.parent());
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(rect, open ? t.sunken : hovered ? t.hover : t.surface);
    if (open && !isIssue && hovered)
        painter->fillRect(rect, t.line);
    if (isIssue)
        paintIssue(*painter, rect, index, open);
    else
        paintOption(*painter, rect, index);
    if ((isIssue && !unfolded) || (!isIssue && index.data(ComposerModel::OptionRole).toInt() < 0))
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

void ComposerDelegate::paintIssue(
    QPainter& painter, const QRect& room, const QModelIndex& index, bool open) const
{
    const Tokens& t = m_theme.tokens();
    const bool changed = index.data(ComposerModel::ChangedRole).toBool();
    if (changed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(
            QRectF(room.left(), room.top() + 4, 3, room.height() - 8), 1.5, 1.5);
    }
    int right = room.right() - space::one;
    const int side = m_theme.scaled(14);
    const auto icon = [&](const QString& name, Theme::Ink ink) {
        m_theme.icon(name, ink).paint(
            &painter, QRect(right - side + 1, room.center().y() - side / 2 + 1, side, side));
        right -= side + space::half;
    };
    if (!index.data(ComposerModel::RedLineRole).toString().isEmpty())
        icon(u"redline"_s, Theme::Ink::danger);
    if (!index.data(ComposerModel::BrokenRole).toString().isEmpty())
        icon(u"link"_s, Theme::Ink::danger);
    if (index.data(ComposerModel::AgreedRole).toBool())
        icon(u"check"_s, Theme::Ink::accent);

    const int left = room.left() + m_theme.scaled(10);
    const QString chosen = index.data(ComposerModel::ShortRole).toString();
    const bool isOpen = index.data(ComposerModel::OptionRole).toInt() < 0;
    const QFontMetrics strong(m_theme.font(TypeSize::body, Weight::strong));
    QString value = chosen;
    const QString title = index.data().toString();
    const int titleWidth = QFontMetrics(m_theme.font(TypeSize::body)).horizontalAdvance(title)
        + space::one + space::half;
    if (changed) {
        //: an option, before and after
        value = tr("%1 → %2").arg(index.data(ComposerModel::BeforeRole).toString(), chosen);
        if (strong.horizontalAdvance(value) > right - left - titleWidth)
            value = u"→ "_s + chosen;
    }
    const int valueWidth
        = std::min(strong.horizontalAdvance(value) + 2, right - left - m_theme.scaled(80));
    painter.setPen(open ? t.text : t.muted);
    paintFitting(painter, m_theme,
        QRect(left, room.top(), right - valueWidth - space::one - left, room.height()), title,
        open ? Weight::strong : Weight::regular);
    painter.setPen(isOpen && !changed ? t.muted : t.text);
    const QFont font = m_theme.font(TypeSize::body, changed ? Weight::strong : Weight::regular);
    painter.setFont(font);
    painter.drawText(QRect(right - valueWidth, room.top(), valueWidth, room.height()),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(value, Qt::ElideRight, valueWidth));
}

void ComposerDelegate::paintOption(
    QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const OptionLayout at = layOut(room.width(), index);
    const bool chosen = index.data(ComposerModel::ChosenRole).toBool();
    const bool available = index.data(ComposerModel::AvailableRole).toBool();
    const bool crosses = !at.redLine.isEmpty() || !at.broken.isEmpty();
    const int top = room.top() + 4;
    const QFontMetrics body(m_theme.font(TypeSize::body));
    const int line = body.height();
    const int number = index.data(ComposerModel::OptionRole).toInt() + 1;

    painter.setFont(m_theme.font(TypeSize::caption));
    painter.setPen(t.muted);
    painter.drawText(QRect(room.left() + at.digit, top, m_theme.scaled(10), line),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(number));
    paintRadio(painter, QPointF(room.left() + at.radio + m_theme.scaled(8), top + line / 2.0 + 0.5),
        chosen, available);

    painter.setFont(m_theme.font(TypeSize::body, chosen ? Weight::strong : Weight::regular));
    painter.setPen(!available || crosses || number == 0 ? t.muted : t.text);
    painter.drawText(
        QRect(room.left() + at.words, top, at.marks - space::half - at.words, at.wordsHeight),
        wrapped, index.data().toString());

    int x = room.left() + at.marks;
    const int side = m_theme.scaled(11);
    for (const QVariant& party : index.data(ComposerModel::SupportersRole).toList()) {
        paintMark(painter,
            partyMark(m_theme.tokens(), PartyId(static_cast<std::size_t>(party.toInt()))),
            QRectF(x, top + (line - side) / 2.0, side, side));
        x += m_theme.scaled(14);
    }
    const QString effect = index.data(ComposerModel::EffectWordsRole).toString();
    if (!effect.isEmpty()) {
        painter.setFont(m_theme.font(TypeSize::body, Weight::strong));
        painter.setPen(index.data(ComposerModel::EffectRole).toLongLong() > 0 ? t.accent : t.muted);
        painter.drawText(QRect(room.left() + at.effect - space::two, top,
                             room.width() - at.effect + space::two - space::one, line),
            Qt::AlignRight | Qt::AlignVCenter, effect);
    }
    int y = top + at.wordsHeight + 1;
    const QRect warning(room.left() + at.words, 0, room.width() - at.words - space::one, 0);
    if (at.redLineHeight > 0) {
        paintWarning(painter, QRect(warning.left(), y, warning.width(), at.redLineHeight),
            u"redline"_s, at.redLine, true);
        y += at.redLineHeight + 2;
    }
    if (at.brokenHeight > 0)
        paintWarning(painter, QRect(warning.left(), y, warning.width(), at.brokenHeight), u"link"_s,
            at.broken, chosen);
}

void ComposerDelegate::paintRadio(
    QPainter& painter, const QPointF& centre, bool chosen, bool available) const
{
    const Tokens& t = m_theme.tokens();
    const double radius = m_theme.scaled(6);
    painter.setPen(QPen(chosen ? t.accent : available ? t.outline : t.line, 1.25));
    painter.setBrush(t.surface);
    painter.drawEllipse(centre, radius, radius);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(centre, radius * 0.55, radius * 0.55);
    }
}

void ComposerDelegate::paintWarning(QPainter& painter, const QRect& room, const QString& icon,
    const QString& words, bool danger) const
{
    const int side = m_theme.scaled(12);
    m_theme.icon(icon, danger ? Theme::Ink::danger : Theme::Ink::muted)
        .paint(&painter, QRect(room.left(), room.top() + 1, side, side));
    painter.setFont(m_theme.font(TypeSize::caption));
    painter.setPen(danger ? m_theme.tokens().danger : m_theme.tokens().muted);
    painter.drawText(room.adjusted(m_theme.scaled(18), 0, 0, 0), wrapped, words);
}

} // namespace pourparler::desktop
