#include "app/desktop/pages/scenario_preview.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/expander.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/source_badge.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/pages/preview_parts.h"
#include "app/desktop/pages/scenario_words.h"
#include "app/text/amounts.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/ratification_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// A condition and, further in, those that it is made of.
void addCondition(QVBoxLayout& column, const text::Condition& condition, int depth)
{
    auto* line = new Label(condition.words);
    line->setContentsMargins(depth * space::two, 0, 0, 0);
    column.addWidget(line);
    for (const text::Condition& part : condition.parts)
        addCondition(column, part, depth + 1);
}

}

void ScenarioPreview::setScenario(std::shared_ptr<const Scenario> scenario)
{
    m_scenario = std::move(scenario);
    renew();
}

QString ScenarioPreview::title() const
{
    return m_scenario ? words(m_scenario->title) : tr("Scenario");
}

void ScenarioPreview::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    if (!m_scenario)
        return;
    addHead(column);

    auto* two = new QHBoxLayout;
    two->setSpacing(space::six);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(space::two);
    right->setSpacing(space::two);
    addParties(*left);
    left->addStretch(1);
    addProtocol(*right);
    addRule(*right);
    right->addStretch(1);
    two->addLayout(left, 3);
    two->addLayout(right, 2);
    column.addLayout(two);

    addIssues(column);
    addDependencies(column);
    addValueTable(column);
    addFacts(column);
    addFacilitatorPart(column);

    auto* back = new Button(theme(), Button::Kind::secondary, u"arrow-left"_s, tr("&Back"));
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, &ScenarioPreview::backRequested);
    bar.addWidget(back);
    bar.addStretch(1);
    auto* practise
        = new Button(theme(), Button::Kind::primary, u"practise"_s, tr("&Set up a session"));
    practise->setObjectName(u"practise"_s);
    connect(practise, &QPushButton::clicked, this, &ScenarioPreview::practiceRequested);
    bar.addWidget(practise);
}

void ScenarioPreview::addHead(QVBoxLayout& column)
{
    column.addWidget(
        new Label(words(m_scenario->title), TypeSize::display, Tone::plain, Weight::strong));
    auto* summary = new Label(words(m_scenario->summary), TypeSize::lead);
    summary->setMaximumWidth(theme().textWidth(75));
    column.addWidget(summary);
    column.addWidget(makeKeyFacts(theme(), *m_scenario));
    if (!m_scenario->invented.empty())
        column.addWidget(new Banner(theme(), Tone::muted, u"info"_s, words(m_scenario->invented)));
    column.addSpacing(space::one);
}

void ScenarioPreview::addParties(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("Who is at the table")));
    for (std::size_t i = 0; i < m_scenario->parties.size(); ++i) {
        if (i > 0)
            column.addWidget(new Line);
        column.addWidget(makePartyRow(theme(), *m_scenario, PartyId(i)));
    }
}

void ScenarioPreview::addProtocol(QVBoxLayout& column)
{
    const Protocol& protocol = m_scenario->protocol;
    const auto clock
        = [](int seconds) { return seconds > 0 ? text::duration(seconds) : tr("no clock"); };
    column.addWidget(new SectionHeader(tr("How it runs")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half + 2);
    QStringList phases;
    for (const Phase& phase : protocol.phases.phases)
        if (phase.kind != PhaseKind::lobby && phase.kind != PhaseKind::closed)
            phases << (phase.title.empty() ? text::label(phase.kind) : words(phase.title));
    addKeyValue(*grid, tr("Phases"), phases.join(u" → "_s));
    addKeyValue(*grid, tr("Rounds"), text::number(protocol.rounds, readerHere()));
    addKeyValue(*grid, tr("To read the brief"), clock(protocol.briefingSeconds));
    addKeyValue(*grid, tr("A turn"), clock(protocol.turnSeconds));
    addKeyValue(*grid, tr("To sign"), clock(protocol.signingSeconds));
    addKeyValue(*grid, tr("Partial agreement"),
        protocol.partialAgreement ? tr("allowed: issues may be left open")
                                  : tr("not allowed: every issue has to be settled"));
    addKeyValue(*grid, tr("Who does not sign"),
        protocol.nonSignatoriesBound ? tr("is bound all the same")
                                     : tr("is not bound, and gets its walk-away value"));
    addKeyValue(*grid, tr("Shown at the end"), text::label(protocol.disclosedAtEnd));
    column.addLayout(grid);
    QStringList order;
    for (const PartyId party : protocol.order)
        order << text::partyShort(*m_scenario, party, readerHere());
    column.addWidget(
        new Label(tr("Speaking order: %1").arg(order.join(u" → "_s)), TypeSize::body, Tone::muted));
    column.addSpacing(space::one);
}

void ScenarioPreview::addRule(QVBoxLayout& column)
{
    column.addWidget(new SectionHeader(tr("When an agreement holds")));
    if (!m_scenario->ratificationRule.empty())
        column.addWidget(new Label(words(m_scenario->ratificationRule)));
    if (m_scenario->ratificationSource) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::one);
        row->addWidget(
            new Label(sourceText(*m_scenario->ratificationSource), TypeSize::caption, Tone::muted),
            1);
        row->addWidget(new SourceBadge(*m_scenario->ratificationSource), 0, Qt::AlignTop);
        column.addLayout(row);
    }
    const text::Condition rule = text::ratification(*m_scenario, {}, readerHere());
    auto* card = new Card(Card::Ground::sunken);
    addCondition(*card->column(), rule, 0);
    column.addWidget(card);
}

