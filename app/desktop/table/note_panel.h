// A page for oneself: kept as one types, seen by nobody but the seat and the record. Used by the table page (F8).
// A note is kept while one types, after a rest.
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
    QPlainTextEdit* m_text;
    Label* m_hint;
    QTimer m_timer;
    bool m_unsaved = false;
    bool m_loading = false;
};

} // namespace pourparler::desktop
