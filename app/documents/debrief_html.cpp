#include "app/documents/documents.h"
#include "app/documents/plain.h"
#include "app/documents/style.h"
#include "app/documents/svg.h"
#include "app/documents/writing.h"
#include "app/text/fill.h"
#include "core/base/version.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace pourparler::document {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// HTML that is XML, too: whatever people wrote, it cannot become a tag.
class Page {
public:
    Page(const SeatView& whole, const Story& story, const Reader& reader)
        : m_whole(whole)
        , m_story(story)
        , m_reader(reader)
        , m_grade(gradeWords(whole.scenario(), whole.viewer(), reader))
        , m_writer(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_writer.writeDTD(u"<!DOCTYPE html>"_s);
        open(u"html"_s,
            { { u"lang"_s, m_reader.language },
                { u"dir"_s,
                    m_reader.locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s } });
        writeHead();
        open(u"body"_s);
        writeHeader();
        open(u"main"_s);
        writeFeelings();
        for (const Step& step : m_story.steps)
            writeStep(step);
        close();
        writeFooter();
        close();
        close();
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void open(const QString& tag, const Attributes& attributes = {})
    {
        m_writer.writeStartElement(tag);
        for (const auto& [name, value] : attributes)
            m_writer.writeAttribute(name, plain(value));
    }
    void close() { m_writer.writeEndElement(); }
    void line() { m_writer.writeCharacters(u"\n"_s); }
    void leaf(const QString& tag, const QString& words, const Attributes& attributes = {})
    {
        open(tag, attributes);
        m_writer.writeCharacters(plain(words));
        close();
        line();
    }
    void empty(const QString& tag, const Attributes& attributes)
    {
        m_writer.writeEmptyElement(tag);
        for (const auto& [name, value] : attributes)
            m_writer.writeAttribute(name, plain(value));
        line();
    }

    void writeHead()
    {
        open(u"head"_s);
        line();
        empty(u"meta"_s, { { u"charset"_s, u"utf-8"_s } });
        // A second lock: nothing may be fetched or run, even if something got through.
        empty(u"meta"_s,
            { { u"http-equiv"_s, u"Content-Security-Policy"_s },
                { u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s } });
        empty(u"meta"_s,
            { { u"name"_s, u"viewport"_s },
                { u"content"_s, u"width=device-width, initial-scale=1"_s } });
        leaf(u"title"_s,
            text::fill(Document::tr("Debrief: %1 (%2)", "a scenario and who may read it"),
                { titleOf(m_story), m_grade }));
        open(u"style"_s);
        m_writer.writeCharacters(styleSheet());
        close();
        close();
        line();
    }

    void writeHeader()
    {
        open(u"header"_s);
        leaf(u"p"_s, m_grade, { { u"class"_s, u"grade"_s } });
        leaf(u"h1"_s, m_story.scenario);
        if (!m_story.branch.isEmpty())
            leaf(u"p"_s, m_story.branch, { { u"class"_s, u"branch"_s } });
        leaf(u"p"_s, m_story.outcome, { { u"class"_s, u"outcome"_s } });
        if (m_reader.start.isValid())
            leaf(u"p"_s, m_reader.locale.toString(m_reader.start.date(), u"d MMMM yyyy"_s),
                { { u"class"_s, u"day"_s } });
        open(u"nav"_s, { { u"aria-label"_s, Document::tr("The steps") } });
        open(u"ol"_s);
        for (const Step& step : m_story.steps) {
            open(u"li"_s);
            leaf(u"a"_s, step.title, { { u"href"_s, u'#' + step.id } });
            close();
        }
        close();
        close();
        close();
        line();
    }

    void writeFeelings()
    {
        if (m_story.feelings.empty())
            return;
        open(u"section"_s, { { u"id"_s, u"feelings"_s } });
        leaf(u"h2"_s, Document::tr("First of all: how was it?"));
        open(u"ul"_s, { { u"class"_s, u"feelings"_s } });
        for (const Feeling& feeling : m_story.feelings) {
            open(u"li"_s);
            leaf(u"b"_s, feeling.word.isEmpty() ? u"–"_s : feeling.word,
                { { u"dir"_s, u"auto"_s } });
            leaf(u"span"_s, feeling.who, { { u"dir"_s, u"auto"_s } });
            close();
        }
        close();
        close();
        line();
    }

    void writeStep(const Step& step)
    {
        open(u"section"_s,
            { { u"id"_s, step.id }, { u"aria-labelledby"_s, step.id + u"-heading"_s } });
        leaf(u"h2"_s, step.title, { { u"id"_s, step.id + u"-heading"_s } });
        if (!step.sentence.isEmpty())
            leaf(u"p"_s, step.sentence, { { u"class"_s, u"sentence"_s } });
        if (step.picture) {
            open(u"figure"_s);
            writeSvg(m_writer, *step.picture, step.sentence, step.id);
            if (step.picture->title() != step.title)
                leaf(u"figcaption"_s, step.picture->title());
            close();
            line();
        }
        if (!step.points.isEmpty()) {
            open(u"ul"_s);
            for (const QString& point : step.points)
                leaf(u"li"_s, point);
            close();
            line();
        }
        if (step.picture)
            writeNumbers(*step.picture);
        // What to ask is the facilitator's.
        if (!step.notes.isEmpty() && m_whole.viewer().kind == Viewer::Kind::facilitator)
            writeNotes(step.notes);
        close();
        line();
    }

    void writeNumbers(const Chart& chart)
    {
        const Numbers numbers = chart.numbers();
        if (numbers.rows.empty())
            return;
        open(u"details"_s);
        leaf(u"summary"_s, Document::tr("The same in numbers"));
        open(u"div"_s, { { u"class"_s, u"scroll"_s } });
        open(u"table"_s);
        leaf(u"caption"_s, chart.title());
        open(u"thead"_s);
        open(u"tr"_s);
        for (qsizetype i = 0; i < numbers.columns.size(); ++i)
            leaf(u"th"_s, numbers.columns[i],
                { { u"scope"_s, u"col"_s }, { u"class"_s, classOf(numbers, i) } });
        close();
        close();
        open(u"tbody"_s);
        for (const QStringList& row : numbers.rows) {
            open(u"tr"_s);
            for (qsizetype i = 0; i < row.size(); ++i)
                leaf(u"td"_s, row[i], { { u"class"_s, classOf(numbers, i) } });
            close();
        }
        close();
        close();
        close();
        close();
        line();
    }

    /// Columns of plain numbers are set to the right.
    static QString classOf(const Numbers& numbers, qsizetype column)
    {
        bool any = false;
        for (const QStringList& row : numbers.values) {
            if (column >= row.size() || row[column].isEmpty())
                continue;
            bool isNumber = false;
            row[column].toDouble(&isNumber);
            if (!isNumber)
                return u"words"_s;
            any = true;
        }
        return any ? u"number"_s : u"words"_s;
    }

    void writeNotes(const QString& notes)
    {
        open(u"details"_s, { { u"class"_s, u"notes"_s } });
        leaf(u"summary"_s, Document::tr("Notes for the presenter"));
        for (const QString& each : notes.split(u'\n', Qt::SkipEmptyParts))
            leaf(u"p"_s, each);
        close();
        line();
    }

    void writeFooter()
    {
        open(u"footer"_s);
        leaf(u"p"_s,
            m_story.invented.isEmpty() ? inventedWords(m_whole.scenario(), m_reader)
                                       : m_story.invented);
        leaf(u"p"_s,
            text::fill(Document::tr("%1 · made with Pourparler %2", "who may read this; version"),
                { m_grade, QStringLiteral(POURPARLER_VERSION) }));
        close();
        line();
    }

    const SeatView& m_whole;
    const Story& m_story;
    const Reader& m_reader;
    const QString m_grade;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace

Result<void> writeDebriefHtml(
    const SeatView& whole, const Story& story, const Reader& reader, const QString& path)
{
    return writeFile(path, Page(whole, story, reader).write());
}

} // namespace pourparler::document
