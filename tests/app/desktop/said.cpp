#include "tests/app/desktop/said.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <vector>

using namespace Qt::StringLiterals;

namespace pourparler::desktop::test {

namespace {

QString cellsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QString said;
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole),
                     int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole) })
                said += index.data(role).toString() + u'\n';
            if (column == 0 && model.hasChildren(index))
                said += cellsOf(model, index);
        }
    return said;
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
        return plain->toPlainText();
    if (const auto* rich = qobject_cast<const QTextEdit*>(&widget))
        return rich->toPlainText();
    if (const auto* items = qobject_cast<const QAbstractItemView*>(&widget);
        items && items->model())
        return cellsOf(*items->model());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return cellsOf(*box->model());
    return {};
}

struct Said {
    QString where;
    QString words;
};

std::vector<Said> everything()
{
    std::vector<Said> said;
    for (const QWidget* widget : QApplication::allWidgets()) {
        QStringList words { widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
            widget->accessibleDescription(), widget->statusTip(), widget->whatsThis(),
            textOf(*widget) };
        for (const QAction* action : widget->actions())
            words << action->text() << action->toolTip();
        said.push_back(
            { QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName(),
                words.join(u'\n') });
    }
    const QClipboard& clipboard = *QApplication::clipboard();
    said.push_back({ u"clipboard"_s, clipboard.text() });
    said.push_back({ u"selection"_s, clipboard.text(QClipboard::Selection) });
    return said;
}

} // namespace

QString everythingSaid()
{
    QStringList said;
    for (const Said& each : everything())
        said << each.words;
    return said.join(u'\n');
}

QStringList leaks(const QStringList& secrets)
{
    QStringList found;
    for (const Said& each : everything())
        for (const QString& secret : secrets)
            if (each.words.contains(secret))
                found << each.where + u": "_s + secret.left(60);
    return found;
}

} // namespace pourparler::desktop::test
