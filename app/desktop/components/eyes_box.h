// With whose eyes one looks at a session: everyone's, a seat's, the facilitator's. Used by the replay and the debrief.
// Must not decide whether those eyes may look.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QComboBox>

#include <vector>

namespace pourparler::desktop {

class Theme;

class EyesBox : public QComboBox {
    Q_OBJECT

public:
    explicit EyesBox(const Theme& theme, QWidget* parent = nullptr);

    /// Everyone, every seat that was ever held, the facilitator; in the language that is on.
    void setChoice(const SeatView& whole, const Reader& reader);
    void setEyes(const Viewer& eyes);

Q_SIGNALS:
    /// Somebody wants them; the box stays with the ones before until setEyes.
    void eyesChosen(const pourparler::Viewer& eyes);

private:
    void paintMarks();

    const Theme& m_theme;
    std::vector<Viewer> m_viewers; ///< in the order of the box
    Viewer m_chosen;
};

} // namespace pourparler::desktop
