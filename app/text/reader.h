// Who reads: a language for the scenario's texts and a locale for numbers and times. A value, so that several
// readers with different languages can sit at one table. Used by everything in app/text.
#pragma once

#include "core/base/id.h"
#include "core/base/local_text.h"
#include "core/base/words.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringView>

namespace pourparler {

struct Reader {
    QString language = QStringLiteral("en"); ///< of the scenario's texts: "en", "fr", "pt-BR"
    QLocale locale { QLocale::English }; ///< of numbers and times
    /// What the clock on the wall says at session time 0. Where it is not known, times are told as time elapsed.
    QDateTime start;
};

/// A reader whose language and locale agree.
[[nodiscard]] Reader readerOf(QStringView language);

namespace text {

[[nodiscard]] QString inLanguage(const LocalText& words, const Reader& reader);
/// A person's words in quotation marks, or that they have been erased; empty where nothing was said.
[[nodiscard]] QString quoted(const Words& words);
/// In the quotation marks of the program's language.
[[nodiscard]] QString quoted(const QString& words);

} // namespace text
} // namespace pourparler
