// What help there is for each page of the window: what it is, what one can do there, which keys work. Used by HelpPanel
// and the test that no page goes without. Must not hold widgets.
#pragma once

#include <span>
#include <string_view>

namespace pourparler::desktop {

/// Keys as they are written on keys, or a standard one by its name in HelpPanel; and what they do.
struct HelpKey {
    const char* keys;
    const char* what;
};

struct HelpTopic {
    std::string_view page; ///< the class without its namespace: "TablePage"
    const char* title;
    const char* what; ///< "What is this?"
    std::span<const char* const>
        can; ///< "What can I do now?"; where a seat plays, what it may do is said before
    std::span<const HelpKey> keys;
};

/// All words in the translation context "HelpTopics".
[[nodiscard]] std::span<const HelpTopic> helpTopics();
/// For a class as Qt names it, with or without its namespace; nullptr: there is none.
[[nodiscard]] const HelpTopic* helpFor(std::string_view className);
/// The keys that work everywhere.
[[nodiscard]] std::span<const HelpKey> commonKeys();

} // namespace pourparler::desktop
