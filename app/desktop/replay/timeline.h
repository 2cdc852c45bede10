// The slider of a replay, painted: lanes with what happened, and the position below. Used by the replay page; the
// keyboard and screen readers take it for what it is, a slider. Must not know the session: it has marks, and asks for
// words when somebody points at one.
#pragma once

#include "app/desktop/replay/timeline_marks.h"

#include <QAbstractSlider>
#include <QPixmap>

#include <functional>

namespace pourparler::desktop {

class Theme;

class Timeline : public QAbstractSlider {
    Q_OBJECT

public:
    explicit Timeline(const Theme& theme, QWidget* parent = nullptr);

    /// Other marks over `events` events; the value is left where it is as far as that goes.
    void setMarks(TimelineMarks marks, std::size_t events);
    [[nodiscard]] const TimelineMarks& marks() const { return m_marks; }
    /// What the event before a position says, for whoever points at it.
    void setWords(std::function<QString(std::size_t position)> words)
    {
        m_words = std::move(words);
    }

    /// "event 132 of 410, round 3".
    [[nodiscard]] QString valueText() const;
    /// Where a position lies, in pixels from the left, and which one lies there.
    [[nodiscard]] int xOf(std::size_t position) const;
    [[nodiscard]] std::size_t positionAt(int x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Row { rounds, proposals, table, facilitator, track };
    [[nodiscard]] static Row rowOf(TimelineMark::Lane lane);
    [[nodiscard]] QRect rowRect(Row row) const;
    [[nodiscard]] QStringList rowNames() const;
    [[nodiscard]] int gutter() const;
    /// The mark or, where there is none near, the position that somebody points at.
    [[nodiscard]] std::size_t pointedAt(const QPoint& point) const;
    void forgetPicture();

    // timeline_painting.cpp: everything but the position, which changes all the time.
    [[nodiscard]] QPixmap drawPicture() const;
    void drawNames(QPainter& painter) const;
    void drawRounds(QPainter& painter) const;
    void drawMarks(QPainter& painter, TimelineMark::Lane lane) const;
    void drawStrips(QPainter& painter, TimelineMark::Lane lane) const;
    void drawMark(QPainter& painter, const TimelineMark& mark, const QRect& box) const;
    void drawRewind(QPainter& painter, const TimelineMark& mark) const;

    const Theme& m_theme;
    TimelineMarks m_marks;
    std::function<QString(std::size_t)> m_words;
    QPixmap m_picture; ///< null: to be drawn again
    bool m_dragging = false;
    int m_gutter = 0; ///< room for the names; 0 where there is none to spare
};

} // namespace pourparler::desktop
