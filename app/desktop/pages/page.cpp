#include "app/desktop/pages/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// By which a widget is found again among those that replace it: its class and what it is called.
using Identity = QString;

Identity identityOf(const QWidget* widget)
{
    if (!widget)
        return {};
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString name
        = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
    return name.isEmpty() ? Identity()
                          : QString::fromLatin1(widget->metaObject()->className()) + u'/' + name;
}

/// As high as its words need at the width they have. A scroll area asks for the least height, too, which for words that wrap is
/// that of the narrowest column, and would leave a page of nothing below.
class Content : public QWidget {
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { QWidget::minimumSizeHint().width(), 0 };
    }
};

}

Page::Page(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_bar(new QFrame(this))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setProperty("role", u"bar"_s);
    (new QVBoxLayout(m_bar))->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_bar);
    // The bar's contents stay under the column's when a scroll bar takes room from the column.
    QScrollBar* scrollBar = m_scroll->verticalScrollBar();
    connect(scrollBar, &QScrollBar::rangeChanged, this, [this, scrollBar](int least, int most) {
        m_bar->layout()->setContentsMargins(
            0, 0, most > least ? scrollBar->sizeHint().width() : 0, 0);
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (m_built)
            renew();
    });
}

QSize Page::contentSize() const
{
    const int inner = m_scroll->widget() ? m_scroll->widget()->heightForWidth(width()) : 0;
    return { width(), inner + (m_bar->isHidden() ? 0 : m_bar->sizeHint().height()) };
}

void Page::scrollToTop() { m_scroll->verticalScrollBar()->setValue(0); }

void Page::renew()
{
    const int position = m_scroll->verticalScrollBar()->value();
    const bool hadFocus = focusedInside() != nullptr;
    const Identity focused = identityOf(focusedInside());
    const int most = m_theme.scaled(m_columnWidth);

    // Everything in the bar and in the column stands under the same margins.
    const auto centred = [&](QWidget* outer, QWidget* inner) {
        auto* row = new QHBoxLayout(outer);
        row->setContentsMargins(space::four, 0, space::four, 0);
        row->addStretch(1);
        inner->setMaximumWidth(most);
        row->addWidget(inner, 10'000);
        row->addStretch(1);
    };
    auto* content = new Content;
    content->setProperty("role", u"clear"_s);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, space::four, 0, space::six);
    column->setSpacing(space::two);
    centred(content, inner);

    auto* barContent = new QWidget;
    auto* barInner = new QWidget;
    auto* bar = new QHBoxLayout(barInner);
    bar->setContentsMargins(0, space::one + space::half, 0, space::one + space::half);
    bar->setSpacing(space::one + space::half);
    centred(barContent, barInner);

    m_built = true;
    build(*column, *bar);
    column->addStretch(1);

    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(content);
    if (m_barContent) {
        m_barContent->hide();
        m_barContent->deleteLater();
    }
    m_barContent = barContent;
    m_bar->layout()->addWidget(barContent);
    m_bar->setVisible(bar->count() > 0);
    content->show();
    barContent->show();
    m_scroll->verticalScrollBar()->setValue(position);
    QWidget* again = nullptr;
    if (!focused.isEmpty())
        for (QWidget* widget : findChildren<QWidget*>())
            if (!again && widget->isVisibleTo(this) && identityOf(widget) == focused)
                again = widget;
    // What had it may be gone: then Tab leads to the first control, as on a page that has just been shown.
    if (hadFocus)
        (again ? again : this)->setFocus(Qt::OtherFocusReason);
    setAccessibleName(title());
    Q_EMIT titleChanged();
}

QWidget* Page::focusedInside() const
{
    QWidget* widget = QApplication::focusWidget();
    return widget && widget != this && isAncestorOf(widget) ? widget : nullptr;
}

void Page::renewLater()
{
    if (std::exchange(m_renewalDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_renewalDue = false;
            renew();
        },
        Qt::QueuedConnection);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_built)
        renewLater(); // a language comes with several such events
}

void Page::showEvent(QShowEvent* event)
{
    if (!m_built)
        renew();
    QWidget::showEvent(event);
}

} // namespace pourparler::desktop
