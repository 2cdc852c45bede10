#include "core/interop/genius_rectangles.h"

#include "core/interop/genius_tree.h"

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

/// The first element of a name, however deep, and what stands around it.
[[nodiscard]] std::vector<const XmlElement*> pathTo(
    const XmlElement& element, std::string_view name)
{
    if (element.isCalled(name))
        return { &element };
    for (const XmlElement& child : element.children)
        if (auto path = pathTo(child, name); !path.empty()) {
            path.insert(path.begin(), &element);
            return path;
        }
    return {};
}

class RectangleReader {
public:
    RectangleReader(GeniusDesk& desk, const XmlElement& space, const GeniusDomain& domain,
        GeniusProfile& profile)
        : m_desk(desk)
        , m_domain(domain)
        , m_profile(profile)
        , m_elements(issuesIn(space))
    {
    }

    /// `factor`: the weights of the functions around it.
    void read(const XmlElement& function, const GeniusNumber& factor, bool outermost)
    {
        const std::string* aggregation = function.attribute("aggregation");
        if (aggregation != nullptr && *aggregation != "sum" && *aggregation != "SUM")
            m_desk.problem(function, genius::aggregationUnknown, { textArgument(*aggregation) });
        const auto weight = m_desk.number(function, "weight", one());
        if (!weight)
            return;
        if (outermost && compare(*weight, one()) != 0)
            m_desk.remark(function, genius::outermostWeight, { textArgument(plainText(*weight)) });
        const auto inside = outermost ? std::optional(factor)
                                      : m_desk.product(function, "weight", *weight, factor);
        if (!inside)
            return;
        for (const XmlElement& child : function.children) {
            if (child.isCalled("hyperRectangle"))
                readRectangle(child, *inside);
            else if (child.isCalled("ufun"))
                read(child, *inside, false);
        }
    }

private:
    using Bound = GeniusRectangle::Bound;

