#include "app/models/interests.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

namespace {

struct Interests {
    Q_DECLARE_TR_FUNCTIONS(Interests)
};

Points bestOf(const Sheet& sheet, IssueId issue)
{
    const std::vector<Points>& values = sheet.value[issue.index()];
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

} // namespace

std::optional<Service> serviceOf(const Sheet& sheet, Choice choice)
{
    const Points best = bestOf(sheet, choice.issue);
    if (best <= 0)
        return std::nullopt;
    const Points thrice = 3 * sheet.value[choice.issue.index()][choice.option.index()];
    return thrice >= 2 * best ? Service::well : thrice >= best ? Service::partly : Service::none;
}

std::vector<IssueId> byImportance(const Sheet& sheet)
{
    std::vector<IssueId> issues;
    for (std::size_t i = 0; i < sheet.value.size(); ++i)
        if (bestOf(sheet, IssueId(i)) > 0)
            issues.emplace_back(i);
    std::stable_sort(issues.begin(), issues.end(),
        [&](IssueId a, IssueId b) { return bestOf(sheet, a) > bestOf(sheet, b); });
    return issues;
}

namespace text {

QString label(Service service)
{
    switch (service) {
    case Service::none:
        //: an option serves one's side: well, partly, not
        return Interests::tr("not");
    case Service::partly:
        //: an option serves one's side: well, partly, not
        return Interests::tr("partly");
    case Service::well:
        //: an option serves one's side: well, partly, not
        return Interests::tr("well");
    }
    return {};
}

QString sentence(Service service)
{
    switch (service) {
    case Service::none:
        return Interests::tr("Does not serve your side");
    case Service::partly:
        return Interests::tr("Serves your side partly");
    case Service::well:
        return Interests::tr("Serves your side well");
    }
    return {};
}

} // namespace text

} // namespace pourparler
