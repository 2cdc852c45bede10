// What leaves the program: the debrief as HTML and PDF, pictures with their numbers, briefs, score sheets and seat cards
// for paper. Every document carries its grade. Used by the command line and the desktop; needs a QGuiApplication, no
// window. Must not show more than the view it is given.
#pragma once

#include "app/debrief/deal_analysis.h"
#include "app/debrief/story.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace pourparler {

/// How much a document shows, for names of files: "public", "seat-emp-1", "full" (the facilitator's eyes).
[[nodiscard]] QString gradeCode(const Scenario& scenario, const Viewer& viewer);
/// "Public", "Confidential: seat of …", "Full: for the facilitator": for headers and footers.
[[nodiscard]] QString gradeWords(
    const Scenario& scenario, const Viewer& viewer, const Reader& reader);
/// The scenario's own sentence, or one of ours: in every footer.
[[nodiscard]] QString inventedWords(const Scenario& scenario, const Reader& reader);

/// All of them replace a file of the same name in one go or not at all.
/// Errors: "file-not-written" with the path and what the system says.
namespace document {

/// One self-contained file: no script, no external resource, pictures inline as SVG, tables of numbers. The reader's
/// `start`, where it is known, gives the day.
[[nodiscard]] Result<void> writeDebriefHtml(
    const SeatView& whole, const Story& story, const Reader& reader, const QString& path);
/// A4, page numbers, "invented for training" and the grade in the footer of every page.
[[nodiscard]] Result<void> writeDebriefPdf(
    const SeatView& whole, const Story& story, const Reader& reader, const QString& path);
/// folder/<id>.svg, .png and .csv; what it wrote. An SVG speaks its title.
[[nodiscard]] Result<QStringList> writeChart(const Chart& chart, const QString& folder);
/// The scenario's title, and which branch it is: for titles and footers.
[[nodiscard]] QString titleOf(const Story& story);
/// "debrief-<scenario>-<grade>"; "debrief-<scenario>-branch-2-<grade>" of a branch, so that it lies beside the table's.
[[nodiscard]] QString debriefName(const Scenario& scenario, const Viewer& viewer, StreamId stream);
/// <debriefName>.html, .pdf if asked for, and the charts in <debriefName>-charts/: what `pourparler-cli debrief` does.
/// Makes the folder. What it wrote. `stream`: which one `whole` is of. With what was left on the table if
/// `analysis` is there and the viewer may know: then it takes as long as that takes.
[[nodiscard]] Result<QStringList> writeDebrief(const SeatView& whole, const Reader& reader,
    const QString& folder, bool pdf, StreamId stream = StreamId::table1,
    const DealAnalysis& analysis = {});

/// For the room: general instructions, parties, issues with their options, who has to sign, a form for the outcome.
[[nodiscard]] Result<void> writePublicPaper(
    const RedactedScenario& scenario, const Reader& reader, const QString& path);
/// What a party is given in confidence: its brief, and with preferences its score sheet, walk-away value and red lines.
/// `scenario`: redacted for a seat of that party.
[[nodiscard]] Result<void> writePartyPaper(
    const RedactedScenario& scenario, PartyId party, const Reader& reader, const QString& path);
/// One card a seat, to be folded and set up on the table; public.
[[nodiscard]] Result<void> writeSeatCards(
    const RedactedScenario& scenario, const Reader& reader, const QString& path);
/// All of it into a folder, redacted for each: paper-<scenario>-public.pdf, paper-<scenario>-cards.pdf,
/// paper-<scenario>-seat-emp.pdf, … Makes the folder. What it wrote.
[[nodiscard]] Result<QStringList> writeAllPaper(
    const Scenario& scenario, const Reader& reader, const QString& folder);

} // namespace document
} // namespace pourparler
