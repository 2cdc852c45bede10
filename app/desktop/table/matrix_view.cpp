#include "app/desktop/table/matrix_view.h"

#include "app/desktop/table/matrix_painting.h"
#include "app/desktop/theme/theme.h"
#include "app/models/matrix_rows.h"
#include "app/models/positions_model.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace pourparler::desktop {

namespace {

constexpr int leastRows = 4; ///< in sight, however little room there is
constexpr int denseRow = 26;
constexpr int roomyRow = 34;
constexpr int fewRows = 6;
constexpr int generousRow = 48;

constexpr int partiesInWords = 7;
constexpr int partiesInFull = 3;
constexpr int narrowestInWords = 64;
constexpr int narrowestMark = 34;
constexpr int fewOfWords = 8; ///< one word in so many may be cut

} // namespace

MatrixView::MatrixView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rows(new MatrixRows(this))
{
    setItemDelegate(new MatrixDelegate(theme, this));
    setHorizontalHeader(new MatrixHeader(theme, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    QTableView::setModel(m_rows);
    connect(&theme, &Theme::changed, this, [this] {
        arrange();
        viewport()->update();
    });
    connect(this, &QAbstractItemView::clicked, this, &MatrixView::clickOn);
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixView::takeOver);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &MatrixView::arrange);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &MatrixView::arrange);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &MatrixView::arrange);
}

void MatrixView::setModel(QAbstractItemModel* model)
{
    m_rows->setSource(qobject_cast<PositionsModel*>(model));
}

bool MatrixView::isRoomy() const { return m_rows->columnCount() - 1 <= partiesInFull; }

void MatrixView::fitInto(int room, int ease)
{
    m_room = room;
    m_ease = std::min(room, ease);
    arrange();
}

/// Lines below an opened issue go over the whole width. Opening one makes the matrix longer, never its lines lower.
void MatrixView::arrange()
{
    clearSpans();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->kind(row) != MatrixRows::Kind::issue && m_rows->columnCount() > 1)
            setSpan(row, 0, 1, m_rows->columnCount());
    shareOutColumns();
    if (m_room <= 0)
        return;
    const int rows = m_rows->closedRows();
    const int head = horizontalHeader()->sizeHint().height();
    const int least = m_theme.scaled(denseRow);
    const int most = m_theme.scaled(rows <= fewRows ? generousRow : roomyRow);
    const int height = rows > 0 ? std::clamp((m_ease - head) / rows, least, most) : least;
    verticalHeader()->setDefaultSectionSize(height);
    const auto heightOf = [&](int lines) {
        return std::max(head + least, std::min(head + lines * height + 1, m_room));
    };
    m_wantedHeight = heightOf(m_rows->rowCount());
    updateGeometries(); // the head may be another one
    // Where the rest of the page needs the room it scrolls: nothing is ever drawn over anything.
    setMinimumHeight(std::min(heightOf(rows), head + leastRows * least));
    setMaximumHeight(m_wantedHeight);
    updateGeometry();
}

/// What is opened may make the matrix higher where there is room, but never pushes anything else away.
QSize MatrixView::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    return m_wantedHeight > 0 ? QSize(hint.width(), m_wantedHeight) : hint;
}

QSize MatrixView::minimumSizeHint() const { return { m_theme.scaled(320), m_theme.scaled(80) }; }

/// Whoever comes by keys sees where they are; under a click nothing moves.
void MatrixView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        scrollTo(currentIndex());
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const std::pair before(m_showsMarks, m_namesFit);
    shareOutColumns();
    if (before != std::pair(m_showsMarks, m_namesFit))
        arrange(); // the head has another height
}

