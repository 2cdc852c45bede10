// Puts the program's language in place: ours and Qt's translations, numbers and times. One a process, made by main().
// Used by the desktop and the command line.
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace pourparler {

/// The languages that the program itself speaks: "en" first, then the others in order.
[[nodiscard]] QStringList programLanguages();
/// The first of `wished` ("fr-CA", "fr_FR.UTF-8", "de") that the program speaks, else "en".
[[nodiscard]] QString chooseLanguage(const QStringList& wished);

/// Installs translators on the application for as long as it lives; QCoreApplication has to outlive it. Sets
/// QLocale's default, too.
class Translation {
public:
    explicit Translation(const QString& language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace pourparler
