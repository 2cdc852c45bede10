#include "app/desktop/records/records_page.h"

#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/records/record_delegate.h"
#include "app/desktop/records/record_words.h"
#include "app/desktop/records/records_filter.h"
#include "app/text/fill.h"
#include "app/text/sentence.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int detailsWidth = 380; ///< pixels at 100 %
constexpr int leastTableHeight = 220;
constexpr int wideFrom
    = 1000; ///< pixels at 100 %: there is room for table and details side by side

} // namespace

RecordsPage::RecordsPage(const Theme& theme, Library library, QWidget* parent)
    : Page(theme, parent)
    , m_model(new RecordsModel(std::move(library), this))
    , m_shown(new RecordsFilter(this))
{
    setColumnWidth(1440);
    m_shown->setSourceModel(m_model);
    m_shown->sort(RecordsModel::WhenColumn, Qt::DescendingOrder);
    connectModel();
}

void RecordsPage::connectModel()
{
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            if (row() >= first.row() && row() <= last.row())
                showSelected();
            const int asked = m_model->rowOf(m_verifying);
            if (asked >= first.row() && asked <= last.row() && m_model->entry(asked).isChecked())
                showNotices();
        });
    const auto changed = [this] { showEmptiness(); };
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, changed);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(m_shown, &QAbstractItemModel::layoutChanged, this, changed);
    connect(m_model, &RecordsModel::renamed, this, [this](const QString& from, const QString& to) {
        if (m_selected == from)
            m_selected = to;
        showSelected();
        Q_EMIT recordRenamed(from, to);
    });
    connect(m_model, &RecordsModel::failed, this, [this](const Error& why) {
        m_problem = why;
        showNotices();
    });
}

QString RecordsPage::title() const { return tr("Records"); }

void RecordsPage::refresh()
{
    m_problem.reset();
    m_verifying.clear();
    m_model->refresh();
    showNotices();
    showEmptiness();
    if (row() < 0 && m_shown->rowCount() > 0)
        select(m_shown->index(0, 0).data(RecordsModel::PathRole).toString());
}

void RecordsPage::select(const QString& path)
{
    m_selected = m_model->rowOf(path) >= 0 ? path : QString();
    showSelected();
}

bool RecordsPage::isWide() const { return width() >= theme().scaled(wideFrom); }

void RecordsPage::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    m_wide = isWide();
    buildHead(column);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(space::one);
    column.addLayout(m_notices);
    m_body = new QWidget;
    auto* body = new QBoxLayout(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::two);
    buildTable();
    m_list = new Card;
    m_list->column()->setContentsMargins(1, 1, 1, 1);
    m_list->column()->addWidget(m_table);
    body->addWidget(m_list, 1);
    m_none = new Label(tr("No record has these words."), TypeSize::lead, Tone::muted);
    m_none->setAlignment(Qt::AlignCenter);
    body->addWidget(m_none, 1);
    m_details = new RecordDetails(theme());
    if (m_wide)
        m_details->setFixedWidth(theme().scaled(detailsWidth));
    body->addWidget(m_details);
    column.addWidget(m_body, 1000);
    m_empty = new Card(Card::Ground::sunken);
    auto* empty = new EmptyState(theme(), u"record"_s, tr("No records yet"),
        tr("Every session is kept in a record from its first moment. Play one, and it will be "
           "here: to resume, to go through again, to learn from."));
    connect(empty->addAction(tr("Choose a &scenario"), Button::Kind::primary),
        &QPushButton::clicked, this, &RecordsPage::startRequested);
    static_cast<Card*>(m_empty)->column()->addWidget(empty);
    column.addWidget(m_empty);

    auto* back = new Button(theme(), Button::Kind::secondary, u"arrow-left"_s, tr("&Back"));
    connect(back, &QPushButton::clicked, this, [this] {
        m_model->rest(); // it may lead back to a session
        Q_EMIT startRequested();
    });
    bar.addWidget(back);
    bar.addStretch(1);
    connectDetails();
    showNotices();
    showEmptiness();
    showSelected();
}

void RecordsPage::buildHead(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(new Label(tr("Records"), TypeSize::display, Tone::plain, Weight::strong), 1);
    m_filterField = new QLineEdit(m_filter);
    m_filterField->setObjectName(u"filter"_s);
    m_filterField->setPlaceholderText(tr("Find: scenario, person, outcome"));
    m_filterField->setAccessibleName(tr("Find records"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMinimumWidth(theme().scaled(280));
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter = words;
        m_shown->setWords(words);
        showEmptiness();
    });
    head->addWidget(m_filterField);
    column.addLayout(head);
}

void RecordsPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"records"_s);
    m_table->setAccessibleName(tr("Records"));
    m_table->setItemDelegate(new RecordDelegate(theme(), m_table));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leads on to the details
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(theme().scaled(leastTableHeight));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSortIndicator(m_shown->sortColumn(), m_shown->sortOrder());
    m_table->setSortingEnabled(true); // sorts at once as the indicator says
    m_table->verticalHeader()->setDefaultSectionSize(
        m_table->itemDelegate()->sizeHint({}, m_shown->index(0, 0)).height());
    sizeColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            const QString path = now.data(RecordsModel::PathRole).toString();
            if (path != m_selected && !path.isEmpty()) {
                m_selected = path;
                showSelected();
            }
        });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        const bool underWay = row() >= 0 && m_model->entry(row()).isUnderWay;
        wish(underWay ? &RecordsPage::resumeRequested : &RecordsPage::openRequested);
    });
}

