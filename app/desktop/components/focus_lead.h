// Leads the keyboard focus that a page is given on to the control that people want first. A focus proxy would do the same
// and break Tab: from the last control of the page it leads back to the proxy, past everything before it.
// Used by pages. Must not know them.
#pragma once

class QWidget;

namespace pourparler::desktop {

/// `to` is a descendant of `page`.
void leadFocus(QWidget& page, QWidget* to);

} // namespace pourparler::desktop
