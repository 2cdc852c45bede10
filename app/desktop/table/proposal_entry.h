// The proposal that one looks at, in full: what it changes, its argument, who has said what to it, and what I can say.
// Used by ProposalsPanel below or beside its tree; where there is little height the words scroll and the buttons stay.
// Must not know rules: the menu says what may be done and why not.
#pragma once

#include "app/models/proposals_model.h"
#include "core/session/session.h"

#include <QFrame>
#include <QPersistentModelIndex>

namespace pourparler::desktop {

class AskStrip;
class Button;
class Label;
class MarkView;
class ScrollColumn;
class Theme;

class ProposalEntry : public QFrame {
    Q_OBJECT

public:
    ProposalEntry(const Theme& theme, const ProposalsModel& model, QWidget* parent = nullptr);

    void setIndex(const QModelIndex& index);
    [[nodiscard]] ProposalId proposal() const { return m_proposal; }
    /// Reads everything from the model again.
    void showFace();
    /// Nothing where nobody acts: no buttons then.
    void setMenu(const Menu::OfProposal* menu, const Scenario& scenario, const Reader& reader);
    void retranslate();

    /// As high as its words at its width, and not less than its buttons: so that it can be less, no height for width.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void acceptRequested();
    void rejectRequested(const QString& why);
    void counterRequested();
    void withdrawRequested();
    void signingRequested();

private:
    void build();
    void buildWords(QWidget& inner);
    void showParts();

    const Theme& m_theme;
    const ProposalsModel& m_model;
    QPersistentModelIndex m_index;
    ProposalId m_proposal = ProposalId::none;
    bool m_acting = false;
    bool m_mine = false;

    ScrollColumn* m_words = nullptr;
    Label* m_number = nullptr;
    MarkView* m_mark = nullptr;
    Label* m_changes = nullptr;
    Label* m_worth = nullptr;
    Label* m_argument = nullptr;
    Label* m_answers = nullptr;
    QWidget* m_limits = nullptr; ///< above the buttons, whatever scrolls
    Label* m_limitWords = nullptr;
    QWidget* m_buttons = nullptr;
    Button* m_accept = nullptr;
    Button* m_reject = nullptr;
    Button* m_counter = nullptr;
    Button* m_withdraw = nullptr;
    Button* m_sign = nullptr;
    AskStrip* m_why = nullptr;
};

} // namespace pourparler::desktop
