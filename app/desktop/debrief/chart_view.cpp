#include "app/desktop/debrief/chart_view.h"

#include "app/desktop/components/button.h"
#include "app/desktop/debrief/numbers_model.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// At 100 %; below it words would break too often: the page scrolls instead.
constexpr int leastWidth = 400;
/// Of a table; more of them scroll.
constexpr int mostRows = 16;

} // namespace

ChartCanvas::ChartCanvas(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(u"picture"_s);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] { setChart(m_chart); });
}

Ink ChartCanvas::ink() const { return { &m_theme.tokens(), m_theme.zoom() }; }

void ChartCanvas::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    m_heights.clear();
    updateGeometry();
    update();
}

int ChartCanvas::heightForWidth(int width) const
{
    if (!m_chart)
        return 0;
    // Layouts ask many times, and a chart lays all of itself out to answer.
    const auto [known, isNew] = m_heights.try_emplace(width, 0);
    if (isNew)
        known->second = static_cast<int>(std::ceil(m_chart->heightFor(width, ink())));
    return known->second;
}

QSize ChartCanvas::sizeHint() const
{
    const int width = m_theme.scaled(720);
    return { width, heightForWidth(width) };
}

/// The height goes with the width, and is asked for apart.
QSize ChartCanvas::minimumSizeHint() const { return { m_theme.scaled(leastWidth), 0 }; }

void ChartCanvas::paintEvent(QPaintEvent*)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    m_chart->paint(painter, rect(), ink());
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

bool ChartCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_chart)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString hint = m_chart->hint(help->pos(), rect(), ink());
    if (hint.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), hint, this);
    return true;
}

ChartView::ChartView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_canvas(new ChartCanvas(theme))
    , m_table(new QTableView)
    , m_numbers(new Button(theme, Button::Kind::quiet, {}))
    , m_save(new Button(theme, Button::Kind::quiet, {}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_canvas);
    column->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->addWidget(m_numbers);
    row->addWidget(m_save);
    row->addStretch();
    column->addLayout(row);

    m_numbers->setObjectName(u"numbers"_s);
    m_save->setObjectName(u"savePicture"_s);
    m_table->setModel(new NumbersModel(this));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setObjectName(u"numbersTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->hide();
    connect(&theme, &Theme::changed, this, &ChartView::fitTable);
    connect(m_numbers, &QPushButton::clicked, this, [this] { setShowsNumbers(!m_showsNumbers); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_chart)
            Q_EMIT saveRequested(m_chart);
    });
    retranslate();
}

void ChartView::setChart(std::shared_ptr<const Chart> chart, const QString& sentence)
{
    m_chart = std::move(chart);
    m_canvas->setChart(m_chart);
    m_canvas->setAccessibleName(m_chart ? m_chart->title() : QString());
    m_canvas->setAccessibleDescription(sentence);
    m_table->setAccessibleName(m_chart ? m_chart->title() : QString());
    static_cast<NumbersModel*>(m_table->model())
        ->setNumbers(m_chart ? m_chart->numbers() : Numbers {});
    fitTable();
    setVisible(m_chart != nullptr);
}

void ChartView::fitTable()
{
    if (!m_showsNumbers)
        return; // measuring many rows takes time
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    const int rows = std::min(m_table->model()->rowCount(), mostRows);
    int height = m_table->horizontalHeader()->sizeHint().height() + space::two;
    for (int row = 0; row < rows; ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void ChartView::setShowsNumbers(bool shows)
{
    m_showsNumbers = shows;
    m_canvas->setVisible(!shows);
    m_table->setVisible(shows);
    fitTable();
    retranslate();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartView::retranslate()
{
    m_numbers->setText(m_showsNumbers ? tr("Show as a picture") : tr("Show as a table"));
    m_save->setText(tr("Save the picture…"));
}

} // namespace pourparler::desktop
