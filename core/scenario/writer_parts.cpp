#include "core/scenario/writer_parts.h"

#include "core/scenario/names.h"

namespace pourparler {

std::string shortest(Points points, const PointScale& scale)
{
    std::string text = decimalOf(points, scale);
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::vector<std::string> ScenarioPage::partyIds(const std::vector<PartyId>& parties) const
{
    std::vector<std::string> ids;
    ids.reserve(parties.size());
    for (const PartyId party : parties)
        ids.push_back(scenario.party(party).id);
    return ids;
}

std::vector<std::string> ScenarioPage::choiceNames(const std::vector<Choice>& choices) const
{
    std::vector<std::string> names;
    names.reserve(choices.size());
    for (const Choice& choice : choices)
        names.push_back(scenario.issue(choice.issue).id + '.' + scenario.option(choice).id);
    return names;
}

void ScenarioPage::source(const Source& source)
{
    map(
        "source",
        [&] {
            text("text", source.text);
            plain("grade", nameOf(source.grade));
            if (!source.asOf.empty()) {
                key("as_of");
                YamlPage::text(source.asOf);
            }
        },
        Form::line);
}

void ScenarioPage::optionalSource(const std::optional<Source>& given)
{
    if (given)
        source(*given);
}

} // namespace pourparler
