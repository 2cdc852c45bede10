#include "app/desktop/components/party_chip.h"

#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

MarkView::MarkView(const Theme& theme, PartyId party, TypeSize size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_party(party)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkView::setParty(PartyId party)
{
    m_party = party;
    update();
}

QSize MarkView::sizeHint() const
{
    const int side = m_theme.pixels(m_size);
    return { side, side };
}

void MarkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, partyMark(m_theme.tokens(), m_party), QRectF(rect()));
}

PartyChip::PartyChip(const Theme& theme, PartyId party, const QString& name, TypeSize size,
    Weight weight, QWidget* parent)
    : QWidget(parent)
    , m_mark(new MarkView(theme, party, size, this))
    , m_name(new Label(name, size, Tone::plain, weight, this))
    , m_note(new Label({}, size, Tone::muted, Weight::regular, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half + 2);
    row->addWidget(m_mark);
    row->addWidget(m_name->single());
    row->addWidget(m_note->single());
    row->addStretch(1);
    m_note->hide();
    setAccessibleName(name);
}

void PartyChip::setParty(PartyId party, const QString& name)
{
    m_mark->setParty(party);
    m_name->setText(name);
    nameIt();
}

void PartyChip::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    nameIt();
}

void PartyChip::nameIt()
{
    const QString note = m_note->text();
    setAccessibleName(note.isEmpty() ? m_name->text() : m_name->text() + u", "_s + note);
}

} // namespace pourparler::desktop
