#include "app/desktop/replay/timeline_access.h"

#include "app/desktop/replay/timeline.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace pourparler::desktop {

namespace {

class TimelineAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TimelineAccess(Timeline* timeline)
        : QAccessibleWidget(timeline, QAccessible::Slider)
        , m_timeline(timeline)
    {
    }

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_timeline->valueText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_timeline->value(); }
    void setCurrentValue(const QVariant& value) override { m_timeline->setValue(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return m_timeline->maximum(); }
    [[nodiscard]] QVariant minimumValue() const override { return m_timeline->minimum(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    Timeline* m_timeline;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* timeline = qobject_cast<Timeline*>(object);
    return timeline ? new TimelineAccess(timeline) : nullptr;
}

} // namespace

void offerTimelineToScreenReaders()
{
    // Qt asks the latest factory first and keeps each only once.
    QAccessible::installFactory(makeAccess);
}

} // namespace pourparler::desktop
