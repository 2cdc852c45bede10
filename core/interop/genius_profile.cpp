// The profile file of a party: its reservation value, and what options are worth to it where that is a sum over issues.
#include "core/interop/genius_rectangles.h"
#include "core/interop/genius_tree.h"

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

using Weights = std::map<std::int64_t, GeniusNumber>; ///< by index

class ProfileReader {
public:
    ProfileReader(GeniusDesk& desk, const GeniusDomain& domain)
        : m_desk(desk)
        , m_domain(domain)
        , m_read(domain.issues.size())
    {
    }

    void read(const XmlElement& space, GeniusProfile& profile)
    {
        const IssueElements elements = issuesIn(space);
        for (const IssueElement& element : elements.issues)
            readWeights(element);
        for (const IssueElement& element : elements.issues)
            readIssue(element);
        tellUnusedWeights();
        std::vector<GeniusNumber> weights;
        for (std::size_t i = 0; i < m_read.size(); ++i) {
            if (!m_read[i]) {
                m_desk.problem(
                    space, genius::issueMissing, { textArgument(m_domain.issues[i].name) });
                continue;
            }
            weights.push_back(m_read[i]->weight);
            profile.evaluations.push_back(*std::move(m_read[i]));
        }
        const GeniusNumber sum = sumOf(weights);
        if (profile.evaluations.size() == m_read.size() && compare(sum, one()) != 0)
            m_desk.remark(space, genius::weightsSum, { textArgument(plainText(sum)) });
    }

private:
    /// Those of its objective, and of those around it; each is read once.
    void readWeights(const IssueElement& element)
    {
        for (const XmlElement* objective : element.objectives) {
            const auto [place, isNew] = m_weights.try_emplace(objective);
            if (!isNew)
                continue;
            for (const XmlElement& child : objective->children) {
                if (!child.isCalled("weight"))
                    continue;
                const auto index = m_desk.whole(child, "index");
                const auto value = m_desk.number(child, "value");
                if (!index || !value)
                    continue;
                if (!place->second.insert_or_assign(*index, *value).second)
                    m_desk.remark(child, genius::weightTwice, { number(*index) });
                m_unused.insert_or_assign(std::pair(objective, *index), &child);
            }
            // An inner objective may have a weight, too, which counts nothing.
            for (const XmlElement& child : objective->children)
                if (const std::string* index = child.attribute("index");
                    index != nullptr && child.isCalled("objective")) {
                    GeniusNumber written;
                    if (readNumber(*index, written) == NumberFault::none)
                        m_unused.erase({ objective, wholeOf(written).value_or(-1) });
                }
        }
    }
    void readIssue(const IssueElement& element)
    {
        const XmlElement& xml = *element.issue;
        const auto name = m_desk.name(xml, "name");
        const auto index = m_desk.whole(xml, "index");
        if (!name || !index)
            return;
        const auto found = std::find_if(m_domain.issues.begin(), m_domain.issues.end(),
            [&name](const GeniusIssue& issue) { return issue.name == *name; });
        if (found == m_domain.issues.end()) {
            m_unused.erase({ element.objectives.back(), *index });
            m_desk.remark(xml, genius::issueUnknown, { textArgument(*name) });
            return;
        }
        if (const auto before
            = m_indexes.emplace(std::pair(element.objectives.back(), *index), *name);
            !before.second && before.first->second != *name)
            m_desk.remark(xml, genius::indexTwice, { number(*index) });
        auto& read = m_read[static_cast<std::size_t>(found - m_domain.issues.begin())];
        if (read)
            m_desk.remark(xml, genius::profileIssueTwice, { textArgument(*name) });
        read = GeniusEvaluation {};
        read->place = m_desk.placeOf(xml);
        read->weight = weightOf(element, *index, *name);
        const auto type = typeOf(m_desk, xml, *name, found->type);
        if (!type)
            return;
        if (*type != found->type)
            m_desk.problem(xml, genius::typeDiffers,
                { textArgument(*name), text(nameOf(found->type)), text(nameOf(*type)) });
        else if (*type == GeniusIssue::Type::discrete)
            readItems(xml, *found, *read);
        else
            readEvaluator(xml, *found, *read);
    }
    [[nodiscard]] GeniusNumber weightOf(
        const IssueElement& element, std::int64_t index, const std::string& name)
    {
        for (auto objective = element.objectives.rbegin(); objective != element.objectives.rend();
             ++objective) {
            const Weights& weights = m_weights.at(*objective);
            const auto found = weights.find(index);
            if (found == weights.end())
                continue;
            m_unused.erase({ *objective, index });
            if (objective != element.objectives.rbegin())
                m_desk.remark(*element.issue, genius::weightOfOuter, { textArgument(name) });
            if (found->second.negative)
                m_desk.remark(*element.issue, genius::weightNegative,
                    { textArgument(name), textArgument(plainText(found->second)) });
            return found->second;
        }
        m_desk.remark(*element.issue, genius::weightMissing, { textArgument(name) });
        return {};
    }
    void tellUnusedWeights()
    {
        for (const auto& [key, element] : m_unused)
            m_desk.remark(*element, genius::weightUnknown, { number(key.second) });
    }

