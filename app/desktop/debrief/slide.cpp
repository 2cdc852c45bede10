#include "app/desktop/debrief/slide.h"

#include "app/text/fill.h"
#include "app/text/reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

struct Feelings {
    Q_DECLARE_TR_FUNCTIONS(Feelings)
};

Slide feelings(const Story& story)
{
    Slide slide;
    slide.id = feelingsId;
    slide.title = Feelings::tr("How it felt");
    slide.sentence
        = Feelings::tr("How do you feel now? One word each, before anybody sees a number.");
    slide.notes
        = Feelings::tr("Go round once. Everybody says one word; nobody explains or answers.\n"
                       "Ask who did not expect to feel this way.");
    for (const Feeling& each : story.feelings)
        if (!each.word.isEmpty())
            //: somebody and, in quotation marks, the word with which they say how they feel
            slide.points << text::fill(
                Feelings::tr("%1: %2"), { each.who, text::quoted(each.word) });
    return slide;
}

} // namespace

bool Slide::isFeelings() const { return id == feelingsId; }

Slides slidesOf(const Story& story)
{
    Slides slides;
    if (!story.feelings.empty())
        slides.push_back(feelings(story));
    for (const Step& step : story.steps) {
        Slide slide;
        slide.id = step.id;
        slide.title = step.title;
        slide.sentence = step.sentence;
        slide.notes = step.notes;
        slide.hasNumbers = step.hasNumbers;
        slide.picture = step.picture;
        slide.points = step.points;
        slides.push_back(std::move(slide));
    }
    return slides;
}

Slides slidesOf(const std::vector<Comparison>& comparisons, const Story& left,
    const QString& heading, const QString& otherHeading)
{
    Slides slides;
    for (const Comparison& each : comparisons) {
        const auto step = std::find_if(left.steps.begin(), left.steps.end(),
            [&each](const Step& candidate) { return candidate.id == each.id; });
        Slide slide;
        slide.id = each.id;
        slide.title = each.title;
        slide.sentence = each.sentence;
        slide.picture = each.left;
        slide.other = each.right;
        slide.heading = heading;
        slide.otherHeading = otherHeading;
        // A step that only the right one has may be full of them.
        slide.hasNumbers = step == left.steps.end() || step->hasNumbers;
        if (step != left.steps.end())
            slide.notes = step->notes;
        slides.push_back(std::move(slide));
    }
    return slides;
}

bool allFelt(const Story& story)
{
    return std::none_of(story.feelings.begin(), story.feelings.end(),
        [](const Feeling& each) { return each.word.isEmpty(); });
}

} // namespace pourparler::desktop
