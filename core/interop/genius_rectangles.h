// Profiles that are hyper-rectangles, as in ANAC 2014. Used by the reader of profiles only.
#pragma once

#include "core/interop/genius_desk.h"
#include "core/interop/genius_files.h"

namespace pourparler {

/// False when the utility space is none of these; then nothing was read.
[[nodiscard]] bool readRectangles(
    GeniusDesk& desk, const XmlElement& space, const GeniusDomain& domain, GeniusProfile& profile);

} // namespace pourparler
