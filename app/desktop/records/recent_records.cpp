#include "app/desktop/records/recent_records.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace pourparler::desktop {

namespace {

constexpr QLatin1StringView key("recentRecords");

QString whole(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

}

RecentRecords::RecentRecords(QSettings& settings)
    : m_settings(settings)
{
}

QStringList RecentRecords::paths() const
{
    QStringList there;
    for (const QString& path : m_settings.value(key).toStringList())
        if (QFileInfo(path).isFile())
            there << path;
    return there;
}

void RecentRecords::add(const QString& path)
{
    QStringList all = paths();
    all.removeAll(whole(path));
    all.prepend(whole(path));
    keep(all);
}

void RecentRecords::rename(const QString& from, const QString& to)
{
    QStringList all = m_settings.value(key).toStringList();
    for (QString& each : all)
        if (each == whole(from))
            each = whole(to);
    keep(all);
}

void RecentRecords::clear() { m_settings.remove(key); }

void RecentRecords::keep(const QStringList& paths)
{
    m_settings.setValue(key, paths.first(std::min<qsizetype>(paths.size(), most)));
}

} // namespace pourparler::desktop
