#include "app/desktop/components/proposal_card.h"

#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/party_chip.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

ProposalCard::ProposalCard(const Theme& theme, QWidget* parent)
    : Card(Ground::raised, parent)
    , m_theme(theme)
    , m_buttons(new QHBoxLayout)
{
    m_buttons->setSpacing(space::one);
    column()->addLayout(m_buttons);
}

void ProposalCard::setFace(const ProposalFace& face)
{
    if (m_face) {
        m_face->hide();
        m_face->deleteLater();
    }
    m_face = new QWidget(this);
    auto* inner = new QVBoxLayout(m_face);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::one);
    addHead(face, *inner);
    if (!face.rows.empty())
        addRows(face, *inner);
    if (!face.argument.isEmpty())
        inner->addWidget(new Label(face.argument, TypeSize::body, Tone::muted));
    if (!face.reactions.empty())
        addReactions(face, *inner);
    column()->insertWidget(0, m_face);
    setAccessibleName(tr("Proposal %1 by %2").arg(face.number, face.byName));
}

void ProposalCard::addHead(const ProposalFace& face, QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget((new Label(face.number, TypeSize::lead, Tone::plain, Weight::strong))->single());
    row->addWidget(new PartyChip(m_theme, face.by, face.byName));
    row->addStretch(1);
    if (!face.state.isEmpty())
        row->addWidget(new Tag(face.state));
    row->addWidget((new Label(face.note, TypeSize::body, Tone::muted))->single());
    column.addLayout(row);
}

void ProposalCard::addRows(const ProposalFace& face, QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ProposalFace::Row& row : face.rows) {
        auto* issue = new Label(row.issue, TypeSize::body, Tone::muted);
        grid->addWidget(issue->single(), line, 0, Qt::AlignTop);
        const bool compared = row.changed && !row.from.isEmpty();
        const QString text = compared
            ? tr("%1 → %2", "an option, before and after").arg(row.from, row.to)
            : row.to;
        grid->addWidget(new Label(text, TypeSize::body, Tone::plain,
                            row.changed ? Weight::strong : Weight::regular),
            line++, 1);
    }
    column.addLayout(grid);
}

void ProposalCard::addReactions(const ProposalFace& face, QVBoxLayout& column)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, space::two);
    for (const auto& [party, reaction] : face.reactions) {
        if (reaction == Reaction::none)
            continue;
        const bool accepted = reaction == Reaction::accepted;
        auto* item = new QWidget;
        auto* row = new QHBoxLayout(item);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::half);
        row->addWidget(new MarkView(m_theme, party));
        row->addWidget(
            new IconView(m_theme, accepted ? u"check"_s : u"cross"_s, 14, Theme::Ink::text));
        item->setAccessibleName(accepted ? tr("accepted") : tr("rejected"));
        flow->addWidget(item);
    }
    column.addWidget(holder);
}

} // namespace pourparler::desktop
