// The proposals as a tree that one walks and filters, below it the current one in full with my commands, or beside
// another one; next to them what every party did last. Used by the table page and the replay; who may not act sees no commands.
// Must not know rules.
#pragma once

#include "app/models/proposals_model.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QScrollArea;

namespace pourparler {
class DeedsModel;
class LiveView;
}

namespace pourparler::desktop {

class Button;
class CompareView;
class DeedsView;
class EmptyState;
class Label;
class ProposalEntry;
class ProposalsTree;
class Theme;

class ProposalsPanel : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    ProposalsPanel(const Theme& theme, const DeedsModel& deeds, QWidget* parent = nullptr);

    /// Without what the others did last, for which there is no room then.
    void setCompact(bool compact);

    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void setMenu(const Menu& menu);
    void retranslate();

Q_SIGNALS:
    void commandRequested(const pourparler::CommandBody& body);
    void counterRequested(pourparler::ProposalId proposal);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const DeedsModel& deeds);
    [[nodiscard]] QWidget* buildFilter();
    void arrange();
    void fillFilter();
    void applyFilter();
    void showCurrent();
    void showNewest();
    void showMenu();
    void showEmpty();
    void startComparing();
    void stopComparing();
    [[nodiscard]] bool isComparing() const { return m_pinned != ProposalId::none; }

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    Reader m_reader;
    Menu m_menu;
    ProposalsModel m_model;
    bool m_compact = false;

    DeedsView* m_deeds = nullptr;
    QScrollArea* m_deedsArea = nullptr;
    QWidget* m_line = nullptr; ///< between what the others did and the proposals
    QBoxLayout* m_body = nullptr; ///< of the tree and what one looks at
    QWidget* m_filter = nullptr;
    QComboBox* m_only = nullptr;
    QComboBox* m_by = nullptr;
    QCheckBox* m_takenBack = nullptr;
    ProposalsTree* m_tree = nullptr;
    Label* m_noMatch = nullptr;
    Button* m_compareWith = nullptr;
    ProposalEntry* m_entry = nullptr;
    CompareView* m_compare = nullptr;
    ProposalId m_pinned = ProposalId::none; ///< that the current one is compared with
    EmptyState* m_empty = nullptr;
};

} // namespace pourparler::desktop
