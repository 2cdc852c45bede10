#include "app/desktop/table/matrix_view.h"

#include "app/desktop/table/matrix_painting.h"
#include "app/desktop/theme/theme.h"
#include "app/models/positions_model.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace pourparler::desktop {

namespace {

constexpr int denseRow = 28;
constexpr int roomyRow = 34;

} // namespace

MatrixView::MatrixView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
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
    connect(&theme, &Theme::changed, this, [this] {
        shareOutColumns();
        viewport()->update();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixView::takeOver);
    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT issueSelected(index.row()); });
}

void MatrixView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::shareOutColumns);
}

void MatrixView::fitInto(int room)
{
    const int rows = model() ? model()->rowCount() : 0;
    const int head = horizontalHeader()->sizeHint().height();
    const int scaled = m_theme.scaled(denseRow);
    const int most = m_theme.scaled(roomyRow);
    const int height = rows > 0 ? std::clamp((room - head) / rows, scaled, most) : scaled;
    verticalHeader()->setDefaultSectionSize(height);
    setFixedHeight(std::max(head + scaled, std::min(head + rows * height + 1, room)));
}

QSize MatrixView::minimumSizeHint() const { return { m_theme.scaled(320), m_theme.scaled(80) }; }

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareOutColumns();
}

/// The issues get what they need, at most a third; the parties share the rest evenly.
void MatrixView::shareOutColumns()
{
    if (!model() || model()->columnCount() < 2)
        return;
    const int columns = model()->columnCount() - 1;
    const int width = viewport()->width();
    const QFontMetrics metrics(m_theme.font(TypeSize::body));
    int needed = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        needed
            = std::max(needed, metrics.horizontalAdvance(model()->index(row, 0).data().toString()));
    const int issues = std::min(needed + 2 * space::one + m_theme.scaled(14), width / 3);
    const int each = std::min((width - issues) / columns, m_theme.scaled(480));
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, each);
    setColumnWidth(0, width - each * columns);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (!control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        takeOver(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT issueSelected(current.row());
    viewport()->update();
}

void MatrixView::takeOver(const QModelIndex& index)
{
    const int option = index.isValid() ? index.data(PositionsModel::OptionRole).toInt() : -1;
    if (option >= 0)
        Q_EMIT optionTaken(index.row(), option);
}

} // namespace pourparler::desktop
