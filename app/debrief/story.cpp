#include "app/debrief/story.h"

#include "app/charts/session_charts.h"
#include "app/debrief/sentences.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Debrief {
    Q_DECLARE_TR_FUNCTIONS(Debrief)
};

std::vector<Feeling> feelings(const SeatView& view, const Reader& reader, const StoryWishes& wishes)
{
    std::vector<Feeling> told;
    for (const SeatState& seat : view.room().seats) {
        if (!seat.holder || seat.holder->kind != Holder::Kind::person)
            continue;
        QString who = text::seat(view.scenario(), seat.seat, reader);
        if (wishes.names && seat.holder->name.present() && !seat.holder->name.isErased())
            //: a party's seat and the person who sits there
            who = text::fill(
                Debrief::tr("%1 (%2)"), { who, QString::fromStdString(seat.holder->name.text()) });
        told.push_back({ seat.seat, who, QString::fromStdString(seat.feeling.text()) });
    }
    return told;
}

Step step(std::shared_ptr<const Chart> picture, const QString& id, const QString& sentence,
    const SeatView& view, bool hasNumbers)
{
    Step told;
    told.id = id;
    told.title = picture->title();
    told.sentence = sentence;
    told.notes = sentences::notes(id, view);
    told.hasNumbers = hasNumbers;
    told.picture = std::move(picture);
    return told;
}

std::vector<Step> steps(const SeatView& whole, const Reader& reader)
{
    std::vector<Step> told;
    const Table& table = whole.table();
    const bool spoken = std::any_of(table.proposals.begin(), table.proposals.end(),
        [](const Proposal& each) { return each.id != ProposalId::none && !each.takenBack; });
    const bool deal = table.outcome && hasAgreement(*table.outcome);
    if (deal)
        told.push_back(step(std::make_shared<AgreedChart>(whole, reader), u"agreed"_s,
            sentences::agreed(whole, reader), whole, false));
    else if (table.round > 0 || table.outcome)
        told.push_back(step(std::make_shared<LastProposalsChart>(whole, reader), u"agreed"_s,
            sentences::agreed(whole, reader), whole, false));
    if (!gains(whole).empty())
        told.push_back(step(std::make_shared<ResultsChart>(whole, reader), u"results"_s,
            sentences::results(whole, reader), whole, true));
    const Course course = pourparler::course(whole);
    if (!course.parties.empty() || !course.turningPoints.empty())
        told.push_back(step(std::make_shared<CourseChart>(whole, reader), u"course"_s,
            sentences::course(whole, reader), whole, !course.parties.empty()));
    if (spoken)
        told.push_back(step(std::make_shared<MovementChart>(whole, reader), u"movement"_s,
            sentences::movement(whole, reader), whole, false));
    if (!valueSharing(whole).items.empty())
        told.push_back(step(std::make_shared<SharingChart>(whole, reader), u"value"_s,
            sentences::value(whole, reader), whole, false));
    if (table.round > 0 && !themes(whole).empty())
        told.push_back(step(std::make_shared<ThemesChart>(whole, reader), u"themes"_s,
            sentences::themes(whole, reader), whole, false));
    return told;
}

Step home(const SeatView& whole, const Reader& reader)
{
    Step told;
    told.id = u"home"_s;
    told.title = Debrief::tr("What to take home");
    told.sentence = Debrief::tr("One thought from everybody, before the points are forgotten.");
    told.notes = sentences::notes(told.id, whole);
    for (const LocalText& question : whole.scenario().debriefQuestions)
        told.points << text::inLanguage(question, reader);
    return told;
}

} // namespace

Story tellStory(const SeatView& whole, const Reader& reader, const StoryWishes& wishes)
{
    Story story;
    story.scenario = text::inLanguage(whole.scenario().title, reader);
    // Where it leaves would be told by a number of events, of which not all are for everybody.
    if (wishes.stream != StreamId::table1)
        story.branch = text::streamName(wishes.stream, reader);
    story.outcome = sentences::outcome(whole);
    story.feelings = feelings(whole, reader, wishes);
    story.steps = steps(whole, reader);
    if (!story.steps.empty() || !whole.scenario().debriefQuestions.empty())
        story.steps.push_back(home(whole, reader));
    story.invented = text::inLanguage(whole.scenario().invented, reader);
    return story;
}

} // namespace pourparler
