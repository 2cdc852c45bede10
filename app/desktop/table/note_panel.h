// A page for oneself: kept as one types, after a rest, seen by nobody but the seat and the record. Used by the table page
// and the signing page (F8): what is kept on one stands on the other.
#pragma once

#include "core/session/command.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Label;
class Theme;

class NotePanel : public QWidget {
    Q_OBJECT

public:
    explicit NotePanel(const Theme& theme, QWidget* parent = nullptr);
    void setView(const LiveView* view);
    void keep();
    void retranslate();

Q_SIGNALS:
    void commandRequested(const pourparler::CommandBody& body);

private:
    void read();

    const LiveView* m_view = nullptr;
    QPlainTextEdit* m_text;
    Label* m_hint;
    QTimer m_timer;
    bool m_unsaved = false;
    bool m_loading = false;
};

} // namespace pourparler::desktop
