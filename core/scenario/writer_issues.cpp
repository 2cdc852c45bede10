// Issues with their options and what these are worth; dependencies.
#include "core/scenario/names.h"
#include "core/scenario/writer_parts.h"

#include <algorithm>

namespace pourparler {

namespace {

using Form = YamlPage::Form;

class IssueWriter {
public:
    IssueWriter(ScenarioPage& page, IssueId issue)
        : m_page(page)
        , m_id(issue)
        , m_issue(page.scenario.issue(issue))
    {
        for (const Party& party : page.scenario.parties) {
            if (!party.votes || !party.preferences)
                continue;
            const Preferences& preferences = *party.preferences;
            if (givesPoints(preferences))
                m_inPoints.push_back(&party);
            else if (preferences.worth.empty() && preferences.weights[m_id.index()] != 0)
                m_scoring.push_back(&party);
        }
    }

    void write()
    {
        word("id", m_issue.id);
        m_page.text("title", m_issue.title);
        m_page.text("short", m_issue.shortTitle);
        m_page.optionalText("about", m_issue.about);
        m_page.plain("kind", nameOf(m_issue.kind));
        if (m_issue.tags != Tags {})
            writeTags();
        if (m_issue.kind == IssueKind::number)
            writeNumber();
        else
            m_page.list("options", [this] {
                for (std::size_t o = 0; o < m_issue.options.size(); ++o)
                    m_page.map([&] { writeOption(OptionId(o)); });
            });
        writeLeftOpen();
    }

private:
    void word(std::string_view key, const std::string& value)
    {
        m_page.key(key);
        m_page.YamlPage::text(std::string_view(value));
    }
    [[nodiscard]] bool givesPoints(const Preferences& preferences) const
    {
        if (preferences.worth.empty())
            return false;
        const auto& worth = preferences.worth[m_id.index()];
        return std::any_of(worth.begin(), worth.end(), [](Points points) { return points != 0; });
    }
    void writeTags()
    {
        m_page.map(
            "tags",
            [this] {
                m_page.plain("theme", m_issue.tags.theme);
                m_page.plain("temporality", m_issue.tags.temporality);
                m_page.plain("perimeter", m_issue.tags.perimeter);
                m_page.plain("specificity", m_issue.tags.specificity);
            },
            Form::line);
    }
    void writeOption(OptionId id)
    {
        const Option& option = m_issue.options[id.index()];
        word("id", option.id);
        m_page.text("label", option.label);
        m_page.text("short", option.shortLabel);
        m_page.optionalSource(option.source);
        ofEach("scores", m_scoring, [&](const Preferences& preferences) {
            m_page.plain(std::to_string(preferences.scores[m_id.index()][id.index()]));
        });
        ofEach("points", m_inPoints, [&](const Preferences& preferences) {
            m_page.points(preferences.worth[m_id.index()][id.index()]);
        });
    }
    void writeNumber()
    {
        const NumberScale& number = *m_issue.number;
        m_page.map(
            "number",
            [&] {
                m_page.number("from", number.from);
                m_page.number("to", number.to);
                m_page.number("step", number.step);
                m_page.optionalText("unit", number.unit);
            },
            Form::line);
        ofEach("scores", m_scoring, [&](const Preferences& preferences) {
            m_page.list(
                [&] {
                    for (const int score : preferences.scores[m_id.index()])
                        m_page.plain(std::to_string(score));
                },
                Form::line);
        });
        ofEach("points", m_inPoints, [&](const Preferences& preferences) {
            m_page.list(
                [&] {
                    for (const Points points : preferences.worth[m_id.index()])
                        m_page.points(points);
                },
                Form::line);
        });
        m_page.optionalSource(m_issue.source);
    }
    void writeLeftOpen()
    {
        if (m_page.scenario.protocol.leftOpen != LeftOpen::scores)
            return;
        std::vector<const Party*> parties = m_scoring;
        for (const Party& party : m_page.scenario.parties)
            if (party.votes && party.preferences && !party.preferences->worth.empty())
                parties.push_back(&party);
        ofEach("left_open", parties, [&](const Preferences& preferences) {
            m_page.plain(std::to_string(preferences.leftOpen[m_id.index()]));
        });
    }
    /// A map from party to what `write` writes; none where there is nobody.
    template <class Write>
    void ofEach(std::string_view key, const std::vector<const Party*>& parties, const Write& write)
    {
        if (parties.empty())
            return;
        const bool lists = m_issue.kind == IssueKind::number && key != "left_open";
        m_page.map(
            key,
            [&] {
                for (const Party* party : parties) {
                    m_page.key(party->id);
                    write(*party->preferences);
                }
            },
            lists ? Form::block : Form::line);
    }

    ScenarioPage& m_page;
    IssueId m_id;
    const Issue& m_issue;
    std::vector<const Party*> m_scoring;
    std::vector<const Party*> m_inPoints;
};

} // namespace

void writeIssues(ScenarioPage& page)
{
    for (std::size_t i = 0; i < page.scenario.issues.size(); ++i)
        page.map([&] { IssueWriter(page, IssueId(i)).write(); });
}

void writeDependencies(ScenarioPage& page)
{
    if (page.scenario.dependencies.empty())
        return;
    page.list("dependencies", [&] {
        for (const Dependency& dependency : page.scenario.dependencies)
            page.map([&] {
                page.choices("all_of", dependency.allOf);
                page.choices("any_of", dependency.anyOf);
                page.text("why", dependency.why);
            });
    });
}

} // namespace pourparler
