// What the presenter alone sees: what to ask at this step, what comes next. Used by the debrief page.
#pragma once

#include "app/desktop/components/surface.h"

namespace pourparler::desktop {

class PresenterPanel : public Card {
    Q_OBJECT

public:
    explicit PresenterPanel(QWidget* parent = nullptr);

    /// Paragraphs by '\n'. `next`: the step that follows, empty after the last. `covered`: the room sees only the title.
    void setNotes(const QString& notes, const QString& next, bool covered);
    void retranslate();

private:
    Label* m_head;
    Label* m_room;
    Label* m_notes;
    Label* m_nextHead;
    Label* m_next;
    bool m_covered = false;
};

} // namespace pourparler::desktop
