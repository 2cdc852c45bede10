#include "core/scenario/yaml_tree.h"

#include "core/scenario/finding_codes.h"
#include "core/scenario/yaml_guard.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <exception>
#include <sstream>
#include <tuple>
#include <unordered_map>

namespace pourparler {

namespace {

constexpr std::size_t maxDepth = 64;

/// Thrown out of the parser's events, and caught in parseYaml.
struct TooDeep : std::exception {
    explicit TooDeep(const YAML::Mark& at)
        : mark(at)
    {
    }
    YAML::Mark mark;
};

[[nodiscard]] std::string_view digits(std::string_view text, std::string_view allowed)
{
    return text.substr(0, std::min(text.find_first_not_of(allowed), text.size()));
}

/// The core schema's integers and floats.
[[nodiscard]] bool isNumber(std::string_view text)
{
    constexpr std::string_view decimal = "0123456789";
    for (const auto& [prefix, allowed] :
        { std::pair<std::string_view, std::string_view> { "0o", "01234567" },
            { "0x", "0123456789abcdefABCDEF" } })
        if (text.substr(0, 2) == prefix)
            return text.size() > 2 && digits(text.substr(2), allowed).size() == text.size() - 2;
    if (text == ".nan" || text == ".NaN" || text == ".NAN")
        return true;
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text == ".inf" || text == ".Inf" || text == ".INF")
        return true;
    const std::size_t whole = digits(text, decimal).size();
    text.remove_prefix(whole);
    std::size_t fraction = 0;
    if (!text.empty() && text[0] == '.') {
        text.remove_prefix(1);
        fraction = digits(text, decimal).size();
        text.remove_prefix(fraction);
    }
    if (whole + fraction == 0)
        return false;
    if (text.empty())
        return true;
    if (text[0] != 'e' && text[0] != 'E')
        return false;
    text.remove_prefix(1);
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    return !text.empty() && digits(text, decimal).size() == text.size();
}

[[nodiscard]] YamlNode::Kind kindOfPlain(std::string_view text)
{
    constexpr std::array<std::string_view, 6> truths { "true", "True", "TRUE", "false", "False",
        "FALSE" };
    if (std::find(truths.begin(), truths.end(), text) != truths.end())
        return YamlNode::Kind::truth;
    return isNumber(text) ? YamlNode::Kind::number : YamlNode::Kind::text;
}

/// Turns yaml-cpp's marks, which count bytes from 0, into places, which count characters from 1. Counted
/// once for the whole file: a megabyte on one line must not be counted again for each of its nodes.
class Lines {
public:
    explicit Lines(std::string_view bytes)
    {
        m_characters.reserve(bytes.size() + 1);
        m_starts.push_back(0);
        int characters = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            m_characters.push_back(characters);
            const bool continues = (static_cast<unsigned char>(bytes[i]) & 0xc0U) == 0x80U;
            characters += continues ? 0 : 1;
            if (bytes[i] == '\n')
                m_starts.push_back(i + 1);
        }
        m_characters.push_back(characters);
    }

    [[nodiscard]] std::pair<int, int> place(const YAML::Mark& mark) const
    {
        if (mark.line < 0 || mark.column < 0)
            return { 0, 0 };
        const auto line = static_cast<std::size_t>(mark.line);
        if (line >= m_starts.size())
            return { mark.line + 1, mark.column + 1 };
        const std::size_t start = m_starts[line];
        const std::size_t position
            = std::min(start + static_cast<std::size_t>(mark.column), m_characters.size() - 1);
        return { mark.line + 1, m_characters[position] - m_characters[start] + 1 };
    }

private:
    std::vector<int> m_characters; ///< before each byte
    std::vector<std::size_t> m_starts; ///< of the lines, in bytes
};

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const std::string& file, const Lines& lines, FindingList& findings)
        : m_file(file)
        , m_lines(lines)
        , m_findings(findings)
    {
    }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (++m_documents == 2)
            problem(mark, finding::yamlSeveralDocuments);
    }
    void OnDocumentEnd() override { }
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override
    {
        problem(mark, finding::yamlAnchor, { textArgument(name) });
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        problem(mark, finding::yamlAlias);
        complete(nodeAt(mark, YamlNode::Kind::nothing));
    }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override
    {
        complete(nodeAt(mark, YamlNode::Kind::nothing));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
        const std::string& value) override
    {
        checkTag(mark, tag);
        YamlNode node = nodeAt(mark, tag == "?" ? kindOfPlain(value) : YamlNode::Kind::text);
        node.scalar = value;
        complete(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
        YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
        YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::map);
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] std::unique_ptr<YamlNode> takeRoot() { return std::move(m_root); }

