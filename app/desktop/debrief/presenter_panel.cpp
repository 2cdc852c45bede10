#include "app/desktop/debrief/presenter_panel.h"

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

PresenterPanel::PresenterPanel(QWidget* parent)
    : Card(Card::Ground::sunken, parent)
    , m_head(new Label({}, TypeSize::lead, Tone::plain, Weight::strong))
    , m_room(new Label({}, TypeSize::body, Tone::muted))
    , m_notes(new Label({}, TypeSize::lead))
    , m_nextHead(new Label({}, TypeSize::body, Tone::muted))
    , m_next(new Label({}, TypeSize::lead, Tone::plain, Weight::strong))
{
    m_notes->setObjectName(u"notes"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_room->setObjectName(u"roomSees"_s);
    column()->setSpacing(space::one);
    for (Label* each : { m_head, m_room, m_notes })
        column()->addWidget(each);
    column()->addSpacing(space::two);
    column()->addWidget(m_nextHead);
    column()->addWidget(m_next);
    column()->addStretch(1);
    retranslate();
}

void PresenterPanel::setNotes(const QString& notes, const QString& next, bool covered)
{
    // A blank line between paragraphs.
    m_notes->setText(QString(notes).replace(u'\n', u"\n\n"_s));
    m_notes->setVisible(!notes.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_nextHead->setVisible(!next.isEmpty());
    m_covered = covered;
    retranslate();
}

void PresenterPanel::retranslate()
{
    m_head->setText(tr("For you alone"));
    m_room->setText(m_covered ? tr("The room sees the title. Reveal the rest when they are ready.")
                              : tr("The room sees the sentence and the picture."));
    m_nextHead->setText(tr("Next"));
}

} // namespace pourparler::desktop
