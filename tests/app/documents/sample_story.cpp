#include "sample_story.h"

#include "app/look/typeface.h"
#include "core/scenario/reader.h"

#include <QFile>
#include <QPainter>
#include <QProcess>

#include <map>

namespace pourparler::test {

using namespace Qt::StringLiterals;

QString hostile()
{
    return u"<script>alert(\"x\")</script> & 'q' ]]> \u202Eabc"_s + QChar(0x07) + QChar(0x1b)
        + u"[2J"_s + QChar(0xd800) + u" http"_s + u"://example.org/a.png"_s;
}

double SampleChart::heightFor(double, const Ink&) const { return 160; }

void SampleChart::paint(QPainter& painter, const QRectF& box, const Ink& ink) const
{
    painter.setFont(fontOf(TypeSize::body, Weight::regular, ink.zoom));
    for (int i = 0; i < 2; ++i) {
        const double top = box.top() + 16 + 64 * i;
        painter.fillRect(QRectF(box.left() + 220, top, 300 + 90 * i, 24),
            ink.tokens->party[static_cast<std::size_t>(i)]);
        painter.setPen(ink.tokens->text);
        painter.drawText(QRectF(box.left(), top, 210, 24), Qt::AlignRight | Qt::AlignVCenter,
            i == 0 ? u"Trait d’Union"_s : u"<b>&"_s);
    }
}

Numbers SampleChart::numbers() const
{
    return { .columns = { u"Party"_s, u"Value"_s },
        .rows = { { u"Trait d’Union"_s, u"58.6"_s }, { hostile(), u"−3.0"_s } },
        .keys = { u"party"_s, u"value"_s },
        .values = { { u"uni"_s, u"58.60"_s }, { u"=1+1,\"\n"_s, u"-3.00"_s } } };
}

Story sampleStory()
{
    Story story;
    story.scenario = u"Home and screen"_s;
    story.outcome = u"Partial agreement after 6 rounds"_s;
    story.feelings = { { {}, hostile(), u"relieved"_s }, { {}, u"Union"_s, hostile() } };
    Step results;
    results.id = u"results"_s;
    results.title = u"Who got what"_s;
    results.sentence = u"Both sides came out above their walk-away values. "_s + hostile();
    results.notes = u"Ask who is surprised."_s;
    results.hasNumbers = true;
    results.picture = std::make_shared<SampleChart>();
    Step home;
    home.id = u"home"_s;
    home.title = u"What to take home"_s;
    home.sentence = u"One thing each."_s;
    home.points = { u"What would you do again?"_s, hostile() };
    story.steps = { results, home };
    story.invented = u"Invented for training."_s;
    return story;
}

const Scenario& shippedScenario(const QString& id)
{
    static std::map<QString, Scenario> read;
    const auto found = read.find(id);
    if (found != read.end())
        return found->second;
    const auto files = loadScenarioFolder(
        (QStringLiteral(POURPARLER_SOURCE_DIR) + u"/scenarios/"_s + id).toStdString());
    return read.emplace(id, *readScenario(files.value()).scenario).first->second;
}

SeatView viewOf(const Scenario& scenario, const Viewer& viewer)
{
    return SeatView(redact(scenario, viewer), viewer);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList pagesOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s });
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace pourparler::test
