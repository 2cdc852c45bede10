// The two buttons at the right end of the menu bar during a session: leave the seat, facilitate. Used by the desk. They
// speak whatever language the screen is in at the moment.
#pragma once

#include <QWidget>

namespace pourparler::desktop {

class Button;
class Theme;

class DeskCorner : public QWidget {
    Q_OBJECT

public:
    explicit DeskCorner(const Theme& theme, QWidget* parent = nullptr);

    /// Whether there is a seat that can be left.
    void setSeated(bool seated);

Q_SIGNALS:
    void leaveRequested();
    void facilitateRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Button* m_leave;
    Button* m_facilitate;
};

} // namespace pourparler::desktop
