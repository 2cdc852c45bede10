#include "core/analysis/themes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pourparler {

std::vector<TagQuestion> themes(const SeatView& view)
{
    static const std::array<std::pair<const char*, std::string Tags::*>, 4> asked { {
        { "theme", &Tags::theme },
        { "temporality", &Tags::temporality },
        { "perimeter", &Tags::perimeter },
        { "specificity", &Tags::specificity },
    } };
    const Table& table = view.table();
    const bool deal = table.outcome && hasAgreement(*table.outcome);
    const Package& package = deal ? table.agreement : table.tentative;
    std::vector<TagQuestion> questions;
    for (const auto& ask : asked) {
        TagQuestion question { ask.first, {} };
        for (std::size_t i = 0; i < view.scenario().issues.size(); ++i) {
            const std::string& tag = view.scenario().issues[i].tags.*ask.second;
            if (tag.empty())
                continue;
            auto place = std::find_if(question.tags.begin(), question.tags.end(),
                [&tag](const TagTally& each) { return each.tag == tag; });
            if (place == question.tags.end())
                place = question.tags.insert(place, TagTally { tag, {}, {} });
            (package.isOpen(IssueId(i)) ? place->open : place->settled).push_back(IssueId(i));
        }
        if (!question.tags.empty())
            questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace pourparler
