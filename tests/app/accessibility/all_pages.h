// Every page of the window, filled from a played session and from records on disk, for tests that look at all of them.
// A new page is added here once.
#pragma once

#include "app/desktop/main_window.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace pourparler::desktop::test {

class AllPages {
public:
    /// A window of 1280 × 800 that is shown; the pages wait in its stack.
    explicit AllPages(Theme& theme);

    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// "start", "table", …: the same for every run.
    [[nodiscard]] static QStringList names();
    /// Shows it and lets it come to rest.
    [[nodiscard]] QWidget* show(const QString& name);

private:
    template <class P>
    P* add(const char* name, P* page);
    void writeRecords() const;

    Theme& m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LiveView> m_table;
    std::unique_ptr<LiveView> m_public;
    std::unique_ptr<LiveView> m_signing;
    std::unique_ptr<Projector> m_projector;
    std::unique_ptr<MainWindow> m_window; ///< goes before the views that its pages look at
    std::vector<std::pair<QString, QWidget*>> m_pages;
};

} // namespace pourparler::desktop::test
