#include "app/desktop/table/compare_view.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

CompareDelegate::CompareDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont CompareDelegate::fontOf(const QModelIndex& index) const
{
    const bool set = index.column() != CompareModel::issueColumn
        && index.data(CompareModel::DifferentRole).toBool();
    return m_theme.font(TypeSize::body, set ? Weight::strong : Weight::regular);
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : option.rect.width();
    const QRect room(0, 0, std::max(40, width - 2 * space::one), 10'000);
    const int height
        = QFontMetrics(fontOf(index)).boundingRect(room, wrapped, index.data().toString()).height();
    return { width, height + space::one };
}

void CompareDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool different = index.data(CompareModel::DifferentRole).toBool();
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    painter->save();
    painter->fillRect(option.rect, different ? t.accentSoft : t.surface);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (different && index.column() == CompareModel::issueColumn)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), t.accent);
    painter->setFont(fontOf(index));
    painter->setPen(different ? t.text : t.muted);
    painter->drawText(option.rect.adjusted(space::one, space::half - 1, -space::one, 0), wrapped,
        index.data().toString());
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

CompareView::CompareView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(this)
    , m_title(new Label({}, TypeSize::body, Tone::plain, Weight::strong, this))
    , m_stop(new Button(theme, Button::Kind::quiet, u"cross"_s, {}, this))
    , m_rows(new QTableView(this))
{
    setObjectName(u"compare"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_stop);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    m_stop->setObjectName(u"stopComparing"_s);
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(new CompareDelegate(theme, m_rows));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setMinimumSectionSize(0);
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_stop, &QPushButton::clicked, this, &CompareView::stopRequested);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CompareView::refresh);
    connect(&theme, &Theme::changed, this, &CompareView::refresh);
    retranslate();
}

void CompareView::setReader(const Reader& reader) { m_model.setReader(reader); }

void CompareView::compare(ProposalId first, ProposalId second) { m_model.compare(first, second); }

void CompareView::retranslate()
{
    m_stop->setText(tr("Stop comparing"));
    m_rows->setAccessibleName(tr("Two proposals side by side"));
    refresh();
}

void CompareView::refresh()
{
    const bool one = m_model.first() == m_model.second();
    m_title->setText(one ? text::fill(tr("Choose above what to compare proposal %1 with."),
                         { QString::number(static_cast<std::uint32_t>(m_model.first())) })
                         : tr("%n issue(s) differ", nullptr, m_model.differences()));
    m_rows->setVisible(!one);
    m_rows->resizeRowsToContents();
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rows->resizeRowsToContents();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT stopRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pourparler::desktop
