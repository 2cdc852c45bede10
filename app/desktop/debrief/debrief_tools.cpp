#include "app/desktop/debrief/debrief_tools.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/text/branch_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

DebriefTools::DebriefTools(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_names(new Button(theme, Button::Kind::quiet, u"person"_s, {}))
    , m_compareWord((new Label({}, TypeSize::body, Tone::muted))->single())
    , m_compare(new QComboBox)
    , m_present(new Button(theme, Button::Kind::quiet, u"people"_s, {}))
    , m_save(new Button(theme, Button::Kind::quiet, u"file"_s, {}))
{
    m_names->setObjectName(u"names"_s);
    m_compare->setObjectName(u"compare"_s);
    m_present->setObjectName(u"present"_s);
    m_save->setObjectName(u"save"_s);
    m_names->setCheckable(true);
    m_present->setCheckable(true);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(14);
    m_compareWord->setBuddy(m_compare);
    auto* menu = new QMenu(m_save);
    m_html = menu->addAction(QString());
    m_pdf = menu->addAction(QString());
    m_pictures = menu->addAction(QString());
    m_html->setObjectName(u"saveHtml"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    m_pictures->setObjectName(u"savePictures"_s);
    m_save->setMenu(menu);

    auto* flow = new FlowLayout(this, space::one);
    auto* compare = new QWidget;
    auto* row = new QHBoxLayout(compare);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_compareWord);
    row->addWidget(m_compare);
    flow->addWidget(compare);
    for (QWidget* each : std::initializer_list<QWidget*> { m_names, m_present, m_save })
        flow->addWidget(each);

    connect(m_names, &QPushButton::clicked, this, &DebriefTools::namesHiddenChanged);
    connect(m_present, &QPushButton::clicked, this, &DebriefTools::presentChosen);
    connect(m_compare, &QComboBox::activated, this, &DebriefTools::choose);
    connect(m_html, &QAction::triggered, this, &DebriefTools::htmlWanted);
    connect(m_pdf, &QAction::triggered, this, &DebriefTools::pdfWanted);
    connect(m_pictures, &QAction::triggered, this, &DebriefTools::picturesWanted);
    retranslate();
}

void DebriefTools::setChoice(
    const RecordContents& contents, StreamId shown, const QString& record, const Reader& reader)
{
    const QSignalBlocker quiet(m_compare);
    m_choices.clear();
    m_compare->clear();
    const auto add = [this](Choice choice, const QString& words) {
        m_choices.push_back(choice);
        m_compare->addItem(words);
        m_compare->setItemData(m_compare->count() - 1, words, Qt::ToolTipRole);
    };
    add({}, tr("Nothing"));
    const auto addStream = [&](StreamId stream) {
        if (stream != shown)
            add({ Choice::Kind::stream, stream }, text::streamName(stream, reader));
    };
    addStream(StreamId::table1);
    for (const RecordContents::Branch& branch : contents.branches)
        addStream(branch.fork.stream);
    if (!record.isEmpty())
        add({ Choice::Kind::stream, anotherRecord }, record);
    add({ Choice::Kind::wanted, {} }, tr("Another record…"));
    showCompared();
}

void DebriefTools::setCompared(std::optional<StreamId> stream)
{
    m_compared = stream;
    showCompared();
}

void DebriefTools::showCompared()
{
    int row = 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_compared && m_choices[i].kind == Choice::Kind::stream
            && m_choices[i].stream == *m_compared)
            row = static_cast<int>(i);
    m_compare->setCurrentIndex(m_choices.empty() ? -1 : row);
}

void DebriefTools::choose(int row)
{
    const Choice choice = m_choices[static_cast<std::size_t>(row)];
    showCompared(); // until the page has it
    if (choice.kind == Choice::Kind::wanted)
        Q_EMIT recordWanted();
    else if (choice.kind == Choice::Kind::nothing)
        Q_EMIT compareChosen(std::nullopt);
    else
        Q_EMIT compareChosen(choice.stream);
}

void DebriefTools::setNamesHidden(bool hidden) { m_names->setChecked(hidden); }

void DebriefTools::setPresenting(bool presenting) { m_present->setChecked(presenting); }

void DebriefTools::retranslate()
{
    m_names->setText(tr("Hide names"));
    m_names->setToolTip(tr("Shows parties, but not who sat for them (H)"));
    m_compareWord->setText(tr("Compare with"));
    m_compare->setAccessibleName(tr("Compare with"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("The picture on the projector, notes and the next step here (P)"));
    m_save->setText(tr("Save"));
    m_html->setText(tr("As one page for browsers (HTML)…"));
    m_pdf->setText(tr("For paper (PDF)…"));
    m_pictures->setText(tr("All pictures with their numbers (SVG, PNG, CSV)…"));
}

} // namespace pourparler::desktop
