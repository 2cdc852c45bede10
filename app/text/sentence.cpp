#include "app/text/sentence.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/wording.h"
#include "core/agents/reason_codes.h"
#include "core/scenario/finding_codes.h"
#include "core/scenario/names.h"
#include "core/session/refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

struct Found {
    const char* context = nullptr;
    const Wording* wording = nullptr;
};

Found find(std::string_view code)
{
    const std::array tables { refusalWordings(), recordWordings(), findingWordings(),
        balanceWordings(), conflictWordings(), geniusWordings(), reasonWordings(),
        analysisWordings() };
    for (const WordingTable& table : tables)
        for (const Wording& row : table.rows)
            if (row.code == code)
                return { table.context, &row };
    return {};
}

QString fromUtf8(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString typeName(std::string_view type)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 10> names { {
        { "text", QT_TRANSLATE_NOOP("Sentences", "a text") },
        { "number", QT_TRANSLATE_NOOP("Sentences", "a number") },
        { "whole-number", QT_TRANSLATE_NOOP("Sentences", "a whole number") },
        { "truth", QT_TRANSLATE_NOOP("Sentences", "true or false") },
        { "list", QT_TRANSLATE_NOOP("Sentences", "a list") },
        { "map", QT_TRANSLATE_NOOP("Sentences", "a map (key: value)") },
        { "nothing", QT_TRANSLATE_NOOP("Sentences", "nothing") },
        { "text-or-map", QT_TRANSLATE_NOOP("Sentences", "a text, or a map from language to text") },
        { "list-or-map", QT_TRANSLATE_NOOP("Sentences", "a list or a map") },
        { "text-or-number", QT_TRANSLATE_NOOP("Sentences", "a text or a number") },
    } };
    for (const auto& each : names)
        if (each.first == type)
            return Sentences::tr(each.second);
    return fromUtf8(type);
}

/// Some texts are themselves names that the program has words for.
QString worded(std::string_view code, std::size_t position, const Argument& argument,
    const Reader& reader, const Scenario* scenario)
{
    if (argument.kind == Argument::Kind::text) {
        if (code == finding::wrongType && position > 0)
            return typeName(argument.text);
        if (code == refusal::wrongPhase || code == finding::phaseKindUnreachable)
            if (const auto phase = fromName<PhaseKind>(argument.text))
                return label(*phase);
    }
    if (code == finding::controlCharacter)
        return u"U+%1"_s.arg(argument.number, 4, 16, QChar(u'0')).toUpper();
    return text::argument(argument, reader, scenario);
}

bool isLacking(const Argument& argument)
{
    return argument.kind == Argument::Kind::text ? argument.text.empty() : argument.number <= 0;
}

QString general(std::string_view code, const QStringList& arguments)
{
    if (arguments.isEmpty())
        return fill(Sentences::tr("This is not possible (%1)."), { fromUtf8(code) });
    return fill(Sentences::tr("This is not possible (%1: %2)."),
        { fromUtf8(code), arguments.join(u", "_s) });
}

/// A part of a list follows "problem: "; alone it needs a capital and a full stop.
enum class Form { alone, inList };

bool isForLists(const Found& found)
{
    if (!found.context)
        return false;
    const std::array lists { findingWordings(), balanceWordings(), conflictWordings(),
        geniusWordings() };
    return std::any_of(lists.begin(), lists.end(), [&found](const WordingTable& table) {
        return std::string_view(found.context) == table.context;
    });
}

QString word(std::string_view code, const std::vector<Argument>& arguments, const Reader& reader,
    const Scenario* scenario, Form form = Form::alone)
{
    QStringList words;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        words << worded(code, i, arguments[i], reader, scenario);
    const Found found = find(code);
    if (!found.wording)
        return general(code, words);

    const Wording& row = *found.wording;
    const auto at = [&](int number) -> const Argument* {
        const auto index = static_cast<std::size_t>(number) - 1;
        return number > 0 && index < arguments.size() ? &arguments[index] : nullptr;
    };
    const Argument* optional = at(row.mayLack);
    const bool lacks = row.mayLack > 0 && (!optional || isLacking(*optional));
    int count = -1;
    if (const Argument* plural = at(row.plural))
        count = static_cast<int>(
            std::clamp<std::int64_t>(plural->number, 0, std::numeric_limits<int>::max()));
    QString pattern = QCoreApplication::translate(
        found.context, lacks ? row.without : row.sentence, nullptr, count);
    if (form == Form::alone && isForLists(found)) {
        pattern[0] = pattern[0].toUpper();
        pattern += u'.';
    }
    const QString filled = fill(pattern, words);
    if (!row.path || words.isEmpty() || words.front().isEmpty())
        return filled;
    //: a path in the scenario file, and what is wrong there
    return fill(Sentences::tr("%1: %2"), { words.front(), filled });
}

/// What a file holds may be as long as the file.
QString excerpt(const QString& words)
{
    constexpr qsizetype most = 300;
    return words.size() <= most ? words : words.first(most) + u'…';
}

} // namespace

QString argument(const Argument& argument, const Reader& reader, const Scenario* scenario)
{
    const auto id = static_cast<std::size_t>(std::max<std::int64_t>(argument.number, 0));
    const auto unknown = [&] { return u"#%1"_s.arg(argument.number + 1); };
    switch (argument.kind) {
    case Argument::Kind::text:
        return excerpt(QString::fromStdString(argument.text));
    case Argument::Kind::number:
        return number(argument.number, reader);
    case Argument::Kind::points:
        return points(argument.number, scenario ? scenario->points : PointScale {}, reader);
    case Argument::Kind::time:
        return time(argument.number, reader);
    case Argument::Kind::party:
        return scenario ? partyName(*scenario, PartyId(id), reader) : unknown();
    case Argument::Kind::issue:
        return scenario ? quoted(issueTitle(*scenario, IssueId(id), reader)) : unknown();
    case Argument::Kind::option:
        return scenario ? choice(*scenario, { IssueId(id / 256), OptionId(id % 256) }, reader)
                        : u"#%1.%2"_s.arg(argument.number / 256 + 1).arg(argument.number % 256 + 1);
    case Argument::Kind::dependency:
        return scenario ? dependency(*scenario, DependencyId(id), reader) : unknown();
    case Argument::Kind::proposal:
        return QString::number(argument.number);
    case Argument::Kind::percent:
        return percent(argument.number, reader);
    }
    return {};
}

QString sentence(const Error& error, const Reader& reader, const Scenario* scenario)
{
    return word(error.code, error.arguments, reader, scenario);
}

QString finding(const Finding& finding, const Reader& reader)
{
    return word(finding.what.code, finding.what.arguments, reader, nullptr, Form::inList);
}

QString place(const Place& place)
{
    QString words = QString::fromStdString(place.file);
    if (place.line > 0)
        words += u":%1"_s.arg(place.line);
    if (place.line > 0 && place.column > 0)
        words += u":%1"_s.arg(place.column);
    return words;
}

QString reason(const Reason& reason, const Reader& reader, const Scenario& scenario)
{
    if (reason.code == reason_code::wishRefused && reason.arguments.size() == 1) {
        QString why = word(reason.arguments.front().text, {}, reader, &scenario);
        // Without its arguments only a sentence that needs none makes sense.
        if (!why.contains(u'%'))
            return fill(Sentences::tr("What I wished to do was refused: %1"), { why });
    }
    return word(reason.code, reason.arguments, reader, &scenario);
}

bool isWorded(std::string_view code) { return find(code).wording != nullptr; }

} // namespace pourparler::text
