// A YAML file as it grows: hides yaml-cpp from the writer, and writes texts so that the reader takes none of them for a
// number or a truth. Used by the writer only. Must not know what a scenario is.
#pragma once

#include "core/base/local_text.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace YAML {
class Emitter;
}

namespace pourparler {

/// Maps and lists are filled by functions; short ones stand on one line. Everything inside what stands on one line does, too.
class YamlPage {
public:
    using Fill = std::function<void()>;
    enum class Form : std::uint8_t { block, line };

    YamlPage();
    ~YamlPage();
    YamlPage(const YamlPage&) = delete;
    YamlPage& operator=(const YamlPage&) = delete;

    void map(const Fill& fill, Form form = Form::block);
    void list(const Fill& fill, Form form = Form::block);
    /// An id, a number or a truth: as it is.
    void plain(std::string_view word);
    void text(std::string_view words);
    /// One text for all languages, or a map.
    void text(const LocalText& words);

    // The same as values of a key.
    void key(std::string_view key);
    void map(std::string_view key, const Fill& fill, Form form = Form::block);
    void list(std::string_view key, const Fill& fill, Form form = Form::block);
    void plain(std::string_view key, std::string_view word);
    void number(std::string_view key, std::int64_t number);
    void text(std::string_view key, const LocalText& words);
    /// Only where there are words.
    void optionalText(std::string_view key, const LocalText& words);
    /// Ids on one line.
    void ids(std::string_view key, const std::vector<std::string>& ids);

    [[nodiscard]] std::string bytes() const;

private:
    std::unique_ptr<YAML::Emitter> m_out;
};

} // namespace pourparler
