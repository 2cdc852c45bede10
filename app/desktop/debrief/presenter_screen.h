// What a room sees of a debrief: title, sentence and picture of one step in type that can be read from the back row. The
// debrief page puts it on the projector while somebody presents. Must not show the presenter's notes.
#pragma once

#include "app/charts/chart.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace pourparler::desktop {

class Theme;

/// What is on the screen just now.
struct Projection {
    QString over; ///< what it is about: the scenario, and which branch
    QString title;
    QString sentence; ///< empty while it is covered
    std::shared_ptr<const Chart> picture; ///< none while it is covered
    std::shared_ptr<const Chart> other; ///< beside it, where two are compared
    QString heading;
    QString otherHeading;
    QStringList points;
};

class PresenterScreen : public QWidget {
    Q_OBJECT

public:
    explicit PresenterScreen(const Theme& theme, QWidget* parent = nullptr);

    void project(const Projection& projection);
    [[nodiscard]] const Projection& projection() const { return m_projection; }

Q_SIGNALS:
    /// As a remote control or the keys say.
    void forwardRequested();
    void backRequested();
    void namesRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// How large the words of pictures are, in per cent: as large as the room allows.
    [[nodiscard]] int pictureZoom(const QSizeF& room) const;
    void paintPictures(QPainter& painter, const QRectF& box) const;
    void paintPoints(QPainter& painter, const QRectF& box) const;

    const Theme& m_theme;
    Projection m_projection;
};

} // namespace pourparler::desktop
