#include "app/desktop/components/focus_lead.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace pourparler::desktop {

namespace {

class FocusLead final : public QObject {
public:
    FocusLead(QWidget& page, QWidget* to)
        : QObject(&page)
        , m_to(to)
    {
        page.installEventFilter(this);
    }
    bool eventFilter(QObject* page, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && m_to)
            m_to->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(page, event);
    }

private:
    QPointer<QWidget> m_to;
};

} // namespace

void leadFocus(QWidget& page, QWidget* to) { new FocusLead(page, to); }

} // namespace pourparler::desktop
