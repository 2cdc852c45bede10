#include "app/desktop/components/button.h"
#include "app/desktop/components/focus_lead.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/score_bar.h"
#include "app/desktop/components/scroll_column.h"
#include "app/desktop/table/ask_strip.h"
#include "app/desktop/table/composer_panel.h"
#include "app/desktop/table/composer_view.h"
#include "app/desktop/table/interests_view.h"
#include "app/desktop/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

// Pixels at 100 %.
constexpr int leastWide = 560; ///< for issues and the rest side by side
constexpr int leastHigh = 480; ///< for one below the other
constexpr int leastHead = 108; ///< so much of the score stays in sight
constexpr int leastWarning = 36;
constexpr int leastFoot = 120; ///< and of the commands

} // namespace

void ComposerPanel::build()
{
    auto* halves = new QHBoxLayout(this);
    halves->setSpacing(0);
    for (QVBoxLayout*& half : m_halves) {
        half = new QVBoxLayout;
        half->setSpacing(space::half + 2);
        halves->addLayout(half);
    }
    const auto part = [this](ScrollColumn*& area) {
        auto* inner = new QWidget;
        auto* column = new QVBoxLayout(inner);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::half + 2);
        area = new ScrollColumn(inner, 0, this);
        return column;
    };
    buildHead(*part(m_head));
    m_issues = new ComposerView(m_theme, m_model, this);
    leadFocus(*this, m_issues);
    QVBoxLayout* warnings = part(m_warnings);
    m_redLine = new Banner(m_theme, Tone::danger, u"redline"_s, {});
    m_broken = new Banner(m_theme, Tone::danger, u"link"_s, {});
    for (Banner* banner : { m_redLine, m_broken }) {
        banner->layout()->setContentsMargins(
            space::one + 2, space::half + 2, space::one + 2, space::half + 2);
        banner->hide();
        warnings->addWidget(banner);
    }
    buildCommands(*part(m_foot));
    arrange();
}

/// One below the other; where there is more width than height the issues have the left half to themselves.
void ComposerPanel::arrange()
{
    const bool wide = width() >= m_theme.scaled(leastWide) && height() < m_theme.scaled(leastHigh);
    m_head->setLeast(m_theme.scaled(leastHead));
    m_warnings->setLeast(m_theme.scaled(leastWarning));
    m_foot->setLeast(m_theme.scaled(leastFoot));
    if (m_halves[0]->count() > 0 && wide == m_wide)
        return;
    m_wide = wide;
    for (QVBoxLayout* half : m_halves)
        while (std::unique_ptr<QLayoutItem>(half->takeAt(0))) { } // the widgets stay
    auto* halves = static_cast<QHBoxLayout*>(layout());
    const int edge = wide ? space::half : space::two;
    halves->setContentsMargins(
        wide ? 0 : edge, space::one + space::half, wide ? 0 : edge, space::one + space::half);
    halves->setSpacing(wide ? space::three : 0);
    halves->setStretch(0, 1);
    halves->setStretch(1, wide ? 1 : 0);
    QVBoxLayout& right = *m_halves[wide ? 1 : 0];
    right.addWidget(m_head);
    if (wide)
        right.addStretch(1);
    m_halves[0]->addWidget(m_issues, 1);
    m_halves[0]->addWidget(m_warnings);
    right.addWidget(m_foot);
    // The tab says already what it is.
    m_title->setHidden(wide);
    QHBoxLayout& answers = *(wide ? m_titleRow : m_answersRow);
    answers.insertWidget(0, m_answersMark);
    answers.insertWidget(0, m_answers);
}

void ComposerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComposerPanel::buildHead(QVBoxLayout& column)
{
    m_title = new Label({}, TypeSize::lead, Tone::plain, Weight::strong, this);
    m_answers = new Label({}, TypeSize::body, Tone::muted, Weight::regular, this);
    m_answersMark = new MarkView(m_theme, PartyId {}, TypeSize::body, this);
    m_startMenu = new QMenu(this);
    m_startFrom = new Button(m_theme, Button::Kind::quiet, {}, this);
    m_startFrom->setMenu(m_startMenu);
    m_score = new ScoreBar(m_theme, ScoreBar::Style::full, this);
    m_distance = new Label({}, TypeSize::body, Tone::muted, Weight::regular, this);
    m_time = new Label({}, TypeSize::body, Tone::muted, Weight::regular, this);
    m_interests = new InterestsView(m_theme, this);
    m_invented = new Label({}, TypeSize::caption, Tone::muted, Weight::regular, this);

    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(space::one);
    m_titleRow->addWidget(m_title->single());
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_startFrom);
    column.addLayout(m_titleRow);
    m_answersRow = new QHBoxLayout; // large letters and long languages need a line of their own
    m_answersRow->setSpacing(space::one);
    m_answersRow->addWidget(m_answers->single());
    m_answersRow->addWidget(m_answersMark);
    m_answersRow->addStretch(1);
    column.addLayout(m_answersRow);
    column.addWidget(m_score);
    column.addWidget(m_distance);
    column.addWidget(m_time);
    column.addWidget(m_interests);
    column.addWidget(m_invented);
}

