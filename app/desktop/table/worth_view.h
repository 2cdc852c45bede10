// What a whole text is worth to the viewer's party: value, distance to the walk-away value, red lines that it crosses;
// while scores are hidden, which of its interests it serves. Used by the signing page. Hides itself where there is no score sheet.
#pragma once

#include "app/text/reader.h"
#include "core/base/package.h"

#include <QWidget>

namespace pourparler {
class SeatView;
}

namespace pourparler::desktop {

class Banner;
class InterestsView;
class Label;
class ScoreBar;
class Theme;

class WorthView : public QWidget {
    Q_OBJECT

public:
    explicit WorthView(const Theme& theme, QWidget* parent = nullptr);
    void show(const SeatView& view, const Package& package, const Reader& reader);

private:
    Label* m_title;
    InterestsView* m_interests;
    ScoreBar* m_score;
    Label* m_distance;
    Banner* m_redLine;
};

} // namespace pourparler::desktop
