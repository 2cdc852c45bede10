#include "app/desktop/records/record_details.h"

#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/records/erase_panel.h"
#include "app/desktop/records/record_words.h"
#include "app/desktop/table/ask_strip.h"
#include "app/desktop/theme/theme.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

RecordDetails::RecordDetails(const Theme& theme, QWidget* parent)
    : Card(Ground::raised, parent)
    , m_theme(theme)
    , m_whole(new QWidget)
    , m_nothing(new Label(
          tr("Choose a record to see what can be done with it."), TypeSize::body, Tone::muted))
{
    column()->setContentsMargins(space::three, space::three, space::three, space::three);
    column()->addWidget(m_nothing);
    column()->addWidget(m_whole);
    build();
    column()->addStretch(1);
    show(nullptr);
}

void RecordDetails::build()
{
    auto* inner = new QVBoxLayout(m_whole);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::two);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title = new Label({}, TypeSize::title, Tone::plain, Weight::strong));
    head->addWidget(m_file = new Label({}, TypeSize::body, Tone::muted));
    inner->addLayout(head);
    addFacts(*inner);
    inner->addWidget(new Line);
    addActions(*inner);
    m_ask = new AskStrip(m_theme, Button::Kind::danger);
    inner->addWidget(m_ask);
    connect(m_ask, &AskStrip::confirmed, this, [this] {
        closeQuestions();
        Q_EMIT deleteRequested();
    });
    connect(m_ask, &AskStrip::cancelled, this, [this] {
        closeQuestions();
        m_delete->setFocus(Qt::TabFocusReason);
    });
    m_erasing = new ErasePanel(m_theme);
    inner->addWidget(m_erasing);
    connect(m_erasing, &ErasePanel::eraseRequested, this, [this](const ErasureWish& wish) {
        closeQuestions();
        Q_EMIT eraseRequested(wish);
    });
    connect(m_erasing, &ErasePanel::cancelled, this, [this] {
        closeQuestions();
        m_erase->setFocus(Qt::TabFocusReason);
    });
}

void RecordDetails::Fact::tell(const QString& words) const
{
    value->setText(words);
    title->setVisible(!words.isEmpty());
    value->setVisible(!words.isEmpty());
}

void RecordDetails::addFacts(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString& name) {
        const int row = grid->rowCount();
        auto* title = (new Label(name, TypeSize::body, Tone::muted))->single();
        grid->addWidget(title, row, 0, Qt::AlignTop);
        auto* value = new Label({});
        grid->addWidget(value, row, 1, Qt::AlignTop);
        return Fact { title, value };
    };
    m_when = add(tr("Begun"));
    m_who = add(tr("Who played"));
    m_outcome = add(tr("Outcome"));
    m_extent = add(tr("In it"));
    m_seal = add(tr("Seal"));
    column.addLayout(grid);
}

Button* RecordDetails::addButton(FlowLayout& row, const QString& icon, const QString& text,
    const char* name, void (RecordDetails::*wish)())
{
    auto* button = new Button(m_theme, Button::Kind::secondary, icon, text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, wish);
    row.addWidget(button);
    return button;
}

void RecordDetails::addActions(QVBoxLayout& column)
{
    m_actions = new QWidget;
    auto* rows = new QVBoxLayout(m_actions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::one + space::half);
    const auto addRow = [rows] {
        auto* holder = new QWidget;
        auto* flow = new FlowLayout(holder, space::one);
        flow->setRowSpacing(space::one);
        rows->addWidget(holder);
        return flow;
    };
    FlowLayout* look = addRow();
    m_resume = addButton(*look, {}, tr("&Resume"), "resume", &RecordDetails::resumeRequested);
    m_open = addButton(*look, {}, tr("&Open"), "open", &RecordDetails::openRequested);
    m_debrief = addButton(*look, {}, tr("&Debrief"), "debrief", &RecordDetails::debriefRequested);
    FlowLayout* keep = addRow();
    m_verify
        = addButton(*keep, u"check"_s, tr("Ver&ify"), "verify", &RecordDetails::verifyRequested);
    m_rename = addButton(*keep, {}, tr("Re&name"), "rename", &RecordDetails::renameRequested);
    keep->addWidget(m_export = makeExport());
    FlowLayout* end = addRow();
    m_erase = new Button(m_theme, Button::Kind::secondary, tr("Er&ase names…"));
    m_erase->setObjectName(u"erase"_s);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_actions->hide();
        m_erasing->ask();
    });
    end->addWidget(m_erase);
    m_delete = new Button(m_theme, Button::Kind::danger, tr("De&lete"));
    m_delete->setObjectName(u"delete"_s);
    connect(m_delete, &QPushButton::clicked, this, &RecordDetails::askBeforeDeleting);
    end->addWidget(m_delete);
    m_rename->setToolTip(tr("Give the file another name (F2)"));
    m_delete->setToolTip(tr("Put the record away; it can be brought back (Delete)"));
    column.addWidget(m_actions);
}

