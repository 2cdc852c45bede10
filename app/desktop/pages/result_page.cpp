#include "app/desktop/pages/result_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/score_bar.h"
#include "app/desktop/components/surface.h"
#include "app/look/party_mark.h"
#include "app/text/amounts.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "core/analysis/standpoints.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

void ResultPage::setView(std::shared_ptr<const SeatView> view, const QString& record)
{
    m_view = std::move(view);
    m_record = record;
    renew();
}

QString ResultPage::title() const { return tr("Result"); }

void ResultPage::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    if (!m_view || !m_view->table().outcome)
        return;
    addHeadline(column);
    auto* two = new QHBoxLayout;
    two->setSpacing(space::six);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::two);
    addIssues(*left);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::two);
    addOwnResult(*right);
    addSignatures(*right);
    right->addStretch(1);
    two->addLayout(left, 3);
    two->addLayout(right, 2);
    column.addLayout(two);
    addOthers(column);
    addQuestions(column);
    addRecord(column);
    addButtons(bar);
}

void ResultPage::addHeadline(QVBoxLayout& column)
{
    const Table& table = m_view->table();
    column.addWidget(new Label(words(m_view->scenario().title), TypeSize::body, Tone::muted));
    QString headline;
    QString sentence;
    const int rounds = table.round;
    switch (*table.outcome) {
    case Outcome::agreement:
        headline = tr("There is an agreement");
        sentence = tr(
            "Every issue is settled, and those who have to sign have signed, after %n round(s).",
            nullptr, rounds);
        break;
    case Outcome::partial:
        headline = tr("There is a partial agreement");
        sentence
            = tr("Some issues are settled and signed, others were left open, after %n round(s).",
                nullptr, rounds);
        break;
    case Outcome::impasse:
        headline = tr("There is no agreement");
        sentence = tr("After %n round(s) the parties part without one. That is a result: each "
                      "falls back on its walk-away value.",
            nullptr, rounds);
        break;
    case Outcome::brokenOff:
        headline = tr("The session was broken off");
        sentence = tr("The facilitator ended it. That says nothing about the talks.");
        break;
    }
    column.addWidget(new Label(headline, TypeSize::display, Tone::plain, Weight::strong));
    auto* explained = new Label(sentence, TypeSize::lead, Tone::muted);
    explained->setMaximumWidth(theme().textWidth(75));
    column.addWidget(explained);
    if (const Words& why = table.brokenOff; why.present() && !why.isErased()) {
        auto* said = new Label(text::quoted(why), TypeSize::lead);
        said->setObjectName(u"whyBrokenOff"_s);
        said->setMaximumWidth(theme().textWidth(75));
        column.addWidget(said);
    }
    column.addSpacing(space::one);
}

void ResultPage::addIssues(QVBoxLayout& column)
{
    const Scenario& scenario = m_view->scenario();
    const Reader reader = readerHere();
    const bool agreed = hasAgreement(*m_view->table().outcome);
    column.addWidget(agreed ? new SectionHeader(tr("What was agreed"))
                            : new SectionHeader(tr("Where it stood"),
                                tr("What each party stood for at the end, issue by issue.")));
    Standpoints standpoints;
    standpoints.read(*m_view);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        const IssueId issue(i);
        const int row = grid->rowCount();
        grid->addWidget(new Line, row, 0, 1, 2);
        grid->addWidget(
            new Label(text::issueTitle(scenario, issue, reader), TypeSize::body, Tone::muted),
            row + 1, 0, Qt::AlignTop);
        grid->addWidget(agreed ? makeOutcome(issue) : makePositions(standpoints, issue), row + 1, 1,
            Qt::AlignTop);
    }
    column.addLayout(grid);
}

QWidget* ResultPage::makeOutcome(IssueId issue) const
{
    const auto option = m_view->table().agreement.option(issue);
    if (!option)
        return new Label(tr("left open"), TypeSize::body, Tone::muted);
    return new Label(text::optionLabel(m_view->scenario(), { issue, *option }, readerHere()),
        TypeSize::body, Tone::plain, Weight::strong);
}

