#include "app/documents/documents.h"
#include "app/documents/writing.h"

namespace pourparler::document {

using namespace Qt::StringLiterals;

QString titleOf(const Story& story)
{
    return story.branch.isEmpty() ? story.scenario : story.scenario + u" · "_s + story.branch;
}

QString debriefName(const Scenario& scenario, const Viewer& viewer, StreamId stream)
{
    QStringList parts { u"debrief"_s, QString::fromStdString(scenario.id) };
    if (stream != StreamId::table1)
        parts << u"branch"_s << QString::number(static_cast<std::uint32_t>(stream));
    parts << gradeCode(scenario, viewer);
    return parts.join(u'-');
}

Result<QStringList> writeDebrief(const SeatView& whole, const Reader& reader, const QString& folder,
    bool pdf, StreamId stream, const DealAnalysis& analysis)
{
    const Story story
        = tellStory(whole, reader, { .stream = stream, .deal = dealFor(whole, analysis) });
    const QString start = folder + u'/' + debriefName(whole.scenario(), whole.viewer(), stream);
    const QString charts = start + u"-charts"_s;
    if (const auto made = makeFolder(charts); !made)
        return tl::unexpected(made.error());

    QStringList written { start + u".html"_s };
    if (const auto done = writeDebriefHtml(whole, story, reader, written.back()); !done)
        return tl::unexpected(done.error());
    if (pdf) {
        written << start + u".pdf"_s;
        if (const auto done = writeDebriefPdf(whole, story, reader, written.back()); !done)
            return tl::unexpected(done.error());
    }
    for (const Step& step : story.steps) {
        if (!step.picture)
            continue;
        const auto files = writeChart(*step.picture, charts);
        if (!files)
            return tl::unexpected(files.error());
        written << *files;
    }
    return written;
}

} // namespace pourparler::document
