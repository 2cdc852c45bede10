// The design tokens: the colours of both themes, the type scale, the 8-px grid. Used by Theme, which
// turns them into palette and style sheet, and by everything that paints by hand.
// Must not know widgets, settings or which theme is on.
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

namespace pourparler {

/// Five sizes and no others; pixels at 100 % in pixelSize().
enum class TypeSize { caption, body, lead, title, display };
enum class Weight { regular, strong };

[[nodiscard]] constexpr int pixelSize(TypeSize size)
{
    constexpr std::array sizes { 11, 13, 15, 20, 28 };
    return sizes[static_cast<std::size_t>(size)];
}

/// The 8-px grid; half a step inside controls.
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int four = 32;
inline constexpr int six = 48;
inline constexpr int eight = 64;
} // namespace space

inline constexpr int cornerRadius = 6;
inline constexpr int controlHeight = 32;
/// How long a change stays highlighted at the most, and the only motion there is.
inline constexpr int highlightMilliseconds = 150;

inline constexpr std::size_t partyColourCount = 8;

/// Structure is neutral; one accent says what to do next; danger is for red lines and dangers only.
struct Tokens {
    QColor window; ///< behind everything
    QColor surface; ///< cards, panels, fields
    QColor sunken; ///< table heads, tracks, quoted text
    QColor hover; ///< under the pointer
    QColor line; ///< hairlines
    QColor outline; ///< the edge of a control: at least 3:1
    QColor text;
    QColor muted; ///< secondary text, still at least 4.5:1
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor accentSoft; ///< a highlighted row, what changed
    QColor danger;
    QColor dangerSoft;
    std::array<QColor, partyColourCount> party;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// Contrast by WCAG 2: 1 (none) to 21 (black on white).
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace pourparler
