#include "app/desktop/components/reader_here.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

Reader readerHere() { return readerOf(QLocale().name().section(u'_', 0, 0)); }

QString words(const LocalText& text) { return text::inLanguage(text, readerHere()); }

QString dateText(const std::string& iso)
{
    const QString written = QString::fromStdString(iso);
    if (const QDate day = QDate::fromString(written, Qt::ISODate); day.isValid())
        return QLocale().toString(day, u"d MMMM yyyy"_s);
    if (const QDate month = QDate::fromString(written, u"yyyy-MM"_s); month.isValid())
        return QLocale().toString(month, u"MMMM yyyy"_s);
    return written;
}

} // namespace pourparler::desktop
