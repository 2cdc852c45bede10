#include "app/desktop/deal/pair_chooser.h"

#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/mark_icon.h"
#include "app/desktop/theme/theme.h"
#include "app/text/naming.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

PairChooser::PairChooser(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_across((new Label({}, TypeSize::body, Tone::muted))->single())
    , m_up((new Label({}, TypeSize::body, Tone::muted))->single())
    , m_boxes { new QComboBox, new QComboBox }
{
    setObjectName(u"pair"_s);
    auto* flow = new FlowLayout(this, space::two);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        QComboBox* box = m_boxes[i];
        box->setObjectName(i == 0 ? u"pairAcross"_s : u"pairUp"_s);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        Label* word = i == 0 ? m_across : m_up;
        word->setBuddy(box);
        auto* piece = new QWidget;
        auto* row = new QHBoxLayout(piece);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::one);
        row->addWidget(word);
        row->addWidget(box);
        flow->addWidget(piece);
        connect(box, &QComboBox::activated, this, [this, i](int chosen) { choose(i, chosen); });
    }
    connect(&theme, &Theme::changed, this, &PairChooser::paintMarks);
    retranslate();
}

void PairChooser::setChoice(const Scenario& scenario, const std::vector<PartyId>& parties,
    std::pair<PartyId, PartyId> shown, const Reader& reader)
{
    m_parties = parties;
    const auto placeOf = [&](PartyId party) {
        return static_cast<std::size_t>(
            std::find(parties.begin(), parties.end(), party) - parties.begin());
    };
    m_shown = { placeOf(shown.first), placeOf(shown.second) };
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        QComboBox* box = m_boxes[i];
        const QSignalBlocker quiet(box);
        box->clear();
        for (const PartyId party : parties) {
            box->addItem(text::partyShort(scenario, party, reader));
            box->setItemData(
                box->count() - 1, text::partyName(scenario, party, reader), Qt::ToolTipRole);
        }
        box->setCurrentIndex(static_cast<int>(m_shown[i]));
    }
    paintMarks();
}

void PairChooser::choose(std::size_t box, int row)
{
    const auto chosen = static_cast<std::size_t>(row);
    const std::size_t other = 1 - box;
    if (m_shown[other] == chosen)
        m_shown[other] = m_shown[box];
    m_shown[box] = chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setCurrentIndex(static_cast<int>(m_shown[i]));
    Q_EMIT pairChosen({ m_parties[m_shown[0]], m_parties[m_shown[1]] });
}

void PairChooser::paintMarks()
{
    const int side = m_theme.scaled(14);
    for (QComboBox* box : m_boxes) {
        box->setIconSize({ side, side });
        for (int i = 0; i < box->count(); ++i)
            box->setItemIcon(i,
                markIcon(
                    m_theme, m_parties[static_cast<std::size_t>(i)], side, devicePixelRatioF()));
    }
}

void PairChooser::retranslate()
{
    m_across->setText(tr("Across"));
    m_up->setText(tr("Upwards"));
    m_boxes[0]->setAccessibleName(tr("The party across"));
    m_boxes[1]->setAccessibleName(tr("The party upwards"));
}

} // namespace pourparler::desktop
