#include "app/desktop/records/erase_panel.h"

#include "app/desktop/components/label.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

ErasePanel::ErasePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_choice(new QComboBox)
    , m_stays(new Label(
          tr("This cannot be undone. What was proposed, accepted and signed stays, and so does the "
             "proof that nothing else was changed: only the words go, from every branch."),
          TypeSize::body, Tone::muted))
    , m_erase(new Button(theme, Button::Kind::danger, tr("Erase")))
    , m_sure(new Button(theme, Button::Kind::danger, tr("Yes, erase for good")))
    , m_cancel(new Button(theme, Button::Kind::secondary, tr("Keep them")))
{
    setProperty("role", u"banner"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one + space::half);
    auto* question = new Label(tr("Erase for good:"), TypeSize::body, Tone::plain, Weight::strong);
    question->setBuddy(m_choice);
    column->addWidget(question);
    m_choice->setAccessibleName(tr("What is erased"));
    m_choice->setObjectName(u"eraseChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_choice);
    column->addWidget(m_stays);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::one);
    m_erase->setObjectName(u"eraseForGood"_s);
    row->addWidget(m_erase);
    row->addWidget(m_cancel);
    row->addStretch(1);
    column->addLayout(row);
    auto* second = new QHBoxLayout; // elsewhere: a double click erases nothing
    m_sure->setObjectName(u"eraseSurely"_s);
    second->addWidget(m_sure);
    second->addStretch(1);
    column->addLayout(second);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ErasePanel::disarm);
    connect(m_erase, &QPushButton::clicked, this, &ErasePanel::arm);
    connect(m_sure, &QPushButton::clicked, this, &ErasePanel::erase);
    connect(m_cancel, &QPushButton::clicked, this, &ErasePanel::cancelled);
    disarm();
    hide();
}

void ErasePanel::setRecord(const RecordEntry& entry)
{
    if (m_path == entry.path && m_choice->count() > 0)
        return;
    m_path = entry.path;
    m_choice->clear();
    m_wishes.clear();
    const auto add = [this](const QString& words, const ErasureWish& wish) {
        m_choice->addItem(words);
        m_wishes.push_back(wish);
    };
    add(tr("the names of all persons"), { Erasing::names, {} });
    std::vector<SeatId> told;
    for (const RecordPerson& each : entry.people) {
        if (std::find(told.begin(), told.end(), each.seat) != told.end())
            continue;
        told.push_back(each.seat);
        const QString seat = text::seat(*entry.scenario, each.seat, readerHere());
        add(text::fill(tr("name and all words: %1", "of a seat"), { seat }),
            { Erasing::seat, each.seat });
    }
    add(tr("all names, and all that anybody said or noted"), { Erasing::everything, {} });
    for (int i = 0; i < m_choice->count(); ++i) // however narrow the list
        m_choice->setItemData(i, m_choice->itemText(i), Qt::ToolTipRole);
    disarm();
}

void ErasePanel::ask()
{
    disarm();
    show();
    m_choice->setFocus(Qt::TabFocusReason);
}

void ErasePanel::arm()
{
    m_sure->show();
    m_cancel->setFocus(Qt::OtherFocusReason); // as a double click, a second Enter erases nothing
    m_erase->setObjection(tr("Confirm it below."));
}

void ErasePanel::erase()
{
    const int row = m_choice->currentIndex();
    disarm();
    if (row >= 0)
        Q_EMIT eraseRequested(m_wishes[static_cast<std::size_t>(row)]);
}

void ErasePanel::disarm()
{
    m_sure->hide();
    m_erase->setObjection({});
    m_choice->setToolTip(m_choice->currentText());
}

void ErasePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pourparler::desktop
