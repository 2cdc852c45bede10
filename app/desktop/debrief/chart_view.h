// A chart in a window: drawn with the theme's colours and text size, what the pointer is on in words, and the numbers
// behind it as a table one key away. Used by the debrief. Must not know what the chart is about.
#pragma once

#include "app/charts/chart.h"

#include <QWidget>

#include <map>
#include <memory>

class QTableView;

namespace pourparler::desktop {

class Button;
class Theme;

/// The picture alone, as wide as there is room and as high as that takes.
class ChartCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(const Theme& theme, QWidget* parent = nullptr);

    void setChart(std::shared_ptr<const Chart> chart);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] Ink ink() const;

    const Theme& m_theme;
    std::shared_ptr<const Chart> m_chart;
    mutable std::map<int, int> m_heights; ///< [width] as asked for so far
};

/// The picture with a switch to its numbers.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);

    /// `sentence`: what the picture says, for those who cannot see it. nullptr: nothing to show.
    void setChart(std::shared_ptr<const Chart> chart, const QString& sentence);
    void setShowsNumbers(bool shows);

Q_SIGNALS:
    void saveRequested(const std::shared_ptr<const pourparler::Chart>& chart);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// As high as its rows, within reason.
    void fitTable();

    const Theme& m_theme;
    std::shared_ptr<const Chart> m_chart;
    bool m_showsNumbers = false;
    ChartCanvas* m_canvas;
    QTableView* m_table;
    Button* m_numbers;
    Button* m_save;
};

} // namespace pourparler::desktop
