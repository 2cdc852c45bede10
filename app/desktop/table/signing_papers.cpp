#include "app/desktop/table/signing_papers.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/table/brief_panel.h"
#include "app/desktop/table/history_view.h"
#include "app/desktop/table/note_panel.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr std::array tabNames { "signingTextTab", "signingBriefTab", "signingHistoryTab",
    "signingNoteTab" };
constexpr std::array tabKeys { "F5", "F2", "F6", "F8" };

} // namespace

SigningPapers::SigningPapers(const Theme& theme, QWidget* textPanel, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_brief(new BriefPanel(theme))
    , m_history(new HistoryView(theme))
    , m_note(new NotePanel(theme))
    , m_panels { textPanel, m_brief, m_history, m_note }
{
    m_history->setModel(&m_events);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabRow = new QWidget(this);
    auto* tabLayout = new FlowLayout(tabRow, space::three);
    tabLayout->setRowSpacing(0);
    for (std::size_t tab = 0; tab < tabCount; ++tab) {
        auto* button = new Button(theme, Button::Kind::tab, {}, tabRow);
        button->setObjectName(QString::fromLatin1(tabNames[tab]));
        m_tabs->addButton(button, static_cast<int>(tab));
        tabLayout->addWidget(button);
        m_stack->addWidget(m_panels[tab]);
    }
    column->addWidget(tabRow);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addSpacing(space::one);
    column->addWidget(m_stack, 1);
    connect(
        m_tabs, &QButtonGroup::idClicked, this, [this](int tab) { open(static_cast<Tab>(tab)); });
    connect(m_note, &NotePanel::commandRequested, this, &SigningPapers::commandRequested);
    connect(&theme, &Theme::changed, m_brief, [this] { m_brief->setReader(m_reader); });
    retranslate();
    open(text);
}

void SigningPapers::setView(LiveView* view)
{
    m_note->keep();
    m_events.setView(view);
    m_brief->setView(view);
    m_note->setView(view);
    m_player = view && view->view().party();
    for (const Tab tab : { brief, note })
        m_tabs->button(tab)->setVisible(m_player);
    open(text);
}

void SigningPapers::setReader(const Reader& reader)
{
    m_reader = reader;
    m_events.setReader(reader);
    m_brief->setReader(reader);
}

void SigningPapers::retranslate()
{
    const std::array<QString, tabCount> names { tr("Text"), tr("Brief"), tr("History"),
        tr("Note") };
    for (std::size_t tab = 0; tab < tabCount; ++tab) {
        auto* button = m_tabs->button(static_cast<int>(tab));
        button->setText(names[tab] + u"  "_s + QString::fromLatin1(tabKeys[tab]));
        button->setAccessibleName(names[tab]);
    }
    m_brief->setAccessibleName(names[brief]);
    m_history->setAccessibleName(names[history]);
    m_note->retranslate();
}

void SigningPapers::open(Tab tab)
{
    if (!m_player && (tab == brief || tab == note))
        return;
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentWidget(m_panels[static_cast<std::size_t>(tab)]);
}

void SigningPapers::toggle(Tab tab) { open(m_tabs->checkedId() == tab ? text : tab); }

bool SigningPapers::openByKey(int key)
{
    switch (key) {
    case Qt::Key_F2:
        toggle(brief);
        return true;
    case Qt::Key_F6:
        toggle(history);
        return true;
    case Qt::Key_F8:
        toggle(note);
        if (m_tabs->checkedId() == note)
            m_note->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_F5:
    case Qt::Key_Escape:
        open(text);
        return true;
    default:
        return false;
    }
}

void SigningPapers::keepNote() { m_note->keep(); }

} // namespace pourparler::desktop
