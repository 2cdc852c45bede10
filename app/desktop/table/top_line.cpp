#include "app/desktop/table/top_line.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/clock_label.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QDeadlineTimer>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int leastName
    = 80; ///< pixels at 100 %: what is shorter says nothing of the scenario's name

qint64 steadyNow() { return QDeadlineTimer::current().deadline(); }

} // namespace

TopLine::TopLine(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_offset(-steadyNow())
    , m_scenario((new Label({}, TypeSize::lead, Tone::plain, Weight::strong, this))->single())
    , m_phase((new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))->single())
    , m_skip(new Button(theme, Button::Kind::secondary, u"arrow-right"_s, {}, this))
    , m_clock(new ClockLabel(theme, TypeSize::lead, this))
    , m_turn(new Tag({}, Tone::accent, this))
    , m_floorWord((new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))->single())
    , m_floor(new PartyChip(theme, PartyId {}, {}, TypeSize::body, Weight::strong, this))
    , m_pause(new Button(theme, Button::Kind::quiet, u"pause"_s, {}, this))
{
    setProperty("role", u"head"_s);
    setObjectName(u"topLine"_s);
    m_skip->setObjectName(u"skip"_s);
    m_pause->setObjectName(u"pause"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::half + 2, space::two, space::half + 2);
    row->setSpacing(space::two);
    row->addWidget(m_scenario);
    row->addWidget(m_phase);
    row->addStretch(1);
    row->addWidget(m_skip);
    row->addWidget(m_clock);
    auto* floor = new QHBoxLayout;
    floor->setSpacing(space::one);
    floor->addWidget(m_turn);
    floor->addWidget(m_floorWord);
    floor->addWidget(m_floor);
    row->addLayout(floor);
    row->addWidget(m_pause);
    setFixedHeight(theme.scaled(controlHeight) + 2 * (space::half + 2) + 1);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.scaled(controlHeight) + 2 * (space::half + 2) + 1);
        fit();
    });
    connect(m_skip, &QPushButton::clicked, this, &TopLine::skipRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_view && m_view->view().table().paused)
            Q_EMIT facilitatorCommandRequested(command::Resume {});
        else
            Q_EMIT facilitatorCommandRequested(command::Pause {});
    });
    retranslate();
}

void TopLine::setView(LiveView* view)
{
    m_view = view;
    refresh();
}

void TopLine::setReader(const Reader& reader)
{
    m_reader = reader;
    refresh();
}

void TopLine::setFacilitator(bool facilitator)
{
    m_facilitator = facilitator;
    refresh();
}

void TopLine::setBotsBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void TopLine::synchronise(qint64 sessionTime, bool)
{
    m_offset = sessionTime - steadyNow();
    showClock();
    fit();
}

qint64 TopLine::sessionTimeNow() const { return steadyNow() + m_offset; }

void TopLine::retranslate()
{
    m_skip->setAccessibleName(tr("Skip to my turn"));
    m_skip->setToolTip(tr("The bots act at once until it is a person’s turn (F9)"));
    m_turn->setText(tr("Your turn"));
    m_floorWord->setText(tr("Floor:"));
    refresh();
}

void TopLine::refresh()
{
    const bool shown = m_view != nullptr;
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_scenario, m_phase, m_skip, m_clock, m_turn, m_floorWord, m_floor, m_pause })
        each->setVisible(shown);
    if (!shown)
        return;
    const SeatView& view = m_view->view();
    const Table& table = view.table();
    m_phaseWords = text::label(table.phase);
    if (table.round > 0 && table.phase != PhaseKind::closed)
        m_phaseWords += u" · "_s
            + text::fill(tr("round %1 of %2"),
                { QString::number(table.round), QString::number(table.rounds) });

    const bool bargaining = table.phase == PhaseKind::bargaining && table.floor;
    const bool mine = bargaining && !table.paused && table.floor == view.party();
    m_turn->setVisible(mine);
    m_floorWord->setVisible(bargaining && !mine);
    m_floor->setVisible(bargaining && !mine);
    if (bargaining) {
        m_floor->setParty(*table.floor, text::partyShort(view.scenario(), *table.floor, m_reader));
        const SeatState* seat = view.room().seat({ *table.floor, 1 });
        const bool bot = seat && seat->holder && seat->holder->kind == Holder::Kind::bot;
        m_floor->setNote(bot ? tr("bot") : QString());
        m_floor->setToolTip(text::partyName(view.scenario(), *table.floor, m_reader));
    }
    m_skip->setVisible(
        m_busy && !table.paused && (bargaining || table.phase == PhaseKind::ratification));
    const bool talking = bargaining || table.phase == PhaseKind::ratification;
    m_pause->setVisible(m_facilitator && talking);
    m_pause->setAccessibleName(table.paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(m_theme.icon(table.paused ? u"play"_s : u"pause"_s, Theme::Ink::muted));
    showClock();
    fit();
}

/// In this order what says least gives way to large letters and narrow windows: words on buttons whose icons say it, the
/// scenario's name, which the window has in its title, the word before whose turn it is, and the end of the phase.
void TopLine::fit()
{
    if (!m_view)
        return;
    const auto word = [](Button* button, bool shown) {
        button->setText(shown ? button->accessibleName() : QString());
    };
    const auto tooWide = [this] { return layout()->totalSizeHint().width() - width(); };
    const auto giveWay = [this, &tooWide](Label* label, const QString& words, int least) {
        label->setText(words);
        label->setToolTip({});
        label->show();
        if (tooWide() <= 0)
            return;
        label->ensurePolished();
        const int room = label->sizeHint().width() - tooWide();
        label->setText(label->fontMetrics().elidedText(words, Qt::ElideRight, room));
        label->setToolTip(words);
        label->setVisible(room >= m_theme.scaled(least));
    };
    m_scenario->hide();
    m_phase->setText(m_phaseWords);
    m_floorWord->setVisible(!m_floor->isHidden());
    word(m_pause, true);
    word(m_skip, true);
    m_pause->setToolTip({});
    const int name = std::min(m_theme.scaled(leastName), m_scenario->sizeHint().width());
    if (tooWide() + name > 0) {
        word(m_pause, false);
        m_pause->setToolTip(m_pause->accessibleName());
    }
    if (tooWide() + name > 0)
        word(m_skip, false);
    m_skip->setShortcut(Qt::Key_F9); // a new text takes it away
    m_floorWord->setVisible(!m_floor->isHidden() && tooWide() <= 0);
    giveWay(m_phase, m_phaseWords, 0);
    giveWay(m_scenario, text::inLanguage(m_view->view().scenario().title, m_reader), leastName);
}

void TopLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

QSize TopLine::minimumSizeHint() const { return { 0, height() }; }

void TopLine::showClock()
{
    if (!m_view)
        return;
    const Table& table = m_view->view().table();
    if (table.deadline == noDeadline)
        m_clock->clear();
    else if (table.paused)
        m_clock->pauseAt(table.deadline - table.pausedAt);
    else
        m_clock->countDown(std::max<qint64>(0, table.deadline - sessionTimeNow()));
}

} // namespace pourparler::desktop
