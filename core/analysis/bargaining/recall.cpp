#include "core/analysis/bargaining/recall.h"

#include <bit>

namespace pourparler {

void Recall::makeKey(const SearchPlace& place, std::span<const double> sums)
{
    m_key.clear();
    m_key.push_back(place.depth);
    std::uint64_t word = 0;
    std::size_t bytes = 0;
    for (const std::size_t level : m_space.noticedAt(place.depth)) {
        word = word << 8U | place.path[level];
        if (++bytes % 8 == 0)
            m_key.push_back(word);
    }
    m_key.push_back(word);
    for (const double sum : sums)
        m_key.push_back(std::bit_cast<std::uint64_t>(sum + 0.0)); // no two zeros
}

std::size_t Recall::slot() const
{
    std::uint64_t hash = 0;
    for (const std::uint64_t word : m_key) {
        hash = (hash ^ word) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 29U;
    }
    return static_cast<std::size_t>(hash >> 20U) % slots;
}

const Recall::Entry* Recall::find(const SearchPlace& place, std::span<const double> sums)
{
    if (m_keys.empty())
        return nullptr;
    makeKey(place, sums);
    if (++m_lookups % trial == 0) {
        m_givenUp = m_hits < trial / 64;
        m_hits = 0;
    }
    const std::size_t at = slot();
    if (m_keys[at] != m_key)
        return nullptr;
    ++m_hits;
    return &m_entries[at];
}

void Recall::store(const SearchPlace& place, std::span<const double> sums, const Entry& entry)
{
    if (m_keys.empty()) {
        m_keys.resize(slots);
        m_entries.resize(slots);
    }
    makeKey(place, sums);
    const std::size_t at = slot();
    m_keys[at] = m_key;
    m_entries[at] = entry;
}

} // namespace pourparler
