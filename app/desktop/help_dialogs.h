// What the Help menu opens: the keys that work, and what this program is. Used by MainWindow.
#pragma once

class QWidget;

namespace pourparler::desktop {

class Theme;

/// They do not block the window and go when they are closed.
void showKeyboardHelp(const Theme& theme, QWidget* parent);
void showAbout(const Theme& theme, QWidget* parent);

} // namespace pourparler::desktop
