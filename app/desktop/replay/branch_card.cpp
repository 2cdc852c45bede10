#include "app/desktop/replay/branch_card.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QCheckBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

BranchCard::BranchCard(const Theme& theme, QWidget* parent)
    : Card(Ground::raised, parent)
    , m_words(new Label({}, TypeSize::body, Tone::plain, Weight::regular, this))
    , m_seats(new QWidget(this))
    , m_peoplePlay(new Button(theme, Button::Kind::secondary, u"people"_s, {}, this))
    , m_begin(new Button(theme, Button::Kind::primary, u"people"_s, {}, this))
    , m_bots(new Button(theme, Button::Kind::secondary, u"bot"_s, {}, this))
    , m_stop(new Button(theme, Button::Kind::secondary, {}, this))
    , m_show(new Button(theme, Button::Kind::secondary, u"eye"_s, {}, this))
    , m_dismiss(new Button(theme, Button::Kind::quiet, {}, this))
{
    m_peoplePlay->setObjectName(u"peoplePlayOn"_s);
    m_begin->setObjectName(u"playOn"_s);
    m_bots->setObjectName(u"botsPlayOn"_s);
    m_stop->setObjectName(u"stopBots"_s);
    m_show->setObjectName(u"showNewBranch"_s);
    m_dismiss->setObjectName(u"dismissBranch"_s);
    m_words->setObjectName(u"branchWords"_s);
    column()->setContentsMargins(
        space::two, space::one + space::half, space::two, space::one + space::half);
    column()->setSpacing(space::one);
    column()->addWidget(m_words);
    (new FlowLayout(m_seats, space::two))->setRowSpacing(space::one);
    column()->addWidget(m_seats);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, space::one);
    for (Button* each : { m_peoplePlay, m_bots, m_begin, m_stop, m_show, m_dismiss })
        row->addWidget(each);
    column()->addWidget(buttons);
    connect(m_peoplePlay, &QPushButton::clicked, this, &BranchCard::peopleChosen);
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT seatsChosen(chosen()); });
    connect(m_bots, &QPushButton::clicked, this, &BranchCard::botsChosen);
    connect(m_stop, &QPushButton::clicked, this, &BranchCard::stopRequested);
    connect(m_show, &QPushButton::clicked, this, &BranchCard::showRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &BranchCard::dismissed);
    retranslate();
}

void BranchCard::ask(const QString& number, const QString& people, const QString& bots)
{
    m_state = State::asking;
    m_number = number;
    m_peopleObjection = people;
    m_botsObjection = bots;
    refresh();
    (people.isEmpty() ? m_peoplePlay : m_dismiss)->setFocus(Qt::ShortcutFocusReason);
}

void BranchCard::askWho(const QStringList& seats, const std::vector<bool>& people)
{
    const bool begins = m_state != State::seating;
    m_state = State::seating;
    for (QCheckBox* each : std::exchange(m_people, {})) {
        each->hide();
        each->deleteLater();
    }
    QWidget* before = m_peoplePlay->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != m_peoplePlay)
        before = before->previousInFocusChain();
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto* seat = new QCheckBox(seats[static_cast<qsizetype>(i)], m_seats);
        seat->setObjectName(u"person%1"_s.arg(i));
        seat->setChecked(people[i]);
        connect(seat, &QCheckBox::toggled, this, &BranchCard::showWhetherReady);
        m_seats->layout()->addWidget(seat);
        setTabOrder(std::exchange(before, seat), seat); // as they stand: before the buttons
        m_people.push_back(seat);
    }
    refresh();
    if (begins && !m_people.empty())
        m_people.front()->setFocus(Qt::OtherFocusReason);
}

void BranchCard::nameSeats(const QStringList& seats)
{
    for (std::size_t i = 0; i < m_people.size(); ++i)
        m_people[i]->setText(seats.value(static_cast<qsizetype>(i)));
}

std::vector<bool> BranchCard::chosen() const
{
    std::vector<bool> people;
    for (const QCheckBox* each : m_people)
        people.push_back(each->isChecked());
    return people;
}

void BranchCard::showWhetherReady()
{
    const std::vector<bool> people = chosen();
    const bool anybody = std::find(people.begin(), people.end(), true) != people.end();
    m_begin->setObjection(anybody ? QString() : tr("Give at least one seat to a person."));
}

void BranchCard::showProgress(quint64 events)
{
    const bool begins = m_state != State::playing;
    m_state = State::playing;
    m_events = events;
    refresh();
    if (begins)
        m_stop->setFocus(Qt::OtherFocusReason);
}

void BranchCard::showEnd(const QString& words, bool hasBranch)
{
    m_state = State::ended;
    m_end = words;
    m_hasBranch = hasBranch;
    refresh();
    (hasBranch ? m_show : m_dismiss)->setFocus(Qt::OtherFocusReason);
}

void BranchCard::retranslate()
{
    m_peoplePlay->setText(tr("People play on"));
    m_begin->setText(tr("Play on"));
    m_bots->setText(tr("Bots play on to the end"));
    m_stop->setText(tr("Stop the bots"));
    m_show->setText(tr("Show the branch"));
    refresh();
}

void BranchCard::refresh()
{
    const bool asking = m_state == State::asking;
    m_peoplePlay->setVisible(asking);
    m_bots->setVisible(asking);
    m_seats->setVisible(m_state == State::seating);
    m_begin->setVisible(m_state == State::seating);
    showWhetherReady();
    m_peoplePlay->setObjection(m_peopleObjection);
    m_bots->setObjection(m_botsObjection);
    m_stop->setVisible(m_state == State::playing);
    m_show->setVisible(m_state == State::ended && m_hasBranch);
    m_dismiss->setVisible(m_state != State::playing);
    m_dismiss->setText(asking || m_state == State::seating ? tr("Cancel") : tr("Close"));
    switch (m_state) {
    case State::asking:
        m_words->setText(text::fill(
            tr("A new branch begins after event %1. The original stays as it is."), { m_number }));
        break;
    case State::seating:
        m_words->setText(tr("Who sits where? Tick the seats that people take; bots have the "
                            "others. The branch begins in a pause: go on when all are ready."));
        break;
    case State::playing:
        m_words->setText(
            tr("The bots play on: %n event(s) so far.", nullptr, static_cast<int>(m_events)));
        break;
    case State::ended:
        m_words->setText(m_end);
        break;
    }
}

} // namespace pourparler::desktop
