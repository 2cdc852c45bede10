#include "app/desktop/replay/worth_row.h"

#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

WorthRow::WorthRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WorthRow::show(const SeatView& view, const Package& package, const Reader& reader)
{
    const PointScale& scale = view.scenario().points;
    std::vector<Worth> worths;
    QStringList told;
    for (std::size_t i = 0; i < view.scenario().parties.size() && !view.room().scoresHidden; ++i) {
        const PartyId party(i);
        const Sheet* sheet = view.space().sheet(party);
        if (!sheet)
            continue;
        const Range range = view.space().range(party, package);
        const bool below
            = range.most < sheet->walkAway || view.space().crossesRedLine(party, package);
        worths.push_back({ party, text::pointsRange(range.least, range.most, scale, reader),
            text::points(sheet->walkAway, scale, reader), below });
        //: a party, its value of a package, its walk-away value
        told << text::fill(tr("%1: %2 (walk-away value %3)"),
            { text::partyName(view.scenario(), party, reader), worths.back().value,
                worths.back().walkAway });
    }
    if (std::exchange(m_worths, worths) == worths)
        return;
    setAccessibleName(told.join(u"; "_s));
    setToolTip(told.join(u"\n"_s));
    update();
}

void WorthRow::clear()
{
    m_worths.clear();
    setAccessibleName({});
    setToolTip({});
    update();
}

/// In large type they need another line.
int WorthRow::lines() const { return m_theme.zoom() > 130 ? 2 : 1; }

int WorthRow::lineHeight() const
{
    return QFontMetrics(m_theme.font(TypeSize::body)).lineSpacing() + 4;
}

QSize WorthRow::sizeHint() const { return { m_theme.scaled(240), lines() * lineHeight() }; }

QSize WorthRow::minimumSizeHint() const { return { m_theme.scaled(80), sizeHint().height() }; }

void WorthRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.scaled(12);
    const QFont strong = m_theme.font(TypeSize::body, Weight::strong);
    const QFont plain = m_theme.font(TypeSize::body);
    QRect line(1, 0, width() - 1, lineHeight());
    const auto word = [&](const QFont& font, const QColor& ink, const QString& words) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(words) + space::half);
    };
    for (const Worth& worth : m_worths) {
        const QString beside = u"/ "_s + worth.walkAway;
        const int needed = side + 2 * space::half + 2
            + QFontMetrics(strong).horizontalAdvance(worth.value)
            + QFontMetrics(plain).horizontalAdvance(beside);
        if (needed > line.width())
            line = QRect(1, line.bottom() + 1, width() - 1, lineHeight());
        paintMark(painter, partyMark(t, worth.party),
            QRectF(line.left(), line.top() + (line.height() - side) / 2.0, side, side));
        line.setLeft(line.left() + side + space::half + 2);
        word(strong, worth.below ? t.danger : t.text, worth.value);
        word(plain, t.muted, beside);
        line.setLeft(line.left() + space::one + space::half);
    }
}

} // namespace pourparler::desktop