/// Who played takes what the others leave; narrow windows scroll sideways.
void RecordsPage::sizeColumns()
{
    constexpr std::array widths { 250, 150, 150, 170, 110 }; // pixels at 100 %
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < RecordsModel::columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setColumnWidth(column, theme().scaled(widths[at]));
    }
    header->setMinimumSectionSize(theme().scaled(90));
    if (m_wide)
        header->setSectionResizeMode(RecordsModel::RecordColumn, QHeaderView::Stretch);
}

void RecordsPage::connectDetails()
{
    connect(m_details, &RecordDetails::openRequested, this,
        [this] { wish(&RecordsPage::openRequested); });
    connect(m_details, &RecordDetails::debriefRequested, this,
        [this] { wish(&RecordsPage::debriefRequested); });
    connect(m_details, &RecordDetails::resumeRequested, this,
        [this] { wish(&RecordsPage::resumeRequested); });
    connect(m_details, &RecordDetails::exportRequested, this,
        [this](ExportKind kind) { wish(&RecordsPage::exportRequested, kind); });
    connect(m_details, &RecordDetails::verifyRequested, this, [this] {
        m_verifying = m_selected;
        if (row() >= 0)
            m_model->verify(row());
        showNotices();
    });
    connect(m_details, &RecordDetails::renameRequested, this, &RecordsPage::editName);
    connect(m_details, &RecordDetails::eraseRequested, this, [this](const ErasureWish& wish) {
        m_problem.reset();
        if (row() >= 0)
            m_model->erase(row(), wish);
        m_table->setFocus(Qt::OtherFocusReason);
        showNotices();
    });
    connect(m_details, &RecordDetails::deleteRequested, this, [this] {
        m_problem.reset();
        const int shown = m_shown->mapFromSource(m_model->index(std::max(row(), 0), 0)).row();
        if (row() >= 0 && m_model->discard(row()) && m_shown->rowCount() > 0)
            select(m_shown->index(std::min(shown, m_shown->rowCount() - 1), 0)
                       .data(RecordsModel::PathRole)
                       .toString());
        m_table->setFocus(Qt::OtherFocusReason);
        showNotices();
        showEmptiness();
        showSelected();
    });
}

void RecordsPage::editName()
{
    if (row() < 0)
        return;
    const QModelIndex name = m_shown->mapFromSource(m_model->index(row(), 0));
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void RecordsPage::showNotices()
{
    if (!m_notices)
        return;
    while (const std::unique_ptr<QLayoutItem> item { m_notices->takeAt(0) }) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    if (m_problem) {
        auto* banner = new Banner(
            theme(), Tone::danger, u"warning"_s, text::sentence(*m_problem, readerHere()));
        connect(banner->addAction(tr("Close")), &QPushButton::clicked, this, [this] {
            m_problem.reset();
            showNotices();
        });
        m_notices->addWidget(banner);
    }
    showVerified();
    const QString away = m_model->restorable();
    if (away.isEmpty())
        return;
    auto* banner
        = new Banner(theme(), Tone::muted, u"info"_s, text::fill(tr("“%1” is deleted."), { away }));
    Button* undo = banner->addAction(tr("&Undo"));
    undo->setObjectName(u"undoDelete"_s);
    undo->setToolTip(tr("Bring the record back (Ctrl+Z)"));
    connect(undo, &QPushButton::clicked, this, &RecordsPage::bringBack);
    m_notices->addWidget(banner);
}

/// The answer to what somebody asked for, also where the table says the same as before.
void RecordsPage::showVerified()
{
    const int asked = m_model->rowOf(m_verifying);
    if (asked < 0)
        return;
    const RecordEntry& entry = m_model->entry(asked);
    const bool suspect = isSuspect(entry);
    auto* banner = new Banner(theme(), suspect ? Tone::danger : Tone::muted,
        suspect ? u"warning"_s : u"check"_s,
        text::fill(tr("%1: %2", "a record, what was found out about it"),
            { fileText(entry), sealSentences(entry).join(u' ') }));
    banner->setObjectName(u"verified"_s);
    connect(banner->addAction(tr("Close")), &QPushButton::clicked, this, [this] {
        m_verifying.clear();
        showNotices();
    });
    m_notices->addWidget(banner);
}

void RecordsPage::bringBack()
{
    if (m_model->restore())
        m_problem.reset();
    showNotices();
    showEmptiness();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::showEmptiness()
{
    if (!m_empty)
        return;
    const bool any = m_model->rowCount() > 0;
    const bool found = m_shown->rowCount() > 0;
    m_empty->setVisible(!any);
    m_body->setVisible(any);
    m_filterField->setVisible(any);
    m_list->setVisible(found);
    m_none->setVisible(!found);
    showSelected();
}

void RecordsPage::showSelected()
{
    if (!m_details)
        return;
    const int chosen = row();
    const QModelIndex shown
        = chosen < 0 ? QModelIndex() : m_shown->mapFromSource(m_model->index(chosen, 0));
    const bool read = shown.isValid() && m_model->entry(chosen).written.isValid();
    m_details->show(read ? &m_model->entry(chosen) : nullptr);
    if (shown.isValid() && m_table->currentIndex().row() != shown.row())
        m_table->setCurrentIndex(shown);
}

void RecordsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_table && isWide() != m_wide)
        renewLater();
}

void RecordsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    Page::changeEvent(event);
}

void RecordsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && row() >= 0)
        m_details->askBeforeDeleting();
    else if (event->matches(QKeySequence::Undo) && !m_model->restorable().isEmpty())
        bringBack();
    else if (event->matches(QKeySequence::Find))
        m_filterField->setFocus(Qt::ShortcutFocusReason);
    else
        Page::keyPressEvent(event);
}

} // namespace pourparler::desktop