    void readItems(const XmlElement& xml, const GeniusIssue& issue, GeniusEvaluation& read)
    {
        std::vector<bool> given(issue.items.size());
        read.evaluations.resize(issue.items.size());
        std::map<std::string, GeniusNumber> all;
        for (const XmlElement& item : xml.children) {
            if (!item.isCalled("item"))
                continue;
            const auto value = m_desk.name(item, "value");
            const auto evaluation = m_desk.number(item, "evaluation");
            if (!value)
                continue;
            const auto place = std::find(issue.items.begin(), issue.items.end(), *value);
            const auto position = static_cast<std::size_t>(place - issue.items.begin());
            const bool known = position < given.size();
            if (known)
                given[position] = true;
            if (!evaluation)
                continue;
            const std::vector<Argument> which { textArgument(issue.name), textArgument(*value) };
            if (!all.insert_or_assign(*value, *evaluation).second)
                m_desk.remark(item, genius::evaluationTwice, which);
            if (evaluation->negative)
                m_desk.remark(item, genius::evaluationNegative, which);
            if (known)
                read.evaluations[position] = *evaluation;
            else
                m_desk.remark(item, genius::itemUnknown, which);
        }
        for (std::size_t k = 0; k < given.size(); ++k)
            if (!given[k])
                m_desk.problem(xml, genius::itemMissing,
                    { textArgument(issue.name), textArgument(issue.items[k]) });
        for (const auto& [value, evaluation] : all)
            if (compare(evaluation, read.largest) > 0)
                read.largest = evaluation;
        if (read.largest.isZero())
            m_desk.remark(xml, genius::evaluationsZero, { textArgument(issue.name) });
        else if (compare(read.largest, one()) < 0)
            m_desk.remark(xml, genius::largestBelowOne,
                { textArgument(issue.name), textArgument(plainText(read.largest)) });
    }
    void readEvaluator(const XmlElement& xml, const GeniusIssue& issue, GeniusEvaluation& read)
    {
        read.low = issue.low;
        if (hasBounds(xml)) {
            const auto bounds = boundsOf(m_desk, xml);
            if (!bounds)
                return;
            read.low = bounds->first;
            if (*bounds != std::pair(issue.low, issue.high))
                m_desk.remark(xml, genius::boundsDiffer, { textArgument(issue.name) });
        }
        const XmlElement* evaluator = m_desk.only(xml, "evaluator");
        if (evaluator == nullptr) {
            m_desk.remark(xml, genius::evaluatorMissing, { textArgument(issue.name) });
            return;
        }
        const std::string* written = evaluator->attribute("ftype");
        const std::string function = written != nullptr ? *written : "linear";
        if (function != "linear" && function != "constant") {
            m_desk.problem(*evaluator, genius::evaluatorUnknown,
                { textArgument(issue.name), textArgument(function) });
            return;
        }
        // Older files number the parameters.
        const auto parameter = [&](std::string_view key, std::string_view older) {
            const bool numbered
                = evaluator->attribute(key) == nullptr && evaluator->attribute(older) != nullptr;
            return m_desk.number(*evaluator, numbered ? older : key).value_or(GeniusNumber {});
        };
        if (function == "linear")
            read.slope = parameter("slope", "parameter1");
        read.offset = parameter("offset", "parameter0");
    }

    GeniusDesk& m_desk;
    const GeniusDomain& m_domain;
    std::vector<std::optional<GeniusEvaluation>> m_read; ///< [issue of the domain]
    std::map<const XmlElement*, Weights> m_weights; ///< by objective
    std::map<std::pair<const XmlElement*, std::int64_t>, const XmlElement*> m_unused;
    std::map<std::pair<const XmlElement*, std::int64_t>, std::string> m_indexes;
};

/// A child of the space, or of its outermost objective.
[[nodiscard]] const XmlElement* elementOf(
    GeniusDesk& desk, const XmlElement& space, std::string_view name)
{
    const XmlElement* element = desk.only(space, name);
    const XmlElement* objective = space.child("objective");
    return element == nullptr && objective != nullptr ? desk.only(*objective, name) : element;
}

void readReservation(GeniusDesk& desk, const XmlElement& space, GeniusProfile& profile)
{
    const XmlElement* reservation = elementOf(desk, space, "reservation");
    if (reservation == nullptr)
        desk.remark(space, genius::reservationMissing);
    else if (const auto value = desk.number(*reservation, "value"))
        profile.reservation = *value;
    if (reservation != nullptr && compare(profile.reservation, one()) > 0)
        desk.remark(*reservation, genius::reservationAboveOne,
            { textArgument(plainText(profile.reservation)) });
    if (const XmlElement* discount = elementOf(desk, space, "discount_factor")) {
        const auto factor = desk.number(*discount, "value");
        if (factor && compare(*factor, one()) != 0)
            desk.remark(*discount, genius::discountLeftOut, { textArgument(plainText(*factor)) });
    }
}

} // namespace

std::optional<GeniusProfile> readGeniusProfile(const std::string& file, std::string_view bytes,
    const GeniusDomain& domain, FindingList& findings)
{
    const std::size_t before = findings.problems();
    const auto root = parseXml(file, bytes, maxGeniusFileSize, findings);
    if (!root)
        return std::nullopt;
    GeniusDesk desk(file, findings);
    GeniusProfile profile;
    profile.file = file;
    if (const XmlElement* space = utilitySpaceOf(desk, *root)) {
        readReservation(desk, *space, profile);
        if (!readRectangles(desk, *space, domain, profile))
            ProfileReader(desk, domain).read(*space, profile);
    }
    if (findings.problems() != before)
        return std::nullopt;
    return profile;
}

} // namespace pourparler
