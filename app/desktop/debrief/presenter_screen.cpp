#include "app/desktop/debrief/presenter_screen.h"

#include "app/desktop/theme/theme.h"
#include "app/look/typeface.h"
#include "app/text/fill.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// Body text has 28 px at 216 %; pictures that are too high for that are set smaller, but not as small as on a page.
constexpr int largest = 216;
constexpr int smallest = 110;
constexpr int step = 6;
constexpr int titleAlone = 300;
constexpr int largestPoints = 288;
/// Its height is the room's measure: all of this is drawn for 1080 lines and grows with the screen.
constexpr double designHeight = 1080;
constexpr double margin = 72;

double heightOf(const QFont& font, const QString& words, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, words)
        .height();
}

} // namespace

PresenterScreen::PresenterScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PresenterScreen::project(const Projection& projection)
{
    m_projection = projection;
    setAccessibleName(projection.title);
    setAccessibleDescription((QStringList { projection.sentence } + projection.points).join(u'\n'));
    update();
}

int PresenterScreen::pictureZoom(const QSizeF& room) const
{
    const bool two = !m_projection.heading.isEmpty();
    const double width = two ? (room.width() - margin / 2) / 2 : room.width();
    for (int zoom = largest; zoom > smallest; zoom -= step) {
        const Ink ink { &m_theme.tokens(), zoom };
        const auto fits = [&](const std::shared_ptr<const Chart>& chart) {
            return !chart || chart->heightFor(width, ink) <= room.height();
        };
        if (fits(m_projection.picture) && fits(m_projection.other))
            return zoom;
    }
    return smallest;
}

void PresenterScreen::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), tokens.surface);
    const double scale = height() / designHeight;
    painter.scale(scale, scale);
    const QRectF page(
        margin, margin * 0.75, width() / scale - 2 * margin, designHeight - 1.25 * margin);
    double y = page.top();
    const auto write = [&](const QString& words, const QFont& font, const QColor& ink,
                           double after) {
        if (words.isEmpty())
            return;
        const double high = heightOf(font, words, page.width());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(page.left(), y, page.width(), high + 2), Qt::TextWordWrap, words);
        y += high + after;
    };
    write(m_projection.over, fontOf(TypeSize::body, Weight::regular, largest), tokens.muted, 8);
    if (m_projection.sentence.isEmpty()) {
        // A covered step has nothing but its title: the room thinks about that.
        painter.setFont(fontOf(TypeSize::display, Weight::strong, titleAlone));
        painter.setPen(tokens.text);
        painter.drawText(page, Qt::AlignCenter | Qt::TextWordWrap, m_projection.title);
        return;
    }
    write(m_projection.title, fontOf(TypeSize::title, Weight::strong, largest), tokens.text, 16);
    write(m_projection.sentence, fontOf(TypeSize::lead, Weight::regular, largest), tokens.text, 32);
    const QRectF left(page.left(), y, page.width(), page.bottom() - y);
    if (m_projection.picture || m_projection.other)
        paintPictures(painter, left);
    else
        paintPoints(painter, left);
}

void PresenterScreen::paintPictures(QPainter& painter, const QRectF& box) const
{
    const bool two = !m_projection.heading.isEmpty();
    const double width = two ? (box.width() - margin / 2) / 2 : box.width();
    const QFont font = fontOf(TypeSize::body, Weight::strong, largest);
    const double head = two ? QFontMetricsF(font).lineSpacing() + 16 : 0;
    const Ink ink { &m_theme.tokens(), pictureZoom({ box.width(), box.height() - head }) };
    const auto paint
        = [&](const std::shared_ptr<const Chart>& chart, const QString& heading, double x) {
              painter.setFont(font);
              painter.setPen(ink.tokens->text);
              if (two)
                  painter.drawText(QRectF(x, box.top(), width, head), Qt::AlignLeft | Qt::AlignTop,
                      QFontMetricsF(font).elidedText(heading, Qt::ElideRight, width));
              if (!chart)
                  return;
              // What is too high even so is shown whole, smaller.
              const double high = chart->heightFor(width, ink);
              const double room = box.height() - head;
              const double shrink = std::min(1.0, room / high);
              painter.save();
              painter.translate(x + width * (1 - shrink) / 2, box.top() + head);
              painter.scale(shrink, shrink);
              chart->paint(painter, QRectF(0, 0, width, high), ink);
              painter.restore();
          };
    paint(m_projection.picture, m_projection.heading, box.left());
    if (two)
        paint(m_projection.other, m_projection.otherHeading, box.left() + width + margin / 2);
}

void PresenterScreen::paintPoints(QPainter& painter, const QRectF& box) const
{
    constexpr double between = 24;
    QFont font;
    for (int zoom = largestPoints; zoom >= smallest; zoom -= step) {
        font = fontOf(TypeSize::lead, Weight::regular, zoom);
        double needed = 0;
        for (const QString& point : m_projection.points)
            needed += heightOf(font, point, box.width()) + between;
        if (needed <= box.height())
            break;
    }
    painter.setFont(font);
    painter.setPen(m_theme.tokens().text);
    double y = box.top();
    for (const QString& point : m_projection.points) {
        const double high = heightOf(font, point, box.width());
        painter.drawText(QRectF(box.left(), y, box.width(), high + 2), Qt::TextWordWrap, point);
        y += high + between;
    }
}

void PresenterScreen::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT forwardRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        Q_EMIT backRequested();
        return;
    case Qt::Key_H:
        Q_EMIT namesRequested();
        return;
    case Qt::Key_Escape:
    case Qt::Key_P:
        Q_EMIT endRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresenterScreen::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT forwardRequested();
}

} // namespace pourparler::desktop
