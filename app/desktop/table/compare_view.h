// Two proposals side by side, what differs set off by weight, ground and a mark. Used by ProposalsPanel in the place of
// the one in full. Must not know who may do what.
#pragma once

#include "app/models/compare_model.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QTableView;

namespace pourparler::desktop {

class Button;
class Label;
class Theme;

class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CompareDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;

    const Theme& m_theme;
};

class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(const Theme& theme, QWidget* parent = nullptr);

    void setView(LiveView* view) { m_model.setView(view); }
    void setReader(const Reader& reader);
    /// The same number twice asks for another one.
    void compare(ProposalId first, ProposalId second);
    void retranslate();

Q_SIGNALS:
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    CompareModel m_model;
    Label* m_title;
    Button* m_stop;
    QTableView* m_rows;
};

} // namespace pourparler::desktop
