#include "app/desktop/room/way_back.h"

#include "app/desktop/components/label.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr qsizetype mostNamed = 3; ///< deeds that are named one by one

QString firstOf(const QStringList& deeds)
{
    QStringList named = deeds.mid(0, mostNamed);
    if (deeds.size() > mostNamed)
        named << u"…"_s;
    return text::listed(named);
}

} // namespace

WayBack::WayBack(const Theme& theme, LiveView& view, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_change(new Label({}, TypeSize::body, Tone::muted))
{
    m_past.setReader(readerHere());
    m_past.setView(&view);
    m_found.setSourceModel(&m_past);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(u"pastSearch"_s);
    m_search->setPlaceholderText(tr("Search what happened"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"pastEvents"_s);
    m_list->setAccessibleName(tr("What happened, the latest first"));
    m_list->setModel(&m_found);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(theme.scaled(160));
    m_change->setObjectName(u"goesBack"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_change);
    connect(
        m_search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WayBack::tell);
    connect(&m_past, &QAbstractItemModel::rowsInserted, this, &WayBack::tell);
    connect(&m_past, &QAbstractItemModel::modelReset, this, &WayBack::tell);
    tell();
}

std::uint64_t WayBack::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.data(PastModel::NumberRole).toULongLong() : 0;
}

QString WayBack::search() const { return m_search->text(); }

void WayBack::restore(const QString& search, std::uint64_t chosen)
{
    m_search->setText(search);
    for (int row = 0; row < m_found.rowCount(); ++row)
        if (m_found.index(row, 0).data(PastModel::NumberRole).toULongLong() == chosen)
            m_list->setCurrentIndex(m_found.index(row, 0));
}

void WayBack::tell()
{
    const std::uint64_t number = chosen();
    const PastModel::Change change = number > 0 ? m_past.changeOf(number) : PastModel::Change {};
    QStringList lines;
    if (!change.back.isEmpty())
        lines << text::fill(
            tr("%n event(s) go back with it: %1", nullptr, static_cast<int>(change.back.size())),
            { firstOf(change.back) });
    if (!change.again.isEmpty())
        lines << text::fill(
            tr("%n event(s) hold again: %1", nullptr, static_cast<int>(change.again.size())),
            { firstOf(change.again) });
    m_change->setText(lines.join(u'\n'));
    m_change->setVisible(!lines.isEmpty());
    Q_EMIT changed();
}

} // namespace pourparler::desktop