private:
    /// A list or a map that is still open.
    struct Frame {
        YamlNode node;
        bool keyIsNext = true; ///< maps
        YamlNode key; ///< maps, while its value is to come
        std::unordered_map<std::string, int> lineOfKey;
    };

    void problem(
        const YAML::Mark& mark, std::string_view code, std::vector<Argument> arguments = {})
    {
        const auto [line, column] = m_lines.place(mark);
        m_findings.problem({ m_file, line, column }, code, std::move(arguments));
    }
    void checkTag(const YAML::Mark& mark, const std::string& tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            problem(mark, finding::yamlTag, { textArgument(tag) });
    }
    [[nodiscard]] YamlNode nodeAt(const YAML::Mark& mark, YamlNode::Kind kind) const
    {
        YamlNode node;
        node.kind = kind;
        std::tie(node.line, node.column) = m_lines.place(mark);
        return node;
    }
    void open(const YAML::Mark& mark, const std::string& tag, YamlNode::Kind kind)
    {
        if (m_open.size() >= maxDepth)
            throw TooDeep(mark);
        checkTag(mark, tag);
        Frame frame;
        frame.node = nodeAt(mark, kind);
        m_open.push_back(std::move(frame));
    }
    void close()
    {
        YamlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        complete(std::move(node));
    }
    /// A node is whole: it is the root, an item, a key or the value of the key before it.
    void complete(YamlNode node)
    {
        if (m_open.empty()) {
            if (!m_root)
                m_root = std::make_unique<YamlNode>(std::move(node));
            return;
        }
        Frame& frame = m_open.back();
        if (frame.node.kind == YamlNode::Kind::list) {
            frame.node.items.push_back(std::move(node));
        } else if (frame.keyIsNext) {
            frame.key = std::move(node);
            frame.keyIsNext = false;
        } else {
            frame.keyIsNext = true;
            completeEntry(frame, std::move(node));
        }
    }
    void completeEntry(Frame& frame, YamlNode value)
    {
        YamlNode& key = frame.key;
        const Place place { m_file, key.line, key.column };
        if (key.kind == YamlNode::Kind::list || key.kind == YamlNode::Kind::map
            || key.kind == YamlNode::Kind::nothing) {
            m_findings.problem(place, finding::yamlKeyNotText, { textArgument(path()) });
            return;
        }
        const auto [first, isNew] = frame.lineOfKey.emplace(key.scalar, key.line);
        if (!isNew) {
            m_findings.problem(place, finding::duplicateKey,
                { textArgument(path()), textArgument(key.scalar), number(first->second) });
            return;
        }
        value.key = std::move(key.scalar);
        value.keyLine = key.line;
        value.keyColumn = key.column;
        if (value.kind == YamlNode::Kind::nothing) // its own mark may be that of the next line
            std::tie(value.line, value.column) = std::tie(key.line, key.column);
        frame.node.items.push_back(std::move(value));
    }
    /// Of the innermost open map, as pathOf would say it once the tree stands.
    [[nodiscard]] std::string path() const
    {
        std::string result;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const Frame& frame = m_open[i];
            if (frame.node.kind == YamlNode::Kind::list)
                result += '[' + std::to_string(frame.node.items.size() + 1) + ']';
            else
                result += (result.empty() ? "" : ".") + frame.key.scalar;
        }
        return result;
    }

    const std::string& m_file;
    const Lines& m_lines;
    FindingList& m_findings;
    std::vector<Frame> m_open;
    std::unique_ptr<YamlNode> m_root;
    int m_documents = 0;
};

void linkParents(YamlNode& node)
{
    for (YamlNode& item : node.items) {
        item.parent = &node;
        linkParents(item);
    }
}

} // namespace

std::string_view nameOf(YamlNode::Kind kind)
{
    constexpr std::array<std::string_view, 6> names { "nothing", "truth", "number", "text", "list",
        "map" };
    return names[static_cast<std::size_t>(kind)];
}

std::unique_ptr<const YamlNode> parseYaml(
    const std::string& file, std::string_view bytes, FindingList& findings)
{
    if (!guardYaml(file, bytes, findings))
        return nullptr;
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (bytes.substr(0, byteOrderMark.size()) == byteOrderMark)
        bytes.remove_prefix(byteOrderMark.size());
    const Lines lines(bytes);
    TreeBuilder builder(file, lines, findings);
    const auto fail = [&](const YAML::Mark& mark, std::string_view code, Argument argument) {
        const auto [line, column] = lines.place(mark);
        findings.problem({ file, line, column }, code, { std::move(argument) });
        return nullptr;
    };
    try {
        std::istringstream stream { std::string(bytes) };
        YAML::Parser parser(stream);
        // A second document is one too many already: no need to go through all of them.
        for (int documents = 0; documents < 2 && parser.HandleNextDocument(builder); ++documents) {
        }
    } catch (const TooDeep& error) {
        return fail(error.mark, finding::yamlTooDeep, number(maxDepth));
    } catch (const YAML::Exception& error) {
        return fail(error.mark, finding::yamlSyntax, textArgument(error.msg));
    } catch (const std::exception& error) {
        return fail(YAML::Mark::null_mark(), finding::yamlSyntax, textArgument(error.what()));
    }
    std::unique_ptr<YamlNode> root = builder.takeRoot();
    if (!root)
        root = std::make_unique<YamlNode>();
    linkParents(*root);
    return root;
}

std::string pathOf(const YamlNode& node)
{
    if (node.parent == nullptr)
        return {};
    std::string path = pathOf(*node.parent);
    const auto append
        = [&path](const std::string& name) { path += (path.empty() ? "" : ".") + name; };
    if (node.parent->kind == YamlNode::Kind::map) {
        append(node.key);
        return path;
    }
    for (const YamlNode& item : node.items) {
        if (node.kind == YamlNode::Kind::map && item.key == "id" && !item.scalar.empty()) {
            append(item.scalar);
            return path;
        }
    }
    const auto position = &node - node.parent->items.data();
    return path + '[' + std::to_string(position + 1) + ']';
}

} // namespace pourparler