/// In words the issues get what they need, at most a third, and the parties share the rest evenly. As marks the parties
/// get what their names need, at most three fifths together, and the issues the rest.
void MatrixView::shareOutColumns()
{
    if (m_rows->columnCount() < 2)
        return;
    const int columns = m_rows->columnCount() - 1;
    const int width = viewport()->width();
    const QFontMetrics metrics(m_theme.font(TypeSize::body, Weight::strong));
    const int role = isRoomy() ? int(PositionsModel::NameRole) : int(Qt::DisplayRole);
    int needed = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->kind(row) == MatrixRows::Kind::issue)
            needed = std::max(
                needed, metrics.horizontalAdvance(m_rows->index(row, 0).data(role).toString()));
    const int issues = std::min(needed + 2 * space::one + m_theme.scaled(14), width / 3);
    int each = std::min((width - issues) / columns, m_theme.scaled(480));
    m_titleWidth = needed;
    m_showsMarks
        = columns > partiesInWords || each < m_theme.scaled(narrowestInWords) || areWordsCut(each);
    if (m_showsMarks) {
        const QFontMetrics small(m_theme.font(TypeSize::caption, Weight::strong));
        int name = 0;
        for (int column = 1; column <= columns; ++column)
            name = std::max(name,
                small.horizontalAdvance(
                    m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        const int least = std::min(m_theme.scaled(narrowestMark), width * 3 / 5 / columns);
        const int most = std::max(least, width * 3 / 5 / columns);
        m_namesFit = name + 2 * space::half <= most;
        each = m_namesFit ? std::max(name + 2 * space::half, least) : least;
    }
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, each);
    setColumnWidth(0, width - each * columns);
}

/// Whether more than a few of the options' short names would be cut in a column of this width, in the smallest letters.
bool MatrixView::areWordsCut(int width) const
{
    if (!m_rows->source())
        return false;
    const PositionsModel& positions = *m_rows->source();
    const QFontMetrics smallest(m_theme.font(TypeSize::caption));
    int cut = 0;
    int all = 0;
    for (int issue = 0; issue < positions.rowCount(); ++issue)
        for (int option = 0; option < positions.optionCount(issue); ++option) {
            const int needed = smallest.horizontalAdvance(positions.optionShort(issue, option));
            cut += needed + space::one + 2 > width ? 1 : 0;
            ++all;
        }
    return cut * fewOfWords > all;
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!current.isValid() || control || !(enter || event->key() == Qt::Key_Space)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const MatrixRows::Kind kind = m_rows->kind(current.row());
    const bool opens = kind == MatrixRows::Kind::agreed
        || (kind == MatrixRows::Kind::issue && (m_showsMarks || !enter));
    if (opens)
        toggle(current);
    else
        takeOver(current);
}

void MatrixView::clickOn(const QModelIndex& index)
{
    const MatrixRows::Kind kind = m_rows->kind(index.row());
    const int issue = index.data(PositionsModel::IssueRole).toInt();
    if (kind == MatrixRows::Kind::agreed || (kind == MatrixRows::Kind::issue && m_showsMarks))
        toggle(index);
    if (issue >= 0)
        Q_EMIT issueSelected(issue);
}

void MatrixView::toggle(const QModelIndex& index)
{
    const QPersistentModelIndex line(index);
    const int before = m_rows->rowCount();
    m_rows->toggle(index.row());
    const int opened = m_rows->rowCount() - before;
    if (opened > 0)
        scrollTo(m_rows->index(line.row() + opened, 0));
    scrollTo(line);
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const int issue = current.isValid() ? current.data(PositionsModel::IssueRole).toInt() : -1;
    if (issue >= 0 && hasFocus())
        Q_EMIT issueSelected(issue);
    viewport()->update();
}

void MatrixView::takeOver(const QModelIndex& index)
{
    const bool words = index.isValid()
        && (!m_showsMarks || m_rows->kind(index.row()) == MatrixRows::Kind::option);
    const int option = words ? index.data(PositionsModel::OptionRole).toInt() : -1;
    if (option >= 0)
        Q_EMIT optionTaken(index.data(PositionsModel::IssueRole).toInt(), option);
}

} // namespace pourparler::desktop
