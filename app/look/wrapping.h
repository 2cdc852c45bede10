// Where words may be broken when they are painted by hand: between words, and inside one only if it is wider than the
// room. Used by charts and documents. Must not know what is written.
#pragma once

#include <QFont>
#include <QString>

namespace pourparler {

/// Qt::TextWordWrap or Qt::TextWrapAnywhere, for QPainter and QFontMetrics.
[[nodiscard]] int wrapOf(const QString& words, const QFont& font, double width);

} // namespace pourparler
