#include "app/desktop/pages/gallery_page.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/clock_label.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/proposal_card.h"
#include "app/desktop/components/score_bar.h"
#include "app/desktop/components/source_badge.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/pages/gallery_parts.h"
#include "app/desktop/table/matrix_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

QWidget* flowOf(const std::vector<QWidget*>& widgets, int spacing = space::two)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, spacing);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return holder;
}

}

QString GalleryPage::title() const { return tr("Design of this program"); }

void GalleryPage::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    column.addWidget(new Label(title(), TypeSize::display, Tone::plain, Weight::strong));
    addSection(column, tr("Type"), tr("Five sizes, two weights, figures of one width"));
    addType(column);
    addSection(column, tr("Colours and grid"),
        tr("Neutrals carry the structure, one accent says what to do next, red is for dangers"));
    addColours(column);
    addSection(column, tr("Parties"), tr("A colour and a shape; from the ninth on in outline"));
    addMarks(column);
    addSection(column, tr("Controls"), tr("A grey control says why"));
    addButtons(column);
    addSection(column, tr("Scores"));
    addScores(column);
    addSection(column, tr("Issues"), tr("In words up to seven parties, as marks beyond"));
    addIssues(column);
    addSection(column, tr("Proposals"));
    addProposals(column);
    addSection(column, tr("Banners and empty places"));
    addNotices(column);
    addSection(column, tr("Icons"));
    addIcons(column);
    auto* back = new Button(theme(), Button::Kind::quiet, u"arrow-left"_s, tr("Back"));
    connect(back, &QAbstractButton::clicked, this, &GalleryPage::leaveRequested);
    bar.addWidget(back);
    bar.addStretch(1);
    bar.addWidget(new Button(theme(), Button::Kind::primary, u"The next thing to do"_s));
}

void GalleryPage::addSection(QVBoxLayout& column, const QString& title, const QString& note)
{
    column.addSpacing(space::one);
    column.addWidget(new SectionHeader(title, note));
}

void GalleryPage::addColours(QVBoxLayout& column)
{
    const Tokens& t = theme().tokens();
    std::vector<QWidget*> swatches;
    for (const auto& [name, colour] :
        std::initializer_list<std::pair<const char*, QColor>> { { "window", t.window },
            { "surface", t.surface }, { "sunken", t.sunken }, { "hover", t.hover },
            { "line", t.line }, { "outline", t.outline }, { "text", t.text }, { "muted", t.muted },
            { "accent", t.accent }, { "onAccent", t.onAccent }, { "accentSoft", t.accentSoft },
            { "danger", t.danger }, { "dangerSoft", t.dangerSoft } })
        swatches.push_back(new Swatch(theme(), colour, QString::fromLatin1(name)));
    column.addWidget(flowOf(swatches));
    column.addWidget(flowOf({ new GridSteps(theme()) }));
}

void GalleryPage::addType(QVBoxLayout& column)
{
    column.addWidget(
        new Label(u"Display 28: 1,234.5"_s, TypeSize::display, Tone::plain, Weight::strong));
    column.addWidget(
        new Label(u"Title 20: what is negotiated"_s, TypeSize::title, Tone::plain, Weight::strong));
    column.addWidget(new Label(u"Lead 15: running text, as in a brief"_s, TypeSize::lead));
    column.addWidget(new Label(u"Body 13: 111.1 over 888.8 and 0123456789 line up"_s));
    column.addWidget(new Label(
        u"Caption 11, muted: where a figure comes from"_s, TypeSize::caption, Tone::muted));
}

void GalleryPage::addMarks(QVBoxLayout& column)
{
    std::vector<QWidget*> chips;
    for (std::size_t i = 0; i < 16; ++i)
        chips.push_back(
            new PartyChip(theme(), PartyId(i), u"Party %1"_s.arg(i + 1), TypeSize::lead));
    column.addWidget(flowOf(chips));
}

