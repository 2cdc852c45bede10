#include "app/desktop/components/weight_bars.h"

#include "app/desktop/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

WeightBars::WeightBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WeightBars::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList words;
    for (const Row& row : m_rows)
        words << u"%1: %2"_s.arg(row.name).arg(row.weight);
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize WeightBars::sizeHint() const
{
    return { m_theme.scaled(280), rowHeight() * static_cast<int>(m_rows.size()) };
}

QSize WeightBars::minimumSizeHint() const { return { m_theme.scaled(200), sizeHint().height() }; }

int WeightBars::rowHeight() const
{
    return QFontMetrics(m_theme.font(TypeSize::body)).height() + space::one;
}

void WeightBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeSize::body));
    const QFontMetrics metrics = painter.fontMetrics();
    int widest = 1;
    int heaviest = 1;
    for (const Row& row : m_rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
        heaviest = std::max(heaviest, row.weight);
    }
    const Tokens& t = m_theme.tokens();
    const int names = std::min(widest + 2, width() * 3 / 5);
    const int numbers = metrics.horizontalAdvance(u"100"_s);
    const int left = names + space::one + space::half;
    const int room = std::max(0, width() - left - numbers - space::one);
    int y = 0;
    for (const Row& row : m_rows) {
        const QRect line(0, y, width(), rowHeight());
        painter.setPen(t.text);
        painter.drawText(QRect(0, y, names, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(row.name, Qt::ElideRight, names));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.weight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.outline);
        const QRectF bar(
            left, y + rowHeight() / 2.0 - 3, static_cast<double>(room) * row.weight / heaviest, 6);
        painter.drawRoundedRect(bar, 3, 3);
        y += rowHeight();
    }
}

} // namespace pourparler::desktop
