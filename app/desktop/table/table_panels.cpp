#include "app/desktop/table/table_panels.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/table/matrix_view.h"
#include "app/desktop/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

// All at 100 %: with letters twice as large a window has half of it.
constexpr int leastWidth = 800; ///< for the composer to stand beside the rest
constexpr int leastHeight = 556; ///< for the matrix to stand above the tabs
constexpr int leastBelow
    = 208; ///< below the matrix, for some proposals and what can be said to one
constexpr int composerWidth = 360;
constexpr int widestComposer = 520;

constexpr std::array tabNames { "positionsTab", "composerTab", "proposalsTab", "recapTab",
    "briefTab", "textTab", "historyTab", "noteTab" };

/// What cannot shrink in one panel would else push the matrix away.
class Stack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

TablePanels::TablePanels(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_leftColumn(new QVBoxLayout)
    , m_tabRow(new QWidget(this))
    , m_tabs(new QButtonGroup(this))
    , m_stack(new Stack(this))
    , m_line(new Line(Qt::Vertical, this))
    , m_right(new QFrame(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_leftColumn->setContentsMargins(
        space::one + space::half, space::one, space::one + space::half, space::half);
    m_leftColumn->setSpacing(space::half);
    row->addLayout(m_leftColumn, 1);
    auto* tabLayout = new FlowLayout(m_tabRow, space::three);
    tabLayout->setContentsMargins(0, space::half, 0, 0);
    tabLayout->setRowSpacing(0);
    for (std::size_t tab = 0; tab < tabCount; ++tab) {
        auto* button = new Button(theme, Button::Kind::tab, {}, m_tabRow);
        button->setObjectName(QString::fromLatin1(tabNames[tab]));
        m_tabs->addButton(button, static_cast<int>(tab));
        tabLayout->addWidget(button);
    }
    m_leftColumn->addWidget(m_tabRow);
    m_leftColumn->addWidget(new Line(Qt::Horizontal, this));
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_leftColumn->addWidget(m_stack, 1);
    row->addWidget(m_line);
    m_right->setProperty("role", u"bar"_s);
    (new QVBoxLayout(m_right))->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_right);
    connect(
        m_tabs, &QButtonGroup::idClicked, this, [this](int tab) { open(static_cast<Tab>(tab)); });
    connect(&theme, &Theme::changed, this, &TablePanels::arrange);
}

void TablePanels::setMatrix(MatrixView* matrix)
{
    m_matrix = matrix;
    m_panels[positions] = matrix;
    placeMatrix(m_stacked);
}

void TablePanels::setPanel(Tab tab, QWidget* panel)
{
    m_panels[tab] = panel;
    if (tab == composer)
        placeComposer(m_compact);
    else
        m_stack->addWidget(panel);
}

TablePanels::Tab TablePanels::current() const { return static_cast<Tab>(m_tabs->checkedId()); }

TablePanels::Tab TablePanels::first() const { return m_stacked ? positions : proposals; }

void TablePanels::open(Tab tab)
{
    if ((tab == positions && !m_stacked) || (tab == composer && !m_compact))
        tab = first();
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentWidget(m_panels[tab]);
    if (!m_stacked)
        m_matrix->setVisible(tab != brief);
    Q_EMIT opened(tab);
}

void TablePanels::placeMatrix(bool asTab)
{
    if (asTab)
        m_stack->addWidget(m_matrix);
    else
        m_leftColumn->insertWidget(0, m_matrix);
    m_matrix->setVisible(!asTab);
    m_tabs->button(positions)->setVisible(asTab);
}

void TablePanels::placeComposer(bool asTab)
{
    QWidget* panel = m_panels[composer];
    if (asTab)
        m_stack->addWidget(panel);
    else
        m_right->layout()->addWidget(panel);
    panel->setVisible(!asTab);
    m_right->setHidden(asTab);
    m_line->setHidden(asTab);
    m_tabs->button(composer)->setVisible(asTab);
}

/// What has become a tab is not lost: the first tab comes up, or what was looked at stays.
void TablePanels::arrange()
{
    const bool stacked = height() < m_theme.scaled(leastHeight);
    const bool compact = width() < m_theme.scaled(leastWidth);
    const bool moved = std::exchange(m_stacked, stacked) != stacked;
    const bool turned = std::exchange(m_compact, compact) != compact;
    if (moved)
        placeMatrix(stacked);
    if (turned)
        placeComposer(compact);
    shareRoom();
    if (moved || turned) {
        open(moved ? first() : current());
        Q_EMIT rearranged();
    }
}

/// The composer grows with the window and the text, up to two fifths; the matrix takes what its issues need, and leaves what
/// is below it room for the least.
void TablePanels::shareRoom()
{
    const int wanted
        = m_theme.scaled(std::clamp(width() * 28 / 100, composerWidth, widestComposer));
    m_right->setFixedWidth(std::min(wanted, std::max(composerWidth, width() * 2 / 5)));
    nameTabs();
    const int tabs = m_tabRow->heightForWidth(leftWidth()) + space::three;
    const int room = height() - tabs;
    if (m_stacked)
        m_matrix->fitInto(room, room);
    else
        m_matrix->fitInto(room - m_theme.scaled(leastBelow), room * 55 / 100);
}

int TablePanels::leftWidth() const
{
    return width() - (m_compact ? 0 : m_right->width() + 1) - 2 * (space::one + space::half);
}

void TablePanels::retranslate() { shareRoom(); }

/// With their keys behind them where there is room, else the keys stand in the tooltips.
void TablePanels::nameTabs()
{
    const std::array<std::pair<QString, QString>, tabCount> names { {
        { tr("Positions"), u"Esc"_s },
        { tr("Your proposal"), u"F4"_s },
        { tr("Proposals"), u"F7"_s },
        { tr("Recap"), u"F3"_s },
        { tr("Brief"), u"F2"_s },
        { tr("Draft text"), u"F5"_s },
        { tr("History"), u"F6"_s },
        { tr("Note"), u"F8"_s },
    } };
    int wanted = -space::three;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* button = m_tabs->button(static_cast<int>(i));
        button->setText(names[i].first + u"  "_s + names[i].second);
        button->setAccessibleName(names[i].first);
        button->setToolTip({});
        if (!button->isHidden())
            wanted += button->sizeHint().width() + space::three;
    }
    if (wanted <= leftWidth())
        return;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* button = m_tabs->button(static_cast<int>(i));
        button->setText(names[i].first);
        button->setToolTip(names[i].second);
    }
}

void TablePanels::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace pourparler::desktop
