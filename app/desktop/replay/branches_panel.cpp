#include "app/desktop/replay/branches_panel.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// Two lines: name and outcome, where it begins. The one shown has the accent's bar.
class BranchDelegate : public QStyledItemDelegate {
public:
    BranchDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 40, 2 * lineHeight() + space::two };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(0, 2, -2, -2);
        const bool shown = index.data(BranchesModel::ShownRole).toBool();
        painter->setPen(Qt::NoPen);
        painter->setBrush(shown                                 ? t.accentSoft
                : option.state.testFlag(QStyle::State_Selected) ? t.hover
                                                                : t.surface);
        painter->drawRoundedRect(QRectF(row), cornerRadius, cornerRadius);
        const QRect room = row.adjusted(space::one, space::half + 2, -space::one, 0);
        const QString outcome = index.data(BranchesModel::OutcomeRole).toString();
        painter->setFont(m_theme.font(TypeSize::body));
        painter->setPen(t.muted);
        QRect line(room.left(), room.top(), room.width(), lineHeight());
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, outcome);
        line.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(outcome) - space::one, 0);
        paintLine(*painter, line, index.data().toString(), Weight::strong, t.text);
        paintLine(*painter,
            QRect(room.left(), room.top() + lineHeight(), room.width(), lineHeight()),
            index.data(BranchesModel::NoteRole).toString(), Weight::regular, t.muted);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(
                QRectF(row).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        }
        painter->restore();
    }

private:
    [[nodiscard]] int lineHeight() const
    {
        return QFontMetrics(m_theme.font(TypeSize::body)).lineSpacing();
    }
    void paintLine(QPainter& painter, const QRect& line, const QString& words, Weight weight,
        const QColor& ink) const
    {
        const QFont font = m_theme.font(TypeSize::body, weight);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
    }

    const Theme& m_theme;
};

/// Draws the lines from a branch to what it left.
class BranchTree : public QTreeView {
public:
    BranchTree(const Theme& theme, QWidget* parent)
        : QTreeView(parent)
        , m_theme(theme)
    {
    }

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override
    {
        // The style would select this part, too.
        painter->fillRect(rect, m_theme.tokens().surface);
        if (!index.parent().isValid())
            return;
        painter->save();
        painter->setPen(QPen(m_theme.tokens().outline, 1));
        const int middle = rect.center().y();
        int x = rect.right() + 1 - indentation() / 2;
        painter->drawLine(x, middle, rect.right() - 1, middle);
        for (QModelIndex each = index; each.parent().isValid(); each = each.parent()) {
            const bool last = each.row() + 1 == model()->rowCount(each.parent());
            if (each == index)
                painter->drawLine(x, rect.top(), x, last ? middle : rect.bottom());
            else if (!last)
                painter->drawLine(x, rect.top(), x, rect.bottom());
            x -= indentation();
        }
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

BranchesPanel::BranchesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_tree(new BranchTree(theme, this))
    , m_hint(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
    , m_show(new Button(theme, Button::Kind::secondary, u"eye"_s, {}, this))
    , m_compare(new Button(theme, Button::Kind::quiet, u"branch"_s, {}, this))
{
    m_tree->setObjectName(u"branches"_s);
    m_show->setObjectName(u"showBranch"_s);
    m_compare->setObjectName(u"compareBranch"_s);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new BranchDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setIndentation(theme.scaled(space::three));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::one, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_tree, 1);
    column->addWidget(m_hint);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, space::one);
    row->addWidget(m_show);
    row->addWidget(m_compare);
    column->addWidget(buttons);

    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_tree->setIndentation(theme.scaled(space::three));
        m_tree->doItemsLayout();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &BranchesPanel::refresh);
    const auto choose = [this] {
        const StreamId chosen = m_model.streamAt(m_tree->currentIndex());
        if (chosen != m_shown)
            Q_EMIT streamChosen(chosen);
    };
    connect(m_tree, &QAbstractItemView::activated, this, choose);
    connect(m_show, &QPushButton::clicked, this, choose);
    connect(m_compare, &QPushButton::clicked, this,
        [this] { Q_EMIT compareRequested(m_shown, m_model.streamAt(m_tree->currentIndex())); });
    retranslate();
}

void BranchesPanel::setContents(std::shared_ptr<const RecordContents> contents)
{
    m_model.setContents(std::move(contents));
    m_tree->expandAll();
    refresh();
}

void BranchesPanel::setReader(const Reader& reader) { m_model.setReader(reader); }

void BranchesPanel::setShown(StreamId stream)
{
    m_shown = stream;
    m_model.setShown(stream);
    m_tree->setCurrentIndex(m_model.indexOf(stream));
    refresh();
}

void BranchesPanel::retranslate()
{
    m_tree->setAccessibleName(tr("Branches"));
    m_hint->setText(
        tr("No branches yet. Go to a moment and choose “Branch from here” to try another "
           "way; the original stays as it is."));
    m_show->setText(tr("Show"));
    m_compare->setText(tr("Compare with the one shown"));
    refresh();
}

void BranchesPanel::refresh()
{
    const bool any = m_model.rowCount(m_model.index(0, 0)) > 0;
    m_hint->setVisible(!any);
    m_show->setVisible(any);
    m_compare->setVisible(any);
    const bool shown = m_model.streamAt(m_tree->currentIndex()) == m_shown;
    const QString objection = shown ? tr("It is the one shown: choose another one.") : QString();
    m_show->setObjection(objection);
    m_compare->setObjection(objection);
}

} // namespace pourparler::desktop
