// Sets of a conflict's states, and relations between states, as bits: what everything in this folder is computed with.
// Must not know what a state is.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

/// A state's position from 0 in its conflict; people and files count from 1.
using StateIndex = std::uint16_t;

/// The operators take sets of the same conflict.
class StateSet {
public:
    StateSet() = default;
    explicit StateSet(std::size_t states)
        : m_words((states + bits - 1) / bits)
    {
    }

    [[nodiscard]] bool contains(StateIndex state) const
    {
        return (m_words[state / bits] >> (state % bits) & 1U) != 0;
    }
    void insert(StateIndex state)
    {
        m_words[state / bits] |= std::uint64_t { 1 } << (state % bits);
    }
    void erase(StateIndex state)
    {
        m_words[state / bits] &= ~(std::uint64_t { 1 } << (state % bits));
    }
    [[nodiscard]] bool empty() const
    {
        for (const std::uint64_t word : m_words)
            if (word != 0)
                return false;
        return true;
    }
    [[nodiscard]] std::size_t size() const
    {
        std::size_t count = 0;
        for (const std::uint64_t word : m_words)
            count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }
    /// The lowest of them.
    [[nodiscard]] std::optional<StateIndex> first() const
    {
        return firstThat([](StateIndex) { return true; });
    }
    template <class Predicate>
    [[nodiscard]] std::optional<StateIndex> firstThat(Predicate isWanted) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                if (const StateIndex state = at(i, word); isWanted(state))
                    return state;
        return std::nullopt;
    }
    [[nodiscard]] bool meets(const StateSet& other) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if ((m_words[i] & other.m_words[i]) != 0)
                return true;
        return false;
    }

    StateSet& operator|=(const StateSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    StateSet& operator&=(const StateSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    StateSet& operator-=(const StateSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    [[nodiscard]] friend StateSet operator|(StateSet a, const StateSet& b) { return a |= b; }
    [[nodiscard]] friend StateSet operator&(StateSet a, const StateSet& b) { return a &= b; }
    [[nodiscard]] friend StateSet operator-(StateSet a, const StateSet& b) { return a -= b; }
    friend bool operator==(const StateSet&, const StateSet&) = default;

    /// In ascending order, as they were when it began.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(at(i, word));
    }
    /// Ascending.
    [[nodiscard]] std::vector<StateIndex> members() const
    {
        std::vector<StateIndex> list;
        forEach([&list](StateIndex state) { list.push_back(state); });
        return list;
    }

private:
    static constexpr std::size_t bits = 64;
    [[nodiscard]] static StateIndex at(std::size_t index, std::uint64_t word)
    {
        return static_cast<StateIndex>(
            index * bits + static_cast<std::size_t>(std::countr_zero(word)));
    }

    std::vector<std::uint64_t> m_words;
};

/// [state] the states that it leads to.
using Relation = std::vector<StateSet>;

[[nodiscard]] inline Relation emptyRelation(std::size_t states)
{
    return Relation(states, StateSet(states));
}
void unite(Relation& relation, const Relation& other);
/// Where one gets in one step or more, other than back to where one came from.
[[nodiscard]] Relation closure(const Relation& steps);

} // namespace pourparler
