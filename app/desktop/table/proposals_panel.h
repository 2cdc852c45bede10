// The proposals on the table, the newest first, each with its answers and my commands; beside them what every party did
// last. Used by the table page. Must not know rules.
#pragma once

#include "app/models/deeds_model.h"
#include "app/models/proposals_model.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Button;
class EmptyState;
class Label;
class ProposalEntry;
class Theme;

class ProposalsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposalsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void setMenu(const Menu& menu);
    void retranslate();

Q_SIGNALS:
    void commandRequested(const pourparler::CommandBody& body);
    void counterRequested(pourparler::ProposalId proposal);

private:
    void rebuild();
    void insert(int row);
    void refresh(int first, int last);
    void fold();
    void showMenus();
    void rebuildDeeds();
    void refreshDeeds(int first, int last);
    void showEmpty();

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    Reader m_reader;
    Menu m_menu;
    ProposalsModel m_model;
    DeedsModel m_deeds;
    int m_shown = 0; ///< the newest so many have an entry

    Label* m_deedsTitle = nullptr;
    QVBoxLayout* m_deedsColumn = nullptr;
    std::vector<Label*> m_deedLabels;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_list = nullptr;
    QWidget* m_empty = nullptr;
    Button* m_older = nullptr;
    std::vector<ProposalEntry*> m_entries; ///< the newest first
};

} // namespace pourparler::desktop
