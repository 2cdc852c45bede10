#include "tests/core/interop/genius_sample.h"

#include "tests/support/described.h"

#include <stdexcept>

namespace pourparler::test {

GeniusFile gardenDomain()
{
    return { "in/garden.xml", R"(<negotiation_template>
  <utility_space number_of_issues="3">
    <objective index="0" description="" name="Garden" type="objective" etype="objective">
      <issue index="1" name="Hedge" vtype="discrete" type="discrete" etype="discrete">
        <item index="1" value="high" description="" cost="0.0"/>
        <item index="2" value="low"/>
        <item index="3" value="none"/>
      </issue>
      <issue index="4" name="Trees" vtype="integer" type="integer" etype="integer">
        <range lowerbound="2" upperbound="6"/>
      </issue>
      <issue index="7" name="Bench" vtype="discrete" type="discrete" etype="discrete">
        <item index="1" value="oak"/>
        <item index="5" value="none"/>
      </issue>
    </objective>
  </utility_space>
</negotiation_template>
)" };
}

GeniusFile gardenProfile()
{
    return { "in/Neighbour.xml", R"(<utility_space number_of_issues="3">
  <objective index="0" name="Garden" type="objective" etype="objective">
    <issue index="2" name="Bench" vtype="discrete" type="discrete" etype="discrete">
      <item index="2" value="none" evaluation="10"/>
      <item index="1" value="oak" evaluation="1"/>
    </issue>
    <issue index="1" name="Trees" vtype="integer" type="integer" etype="integer" lowerbound="2" upperbound="6">
      <evaluator ftype="linear" slope="-0.25" offset="1"/>
    </issue>
    <issue index="3" name="Hedge" vtype="discrete" type="discrete" etype="discrete">
      <item value="low" evaluation="2"/>
      <item value="none" evaluation="0"/>
      <item value="high" evaluation="4.0"/>
    </issue>
    <weight index="1" value="0.3"/>
    <weight index="2" value="0.2"/>
    <weight index="3" value="0.5"/>
  </objective>
  <discount_factor value="1.0"/>
  <reservation value="0.25"/>
</utility_space>
)" };
}

GeniusFile boxesDomain()
{
    return { "in/boxes.xml", R"(<negotiation_template>
  <utility_space>
    <objective name="Boxes">
      <issue index="1" name="A" type="integer" lowerbound="0" upperbound="9"/>
      <issue index="2" name="B" type="integer" lowerbound="0" upperbound="9"/>
      <issue index="3" name="C" type="integer" lowerbound="0" upperbound="9"/>
    </objective>
  </utility_space>
</negotiation_template>
)" };
}

GeniusFile boxesProfile()
{
    return { "in/Packer.xml", R"(<utility_space type="nonlinear">
  <objective name="Boxes">
    <issue index="1" name="A" type="integer" lowerbound="0" upperbound="9"/>
    <issue index="2" name="B" type="integer" lowerbound="0" upperbound="9"/>
    <issue index="3" name="C" type="integer" lowerbound="0" upperbound="9"/>
    <utility maxutility="200">
      <ufun type="PlainUfun" weight="1" aggregation="sum">
        <hyperRectangle utility_value="50">
          <INCLUDES index="1" min="2" max="4"/>
          <INCLUDES index="2" min="5" max="9"/>
        </hyperRectangle>
        <ufun type="PlainUfun" weight="2" aggregation="sum">
          <hyperRectangle utility="30" weight="0.5">
            <INCLUDES index="3" min="7" max="7"/>
          </hyperRectangle>
        </ufun>
        <hyperRectangle utility="-10">
          <EXCLUDES index="1" min="0" max="1"/>
        </hyperRectangle>
      </ufun>
    </utility>
  </objective>
  <discount_factor value="1"/>
  <reservation value="0.1"/>
</utility_space>
)" };
}

GeniusFile with(GeniusFile file, std::string_view from, std::string_view to)
{
    const std::size_t position = file.bytes.find(from);
    if (position == std::string::npos)
        throw std::runtime_error("the file holds no \"" + std::string(from) + '"');
    file.bytes.replace(position, from.size(), to);
    constexpr std::string_view mark = "§";
    if (const std::size_t marked = file.bytes.find(mark); marked != std::string::npos)
        file.bytes.erase(marked, mark.size());
    return file;
}

Scenario scenarioOf(const GeniusImport& imported)
{
    if (!imported.files)
        throw std::runtime_error(described(imported.findings));
    Reading reading = readScenario(*imported.files);
    if (!reading.scenario || reading.hasProblems())
        throw std::runtime_error(described(reading.findings));
    return *std::move(reading.scenario);
}

Scenario garden(const GeniusFile& profile)
{
    return scenarioOf(importGenius(gardenDomain(), { profile }, "garden"));
}

Scenario boxes(const GeniusFile& profile)
{
    return scenarioOf(importGenius(boxesDomain(), { profile }, "boxes"));
}

} // namespace pourparler::test
