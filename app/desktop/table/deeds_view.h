// What the others did last, a sentence each, with their marks; what is new since my last turn stands out. Used beside the
// proposals and, where there is no room for it there, below the recap. Takes a DeedsModel; must not know the session.
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace pourparler {
class DeedsModel;
}

namespace pourparler::desktop {

class Label;
class Theme;

class DeedsView : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    DeedsView(const Theme& theme, const DeedsModel& deeds, QWidget* parent = nullptr);

    void retranslate();

private:
    void rebuild();
    void refresh(int first, int last);

    const Theme& m_theme;
    const DeedsModel& m_deeds;
    Label* m_title;
    QVBoxLayout* m_column;
    std::vector<Label*> m_lines; ///< [row]
};

} // namespace pourparler::desktop
