// The proposals as a tree that one walks and filters, below it the current one in full with my commands, or beside
// another one; next to them what every party did last. Used by the table page and the replay; who may not act sees no commands.
// Must not know rules.
#pragma once

#include "app/models/deeds_model.h"
#include "app/models/proposals_model.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Button;
class CompareView;
class EmptyState;
class Label;
class ProposalEntry;
class ProposalsTree;
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
    [[nodiscard]] QWidget* buildFilter();
    void fillFilter();
    void applyFilter();
    void showCurrent();
    void showNewest();
    void showMenu();
    void rebuildDeeds();
    void refreshDeeds(int first, int last);
    void showEmpty();
    void startComparing();
    void stopComparing();
    [[nodiscard]] bool isComparing() const { return m_pinned != ProposalId::none; }

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    Reader m_reader;
    Menu m_menu;
    ProposalsModel m_model;
    DeedsModel m_deeds;

    Label* m_deedsTitle = nullptr;
    QVBoxLayout* m_deedsColumn = nullptr;
    std::vector<Label*> m_deedLabels;
    QWidget* m_filter = nullptr;
    QComboBox* m_only = nullptr;
    QComboBox* m_by = nullptr;
    QCheckBox* m_takenBack = nullptr;
    ProposalsTree* m_tree = nullptr;
    Label* m_noMatch = nullptr;
    ProposalEntry* m_entry = nullptr;
    QWidget* m_deedsArea = nullptr;
    CompareView* m_compare = nullptr;
    ProposalId m_pinned = ProposalId::none; ///< that the current one is compared with
    EmptyState* m_empty = nullptr;
};

} // namespace pourparler::desktop
