#include "app/desktop/pages/setup_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/pages/scenario_words.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/translation.h"
#include "core/agents/agent.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int mostRounds = 99;
constexpr int shortField = 160; ///< pixels at 100 %

/// How a bot bargains, in words; the names behind them are those of makeAgent.
struct Temper {
    std::string agent;
    QString words;
};

std::vector<Temper> tempers()
{
    return { { "boulware", SetUpPage::tr("Hard: gives way late") },
        { "linear", SetUpPage::tr("Steady: gives way a little every round") },
        { "conceder", SetUpPage::tr("Yielding: gives way early") } };
}

/// A control with its name above it, tied together for screen readers and mnemonics.
QWidget* named(const QString& name, QWidget* control, int most)
{
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto* label = new Label(name, TypeSize::body, Tone::muted);
    label->setBuddy(control);
    column->addWidget(label->single());
    control->setMaximumWidth(most);
    column->addWidget(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(name).remove(u'&'));
    return field;
}

}

void SetUpPage::setScenario(std::shared_ptr<const Scenario> scenario, std::uint64_t seed)
{
    m_scenario = std::move(scenario);
    const Protocol& protocol = m_scenario->protocol;
    m_setUp = {};
    m_setUp.seed = seed;
    m_setUp.table = { protocol.rounds, protocol.turnSeconds, protocol.briefingSeconds,
        protocol.signingSeconds };
    if (protocol.turnSeconds > 0)
        m_turnSeconds = protocol.turnSeconds;
    for (const Party& party : m_scenario->parties)
        m_setUp.agents.emplace_back(defaultAgentFor(party));
    for (std::size_t i = m_scenario->parties.size(); i-- > 0;)
        if (m_scenario->parties[i].votes)
            m_setUp.mine = PartyId(i);
    m_setUp.seats.resize(m_scenario->parties.size());
    int people = 0;
    for (std::size_t i = 0; i < m_scenario->parties.size() && people < 2; ++i)
        if (m_scenario->parties[i].votes) {
            m_setUp.seats[i].isPerson = true;
            ++people;
        }
    renew();
}

QString SetUpPage::title() const { return tr("Set-up"); }

void SetUpPage::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    if (!m_scenario)
        return;
    column.addWidget(new Label(words(m_scenario->title), TypeSize::body, Tone::muted));
    column.addWidget(new Label(m_shared ? tr("Who sits where?") : tr("Which side are you on?"),
        TypeSize::display, Tone::plain, Weight::strong));
    addModes(column);
    if (m_shared)
        addPeople(column);
    else
        addSeats(column);
    column.addSpacing(space::two);

    auto* two = new QHBoxLayout;
    two->setSpacing(space::six);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::two);
    if (m_shared)
        addFacilitator(*left);
    else
        addOthers(*left);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::two);
    addTable(*right);
    right->addStretch(1);
    two->addLayout(left, 3);
    two->addLayout(right, 2);
    column.addLayout(two);

    auto* back = new Button(theme(), Button::Kind::secondary, u"arrow-left"_s, tr("&Back"));
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, &SetUpPage::backRequested);
    bar.addWidget(back);
    bar.addStretch(1);
    auto* begin = new Button(theme(), Button::Kind::primary, tr("&Read the brief"));
    begin->setObjectName(u"begin"_s);
    if (m_shared)
        begin->setText(tr("Be&gin the briefing"));
    connect(begin, &QPushButton::clicked, this, [this] { Q_EMIT beginRequested(chosen()); });
    m_begin = begin;
    showWhetherReady();
    bar.addWidget(begin);
}

SetUp SetUpPage::chosen() const
{
    SetUp chosen = m_setUp;
    int people = 0;
    for (std::size_t i = 0; i < chosen.seats.size(); ++i) {
        if (!m_shared) {
            chosen.seats[i] = {};
            chosen.seats[i].isPerson = PartyId(i) == chosen.mine;
        }
        if (!chosen.seats[i].isPerson)
            continue;
        chosen.agents[i].clear();
        ++people;
    }
    if (!m_shared) {
        chosen.hideScores = false;
        chosen.facilitatorCode.clear();
    }
    if (chosen.table.turnSeconds == 0) // no hurry anywhere
        chosen.table.briefingSeconds = chosen.table.signingSeconds = 0;
    chosen.table.briefingSeconds *= people; // one screen: they read and sign one after another
    chosen.table.signingSeconds *= people;
    return chosen;
}

void SetUpPage::showWhetherReady()
{
    const bool anybody = !m_shared
        || std::any_of(m_setUp.seats.begin(), m_setUp.seats.end(),
            [](const SeatChoice& seat) { return seat.isPerson; });
    m_begin->setObjection(anybody ? QString() : tr("Give at least one seat to a person."));
}

void SetUpPage::addModes(QVBoxLayout& column)
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    auto* group = new QButtonGroup(strip);
    const auto add = [&](bool shared, const QString& text, const QString& name) {
        auto* button = new Button(theme(), Button::Kind::tab, text);
        button->setObjectName(name);
        button->setChecked(shared == m_shared);
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, shared] {
            if (std::exchange(m_shared, shared) != shared)
                renewLater();
        });
        row->addWidget(button);
    };
    add(false, tr("Alone, with bots"), u"alone"_s);
    add(true, tr("Several people at this computer"), u"shared"_s);
    row->addStretch(1);
    column.addWidget(strip);
}

