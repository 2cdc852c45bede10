// Shows a brief or general instructions: Markdown in our type scale, as high as its text. Used by briefing and
// preview. Must not fetch anything: no links are followed, no pictures or files loaded.
#pragma once

#include <QTextBrowser>

namespace pourparler::desktop {

class Theme;

class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(const Theme& theme, QWidget* parent = nullptr);
    void setText(const QString& markdown);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void typeset();

    const Theme& m_theme;
    QString m_markdown;
};

} // namespace pourparler::desktop
