#include "app/debrief/story.h"

#include "app/charts/deal_charts.h"
#include "app/charts/session_charts.h"
#include "app/debrief/deal_sentences.h"
#include "app/debrief/sentences.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "core/analysis/deal_map.h"

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
    const QString& notes, bool hasNumbers)
{
    Step told;
    told.id = id;
    told.title = picture->title();
    told.sentence = sentence;
    told.notes = notes;
    told.hasNumbers = hasNumbers;
    told.picture = std::move(picture);
    return told;
}

Step step(std::shared_ptr<const Chart> picture, const QString& id, const QString& sentence,
    const SeatView& view, bool hasNumbers)
{
    return step(std::move(picture), id, sentence, sentences::notes(id, view), hasNumbers);
}

std::pair<PartyId, PartyId> mappedParties(const Deal& deal, const StoryWishes& wishes)
{
    const auto takesPart = [&deal](PartyId party) {
        return std::find(deal.parties.begin(), deal.parties.end(), party) != deal.parties.end();
    };
    if (wishes.mapped && wishes.mapped->first != wishes.mapped->second
        && takesPart(wishes.mapped->first) && takesPart(wishes.mapped->second))
        return *wishes.mapped;
    const auto [first, second] = mostOpposed(deal.front, deal.parties.size());
    return { deal.parties[first], deal.parties[second] };
}

/// What could have been agreed. Without a deal at the end that takes the map, and who was missing comes with it.
void tellDeal(const SeatView& whole, const Reader& reader, const StoryWishes& wishes, Story& story)
{
    const auto& deal = wishes.deal;
    if (!deal || deal->parties.empty())
        return;
    const bool mapped = !deal->front.empty();
    const bool ended = whole.table().outcome && !deal->agreed;
    const auto add
        = [&](std::shared_ptr<const Chart> picture, const QString& id, const QString& sentence) {
              story.steps.push_back(
                  step(std::move(picture), id, sentence, sentences::dealNotes(id, ended), true));
          };
    if (ended ? mapped : !deal->package.empty())
        add(std::make_shared<LeftChart>(whole, reader, deal), u"left"_s,
            sentences::left(whole, *deal, reader));
    if (!deal->agreed && !deal->package.empty())
        add(std::make_shared<MissingChart>(whole, reader, deal), u"missing"_s,
            sentences::missing(whole, *deal, reader));
    if (!mapped || deal->parties.size() < 2)
        return;
    story.mapped = mappedParties(*deal, wishes);
    add(std::make_shared<MapChart>(whole, reader, deal, *story.mapped), u"map"_s,
        sentences::map(whole, *deal, *story.mapped, reader));
    if (deal->parties.size() > 2)
        add(std::make_shared<ParallelChart>(whole, reader, deal), u"parallel"_s,
            sentences::parallel(whole, *deal, reader));
}

void tellSteps(const SeatView& whole, const Reader& reader, const StoryWishes& wishes, Story& story)
{
    std::vector<Step>& told = story.steps;
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
    tellDeal(whole, reader, wishes, story);
    if (!valueSharing(whole).items.empty())
        told.push_back(step(std::make_shared<SharingChart>(whole, reader), u"value"_s,
            sentences::value(whole, reader), whole, false));
    if (table.round > 0 && !themes(whole).empty())
        told.push_back(step(std::make_shared<ThemesChart>(whole, reader), u"themes"_s,
            sentences::themes(whole, reader), whole, false));
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
    tellSteps(whole, reader, wishes, story);
    if (!story.steps.empty() || !whole.scenario().debriefQuestions.empty())
        story.steps.push_back(home(whole, reader));
    story.invented = text::inLanguage(whole.scenario().invented, reader);
    return story;
}

} // namespace pourparler
