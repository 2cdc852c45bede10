#include "app/desktop/room/pending_strip.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/room/act_words.h"
#include "app/desktop/room/facilitating.h"
#include "app/desktop/room/sitting.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

PendingStrip::PendingStrip(const Theme& theme, const Sitting& sitting, Facilitating& acts)
    : m_sitting(sitting)
    , m_acts(acts)
    , m_words(new Label({}, TypeSize::body, Tone::plain, Weight::strong))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::one);
    auto* card = new Card(Card::Ground::sunken);
    column->addWidget(card);
    card->column()->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::one);
    card->column()->addLayout(row);
    auto* cancel = new Button(theme, Button::Kind::secondary, tr("Cancel"));
    cancel->setObjectName(u"cancelAct"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_acts.cancel(); });
    auto* now = new Button(theme, Button::Kind::quiet, tr("Now"));
    now->setObjectName(u"actNow"_s);
    connect(now, &QPushButton::clicked, this, [this] { m_acts.doNow(); });
    row->addWidget(cancel);
    row->addWidget(now);
    row->addStretch(1);
    m_ticking.setInterval(200);
    connect(&m_ticking, &QTimer::timeout, this, &PendingStrip::tick);
    hide();
}

void PendingStrip::tick()
{
    const auto& pending = m_acts.pending();
    if (!pending) {
        m_ticking.stop();
        return;
    }
    const auto seconds = static_cast<int>((m_acts.timeLeft().count() + 999) / 1000);
    QString words = text::fill(tr("In %n second(s): %1", nullptr, seconds),
        { actWords(*pending, m_sitting.everyone().view()) });
    if (std::holds_alternative<command::BeginBargaining>(*pending))
        words += u"\n"_s + tr("This cannot be undone.");
    m_words->setText(words);
    if (!m_ticking.isActive())
        m_ticking.start();
}

} // namespace pourparler::desktop
