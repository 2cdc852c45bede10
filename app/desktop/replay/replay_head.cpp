#include "app/desktop/replay/replay_head.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"
#include "app/text/naming.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

ReplayHead::ReplayHead(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_back(new Button(theme, Button::Kind::quiet, u"arrow-left"_s, {}, this))
    , m_title(new LineView(theme, 1, TypeSize::lead, Weight::strong, this))
    , m_eyesWord((new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))->single())
    , m_eyes(new QComboBox(this))
    , m_debrief(new Button(theme, Button::Kind::secondary, {}, this))
{
    setProperty("role", u"head"_s);
    m_back->setObjectName(u"back"_s);
    m_eyes->setObjectName(u"eyes"_s);
    m_debrief->setObjectName(u"debrief"_s);
    m_eyes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_eyes->setMinimumContentsLength(16);
    m_eyesWord->setBuddy(m_eyes);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::one, space::half + 2, space::two, space::half + 2);
    row->setSpacing(space::one);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_eyesWord);
    row->addWidget(m_eyes);
    row->addSpacing(space::one);
    row->addWidget(m_debrief);
    connect(m_back, &QPushButton::clicked, this, &ReplayHead::backRequested);
    connect(m_debrief, &QPushButton::clicked, this, &ReplayHead::debriefRequested);
    connect(m_eyes, &QComboBox::activated, this, [this](int index) {
        const Viewer chosen = m_viewers[static_cast<std::size_t>(index)];
        setEyes(m_chosen); // until the page says that they may
        Q_EMIT eyesChosen(chosen);
    });
    connect(&theme, &Theme::changed, this, &ReplayHead::paintMarks);
    retranslate();
}

void ReplayHead::setTitle(const QString& title) { m_title->setWords(title); }

void ReplayHead::setChoice(const SeatView& whole, const Reader& reader)
{
    const QSignalBlocker quiet(m_eyes);
    m_viewers = { everyone() };
    m_eyes->clear();
    m_eyes->addItem(tr("The public"));
    for (const SeatState& seat : whole.room().seats) {
        // Spokespersons may have left; other seats matter only where somebody sits.
        if (seat.seat.number > 1 && !seat.holder)
            continue;
        m_viewers.push_back(viewerOf(seat.seat));
        m_eyes->addItem(text::seat(whole.scenario(), whole.room(), seat.seat, reader));
    }
    m_viewers.push_back(facilitatorEyes());
    m_eyes->addItem(tr("The facilitator"));
    for (int i = 0; i < m_eyes->count(); ++i)
        m_eyes->setItemData(i, m_eyes->itemText(i), Qt::ToolTipRole);
    paintMarks();
    setEyes(m_chosen);
}

void ReplayHead::setEyes(const Viewer& eyes)
{
    m_chosen = eyes;
    const auto found = std::find(m_viewers.begin(), m_viewers.end(), eyes);
    m_eyes->setCurrentIndex(
        found == m_viewers.end() ? -1 : static_cast<int>(found - m_viewers.begin()));
}

void ReplayHead::retranslate()
{
    m_back->setText(tr("Back"));
    m_eyesWord->setText(tr("With the eyes of"));
    m_eyes->setAccessibleName(tr("With the eyes of"));
    m_debrief->setText(tr("Debrief"));
}

void ReplayHead::paintMarks()
{
    const int side = m_theme.scaled(14);
    m_eyes->setIconSize({ side, side });
    for (std::size_t i = 0; i < m_viewers.size(); ++i) {
        const int row = static_cast<int>(i);
        if (m_viewers[i].kind != Viewer::Kind::seat) {
            const bool all = m_viewers[i].kind == Viewer::Kind::everyone;
            m_eyes->setItemIcon(
                row, m_theme.icon(all ? u"people"_s : u"host"_s, Theme::Ink::muted));
            continue;
        }
        QPixmap mark(QSize(side, side) * devicePixelRatioF());
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, partyMark(m_theme.tokens(), m_viewers[i].seat.party),
            QRectF(1, 1, side - 2, side - 2));
        painter.end();
        m_eyes->setItemIcon(row, QIcon(mark));
    }
}

} // namespace pourparler::desktop
