// The tree of branches with what one can do about them: show another one, compare two. Used by the replay page. Must not
// make branches: that is asked of the page.
#pragma once

#include "app/desktop/replay/branches_model.h"

#include <QWidget>

class QTreeView;

namespace pourparler::desktop {

class Button;
class Label;
class Theme;

class BranchesPanel : public QWidget {
    Q_OBJECT

public:
    explicit BranchesPanel(const Theme& theme, QWidget* parent = nullptr);

    void setContents(std::shared_ptr<const RecordContents> contents);
    void setReader(const Reader& reader);
    void setShown(StreamId stream);
    void retranslate();

Q_SIGNALS:
    void streamChosen(pourparler::StreamId stream);
    void compareRequested(pourparler::StreamId shown, pourparler::StreamId other);

private:
    void refresh();

    BranchesModel m_model;
    StreamId m_shown = StreamId::table1;
    QTreeView* m_tree;
    Label* m_hint;
    Button* m_show;
    Button* m_compare;
};

} // namespace pourparler::desktop
