#include "app/desktop/table/proposal_entry.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/scroll_column.h"
#include "app/desktop/table/ask_strip.h"
#include "app/desktop/theme/theme.h"
#include "app/text/sentence.h"
#include "core/session/refusal.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int leastWords = 36; ///< pixels at 100 % of what is put forward

} // namespace

ProposalEntry::ProposalEntry(const Theme& theme, const ProposalsModel& model, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(model)
{
    build();
    connect(m_accept, &QPushButton::clicked, this, &ProposalEntry::acceptRequested);
    connect(m_counter, &QPushButton::clicked, this, &ProposalEntry::counterRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ProposalEntry::withdrawRequested);
    connect(m_sign, &QPushButton::clicked, this, &ProposalEntry::signingRequested);
    connect(m_reject, &QPushButton::clicked, this, [this] {
        m_buttons->hide();
        m_why->ask();
    });
    connect(m_why, &AskStrip::confirmed, this, [this](const QString& why) {
        showParts();
        Q_EMIT rejectRequested(why);
    });
    connect(m_why, &AskStrip::cancelled, this, [this] {
        showParts();
        m_reject->setFocus(Qt::TabFocusReason);
    });
    connect(
        &theme, &Theme::changed, this, [this] { m_words->setLeast(m_theme.scaled(leastWords)); });
    retranslate();
}

void ProposalEntry::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::half, space::one, space::half);
    column->setSpacing(space::half);
    auto* inner = new QWidget;
    buildWords(*inner);
    m_words = new ScrollColumn(inner, m_theme.scaled(leastWords), this);
    m_words->setObjectName(u"proposalWords"_s);
    m_words->setOfWords();
    column->addWidget(m_words);

    m_limits = new QWidget(this);
    auto* limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins(0, 0, 0, 0);
    limits->setSpacing(space::one);
    limits->addWidget(
        new IconView(m_theme, u"redline"_s, 16, Theme::Ink::danger, m_limits), 0, Qt::AlignTop);
    m_limitWords = new Label({}, TypeSize::body, Tone::danger, Weight::regular, m_limits);
    m_limitWords->setObjectName(u"limits"_s);
    limits->addWidget(m_limitWords, 1);
    column->addWidget(m_limits);
    m_buttons = new QWidget(this);
    auto* flow = new FlowLayout(m_buttons, space::half + 2);
    m_accept = new Button(m_theme, Button::Kind::secondary, u"check"_s, {}, m_buttons);
    m_reject = new Button(m_theme, Button::Kind::secondary, u"cross"_s, {}, m_buttons);
    m_counter = new Button(m_theme, Button::Kind::secondary, u"reply"_s, {}, m_buttons);
    m_withdraw = new Button(m_theme, Button::Kind::quiet, {}, m_buttons);
    m_sign = new Button(m_theme, Button::Kind::quiet, {}, m_buttons);
    for (Button* button : { m_accept, m_reject, m_counter, m_withdraw, m_sign })
        flow->addWidget(button);
    column->addWidget(m_buttons);
    m_accept->setObjectName(u"accept"_s);
    m_reject->setObjectName(u"reject"_s);
    m_counter->setObjectName(u"counter"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_sign->setObjectName(u"callSigning"_s);
    m_why = new AskStrip(m_theme, Button::Kind::secondary, this);
    column->addWidget(m_why);
}

void ProposalEntry::buildWords(QWidget& inner)
{
    m_number = (new Label({}, TypeSize::body, Tone::plain, Weight::strong, &inner))->single();
    m_mark = new MarkView(m_theme, PartyId {}, TypeSize::body, &inner);
    m_changes = new Label({}, TypeSize::body, Tone::plain, Weight::regular, &inner);
    m_changes->setAlignment(
        Qt::AlignLeft | Qt::AlignTop); // beside the number, however much there is
    m_worth = (new Label({}, TypeSize::body, Tone::plain, Weight::strong, &inner))->single();
    m_argument = new Label({}, TypeSize::body, Tone::muted, Weight::regular, &inner);
    m_answers = new Label({}, TypeSize::body, Tone::muted, Weight::regular, &inner);
    auto* column = new QVBoxLayout(&inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_changes, 1);
    head->addWidget(m_worth, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_argument);
    column->addWidget(m_answers);
}

QSize ProposalEntry::sizeHint() const
{
    return { QFrame::sizeHint().width(), layout()->heightForWidth(width()) };
}

