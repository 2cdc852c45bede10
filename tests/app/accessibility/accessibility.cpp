#include "tests/app/accessibility/accessibility.h"

#include "tests/app/desktop/sample.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop::test {

namespace {

QString nameOf(const QWidget& widget)
{
    QAccessibleInterface* accessible
        = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

/// "Button “Propose” (propose)".
QString describe(const QWidget& widget)
{
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    QString parent = widget.parentWidget()
        ? QString::fromLatin1(widget.parentWidget()->metaObject()->className()).section(u':', -1)
        : QString();
    return u"%1 “%2” (%3) in %4"_s.arg(type, nameOf(widget), widget.objectName(), parent);
}

bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QScrollBar*>(&widget)
        || widget.inherits("QHeaderView") || widget.objectName() == "qt_scrollarea_viewport"_L1;
}

bool takesFocus(const QWidget& widget, const QWidget& page)
{
    return widget.isVisibleTo(&page) && (widget.focusPolicy() & Qt::TabFocus) && !isInner(widget)
        && !widget.focusProxy();
}

QList<QAccessible::Role> fittingRoles(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QPushButton*>(&widget))
        return button->menu() ? QList { QAccessible::ButtonMenu }
                              : QList { QAccessible::Button, QAccessible::CheckBox };
    if (qobject_cast<const QCheckBox*>(&widget))
        return { QAccessible::CheckBox };
    if (qobject_cast<const QRadioButton*>(&widget))
        return { QAccessible::RadioButton };
    if (qobject_cast<const QAbstractButton*>(&widget))
        return { QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton };
    if (qobject_cast<const QComboBox*>(&widget))
        return { QAccessible::ComboBox };
    if (qobject_cast<const QAbstractSpinBox*>(&widget))
        return { QAccessible::SpinBox };
    if (qobject_cast<const QAbstractSlider*>(&widget))
        return { QAccessible::Slider };
    if (qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)
        || qobject_cast<const QTextEdit*>(&widget))
        return { QAccessible::EditableText, QAccessible::StaticText, QAccessible::Document };
    if (qobject_cast<const QAbstractItemView*>(&widget))
        return { QAccessible::Table, QAccessible::List, QAccessible::Tree };
    return {}; // any
}

/// In between two of them something may scroll; then the inner one may be larger than its place.
bool scrolls(const QWidget& widget, const QWidget& page)
{
    for (const QWidget* each = widget.parentWidget(); each && each != &page;
         each = each->parentWidget())
        if (each->objectName() == "qt_scrollarea_viewport"_L1)
            return true;
    return false;
}

bool hasWholeInTooltip(const QWidget& widget, const QString& words)
{
    const QString plain = QString(words).remove(u'&');
    return widget.toolTip().contains(plain) || plain.endsWith(u'…');
}

/// The part of a widget that its parents leave of it, where nothing scrolls.
bool isCutByParents(const QWidget& widget, const QWidget& page)
{
    const QWidget* parent = widget.parentWidget();
    if (!parent || widget.isWindow() || parent->objectName() == "qt_scrollarea_viewport"_L1)
        return false;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        return true;
    return parent != &page && isCutByParents(*parent, page);
}

QString fit(const QWidget& widget, const QString& words, const QSize& needed)
{
    return u"%1: “%2” has %3×%4, needs %5×%6"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()).section(u':', -1), words)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

QString clipped(const QLabel& label)
{
    if (label.text().isEmpty() || label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (label.text().isEmpty() || label.height() >= needed)
            return {};
        return fit(label, label.text(), { label.width(), needed });
    }
    const QSize needed = label.sizeHint();
    const bool fits = label.width() >= needed.width() && label.height() >= needed.height();
    return fits || hasWholeInTooltip(label, label.text()) ? QString()
                                                          : fit(label, label.text(), needed);
}

QString clipped(const QPushButton& button)
{
    const QSize needed = button.sizeHint();
    const bool fits = button.width() >= needed.width() && button.height() >= needed.height();
    return fits ? QString() : fit(button, button.text(), needed);
}

QString clipped(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needed = box.fontMetrics().boundingRect(box.currentText()).width();
    if (field.width() >= needed || hasWholeInTooltip(box, box.currentText()))
        return {};
    return fit(box, box.currentText(), { needed, box.height() });
}

} // namespace

