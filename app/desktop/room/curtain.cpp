#include "app/desktop/room/curtain.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/translation.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int longestLanguage = 10; ///< letters of a language's own name

} // namespace

void Curtain::call(const SeatView& view, const Guest& guest)
{
    m_scenario = std::make_shared<const Scenario>(view.scenario());
    const SeatState* seat = view.room().seat(guest.seat);
    const bool named = seat && seat->holder && seat->holder->name.present();
    m_person = named ? text::holder(seat->holder) : QString();
    m_guest = guest;
    m_wrongCode = false;
    m_consent.reset();
    renew();
    if (hasFocus())
        passFocusOn();
}

/// Where somebody has to type, they can at once.
void Curtain::passFocusOn()
{
    if (m_code)
        m_code->setFocus(Qt::OtherFocusReason);
}

void Curtain::focusInEvent(QFocusEvent* event)
{
    Page::focusInEvent(event);
    passFocusOn();
}

void Curtain::refuseCode()
{
    m_wrongCode = true;
    passFocusOn();
    renewLater();
}

void Curtain::clear()
{
    m_scenario.reset();
    m_consent.reset();
    renew();
}

QString Curtain::title() const { return tr("Next person"); }

void Curtain::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    m_code = nullptr;
    m_question = nullptr;
    m_take = nullptr;
    if (!m_scenario)
        return;
    const QString party = text::partyName(*m_scenario, m_guest.seat.party, readerHere());
    column.addSpacing(space::eight);
    column.addWidget(
        new MarkView(theme(), m_guest.seat.party, TypeSize::display), 0, Qt::AlignHCenter);
    const auto centred = [&](Label* label) {
        label->setAlignment(Qt::AlignHCenter);
        column.addWidget(label);
    };
    centred(new Label(party, TypeSize::display, Tone::plain, Weight::strong));
    if (!m_person.isEmpty())
        centred(new Label(m_person, TypeSize::title));
    centred(new Label(m_guest.isDue
            ? tr("It is your turn at this screen. Everybody else looks away.")
            : tr("You may look at your brief and your notes. Everybody else looks away."),
        TypeSize::lead, Tone::muted));
    column.addSpacing(space::two);

    auto* middle = new QWidget;
    middle->setMaximumWidth(theme().textWidth(70));
    middle->setMinimumWidth(std::min(theme().scaled(420), 640));
    auto* questions = new QVBoxLayout(middle);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(space::two);
    if (m_guest.asksConsent)
        addConsent(*questions);
    if (m_guest.isProtected)
        addCode(*questions);
    m_take = new Button(theme(), Button::Kind::primary,
        m_person.isEmpty() ? tr("&Take the seat")
                           : text::fill(tr("I am %1: &take the seat"), { m_person }));
    m_take->setObjectName(u"takeSeat"_s);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT seatRequested(m_guest.seat, m_code ? m_code->text() : QString(), m_consent);
    });
    questions->addWidget(m_take, 0, Qt::AlignHCenter);
    auto* row = new QHBoxLayout; // an alignment would not give wrapped words their height
    row->addStretch(1);
    row->addWidget(middle, 10'000);
    row->addStretch(1);
    column.addLayout(row);
    showWhetherReady();
    addOthers(bar);
}

void Curtain::addConsent(QVBoxLayout& column)
{
    auto* card = new Card;
    card->column()->addWidget(new Label(tr("May what you say here be used for research?"),
        TypeSize::lead, Tone::plain, Weight::strong));
    card->column()->addWidget(new Label(
        tr("If not, your name, your words, your drafts and your notes are left out of research "
           "exports. You play in either case, and nobody at the table is told."),
        TypeSize::body, Tone::muted));
    auto* group = new QButtonGroup(card);
    const auto add = [&](const QString& words, bool given, const QString& name) {
        auto* choice = new QRadioButton(words);
        choice->setObjectName(name);
        choice->setChecked(m_consent == given);
        group->addButton(choice);
        connect(choice, &QRadioButton::clicked, this, [this, given] {
            m_consent = given;
            showWhetherReady();
        });
        card->column()->addWidget(choice);
        return choice;
    };
    m_question = add(tr("Yes, it may be used"), true, u"consentYes"_s);
    add(tr("No, leave it out"), false, u"consentNo"_s);
    column.addWidget(card);
}

void Curtain::addCode(QVBoxLayout& column)
{
    m_code = new QLineEdit;
    m_code->setObjectName(u"seatCode"_s);
    m_code->setEchoMode(QLineEdit::Password);
    m_code->setPlaceholderText(tr("Your code"));
    m_code->setAccessibleName(tr("Your code"));
    column.addWidget(m_code);
    if (m_wrongCode)
        column.addWidget(new Banner(theme(), Tone::danger, u"warning"_s,
            tr("This is not the code of this seat. The facilitator can lift it.")));
}

void Curtain::addOthers(QHBoxLayout& bar)
{
    for (const SeatId other : m_guest.others) {
        auto* button = new Button(theme(), Button::Kind::quiet, u"person"_s,
            text::fill(tr("Instead: %1", "somebody else's party, on a button"),
                { text::partyShort(*m_scenario, other.party, readerHere()) }));
        button->setAccessibleName(text::fill(tr("Somebody else wants the seat: %1"),
            { text::partyName(*m_scenario, other.party, readerHere()) }));
        button->setToolTip(button->accessibleName());
        connect(
            button, &QPushButton::clicked, this, [this, other] { Q_EMIT otherRequested(other); });
        bar.addWidget(button);
    }
    if (!m_guest.isDue) {
        auto* back = new Button(theme(), Button::Kind::secondary, u"arrow-left"_s, tr("Not &now"));
        back->setObjectName(u"notNow"_s);
        connect(back, &QPushButton::clicked, this, &Curtain::declined);
        bar.insertWidget(0, back);
    }
    bar.addStretch(1);
    auto* languages = new QComboBox;
    languages->setAccessibleName(tr("Language"));
    languages->setMinimumContentsLength(longestLanguage); // also while another one is chosen
    for (const QString& language : programLanguages()) {
        languages->addItem(text::languageName(language.toStdString()), language);
        if (language == readerHere().language) // the menu may have chosen another one meanwhile
            languages->setCurrentIndex(languages->count() - 1);
    }
    connect(languages, &QComboBox::activated, this, [this, languages](int index) {
        m_guest.language = languages->itemData(index).toString();
        Q_EMIT languageChosen(m_guest.seat, m_guest.language);
    });
    bar.addWidget(languages);
}

void Curtain::showWhetherReady()
{
    if (m_take)
        m_take->setObjection(m_guest.asksConsent && !m_consent
                ? tr("Answer the question first; either answer lets you play.")
                : QString());
}

void Curtain::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_take) {
        if (m_take->isEnabled())
            m_take->click();
        else if (m_question)
            m_question->setFocus(Qt::TabFocusReason); // it stands above what was typed
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace pourparler::desktop
