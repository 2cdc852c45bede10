// What a blanked screen shows: nothing of the table, and the way back for the facilitator. Used by the desk.
#pragma once

#include "app/desktop/pages/page.h"

namespace pourparler::desktop {

class BlankPage : public Page {
    Q_OBJECT

public:
    using Page::Page;
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void showRequested();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;
};

} // namespace pourparler::desktop
