#include "app/desktop/components/reader_here.h"

#include <QLocale>

namespace pourparler::desktop {

Reader readerHere() { return readerOf(QLocale().name().section(u'_', 0, 0)); }

QString words(const LocalText& text) { return text::inLanguage(text, readerHere()); }

} // namespace pourparler::desktop
