#include "app/desktop/replay/line_view.h"

#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace pourparler::desktop {

qsizetype mostCharacters(int width) { return std::max(8, width / 3); }

LineView::LineView(const Theme& theme, int lines, TypeSize size, Weight weight, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(lines)
    , m_size(size)
    , m_weight(weight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LineView::setWords(const QString& words, std::optional<PartyId> party)
{
    if (words == m_words && party == m_party)
        return;
    m_words = words;
    m_party = party;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void LineView::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

int LineView::neededWidth() const
{
    return QFontMetrics(m_theme.font(m_size, m_weight)).horizontalAdvance(m_words);
}

QSize LineView::sizeHint() const
{
    const int line = QFontMetrics(m_theme.font(m_size, m_weight)).lineSpacing();
    return { m_theme.scaled(240), line * m_lines + 2 };
}

QSize LineView::minimumSizeHint() const { return { m_theme.scaled(80), sizeHint().height() }; }

void LineView::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(m_size, m_weight);
    const QFontMetrics metrics(font);
    int left = 0;
    if (m_party) {
        const int side = m_theme.scaled(m_size == TypeSize::lead ? 14 : 12);
        paintMark(painter, partyMark(t, *m_party),
            QRectF(1, (metrics.lineSpacing() - side) / 2.0 + 1, side, side));
        left = side + space::one;
    }
    painter.setFont(font);
    if (m_tone == Tone::muted)
        painter.setPen(t.muted);
    else if (m_tone == Tone::accent)
        painter.setPen(t.accent);
    else if (m_tone == Tone::danger)
        painter.setPen(t.danger);
    else
        painter.setPen(t.text);

    // All lines but the last break where words end; the last one takes the rest, shortened.
    QTextLayout layout(m_words.left(m_lines * mostCharacters(width())), font);
    layout.beginLayout();
    int y = 1;
    for (int line = 0; line < m_lines; ++line) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            break;
        each.setLineWidth(std::max(1, width() - left));
        const bool last = line + 1 == m_lines;
        // No more than could be seen is measured: packages are long.
        const QString rest = last ? m_words.mid(each.textStart(), mostCharacters(width()))
                                  : m_words.mid(each.textStart(), each.textLength());
        painter.drawText(QRect(left, y, width() - left, metrics.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(rest.trimmed(), Qt::ElideRight, width() - left));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace pourparler::desktop
