#include "app/desktop/guide/caption_bubble.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int ringWidth = 3;
constexpr int ringGap = 4;
constexpr int ringStart = 20; ///< pixels from which it closes in

}

CaptionBubble::CaptionBubble(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_title(new Label({}, TypeSize::lead, Tone::plain, Weight::strong))
    , m_text(new Label({}))
    , m_place((new Label({}, TypeSize::caption, Tone::muted))->single())
    , m_next(new Button(theme, Button::Kind::secondary, {}))
    , m_back(new Button(theme, Button::Kind::secondary, {}))
    , m_leave(new Button(theme, Button::Kind::quiet, {}))
{
    setObjectName(u"caption"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::two, space::three, space::two);
    column->setSpacing(space::one);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_place);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_leave);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    m_next->setObjectName(u"captionNext"_s);
    m_back->setObjectName(u"captionBack"_s);
    m_leave->setObjectName(u"captionLeave"_s);
    // From one caption to the next by the same key, without going round.
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_leave);
    connect(m_next, &QPushButton::clicked, this, &CaptionBubble::nextRequested);
    connect(m_back, &QPushButton::clicked, this, &CaptionBubble::backRequested);
    connect(m_leave, &QPushButton::clicked, this, &CaptionBubble::leaveRequested);
}

void CaptionBubble::show(const Caption& caption)
{
    m_title->setText(caption.title);
    m_text->setText(caption.text);
    m_place->setText(caption.place);
    m_next->setText(caption.next);
    m_back->setText(tr("Back"));
    m_leave->setText(tr("Leave"));
    m_leave->setVisible(!caption.last);
    m_leave->setToolTip(tr("Back to the start page (Esc)"));
    m_next->setObjection(caption.noNext);
    m_back->setObjection(caption.noBack);
    setAccessibleName(caption.title);
    setAccessibleDescription(caption.text);
    // What has the focus is read out, so the caption is said with the button.
    if (m_next->isEnabled())
        m_next->setAccessibleDescription(caption.title + u". "_s + caption.text);
    QFrame::show();
    if (m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
}

/// Tinted, so that it is not taken for a part of the page; the page keeps the one primary button.
void CaptionBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 1));
    painter.setBrush(m_theme.tokens().accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::one, space::one);
}

void CaptionBubble::place(const QRect& target)
{
    const QRect room
        = parentWidget()->rect().adjusted(space::two, space::two, -space::two, -space::two);
    const int width = std::min(m_theme.textWidth(46), room.width());
    const int height = std::min(layout()->totalHeightForWidth(width), room.height());
    const QSize size(width, height);
    QRect place(QPoint(), size);
    if (target.isEmpty()) {
        place.moveCenter(room.center());
    } else {
        const int gap = ringGap + ringWidth + space::one + space::half;
        const QRect around = target.adjusted(-gap, -gap, gap, gap);
        const QPoint middle = target.center() - QPoint(width / 2, height / 2);
        const std::array corners { QPoint(middle.x(), around.bottom() + 1),
            QPoint(middle.x(), around.top() - height), QPoint(around.right() + 1, middle.y()),
            QPoint(around.left() - width, middle.y()) };
        // Where nothing is free it lies at the end of what it speaks of.
        place.moveBottomRight(target.bottomRight() - QPoint(space::two, space::two));
        for (const QPoint& corner : corners) {
            QRect tried(corner, size);
            tried.moveLeft(std::clamp(tried.left(), room.left(), room.right() - width + 1));
            tried.moveTop(std::clamp(tried.top(), room.top(), room.bottom() - height + 1));
            if (!tried.intersects(around)) {
                place = tried;
                break;
            }
        }
        place.moveLeft(std::clamp(place.left(), room.left(), room.right() - width + 1));
        place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - height + 1));
    }
    if (geometry() != place)
        setGeometry(place);
    raise();
}

FocusRing::FocusRing(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_motion.setStartValue(ringStart);
    m_motion.setEndValue(ringGap);
    m_motion.setDuration(highlightMilliseconds);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void FocusRing::surround(const QRect& target)
{
    setVisible(!target.isEmpty());
    if (std::exchange(m_target, target) == target || target.isEmpty())
        return;
    const int most = ringStart + ringWidth;
    setGeometry(target.adjusted(-most, -most, most, most));
    raise();
    m_motion.stop();
    if (!m_theme.reducesMotion())
        m_motion.start();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    const bool moving = m_motion.state() == QAbstractAnimation::Running;
    const int gap = moving ? m_motion.currentValue().toInt() : ringGap;
    const int reach = gap + ringWidth;
    // Where the target reaches the window's edge the ring stays inside.
    const QRect ring = m_target.adjusted(-reach, -reach, reach, reach).translated(-pos())
        & parentWidget()->rect().translated(-pos());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, ringWidth));
    const double half = ringWidth / 2.0;
    painter.drawRoundedRect(
        QRectF(ring).adjusted(half, half, -half, -half), space::one, space::one);
}

} // namespace pourparler::desktop
