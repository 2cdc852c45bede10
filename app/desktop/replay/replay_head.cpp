#include "app/desktop/replay/replay_head.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/eyes_box.h"
#include "app/desktop/components/label.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

ReplayHead::ReplayHead(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_back(new Button(theme, Button::Kind::quiet, u"arrow-left"_s, {}, this))
    , m_title(new LineView(theme, 1, TypeSize::lead, Weight::strong, this))
    , m_eyesWord((new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))->single())
    , m_eyes(new EyesBox(theme, this))
    , m_debrief(new Button(theme, Button::Kind::secondary, {}, this))
{
    setProperty("role", u"head"_s);
    m_back->setObjectName(u"back"_s);
    m_eyes->setObjectName(u"eyes"_s);
    m_debrief->setObjectName(u"debrief"_s);
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
    connect(m_eyes, &EyesBox::eyesChosen, this, &ReplayHead::eyesChosen);
    retranslate();
}

void ReplayHead::setTitle(const QString& title) { m_title->setWords(title); }

void ReplayHead::setChoice(const SeatView& whole, const Reader& reader)
{
    m_eyes->setChoice(whole, reader);
}

void ReplayHead::setEyes(const Viewer& eyes) { m_eyes->setEyes(eyes); }

void ReplayHead::retranslate()
{
    m_back->setText(tr("Back"));
    m_eyesWord->setText(tr("With the eyes of"));
    m_eyes->setAccessibleName(tr("With the eyes of"));
    m_debrief->setText(tr("Debrief"));
}

} // namespace pourparler::desktop
