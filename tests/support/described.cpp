#include "tests/support/described.h"

#include <fmt/format.h>

namespace pourparler::test {

std::string described(const std::vector<Finding>& findings)
{
    std::string lines;
    for (const Finding& finding : findings) {
        lines += fmt::format("{} {}:{}:{} {}",
            finding.severity == Finding::Severity::problem ? 'P' : 'r', finding.place.file,
            finding.place.line, finding.place.column, finding.what.code);
        for (const Argument& argument : finding.what.arguments)
            lines += argument.kind == Argument::Kind::text ? " | " + argument.text
                                                           : fmt::format(" | {}", argument.number);
        lines += '\n';
    }
    return lines;
}

} // namespace pourparler::test