QSize ProposalEntry::minimumSizeHint() const
{
    const int scrolls = m_words->sizeHint().height() - m_words->minimumSizeHint().height();
    return { QFrame::minimumSizeHint().width(), sizeHint().height() - scrolls };
}

void ProposalEntry::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void ProposalEntry::setIndex(const QModelIndex& index)
{
    m_index = index;
    m_proposal = m_model.proposalAt(index);
    setObjectName(u"proposal-%1"_s.arg(static_cast<std::uint32_t>(m_proposal)));
    showFace();
}

void ProposalEntry::retranslate()
{
    m_accept->setText(tr("Accept"));
    m_reject->setText(tr("Reject"));
    m_counter->setText(tr("Counter"));
    m_withdraw->setText(tr("Withdraw"));
    m_sign->setText(tr("Call for signing"));
    m_why->setTexts({}, tr("Reject"), tr("Cancel"), tr("Why? (if you like)"));
    showFace();
}

void ProposalEntry::showFace()
{
    if (!m_index.isValid())
        return;
    const QString number = QString::number(m_index.data(ProposalsModel::NumberRole).toInt());
    const QString worth = m_index.data(ProposalsModel::WorthRole).toString();
    const QString argument = m_index.data(ProposalsModel::ArgumentRole).toString();
    m_mine = m_index.data(ProposalsModel::MineRole).toBool();
    m_number->setText(number);
    m_mark->setParty(
        PartyId(static_cast<std::size_t>(m_index.data(ProposalsModel::PartyRole).toInt())));
    m_mark->setToolTip(m_index.data(ProposalsModel::WhoRole).toString());
    //: what a proposal is worth to the reader
    m_worth->setText(worth.isEmpty() ? QString() : tr("worth %1").arg(worth));
    m_worth->setToolTip(tr("What the proposal is worth on your score sheet"));
    m_worth->setVisible(!worth.isEmpty());
    m_changes->setText(m_index.data(ProposalsModel::ChangesRole).toString());
    m_changes->setToolTip(m_index.data(Qt::ToolTipRole).toString());
    m_argument->setText(argument);
    m_argument->setVisible(!argument.isEmpty());
    QStringList answers;
    for (const ProposalsModel::Answer& answer : m_model.answers(m_proposal))
        answers << answer.words;
    m_answers->setText(answers.join(u" · "_s));
    m_answers->setVisible(!answers.isEmpty());
    const QString limits = m_index.data(ProposalsModel::LimitsInFullRole).toString();
    m_limitWords->setText(limits);
    m_limits->setVisible(!limits.isEmpty());
    const Tone tone
        = m_index.data(ProposalsModel::OnTheTableRole).toBool() ? Tone::plain : Tone::muted;
    m_number->setTone(tone);
    m_changes->setTone(tone);
    setAccessibleName(m_index.data(Qt::DisplayRole).toString());
    m_words->setAccessibleName(accessibleName());
    m_accept->setAccessibleName(tr("Accept proposal %1").arg(number));
    m_reject->setAccessibleName(tr("Reject proposal %1").arg(number));
    m_counter->setAccessibleName(tr("Counter proposal %1").arg(number));
    m_withdraw->setAccessibleName(tr("Withdraw proposal %1").arg(number));
    m_sign->setAccessibleName(tr("Call for the signing of proposal %1").arg(number));
    showParts();
}

void ProposalEntry::setMenu(
    const Menu::OfProposal* menu, const Scenario& scenario, const Reader& reader)
{
    m_acting = menu != nullptr;
    if (menu) {
        const auto show = [&](Button* button, const Objection& objection) {
            button->setObjection(
                objection ? text::sentence(*objection, reader, &scenario) : QString());
        };
        show(m_accept, menu->accept);
        show(m_reject, menu->reject);
        show(m_counter, menu->answer);
        show(m_withdraw, menu->withdraw);
        show(m_sign, menu->callSigning);
    }
    showParts();
}

void ProposalEntry::showParts()
{
    const bool onTheTable = m_index.data(ProposalsModel::OnTheTableRole).toBool();
    m_why->hide();
    const bool acting = m_acting && onTheTable;
    m_accept->setVisible(acting && !m_mine);
    m_reject->setVisible(acting && !m_mine);
    m_counter->setVisible(acting);
    m_withdraw->setVisible(acting && m_mine);
    m_sign->setVisible(acting);
    m_buttons->setVisible(acting);
}

} // namespace pourparler::desktop
