// The ratification rule as it stands: one line a condition, with a mark for met, open or failed. Used by the signing page.
#pragma once

#include "app/text/ratification_text.h"

#include <QWidget>

class QVBoxLayout;

namespace pourparler::desktop {

class Theme;

class RuleView : public QWidget {
    Q_OBJECT

public:
    explicit RuleView(const Theme& theme, QWidget* parent = nullptr);
    void show(const text::Condition& condition);

private:
    void add(const text::Condition& condition, int level);

    const Theme& m_theme;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
};

} // namespace pourparler::desktop
