// What one reads before one signs: the text, and behind tabs, by the keys of the table page, one's brief, the history and
// one's note. Used by the signing page. Must not know what the text says.
#pragma once

#include "app/models/events_model.h"
#include "core/session/command.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QStackedWidget;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class BriefPanel;
class HistoryView;
class NotePanel;
class Theme;

class SigningPapers : public QWidget {
    Q_OBJECT

public:
    enum Tab { text, brief, history, note };

    /// Takes `textPanel`.
    SigningPapers(const Theme& theme, QWidget* textPanel, QWidget* parent = nullptr);

    /// nullptr: nothing to show. Whoever looks on has no brief and no note.
    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void retranslate();
    void open(Tab tab);
    /// Back to the text where the tab is open already.
    void toggle(Tab tab);
    /// True where the key opened something.
    bool openByKey(int key);
    void keepNote();

Q_SIGNALS:
    void commandRequested(const pourparler::CommandBody& body);

private:
    static constexpr std::size_t tabCount = 4;

    Reader m_reader;
    bool m_player = false;
    EventsModel m_events;
    QButtonGroup* m_tabs;
    QStackedWidget* m_stack;
    BriefPanel* m_brief;
    HistoryView* m_history;
    NotePanel* m_note;
    std::array<QWidget*, tabCount> m_panels;
};

} // namespace pourparler::desktop