void ComposerPanel::buildCommands(QVBoxLayout& column)
{
    m_agree = new Button(m_theme, Button::Kind::secondary, u"check"_s, {}, this);
    m_reopen = new Button(m_theme, Button::Kind::quiet, {}, this);
    auto* issueRow = new QHBoxLayout;
    issueRow->setSpacing(space::one);
    issueRow->addWidget(m_agree);
    issueRow->addWidget(m_reopen);
    issueRow->addStretch(1);
    column.addLayout(issueRow);

    m_argument = new QPlainTextEdit(this);
    m_argument->setTabChangesFocus(true);
    m_argument->installEventFilter(this);
    column.addWidget(m_argument);

    m_propose = new Button(m_theme, Button::Kind::primary, u"send"_s, {}, this);
    m_propose->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pass = new Button(m_theme, Button::Kind::secondary, {}, this);
    m_comeBack = new Button(m_theme, Button::Kind::primary, {}, this);
    m_comeBack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(space::one);
    deeds->addWidget(m_propose, 1);
    deeds->addWidget(m_comeBack, 1);
    deeds->addWidget(m_pass);
    column.addLayout(deeds);

    m_more = new QWidget;
    m_callSigning = new Button(m_theme, Button::Kind::quiet, {}, this);
    m_walkOut = new Button(m_theme, Button::Kind::quiet, u"leave"_s, {}, this);
    auto* more = new QHBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(space::half);
    more->addWidget(m_callSigning);
    more->addStretch(1);
    more->addWidget(m_walkOut);
    column.addWidget(m_more);
    m_ask = new AskStrip(m_theme, Button::Kind::danger, this);
    column.addWidget(m_ask);
    m_status = new Label({}, TypeSize::caption, Tone::muted, Weight::regular, this);
    column.addWidget(m_status);
    const std::pair<QWidget*, QString> names[]
        = { { m_agree, u"agree"_s }, { m_reopen, u"reopen"_s }, { m_argument, u"argument"_s },
              { m_propose, u"propose"_s }, { m_pass, u"pass"_s }, { m_comeBack, u"comeBack"_s },
              { m_callSigning, u"callSigning"_s }, { m_walkOut, u"walkOut"_s },
              { m_issues, u"issues"_s }, { m_startFrom, u"startFrom"_s }, { m_status, u"status"_s },
              { m_score, u"score"_s }, { m_time, u"timeCost"_s }, { this, u"composer"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
}

void ComposerPanel::retranslate()
{
    m_startFrom->setText(tr("Start from"));
    m_issues->setAccessibleName(tr("Issues of the proposal"));
    m_invented->setText(tr("Points and amounts are invented for training"));
    m_reopen->setText(tr("Reopen"));
    m_argument->setPlaceholderText(tr("Argument (if you like)"));
    m_argument->setAccessibleName(tr("Argument"));
    showArgument();
    m_propose->setText(tr("Propose"));
    m_pass->setText(tr("Pass"));
    m_comeBack->setText(tr("Come back to the table"));
    m_callSigning->setText(tr("Sign what is agreed"));
    m_walkOut->setText(tr("Walk out"));
    m_ask->setTexts(
        tr("Leave the table? The others go on without you. You can come back while they bargain."),
        tr("Walk out"), tr("Stay"));
    say({});
    showPackage();
}

/// One line until somebody writes in it.
void ComposerPanel::showArgument()
{
    const bool busy = m_argument->hasFocus() || !m_argument->toPlainText().isEmpty();
    const int line = QFontMetrics(m_theme.font(TypeSize::body)).lineSpacing();
    m_argument->setFixedHeight(
        std::max(m_theme.scaled(controlHeight), (busy ? 3 : 1) * line + space::three));
}

bool ComposerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_argument
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QTimer::singleShot(0, this, &ComposerPanel::showArgument);
    return QWidget::eventFilter(watched, event);
}

void ComposerPanel::say(const QString& words)
{
    m_status->setText(words);
    m_status->setVisible(!words.isEmpty());
}

} // namespace pourparler::desktop
