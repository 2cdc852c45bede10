// A part of a page that stays folded until somebody wants it. Used for what only the facilitator needs and for
// long lists. Must not be used to hide what a person has to know.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pourparler::desktop {

class Button;
class Theme;

class Expander : public QWidget {
    Q_OBJECT

public:
    Expander(const Theme& theme, const QString& title, const QString& note = {},
        QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void showState(bool open);

    const Theme& m_theme;
    Button* m_head;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace pourparler::desktop
