// As high as what is in it where there is room, and scrolls where there is not; never higher. Used where several parts
// of a page share its height. Must not know what is in it.
#pragma once

#include <QScrollArea>

namespace pourparler::desktop {

class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content`; `least` pixels of its height stay in sight.
    ScrollColumn(QWidget* content, int least, QWidget* parent = nullptr);

    void setLeast(int least);
    /// Nothing in it takes the focus: it does so itself while there is something to scroll, for the arrow keys.
    void setOfWords();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    void keepFocusInSight();

    int m_least;
    bool m_ofWords = false;
    int m_wanted = 0; ///< height of the content at the width that it has
};

} // namespace pourparler::desktop
