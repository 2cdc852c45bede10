// What leaves the program: the debrief as HTML and PDF, pictures with their numbers, briefs, score sheets and role cards
// for paper. Every document carries its grade. Used by the command line and the desktop; needs a QGuiApplication, no
// window. Must not show more than the view it is given.
#pragma once

#include "app/debrief/story.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace pourparler {

/// How much a document shows; in its header and in the name of its file.
enum class Grade : std::uint8_t {
    everyone, ///< "public"
    seat, ///< "seat-emp-1"
    full, ///< "full": the facilitator's eyes
};
[[nodiscard]] Grade gradeOf(const Viewer& viewer);
/// "public", "seat-emp-1", "full": for file names.
[[nodiscard]] QString gradeCode(const Scenario& scenario, const Viewer& viewer);
/// "Public", "Confidential: seat of …", "Full: for the facilitator": for headers and footers.
[[nodiscard]] QString gradeWords(
    const Scenario& scenario, const Viewer& viewer, const Reader& reader);

/// Errors of writing: code "file-not-written" with the path and what the system says.
namespace document {

/// One self-contained file: no script that loads, no external resource, pictures inline as SVG, tables of numbers.
[[nodiscard]] Result<void> writeDebriefHtml(
    const SeatView& whole, const Story& story, const Reader& reader, const QString& path);
/// A4, page numbers, "invented for training" and the grade in the footer.
[[nodiscard]] Result<void> writeDebriefPdf(
    const SeatView& whole, const Story& story, const Reader& reader, const QString& path);
/// folder/<id>.svg, .png and .csv. An SVG speaks its title.
[[nodiscard]] Result<void> writeChart(const Chart& chart, const QString& folder);
/// debrief-<scenario>-<grade>.html, .pdf if asked for, and charts/: what `pourparler-cli debrief` does. Makes the folder.
[[nodiscard]] Result<void> writeDebrief(
    const SeatView& whole, const Reader& reader, const QString& folder, bool pdf);

/// Paper for the room: one file a party with its brief, score sheet, walk-away value, red lines and seat cards;
/// the public one has the general instructions, the issues and the rule. `viewer`: whose scenario it is, everyone or a seat.
[[nodiscard]] Result<void> writePaper(const RedactedScenario& scenario, const Viewer& viewer,
    const Reader& reader, const QString& path);
/// All of them into a folder, redacted for each: paper-<scenario>-public.pdf, paper-<scenario>-seat-emp.pdf, …
[[nodiscard]] Result<void> writeAllPaper(
    const Scenario& scenario, const Reader& reader, const QString& folder);

} // namespace document
} // namespace pourparler
