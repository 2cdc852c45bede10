// A played session, a story with a picture, and pdftotext: what the tests of documents share.
#pragma once

#include "app/charts/chart.h"
#include "app/debrief/story.h"
#include "core/view/seat_view.h"

#include <QString>
#include <QStringList>

namespace pourparler::test {

/// Words that a person could have typed to do harm.
[[nodiscard]] QString hostile();

/// Two bars and hostile words.
class SampleChart : public Chart {
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("results"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Results of both sides"); }
    [[nodiscard]] double heightFor(double width, const Ink& ink) const override;
    void paint(QPainter& painter, const QRectF& box, const Ink& ink) const override;
    [[nodiscard]] QString hint(const QPointF&, const QRectF&, const Ink&) const override
    {
        return {};
    }
    [[nodiscard]] Numbers numbers() const override;
};

/// Two steps, feelings with hostile words, notes.
[[nodiscard]] Story sampleStory();

/// The shipped scenario.
[[nodiscard]] const Scenario& shippedScenario(const QString& id);
/// What `viewer` sees before anything has happened.
[[nodiscard]] SeatView viewOf(const Scenario& scenario, const Viewer& viewer);

[[nodiscard]] QByteArray bytesOf(const QString& path);
/// Page by page, by pdftotext; empty where that fails.
[[nodiscard]] QStringList pagesOf(const QString& pdf);

} // namespace pourparler::test