void SetUpPage::addPeople(QVBoxLayout& column)
{
    column.addWidget(new Label(tr("They take turns at this screen. Between them a curtain hides "
                                  "what the one before has seen."),
        TypeSize::body, Tone::muted));
    for (std::size_t i = 0; i < m_scenario->parties.size(); ++i)
        if (m_scenario->parties[i].votes)
            addPerson(column, PartyId(i));
}

void SetUpPage::addPerson(QVBoxLayout& column, PartyId party)
{
    SeatChoice& seat = m_setUp.seats[party.index()];
    const QString name = text::partyName(*m_scenario, party, readerHere());
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, space::two);
    flow->setRowSpacing(space::one);
    auto* chip = new PartyChip(theme(), party, name, TypeSize::lead, Weight::strong);
    chip->setMinimumWidth(theme().scaled(300));
    flow->addWidget(chip);

    auto* who = new QComboBox;
    who->setObjectName(u"who%1"_s.arg(party.index()));
    who->setAccessibleName(tr("Who plays: %1").arg(name));
    who->addItem(tr("A person"));
    for (const Temper& temper : tempers()) {
        who->addItem(tr("Bot – %1").arg(temper.words));
        if (!seat.isPerson && temper.agent == m_setUp.agents[party.index()])
            who->setCurrentIndex(who->count() - 1);
    }
    connect(who, &QComboBox::activated, this, [this, party](int index) {
        m_setUp.seats[party.index()].isPerson = index == 0;
        if (index > 0)
            m_setUp.agents[party.index()] = tempers()[static_cast<std::size_t>(index - 1)].agent;
        renewLater();
    });
    flow->addWidget(who);
    if (!seat.isPerson) {
        column.addWidget(line);
        return;
    }
    const QString number = QString::number(party.index());
    const auto field = [&](const QString& what, QString SeatChoice::*member, int width) {
        auto* edit = new QLineEdit(seat.*member);
        edit->setPlaceholderText(what);
        edit->setAccessibleName(what + u": "_s + name);
        edit->setMaxLength(80);
        edit->setFixedWidth(theme().scaled(width));
        connect(edit, &QLineEdit::textChanged, this, [this, party, member](const QString& text) {
            m_setUp.seats[party.index()].*member = text.trimmed();
        });
        flow->addWidget(edit);
        return edit;
    };
    field(tr("Name or pseudonym"), &SeatChoice::name, 190)->setObjectName(u"name"_s + number);
    auto* languages = new QComboBox;
    languages->setObjectName(u"language"_s + number);
    languages->setAccessibleName(tr("Language: %1").arg(name));
    languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString& language : programLanguages()) {
        languages->addItem(text::languageName(language.toStdString()), language);
        if (language == (seat.language.isEmpty() ? readerHere().language : seat.language))
            languages->setCurrentIndex(languages->count() - 1);
    }
    connect(languages, &QComboBox::activated, this, [this, party, languages](int index) {
        m_setUp.seats[party.index()].language = languages->itemData(index).toString();
    });
    flow->addWidget(languages);
    auto* code = field(tr("Code, if wanted"), &SeatChoice::code, 140);
    code->setObjectName(u"code"_s + number);
    code->setEchoMode(QLineEdit::Password);
    code->setToolTip(tr("Whoever wants the seat types it. The facilitator can lift it."));
    column.addWidget(line);
}

void SetUpPage::addFacilitator(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(
        tr("The facilitator"), tr("Pauses, gives time, goes back: with F10, at any moment.")));
    auto* code = new QLineEdit(m_setUp.facilitatorCode);
    code->setEchoMode(QLineEdit::Password);
    code->setPlaceholderText(tr("None: anybody here may"));
    connect(code, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_setUp.facilitatorCode = text.trimmed(); });
    column.addWidget(named(tr("C&ode of the facilitator"), code, theme().scaled(240)));
    auto* scores = new QCheckBox(tr("&Hide scores: play from interests alone"));
    scores->setChecked(m_setUp.hideScores);
    connect(scores, &QCheckBox::toggled, this, [this](bool on) { m_setUp.hideScores = on; });
    column.addWidget(scores);
}

