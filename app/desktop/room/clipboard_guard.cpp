#include "app/desktop/room/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace pourparler::desktop {

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this,
        [this](QClipboard::Mode mode) { note(static_cast<int>(mode)); });
}

void ClipboardGuard::watch()
{
    m_watching = true;
    m_copied = {};
}

/// Not every platform says who filled the clipboard; who has the keyboard is who copies.
void ClipboardGuard::note(int mode)
{
    const auto slot = static_cast<std::size_t>(mode);
    if (!m_watching || slot >= m_copied.size())
        return;
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    const bool ours = QGuiApplication::focusWindow() != nullptr
        || (mode == QClipboard::Clipboard ? clipboard.ownsClipboard() : clipboard.ownsSelection());
    m_copied[slot] = ours ? clipboard.text(static_cast<QClipboard::Mode>(mode)) : QString();
}

void ClipboardGuard::wipe()
{
    m_watching = false;
    QClipboard& clipboard = *QGuiApplication::clipboard();
    for (std::size_t slot = 0; slot < m_copied.size(); ++slot) {
        const auto mode = static_cast<QClipboard::Mode>(slot);
        const QString copied = std::exchange(m_copied[slot], {});
        if (!copied.isEmpty() && clipboard.text(mode) == copied)
            clipboard.clear(mode);
    }
}

} // namespace pourparler::desktop
