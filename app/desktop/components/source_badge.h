// How well a figure or a fact is known, and as of when: "read · 2 July 2026"; invented ones say "invented for
// training". The source's own words are in the tooltip. Used wherever a fact, an option or an inject is shown.
#pragma once

#include "app/desktop/components/label.h"
#include "core/scenario/scenario.h"

namespace pourparler::desktop {

class SourceBadge : public Tag {
    Q_OBJECT

public:
    explicit SourceBadge(const Source& source, QWidget* parent = nullptr);
};

} // namespace pourparler::desktop
