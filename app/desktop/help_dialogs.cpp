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
