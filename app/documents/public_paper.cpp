#include "app/documents/public_paper.h"

#include "app/documents/party_words.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/ratification_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace pourparler::paper {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr Type muted { .muted = true };
constexpr Type strong { .strong = true };
constexpr Type small { .size = Size::caption, .muted = true };

class Writer {
public:
    Writer(const Scenario& scenario, const Reader& reader)
        : m_scenario(scenario)
        , m_reader(reader)
    {
    }

    Pieces write() const
    {
        Pieces pieces { titleBlock({ .over = Document::tr("For everybody"),
            .words = words(m_scenario.title),
            .under = keyFacts() }) };
        append(pieces, paragraph(words(m_scenario.summary), { Size::lead }, 3));
        append(pieces, markdown(words(m_scenario.general), true));
        append(pieces, parties());
        append(pieces, issues());
        append(pieces, dependencies());
        append(pieces, rule());
        append(pieces, facts());
        return pieces;
    }

private:
    QString words(const LocalText& text) const { return text::inLanguage(text, m_reader); }

    QString keyFacts() const
    {
        const Protocol& protocol = m_scenario.protocol;
        QStringList facts;
        if (m_scenario.minutes > 0)
            facts << text::duration(std::int64_t { m_scenario.minutes } * 60);
        facts << Document::tr("%n round(s)", nullptr, protocol.rounds);
        if (protocol.turnSeconds > 0)
            facts << fill(Document::tr("a turn: %1"), { text::duration(protocol.turnSeconds) });
        if (protocol.signingSeconds > 0)
            facts << fill(Document::tr("to sign: %1"), { text::duration(protocol.signingSeconds) });
        return facts.join(u" · "_s);
    }

    QString sourceWords(const Source& source) const
    {
        QString told = words(source.text);
        const QString grade = text::label(source.grade);
        const QString date = text::date(source.asOf, m_reader);
        if (!date.isEmpty() && !told.contains(date))
            told = fill(Document::tr("%1, %2", "a source and its date"), { told, date });
        return fill(Document::tr("%1 (%2)", "a source and how well it is known"), { told, grade });
    }

    Piece party(PartyId id) const
    {
        const Party& party = m_scenario.party(id);
        const double left = 10 * millimetre;
        const double width = textWidth - left;
        const QString name = text::partyName(m_scenario, id, m_reader);
        const QString role = roleWords(party);
        const QString about = words(party.about);
        const double nameHeight = heightOf(name, strong, width);
        const double roleHeight = heightOf(role, small, width);
        return { .height = nameHeight + roleHeight + heightOf(about, {}, width) + 2 * millimetre,
            .before = 2.5 * millimetre,
            .paint = [=](QPainter& painter, const QRectF& box) {
                drawMark(painter, id, QRectF(0, 0, 6 * millimetre, 6 * millimetre));
                const QRectF at = box.adjusted(left, 0, 0, 0);
                drawWords(painter, at, name, strong);
                drawWords(painter, at.adjusted(0, nameHeight, 0, 0), role, small);
                drawWords(painter, at.adjusted(0, nameHeight + roleHeight + 0.5 * millimetre, 0, 0),
                    about, {});
            } };
    }

    Pieces parties() const
    {
        Pieces pieces { heading(Document::tr("Who is at the table")) };
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            pieces.push_back(party(PartyId(i)));
        QStringList order;
        for (const PartyId each : m_scenario.protocol.order)
            order << text::partyShort(m_scenario, each, m_reader);
        append(pieces,
            paragraph(fill(Document::tr("Speaking order: %1"), { order.join(u" → "_s) }), muted));
        return pieces;
    }

    Piece optionRow(const QString& option, const std::optional<Source>& source) const
    {
        return row({ { u"–"_s, 0.012 }, { option, 0.518 },
                       { source ? sourceWords(*source) : QString(), 0.47, small } },
            false);
    }

