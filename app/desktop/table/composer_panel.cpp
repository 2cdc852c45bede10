#include "app/desktop/table/composer_panel.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/score_bar.h"
#include "app/desktop/components/scroll_column.h"
#include "app/desktop/table/ask_strip.h"
#include "app/desktop/table/composer_view.h"
#include "app/desktop/table/interests_view.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/limits.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int draftDelay = 1500; ///< milliseconds of rest after which a draft is kept

QString numberOf(ProposalId proposal)
{
    return QString::number(static_cast<std::uint32_t>(proposal));
}

} // namespace

ComposerPanel::ComposerPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(this)
{
    build();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &ComposerPanel::keepDraft);
    connect(&m_model, &ComposerModel::packageChanged, this, [this] {
        edited();
        showPackage();
        Q_EMIT packageChanged();
    });
    connect(m_argument, &QPlainTextEdit::textChanged, this, [this] {
        edited();
        showArgument();
    });
    connect(m_issues, &ComposerView::issueChanged, this, &ComposerPanel::showIssueCommands);
    connect(m_issues, &ComposerView::agreeRequested, m_agree, &QPushButton::click);
    connect(m_issues, &ComposerView::reopenRequested, m_reopen, &QPushButton::click);
    connect(m_startMenu, &QMenu::aboutToShow, this, &ComposerPanel::fillStartMenu);
    connect(m_agree, &QPushButton::clicked, this, [this] { sendIssueCommand(true); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { sendIssueCommand(false); });
    connect(m_propose, &QPushButton::clicked, this, [this] {
        Q_EMIT commandRequested(command::Propose { m_model.package(), m_model.answering(),
            Host::words(m_argument->toPlainText().trimmed()) });
    });
    connect(
        m_pass, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(command::Pass {}); });
    connect(m_comeBack, &QPushButton::clicked, this,
        [this] { Q_EMIT commandRequested(command::ComeBack {}); });
    connect(m_callSigning, &QPushButton::clicked, this,
        [this] { Q_EMIT commandRequested(command::CallSigning { ProposalId::none }); });
    connect(m_walkOut, &QPushButton::clicked, this, [this] {
        m_more->hide();
        m_ask->ask();
    });
    connect(m_ask, &AskStrip::confirmed, this, [this] {
        m_more->show();
        Q_EMIT commandRequested(command::WalkOut {});
    });
    connect(m_ask, &AskStrip::cancelled, this, [this] {
        m_more->show();
        m_walkOut->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void ComposerPanel::setView(LiveView* view)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_draftTimer.stop();
    m_unsaved = false;
    m_view = view;
    m_menu = view ? allowed(view->view()) : Menu {};
    m_argument->clear();
    showArgument();
    say({});
    m_ask->hide();
    m_more->show();
    m_model.setView(view);
    if (view && !restoreDraft())
        start();
    showPackage();
}

void ComposerPanel::setReader(const Reader& reader)
{
    m_reader = reader;
    m_model.setReader(reader);
    showPackage();
}

/// The last draft that was kept, unless it has been proposed since.
bool ComposerPanel::restoreDraft()
{
    const SeatView& view = m_view->view();
    const SeatId seat = view.viewer().seat;
    const SeatState* state = view.room().seat(seat);
    if (!view.party() || !state || !state->draft)
        return false;
    for (auto event = view.log().rbegin(); event != view.log().rend(); ++event) {
        if (const auto* proposed = std::get_if<event::Proposed>(&event->body);
            proposed && proposed->by == seat)
            return false;
        if (std::holds_alternative<event::DraftKept>(event->body))
            break;
    }
    const Draft& draft = *state->draft;
    m_model.set(draft.package, draft.parent, true);
    m_argument->setPlainText(QString::fromStdString(draft.argument.text()));
    say(tr("Your draft is back as you left it."));
    return true;
}

/// From what there is to answer, else from what is agreed.
void ComposerPanel::start()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_model.answer(latestOfOthers());
}

ProposalId ComposerPanel::latestOfOthers() const
{
    const std::vector<Proposal>& all = m_view->view().table().proposals;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if (each->onTheTable() && each->by.party != m_view->view().party())
            return each->id;
    return ProposalId::none;
}

void ComposerPanel::beginTurn()
{
    if (!m_model.isTouched() && m_argument->toPlainText().isEmpty())
        start();
    say({});
}

void ComposerPanel::endTurn(bool outOfTime)
{
    if (!outOfTime)
        return;
    const bool unfinished = m_model.isTouched() || !m_argument->toPlainText().isEmpty();
    keepDraft();
    say(unfinished ? tr("Time is up. Your draft is kept for your next turn.") : tr("Time is up."));
}

void ComposerPanel::proposed()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_draftTimer.stop();
    m_unsaved = false;
    m_argument->clear();
    say({});
    m_model.set(m_model.package(), m_model.answering());
}

void ComposerPanel::edited()
{
    if (m_loading || !m_view)
        return;
    m_unsaved = true;
    m_draftTimer.start();
}

