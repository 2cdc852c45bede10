#include "app/desktop/components/scroll_column.h"

#include "app/look/tokens.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

ScrollColumn::ScrollColumn(QWidget* content, int least, QWidget* parent)
    : QScrollArea(parent)
    , m_least(least)
{
    setProperty("role", u"bare"_s);
    content->setProperty("role", u"clear"_s);
    // The least height of words that wrap is that of a narrower column: what counts is what they need at this width.
    content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    measure();
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::keepFocusInSight);
}

void ScrollColumn::setLeast(int least)
{
    if (std::exchange(m_least, least) != least)
        updateGeometry();
}

void ScrollColumn::setOfWords()
{
    m_ofWords = true;
    measure();
}

QSize ScrollColumn::sizeHint() const { return { widget()->sizeHint().width(), m_wanted }; }

QSize ScrollColumn::minimumSizeHint() const
{
    return { widget()->minimumSizeHint().width(), std::min(m_wanted, m_least) };
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        measure();
        keepFocusInSight();
    }
    return done;
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    measure();
    keepFocusInSight();
}

/// Tab does so by itself; a question that comes up with the keys on its answer does not.
void ScrollColumn::keepFocusInSight()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, space::one);
}

void ScrollColumn::measure()
{
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(width())
                                                     : widget()->sizeHint().height();
    // A bar that is there makes the content narrower and higher, and would not go away by itself.
    const bool fits = height() >= wanted;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFocusPolicy(m_ofWords && !fits ? Qt::TabFocus : Qt::NoFocus);
    if (std::exchange(m_wanted, wanted) != wanted)
        updateGeometry();
}

} // namespace pourparler::desktop
