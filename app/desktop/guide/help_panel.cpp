#include "app/desktop/guide/help_panel.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/guide/help_topic.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/sentence.h"
#include "core/view/seat_view.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int panelWidth = 400; ///< pixels at 100 %

QString words(const char* english) { return QCoreApplication::translate("HelpTopics", english); }

/// What a seat may wish for at this stage of the session, the most important first.
std::vector<Act> actsOf(PhaseKind phase)
{
    switch (phase) {
    case PhaseKind::briefing:
        return { Act::ready };
    case PhaseKind::bargaining:
        return { Act::propose, Act::accept, Act::reject, Act::agreeOption, Act::callSigning,
            Act::pass, Act::walkOut };
    case PhaseKind::ratification:
        return { Act::sign, Act::refuse };
    case PhaseKind::lobby:
    case PhaseKind::closed:
        break;
    }
    return {};
}

/// "Ctrl+O" as this system writes it; what is no key sequence, such as "F1, ?" or "← →", stays.
QString keyName(const char* keys)
{
    return QString::fromUtf8(keys)
        .replace(u"Ctrl"_s, QCoreApplication::translate("QShortcut", "Ctrl"))
        .replace(u"Shift"_s, QCoreApplication::translate("QShortcut", "Shift"))
        .replace(u"Delete"_s, QCoreApplication::translate("QShortcut", "Delete"))
        .replace(u"Home"_s, QCoreApplication::translate("QShortcut", "Home"))
        .replace(u"End"_s, QCoreApplication::translate("QShortcut", "End"))
        .replace(u"Space"_s, QCoreApplication::translate("QShortcut", "Space"))
        .replace(u"Enter"_s, QCoreApplication::translate("QShortcut", "Enter"));
}

}

HelpPanel::HelpPanel(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"help"_s);
    setProperty("role", u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_scroll);
    hide();
}

void HelpPanel::explain(const QWidget& page, const SeatView* view)
{
    const HelpTopic* topic = helpFor(page.metaObject()->className());
    auto* content = new QWidget;
    content->setProperty("role", u"clear"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::three, space::two, space::three, space::three);
    column->setSpacing(space::one + space::half);
    auto* head = new QHBoxLayout;
    const QString title = topic ? words(topic->title) : tr("Help");
    head->addWidget(new Label(title, TypeSize::title, Tone::plain, Weight::strong), 1);
    auto* close = new Button(m_theme, Button::Kind::quiet, u"cross"_s, QString());
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help (Esc)"));
    connect(close, &QPushButton::clicked, this, &HelpPanel::closeRequested);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    if (topic) {
        column->addWidget(new SectionHeader(tr("What is this?")));
        column->addWidget(new Label(words(topic->what)));
    }
    addNow(*column, topic, view);
    addKeys(*column, topic);
    column->addStretch(1);
    setAccessibleName(text::fill(tr("Help: %1"), { title }));
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setWidget(content); // and away with the one before
}

void HelpPanel::addNow(QVBoxLayout& column, const HelpTopic* topic, const SeatView* view)
{
    column.addSpacing(space::one);
    column.addWidget(new SectionHeader(tr("What can I do now?")));
    if (view && view->party())
        addActs(column, *view);
    if (!topic)
        return;
    for (const char* each : topic->can) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::one);
        row->addWidget((new Label(u"•"_s, TypeSize::body, Tone::muted))->single(), 0, Qt::AlignTop);
        row->addWidget(new Label(words(each)), 1);
        column.addLayout(row);
    }
}

/// Judged like every button: what may not be done says why, once for all that it is the reason of.
void HelpPanel::addActs(QVBoxLayout& column, const SeatView& view)
{
    const Menu menu = allowed(view);
    QStringList may;
    std::vector<std::pair<QString, QStringList>> mayNot; // why, what
    for (const Act act : actsOf(view.table().phase)) {
        const Objection& objection = menu.objection(act);
        if (!objection) {
            may << text::label(act);
            continue;
        }
        const QString why = text::sentence(*objection, readerHere(), &view.scenario());
        const auto same = std::find_if(
            mayNot.begin(), mayNot.end(), [&](const auto& each) { return each.first == why; });
        if (same == mayNot.end())
            mayNot.emplace_back(why, QStringList { text::label(act) });
        else
            same->second << text::label(act);
    }
    auto* card = new Card(Card::Ground::sunken);
    if (!may.isEmpty()) {
        card->column()->addWidget(
            new Label(tr("You may:"), TypeSize::body, Tone::plain, Weight::strong));
        card->column()->addWidget(new Label(may.join(u" · "_s)));
    }
    for (const auto& [why, what] : mayNot) {
        card->column()->addWidget(new Label(
            text::fill(tr("Not now: %1"), { what.join(u" · "_s) }), TypeSize::body, Tone::muted));
        card->column()->addWidget(new Label(why));
    }
    if (may.isEmpty() && mayNot.empty())
        card->column()->addWidget(new Label(tr("There is nothing to decide at the moment.")));
    column.addWidget(card);
}

void HelpPanel::addKeys(QVBoxLayout& column, const HelpTopic* topic)
{
    column.addSpacing(space::one);
    column.addWidget(new SectionHeader(tr("Keyboard")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const HelpKey& key) {
        const int row = grid->rowCount();
        auto* keys = new Label(keyName(key.keys), TypeSize::body, Tone::plain, Weight::strong);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(new Label(words(key.what)), row, 1);
    };
    if (topic)
        for (const HelpKey& key : topic->keys)
            add(key);
    for (const HelpKey& key : commonKeys())
        add(key);
    column.addLayout(grid);
}

void HelpPanel::place(const QRect& room)
{
    const int width = std::min(m_theme.scaled(panelWidth), room.width());
    setGeometry(room.right() - width + 1, room.top(), width, room.height());
    raise();
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pourparler::desktop
