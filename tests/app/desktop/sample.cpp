#include "tests/app/desktop/sample.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace pourparler::desktop::test {

namespace {

QString placeOf(const QWidget& widget)
{
    return u"%1 in %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
        widget.parentWidget()
            ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
            : u"nothing"_s);
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QTextBrowser*>(&widget);
}

/// Of an exclusive group only the chosen one takes Tab; the arrow keys lead to the others.
bool isLedToByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

/// The line edit of a spin box or a combo box belongs to it.
bool isInner(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())
        || qobject_cast<const QComboBox*>(widget.parentWidget());
}

}

Library sampleLibrary(const QString& recordFolder)
{
    return Library({ u"" POURPARLER_SOURCE_DIR "/scenarios"_s }, recordFolder);
}

const LoadedScenario& sampleScenario()
{
    static const LoadedScenario loaded = sampleLibrary().load(u"price-of-the-hours"_s).value();
    return loaded;
}

const DemoSession& sampleSession()
{
    static const DemoSession session = playDemo(sampleScenario(), 4711).value();
    return session;
}

QStringList namelessControls(const QWidget& page)
{
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || !isControl(*widget) || isInner(*widget))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << placeOf(*widget);
    }
    return found;
}

QStringList cutTexts(const QWidget& page)
{
    QStringList found;
    for (QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (tooNarrow || label->height() < needed)
            found << u"“%1”: has %2×%3, needs %4×%5"_s.arg(label->text())
                         .arg(label->width())
                         .arg(label->height())
                         .arg(label->sizeHint().width())
                         .arg(needed);
    }
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisibleTo(&page) && button->width() < button->sizeHint().width())
            found << u"[%1]"_s.arg(button->text());
    return found;
}

QStringList unreachable(const QWidget& page)
{
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if (widget->isVisibleTo(&page) && widget->isEnabled() && isControl(*widget)
            && !isInner(*widget) && !(widget->focusPolicy() & Qt::TabFocus)
            && !isLedToByArrows(*widget))
            found << placeOf(*widget);
    return found;
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace pourparler::desktop::test
