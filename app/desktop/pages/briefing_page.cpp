#include "app/desktop/pages/briefing_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/clock_label.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/markdown_view.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/components/weight_bars.h"
#include "app/desktop/pages/preview_parts.h"
#include "app/desktop/pages/scenario_words.h"
#include "app/models/interests.h"
#include "app/text/amounts.h"
#include "app/text/naming.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

BriefingPage::BriefingPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
{
    setColumnWidth(1060);
}

void BriefingPage::setView(std::shared_ptr<const SeatView> view)
{
    m_view = std::move(view);
    renew();
}

void BriefingPage::setWaiting(bool waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting && m_view)
        renew();
}

void BriefingPage::setAsksConsent(bool asks)
{
    if (std::exchange(m_asksConsent, asks) != asks && m_view)
        renewLater();
}

void BriefingPage::timeSynchronised(qint64 sessionTime, bool running)
{
    m_end = QDeadlineTimer(QDeadlineTimer::Forever);
    m_pausedAt = -1;
    if (!m_view)
        return;
    if (const SessionTime deadline = m_view->table().deadline; deadline != noDeadline) {
        const qint64 left = std::max<qint64>(0, deadline - sessionTime);
        if (running)
            m_end.setRemainingTime(left);
        else
            m_pausedAt = left;
    }
    renew();
}

QString BriefingPage::title() const { return tr("Brief"); }

void BriefingPage::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    if (!m_view || !m_view->party())
        return;
    const Scenario& scenario = m_view->scenario();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(new MarkView(theme(), mine(), TypeSize::display));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new Label(text::partyName(scenario, mine(), readerHere()), TypeSize::display,
        Tone::plain, Weight::strong));
    names->addWidget(new Label(words(scenario.title) + u" · "_s + roleText(scenario.party(mine())),
        TypeSize::body, Tone::muted));
    head->addLayout(names, 1);
    column.addLayout(head);
    addTabs(column);
    if (m_asksConsent)
        addConsent(column);

    auto* two = new QHBoxLayout;
    two->setSpacing(space::six);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::two);
    if (m_tab == Tab::facts)
        addFacts(*left);
    else
        addText(*left);
    left->addStretch(1);
    two->addLayout(left, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::one + space::half);
    addInterests(*right);
    right->addSpacing(space::two);
    addWeights(*right);
    right->addSpacing(space::two);
    addLimits(*right);
    right->addStretch(1);
    two->addLayout(right, 3);
    column.addLayout(two);

    addBar(bar);
}

void BriefingPage::addBar(QHBoxLayout& bar)
{
    bar.addWidget(new IconView(theme(), u"lock"_s));
    bar.addWidget(new Label(tr("Your brief is confidential: nobody else at the table sees it."),
                      TypeSize::body, Tone::muted),
        1);
    if (m_pausedAt >= 0 || !m_end.isForever()) {
        auto* clock = new ClockLabel(theme());
        if (m_pausedAt >= 0)
            clock->pauseAt(m_pausedAt);
        else
            clock->countDown(m_end.remainingTime());
        bar.addWidget(clock);
    }
    auto* read = new Button(theme(), Button::Kind::primary, tr("&I have read it"));
    read->setObjectName(u"read"_s);
    if (m_waiting)
        read->setObjection(tr("The talks begin as soon as the others have read their briefs."));
    connect(read, &QPushButton::clicked, this, &BriefingPage::readConfirmed);
    bar.addWidget(read);
}

void BriefingPage::addTabs(QVBoxLayout& column)
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    auto* group = new QButtonGroup(strip);
    const auto add = [&](Tab tab, const QString& text) {
        auto* button = new Button(theme(), Button::Kind::tab, text);
        button->setChecked(tab == m_tab);
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, tab] {
            if (std::exchange(m_tab, tab) != tab)
                renewLater();
        });
        row->addWidget(button);
    };
    add(Tab::own, tr("&Your brief"));
    add(Tab::general, tr("For &everybody"));
    if (!m_view->scenario().facts.empty())
        add(Tab::facts, tr("&Facts and law"));
    row->addStretch(1);
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(strip);
    both->addWidget(new Line);
    column.addLayout(both);
}

/// Asked once; who does not answer plays all the same, and is left out.
void BriefingPage::addConsent(QVBoxLayout& column)
{
    auto* question = new Banner(theme(), Tone::muted, u"info"_s,
        tr("May what you say be used for research? If not, your name, your words, your drafts and "
           "your notes are left out of research exports."));
    const auto answer = [&](const QString& words, bool given, const QString& name) {
        Button* button = question->addAction(words);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, given] {
            setAsksConsent(false);
            Q_EMIT consentGiven(given);
        });
    };
    answer(tr("Yes, it may be used"), true, u"consentYes"_s);
    answer(tr("No, leave it out"), false, u"consentNo"_s);
    column.addWidget(question);
}