void ScenarioPreview::addIssues(QVBoxLayout& column)
{
    column.addSpacing(space::two);
    const int count = static_cast<int>(m_scenario->issues.size());
    column.addWidget(new SectionHeader(
        tr("What is negotiated"), tr("%n issue(s), each with its options.", nullptr, count)));
    for (std::size_t i = 0; i < m_scenario->issues.size(); ++i) {
        column.addWidget(new Line);
        column.addWidget(makeIssueRow(theme(), *m_scenario, IssueId(i)));
    }
}

void ScenarioPreview::addDependencies(QVBoxLayout& column)
{
    if (m_scenario->dependencies.empty())
        return;
    column.addSpacing(space::two);
    column.addWidget(new SectionHeader(tr("What hangs together"),
        tr("Some options need others; a package that forgets one cannot be proposed.")));
    for (std::size_t i = 0; i < m_scenario->dependencies.size(); ++i)
        column.addWidget(
            new Label(text::dependency(*m_scenario, DependencyId(i), readerHere()) + u'.'));
}

void ScenarioPreview::addValueTable(QVBoxLayout& column)
{
    const ValueTable& table = m_scenario->valueTable;
    if (table.items.empty())
        return;
    column.addSpacing(space::two);
    column.addWidget(new SectionHeader(tr("What there is to share"), words(table.unit)));
    for (const ValueItem& item : table.items) {
        column.addWidget(new Line);
        column.addWidget(makeValueItem(theme(), *m_scenario, item));
    }
}

void ScenarioPreview::addFacts(QVBoxLayout& column)
{
    if (m_scenario->facts.empty())
        return;
    column.addSpacing(space::two);
    column.addWidget(new SectionHeader(tr("Facts to use at the table"),
        tr("With where they come from, and how well they are known.")));
    for (const Fact& fact : m_scenario->facts) {
        column.addWidget(new Line);
        column.addWidget(makeFactRow(fact));
    }
}

void ScenarioPreview::addFacilitatorPart(QVBoxLayout& column)
{
    column.addSpacing(space::two);
    column.addWidget(new Line);
    auto* part = new Expander(theme(), tr("&For the facilitator"),
        m_scenario->injects.empty()
            ? tr("How the scenario is balanced. Do not read on if you are going to play.")
            : tr("How the scenario is balanced, and news for you to break during the session. Do "
                 "not read on if you are going to play."));
    auto* balance = new Button(
        theme(), Button::Kind::secondary, u"target"_s, tr("How the scenario is ba&lanced"));
    balance->setObjectName(u"balance"_s);
    connect(balance, &QPushButton::clicked, this, &ScenarioPreview::balanceRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(balance);
    row->addStretch(1);
    part->column()->addLayout(row);
    addInjects(*part->column());
    addDelegations(*part->column());
    column.addWidget(part);
}

void ScenarioPreview::addInjects(QVBoxLayout& column)
{
    const Reader reader = readerHere();
    if (!m_scenario->injects.empty())
        column.addWidget(new Label(tr("Read the news out, or hand it to those whom it is for, when "
                                      "its round comes: the program does not announce it."),
            TypeSize::body, Tone::muted));
    for (const Inject& inject : m_scenario->injects) {
        auto* row = new QWidget;
        auto* texts = new QVBoxLayout(row);
        texts->setContentsMargins(0, 0, 0, 0);
        texts->setSpacing(2);
        texts->addWidget(
            new Label(words(inject.title), TypeSize::body, Tone::plain, Weight::strong));
        QStringList audience;
        for (const PartyId party : inject.audience)
            audience << text::partyShort(*m_scenario, party, reader);
        texts->addWidget(
            new Label(tr("Round %1 · for %2")
                          .arg(inject.round)
                          .arg(audience.isEmpty() ? tr("everybody") : audience.join(u", "_s)),
                TypeSize::body, Tone::muted));
        texts->addWidget(new Label(words(inject.text)));
        if (inject.source)
            texts->addWidget(new SourceBadge(*inject.source));
        column.addWidget(row);
    }
}

void ScenarioPreview::addDelegations(QVBoxLayout& column)
{
    const Reader reader = readerHere();
    QStringList delegations;
    for (std::size_t i = 0; i < m_scenario->parties.size(); ++i)
        if (m_scenario->parties[i].seats > 1)
            delegations << tr("%1: %n seat(s)", nullptr, m_scenario->parties[i].seats)
                               .arg(text::partyShort(*m_scenario, PartyId(i), reader));
    if (!delegations.isEmpty())
        column.addWidget(new Label(
            tr("Delegations: %1").arg(delegations.join(u", "_s)), TypeSize::body, Tone::muted));
}

} // namespace pourparler::desktop
