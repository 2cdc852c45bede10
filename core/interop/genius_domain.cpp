// The domain file: which issues there are, and what each can be decided to be.
#include "core/base/package.h"
#include "core/interop/genius_tree.h"
#include "core/scenario/utf8.h"

#include <algorithm>
#include <set>

namespace pourparler {

namespace {

class DomainReader {
public:
    DomainReader(const std::string& file, FindingList& findings)
        : m_desk(file, findings)
    {
    }

    [[nodiscard]] GeniusDomain read(const XmlElement& root)
    {
        GeniusDomain domain;
        const XmlElement* space = utilitySpaceOf(m_desk, root);
        if (space == nullptr)
            return domain;
        const XmlElement* objective = space->child("objective");
        const std::string* name = objective != nullptr ? objective->attribute("name") : nullptr;
        if (name != nullptr && !utf8::isBlank(*name))
            domain.name = m_desk.name(*objective, "name").value_or(std::string());
        const IssueElements elements = issuesIn(*space);
        if (elements.innerObjectives > 0)
            m_desk.remark(*space, genius::objectivesNested, { number(elements.innerObjectives) });
        if (elements.issues.empty())
            m_desk.problem(*space, genius::noIssues);
        if (elements.issues.size() > maxIssues) {
            m_desk.problem(*elements.issues[maxIssues].issue, genius::tooManyIssues,
                { number(elements.issues.size()), number(maxIssues) });
            return domain;
        }
        for (const IssueElement& element : elements.issues)
            if (auto issue = readIssue(*element.issue))
                domain.issues.push_back(*std::move(issue));
        if (m_leftOut > 0)
            m_desk.remark(*space, genius::descriptionsLeftOut, { number(m_leftOut) });
        return domain;
    }

private:
    [[nodiscard]] std::optional<GeniusIssue> readIssue(const XmlElement& element)
    {
        const auto name = m_desk.name(element, "name");
        const auto index = m_desk.whole(element, "index");
        if (!name || !index)
            return std::nullopt;
        GeniusIssue issue;
        issue.name = *name;
        issue.index = *index;
        if (const std::string* words = element.attribute("description");
            words != nullptr && !utf8::isBlank(*words))
            issue.description = m_desk.name(element, "description").value_or(std::string());
        if (!m_names.insert(issue.name).second) {
            m_desk.problem(element, genius::issueTwice, { textArgument(issue.name) });
            return std::nullopt;
        }
        const auto type = typeOf(m_desk, element, issue.name);
        if (!type)
            return std::nullopt;
        issue.type = *type;
        if (issue.type == GeniusIssue::Type::discrete)
            readItems(element, issue);
        else
            readBounds(element, issue);
        return issue;
    }
    void readItems(const XmlElement& element, GeniusIssue& issue)
    {
        std::set<std::string> seen;
        for (const XmlElement& item : element.children) {
            if (!item.isCalled("item"))
                continue;
            const auto value = m_desk.name(item, "value");
            if (!value)
                continue;
            m_leftOut += hasMore(item) ? 1U : 0U;
            if (seen.insert(*value).second)
                issue.items.push_back(*value);
            else
                m_desk.remark(
                    item, genius::itemTwice, { textArgument(issue.name), textArgument(*value) });
        }
        if (issue.items.empty())
            m_desk.problem(element, genius::noItems, { textArgument(issue.name) });
        if (issue.items.size() > maxOptions)
            m_desk.problem(element, genius::tooManyItems,
                { textArgument(issue.name), number(issue.items.size()), number(maxOptions) });
    }
    void readBounds(const XmlElement& element, GeniusIssue& issue)
    {
        const auto bounds = boundsOf(m_desk, element);
        if (!bounds)
            return;
        std::tie(issue.low, issue.high) = *bounds;
        const std::int64_t count = issue.high - issue.low + 1;
        if (count < 1)
            m_desk.problem(element, genius::boundsReversed,
                { textArgument(issue.name), number(issue.low), number(issue.high) });
        else if (count > static_cast<std::int64_t>(maxOptions))
            m_desk.problem(element, genius::tooManyItems,
                { textArgument(issue.name), number(count), number(maxOptions) });
    }
    /// A description, or a cost that is one.
    [[nodiscard]] static bool hasMore(const XmlElement& item)
    {
        const std::string* words = item.attribute("description");
        if (words != nullptr && !utf8::isBlank(*words))
            return true;
        const std::string* cost = item.attribute("cost");
        GeniusNumber amount;
        return cost != nullptr
            && (readNumber(*cost, amount) != NumberFault::none || !amount.isZero());
    }

    GeniusDesk m_desk;
    std::set<std::string> m_names;
    std::size_t m_leftOut = 0;
};

} // namespace

std::optional<GeniusDomain> readGeniusDomain(
    const std::string& file, std::string_view bytes, FindingList& findings)
{
    const std::size_t before = findings.problems();
    const auto root = parseXml(file, bytes, maxGeniusFileSize, findings);
    if (!root)
        return std::nullopt;
    GeniusDomain domain = DomainReader(file, findings).read(*root);
    if (findings.problems() != before)
        return std::nullopt;
    return domain;
}

} // namespace pourparler