void BriefingPage::addText(QVBoxLayout& column)
{
    const Scenario& scenario = m_view->scenario();
    const QString text = m_tab == Tab::own
        ? text::brief(scenario, mine(), !m_view->room().scoresHidden, readerHere())
        : words(scenario.general);
    if (text.isEmpty()) {
        column.addWidget(new EmptyState(theme(), u"file"_s, tr("Nothing to read here"),
            tr("The scenario has no text for this part. What counts for you is at the right.")));
        return;
    }
    auto* view = new MarkdownView(theme());
    view->setText(text);
    view->setMaximumWidth(theme().textWidth(75));
    view->setAccessibleName(m_tab == Tab::own ? tr("Your brief") : tr("General instructions"));
    column.addWidget(view);
    if (!scenario.invented.empty()) {
        auto* invented = new Banner(theme(), Tone::muted, u"info"_s, words(scenario.invented));
        invented->setMaximumWidth(theme().textWidth(75));
        column.addWidget(invented);
    }
}

void BriefingPage::addFacts(QVBoxLayout& column)
{
    const auto& facts = m_view->scenario().facts;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (i > 0)
            column.addWidget(new Line);
        column.addWidget(makeFactRow(facts[i]));
    }
}

void BriefingPage::addInterests(QVBoxLayout& column)
{
    const auto& preferences = m_view->scenario().party(mine()).preferences;
    if (!preferences || preferences->interests.empty())
        return;
    column.addWidget(new SectionHeader(tr("What you want")));
    auto* card = new Card;
    bool first = true;
    for (const LocalText& interest : preferences->interests) {
        if (!std::exchange(first, false))
            card->column()->addWidget(new Line);
        card->column()->addWidget(new Label(words(interest)));
    }
    column.addWidget(card);
}

void BriefingPage::addWeights(QVBoxLayout& column)
{
    const Scenario& scenario = m_view->scenario();
    const auto& preferences = scenario.party(mine()).preferences;
    if (!preferences || preferences->weights.empty())
        return;
    if (const Sheet* sheet = m_view->space().sheet(mine()); sheet && m_view->room().scoresHidden) {
        column.addWidget(new SectionHeader(tr("What counts, the most important first")));
        for (const IssueId issue : byImportance(*sheet))
            column.addWidget(new Label(text::issueTitle(scenario, issue, readerHere())));
        return;
    }
    const Importance importance = importanceOf(*preferences);
    if (importance.all == 0)
        return;
    column.addWidget(new SectionHeader(preferences->worth.empty()
            ? tr("What counts, out of 100 points")
            : tr("What counts, in per cent of what can be had")));
    std::vector<WeightBars::Row> rows;
    for (std::size_t i = 0; i < importance.of.size(); ++i)
        if (importance.of[i] > 0)
            rows.push_back({ text::issueShort(scenario, IssueId(i), readerHere()),
                static_cast<int>((100 * importance.of[i] + importance.all / 2) / importance.all) });
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.weight > b.weight; });
    auto* bars = new WeightBars(theme());
    bars->setRows(std::move(rows));
    column.addWidget(bars);
}

void BriefingPage::addLimits(QVBoxLayout& column)
{
    const Scenario& scenario = m_view->scenario();
    const auto& preferences = scenario.party(mine()).preferences;
    if (!preferences)
        return;
    const Reader reader = readerHere();
    if (const Sheet* sheet = m_view->space().sheet(mine())) {
        column.addWidget(new SectionHeader(tr("Without an agreement")));
        auto* row = new QHBoxLayout;
        row->setSpacing(space::two);
        if (!m_view->room().scoresHidden)
            row->addWidget((new Label(text::points(sheet->walkAway, scenario.points, reader),
                                TypeSize::title, Tone::plain, Weight::strong))
                               ->single(),
                0, Qt::AlignTop);
        if (!preferences->walkAwayText.empty())
            row->addWidget(new Label(words(preferences->walkAwayText)), 1);
        column.addLayout(row);
        if (sheet->cap && !m_view->room().scoresHidden)
            column.addWidget(
                new Label(tr("A package is never worth more than %1 to you.")
                              .arg(text::points(*sheet->cap, scenario.points, reader))));
    }
    if (preferences->redLines.empty())
        return;
    column.addSpacing(space::two);
    column.addWidget(new SectionHeader(tr("Your red lines")));
    for (const RedLine& line : preferences->redLines) {
        auto* card = new Banner(theme(), Tone::danger, u"redline"_s, {});
        QStringList choices;
        for (const Choice& choice : line.options)
            choices << text::choice(scenario, choice, reader);
        QString what = choices.join(line.all ? tr("; and ") : tr("; or "));
        if (!line.why.empty())
            what += u"\n"_s + words(line.why);
        card->setText(what);
        column.addWidget(card);
    }
}

} // namespace pourparler::desktop
