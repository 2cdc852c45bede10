#include "app/desktop/pages/start_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/pages/scenario_words.h"
#include "app/text/names.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

QString whenText(const QDateTime& when)
{
    const QLocale locale;
    const QString time = locale.toString(when.time(), u"HH:mm"_s);
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0)
        return StartPage::tr("today at %1").arg(time);
    if (days == 1)
        return StartPage::tr("yesterday at %1").arg(time);
    return StartPage::tr("%1 at %2", "date, time")
        .arg(locale.toString(when.date(), u"d MMMM yyyy"_s), time);
}

QString standingText(const ResumeEntry& entry)
{
    const QString phase = text::label(entry.phase);
    if (entry.round == 0)
        return phase;
    return StartPage::tr("%1, round %2 of %3").arg(phase).arg(entry.round).arg(entry.rounds);
}

}

void StartPage::setScenarios(std::vector<ScenarioEntry> scenarios)
{
    m_scenarios = std::move(scenarios);
    renew();
}

void StartPage::setResumable(std::vector<ResumeEntry> records)
{
    m_records = std::move(records);
    renew();
}

QString StartPage::title() const { return tr("Start"); }

QString StartPage::placeOfEasiest() const
{
    const auto easier = [](const ScenarioEntry& a, const ScenarioEntry& b) {
        const auto rank = [](const Scenario& scenario) { // who does not say comes last
            return std::tuple(!scenario.level, scenario.level, scenario.minutes);
        };
        return rank(*a.scenario) < rank(*b.scenario);
    };
    const auto easiest = std::min_element(m_scenarios.begin(), m_scenarios.end(), easier);
    return easiest == m_scenarios.end() ? QString() : easiest->place;
}

void StartPage::build(QVBoxLayout& column, QHBoxLayout&)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::two);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::half);
    words->addWidget(new Label(tr("Pourparler"), TypeSize::display, Tone::plain, Weight::strong));
    words->addWidget(
        new Label(tr("Practise collective negotiations: the talks held before an agreement."),
            TypeSize::lead, Tone::muted));
    head->addLayout(words, 1);
    auto* open = new Button(theme(), Button::Kind::secondary, u"open"_s, tr("&Open a record…"));
    connect(open, &QPushButton::clicked, this, &StartPage::recordRequested);
    auto* records = new Button(theme(), Button::Kind::secondary, u"record"_s, tr("&All records"));
    records->setObjectName(u"records"_s);
    connect(records, &QPushButton::clicked, this, &StartPage::recordsRequested);
    auto* showMe = new Button(theme(), Button::Kind::secondary, u"play"_s, tr("&Show me"));
    showMe->setObjectName(u"showMe"_s);
    showMe->setToolTip(tr("A guided session of two rounds, with captions"));
    connect(showMe, &QPushButton::clicked, this, &StartPage::tourRequested);
    for (Button* button : { showMe, open, records })
        head->addWidget(button, 0, Qt::AlignVCenter);
    column.addLayout(head);
    column.addSpacing(space::one);

    if (m_records.empty())
        addWelcome(column);
    else
        addResume(column);
    column.addSpacing(space::two);
    addScenarios(column);
}

void StartPage::addResume(QVBoxLayout& column)
{
    auto* card = new Card;
    bool first = true;
    for (const ResumeEntry& entry : m_records) {
        if (!first)
            card->column()->addWidget(new Line);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::two);
        row->addWidget(new IconView(theme(), u"resume"_s, 24, Theme::Ink::muted));
        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        const QString name = words(entry.scenario->title);
        texts->addWidget(new Label(name, TypeSize::lead, Tone::plain, Weight::strong));
        texts->addWidget(new Label(
            standingText(entry) + u" · "_s + whenText(entry.when), TypeSize::body, Tone::muted));
        row->addLayout(texts, 1);
        auto* resume = new Button(theme(), first ? Button::Kind::primary : Button::Kind::secondary,
            first ? tr("&Resume") : tr("Resume"));
        resume->setAccessibleName(tr("Resume %1").arg(name));
        connect(resume, &QPushButton::clicked, this,
            [this, record = entry.record] { Q_EMIT resumeRequested(record); });
        row->addWidget(resume);
        card->column()->addLayout(row);
        first = false;
    }
    column.addWidget(card);
}

