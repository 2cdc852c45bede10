// Puts arguments into a translated sentence, all in one go: QString::arg would look for %1 in what people wrote.
// Used by every wording.
#pragma once

#include <QString>
#include <QStringList>

namespace pourparler::text {

/// Replaces %1 to %9; a number without an argument stays as it is.
[[nodiscard]] QString fill(const QString& pattern, const QStringList& arguments);

/// "a; b; c", in the program's language: between things that have commas of their own.
[[nodiscard]] QString listed(const QStringList& items);
/// "a, b and c" and "a, b or c", in the program's language.
[[nodiscard]] QString allOf(const QStringList& items);
[[nodiscard]] QString oneOf(const QStringList& items);

} // namespace pourparler::text