void ComposerPanel::keepDraft()
{
    m_draftTimer.stop();
    if (!m_unsaved || !m_view || !m_view->view().party() || !m_menu.may(Act::keepDraft))
        return;
    m_unsaved = false;
    Q_EMIT commandRequested(command::KeepDraft {
        m_model.package(), m_model.answering(), Host::words(m_argument->toPlainText().trimmed()) });
    say(tr("Draft kept."));
}

void ComposerPanel::counter(ProposalId proposal)
{
    m_model.answer(proposal);
    focusIssues();
}

void ComposerPanel::takeOption(IssueId issue, OptionId option)
{
    m_issues->showIssue(issue);
    m_model.choose(issue, option);
}

void ComposerPanel::showIssue(IssueId issue) { m_issues->showIssue(issue); }

void ComposerPanel::focusIssues() { m_issues->setFocus(Qt::ShortcutFocusReason); }

void ComposerPanel::propose()
{
    if (m_propose->isVisible())
        m_propose->click();
}

void ComposerPanel::showRefusal(const QString& why) { say(why); }

void ComposerPanel::fillStartMenu()
{
    m_startMenu->clear();
    if (!m_view)
        return;
    const SeatView& view = m_view->view();
    if (const ProposalId latest = latestOfOthers(); latest != ProposalId::none)
        m_startMenu->addAction(text::fill(tr("Proposal %1, the latest"), { numberOf(latest) }),
            this, [this, latest] { m_model.answer(latest); });
    const std::vector<Proposal>& all = view.table().proposals;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if (each->by.party == view.party()) {
            m_startMenu->addAction(text::fill(tr("Proposal %1, my last"), { numberOf(each->id) }),
                this, [this, package = each->package] {
                    m_model.set(package, m_model.answering(), true);
                });
            break;
        }
    m_startMenu->addAction(
        tr("What is agreed so far"), this, [this] { m_model.answer(ProposalId::none); });
    if (m_model.appraisal().best)
        m_startMenu->addAction(tr("The best for my side"), this, [this] { m_model.setBest(); });
}

void ComposerPanel::setMenu(const Menu& menu)
{
    m_menu = menu;
    showPackage();
}

void ComposerPanel::setObjection(Button* button, const Objection& objection)
{
    button->setObjection(
        objection ? text::sentence(*objection, m_reader, &m_view->view().scenario()) : QString());
}

void ComposerPanel::showPackage()
{
    const bool player = m_view && m_view->view().party();
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_propose, m_pass, m_argument, m_agree, m_reopen, m_callSigning, m_walkOut })
        each->setVisible(player);
    m_comeBack->hide();
    m_issues->setChoosing(player);
    showAnswering();
    showAppraisal();
    if (!player)
        return;
    const SeatView& view = m_view->view();
    const bool away = view.state().isAway(*view.party());
    m_comeBack->setVisible(away);
    m_propose->setVisible(!away);
    setObjection(m_comeBack, m_menu.objection(Act::comeBack));
    Objection propose = m_menu.objection(Act::propose);
    if (!propose && m_model.answering() != ProposalId::none)
        for (const Menu::OfProposal& each : m_menu.proposals)
            if (each.proposal == m_model.answering())
                propose = each.answer;
    if (!propose)
        propose = objectionToPackage(view.scenario(), view.state(), m_model.package());
    setObjection(m_propose, propose);
    setObjection(m_pass, m_menu.objection(Act::pass));
    setObjection(m_callSigning, m_menu.callTentative);
    setObjection(m_walkOut, m_menu.objection(Act::walkOut));
    if (!propose)
        m_propose->setToolTip(tr("Put it on the table (Ctrl+Return)"));
    showIssueCommands();
}

/// A draft may answer what nobody can answer any more, or what has been overtaken: it says so.
void ComposerPanel::showAnswering()
{
    const Proposal* answered
        = m_view ? m_view->view().table().proposal(m_model.answering()) : nullptr;
    m_title->setText(tr("Your proposal"));
    m_answersMark->setVisible(answered != nullptr);
    m_answers->setVisible(answered != nullptr);
    if (!answered)
        return;
    const QString number = numberOf(answered->id);
    const ProposalId latest = latestOfOthers();
    const bool gone = !answered->onTheTable();
    const bool overtaken = !gone && latest != ProposalId::none && latest > answered->id;
    if (gone)
        //: a proposal that the draft answers
        m_answers->setText(text::fill(tr("answers %1 (gone)"), { number }));
    else if (overtaken)
        //: a proposal that the draft answers, and a newer one
        m_answers->setText(text::fill(tr("answers %1, not %2"), { number, numberOf(latest) }));
    else
        m_answers->setText(text::fill(tr("answers %1"), { number }));
    m_answers->setToolTip(gone
            ? text::fill(tr("Proposal %1 is no longer on the table. “Start from” answers "
                            "another one."),
                { number })
            : overtaken
            ? text::fill(tr("Proposal %1 has been made since. “Start from” answers it."),
                { numberOf(latest) })
            : QString());
    m_answersMark->setParty(answered->by.party);
    m_answersMark->setToolTip(
        text::partyName(m_view->view().scenario(), answered->by.party, m_reader));
}

