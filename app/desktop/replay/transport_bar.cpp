#include "app/desktop/replay/transport_bar.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/replay/replay_player.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

TransportBar::TransportBar(const Theme& theme, ReplayPlayer& player, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_player(player)
{
    setLayout(new FlowLayout(nullptr, space::half));
    m_start = add(u"toStart"_s, u"to-start"_s);
    m_turnBack = add(u"turnBack"_s, u"turn-back"_s);
    m_back = add(u"stepBack"_s, u"step-back"_s);
    m_play = new Button(theme, Button::Kind::primary, u"play"_s, {}, this);
    m_play->setObjectName(u"play"_s);
    layout()->addWidget(m_play);
    m_forward = add(u"stepForward"_s, u"step-forward"_s);
    m_turnForward = add(u"turnForward"_s, u"turn-forward"_s);
    m_end = add(u"toEnd"_s, u"to-end"_s);
    m_proposal = add(u"nextProposal"_s, u"next-proposal"_s);
    m_speed = new QComboBox(this);
    m_speed->setObjectName(u"speed"_s);
    layout()->addWidget(m_speed);
    m_branch = new Button(theme, Button::Kind::secondary, u"branch"_s, {}, this);
    m_branch->setObjectName(u"branch"_s);
    layout()->addWidget(m_branch);
    m_place = new LineView(theme, 1, TypeSize::body, Weight::regular, this);
    m_place->setTone(Tone::muted);
    m_place->setObjectName(u"place"_s);
    connect(&theme, &Theme::changed, this,
        [this] { m_place->setFixedWidth(m_place->neededWidth() + space::two); });
    layout()->addWidget(m_place);

    connect(m_start, &QPushButton::clicked, this, [this] { m_player.setPosition(0); });
    connect(m_turnBack, &QPushButton::clicked, this, [this] { m_player.stepTurn(false); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_player.step(-1); });
    connect(m_play, &QPushButton::clicked, this,
        [this] { m_player.setPlaying(!m_player.isPlaying()); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_player.step(1); });
    connect(m_turnForward, &QPushButton::clicked, this, [this] { m_player.stepTurn(true); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_player.setPosition(m_player.size()); });
    connect(m_proposal, &QPushButton::clicked, this, [this] { m_player.toNextProposal(); });
    connect(m_branch, &QPushButton::clicked, this, &TransportBar::branchRequested);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_player.setSpeed(ReplayPlayer::speeds[static_cast<std::size_t>(index)]);
    });
    connect(&player, &ReplayPlayer::positionChanged, this, &TransportBar::refresh);
    connect(&player, &ReplayPlayer::playingChanged, this, &TransportBar::refresh);
    retranslate();
}

Button* TransportBar::add(const QString& name, const QString& icon)
{
    auto* button = new Button(m_theme, Button::Kind::quiet, icon, {}, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void TransportBar::setPlace(const QString& words)
{
    m_place->setWords(words);
    // The room for it only ever grows: else the row would be laid out anew, and twitch, with every figure.
    const int needed = m_place->neededWidth();
    if (needed > m_place->width())
        m_place->setFixedWidth(needed + space::two);
}

void TransportBar::setBranchObjection(const QString& reason)
{
    if (reason != m_objection)
        m_branch->setObjection(m_objection = reason);
    if (reason.isEmpty() && m_branch->toolTip() != m_branchTip)
        m_branch->setToolTip(m_branchTip);
}

void TransportBar::retranslate()
{
    const auto name = [](Button* button, const QString& words, const QString& keys) {
        button->setAccessibleName(words);
        button->setToolTip(text::fill(u"%1 (%2)"_s, { words, keys }));
    };
    name(m_start, tr("To the beginning"), tr("Home"));
    name(m_turnBack, tr("One turn back"), tr("Ctrl+←"));
    name(m_back, tr("One event back"), tr("←"));
    name(m_forward, tr("One event on"), tr("→"));
    name(m_turnForward, tr("One turn on"), tr("Ctrl+→"));
    name(m_end, tr("To the end"), tr("End"));
    name(m_proposal, tr("To the next proposal"), tr("N"));
    {
        const QSignalBlocker quiet(m_speed);
        m_speed->clear();
        for (const double speed : ReplayPlayer::speeds) {
            //: a speed: twice as fast
            m_speed->addItem(text::fill(tr("%1×"), { QLocale().toString(speed) }));
            if (speed == m_player.speed())
                m_speed->setCurrentIndex(m_speed->count() - 1);
        }
    }
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(
        tr("1× is as fast as it was, but no pause is longer than 2 seconds, and what "
           "happened at once is shown one after the other."));
    m_branch->setText(tr("Branch from here"));
    m_branchTip = tr("Try another way from this moment on (B)");
    m_place->setFixedWidth(0);
    refresh();
}

void TransportBar::refresh()
{
    const bool playing = m_player.isPlaying();
    const QString words = playing ? tr("Pause") : tr("Play");
    if (m_play->accessibleName() != words) {
        m_play->setAccessibleName(words);
        m_play->setToolTip(text::fill(u"%1 (%2)"_s, { words, tr("Space") }));
        m_play->setIcon(m_theme.icon(playing ? u"pause"_s : u"play"_s, Theme::Ink::onAccent));
    }
    // Not greyed at the ends: a button that goes grey under somebody's focus throws them out.
    m_play->setEnabled(m_player.size() > 0);
}

} // namespace pourparler::desktop
