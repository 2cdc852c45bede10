#include "app/documents/documents.h"
#include "app/documents/writing.h"

namespace pourparler::document {

using namespace Qt::StringLiterals;

Result<QStringList> writeDebrief(const SeatView& whole, const Reader& reader, const QString& folder,
    bool pdf, int branch, const DealAnalysis& analysis)
{
    const Story story = tellStory(whole, reader, { .deal = dealFor(whole, analysis) });
    const QString start = folder + u"/debrief-"_s + QString::fromStdString(whole.scenario().id)
        + (branch > 1 ? u"-branch-"_s + QString::number(branch) : QString()) + u'-'
        + gradeCode(whole.scenario(), whole.viewer());
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
