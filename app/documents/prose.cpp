// Running text of pieces.h: Qt lays it out as one document, which is then cut between its lines.

#include "app/documents/pieces.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <memory>

namespace pourparler::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 138; ///< per cent

/// Fetches nothing, whatever the text asks for.
class QuietDocument : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

using Document = std::shared_ptr<QuietDocument>;

Document makeDocument(const Type& type)
{
    auto document = std::make_shared<QuietDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(font(type.size, type.strong));
    document->setIndentWidth(5 * millimetre);
    document->setUndoRedoEnabled(false);
    return document;
}

void drawSlice(
    QPainter& painter, const QTextDocument& document, double top, double bottom, bool muted)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(
        QPalette::Text, muted ? QColor(mutedGrey, mutedGrey, mutedGrey) : QColor(Qt::black));
    // A hair less at both ends, so that no line of its neighbours is touched.
    context.clip = QRectF(0, top + 1, textWidth, bottom - top - 2);
    painter.translate(0, -top);
    painter.setClipRect(QRectF(0, top, textWidth, bottom - top)); // list marks come with every line
    document.documentLayout()->draw(&painter, context);
}

struct Slice {
    double top = 0;
    double bottom = 0;
    bool heading = false;
    int line = 0; ///< in its block
    int lines = 1; ///< of its block
};

/// Line by line; those beside each other in a table are one slice.
std::vector<Slice> slicesOf(const QTextDocument& document)
{
    std::vector<Slice> slices;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const double top = place.top() + line.y();
            slices.push_back({ top, top + line.height(), block.blockFormat().headingLevel() > 0, i,
                layout.lineCount() });
        }
    }
    std::stable_sort(
        slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.top < b.top; });
    std::vector<Slice> merged;
    for (const Slice& slice : slices) {
        if (!merged.empty() && slice.top < merged.back().bottom - 1)
            merged.back().bottom = std::max(merged.back().bottom, slice.bottom);
        else
            merged.push_back(slice);
    }
    return merged;
}

Pieces cut(const Document& document, bool muted = false)
{
    document->setTextWidth(textWidth);
    Pieces pieces;
    double end = 0;
    for (const Slice& slice : slicesOf(*document)) {
        // No single line of a paragraph at the foot or at the top of a page.
        const bool orphan = slice.line == 0 && slice.lines > 1;
        const bool widow = slice.line + 2 == slice.lines;
        pieces.push_back({ .height = slice.bottom - slice.top,
            .before = slice.top - end,
            .withNext = slice.heading || orphan || widow,
            .paint = [document, slice, muted](QPainter& painter, const QRectF&) {
                drawSlice(painter, *document, slice.top, slice.bottom, muted);
            } });
        end = slice.bottom;
    }
    return pieces;
}

void styleBlocks(QTextDocument& document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        format.setLineHeight(level > 0 ? 115 : lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 0 ? (level == 1 ? 7 : 4) * millimetre : 0);
        format.setBottomMargin(
            inTable || level > 0 ? 0.8 * millimetre : (block.textList() ? 0.9 : 2) * millimetre);
        cursor.setBlockFormat(format);
        if (level > 0) {
            // Set, not merged: Markdown's own size adjustment has to go.
            QTextCharFormat characters;
            characters.setFont(font(level == 1 ? Size::title : Size::lead, true));
            cursor.setCharFormat(characters);
        }
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(0.5 * point);
            format.setBorderBrush(QColor(lineGrey, lineGrey, lineGrey));
            format.setCellPadding(1.2 * millimetre);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
}

} // namespace

Pieces paragraph(const QString& words, const Type& type, double before)
{
    const Document document = makeDocument(type);
    document->setPlainText(words);
    QTextCursor cursor(document.get());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    Pieces pieces = cut(document, type.muted);
    if (!pieces.empty())
        pieces.front().before = before * millimetre;
    return pieces;
}

Pieces bullets(const QStringList& items, const Type& type, int level)
{
    Pieces pieces;
    for (const QString& item : items) {
        const Document document = makeDocument(type);
        QTextCursor cursor(document.get());
        QTextListFormat list;
        list.setStyle(QTextListFormat::ListDisc);
        list.setIndent(level);
        cursor.createList(list);
        QTextBlockFormat format = cursor.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        cursor.insertText(QString(item).replace(u'\n', u' '));
        Pieces more = cut(document, type.muted);
        if (!more.empty())
            more.front().before = 1.3 * millimetre;
        append(pieces, std::move(more));
    }
    return pieces;
}

Pieces markdown(const QString& text, bool withoutTitle)
{
    const Document document = makeDocument({});
    document->setMarkdown(text, QTextDocument::MarkdownNoHTML);
    if (const QTextBlock first = document->begin();
        withoutTitle && first.blockFormat().headingLevel() == 1) {
        QTextCursor cursor(first);
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    styleBlocks(*document);
    Pieces pieces = cut(document);
    if (!pieces.empty())
        pieces.front().before = 5 * millimetre;
    return pieces;
}

} // namespace pourparler::paper