void GalleryPage::addButtons(QVBoxLayout& column)
{
    auto* off = new Button(theme(), Button::Kind::secondary, u"Why not"_s);
    off->setObjection(u"The floor is with the employers until 10:42."_s);
    auto* combo = new QComboBox;
    combo->addItems({ u"Steady"_s, u"Hard"_s });
    auto* box = new QCheckBox(u"Clock for each turn"_s);
    box->setChecked(true);
    auto* spin = new QSpinBox;
    spin->setValue(8);
    spin->setAccessibleName(u"Rounds"_s);
    auto* seed = new QLineEdit(u"4711"_s);
    seed->setAccessibleName(u"Seed"_s);
    auto* tab = new Button(theme(), Button::Kind::tab, u"Your brief"_s);
    tab->setChecked(true);
    auto* paused = new ClockLabel(theme(), TypeSize::title);
    paused->pauseAt(161'000);
    auto* running = new ClockLabel(theme(), TypeSize::title);
    running->countDown(754'000);
    auto* chosen = new QCheckBox(u"Scores are hidden"_s);
    chosen->setEnabled(false);
    chosen->setToolTip(u"Only the facilitator can hide them."_s);
    column.addWidget(
        flowOf({ new Button(theme(), Button::Kind::secondary, u"open"_s, u"Secondary"_s),
            new Button(theme(), Button::Kind::quiet, u"history"_s, u"Quiet"_s),
            new Button(theme(), Button::Kind::danger, u"leave"_s, u"Walk out"_s), off, combo, spin,
            seed, box, tab, new Button(theme(), Button::Kind::tab, u"For everybody"_s), chosen,
            running, paused, new Tag(u"Advanced"_s), new Tag(u"crosses a red line"_s, Tone::danger),
            new SourceBadge({ {}, Grade::read, "2026-07-02" }),
            new SourceBadge({ {}, Grade::invented, {} }) }));
}

void GalleryPage::addScores(QVBoxLayout& column)
{
    auto* grid = new QWidget;
    auto* flow = new FlowLayout(grid, space::two);
    flow->setColumnWidth(theme().scaled(300), 3);
    for (const Score& score : { Score { 6400, 6400, 5900, 5900, {} },
             Score { 6100, 7800, 5900, {}, 9120 }, Score { 4210, 4210, 5900, 4710, {} } }) {
        auto* card = new Card;
        auto* bar = new ScoreBar(theme());
        bar->setScore(score);
        card->column()->addWidget(bar);
        flow->addWidget(card);
    }
    column.addWidget(grid);
}

void GalleryPage::addIssues(QVBoxLayout& column)
{
    column.addWidget(sampleMatrix(theme(), 3));
    column.addWidget(sampleMatrix(theme(), 9));
}

void GalleryPage::addProposals(QVBoxLayout& column)
{
    auto* grid = new QWidget;
    auto* flow = new FlowLayout(grid, space::two);
    flow->setColumnWidth(theme().scaled(300), 2);
    ProposalFace face;
    face.number = u"14"_s;
    face.by = PartyId(1U);
    face.byName = u"Union du Comptoir"_s;
    face.note = u"round 3 · answers 12"_s;
    face.rows = { { u"Share"_s, u"15 %"_s, u"30 %"_s, true },
        { u"Notice"_s, u"7 days"_s, u"14 days"_s, true },
        { u"Re-use"_s, {}, u"Paid licence"_s, false } };
    face.argument = u"“Half of our members work part-time.”"_s;
    face.reactions = { { PartyId(0U), Reaction::rejected }, { PartyId(2U), Reaction::accepted } };
    auto* proposal = new ProposalCard(theme());
    proposal->setFace(face);
    proposal->buttons()->addWidget(
        new Button(theme(), Button::Kind::secondary, u"check"_s, u"Accept"_s));
    proposal->buttons()->addWidget(
        new Button(theme(), Button::Kind::secondary, u"reply"_s, u"Counter"_s));
    proposal->buttons()->addStretch(1);
    flow->addWidget(proposal);
    face.number = u"12"_s;
    face.by = PartyId(2U);
    face.byName = u"Association of managers"_s;
    face.note = u"round 2"_s;
    face.argument.clear();
    face.reactions.clear();
    face.state = u"withdrawn"_s;
    auto* withdrawn = new ProposalCard(theme());
    withdrawn->setFace(face);
    flow->addWidget(withdrawn);
    column.addWidget(grid);
}

void GalleryPage::addNotices(QVBoxLayout& column)
{
    column.addWidget(new Banner(
        theme(), Tone::muted, u"info"_s, u"Organisations and points are invented for training."_s));
    column.addWidget(new Banner(
        theme(), Tone::accent, u"inject"_s, u"News: the court has spoken on individual data."_s));
    auto* danger = new Banner(theme(), Tone::danger, u"warning"_s,
        u"14 days crosses your red line: it breaks child care."_s);
    danger->addAction(u"Put it back"_s);
    column.addWidget(danger);
    auto* card = new Card(Card::Ground::sunken);
    auto* empty = new EmptyState(theme(), u"empty"_s, u"Nothing on the table yet"_s,
        u"The first proposal will appear here."_s);
    empty->addAction(u"Write one"_s);
    card->column()->addWidget(empty);
    column.addWidget(card);
}

void GalleryPage::addIcons(QVBoxLayout& column)
{
    std::vector<QWidget*> icons;
    for (const QString& file :
        QDir(u":/icons"_s).entryList({ u"*.svg"_s }, QDir::Files, QDir::Name)) {
        auto* icon = new IconView(theme(), file.section(u'.', 0, 0), 24, Theme::Ink::text);
        icon->setToolTip(file.section(u'.', 0, 0));
        icons.push_back(icon);
    }
    column.addWidget(flowOf(icons));
}

} // namespace pourparler::desktop
