#include "app/desktop/components/markdown_view.h"

#include "app/desktop/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

TypeSize sizeOfHeading(int level) { return level <= 1 ? TypeSize::title : TypeSize::lead; }

void styleTables(QTextFrame& root, const Tokens& tokens)
{
    for (QTextFrame* frame : root.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(tokens.line);
            format.setCellPadding(space::half + 2);
            format.setCellSpacing(0);
            format.setTopMargin(space::one);
            format.setBottomMargin(space::two);
            table->setFormat(format);
        }
    }
}

} // namespace

MarkdownView::MarkdownView(const Theme& theme, QWidget* parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setProperty("role", u"markdown"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &MarkdownView::typeset);
}

void MarkdownView::setText(const QString& markdown)
{
    m_markdown = markdown;
    typeset();
}

QVariant MarkdownView::loadResource(int, const QUrl&) { return {}; }

int MarkdownView::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height())) + 2;
}

QSize MarkdownView::sizeHint() const
{
    const int width = m_theme.textWidth(75);
    return { width, heightForWidth(width) };
}

QSize MarkdownView::minimumSizeHint() const { return { m_theme.scaled(160), 0 }; }

void MarkdownView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the text in it
}

void MarkdownView::typeset()
{
    QTextDocument& text = *document();
    setFont(m_theme.font(TypeSize::lead));
    text.setDefaultFont(m_theme.font(TypeSize::lead));
    text.setIndentWidth(m_theme.scaled(20));
    text.setMarkdown(m_markdown, QTextDocument::MarkdownNoHTML);
    styleTables(*text.rootFrame(), m_theme.tokens());
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        format.setLineHeight(level > 0 ? 120 : 145, QTextBlockFormat::ProportionalHeight);
        const bool first = block.position() == 0;
        format.setTopMargin(level > 0 && !first ? m_theme.scaled(space::three) : 0);
        format.setBottomMargin(inTable
                ? 0
                : m_theme.scaled(block.textList() ? space::half : space::one + space::half));
        cursor.setBlockFormat(format);
        if (level > 0) {
            // Set, not merged: Markdown's own size adjustment has to go.
            QTextCharFormat characters;
            characters.setFont(m_theme.font(sizeOfHeading(level), Weight::strong));
            cursor.setCharFormat(characters);
        }
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

} // namespace pourparler::desktop
