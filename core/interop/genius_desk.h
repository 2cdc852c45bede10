// What the readers of GENIUS files share: the file's name, where findings go, and attributes read with a word on whatever
// is wrong with them. Used inside core/interop only.
#pragma once

#include "core/interop/genius_codes.h"
#include "core/interop/genius_number.h"
#include "core/interop/xml_tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pourparler {

class GeniusDesk {
public:
    GeniusDesk(std::string file, FindingList& findings)
        : m_file(std::move(file))
        , m_findings(findings)
    {
    }

    [[nodiscard]] Place placeOf(const XmlElement& element) const
    {
        return { m_file, element.line, element.column };
    }
    void problem(const XmlElement& at, std::string_view code, std::vector<Argument> arguments = {})
    {
        m_findings.problem(placeOf(at), code, std::move(arguments));
    }
    void remark(const XmlElement& at, std::string_view code, std::vector<Argument> arguments = {})
    {
        m_findings.remark(placeOf(at), code, std::move(arguments));
    }

    /// Null and reported when it is not there.
    [[nodiscard]] const std::string* required(
        const XmlElement& element, std::string_view attribute);
    /// Words for people, reported when there are none; as they stand, line breaks and all.
    [[nodiscard]] std::optional<std::string> name(
        const XmlElement& element, std::string_view attribute);
    /// Of an attribute that has to be there. What is no number is reported.
    [[nodiscard]] std::optional<GeniusNumber> number(
        const XmlElement& element, std::string_view attribute);
    /// The same, or `otherwise` where the attribute is not there.
    [[nodiscard]] std::optional<GeniusNumber> number(
        const XmlElement& element, std::string_view attribute, const GeniusNumber& otherwise);
    [[nodiscard]] std::optional<std::int64_t> whole(
        const XmlElement& element, std::string_view attribute);
    /// Of what the attribute says and of what stands around it. What is beyond reckoning is reported.
    [[nodiscard]] std::optional<GeniusNumber> product(const XmlElement& element,
        std::string_view attribute, GeniusNumber number, const GeniusNumber& factor);

    /// The first child of that name; a word when there are more of them.
    [[nodiscard]] const XmlElement* only(const XmlElement& parent, std::string_view name);

private:
    std::string m_file;
    FindingList& m_findings;
};

} // namespace pourparler