QWidget* ResultPage::makePositions(const Standpoints& standpoints, IssueId issue) const
{
    const Scenario& scenario = m_view->scenario();
    std::map<OptionId, std::vector<PartyId>> camps;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (scenario.parties[i].votes)
            if (const auto option = standpoints.of(*m_view, PartyId(i), issue).option)
                camps[*option].push_back(PartyId(i));
    auto* positions = new QWidget;
    auto* rows = new QVBoxLayout(positions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    if (camps.empty())
        rows->addWidget(new Label(tr("nobody said"), TypeSize::body, Tone::muted));
    for (const auto& [option, parties] : camps) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::half);
        row->addWidget(
            new Label(text::optionLabel(scenario, { issue, option }, readerHere()), TypeSize::body,
                Tone::plain, camps.size() == 1 ? Weight::strong : Weight::regular),
            1);
        for (const PartyId party : parties) {
            auto* mark = new MarkView(theme(), party);
            const QString name = text::partyName(scenario, party, readerHere());
            mark->setToolTip(name);
            mark->setAccessibleName(name);
            row->addWidget(mark, 0, Qt::AlignTop);
        }
        rows->addLayout(row);
    }
    return positions;
}

void ResultPage::addOwnResult(QVBoxLayout& column)
{
    const auto mine = m_view->party();
    const Sheet* sheet = mine ? m_view->space().sheet(*mine) : nullptr;
    if (!sheet || m_view->room().scoresHidden)
        return;
    const Reader reader = readerHere();
    const PointScale& scale = m_view->scenario().points;
    const Points result = resultFor(m_view->scenario(), m_view->state(), *mine);
    const auto best = m_view->space().best(*mine);
    column.addWidget(new SectionHeader(tr("What it is worth to you")));
    auto* card = new Card;
    auto* bar = new ScoreBar(theme());
    bar->setScore({ .least = result,
        .most = result,
        .walkAway = sheet->walkAway,
        .before = {},
        .best = best ? std::optional(best->second) : std::nullopt,
        .scale = scale });
    card->column()->addWidget(bar);
    const Points gain = text::asShown(result, scale) - text::asShown(sheet->walkAway, scale);
    QString sentence
        = tr("Exactly your walk-away value: no better and no worse than no agreement.");
    if (gain > 0)
        sentence = tr("%1 points better than no agreement.").arg(text::points(gain, scale, reader));
    else if (gain < 0)
        sentence = tr("%1 points worse than no agreement would have been.")
                       .arg(text::points(-gain, scale, reader));
    card->column()->addWidget(new Label(sentence, TypeSize::body, Tone::muted));
    column.addWidget(card);
    column.addSpacing(space::one);
}

QString ResultPage::noteOn(PartyId party) const
{
    if (m_view->party() == party)
        return tr("you");
    const SeatState* seat = m_view->room().seat({ party, 1 });
    const bool bot = seat && seat->holder && seat->holder->kind == Holder::Kind::bot;
    return bot ? tr("bot") : QString();
}

