#include "app/text/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace pourparler {

using namespace Qt::StringLiterals;

QStringList programLanguages()
{
    QStringList languages { u"en"_s };
    const QStringList files = QDir(u":/i18n"_s).entryList({ u"pourparler_*.qm"_s }, QDir::Files);
    for (const QString& file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (language != "en"_L1)
            languages << language;
    }
    return languages;
}

QString chooseLanguage(const QStringList& wished)
{
    const QStringList spoken = programLanguages();
    for (QString each : wished) {
        each = each.section(u'.', 0, 0).replace(u'_', u'-');
        if (spoken.contains(each))
            return each;
        const QString language = each.section(u'-', 0, 0).toLower();
        if (spoken.contains(language))
            return language;
    }
    return u"en"_s;
}

Translation::Translation(const QString& language)
    : m_language(language)
{
    QLocale::setDefault(QLocale(language));
    const auto install = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"pourparler_"_s + language, u":/i18n"_s);
}

Translation::~Translation()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace pourparler
