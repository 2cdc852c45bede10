#include "app/look/wrapping.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace pourparler {

int wrapOf(const QString& words, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    const QStringList each = words.split(u' ');
    const bool fits = std::all_of(each.begin(), each.end(),
        [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; });
    return fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

} // namespace pourparler