void ResultPage::addSignatures(QVBoxLayout& column)
{
    const auto& signing = m_view->table().signing;
    if (!signing)
        return;
    const Scenario& scenario = m_view->scenario();
    const bool agreed = hasAgreement(*m_view->table().outcome);
    column.addWidget(new SectionHeader(agreed ? tr("Who signed") : tr("Who signed the last text")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (!scenario.parties[i].votes)
            continue;
        const int row = grid->rowCount();
        const Stand stand = signing->stands[i];
        auto* chip = new PartyChip(
            theme(), PartyId(i), text::partyShort(scenario, PartyId(i), readerHere()));
        chip->setNote(noteOn(PartyId(i)));
        grid->addWidget(chip, row, 0);
        QString icon = u"minus"_s;
        if (stand == Stand::signed_)
            icon = u"check"_s;
        else if (stand == Stand::refused)
            icon = u"cross"_s;
        grid->addWidget(new IconView(theme(), icon, 16, Theme::Ink::text), row, 1);
        QString state = text::label(stand);
        if (stand == Stand::refused && i < signing->causes.size()
            && signing->causes[i] != RefusalCause::own)
            state = text::label(signing->causes[i]);
        grid->addWidget((new Label(state, TypeSize::body, Tone::muted))->single(), row, 2);
    }
    column.addLayout(grid);
}

void ResultPage::addOthers(QVBoxLayout& column)
{
    column.addSpacing(space::two);
    const auto& disclosed = m_view->table().disclosed;
    if (!disclosed || disclosed->empty()) {
        column.addWidget(
            new SectionHeader(tr("The others"), tr("What the others got has not been disclosed.")));
        return;
    }
    const Scenario& scenario = m_view->scenario();
    const Reader reader = readerHere();
    column.addWidget(new SectionHeader(tr("Who got what"),
        tr("The bar is what each party got, the tick its walk-away value; the pale part ends where "
           "nothing better was to be had.")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one + 2);
    grid->setColumnStretch(1, 1);
    const auto number = [&](const QString& text, Tone tone, Weight weight) {
        auto* label = (new Label(text, TypeSize::body, tone, weight))->single();
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    grid->addWidget(number(tr("result"), Tone::muted, Weight::regular), 0, 2);
    grid->addWidget(number(tr("walk-away"), Tone::muted, Weight::regular), 0, 3);
    grid->addWidget(number(tr("best possible"), Tone::muted, Weight::regular), 0, 4);
    for (const DisclosedParty& party : *disclosed) {
        const int row = grid->rowCount();
        const bool mine = m_view->party() == party.party;
        auto* chip
            = new PartyChip(theme(), party.party, text::partyName(scenario, party.party, reader),
                TypeSize::body, mine ? Weight::strong : Weight::regular);
        chip->setNote(noteOn(party.party));
        grid->addWidget(chip, row, 0);
        auto* bar = new ScoreBar(theme(), ScoreBar::Style::slim);
        bar->setColour(partyMark(theme().tokens(), party.party).colour);
        bar->setScore({ .least = party.result,
            .most = party.result,
            .walkAway = party.walkAway,
            .before = {},
            .best = party.best,
            .scale = scenario.points });
        grid->addWidget(bar, row, 1);
        grid->addWidget(number(text::points(party.result, scenario.points, reader), Tone::plain,
                            Weight::strong),
            row, 2);
        grid->addWidget(number(text::points(party.walkAway, scenario.points, reader), Tone::muted,
                            Weight::regular),
            row, 3);
        grid->addWidget(
            number(text::points(party.best, scenario.points, reader), Tone::muted, Weight::regular),
            row, 4);
    }
    column.addLayout(grid);
    if (!scenario.invented.empty())
        column.addWidget(new Label(words(scenario.invented), TypeSize::caption, Tone::muted));
}

void ResultPage::addQuestions(QVBoxLayout& column)
{
    const auto& questions = m_view->scenario().debriefQuestions;
    if (questions.empty())
        return;
    column.addSpacing(space::two);
    column.addWidget(
        new SectionHeader(tr("To think about"), tr("Before you look at the numbers again.")));
    int n = 0;
    for (const LocalText& question : questions) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::two);
        auto* number = (new Label(QString::number(++n), TypeSize::lead, Tone::muted))->single();
        number->setFixedWidth(theme().scaled(20));
        row->addWidget(number, 0, Qt::AlignTop);
        auto* text = new Label(words(question), TypeSize::lead);
        text->setMaximumWidth(theme().textWidth(75));
        row->addWidget(text, 1000);
        row->addStretch(1);
        column.addLayout(row);
    }
}

void ResultPage::addButtons(QHBoxLayout& bar)
{
    auto* start = new Button(theme(), Button::Kind::secondary, u"home"_s, tr("&Back to start"));
    connect(start, &QPushButton::clicked, this, &ResultPage::startRequested);
    bar.addWidget(start);
    bar.addStretch(1);
    const bool recorded = !m_record.isEmpty();
    if (recorded) {
        auto* replay = new Button(theme(), Button::Kind::secondary, u"history"_s, tr("&Replay"));
        replay->setToolTip(tr("Go through the session again, step by step"));
        connect(replay, &QPushButton::clicked, this, &ResultPage::replayRequested);
        bar.addWidget(replay);
    }
    auto* again = new Button(theme(), recorded ? Button::Kind::secondary : Button::Kind::primary,
        u"again"_s, tr("&Play again"));
    connect(again, &QPushButton::clicked, this, &ResultPage::playAgainRequested);
    bar.addWidget(again);
    if (!recorded)
        return;
    auto* debrief = new Button(theme(), Button::Kind::primary, u"people"_s, tr("&Debrief"));
    debrief->setToolTip(tr("Talk about it: what was agreed, who got what, how you got there"));
    connect(debrief, &QPushButton::clicked, this, &ResultPage::debriefRequested);
    bar.addWidget(debrief);
}

void ResultPage::addRecord(QVBoxLayout& column)
{
    if (m_record.isEmpty())
        return;
    auto* show = new Button(theme(), Button::Kind::quiet, u"record"_s, tr("&Show the record file"));
    show->setToolTip(m_record);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showRecordRequested(m_record); });
    column.addSpacing(space::two);
    column.addWidget(show, 0, Qt::AlignLeft);
}

} // namespace pourparler::desktop
