// Pictures of every page, in both themes, two sizes and two languages: to look at what people will see. Used by main()
// for --shots and --demo, and needs no screen.
#pragma once

#include "app/desktop/demo_session.h"

#include <QSize>
#include <QString>
#include <QStringList>

class QSettings;

namespace pourparler::desktop {

class MainWindow;
class Theme;

struct ShotPlan {
    QString folder;
    QStringList languages;
    std::vector<QSize> sizes;
    QStringList themes; ///< "light", "dark"
    bool gallery = false; ///< all components on one page, for those who work on them
};

/// The whole set: en and fr, light and dark, 1280×800 and 1920×1080.
[[nodiscard]] ShotPlan fullPlan(const QString& folder);

/// Writes "01-start-light-1280x800-en.png" and so on. False when a picture could not be written.
[[nodiscard]] bool takeShots(Theme& theme, MainWindow& window, const Library& library,
    const DemoSession& session, const ShotPlan& plan);

} // namespace pourparler::desktop