    void readRectangle(const XmlElement& xml, const GeniusNumber& factor)
    {
        const auto utility = m_desk.number(xml, utilityKey(xml));
        const auto weight = m_desk.number(xml, "weight", one());
        GeniusRectangle rectangle;
        const bool includes = xml.child("INCLUDES") != nullptr;
        rectangle.excludes = xml.child("EXCLUDES") != nullptr;
        if (includes && rectangle.excludes)
            m_desk.problem(xml, genius::rectangleMixed);
        bool understood = utility && weight;
        for (const XmlElement& bound : xml.children)
            if (bound.isCalled("INCLUDES") || bound.isCalled("EXCLUDES"))
                understood = readBound(bound, rectangle) && understood;
        if (!understood)
            return;
        const auto weighted = m_desk.product(xml, "weight", *weight, factor);
        const auto product
            = weighted ? m_desk.product(xml, utilityKey(xml), *utility, *weighted) : std::nullopt;
        if (!product)
            return;
        rectangle.utility = *product;
        if (!simplify(rectangle)) {
            m_desk.remark(xml, genius::rectangleEmpty);
            return;
        }
        m_count += rectangle.excludes ? 2U : 1U;
        if (m_count <= maxRectangles)
            m_profile.rectangles.push_back(std::move(rectangle));
        else if (!std::exchange(m_tooMany, true))
            m_desk.problem(xml, genius::tooManyRectangles, { number(maxRectangles) });
    }
    /// Without bounds that say nothing; false when no package is in it.
    [[nodiscard]] bool simplify(GeniusRectangle& rectangle) const
    {
        auto& bounds = rectangle.bounds;
        const bool empty = std::any_of(bounds.begin(), bounds.end(),
            [](const Bound& bound) { return bound.low > bound.high; });
        const bool named = !bounds.empty();
        bounds.erase(std::remove_if(bounds.begin(), bounds.end(),
                         [this](const Bound& bound) {
                             const GeniusIssue& issue = m_domain.issues[bound.issue];
                             return bound.low <= issue.low && bound.high >= issue.high;
                         }),
            bounds.end());
        if (!rectangle.excludes)
            return !empty;
        if (!empty)
            return !(named && bounds.empty()); // nothing is outside of everything
        rectangle.excludes = false; // everything is outside of nothing
        bounds.clear();
        return true;
    }
    /// False when there is a problem.
    [[nodiscard]] bool readBound(const XmlElement& xml, GeniusRectangle& rectangle)
    {
        const auto index = m_desk.whole(xml, "index");
        const auto low = m_desk.whole(xml, "min");
        const auto high = m_desk.whole(xml, "max");
        const auto position = index ? issueOf(xml, *index) : std::nullopt;
        if (!low || !high || !position)
            return false;
        const GeniusIssue& issue = m_domain.issues[*position];
        if (issue.type != GeniusIssue::Type::integer) {
            m_desk.problem(xml, genius::rectangleOfItems, { textArgument(issue.name) });
            return false;
        }
        Bound bound { *position, std::max(*low, issue.low), std::min(*high, issue.high) };
        if ((bound.low != *low || bound.high != *high)
            && std::exchange(m_cut[*position], true) == false)
            m_desk.remark(xml, genius::boundsCut, { textArgument(issue.name) });
        auto& bounds = rectangle.bounds;
        const auto place = std::lower_bound(bounds.begin(), bounds.end(), bound,
            [](const Bound& a, const Bound& b) { return a.issue < b.issue; });
        if (place == bounds.end() || place->issue != bound.issue) {
            bounds.insert(place, bound);
        } else { // all bounds of an issue have to hold
            place->low = std::max(place->low, bound.low);
            place->high = std::min(place->high, bound.high);
        }
        return true;
    }
    /// By the name that the profile gives to the index, else by the domain's own index, as GENIUS does.
    [[nodiscard]] std::optional<std::size_t> issueOf(const XmlElement& xml, std::int64_t index)
    {
        if (const auto known = m_byIndex.find(index); known != m_byIndex.end())
            return known->second;
        const auto position = [this](const auto& fits) -> std::optional<std::size_t> {
            const auto found = std::find_if(m_domain.issues.begin(), m_domain.issues.end(), fits);
            if (found == m_domain.issues.end())
                return std::nullopt;
            return static_cast<std::size_t>(found - m_domain.issues.begin());
        };
        std::optional<std::size_t> result;
        for (const IssueElement& element : m_elements.issues) {
            const std::string* name = element.issue->attribute("name");
            const std::string* written = element.issue->attribute("index");
            GeniusNumber number;
            if (name == nullptr || written == nullptr
                || readNumber(*written, number) != NumberFault::none || wholeOf(number) != index)
                continue;
            result = position([&name](const GeniusIssue& issue) { return issue.name == *name; });
            break;
        }
        if (!result) {
            result = position([index](const GeniusIssue& issue) { return issue.index == index; });
            if (result)
                m_desk.remark(xml, genius::takenByIndex,
                    { number(index), textArgument(m_domain.issues[*result].name) });
            else
                m_desk.problem(xml, genius::rectangleIndexUnknown, { number(index) });
        }
        m_byIndex.emplace(index, result);
        return result;
    }
    [[nodiscard]] static std::string_view utilityKey(const XmlElement& xml)
    {
        for (const std::string_view key : { "utility_value", "utility_function" })
            if (xml.attribute(key) != nullptr)
                return key;
        return "utility";
    }

    GeniusDesk& m_desk;
    const GeniusDomain& m_domain;
    GeniusProfile& m_profile;
    IssueElements m_elements;
    std::map<std::int64_t, std::optional<std::size_t>> m_byIndex;
    std::map<std::size_t, bool> m_cut; ///< issues whose bounds were said to be cut
    std::size_t m_count = 0;
    bool m_tooMany = false;
};

} // namespace

bool readRectangles(
    GeniusDesk& desk, const XmlElement& space, const GeniusDomain& domain, GeniusProfile& profile)
{
    const auto path = pathTo(space, "ufun");
    const std::string* type = space.attribute("type");
    if (path.empty() && (type == nullptr || *type != "nonlinear"))
        return false;
    if (path.empty()) {
        desk.problem(space, genius::elementMissing, { text("ufun") });
        return true;
    }
    if (path.size() > 1)
        (void)desk.only(*path[path.size() - 2], "ufun");
    const auto around = std::find_if(path.rbegin(), path.rend(),
        [](const XmlElement* element) { return element->attribute("maxutility") != nullptr; });
    const XmlElement& holder
        = around != path.rend() ? **around : *path[path.size() > 1 ? path.size() - 2 : 0];
    if (const auto largest = desk.number(holder, "maxutility")) {
        profile.largestUtility = *largest;
        if (largest->isZero() || largest->negative)
            desk.problem(
                holder, genius::maxUtilityNotPositive, { textArgument(plainText(*largest)) });
    }
    if (!pathTo(space, "weight").empty())
        desk.remark(space, genius::weightsBesideRectangles);
    RectangleReader(desk, space, domain, profile).read(*path.back(), one(), true);
    return true;
}

} // namespace pourparler
