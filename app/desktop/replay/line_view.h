// Words in a fixed number of lines, painted: unlike a label it never asks for a new layout when they change, which they
// do many times a second. What does not fit is in the tooltip. Used by the replay page.
#pragma once

#include "app/desktop/components/label.h"
#include "core/base/id.h"

#include <QWidget>

#include <optional>

namespace pourparler::desktop {

class Theme;

/// Of a line that is so many pixels wide; measuring more than that of a long text takes time and shows nothing.
[[nodiscard]] qsizetype mostCharacters(int width);

class LineView : public QWidget {
    Q_OBJECT

public:
    LineView(const Theme& theme, int lines, TypeSize size = TypeSize::body,
        Weight weight = Weight::regular, QWidget* parent = nullptr);

    /// With the mark of whoever it is about.
    void setWords(const QString& words, std::optional<PartyId> party = std::nullopt);
    [[nodiscard]] const QString& words() const { return m_words; }
    void setTone(Tone tone);
    /// Of the words on one line.
    [[nodiscard]] int neededWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_lines;
    TypeSize m_size;
    Weight m_weight;
    Tone m_tone = Tone::plain;
    QString m_words;
    std::optional<PartyId> m_party;
};

} // namespace pourparler::desktop
