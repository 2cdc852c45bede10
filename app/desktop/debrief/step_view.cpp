#include "app/desktop/debrief/step_view.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/debrief/chart_view.h"
#include "app/desktop/debrief/feelings_view.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int leastSide = 440; ///< of one of two pictures, at 100 %

/// No wider than can be read at ease: a row of its own knows how high that makes it.
void addReadable(QBoxLayout& column, Label* label)
{
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1000);
    row->addStretch(1);
    column.addLayout(row);
}

/// A button at the left of a card.
void addButton(Card& card, Button* button)
{
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    card.column()->addLayout(row);
}

} // namespace

StepView::StepView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label({}, TypeSize::lead, Tone::muted, Weight::strong))
    , m_sentence(new Label({}, TypeSize::title))
    , m_remark(new Label({}, TypeSize::body, Tone::muted))
    , m_cover(new Card(Card::Ground::sunken))
    , m_coverWords(new Label({}, TypeSize::lead))
    , m_uncover(new Button(theme, Button::Kind::secondary, u"eye"_s, {}))
    , m_feelingsCard(new Card)
    , m_feelings(new FeelingsView(theme))
    , m_showNumbers(new Button(theme, Button::Kind::secondary, u"eye"_s, {}))
    , m_tools(new QVBoxLayout)
    , m_pictures(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(makeSide())
    , m_right(makeSide())
{
    m_title->setObjectName(u"stepTitle"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_remark->setObjectName(u"remark"_s);
    m_cover->setObjectName(u"cover"_s);
    m_uncover->setObjectName(u"uncover"_s);
    m_showNumbers->setObjectName(u"showNumbers"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_title);
    addReadable(*column, m_sentence);
    addReadable(*column, m_remark);
    column->addLayout(m_tools);
    column->addSpacing(space::one);
    addReadable(*m_cover->column(), m_coverWords);
    addButton(*m_cover, m_uncover);
    column->addWidget(m_cover);
    m_feelingsCard->column()->addWidget(m_feelings);
    m_feelingsCard->column()->addSpacing(space::one);
    addButton(*m_feelingsCard, m_showNumbers);
    column->addWidget(m_feelingsCard);
    m_pictures->setSpacing(space::two);
    m_pictures->addWidget(m_left.card, 1);
    m_pictures->addWidget(m_right.card, 1);
    column->addLayout(m_pictures);
    column->addStretch(1);

    connect(m_uncover, &QPushButton::clicked, this, &StepView::numbersWanted);
    connect(m_showNumbers, &QPushButton::clicked, this, &StepView::numbersWanted);
    connect(m_feelings, &FeelingsView::feelingSaid, this, &StepView::feelingSaid);
    for (const Side& side : { m_left, m_right })
        connect(side.chart, &ChartView::saveRequested, this, &StepView::saveRequested);
    connect(&theme, &Theme::changed, this, &StepView::shareRoom);
    retranslate();
}

StepView::Side StepView::makeSide()
{
    Side side { new Label({}, TypeSize::lead, Tone::plain, Weight::strong), new ChartView(m_theme),
        new Label({}, TypeSize::lead, Tone::muted), new Card };
    side.card->column()->setContentsMargins(space::two, space::two, space::two, space::one);
    side.card->column()->addWidget(side.heading);
    side.card->column()->addWidget(side.nothing);
    side.card->column()->addWidget(side.chart);
    side.card->column()->addStretch(1);
    return side;
}

void StepView::setSlide(const Slide& slide, bool covered, const QString& remark)
{
    m_title->setText(slide.title);
    m_sentence->setText(slide.sentence);
    m_sentence->setVisible(!covered && !slide.sentence.isEmpty());
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_cover->setVisible(covered);
    m_feelingsCard->setVisible(slide.isFeelings());
    const bool two = slide.comparesTwo();
    m_left.card->setVisible(!covered && (two || slide.picture));
    m_right.card->setVisible(!covered && two);
    fill(m_left, covered ? nullptr : slide.picture, slide.heading, slide.sentence);
    fill(m_right, covered ? nullptr : slide.other, slide.otherHeading, slide.sentence);
    showPoints(slide);
    shareRoom();
}

void StepView::fill(Side& side, const std::shared_ptr<const Chart>& chart, const QString& heading,
    const QString& sentence)
{
    side.heading->setText(heading);
    side.heading->setVisible(!heading.isEmpty());
    side.nothing->setVisible(!chart);
    side.chart->setChart(chart, sentence);
}

void StepView::setFeelings(
    const std::vector<Feeling>& feelings, const QString& objection, bool numbersShown)
{
    m_feelings->setFeelings(feelings, objection);
    m_showNumbers->setVisible(!numbersShown);
}

void StepView::showPoints(const Slide& slide)
{
    if (m_points) {
        m_points->hide();
        m_points->deleteLater();
        m_points = nullptr;
    }
    // The words of feelings stand in their fields.
    if (slide.points.isEmpty() || slide.isFeelings())
        return;
    m_points = new QWidget(this);
    m_points->setObjectName(u"points"_s);
    auto* rows = new QVBoxLayout(m_points);
    rows->setContentsMargins(0, space::one, 0, 0);
    rows->setSpacing(space::two);
    int number = 0;
    for (const QString& point : slide.points) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::two);
        auto* figure
            = (new Label(QString::number(++number), TypeSize::title, Tone::muted))->single();
        figure->setMinimumWidth(m_theme.scaled(space::three));
        row->addWidget(figure, 0, Qt::AlignTop);
        auto* words = new Label(point, slide.picture ? TypeSize::lead : TypeSize::title);
        words->setMaximumWidth(m_theme.textWidth(75, TypeSize::title));
        row->addWidget(words, 1000);
        row->addStretch(1);
        rows->addLayout(row);
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, m_points);
}

void StepView::addTool(QWidget* tool) { m_tools->addWidget(tool); }

void StepView::retranslate()
{
    m_coverWords->setText(tr("There are numbers here. They stay covered until everybody has said a "
                             "word on how it felt, or somebody wants to see them."));
    m_uncover->setText(tr("Show the numbers"));
    m_showNumbers->setText(tr("Show the numbers"));
    for (const Side& side : { m_left, m_right })
        side.nothing->setText(tr("There is nothing of this to show here."));
}

void StepView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void StepView::shareRoom()
{
    const bool beside = width() >= 2 * m_theme.scaled(leastSide) + space::two;
    m_pictures->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int column = m_theme.textWidth(75, TypeSize::title);
    for (Label* label : { m_sentence, m_remark, m_coverWords })
        label->setMaximumWidth(column);
}

} // namespace pourparler::desktop
