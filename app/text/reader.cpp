#include "app/text/reader.h"

#include "app/text/fill.h"

#include <QCoreApplication>

namespace pourparler {

namespace {

struct Quotation {
    Q_DECLARE_TR_FUNCTIONS(Quotation)
};

} // namespace

Reader readerOf(QStringView language)
{
    Reader reader;
    reader.language = language.toString();
    reader.locale = QLocale(reader.language);
    return reader;
}

namespace text {

QString inLanguage(const LocalText& words, const Reader& reader)
{
    const auto wanted = reader.language.toStdString();
    if (!words.has(wanted) && wanted.find('-') != std::string::npos)
        return QString::fromStdString(words.in(wanted.substr(0, wanted.find('-'))));
    return QString::fromStdString(words.in(wanted));
}

QString quoted(const Words& words)
{
    if (!words.present())
        return {};
    return words.isErased() ? Quotation::tr("(words erased)")
                            : quoted(QString::fromStdString(words.text()));
}

QString quoted(const QString& words)
{
    //: quotation marks around a name, a title or what somebody said
    return fill(Quotation::tr("“%1”"), { words });
}

} // namespace text
} // namespace pourparler