void SetUpPage::addSeats(QVBoxLayout& column)
{
    auto* grid = new QWidget;
    grid->setAccessibleName(tr("Your seat"));
    auto* flow = new FlowLayout(grid, space::two);
    flow->setColumnWidth(theme().scaled(230), 4);
    auto* group = new QButtonGroup(grid);
    for (std::size_t i = 0; i < m_scenario->parties.size(); ++i) {
        const PartyId id(i);
        const Party& party = m_scenario->party(id);
        if (!party.votes)
            continue;
        auto* card = new CardButton(theme());
        card->setCheckable(true);
        card->setChecked(id == m_setUp.mine);
        const QString name = text::partyName(*m_scenario, id, readerHere());
        auto* head = new QHBoxLayout;
        head->setSpacing(space::one);
        head->addWidget(new MarkView(theme(), id, TypeSize::title), 0, Qt::AlignTop);
        head->addWidget(new Label(name, TypeSize::lead, Tone::plain, Weight::strong), 1);
        card->column()->addLayout(head);
        card->column()->addWidget(new Label(roleText(party), TypeSize::body, Tone::muted));
        card->column()->addStretch(1);
        card->setAccessibleName(name + u", "_s + roleText(party));
        card->setToolTip(words(party.about));
        group->addButton(card);
        connect(card, &QAbstractButton::clicked, this, [this, id] { takeSeat(id); });
        flow->addWidget(card);
    }
    column.addWidget(grid);
}

void SetUpPage::takeSeat(PartyId party)
{
    if (party == m_setUp.mine)
        return;
    m_setUp.mine = party;
    renewLater();
}

void SetUpPage::addOthers(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(
        tr("The others"), tr("The program plays them. None of them sees your brief.")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_scenario->parties.size(); ++i) {
        const PartyId id(i);
        if (id == m_setUp.mine)
            continue;
        const int row = grid->rowCount();
        const QString name = text::partyName(*m_scenario, id, readerHere());
        grid->addWidget(new PartyChip(theme(), id, name), row, 0);
        if (m_scenario->party(id).role == Role::mediator) {
            grid->addWidget(
                new Label(tr("Mediates: has no interest of its own"), TypeSize::body, Tone::muted),
                row, 1);
            continue;
        }
        auto* choice = new QComboBox;
        choice->setAccessibleName(tr("How %1 bargains").arg(name));
        for (const Temper& temper : tempers()) {
            choice->addItem(temper.words);
            if (temper.agent == m_setUp.agents[i])
                choice->setCurrentIndex(choice->count() - 1);
        }
        connect(choice, &QComboBox::activated, this, [this, i](int index) {
            m_setUp.agents[i] = tempers()[static_cast<std::size_t>(index)].agent;
        });
        grid->addWidget(choice, row, 1);
    }
    column.addLayout(grid);
}

void SetUpPage::addTable(QVBoxLayout& column)
{
    column.addWidget(
        new SectionHeader(tr("The table"), tr("As the scenario has it, unless you change it.")));
    auto* rounds = new QSpinBox;
    rounds->setObjectName(u"rounds"_s);
    rounds->setRange(1, mostRounds);
    rounds->setValue(m_setUp.table.rounds);
    connect(
        rounds, &QSpinBox::valueChanged, this, [this](int value) { m_setUp.table.rounds = value; });
    column.addWidget(named(tr("R&ounds"), rounds, theme().scaled(shortField)));
    addClock(column);
    addSeed(column);
}

void SetUpPage::addClock(QVBoxLayout& column)
{
    auto* clock = new QCheckBox(tr("&Clock for each turn"));
    clock->setObjectName(u"clock"_s);
    auto* length = new QSpinBox;
    length->setRange(10, 3600);
    length->setSingleStep(10);
    length->setSuffix(tr(" seconds"));
    length->setValue(m_turnSeconds);
    const bool runs = m_setUp.table.turnSeconds > 0;
    clock->setChecked(runs);
    length->setEnabled(runs);
    length->setToolTip(runs ? QString() : tr("There is no clock: tick the box to set one."));
    connect(clock, &QCheckBox::toggled, this, [this, length](bool on) {
        m_setUp.table.turnSeconds = on ? m_turnSeconds : 0;
        length->setEnabled(on);
        length->setToolTip(on ? QString() : tr("There is no clock: tick the box to set one."));
    });
    connect(length, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_turnSeconds = seconds;
        m_setUp.table.turnSeconds = seconds;
    });
    column.addWidget(clock);
    column.addWidget(named(tr("&Length of a turn"), length, theme().scaled(shortField)));
}

void SetUpPage::addSeed(QVBoxLayout& column)
{
    auto* seed = new QLineEdit(QString::number(m_setUp.seed));
    seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,18}"_s), seed));
    connect(seed, &QLineEdit::textChanged, this,
        [this](const QString& digits) { m_setUp.seed = digits.toULongLong(); });
    seed->setObjectName(u"seed"_s);
    seed->setAccessibleName(tr("Seed"));
    auto* draw = new Button(theme(), Button::Kind::secondary, u"seed"_s, tr("&Draw"));
    connect(draw, &QPushButton::clicked, seed, [seed] {
        seed->setText(QString::number(QRandomGenerator::global()->bounded(1'000'000U)));
    });
    auto* both = new QWidget;
    both->setFocusProxy(seed);
    both->setAccessibleName(tr("Seed"));
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(seed, 1);
    row->addWidget(draw);
    auto* field = named(tr("&Seed"), both, theme().scaled(280));
    column.addWidget(field);
    column.addWidget(
        new Label(tr("With the same seed the others behave in the same way, if you do."),
            TypeSize::caption, Tone::muted));
}

} // namespace pourparler::desktop
