#include "app/desktop/table/deeds_view.h"

#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/theme/theme.h"
#include "app/models/deeds_model.h"
#include "app/text/fill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

namespace pourparler::desktop {

DeedsView::DeedsView(const Theme& theme, const DeedsModel& deeds, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_deeds(deeds)
    , m_title(new Label({}, TypeSize::body, Tone::muted, Weight::strong, this))
    , m_column(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, space::half, 0, 0);
    whole->setSpacing(space::one);
    whole->addWidget(m_title);
    m_column->setSpacing(space::half + 2);
    whole->addLayout(m_column);
    whole->addStretch(1);
    connect(&deeds, &QAbstractItemModel::modelReset, this, &DeedsView::rebuild);
    connect(&deeds, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            refresh(first.row(), last.row());
        });
    retranslate();
    rebuild();
}

void DeedsView::retranslate()
{
    m_title->setText(tr("What the others did last"));
    setAccessibleName(m_title->text());
}

void DeedsView::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (owned->widget()) {
            owned->widget()->hide();
            owned->widget()->deleteLater();
        }
    }
    m_lines.clear();
    for (int row = 0; row < m_deeds.rowCount(); ++row) {
        const PartyId party(
            static_cast<std::size_t>(m_deeds.index(row).data(DeedsModel::PartyRole).toInt()));
        auto* line = new QWidget(this);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::one);
        layout->addWidget(new MarkView(m_theme, party), 0, Qt::AlignTop);
        auto* label = new Label({}, TypeSize::body);
        layout->addWidget(label, 1);
        m_lines.push_back(label);
        m_column->addWidget(line);
    }
    refresh(0, m_deeds.rowCount() - 1);
}

void DeedsView::refresh(int first, int last)
{
    for (int row = first; row <= last && row < static_cast<int>(m_lines.size()); ++row) {
        const QModelIndex index = m_deeds.index(row);
        Label* label = m_lines[static_cast<std::size_t>(row)];
        //: a party's short name, and what it did, as a sentence without its name
        label->setText(text::fill(tr("%1: %2"),
            { index.data(DeedsModel::ShortRole).toString(), index.data().toString() }));
        label->setToolTip(index.data(Qt::ToolTipRole).toString());
        label->setTone(index.data(DeedsModel::NewRole).toBool() ? Tone::plain : Tone::muted);
    }
}

} // namespace pourparler::desktop
