// One step of the debrief on the page: title, the sentence in large type, the picture or two of them, and what is said
// beside it; covered as long as nobody is to see numbers. Used by the debrief page.
#pragma once

#include "app/desktop/debrief/slide.h"

#include <QWidget>

class QBoxLayout;

namespace pourparler::desktop {

class Button;
class Card;
class ChartView;
class FeelingsView;
class Label;
class Theme;

class StepView : public QWidget {
    Q_OBJECT

public:
    explicit StepView(const Theme& theme, QWidget* parent = nullptr);

    /// `covered`: neither sentence nor picture, but a button to uncover them. `remark`: a muted line below the sentence.
    void setSlide(const Slide& slide, bool covered, const QString& remark);
    /// For the step about feelings: `numbersShown` takes away the button that shows them.
    void setFeelings(
        const std::vector<Feeling>& feelings, const QString& objection, bool numbersShown);
    /// Between sentence and picture; whoever adds it shows and hides it.
    void addTool(QWidget* tool);
    void retranslate();

Q_SIGNALS:
    void numbersWanted();
    void feelingSaid(pourparler::SeatId seat, const QString& word);
    void saveRequested(const std::shared_ptr<const pourparler::Chart>& chart);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Side {
        Label* heading;
        ChartView* chart;
        Label* nothing; ///< where this side has no such picture
        Card* card;
    };
    [[nodiscard]] Side makeSide();
    void fill(Side& side, const std::shared_ptr<const Chart>& chart, const QString& heading,
        const QString& sentence);
    void showPoints(const Slide& slide);
    void shareRoom();

    const Theme& m_theme;
    Label* m_title;
    Label* m_sentence;
    Label* m_remark;
    Card* m_cover;
    Label* m_coverWords;
    Button* m_uncover;
    Card* m_feelingsCard;
    FeelingsView* m_feelings;
    Button* m_showNumbers;
    QBoxLayout* m_tools;
    QBoxLayout* m_pictures;
    Side m_left;
    Side m_right;
    QWidget* m_points = nullptr;
};

} // namespace pourparler::desktop
