// Somebody at the window: presses, writes and chooses, with the mouse or with the keys alone. Used by tests that play
// whole sessions. Must not know what the pages are for; everything is found by the name of its widget.
#pragma once

#include "core/base/id.h"

#include <QAbstractButton>
#include <QString>
#include <QWidget>

namespace pourparler::desktop::test {

class Hands {
public:
    enum class With { mouse, keys };
    /// `window` outlives them.
    Hands(QWidget& window, With with)
        : m_window(window)
        , m_with(with)
    {
    }

    /// All of these wait until there is such a widget that can be used, and say whether they have used it.
    [[nodiscard]] bool press(const QString& name) const;
    /// In place of what stands there.
    [[nodiscard]] bool write(const QString& name, const QString& words) const;
    /// Of a combo box.
    [[nodiscard]] bool choose(const QString& name, int row) const;
    /// The row of a list or tree of which the role has this value.
    [[nodiscard]] bool pick(const QString& name, int role, const QVariant& value) const;
    /// An option in the composer.
    [[nodiscard]] bool take(IssueId issue, OptionId option) const;

    /// That can be used now, the only one of its name; nullptr where there is none.
    template <class W = QWidget>
    [[nodiscard]] W* find(const QString& name) const
    {
        for (W* each : m_window.findChildren<W*>(name))
            if (each->isVisible() && each->isEnabled())
                return each;
        return nullptr;
    }

private:
    [[nodiscard]] QWidget* wait(const QString& name) const;
    /// By a click, or Tab by Tab.
    [[nodiscard]] bool reach(QWidget& widget) const;
    [[nodiscard]] bool reachByArrows(QAbstractButton& button) const;
    void click(QWidget& widget, const QPoint& at) const;

    QWidget& m_window;
    With m_with;
};

} // namespace pourparler::desktop::test
