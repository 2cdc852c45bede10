// The text in the making, in whole words: what is agreed tentatively, and what my draft says on the rest. Used by the
// table page (F5) and, with the text put to signature, by the signing page.
#pragma once

#include "app/text/reader.h"
#include "core/base/package.h"

#include <QScrollArea>

namespace pourparler {
struct Scenario;
}

namespace pourparler::desktop {

class Theme;

class TextPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit TextPanel(const Theme& theme, QWidget* parent = nullptr);
    /// `agreed` is marked as such; `text` is all that is said.
    void show(
        const Scenario& scenario, const Package& text, const Package& agreed, const Reader& reader);
    /// In larger type, for a page that is projected.
    void setLarge(bool large) { m_large = large; }

private:
    const Theme& m_theme;
    bool m_large = false;
};

} // namespace pourparler::desktop
