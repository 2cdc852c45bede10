// What a person copies while having a seat does not wait in the clipboard for the next one. What came from another
// program stays. Used by the desk.
#pragma once

#include <QObject>
#include <QString>

#include <array>

namespace pourparler::desktop {

class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject* parent = nullptr);

    /// From now on what this program copies is somebody's.
    void watch();
    /// Takes out of the clipboards what was copied meanwhile.
    void wipe();

private:
    void note(int mode);

    bool m_watching = false;
    std::array<QString, 2> m_copied; ///< from here; [QClipboard::Mode]: by Ctrl+C, and by selecting
};

} // namespace pourparler::desktop
