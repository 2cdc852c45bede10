// An icon that stands beside words and is no control. Used by all pages. Screen readers pass it over.
#pragma once

#include "app/desktop/theme/theme.h"

#include <QWidget>

namespace pourparler::desktop {

class IconView : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels at 100 %.
    IconView(const Theme& theme, const QString& name, int side = 16,
        Theme::Ink ink = Theme::Ink::muted, QWidget* parent = nullptr);
    void setIcon(const QString& name, Theme::Ink ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QIcon m_icon;
    int m_side;
};

} // namespace pourparler::desktop