void ComposerPanel::showAppraisal()
{
    const Appraisal appraisal = m_model.appraisal();
    const bool scored = appraisal.worth.has_value();
    m_score->setVisible(scored);
    m_distance->setVisible(scored);
    m_invented->setVisible(scored);
    m_time->setVisible(scored && appraisal.timeCost > 0);
    m_interests->setVisible(false);
    if (m_view)
        m_interests->show(m_view->view(), m_model.package(), m_reader);
    if (scored)
        showScore(appraisal);
    const bool empty = m_model.package().empty();
    m_redLine->setVisible(!appraisal.redLines.isEmpty());
    m_redLine->setText(text::crossing(appraisal.redLines));
    m_broken->setVisible(!empty && !appraisal.broken.isEmpty());
    m_broken->setText(appraisal.broken);
    m_warnings->setVisible(!m_redLine->isHidden() || !m_broken->isHidden());
}

void ComposerPanel::showScore(const Appraisal& appraisal)
{
    const PointScale& scale = m_view->view().scenario().points;
    Score score { appraisal.worth->least, appraisal.worth->most, appraisal.walkAway, {},
        appraisal.best, scale };
    if (appraisal.before)
        score.before = appraisal.before->least;
    m_score->setScore(score);
    const Points walkAway = text::asShown(appraisal.walkAway, scale);
    const Points least = text::asShown(appraisal.worth->least, scale) - walkAway;
    const Points most = text::asShown(appraisal.worth->most, scale) - walkAway;
    if (least < 0 && most >= 0)
        m_distance->setText(text::fill(tr("%1 to %2 from your walk-away value"),
            { text::pointsDifference(least, scale, m_reader),
                text::pointsDifference(most, scale, m_reader) }));
    else if (least >= 0)
        m_distance->setText(text::fill(
            tr("%1 above your walk-away value"), { text::points(least, scale, m_reader) }));
    else
        m_distance->setText(text::fill(
            tr("%1 below your walk-away value"), { text::points(-most, scale, m_reader) }));
    m_distance->setToolTip(appraisal.open > 0
            ? tr("%n issue(s) open", nullptr, static_cast<int>(appraisal.open))
            : QString());
    m_distance->setTone(appraisal.worth->most < appraisal.walkAway ? Tone::danger : Tone::muted);
    m_invented->setToolTip(text::inLanguage(m_view->view().scenario().invented, m_reader));
    const int begun = m_view->view().table().round - 1;
    const QString each = text::points(appraisal.timeCost, scale, m_reader);
    m_time->setText(begun > 0 ? text::fill(tr("Time has cost you %1, each further round costs %2"),
                        { text::points(begun * appraisal.timeCost, scale, m_reader), each })
                              : text::fill(tr("Each further round costs you %1"), { each }));
}

void ComposerPanel::showIssueCommands()
{
    const std::optional<IssueId> issue = m_issues->issue();
    if (!m_view || !m_view->view().party() || !issue)
        return;
    const SeatView& view = m_view->view();
    const SeatId seat = view.viewer().seat;
    const std::optional<OptionId> option = m_model.package().option(*issue);
    const std::optional<OptionId> mine = view.table().agreedBy[seat.party.index()].option(*issue);
    m_reopen->setVisible(mine.has_value());
    m_agree->setVisible(!mine || mine != option);
    const QString name
        = option ? text::optionShort(view.scenario(), { *issue, *option }, m_reader) : QString();
    m_agree->setText(option ? text::fill(tr("Agree: %1"), { name }) : tr("Agree"));
    if (option)
        setObjection(
            m_agree, objectionToOption(view.scenario(), view.state(), seat, { *issue, *option }));
    else
        m_agree->setObjection(tr("Choose an option first."));
    setObjection(m_reopen, objectionToReopening(view.scenario(), view.state(), seat, *issue));
    if (m_agree->isEnabled())
        m_agree->setToolTip(
            tr("Agree this option, whatever becomes of the rest (Ctrl+Shift+A). The issue is "
               "agreed once every party that votes has agreed the same option."));
    if (m_reopen->isEnabled())
        m_reopen->setToolTip(tr("Take back that you have agreed an option here (Ctrl+Shift+R)"));
}

void ComposerPanel::sendIssueCommand(bool agree)
{
    const std::optional<IssueId> issue = m_issues->issue();
    if (!issue)
        return;
    const std::optional<OptionId> option = m_model.package().option(*issue);
    if (!agree)
        Q_EMIT commandRequested(command::ReopenIssue { *issue });
    else if (option)
        Q_EMIT commandRequested(command::AgreeOption { { *issue, *option } });
}

} // namespace pourparler::desktop
