#include "app/desktop/table/signing_card.h"

#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/theme/theme.h"
#include "app/models/signing_model.h"

#include <QHBoxLayout>
#include <QModelIndex>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

SigningCard::SigningCard(const Theme& theme, QWidget* parent)
    : Card(Ground::raised, parent)
    , m_theme(theme)
    , m_mark(new MarkView(theme, PartyId {}, TypeSize::title, this))
    , m_name(new Label({}, TypeSize::lead, Tone::plain, Weight::strong, this))
    , m_need(new Tag({}, Tone::muted, this))
    , m_you(new Tag({}, Tone::accent, this))
    , m_icon(new IconView(theme, u"clock"_s, 16, Theme::Ink::muted, this))
    , m_stand(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
{
    column()->setContentsMargins(
        space::one + space::half, space::one + 2, space::one + space::half, space::one + 2);
    column()->setSpacing(space::half + 2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_name, 1);
    column()->addLayout(head);
    head->addWidget(m_you, 0, Qt::AlignTop);
    auto* stand = new QHBoxLayout;
    stand->setSpacing(space::half + 2);
    stand->addWidget(m_need, 0, Qt::AlignTop);
    stand->addWidget(m_icon, 0, Qt::AlignTop);
    stand->addWidget(m_stand, 1);
    column()->addLayout(stand);
    column()->addStretch(1);
}

void SigningCard::show(const QModelIndex& index)
{
    m_mark->setParty(
        PartyId(static_cast<std::size_t>(index.data(SigningModel::PartyRole).toInt())));
    m_name->setText(index.data(SigningModel::WhoRole).toString());
    m_need->setText(index.data(SigningModel::NeedRole).toString());
    m_you->setText(tr("you"));
    m_you->setVisible(index.data(SigningModel::OwnRole).toBool());
    m_stand->setText(index.data(SigningModel::StandWordsRole).toString());
    switch (static_cast<Stand>(index.data(SigningModel::StandRole).toInt())) {
    case Stand::pending:
        m_icon->setIcon(u"clock"_s, Theme::Ink::muted);
        m_stand->setTone(Tone::muted);
        m_stand->setWeight(Weight::regular);
        break;
    case Stand::signed_:
        m_icon->setIcon(u"check"_s, Theme::Ink::accent);
        m_stand->setTone(Tone::accent);
        m_stand->setWeight(Weight::strong);
        break;
    case Stand::refused:
        m_icon->setIcon(u"cross"_s, Theme::Ink::text);
        m_stand->setTone(Tone::plain);
        m_stand->setWeight(Weight::strong);
        break;
    }
    setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
}

} // namespace pourparler::desktop
