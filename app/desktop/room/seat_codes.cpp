#include "app/desktop/room/seat_codes.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

QString hashed(const QString& salt, const QString& code)
{
    const QByteArray both = (salt + code.trimmed()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex());
}

} // namespace

SeatCodes::SeatCodes(QString file, const QString& record)
    : m_file(std::move(file))
    , m_record(QString::fromLatin1(QCryptographicHash::hash(
          QFileInfo(record).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
                                       .toHex()
                                       .left(16)))
{
}

QString SeatCodes::keyOf(Owner owner) const
{
    const QString who = owner
        ? u"%1-%2"_s.arg(owner->party.index() + 1).arg(static_cast<int>(owner->number))
        : u"facilitator"_s;
    return m_record + u'/' + who;
}

void SeatCodes::set(Owner owner, const QString& code)
{
    QSettings file(m_file, QSettings::IniFormat);
    if (code.trimmed().isEmpty()) {
        file.remove(keyOf(owner));
        return;
    }
    const QString salt = QString::number(QRandomGenerator::system()->generate64(), 16);
    file.setValue(keyOf(owner), QStringList { salt, hashed(salt, code) });
}

bool SeatCodes::isSet(Owner owner) const
{
    return QSettings(m_file, QSettings::IniFormat).contains(keyOf(owner));
}

bool SeatCodes::matches(Owner owner, const QString& code) const
{
    const QStringList kept
        = QSettings(m_file, QSettings::IniFormat).value(keyOf(owner)).toStringList();
    return kept.size() != 2 || hashed(kept[0], code) == kept[1];
}

} // namespace pourparler::desktop
