#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct ThemesWords {
    Q_DECLARE_TR_FUNCTIONS(ThemesChart)
};

} // namespace

ThemesChart::ThemesChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_questions(themes(view))
{
}

QString ThemesChart::id() const { return u"themes"_s; }
QString ThemesChart::title() const { return ThemesWords::tr("What it was about"); }

Scene ThemesChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const double gap = scene.zoomed(32);
    const double square = scene.zoomed(12);
    const double line = scene.lineHeight(scene.body());
    double y
        = scene.addText(0, 0, width,
              ThemesWords::tr(
                  "A square is an issue: filled where it is settled, empty where it is left open."),
              scene.caption())
        + scene.zoomed(12);
    const int columns
        = std::max(1, std::min(static_cast<int>((width + gap) / (scene.zoomed(240) + gap)), 2));
    const double cell = (width - gap * (columns - 1)) / columns;
    for (std::size_t i = 0; i < m_questions.size(); i += static_cast<std::size_t>(columns)) {
        double end = y;
        for (std::size_t c = 0; c < static_cast<std::size_t>(columns) && i + c < m_questions.size();
             ++c) {
            const TagQuestion& question = m_questions[i + c];
            const double x = static_cast<double>(c) * (cell + gap);
            const double labels = cell * 0.45;
            double at
                = scene.addText(x, y, cell, text::tagQuestion(question.question), scene.strong())
                + scene.zoomed(4);
            for (const TagTally& tag : question.tags) {
                scene.addLine({ QPolygonF() << QPointF(x, at) << QPointF(x + cell, at) },
                    scene.tokens().line);
                const double top = at;
                at += scene.zoomed(5);
                double below = scene.addText(x, at, labels, text::tagName(tag.tag), scene.body());
                double px = x + labels + scene.zoomed(8);
                double row = at;
                const auto squares = [&](const std::vector<IssueId>& issues, bool settled) {
                    for (const IssueId issue : issues) {
                        if (px + square > x + cell) {
                            px = x + labels + scene.zoomed(8);
                            row += line;
                        }
                        const QRectF box(px, row + (line - square) / 2, square, square);
                        scene.addBar(box, settled ? scene.tokens().accent : QColor(),
                            settled ? QColor() : scene.tokens().outline, 2);
                        scene.addHint(box,
                            text::fill(settled ? ThemesWords::tr("%1: settled")
                                               : ThemesWords::tr("%1: left open"),
                                { text::issueTitle(scenario(), issue, reader()) }));
                        px += square + scene.zoomed(4);
                    }
                };
                squares(tag.settled, true);
                squares(tag.open, false);
                at = std::max(below, row + line) + scene.zoomed(5);
                scene.addHint(QRectF(x, top, labels, at - top),
                    text::fill(ThemesWords::tr("%1: %2 settled, %3 left open"),
                        { text::tagName(tag.tag), QString::number(tag.settled.size()),
                            QString::number(tag.open.size()) }));
            }
            end = std::max(end, at);
        }
        y = end + scene.zoomed(20);
    }
    scene.end(std::max(0.0, y - scene.zoomed(20)));
    return scene;
}

Numbers ThemesChart::numbers() const
{
    Numbers numbers { { ThemesWords::tr("Question"), ThemesWords::tr("Answer"),
                          ThemesWords::tr("Settled"), ThemesWords::tr("Left open") },
        {}, { u"question"_s, u"tag"_s, u"settled"_s, u"left_open"_s }, {} };
    for (const TagQuestion& question : m_questions)
        for (const TagTally& tag : question.tags) {
            const QString settled = QString::number(tag.settled.size());
            const QString open = QString::number(tag.open.size());
            numbers.rows.push_back(
                { text::tagQuestion(question.question), text::tagName(tag.tag), settled, open });
            numbers.values.push_back({ QString::fromStdString(question.question),
                QString::fromStdString(tag.tag), settled, open });
        }
    return numbers;
}

} // namespace pourparler
