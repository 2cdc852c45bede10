#include "app/desktop/room/public_view.h"

#include "app/desktop/components/clock_label.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

PublicView::PublicView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_scenario(new Label({}, TypeSize::title, Tone::plain, Weight::strong))
    , m_phase(new Label({}, TypeSize::lead, Tone::muted))
    , m_clock(new ClockLabel(theme, TypeSize::title))
    , m_floor(new PartyChip(theme, PartyId {}, {}, TypeSize::title, Weight::strong))
    , m_matrix(new MatrixView(theme))
    , m_agreed(new Label({}, TypeSize::lead))
    , m_last(new Label({}, TypeSize::lead))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::four, space::three, space::four, space::three);
    column->setSpacing(space::two);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::three);
    head->addWidget(m_scenario, 1);
    head->addWidget(m_clock);
    head->addWidget(m_floor);
    column->addLayout(head);
    column->addWidget(m_phase);
    m_matrix->setModel(&m_positions);
    m_matrix->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_matrix);
    column->addWidget(m_agreed);
    column->addWidget(m_last);
    column->addStretch(1);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &PublicView::refresh);
    connect(&theme, &Theme::changed, &m_refreshing, qOverload<>(&QTimer::start));
}

void PublicView::setView(LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, &m_refreshing, nullptr);
    m_view = view;
    m_positions.setView(view);
    if (view)
        connect(view, &LiveView::eventAppended, &m_refreshing, qOverload<>(&QTimer::start));
    refresh();
}

void PublicView::synchronise(qint64 sessionTime)
{
    m_time = sessionTime;
    refresh();
}

void PublicView::refresh()
{
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_scenario, m_phase, m_floor, m_matrix, m_agreed, m_last })
        each->setVisible(m_view != nullptr);
    m_clock->clear();
    if (!m_view)
        return;
    const SeatView& view = m_view->view();
    const Table& table = view.table();
    const Reader reader = readerHere();
    m_positions.setReader(reader);
    m_matrix->setAccessibleName(tr("Issues and positions"));
    m_scenario->setText(words(view.scenario().title));
    QString phase = text::label(table.phase);
    if (table.round > 0 && !table.outcome)
        phase += u" · "_s
            + text::fill(tr("round %1 of %2"),
                { QString::number(table.round), QString::number(table.rounds) });
    if (table.outcome)
        phase = text::outcome(view.scenario(), *table.outcome, table.agreement, reader);
    m_phase->setText(phase);
    const bool bargaining = table.phase == PhaseKind::bargaining && table.floor;
    m_floor->setVisible(bargaining);
    if (bargaining) {
        m_floor->setParty(*table.floor, text::partyShort(view.scenario(), *table.floor, reader));
        const SeatState* seat = view.room().seat({ *table.floor, 1 });
        const bool bot = seat && seat->holder && seat->holder->kind == Holder::Kind::bot;
        m_floor->setNote(bot ? tr("bot") : QString());
    }
    if (table.deadline != noDeadline) {
        if (table.paused)
            m_clock->pauseAt(table.deadline - table.pausedAt);
        else
            m_clock->countDown(std::max<qint64>(0, table.deadline - m_time));
    }
    m_agreed->setText(agreed());
    m_last->setText(lastWords());
    m_matrix->fitInto(std::max(160, height() * 55 / 100));
}

QString PublicView::agreed() const
{
    const SeatView& view = m_view->view();
    const QString package = text::package(view.scenario(), view.table().tentative, readerHere());
    return package.isEmpty() ? tr("Nothing is tentatively agreed yet.")
                             : text::fill(tr("Tentatively agreed: %1"), { package });
}

QString PublicView::lastWords() const
{
    const SeatView& view = m_view->view();
    const std::span<const Event> log = view.log();
    for (std::size_t i = log.size(); i-- > 0;)
        if (const auto* proposed = std::get_if<event::Proposed>(&log[i].body))
            if (const Proposal* proposal = view.table().proposal(proposed->proposal);
                proposal && !proposal->takenBack)
                return text::event(view, log[i], readerHere());
    return {};
}

void PublicView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_refreshing.start();
}

void PublicView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_matrix->fitInto(std::max(160, height() * 55 / 100));
}

} // namespace pourparler::desktop
