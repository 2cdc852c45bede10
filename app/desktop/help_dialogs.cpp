#include "app/desktop/help_dialogs.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"
#include "core/base/version.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Parts {
    QDialog* dialog;
    QVBoxLayout* column;
};

Parts makeDialog(const Theme& theme, const QString& title, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* whole = new QVBoxLayout(dialog);
    whole->setContentsMargins(space::four, space::three, space::four, space::three);
    whole->setSpacing(space::two);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::one);
    whole->addLayout(column, 1);
    auto* close = new Button(theme, Button::Kind::secondary, Help::tr("&Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    whole->addWidget(close, 0, Qt::AlignRight);
    return { dialog, column };
}

}

void showKeyboardHelp(const Theme& theme, QWidget* parent)
{
    const Parts parts = makeDialog(theme, Help::tr("Keyboard"), parent);
    parts.column->addWidget(
        new Label(Help::tr("Keyboard"), TypeSize::title, Tone::plain, Weight::strong));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::four);
    grid->setVerticalSpacing(space::one);
    const auto add = [grid](const QString& keys, const QString& what) {
        const int row = grid->rowCount();
        grid->addWidget(
            (new Label(keys, TypeSize::body, Tone::plain, Weight::strong))->single(), row, 0);
        grid->addWidget((new Label(what))->single(), row, 1);
    };
    const auto keys
        = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    add(keys(Qt::Key_Tab), Help::tr("the next control; with Shift, the one before"));
    add(keys(Qt::Key_Space), Help::tr("press the button or choose the card that has the focus"));
    add(Help::tr("Alt + underlined letter"), Help::tr("press that button"));
    add(u"Ctrl+Home"_s, Help::tr("start page"));
    add(keys(QKeySequence::Open), Help::tr("open a record"));
    add(u"F2, F5, F6, F7, F8"_s,
        Help::tr("at the table: brief, draft text, history, proposals, note"));
    add(u"F4"_s, Help::tr("at the table: my draft"));
    add(u"F9"_s, Help::tr("at the table: skip to my turn"));
    add(u"F10"_s, Help::tr("facilitate: pause, time, seats, notes, going back"));
    add(u"F12, Ctrl+Shift+B"_s, Help::tr("blank all screens at once, and show them again"));
    add(u"Ctrl+P"_s, Help::tr("the projector’s window"));
    add(keys(Qt::CTRL | Qt::Key_Return), Help::tr("at the table: propose my draft"));
    add(u"Ctrl++ , Ctrl+−, Ctrl+0"_s, Help::tr("larger, smaller, normal text"));
    add(u"F11"_s, Help::tr("full screen"));
    add(u"Ctrl+Q"_s, Help::tr("quit; everything is in the record"));
    parts.column->addLayout(grid);
    parts.dialog->show();
}

void showAbout(const Theme& theme, QWidget* parent)
{
    const Parts parts = makeDialog(theme, Help::tr("About Pourparler"), parent);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(new IconView(theme, u"pourparler"_s, 56));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new Label(u"Pourparler"_s, TypeSize::title, Tone::plain, Weight::strong));
    names->addWidget(new Label(Help::tr("Version %1").arg(QString::fromLatin1(POURPARLER_VERSION)),
        TypeSize::body, Tone::muted));
    head->addLayout(names, 1);
    parts.column->addLayout(head);
    auto* what = new Label(Help::tr("Simulates collective negotiations with many stakeholders. A "
                                    "pourparler is a talk held before an agreement."));
    what->setMinimumWidth(theme.textWidth(52, TypeSize::body));
    parts.column->addWidget(what);
    parts.column->addWidget(
        new Label(Help::tr("Free software under the GNU General Public License, version 3 or "
                           "later. The typeface is made from Inter, "
                           "under the SIL Open Font License."),
            TypeSize::body, Tone::muted));
    parts.dialog->show();
}

} // namespace pourparler::desktop
