// In place of points while scores are hidden: which issues a package serves one's side on, well, partly or not, the most
// important first, and what one's side wants. Used by the composer, the signing page. Shows no figure.
#pragma once

#include "app/text/reader.h"
#include "core/base/package.h"

#include <QWidget>

#include <array>

namespace pourparler {
class SeatView;
}

namespace pourparler::desktop {

class Button;
class Label;
class Theme;

class InterestsView : public QWidget {
    Q_OBJECT

public:
    explicit InterestsView(const Theme& theme, QWidget* parent = nullptr);
    /// Hides itself where the viewer has no score sheet or scores are shown.
    void show(const SeatView& view, const Package& package, const Reader& reader);

private:
    void showWants();

    Label* m_none; ///< nothing is chosen yet
    std::array<Label*, 4> m_lines; ///< well, partly, not, left open
    Button* m_open; ///< unfolds what one's side wants
    Label* m_wants;
};

} // namespace pourparler::desktop
