#include "app/desktop/room/between_turns.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/room/public_view.h"
#include "app/models/live_view.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

BetweenTurns::BetweenTurns(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_public(new PublicView(theme))
    , m_bar(new QFrame)
{
    m_bar->setProperty("role", u"bar"_s);
    (new QVBoxLayout(m_bar))->setContentsMargins(space::four, space::one, space::four, space::one);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_public, 1);
    column->addWidget(m_bar);
    m_bar->hide();
    connect(&theme, &Theme::changed, this, &BetweenTurns::build);
}

void BetweenTurns::setView(LiveView* view)
{
    m_view = view;
    m_public->setView(view);
    build();
}

void BetweenTurns::setPeople(std::optional<SeatId> next, std::vector<SeatId> people)
{
    if (m_next == next && m_people == people)
        return;
    m_next = next;
    m_people = std::move(people);
    build();
}

void BetweenTurns::synchronise(qint64 sessionTime) { m_public->synchronise(sessionTime); }

void BetweenTurns::build()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    m_bar->setVisible(m_view && !m_people.empty());
    if (!m_view || m_people.empty())
        return;
    const Scenario& scenario = m_view->view().scenario();
    m_content = new QWidget;
    auto* flow = new FlowLayout(m_content, space::two);
    const auto add = [&](QWidget* widget) {
        widget->setMinimumHeight(m_theme.scaled(controlHeight));
        flow->addWidget(widget);
    };
    if (m_next) {
        add((new Label(tr("Next:"), TypeSize::lead, Tone::muted))->single());
        auto* chip = new PartyChip(m_theme, m_next->party,
            text::partyName(scenario, m_next->party, readerHere()), TypeSize::lead, Weight::strong);
        const SeatState* seat = m_view->view().room().seat(*m_next);
        if (seat && seat->holder && seat->holder->name.present())
            chip->setNote(text::holder(seat->holder));
        add(chip);
    }
    add((new Label(tr("Sit down now:"), TypeSize::body, Tone::muted))->single());
    for (const SeatId seat : m_people) {
        auto* button = new Button(m_theme, Button::Kind::quiet, u"person"_s,
            text::partyShort(scenario, seat.party, readerHere()));
        button->setObjectName(u"sitDown%1"_s.arg(seat.party.index()));
        button->setAccessibleName(text::fill(tr("Sit down out of turn: %1"),
            { text::partyName(scenario, seat.party, readerHere()) }));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, seat] { Q_EMIT seatRequested(seat); });
        flow->addWidget(button);
    }
    m_bar->layout()->addWidget(m_content);
}

void BetweenTurns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &BetweenTurns::build, Qt::QueuedConnection);
}

} // namespace pourparler::desktop
