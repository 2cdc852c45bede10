// How much each issue counts for one party: a name, a bar, a number, one line each. Used by the brief.
// Must not sort or choose: it shows the rows it is given.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace pourparler::desktop {

class Theme;

class WeightBars : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        int weight = 0;
    };

    explicit WeightBars(const Theme& theme, QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;

    const Theme& m_theme;
    std::vector<Row> m_rows;
};

} // namespace pourparler::desktop
