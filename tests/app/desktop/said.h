// Every word that the program's widgets hold, shown or not, and the clipboard: what a curtain must not leave behind.
#pragma once

#include <QString>
#include <QStringList>

namespace pourparler::desktop::test {

[[nodiscard]] QString everythingSaid();
/// Which of the secrets are said, and where.
[[nodiscard]] QStringList leaks(const QStringList& secrets);

} // namespace pourparler::desktop::test
