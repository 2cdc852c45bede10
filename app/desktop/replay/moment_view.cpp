#include "app/desktop/replay/moment_view.h"

#include "app/desktop/components/label.h"
#include "app/desktop/replay/line_view.h"
#include "app/desktop/replay/worth_row.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

MomentView::MomentView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_standing(new LineView(theme, 1, TypeSize::body, Weight::strong, this))
    , m_matrix(new MatrixView(theme, this))
    , m_title((new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))->single())
    , m_proposal(new LineView(theme, 3, TypeSize::body, Weight::regular, this))
    , m_worth(new WorthRow(theme, this))
{
    m_matrix->setObjectName(u"matrix"_s);
    m_matrix->setModel(&m_positions);
    m_standing->setObjectName(u"standing"_s);
    m_worth->setObjectName(u"worth"_s);
    m_proposal->setObjectName(u"lastProposal"_s);
    auto* column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_standing);
    column->addWidget(m_matrix);
    column->addSpacing(space::half);
    column->addWidget(m_title);
    column->addWidget(m_proposal);
    column->addWidget(m_worth);
    column->addStretch(1);
    retranslate();
}

void MomentView::setView(LiveView* view)
{
    m_view = view;
    m_positions.setView(view);
    shareRoom();
    refresh();
}

void MomentView::setReader(const Reader& reader)
{
    m_reader = reader;
    m_positions.setReader(reader);
    refresh();
}

void MomentView::retranslate()
{
    m_matrix->setAccessibleName(tr("Issues and positions"));
    refresh();
}

void MomentView::refresh()
{
    if (!m_view)
        return;
    m_standing->setWords(standing());
    showProposal();
}

QString MomentView::standing() const
{
    const Table& table = m_view->view().table();
    const QString words = text::standing(m_view->view(), m_reader);
    if (table.deadline == noDeadline || table.outcome)
        return words;
    const SessionTime now = table.paused ? table.pausedAt : table.now;
    const QString left = text::countdown(std::max<SessionTime>(0, table.deadline - now));
    //: where the table stood, and a clock: "02:41"
    return text::fill(tr("%1 · %2 left"), { words, left });
}

void MomentView::showProposal()
{
    const SeatView& view = m_view->view();
    const auto& proposals = view.table().proposals;
    const auto last = std::find_if(
        proposals.rbegin(), proposals.rend(), [](const Proposal& each) { return !each.takenBack; });
    if (last == proposals.rend()) {
        m_proposal->setWords(tr("Nothing has been proposed yet."));
        m_worth->clear();
        m_title->setText(tr("The last proposal"));
        return;
    }
    m_proposal->setWords(text::fill(tr("Proposal %1: %2"),
                             { text::number(static_cast<std::int64_t>(last->id), m_reader),
                                 text::package(view.scenario(), last->package, m_reader) }),
        last->by.party);
    m_worth->show(view, last->package, m_reader);
    m_title->setText(m_worth->isEmpty()
            ? tr("The last proposal")
            : tr("The last proposal, and what it is worth / the walk-away value"));
}

void MomentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

int MomentView::heightOfRest() const
{
    return m_standing->sizeHint().height() + m_title->sizeHint().height()
        + m_proposal->sizeHint().height() + m_worth->sizeHint().height() + 5 * space::one;
}

void MomentView::shareRoom()
{
    m_matrix->fitInto(std::max(m_matrix->minimumSizeHint().height(), height() - heightOfRest()));
}

QSize MomentView::minimumSizeHint() const
{
    return { m_matrix->minimumSizeHint().width(), heightOfRest() + m_theme.scaled(160) };
}

} // namespace pourparler::desktop
