// How the composer's rows are painted: an issue with what is chosen and what it was, an option with its effect on the
// score, who asks for it, and what it would break or cross. Used by ComposerView only.
#pragma once

#include <QStyledItemDelegate>

namespace pourparler::desktop {

class Theme;

class ComposerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ComposerDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct OptionLayout;
    [[nodiscard]] OptionLayout layOut(int width, const QModelIndex& index) const;
    void paintIssue(
        QPainter& painter, const QRect& room, const QModelIndex& index, bool open) const;
    void paintOption(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintRadio(QPainter& painter, const QPointF& centre, bool chosen, bool available) const;
    void paintWarning(QPainter& painter, const QRect& room, const QString& icon,
        const QString& words, bool danger) const;

    const Theme& m_theme;
};

} // namespace pourparler::desktop