QStringList unnamedOrMisnamed(const QWidget& page)
{
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!takesFocus(*widget, page))
            continue;
        if (nameOf(*widget).isEmpty())
            found << u"no name: "_s + describe(*widget);
        const QList<QAccessible::Role> roles = fittingRoles(*widget);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!roles.isEmpty() && accessible && !roles.contains(accessible->role()))
            found << u"role %1: "_s.arg(int(accessible->role())) + describe(*widget);
    }
    return found;
}

QStringList valueless(const QWidget& page)
{
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || qobject_cast<QScrollBar*>(widget))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        const bool slider
            = qobject_cast<QAbstractSlider*>(widget) || qobject_cast<QAbstractSpinBox*>(widget);
        if (slider && (!accessible || !accessible->valueInterface()))
            found << u"no value: "_s + describe(*widget);
        // Bars that are painted say their figures as words.
        const bool bar = widget->inherits("pourparler::desktop::ScoreBar")
            || widget->inherits("pourparler::desktop::WeightBars");
        static const QRegularExpression figure(u"\\d"_s);
        if (bar && !nameOf(*widget).contains(figure))
            found << u"no figures: "_s + describe(*widget);
    }
    return found;
}

QList<QWidget*> tabOrder(QWidget& page)
{
    QList<QWidget*> order;
    QApplication::setActiveWindow(page.window());
    page.setFocus(Qt::OtherFocusReason);
    QList<QWidget*> seen; // the page may begin in its middle, and the way round leads past it
    for (int i = 0; i < 400; ++i) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &page, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (!now || seen.contains(now))
            break;
        seen << now;
        if (page.isAncestorOf(now))
            order << now;
    }
    return order;
}

QStringList leftOutByTab(QWidget& page)
{
    const QList<QWidget*> order = tabOrder(page);
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool byArrows
            = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (takesFocus(*widget, page) && widget->isEnabled() && !byArrows
            && !order.contains(widget))
            found << describe(*widget);
    }
    return found;
}

QStringList backwardTabs(QWidget& page)
{
    const QList<QWidget*> order = tabOrder(page);
    QStringList found;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget* a = order[i - 1];
        const QWidget* b = order[i];
        if (a->parentWidget() != b->parentWidget())
            continue; // places follow one another as the page is made
        const QRect first = a->geometry();
        const QRect then = b->geometry();
        const bool sameRow = first.top() < then.bottom() && then.top() < first.bottom();
        if (sameRow ? then.left() < first.left() : then.top() < first.top())
            found << describe(*a) + u" → "_s + describe(*b);
    }
    return found;
}

QStringList withoutVisibleFocus(QWidget& page)
{
    QStringList found;
    for (QWidget* widget : tabOrder(page)) {
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus();
        settle();
        // A frame around it may show the focus instead.
        QWidget* place = widget->parentWidget() ? widget->parentWidget() : widget;
        const QImage without = place->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        settle();
        if (place->grab().toImage() == without)
            found << describe(*widget);
    }
    return found;
}

QStringList clippedTexts(const QWidget& page)
{
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page))
            continue;
        QString problem;
        if (const auto* label = qobject_cast<QLabel*>(widget))
            problem = clipped(*label);
        else if (const auto* button = qobject_cast<QPushButton*>(widget))
            problem = clipped(*button);
        else if (const auto* box = qobject_cast<QComboBox*>(widget))
            problem = clipped(*box);
        else
            continue;
        if (problem.isEmpty() && isCutByParents(*widget, page) && !scrolls(*widget, page))
            problem = u"cut by what it lies in: "_s + describe(*widget);
        if (!problem.isEmpty())
            found << problem;
    }
    return found;
}

QString LongLanguage::translate(const char* context, const char* source, const char*, int n) const
{
    if (context[0] == 'Q' || !*source) // Qt's own
        return {};
    QString words = QString::fromUtf8(source);
    if (n >= 0)
        words.replace(u"(s)"_s, u"s"_s);
    // Words of usual length, so that lines break as they do in any language.
    static const QString more = u" årøß ünèð ôlþá"_s;
    const qsizetype missing = words.size() * 3 / 10 + 1;
    QString longer;
    while (longer.size() < missing)
        longer += more;
    return words + longer.left(missing);
}

} // namespace pourparler::desktop::test
