// Pictures as SVG that looks the same on any machine: text stays text, each run as wide as it was measured, whatever
// font stands in for ours. Used by the debrief in HTML and by the pictures' own files. Must not fetch anything.
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace pourparler {

class Chart;

namespace document {

/// Of pictures in files and in HTML, in CSS pixels.
inline constexpr double pictureWidth = 880;
/// Around a picture that has a file of its own.
inline constexpr double pictureMargin = 16;

/// Writes <svg role="img"> with title and description, as a part of a page: no namespace, ids beginning with `id`.
void writeSvg(
    QXmlStreamWriter& writer, const Chart& chart, const QString& description, const QString& id);
/// A file of its own.
[[nodiscard]] QByteArray svgFile(const Chart& chart);

} // namespace document
} // namespace pourparler
