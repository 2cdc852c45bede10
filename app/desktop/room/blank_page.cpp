#include "app/desktop/room/blank_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

QString BlankPage::title() const { return tr("Blank"); }

void BlankPage::build(QVBoxLayout& column, QHBoxLayout&)
{
    column.addStretch(1);
    auto* calm = new EmptyState(theme(), u"eye"_s, tr("The facilitator has blanked the screens"),
        tr("The session goes on in the same place when they are shown again."));
    Button* back = calm->addAction(tr("&Show the screens again"));
    back->setObjectName(u"unblank"_s);
    connect(back, &QPushButton::clicked, this, &BlankPage::showRequested);
    column.addWidget(calm);
}

} // namespace pourparler::desktop
