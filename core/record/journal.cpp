#include "core/record/journal.h"

#include "core/record/chain.h"
#include "core/record/codec.h"

namespace pourparler {

MemoryJournal::MemoryJournal(
    const Scenario& scenario, const Digest& scenarioDigest, const TableSetUp& setUp)
    : m_scenario(scenario)
    , m_head(firstLink(scenarioDigest, setUp))
{
}

Result<void> MemoryJournal::append(std::span<const Event> events)
{
    for (const Event& event : events)
        m_head = nextLink(m_head, encode(m_scenario, event));
    return {};
}

} // namespace pourparler
