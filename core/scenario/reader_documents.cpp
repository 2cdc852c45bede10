// General instructions and confidential briefs: the Markdown files beside scenario.yaml.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"
#include "core/scenario/utf8.h"
#include "core/scenario/yaml_guard.h"

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

/// "briefs/en/emp.md" → briefs, en, emp.md; empty where there are not exactly three parts.
struct DocumentPath {
    std::string_view folder;
    std::string_view language;
    std::string_view file;

    explicit DocumentPath(std::string_view path)
    {
        const std::size_t first = path.find('/');
        const std::size_t second = first == path.npos ? first : path.find('/', first + 1);
        folder = path.substr(0, first);
        if (second == path.npos || path.find('/', second + 1) != path.npos)
            return;
        language = path.substr(first + 1, second - first - 1);
        file = path.substr(second + 1);
    }
    /// The name of a Markdown file, else nothing.
    [[nodiscard]] std::string_view name() const
    {
        constexpr std::string_view ending = ".md";
        if (file.size() <= ending.size() || file.substr(file.size() - ending.size()) != ending)
            return {};
        return file.substr(0, file.size() - ending.size());
    }
};

class DocumentReader {
public:
    DocumentReader(ReadingDesk& desk, const ScenarioFiles& files)
        : m_desk(desk)
        , m_files(files)
    {
    }

    void read()
    {
        if (m_desk.index().parties.empty() || languages().empty())
            return; // said already, and every document would be a stray one
        for (const auto& [path, bytes] : m_files.files) {
            const DocumentPath parts(path);
            if (parts.folder == "public" && !parts.name().empty())
                readInstructions(path, parts, bytes);
            else if (parts.folder == "briefs")
                readBrief(path, parts, bytes);
        }
        std::vector<std::pair<std::string, std::string>> general;
        for (const std::string& language : languages()) {
            const auto found = m_general.find(language);
            if (found != m_general.end())
                general.emplace_back(language, found->second);
            else
                m_desk.lack({ "public/" + language, 0, 0 }, finding::instructionsMissing,
                    { textArgument(language) });
        }
        m_desk.scenario.general = LocalText(std::move(general));
        for (Party& party : m_desk.scenario.parties)
            if (!party.id.empty())
                assignBrief(party);
    }

private:
    [[nodiscard]] const std::vector<std::string>& languages() const
    {
        return m_desk.cursor.languages();
    }
    [[nodiscard]] bool isDeclared(std::string_view language) const
    {
        return std::find(languages().begin(), languages().end(), language) != languages().end();
    }
    /// The words of a document, with line ends as everywhere; reported when there are none.
    [[nodiscard]] std::string words(const std::string& path, const std::string& bytes)
    {
        if (!guardText(path, bytes, m_desk.cursor.findings()))
            return {};
        std::string_view rest = bytes;
        constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
        if (rest.substr(0, byteOrderMark.size()) == byteOrderMark)
            rest.remove_prefix(byteOrderMark.size());
        if (utf8::isBlank(rest)) {
            m_desk.problem({ path, 0, 0 }, finding::documentEmpty, { textArgument(path) });
            return {};
        }
        std::string result(rest);
        result.erase(std::remove(result.begin(), result.end(), '\r'), result.end());
        while (!result.empty() && (result.back() == '\n' || result.back() == ' '))
            result.pop_back();
        return result += '\n';
    }
    void readInstructions(
        const std::string& path, const DocumentPath& parts, const std::string& bytes)
    {
        if (!isDeclared(parts.language)) {
            m_desk.cursor.findings().remark(
                { path, 0, 0 }, finding::instructionsStray, { textArgument(path) });
            return;
        }
        std::string& general = m_general[std::string(parts.language)];
        const std::string more = words(path, bytes);
        if (!more.empty())
            general += (general.empty() ? "" : "\n") + more;
    }
    void readBrief(const std::string& path, const DocumentPath& parts, const std::string& bytes)
    {
        const auto& names = m_desk.index().parties;
        const bool known = !parts.name().empty()
            && std::find(names.begin(), names.end(), parts.name()) != names.end();
        if (known && isDeclared(parts.language))
            m_briefs[{ std::string(parts.name()), std::string(parts.language) }]
                = words(path, bytes);
        else
            m_desk.problem({ path, 0, 0 }, finding::briefStray, { textArgument(path) });
    }
    void assignBrief(Party& party)
    {
        std::vector<std::pair<std::string, std::string>> entries;
        for (const std::string& language : languages()) {
            const auto found = m_briefs.find({ party.id, language });
            if (found == m_briefs.end())
                m_desk.lack({ "briefs/" + language + '/' + party.id + ".md", 0, 0 },
                    finding::briefMissing, { textArgument(party.id), textArgument(language) });
            else if (!found->second.empty())
                entries.emplace_back(language, found->second);
        }
        party.brief = LocalText(std::move(entries));
    }

    ReadingDesk& m_desk;
    const ScenarioFiles& m_files;
    std::map<std::string, std::string, std::less<>> m_general;
    std::map<std::pair<std::string, std::string>, std::string> m_briefs;
};

} // namespace

void readDocuments(ReadingDesk& desk, const ScenarioFiles& files)
{
    DocumentReader(desk, files).read();
}

} // namespace pourparler
