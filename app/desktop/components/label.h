// Text on a page in one of the five sizes. Size, weight and tone are properties that the style sheet reads,
// so that zoom and theme reach every label. Used by everything; must not hold anything but words.
#pragma once

#include "app/look/tokens.h"

#include <QLabel>

namespace pourparler::desktop {

enum class Tone { plain, muted, accent, danger };

/// Plain text, wrapping; never interprets what a person wrote as rich text.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text, TypeSize size = TypeSize::body, Tone tone = Tone::plain,
        Weight weight = Weight::regular, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setWeight(Weight weight);
    /// One line that is never broken, such as a number or a column's head.
    Label* single();
    /// No wider than it may be: else a layout reckons with fewer lines than there will be.
    [[nodiscard]] int heightForWidth(int width) const override;
};

/// A small word on a tinted ground: "Advanced", "invented".
class Tag : public QLabel {
    Q_OBJECT

public:
    explicit Tag(const QString& text, Tone tone = Tone::muted, QWidget* parent = nullptr);
};

/// "accent" and so on, as the style sheet spells it.
[[nodiscard]] QString nameOf(Tone tone);
/// A property that the style sheet asks for has changed.
void restyle(QWidget* widget);

} // namespace pourparler::desktop
