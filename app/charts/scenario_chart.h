// What every chart about a scenario stands on: who is called what, in the reader's language, and how plain numbers are
// written for programs. Used by the charts of this folder. Must not know sessions, widgets or files.
#pragma once

#include "app/charts/scene.h"
#include "app/text/reader.h"
#include "core/scenario/scenario.h"

#include <set>

namespace pourparler {

class ScenarioChart : public SceneChart {
protected:
    explicit ScenarioChart(Reader reader)
        : m_reader(std::move(reader))
    {
    }
    [[nodiscard]] virtual const Scenario& scenario() const = 0;
    [[nodiscard]] const Reader& reader() const { return m_reader; }
    [[nodiscard]] QString name(PartyId party) const;
    [[nodiscard]] QString shortName(PartyId party) const;
    [[nodiscard]] QString code(PartyId party) const;
    /// All of them, as in a list.
    [[nodiscard]] QString names(const std::vector<PartyId>& parties) const;
    /// For CSV: codes with a space between them.
    [[nodiscard]] QString codes(const std::vector<PartyId>& parties) const;
    /// On the scenario's scale: "58.6", and for programs "58.60".
    [[nodiscard]] QString points(Points points) const;
    [[nodiscard]] QString pointsRange(Points least, Points most) const;
    [[nodiscard]] QString plainPoints(Points points) const;
    /// Who is who, in a line from `y` on; returns where the picture goes on below.
    [[nodiscard]] double addLegend(Scene& scene, double y, const std::set<PartyId>& parties) const;

private:
    Reader m_reader;
};

/// For programs: hundredths of whatever it is with a point, "58.60".
[[nodiscard]] QString plainHundredths(std::int64_t hundredths);

} // namespace pourparler
