#include "tests/app/desktop/hands.h"

#include "app/models/composer_model.h"
#include "tests/app/desktop/sample.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pourparler::desktop::test {

namespace {

constexpr int patience = 20'000; ///< milliseconds: machines that test are busy
constexpr int mostTabs = 300;

QModelIndex found(
    const QAbstractItemModel& model, int role, const QVariant& value, const QModelIndex& above = {})
{
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        if (index.data(role) == value)
            return index;
        if (const QModelIndex below = found(model, role, value, index); below.isValid())
            return below;
    }
    return {};
}

void key(Qt::Key key, Qt::KeyboardModifiers with = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

} // namespace

QWidget* Hands::wait(const QString& name) const
{
    (void)QTest::qWaitFor([&] { return find(name) != nullptr; }, patience);
    settle(); // a page that has just come up lays itself out first
    QWidget* widget = find(name);
    if (!widget)
        qWarning("there is no %s to use", qPrintable(name));
    return widget;
}

void Hands::click(QWidget& widget, const QPoint& at) const
{
    for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(&widget);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
}

bool Hands::reach(QWidget& widget) const
{
    m_window.activateWindow(); // a list that was open may have taken that from it
    if (!QTest::qWaitForWindowActive(&m_window))
        return false;
    if (m_with == With::mouse) {
        auto* area = qobject_cast<QAbstractScrollArea*>(&widget);
        QWidget& place = area ? *area->viewport() : widget;
        click(place, place.rect().center());
        return true;
    }
    for (int step = 0; step < mostTabs; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == &widget || (focus && focus->objectName() == widget.objectName()))
            return true;
        QTest::keyClick(focus ? focus : &m_window, Qt::Key_Tab);
    }
    qWarning("Tab does not lead to %s", qPrintable(widget.objectName()));
    return false;
}

/// Of an exclusive group Tab leads to one, and the arrow keys from there to the others.
bool Hands::reachByArrows(QAbstractButton& button) const
{
    const QList<QAbstractButton*> group = button.group()->buttons();
    const auto first = std::find_if(group.begin(), group.end(),
        [](const QAbstractButton* each) { return (each->focusPolicy() & Qt::TabFocus) != 0; });
    if (first == group.end() || !reach(**first))
        return false;
    const QString name = button.objectName(); // the page may be made anew on the way
    for (qsizetype step = 0; step < 2 * group.size(); ++step) {
        if (QApplication::focusWidget()->objectName() == name)
            return true;
        key(step % 2 == 0 ? Qt::Key_Down : Qt::Key_Right);
        settle();
    }
    return QApplication::focusWidget()->objectName() == name;
}

bool Hands::press(const QString& name) const
{
    QWidget* button = wait(name);
    if (!button)
        return false;
    if (m_with == With::mouse) {
        click(*button, button->rect().center());
        return true;
    }
    auto* choice = qobject_cast<QAbstractButton*>(button);
    const bool byArrows
        = choice && choice->group() && choice->group()->exclusive() && !choice->isChecked();
    if (!(byArrows ? reachByArrows(*choice) : reach(*button)))
        return false;
    key(Qt::Key_Space);
    return true;
}

bool Hands::write(const QString& name, const QString& words) const
{
    QWidget* field = wait(name);
    if (!field || !reach(*field))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), words);
    return true;
}

bool Hands::choose(const QString& name, int row) const
{
    auto* box = qobject_cast<QComboBox*>(wait(name));
    if (!box)
        return false;
    if (m_with == With::mouse) {
        click(*box, box->rect().center());
        if (!QTest::qWaitFor([box] { return box->view()->isVisible(); }, patience))
            return false;
        QAbstractItemView& list = *box->view();
        const QModelIndex index = box->model()->index(row, box->modelColumn());
        list.scrollTo(index);
        const QPoint at = list.visualRect(index).center();
        QTest::mouseMove(list.viewport(), at); // a release where it was opened would be ignored
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
        return true;
    }
    if (!reach(*box))
        return false;
    const int steps = row - box->currentIndex();
    for (int step = 0; step < std::abs(steps); ++step)
        key(steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    return true;
}

bool Hands::pick(const QString& name, int role, const QVariant& value) const
{
    auto* list = qobject_cast<QAbstractItemView*>(wait(name));
    if (!list)
        return false;
    const QModelIndex index = found(*list->model(), role, value);
    if (!index.isValid())
        return false;
    if (m_with == With::mouse) {
        list->scrollTo(index);
        click(*list->viewport(), list->visualRect(index).center());
    } else {
        if (!reach(*list))
            return false;
        key(Qt::Key_Home);
        for (int step = 0; step < mostTabs && list->currentIndex() != index; ++step)
            key(Qt::Key_Down);
    }
    return list->currentIndex() == index;
}

bool Hands::take(IssueId issue, OptionId option) const
{
    auto* issues = qobject_cast<QTreeView*>(wait(u"issues"_s));
    if (!issues)
        return false;
    const auto& model = *qobject_cast<const ComposerModel*>(issues->model());
    const QModelIndex above = model.indexOf(issue);
    if (m_with == With::mouse) {
        issues->scrollTo(above);
        click(*issues->viewport(), issues->visualRect(above).center());
        const QModelIndex index = model.indexOf(issue, option);
        issues->scrollTo(index);
        click(*issues->viewport(), issues->visualRect(index).center());
    } else {
        if (!reach(*issues))
            return false;
        if (issues->currentIndex().parent().isValid())
            key(Qt::Key_Escape);
        while (issues->currentIndex().row() != above.row())
            key(issues->currentIndex().row() < above.row() ? Qt::Key_Down : Qt::Key_Up);
        key(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(option.index())));
    }
    return above.data(ComposerModel::OptionRole).toInt() == static_cast<int>(option.index());
}

} // namespace pourparler::desktop::test
