// What a scenario may have besides: the value table, facts, questions and injects.
#include "core/scenario/writer_parts.h"

namespace pourparler {

namespace {

using Form = YamlPage::Form;

void writeAmount(ScenarioPage& page, const ValueAmount& amount)
{
    if (!amount.allOf.empty())
        page.choices("all_of", amount.allOf);
    page.number("low", amount.low);
    page.number("high", amount.high);
    page.map("captured_by", [&] {
        for (const auto& [party, share] : amount.capturedBy)
            page.number(page.scenario.party(party).id, share);
    });
}

void writeValueTable(ScenarioPage& page)
{
    const ValueTable& table = page.scenario.valueTable;
    page.text("unit", table.unit);
    page.list("items", [&] {
        for (const ValueItem& item : table.items)
            page.map([&] {
                page.plain("id", item.id);
                page.text("item", item.item);
                page.ids("created_by", page.partyIds(item.createdBy));
                page.list("amounts", [&] {
                    for (const ValueAmount& amount : item.amounts)
                        page.map([&] { writeAmount(page, amount); }, Form::line);
                });
                page.text("basis", item.basis);
            });
    });
}

/// The reader reads one kind of change an effect.
void writeEffect(ScenarioPage& page, const InjectEffect& effect)
{
    if (!effect.walkAway.empty())
        page.map("walk_away", [&] {
            for (const auto& [party, points] : effect.walkAway)
                page.points(page.scenario.party(party).id, points);
        });
    else if (!effect.weights.empty())
        page.map("weights", [&] {
            for (const auto& [party, weights] : effect.weights)
                page.map(page.scenario.party(party).id, [&, &changed = weights] {
                    for (const auto& [issue, weight] : changed)
                        page.number(page.scenario.issue(issue).id, weight);
                });
        });
    else
        page.choices("remove", effect.remove);
}

void writeInject(ScenarioPage& page, const Inject& inject)
{
    page.plain("id", inject.id);
    page.number("round", inject.round);
    page.text("title", inject.title);
    page.text("text", inject.text);
    if (!inject.audience.empty())
        page.ids("audience", page.partyIds(inject.audience));
    page.optionalSource(inject.source);
    if (inject.effects.empty())
        return;
    page.list("effects", [&] {
        for (const InjectEffect& effect : inject.effects)
            page.map([&] { writeEffect(page, effect); }, Form::line);
    });
}

} // namespace

void writeExtras(ScenarioPage& page)
{
    const Scenario& scenario = page.scenario;
    if (!scenario.valueTable.items.empty())
        page.map("value_table", [&] { writeValueTable(page); });
    if (!scenario.facts.empty())
        page.list("facts", [&] {
            for (const Fact& fact : scenario.facts)
                page.map([&] {
                    page.text("text", fact.text);
                    page.source(fact.source);
                });
        });
    if (!scenario.debriefQuestions.empty())
        page.list("debrief_questions", [&] {
            for (const LocalText& question : scenario.debriefQuestions)
                page.YamlPage::text(question);
        });
    if (!scenario.injects.empty())
        page.list("injects", [&] {
            for (const Inject& inject : scenario.injects)
                page.map([&] { writeInject(page, inject); });
        });
}

} // namespace pourparler
