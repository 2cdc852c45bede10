// The records that were opened last, wherever they lie, remembered in the settings. Used by the window's menu and by the
// start page. Must not read records.
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace pourparler::desktop {

class RecentRecords {
public:
    static constexpr int most = 8;

    /// `settings` outlives it.
    explicit RecentRecords(QSettings& settings);

    /// The latest first; without those that are not there any more.
    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void rename(const QString& from, const QString& to);
    void clear();

private:
    void keep(const QStringList& paths);

    QSettings& m_settings;
};

} // namespace pourparler::desktop
