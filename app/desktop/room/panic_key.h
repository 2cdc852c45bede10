// The key that blanks the screens at once (F12, or Ctrl+Shift+B): it works whatever has the focus, also in a menu or a
// dialog, where shortcuts do not. Used by the desk while a session is open.
#pragma once

#include <QObject>

namespace pourparler::desktop {

class PanicKey : public QObject {
    Q_OBJECT

public:
    explicit PanicKey(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void pressed();
};

} // namespace pourparler::desktop