    Pieces issues() const
    {
        Pieces pieces { heading(Document::tr("What is negotiated")) };
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
            const IssueId id(i);
            const Issue& issue = m_scenario.issues[i];
            Pieces group { heading(
                fill(Document::tr("%1. %2", "number and title of an issue"),
                    { QString::number(i + 1), text::issueTitle(m_scenario, id, m_reader) }),
                Size::lead) };
            append(group, paragraph(words(issue.about), muted, 0));
            if (issue.kind == IssueKind::number) {
                const OptionId last(issue.options.size() - 1);
                group.push_back(
                    optionRow(fill(Document::tr("from %1 to %2"),
                                  { text::optionLabel(m_scenario, { id, OptionId() }, m_reader),
                                      text::optionLabel(m_scenario, { id, last }, m_reader) }),
                        issue.source));
            } else {
                for (std::size_t o = 0; o < issue.options.size(); ++o)
                    group.push_back(
                        optionRow(text::optionLabel(m_scenario, { id, OptionId(o) }, m_reader),
                            issue.options[o].source));
            }
            append(pieces, together(std::move(group)));
        }
        return pieces;
    }

    Pieces dependencies() const
    {
        if (m_scenario.dependencies.empty())
            return {};
        Pieces pieces { heading(Document::tr("What hangs together")) };
        QStringList rules;
        for (std::size_t i = 0; i < m_scenario.dependencies.size(); ++i)
            rules << text::dependency(m_scenario, DependencyId(i), m_reader) + u'.';
        append(pieces, bullets(rules));
        return pieces;
    }

    Pieces conditions(const std::vector<text::Condition>& parts, int level) const
    {
        Pieces pieces;
        for (const text::Condition& part : parts) {
            append(pieces, bullets({ part.words }, strong, level));
            append(pieces, conditions(part.parts, level + 1));
        }
        return pieces;
    }

    Pieces rule() const
    {
        const Protocol& protocol = m_scenario.protocol;
        Pieces pieces { heading(Document::tr("When an agreement holds")) };
        if (!m_scenario.ratificationRule.empty())
            append(pieces, paragraph(words(m_scenario.ratificationRule), {}, 0));
        const text::Condition condition = text::ratification(m_scenario, {}, m_reader);
        append(pieces, paragraph(condition.words, strong));
        append(pieces, conditions(condition.parts, 1));
        if (m_scenario.ratificationSource)
            append(pieces, paragraph(sourceWords(*m_scenario.ratificationSource), small, 1));
        append(pieces,
            bullets({ protocol.partialAgreement
                    ? Document::tr("A partial agreement is allowed: issues may be left open.")
                    : Document::tr("A partial agreement is not allowed: every issue has to be "
                                   "settled."),
                protocol.nonSignatoriesBound
                    ? Document::tr("Who does not sign is bound all the same.")
                    : Document::tr(
                        "Who does not sign is not bound, and gets its walk-away value.") }));
        return pieces;
    }

    Pieces facts() const
    {
        if (m_scenario.facts.empty())
            return {};
        Pieces pieces { heading(Document::tr("Facts to use at the table")) };
        for (const Fact& fact : m_scenario.facts)
            pieces.push_back(
                row({ { words(fact.text), 0.6 }, { sourceWords(fact.source), 0.4, small } }));
        return pieces;
    }

    const Scenario& m_scenario;
    const Reader& m_reader;
};

constexpr double fieldHeight = 9 * millimetre;

/// A line to write on behind an issue's title.
Piece toFillIn(const QString& words)
{
    const double left = textWidth * 0.42;
    const double height
        = std::max(fieldHeight, heightOf(words, {}, left - 4 * millimetre) + 2 * millimetre);
    return { .height = height, .paint = [=](QPainter& painter, const QRectF& box) {
                drawWords(painter, QRectF(0, 0, left - 4 * millimetre, box.height()), words, {},
                    Qt::AlignBottom);
                drawLine(painter, left, box.width(), box.height() - 0.6 * millimetre);
            } };
}

Piece toSign(const Scenario& scenario, PartyId party, const Reader& reader)
{
    const QString name = text::partyName(scenario, party, reader);
    const double left = 9 * millimetre;
    const double width = textWidth * 0.42 - left - 4 * millimetre;
    const double height = std::max(13 * millimetre, heightOf(name, strong, width) + 4 * millimetre);
    return { .height = height, .paint = [=](QPainter& painter, const QRectF& box) {
                const double foot = box.height() - 0.6 * millimetre;
                drawMark(painter, party,
                    QRectF(0, foot - 5.2 * millimetre, 5.2 * millimetre, 5.2 * millimetre));
                drawWords(painter, QRectF(left, 0, width, foot), name, strong, Qt::AlignBottom);
                drawLine(painter, textWidth * 0.42, box.width(), foot);
            } };
}

} // namespace

Pieces publicPaper(const Scenario& scenario, const Reader& reader)
{
    return Writer(scenario, reader).write();
}

Pieces outcomeForm(const Scenario& scenario, const Reader& reader)
{
    Piece title = titleBlock({ .over = text::inLanguage(scenario.title, reader),
        .words = Document::tr("What we agreed"),
        .under = scenario.protocol.partialAgreement
            ? Document::tr("Write down the option of each issue; cross out what is left open. No "
                           "agreement is a result too: then say why.")
            : Document::tr("Write down the option of each issue. No agreement is a result too: "
                           "then say why.") });
    title.newPage = true;
    Pieces pieces { std::move(title) };
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        pieces.push_back(toFillIn(fill(Document::tr("%1. %2", "number and title of an issue"),
            { QString::number(i + 1), text::issueShort(scenario, IssueId(i), reader) })));
    pieces.push_back(heading(Document::tr("Signed by"), Size::lead));
    pieces.back().before = 10 * millimetre;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (scenario.parties[i].votes)
            pieces.push_back(toSign(scenario, PartyId(i), reader));
    Piece last = toFillIn(Document::tr("Round and time"));
    last.before = 4 * millimetre;
    pieces.push_back(std::move(last));
    return pieces;
}

} // namespace pourparler::paper
