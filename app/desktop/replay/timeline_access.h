// What a screen reader is told of the timeline: a slider whose value is in words. Used by the timeline alone.
#pragma once

namespace pourparler::desktop {

/// Once is enough; more does no harm.
void offerTimelineToScreenReaders();

} // namespace pourparler::desktop
