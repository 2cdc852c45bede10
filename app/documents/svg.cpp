#include "app/documents/svg.h"

#include "app/charts/chart.h"
#include "app/documents/plain.h"
#include "app/look/typeface.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace pourparler::document {

using namespace Qt::StringLiterals;

namespace {

/// What Qt's generator draws: right in shape, but with a size in millimetres, no role, and text as wide as chance has it.
QByteArray drawn(const Chart& chart, const QSizeF& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.paint(painter, QRectF(QPointF(), size), Ink {});
    painter.end();
    return bytes;
}

QString number(double value) { return QString::number(value, 'f', 2); }

void writeRun(QXmlStreamWriter& writer, QXmlStreamReader& reader)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const QString words = plain(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    if (words.trimmed().isEmpty())
        return;
    QFont font(attributes.value("font-family"_L1).toString());
    font.setPixelSize(std::max(1, static_cast<int>(attributes.value("font-size"_L1).toDouble())));
    const int weight = attributes.value("font-weight"_L1).toInt();
    font.setWeight(weight >= QFont::DemiBold ? QFont::Bold : QFont::Normal);
    writer.writeStartElement(u"text"_s);
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == "font-family"_L1)
            writer.writeAttribute(u"font-family"_s,
                u"'%1', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"_s.arg(
                    typeface()));
        else
            writer.writeAttribute(
                attribute.qualifiedName().toString(), attribute.value().toString());
    writer.writeAttribute(u"textLength"_s, number(QFontMetricsF(font).horizontalAdvance(words)));
    writer.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
    writer.writeCharacters(words);
    writer.writeEndElement();
}

/// Text says its font itself, and most groups stay where they are.
bool isIdle(const QXmlStreamAttribute& attribute)
{
    return attribute.name().startsWith("font-"_L1)
        || (attribute.name() == "transform"_L1 && attribute.value() == "matrix(1,0,0,1,0,0)"_L1);
}

/// Copies what is drawn and drops what the generator says about itself.
void copy(QXmlStreamWriter& writer, const QByteArray& drawing)
{
    QXmlStreamReader reader(drawing);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == "svg"_L1) {
                break;
            } else if (reader.name() == "title"_L1 || reader.name() == "desc"_L1
                || reader.name() == "defs"_L1) {
                reader.skipCurrentElement();
            } else if (reader.name() == "text"_L1) {
                writeRun(writer, reader);
            } else {
                writer.writeStartElement(reader.name().toString());
                for (const QXmlStreamAttribute& attribute : reader.attributes())
                    if (!isIdle(attribute))
                        writer.writeAttribute(
                            attribute.qualifiedName().toString(), attribute.value().toString());
                ++depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            if (depth > 0) {
                writer.writeEndElement();
                --depth;
            }
            break;
        default:
            break;
        }
    }
}

void write(QXmlStreamWriter& writer, const Chart& chart, const QString& description,
    const QString& id, bool file)
{
    const QSizeF size(pictureWidth, std::ceil(chart.heightFor(pictureWidth, Ink {})));
    const double margin = file ? pictureMargin : 0;
    const QSizeF whole = size + 2 * QSizeF(margin, margin);
    writer.writeStartElement(u"svg"_s);
    if (file) {
        writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
        writer.writeAttribute(u"width"_s, QString::number(whole.width()));
        writer.writeAttribute(u"height"_s, QString::number(whole.height()));
    }
    writer.writeAttribute(
        u"viewBox"_s, u"%1 %1 %2 %3"_s.arg(-margin).arg(whole.width()).arg(whole.height()));
    writer.writeAttribute(u"role"_s, u"img"_s);
    writer.writeAttribute(u"aria-labelledby"_s, id + u"-title "_s + id + u"-desc"_s);
    writer.writeStartElement(u"title"_s);
    writer.writeAttribute(u"id"_s, id + u"-title"_s);
    writer.writeCharacters(plain(chart.title()));
    writer.writeEndElement();
    writer.writeStartElement(u"desc"_s);
    writer.writeAttribute(u"id"_s, id + u"-desc"_s);
    writer.writeCharacters(plain(description));
    writer.writeEndElement();
    if (file) { // paper behind it, whatever it is laid on
        writer.writeEmptyElement(u"rect"_s);
        writer.writeAttribute(u"x"_s, QString::number(-margin));
        writer.writeAttribute(u"y"_s, QString::number(-margin));
        writer.writeAttribute(u"width"_s, QString::number(whole.width()));
        writer.writeAttribute(u"height"_s, QString::number(whole.height()));
        writer.writeAttribute(u"fill"_s, lightTokens().surface.name());
    }
    copy(writer, drawn(chart, size));
    writer.writeEndElement();
}

} // namespace

void writeSvg(
    QXmlStreamWriter& writer, const Chart& chart, const QString& description, const QString& id)
{
    write(writer, chart, description, id, false);
}

QByteArray svgFile(const Chart& chart)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    write(writer, chart, chart.title(), chart.id(), true);
    writer.writeEndDocument();
    return bytes;
}

} // namespace pourparler::document