void StartPage::addWelcome(QVBoxLayout& column)
{
    if (m_scenarios.empty())
        return;
    auto* card = new Card;
    card->column()->setContentsMargins(space::three, space::three, space::three, space::three);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::three);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::half);
    texts->addWidget(
        new Label(tr("Your first negotiation"), TypeSize::title, Tone::plain, Weight::strong));
    auto* how = new Label(
        tr("Take one side, read its brief, and negotiate with the others: the program plays them. "
           "Everything you do is kept, so you can stop and resume at any moment."),
        TypeSize::lead, Tone::muted);
    how->setMaximumWidth(theme().textWidth(75));
    texts->addWidget(how);
    row->addLayout(texts, 1000);
    row->addStretch(1);
    auto* practise
        = new Button(theme(), Button::Kind::primary, u"practise"_s, tr("&Practise alone"));
    connect(practise, &QPushButton::clicked, this,
        [this] { Q_EMIT practiceRequested(placeOfEasiest()); });
    row->addWidget(practise);
    card->column()->addLayout(row);
    column.addWidget(card);
}

void StartPage::addScenarios(QVBoxLayout& column)
{
    auto* header
        = new SectionHeader(tr("Scenarios"), tr("What is negotiated, by whom, and for how long."));
    column.addWidget(header);
    if (m_scenarios.empty()) {
        auto* card = new Card(Card::Ground::sunken);
        card->column()->addWidget(new EmptyState(theme(), u"empty"_s, tr("No scenario found"),
            tr("Scenarios are folders with a file scenario.yaml. They lie in the folder "
               "“scenarios” beside the program.")));
        column.addWidget(card);
        return;
    }
    if (!m_records.empty()) {
        auto* practise
            = new Button(theme(), Button::Kind::secondary, u"practise"_s, tr("&Practise alone"));
        connect(practise, &QPushButton::clicked, this,
            [this] { Q_EMIT practiceRequested(placeOfEasiest()); });
        header->addControl(practise);
    }
    auto* grid = new QWidget;
    auto* flow = new FlowLayout(grid, space::two);
    flow->setColumnWidth(theme().scaled(400), 2);
    for (const ScenarioEntry& entry : m_scenarios)
        flow->addWidget(makeCard(entry));
    column.addWidget(grid);
}

QWidget* StartPage::makeCard(const ScenarioEntry& entry)
{
    const Scenario& scenario = *entry.scenario;
    const QString name = words(scenario.title);
    auto* card = new CardButton(theme());
    card->column()->setContentsMargins(space::three, space::three, space::three, space::three);
    card->column()->setSpacing(space::one + space::half);
    card->column()->addWidget(new Label(name, TypeSize::title, Tone::plain, Weight::strong));
    card->column()->addWidget(new Label(words(scenario.summary), TypeSize::body, Tone::muted));
    card->column()->addWidget(makePartyLine(theme(), scenario));
    card->column()->addStretch(1);
    card->column()->addWidget(new Line);
    card->column()->addWidget(makeKeyFacts(theme(), scenario));
    card->setAccessibleName(scenario.minutes > 0
            ? tr("Scenario: %1, %2, %3")
                  .arg(name, partiesText(scenario), minutesText(scenario.minutes))
            : tr("Scenario: %1, %2").arg(name, partiesText(scenario)));
    card->setAccessibleDescription(words(scenario.summary));
    if (entry.place == placeOfEasiest())
        card->setObjectName(u"easiestScenario"_s);
    connect(card, &QAbstractButton::clicked, this,
        [this, place = entry.place] { Q_EMIT scenarioChosen(place); });
    return card;
}

} // namespace pourparler::desktop
