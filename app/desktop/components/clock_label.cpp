#include "app/desktop/components/clock_label.h"

#include "app/desktop/components/icon_view.h"
#include "app/text/amounts.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr qint64 hurry = 30'000; ///< from here on it stands out

} // namespace

ClockLabel::ClockLabel(const Theme& theme, TypeSize size, QWidget* parent)
    : QWidget(parent)
    , m_time(new Label({}, size, Tone::plain, Weight::strong, this))
    , m_note(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half + 2);
    row->addWidget(new IconView(theme, u"clock"_s, pixelSize(size), Theme::Ink::muted, this));
    row->addWidget(m_time->single());
    row->addWidget(m_note->single());
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &ClockLabel::tick);
    clear();
}

void ClockLabel::countDown(qint64 milliseconds)
{
    m_end.setRemainingTime(milliseconds);
    m_timer.start();
    show(milliseconds, false);
}

void ClockLabel::pauseAt(qint64 milliseconds)
{
    m_timer.stop();
    show(milliseconds, true);
}

void ClockLabel::clear()
{
    m_timer.stop();
    hide();
}

void ClockLabel::tick()
{
    const qint64 left = m_end.remainingTime();
    if (left <= 0)
        m_timer.stop();
    show(left, false);
}

void ClockLabel::show(qint64 milliseconds, bool paused)
{
    const qint64 left = std::max<qint64>(0, milliseconds);
    // A started second counts as a whole one: the clock shows 00:00 only when time is up.
    const QString time = text::countdown((left + 999) / 1000 * 1000);
    if (time != m_time->text()) {
        m_time->setText(time);
        m_time->setTone(left <= hurry && !paused ? Tone::accent : Tone::plain);
    }
    m_note->setText(paused ? tr("paused") : QString());
    m_note->setVisible(paused);
    const QString words = paused ? tr("Time left: %1, paused") : tr("Time left: %1");
    if (const QString name = words.arg(time); name != accessibleName())
        setAccessibleName(name);
    QWidget::show();
}

} // namespace pourparler::desktop
