// What the desktop's tests share: a theme, a shipped scenario, a played session, a walk over all widgets.
#pragma once

#include "app/desktop/demo_session.h"
#include "app/desktop/library.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace pourparler::desktop::test {

/// The scenarios of the source tree; records in `recordFolder`.
[[nodiscard]] Library sampleLibrary(const QString& recordFolder = {});
[[nodiscard]] const LoadedScenario& sampleScenario();
/// Played once for all tests of a program.
[[nodiscard]] const DemoSession& sampleSession();

/// Controls below `page` that a person can use and that have no name for a screen reader.
[[nodiscard]] QStringList namelessControls(const QWidget& page);
/// Visible labels and buttons below `page` that are given less room than their words need.
[[nodiscard]] QStringList cutTexts(const QWidget& page);
/// Controls below `page` that can be clicked but not reached by the Tab key.
[[nodiscard]] QStringList unreachable(const QWidget& page);
/// Lets layouts, queued renewals and deferred deletions come to rest.
void settle();

} // namespace pourparler::desktop::test
