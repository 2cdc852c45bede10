// One's own brief at the table: who we are, what we want, what no agreement is worth, red lines, and the confidential
// text. Used by the table page (F2). Shows only what the view holds: the viewer's own.
#pragma once

#include "app/text/reader.h"

#include <QScrollArea>

class QVBoxLayout;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Theme;

class BriefPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit BriefPanel(const Theme& theme, QWidget* parent = nullptr);
    void setView(const LiveView* view);
    void setReader(const Reader& reader);

private:
    void rebuild();
    void addSheet(QVBoxLayout& column);

    const Theme& m_theme;
    const LiveView* m_view = nullptr;
    Reader m_reader;
};

} // namespace pourparler::desktop
