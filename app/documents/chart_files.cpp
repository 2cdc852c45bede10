#include "app/documents/documents.h"
#include "app/documents/plain.h"
#include "app/documents/svg.h"
#include "app/documents/writing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace pourparler::document {

using namespace Qt::StringLiterals;

namespace {

/// Twice as many pixels as on a screen: sharp on slides.
constexpr int pngScale = 2;

QByteArray pngOf(const Chart& chart)
{
    const int height = static_cast<int>(std::ceil(chart.heightFor(pictureWidth, Ink {})));
    constexpr int margins = static_cast<int>(2 * pictureMargin);
    QImage image((static_cast<int>(pictureWidth) + margins) * pngScale,
        (height + margins) * pngScale, QImage::Format_RGB32);
    image.fill(lightTokens().surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pngScale, pngScale);
    painter.translate(pictureMargin, pictureMargin);
    chart.paint(painter, QRectF(0, 0, pictureWidth, height), Ink {});
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray csvOf(const Numbers& numbers)
{
    const auto line = [](const QStringList& fields) {
        QStringList made;
        for (const QString& field : fields)
            made << csvField(field);
        return made.join(u',').toUtf8() + '\n';
    };
    QByteArray bytes = line(numbers.keys);
    for (const QStringList& row : numbers.values)
        bytes += line(row);
    return bytes;
}

} // namespace

Result<QStringList> writeChart(const Chart& chart, const QString& folder)
{
    const QString start = folder + u'/' + chart.id();
    QStringList written;
    const auto write = [&](const QString& ending, const QByteArray& bytes) {
        written << start + ending;
        return writeFile(written.back(), bytes);
    };
    if (const auto done = write(u".svg"_s, svgFile(chart)); !done)
        return tl::unexpected(done.error());
    if (const auto done = write(u".png"_s, pngOf(chart)); !done)
        return tl::unexpected(done.error());
    if (const auto done = write(u".csv"_s, csvOf(chart.numbers())); !done)
        return tl::unexpected(done.error());
    return written;
}

} // namespace pourparler::document
