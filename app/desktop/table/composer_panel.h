// The right side of the table: what I do. The proposal in the making, its score, its warnings, the words that go with
// it, and the commands of one's turn. Used by the table page. Must not know rules: the menu says what may be done.
#pragma once

#include "app/models/composer_model.h"
#include "app/text/reader.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QMenu;
class QPlainTextEdit;
class QVBoxLayout;

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class AskStrip;
class Banner;
class Button;
class ComposerView;
class InterestsView;
class Label;
class MarkView;
class ScoreBar;
class ScrollColumn;
class Theme;

class ComposerPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComposerPanel(const Theme& theme, QWidget* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void setMenu(const Menu& menu);
    /// Only the clock on the wall has changed.
    void setTimes(const Reader& reader) { m_reader = reader; }
    void retranslate();

    [[nodiscard]] const ComposerModel& model() const { return m_model; }
    void counter(ProposalId proposal);
    void takeOption(IssueId issue, OptionId option);
    void showIssue(IssueId issue);
    void focusIssues();
    /// Presses the button, if it can be pressed.
    void propose();
    /// My turn has begun: an untouched composer starts as a copy of what there is to answer.
    void beginTurn();
    void endTurn(bool outOfTime);
    /// What I proposed is on the table: nothing is left to keep.
    void proposed();
    void keepDraft();
    void showRefusal(const QString& why);

Q_SIGNALS:
    void commandRequested(const pourparler::CommandBody& body);
    void packageChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange();
    void buildHead(QVBoxLayout& column);
    void buildCommands(QVBoxLayout& column);
    void fillStartMenu();
    void start();
    void edited();
    void showArgument();
    void say(const QString& words);
    void showPackage();
    void showAnswering();
    void showAppraisal();
    void showScore(const Appraisal& appraisal);
    void showIssueCommands();
    void sendIssueCommand(bool agree);
    void setObjection(Button* button, const Objection& objection);
    [[nodiscard]] ProposalId latestOfOthers() const;
    [[nodiscard]] bool restoreDraft();

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    Reader m_reader;
    Menu m_menu;
    ComposerModel m_model;
    QTimer m_draftTimer;
    bool m_unsaved = false;
    bool m_loading = false;
    bool m_wide = false; ///< the issues stand beside the rest

    std::array<QVBoxLayout*, 2>
        m_halves {}; ///< left and right; one below the other all is in the left one
    ScrollColumn* m_head = nullptr; ///< what it is and what it is worth
    ScrollColumn* m_warnings = nullptr;
    ScrollColumn* m_foot = nullptr; ///< commands
    QHBoxLayout* m_titleRow = nullptr;
    QHBoxLayout* m_answersRow = nullptr;
    Label* m_title = nullptr;
    Label* m_answers = nullptr;
    MarkView* m_answersMark = nullptr;
    Button* m_startFrom = nullptr;
    QMenu* m_startMenu = nullptr;
    ScoreBar* m_score = nullptr;
    Label* m_distance = nullptr;
    Label* m_time = nullptr;
    InterestsView* m_interests = nullptr;
    Label* m_invented = nullptr;
    ComposerView* m_issues = nullptr;
    Banner* m_redLine = nullptr;
    Banner* m_broken = nullptr;
    Button* m_agree = nullptr;
    Button* m_reopen = nullptr;
    QPlainTextEdit* m_argument = nullptr;
    Label* m_status = nullptr;
    Button* m_propose = nullptr;
    Button* m_pass = nullptr;
    QWidget* m_more = nullptr;
    Button* m_callSigning = nullptr;
    Button* m_walkOut = nullptr;
    Button* m_comeBack = nullptr;
    AskStrip* m_ask = nullptr;
};

} // namespace pourparler::desktop
