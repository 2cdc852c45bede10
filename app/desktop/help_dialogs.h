// What this program is, from the Help menu. Used by MainWindow.
#pragma once

class QWidget;

namespace pourparler::desktop {

class Theme;

/// It does not block the window and goes when it is closed.
void showAbout(const Theme& theme, QWidget* parent);

} // namespace pourparler::desktop
