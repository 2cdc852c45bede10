// The proposal that one looks at, in full: who, what it changes, who has said what to it, and what I can say.
// Used by ProposalsPanel below its tree. Must not know rules: the menu says what may be done and why not.
#pragma once

#include "app/models/proposals_model.h"
#include "core/session/session.h"

#include <QFrame>
#include <QPersistentModelIndex>

class QHBoxLayout;

namespace pourparler::desktop {

class AskStrip;
class Button;
class FlowLayout;
class Label;
class MarkView;
class Tag;
class Theme;

class ProposalEntry : public QFrame {
    Q_OBJECT

public:
    ProposalEntry(const Theme& theme, const ProposalsModel& model, QWidget* parent = nullptr);

    /// Hides itself where there is none.
    void setIndex(const QModelIndex& index);
    [[nodiscard]] ProposalId proposal() const { return m_proposal; }
    /// Reads everything from the model again.
    void showFace();
    /// Nothing where nobody acts: no buttons then.
    void setMenu(const Menu::OfProposal* menu, const Scenario& scenario, const Reader& reader);
    void retranslate();

Q_SIGNALS:
    void acceptRequested();
    void rejectRequested(const QString& why);
    void counterRequested();
    void withdrawRequested();
    void signingRequested();
    /// With another one, side by side.
    void compareRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showAnswers();
    void showParts();
    void fitHead();

    const Theme& m_theme;
    const ProposalsModel& m_model;
    QPersistentModelIndex m_index;
    ProposalId m_proposal = ProposalId::none;
    bool m_acting = false;
    bool m_mine = false;

    Label* m_number = nullptr;
    MarkView* m_mark = nullptr;
    Label* m_who = nullptr;
    Label* m_note = nullptr;
    Tag* m_state = nullptr;
    Label* m_worth = nullptr;
    QWidget* m_body = nullptr;
    Label* m_changes = nullptr;
    Label* m_argument = nullptr;
    QWidget* m_answers = nullptr;
    FlowLayout* m_answersFlow = nullptr;
    QWidget* m_buttons = nullptr;
    Button* m_accept = nullptr;
    Button* m_reject = nullptr;
    Button* m_counter = nullptr;
    Button* m_withdraw = nullptr;
    Button* m_sign = nullptr;
    Button* m_compare = nullptr;
    AskStrip* m_why = nullptr;
};

} // namespace pourparler::desktop