Button* RecordDetails::makeExport()
{
    auto* button = new Button(m_theme, Button::Kind::secondary, tr("&Export"));
    button->setObjectName(u"export"_s);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& words, ExportKind kind) {
        connect(menu->addAction(words), &QAction::triggered, this,
            [this, kind] { Q_EMIT exportRequested(kind); });
    };
    add(tr("Debrief as a &page for browsers (HTML)…"), ExportKind::debriefHtml);
    add(tr("Debrief for paper (P&DF)…"), ExportKind::debriefPdf);
    add(tr("Tables for &research (CSV)…"), ExportKind::research);
    add(tr("&Briefs and score sheets for paper (PDF)…"), ExportKind::paper);
    button->setMenu(menu);
    return button;
}

void RecordDetails::show(const RecordEntry* entry)
{
    m_nothing->setVisible(!entry);
    m_whole->setVisible(entry);
    if (!entry) {
        m_path.clear();
        return;
    }
    if (m_path != entry->path || entry->isUnderWay)
        closeQuestions();
    m_path = entry->path;
    m_title->setText(titleText(*entry));
    m_file->setText(fileText(*entry));
    m_when.tell(whenText(entry->begun.isValid() ? entry->begun : entry->written));
    m_who.tell(peopleText(*entry).join(u'\n'));
    m_outcome.tell(standingText(*entry));
    QStringList extent { tr("%n event(s)", nullptr, static_cast<int>(entry->events)) };
    if (entry->branches > 0)
        extent << tr("%n branch(es)", nullptr, static_cast<int>(entry->branches));
    extent << text::fill(tr("lasted %1"), { text::duration(entry->played / 60'000 * 60) });
    extent << QLocale().formattedDataSize(entry->bytes, 0).replace(u' ', QChar::Nbsp);
    m_extent.tell(entry->problem ? QString() : extent.join(u" · "_s));
    m_seal.tell(sealSentences(*entry).join(u'\n'));
    m_seal.value->setTone(isSuspect(*entry) ? Tone::danger : Tone::plain);
    m_erasing->setRecord(*entry);
    showActions(*entry);
}

void RecordDetails::showActions(const RecordEntry& entry)
{
    const bool altered = entry.verified && *entry.verified
        && (*entry.verified)->status == Verification::Status::altered;
    const QString unreadable
        = entry.problem ? tr("The record cannot be read: see “Seal” above.") : QString();
    const QString underWay = entry.isUnderWay
        ? tr("This session is going on. Leave it first: File, Start page.")
        : QString();
    for (Button* each : { m_open, m_debrief, m_export })
        each->setObjection(entry.isUnderWay ? underWay : unreadable);
    for (Button* each : { m_rename, m_delete })
        each->setObjection(underWay);
    m_verify->setObjection(unreadable);
    QString noResume = unreadable;
    if (noResume.isEmpty() && entry.isClosed() && !entry.isUnderWay)
        noResume = tr("The session has come to its end. Open it to go on from an earlier moment.");
    else if (noResume.isEmpty() && altered)
        noResume = tr("It is not what was written, so it is not continued.");
    m_resume->setObjection(noResume);
    QString noErasing = entry.isUnderWay ? underWay : unreadable;
    if (noErasing.isEmpty() && altered)
        noErasing = tr("It is not what was written, so nothing is changed in it.");
    else if (noErasing.isEmpty() && entry.people.empty())
        noErasing = tr("No person’s name is in it: only bots played.");
    m_erase->setObjection(noErasing);
    const auto become = [](Button* button, bool primary) {
        const QString kind = primary ? u"primary"_s : u"secondary"_s;
        if (button->property("kind") == kind)
            return;
        button->setProperty("kind", kind);
        restyle(button);
    };
    become(m_resume, m_resume->isEnabled());
    become(m_open, !m_resume->isEnabled() && m_open->isEnabled());
}

void RecordDetails::askBeforeDeleting()
{
    if (!m_delete->isEnabled())
        return;
    m_actions->hide();
    m_erasing->hide();
    m_ask->setTexts(
        text::fill(tr("Delete “%1”? You can bring it back until you leave the program; after that "
                      "it stays in the folder “.trash” for 30 days."),
            { m_file->text() }),
        tr("Delete"), tr("Keep it"));
    m_ask->ask();
}

void RecordDetails::closeQuestions()
{
    m_ask->hide();
    m_erasing->hide();
    m_actions->show();
}

} // namespace pourparler::desktop
