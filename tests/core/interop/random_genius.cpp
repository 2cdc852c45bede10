#include "tests/core/interop/random_genius.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace pourparler::test {

namespace {

std::string escaped(const std::string& words)
{
    std::string result;
    for (const char c : words) {
        if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\n' || c == '\t' || c == '\r')
            result += fmt::format("&#{};", static_cast<int>(c));
        else
            result += c;
    }
    return result;
}

} // namespace

RandomGenius::RandomGenius(std::uint64_t seed)
    : m_random(seed)
    , m_whole(below(3) == 0)
{
    makeIssues();
    writeDomain();
    const std::size_t parties = 1 + below(3);
    for (const std::string& name : names(parties))
        if (m_whole && below(2) == 0)
            writeRectangles(name);
        else
            writeSum(name);
}

std::vector<std::size_t> RandomGenius::anyOrder(std::size_t count)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    for (std::size_t k = count; k > 1; --k)
        std::swap(order[k - 1], order[below(k)]);
    return order;
}

std::vector<std::string> RandomGenius::names(std::size_t count)
{
    const std::vector<std::string> pool { "Price", "price", "PRICE", "Été", "ete", "x & y", "<br>",
        "\"quoted\"", "it's", "two\nlines", "a\ttab", " blank", "価格", "60 days", "-", "true",
        "12", "no: yes", "a # b", "\xf0\x9f\x98\x80", "null", "a (2)", "a",
        "a name that goes on and on, longer than any label may be" };
    std::vector<std::string> all;
    for (const std::size_t place : anyOrder(pool.size()))
        if (all.size() < count)
            all.push_back(pool[place]);
    return all;
}

void RandomGenius::makeIssues()
{
    const std::size_t count = 1 + below(5);
    int index = static_cast<int>(below(5));
    for (const std::string& name : names(count)) {
        Issue issue;
        issue.name = name;
        issue.index = index += 1 + static_cast<int>(below(3));
        if (m_whole || below(3) == 0) {
            issue.low = static_cast<int>(below(20)) - 10;
            issue.high = issue.low + static_cast<int>(below(12));
        } else {
            issue.items = names(1 + below(8));
        }
        m_issues.push_back(std::move(issue));
    }
}

void RandomGenius::writeDomain()
{
    std::string xml = "<negotiation_template><utility_space><objective name=\"root\">\n";
    for (const Issue& issue : m_issues) {
        xml += fmt::format(R"(<issue name="{}" index="{}" type="{}")", escaped(issue.name),
            issue.index, issue.items.empty() ? "integer" : "discrete");
        if (below(4) == 0)
            xml += " description=\"of <i>this</i>: &amp;\"";
        xml += ">\n";
        if (issue.items.empty())
            xml += fmt::format(
                R"(<range lowerbound="{}" upperbound="{}"/>)", issue.low, issue.high);
        for (const std::string& item : issue.items)
            xml += fmt::format("<item value=\"{}\"/>\n", escaped(item));
        xml += "</issue>\n";
    }
    m_domain = { "in/domain.xml", xml + "</objective></utility_space></negotiation_template>\n" };
}

void RandomGenius::writeSum(const std::string& name)
{
    Worth worth;
    std::string xml = "<utility_space><objective>\n";
    std::string weights;
    worth.issues.resize(m_issues.size());
    for (const std::size_t i : anyOrder(m_issues.size())) {
        const Issue& issue = m_issues[i];
        Worth::OfIssue& said = worth.issues[i];
        said.weight = oneOf({ "0", "0.1", "0.25", "0.333333333333", "1", "-0.5", "1e-3",
            "0.06999999999999999", "0.1234567890123456" });
        weights += fmt::format("<weight index=\"{}\" value=\"{}\"/>\n", i + 1, said.weight);
        xml += fmt::format(R"(<issue name="{}" index="{}">)", escaped(issue.name), i + 1);
        if (issue.items.empty()) {
            said.slope = oneOf({ "0", "0.1", "-0.01", "0.0333333333", "1e-4" });
            said.offset = oneOf({ "0", "0.5", "1", "0.333333333333" });
            xml += fmt::format(
                R"(<evaluator ftype="linear" slope="{}" offset="{}"/>)", said.slope, said.offset);
        }
        said.evaluations.resize(issue.items.size());
        for (const std::size_t k : anyOrder(issue.items.size())) {
            said.evaluations[k] = oneOf(
                { "0", "1", "2", "3", "7", "11", "0.5", "1e2", "13.7", "100", "-1", "9999991" });
            xml += fmt::format("<item value=\"{}\" evaluation=\"{}\"/>\n", escaped(issue.items[k]),
                said.evaluations[k]);
        }
        xml += "</issue>\n";
    }
    worth.reservation = oneOf({ "0", "0.5", "0.333333333333333", "1" });
    xml += weights + "</objective><reservation value=\"" + worth.reservation
        + "\"/></utility_space>\n";
    m_profiles.push_back({ "in/" + name + ".xml", std::move(xml) });
    m_worth.push_back(std::move(worth));
}

std::string RandomGenius::rectangle()
{
    std::string xml
        = fmt::format("<hyperRectangle utility=\"{}\">", oneOf({ "10", "-3", "7.5", "70" }));
    const std::string bound = below(5) == 0 ? "EXCLUDES" : "INCLUDES";
    for (const Issue& issue : m_issues)
        if (below(2) == 0) {
            const std::size_t width = static_cast<std::size_t>(issue.high - issue.low) + 1;
            const int first = issue.low + static_cast<int>(below(width));
            xml += fmt::format(R"(<{} index="{}" min="{}" max="{}"/>)", bound, issue.index, first,
                first + static_cast<int>(below(width)));
        }
    return xml + "</hyperRectangle>\n";
}

void RandomGenius::writeRectangles(const std::string& name)
{
    Worth worth;
    worth.rectangles = true;
    worth.reservation = "0.5";
    std::string xml = "<utility_space type=\"nonlinear\"><objective>\n";
    for (const Issue& issue : m_issues)
        xml += fmt::format(
            R"(<issue name="{}" index="{}" type="integer"/>)", escaped(issue.name), issue.index);
    xml += fmt::format(
        "<utility maxutility=\"{}\"><ufun>\n", oneOf({ "100", "300", "77", "123.45" }));
    for (std::size_t count = below(12); count > 0; --count)
        xml += rectangle();
    xml += "</ufun></utility></objective><reservation value=\"0.5\"/></utility_space>\n";
    m_profiles.push_back({ "in/" + name + ".xml", std::move(xml) });
    m_worth.push_back(std::move(worth));
}

} // namespace pourparler::test
