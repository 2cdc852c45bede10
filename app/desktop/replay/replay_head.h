// The line at the top of a replay: back, what is replayed, with whose eyes, on to the debrief. Used by the replay page.
// Must not decide whether those eyes may look.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QFrame>

namespace pourparler::desktop {

class Button;
class EyesBox;
class Label;
class LineView;
class Theme;

class ReplayHead : public QFrame {
    Q_OBJECT

public:
    explicit ReplayHead(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Whose eyes there are to choose from: everyone, every seat that was ever held, the facilitator.
    void setChoice(const SeatView& whole, const Reader& reader);
    void setEyes(const Viewer& eyes);
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void debriefRequested();
    void eyesChosen(const pourparler::Viewer& eyes);

private:
    Button* m_back;
    LineView* m_title;
    Label* m_eyesWord;
    EyesBox* m_eyes;
    Button* m_debrief;
};

} // namespace pourparler::desktop
