#include "app/desktop/room/public_view.h"

#include "app/desktop/components/clock_label.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "app/models/recap.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr std::size_t firstLine = 2; ///< of the recap; phase and floor are above the matrix
constexpr int leastMatrix = 160; ///< pixels
constexpr std::size_t linesOnTheWall = 2; ///< what is agreed, the last proposal

} // namespace

PublicView::PublicView(const Theme& theme, Place place, QWidget* parent)
    : QScrollArea(parent)
    , m_place(place)
    , m_scenario(new Label({}, TypeSize::title, Tone::plain, Weight::strong))
    , m_phase(new Label({}, TypeSize::lead, Tone::muted))
    , m_clock(new ClockLabel(theme, TypeSize::title))
    , m_floor(new PartyChip(theme, PartyId {}, {}, TypeSize::title, Weight::strong))
    , m_matrix(new MatrixView(theme))
    , m_recap(new QWidget)
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    inner->setProperty("role", u"clear"_s);
    auto* column = new QVBoxLayout(inner);
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
    auto* grid = new QGridLayout(m_recap);
    grid->setContentsMargins(0, space::one, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    const std::size_t lines
        = place == Place::wall ? linesOnTheWall : std::tuple_size_v<Recap> - firstLine;
    for (std::size_t i = 0; i < lines; ++i) {
        const Line line { (new Label({}, TypeSize::lead, Tone::muted))->single(),
            new Label({}, TypeSize::lead) };
        grid->addWidget(line.title, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(line.words, static_cast<int>(i), 1);
        m_lines.push_back(line);
    }
    column->addWidget(m_recap);
    column->addStretch(1);
    setWidget(inner);
    setMargins();
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

void PublicView::setTerse(bool terse)
{
    m_terse = terse;
    setMargins();
    m_refreshing.start();
}

void PublicView::setMargins()
{
    auto& column = static_cast<QVBoxLayout&>(*widget()->layout());
    const int above = m_terse ? space::one : space::three;
    column.setContentsMargins(space::four, above, space::four, above);
    column.setSpacing(m_terse ? space::one : space::two);
}

void PublicView::refresh()
{
    for (QWidget* each : std::initializer_list<QWidget*> { m_scenario, m_phase, m_floor, m_matrix })
        each->setVisible(m_view != nullptr);
    m_recap->setVisible(m_view && !m_terse);
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
        //: %1 is a party, with "bot" behind it where it is one
        m_floor->setAccessibleName(
            text::fill(tr("Has the floor: %1"), { m_floor->accessibleName() }));
    }
    if (table.deadline != noDeadline) {
        if (table.paused)
            m_clock->pauseAt(table.deadline - table.pausedAt);
        else
            m_clock->countDown(std::max<qint64>(0, table.deadline - m_time));
    }
    const Recap lines = recap(view, reader);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].title->setText(lines[firstLine + i].title);
        m_lines[i].words->setText(lines[firstLine + i].words);
    }
    fit();
}

/// On the wall the matrix has what the words above and below it leave; at a desk one can scroll.
void PublicView::fit()
{
    if (m_place == Place::desk) {
        m_matrix->fitInto(std::max(leastMatrix, height() * 65 / 100));
        return;
    }
    if (!m_view)
        return;
    const QLayout& whole = *widget()->layout();
    const int words
        = whole.totalHeightForWidth(viewport()->width()) - m_matrix->sizeHint().height();
    const int room = std::max(leastMatrix, viewport()->height() - words);
    m_matrix->fitInto(room);
    const int needed
        = m_matrix->horizontalHeader()->sizeHint().height() + m_matrix->verticalHeader()->length();
    if (needed > room && !m_terse)
        Q_EMIT cramped();
}

void PublicView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_refreshing.start();
}

void PublicView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace pourparler::desktop
