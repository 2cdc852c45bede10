#include "app/desktop/components/eyes_box.h"

#include "app/desktop/components/mark_icon.h"
#include "app/desktop/theme/theme.h"
#include "app/text/naming.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

EyesBox::EyesBox(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const Viewer chosen = m_viewers[static_cast<std::size_t>(index)];
        setEyes(m_chosen); // until the page says that they may
        Q_EMIT eyesChosen(chosen);
    });
    connect(&theme, &Theme::changed, this, &EyesBox::paintMarks);
}

void EyesBox::setChoice(const SeatView& whole, const Reader& reader)
{
    const QSignalBlocker quiet(this);
    m_viewers = { everyone() };
    clear();
    addItem(tr("The public"));
    for (const SeatState& seat : whole.room().seats) {
        // Spokespersons may have left; other seats matter only where somebody sits.
        if (seat.seat.number > 1 && !seat.holder)
            continue;
        m_viewers.push_back(viewerOf(seat.seat));
        addItem(text::seat(whole.scenario(), whole.room(), seat.seat, reader));
    }
    m_viewers.push_back(facilitatorEyes());
    addItem(tr("The facilitator"));
    for (int i = 0; i < count(); ++i)
        setItemData(i, itemText(i), Qt::ToolTipRole);
    paintMarks();
    setEyes(m_chosen);
}

void EyesBox::setEyes(const Viewer& eyes)
{
    m_chosen = eyes;
    const auto found = std::find(m_viewers.begin(), m_viewers.end(), eyes);
    setCurrentIndex(found == m_viewers.end() ? -1 : static_cast<int>(found - m_viewers.begin()));
}

void EyesBox::paintMarks()
{
    const int side = m_theme.scaled(14);
    setIconSize({ side, side });
    for (std::size_t i = 0; i < m_viewers.size(); ++i) {
        const int row = static_cast<int>(i);
        if (m_viewers[i].kind != Viewer::Kind::seat) {
            const bool all = m_viewers[i].kind == Viewer::Kind::everyone;
            setItemIcon(row, m_theme.icon(all ? u"people"_s : u"host"_s, Theme::Ink::muted));
            continue;
        }
        setItemIcon(row, markIcon(m_theme, m_viewers[i].seat.party, side, devicePixelRatioF()));
    }
}

} // namespace pourparler::desktop
