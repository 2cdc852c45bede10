#include "app/desktop/components/label.h"

#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

QString nameOf(TypeSize size)
{
    switch (size) {
    case TypeSize::caption:
        return u"caption"_s;
    case TypeSize::body:
        return u"body"_s;
    case TypeSize::lead:
        return u"lead"_s;
    case TypeSize::title:
        return u"title"_s;
    case TypeSize::display:
        return u"display"_s;
    }
    return {};
}

} // namespace

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::plain:
        return u"plain"_s;
    case Tone::muted:
        return u"muted"_s;
    case Tone::accent:
        return u"accent"_s;
    case Tone::danger:
        return u"danger"_s;
    }
    return {};
}

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

Label::Label(const QString& text, TypeSize size, Tone tone, Weight weight, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setProperty("textSize", nameOf(size));
    setProperty("tone", nameOf(tone));
    setProperty("strong", weight == Weight::strong);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Label::setTone(Tone tone)
{
    setProperty("tone", nameOf(tone));
    restyle(this);
}

void Label::setWeight(Weight weight)
{
    setProperty("strong", weight == Weight::strong);
    restyle(this);
}

int Label::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

Label* Label::single()
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return this;
}

Tag::Tag(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", u"tag"_s);
    setProperty("tone", nameOf(tone));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace pourparler::desktop
