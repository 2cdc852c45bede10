#include "app/text/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace pourparler::text {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

struct Entry {
    std::string_view code;
    const char* name;
};

QString find(std::span<const Entry> entries, std::string_view code)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const Entry& entry) { return entry.code == code; });
    return found == entries.end()
        ? QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))
        : Names::tr(found->name);
}

} // namespace

QString label(PartyKind kind)
{
    switch (kind) {
    case PartyKind::union_:
        return Names::tr("Trade union");
    case PartyKind::employer:
        return Names::tr("Employer");
    case PartyKind::platform:
        return Names::tr("Platform");
    case PartyKind::supplier:
        return Names::tr("AI supplier");
    case PartyKind::client:
        return Names::tr("Client");
    case PartyKind::authority:
        return Names::tr("Public authority");
    case PartyKind::ngo:
        return Names::tr("Civil society organisation");
    case PartyKind::expert:
        return Names::tr("Expert");
    case PartyKind::dataProvider:
        return Names::tr("Data provider");
    }
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::spokesperson:
        return Names::tr("Spokesperson");
    case Role::mediator:
        return Names::tr("Mediator");
    }
    return {};
}

QString label(Level level)
{
    switch (level) {
    case Level::starter:
        return Names::tr("Starter");
    case Level::intermediate:
        return Names::tr("Intermediate");
    case Level::advanced:
        return Names::tr("Advanced");
    }
    return {};
}

QString label(IssueKind kind)
{
    switch (kind) {
    case IssueKind::choice:
        return Names::tr("Choice");
    case IssueKind::scale:
        return Names::tr("Scale");
    case IssueKind::number:
        return Names::tr("Number");
    }
    return {};
}

QString label(Grade grade)
{
    switch (grade) {
    case Grade::read:
        return Names::tr("Read at the source", "grade of a source");
    case Grade::known:
        return Names::tr("From memory", "grade of a source");
    case Grade::mixed:
        return Names::tr("Partly read, partly from memory", "grade of a source");
    case Grade::invented:
        return Names::tr("Invented for training", "grade of a source");
    }
    return {};
}

QString label(LeftOpen leftOpen)
{
    switch (leftOpen) {
    case LeftOpen::walkAway:
        return Names::tr("An issue left open is worth its share of the walk-away value");
    case LeftOpen::zero:
        return Names::tr("An issue left open is worth nothing");
    case LeftOpen::scores:
        return Names::tr("An issue left open is worth what the scenario says");
    }
    return {};
}

QString label(Disclosure disclosure)
{
    switch (disclosure) {
    case Disclosure::nothing:
        return Names::tr("Nothing", "what is disclosed at the end");
    case Disclosure::results:
        return Names::tr("Everybody’s results");
    case Disclosure::sheets:
        return Names::tr("Everybody’s score sheets");
    }
    return {};
}

QString label(PhaseKind phase)
{
    switch (phase) {
    case PhaseKind::lobby:
        return Names::tr("Lobby");
    case PhaseKind::briefing:
        return Names::tr("Briefing");
    case PhaseKind::bargaining:
        return Names::tr("Bargaining");
    case PhaseKind::ratification:
        return Names::tr("Ratification");
    case PhaseKind::closed:
        return Names::tr("Closed", "phase of a session");
    }
    return {};
}

QString label(Outcome outcome)
{
    switch (outcome) {
    case Outcome::agreement:
        return Names::tr("Agreement");
    case Outcome::partial:
        return Names::tr("Partial agreement");
    case Outcome::impasse:
        return Names::tr("Impasse");
    case Outcome::brokenOff:
        return Names::tr("Broken off");
    }
    return {};
}

QString label(RefusalCause cause)
{
    switch (cause) {
    case RefusalCause::own:
        return Names::tr("Refused");
    case RefusalCause::timedOut:
        return Names::tr("Did not sign in time");
    case RefusalCause::walkedOut:
        return Names::tr("Not at the table");
    }
    return {};
}

QString label(Stand stand)
{
    switch (stand) {
    case Stand::pending:
        return Names::tr("To sign", "has neither signed nor refused yet");
    case Stand::signed_:
        return Names::tr("Signed");
    case Stand::refused:
        return Names::tr("Refused");
    }
    return {};
}

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::open:
        return Names::tr("Open", "may still hold or fail");
    case Verdict::holds:
        return Names::tr("Met", "a condition of the ratification rule");
    case Verdict::fails:
        return Names::tr("Failed", "a condition of the ratification rule");
    }
    return {};
}

QString label(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::problem:
        return Names::tr("problem");
    case Finding::Severity::remark:
        return Names::tr("remark");
    }
    return {};
}

QString label(Verification::Status status)
{
    switch (status) {
    case Verification::Status::sealed:
        return Names::tr("Intact and sealed");
    case Verification::Status::open:
        return Names::tr("Intact, not sealed yet");
    case Verification::Status::altered:
        return Names::tr("Altered");
    }
    return {};
}

QString label(Act act)
{
    switch (act) {
    case Act::ready:
        return Names::tr("Ready");
    case Act::propose:
        return Names::tr("Propose");
    case Act::accept:
        return Names::tr("Accept");
    case Act::reject:
        return Names::tr("Reject");
    case Act::withdraw:
        return Names::tr("Withdraw");
    case Act::pass:
        return Names::tr("Pass");
    case Act::agreeOption:
        return Names::tr("Agree this option");
    case Act::reopenIssue:
        return Names::tr("Reopen this issue");
    case Act::callSigning:
        return Names::tr("Call for signing");
    case Act::sign:
        return Names::tr("Sign");
    case Act::refuse:
        return Names::tr("Refuse to sign");
    case Act::walkOut:
        return Names::tr("Walk out");
    case Act::comeBack:
        return Names::tr("Come back");
    case Act::keepDraft:
        return Names::tr("Keep as a draft");
    case Act::keepNote:
        return Names::tr("Keep the note");
    }
    return {};
}

QString label(SolutionKind kind)
{
    switch (kind) {
    case SolutionKind::nash:
        return Names::tr("Nash", "a bargaining solution");
    case SolutionKind::kalaiSmorodinsky:
        return Names::tr("Kalai–Smorodinsky", "a bargaining solution");
    case SolutionKind::egalitarian:
        return Names::tr("Egalitarian", "a bargaining solution");
    case SolutionKind::utilitarian:
        return Names::tr("Utilitarian", "a bargaining solution");
    case SolutionKind::relativeUtilitarian:
        return Names::tr("Relative utilitarian", "a bargaining solution");
    }
    return {};
}

QString about(SolutionKind kind)
{
    switch (kind) {
    case SolutionKind::nash:
        return Names::tr("the largest product of what each gains over its walk-away value");
    case SolutionKind::kalaiSmorodinsky:
        return Names::tr("each comes as near to its own best as the others do to theirs");
    case SolutionKind::egalitarian:
        return Names::tr("whoever gains least gains as much as can be");
    case SolutionKind::utilitarian:
        return Names::tr("the largest sum of points");
    case SolutionKind::relativeUtilitarian:
        return Names::tr("the largest sum of gains, each as a share of what could be gained");
    }
    return {};
}

QString tagQuestion(std::string_view question)
{
    static constexpr Entry questions[] {
        { "theme", QT_TRANSLATE_NOOP("Names", "Theme") },
        { "temporality", QT_TRANSLATE_NOOP("Names", "Time") },
        { "perimeter", QT_TRANSLATE_NOOP("Names", "Perimeter") },
        { "specificity", QT_TRANSLATE_NOOP("Names", "What is specific to AI") },
    };
    return find(questions, question);
}

QString tagName(std::string_view tag)
{
    static constexpr Entry tags[] {
        { "tools", QT_TRANSLATE_NOOP("Names", "Tools") },
        { "trades", QT_TRANSLATE_NOOP("Names", "Trades") },
        { "tasks", QT_TRANSLATE_NOOP("Names", "Tasks") },
        { "skills", QT_TRANSLATE_NOOP("Names", "Skills") },
        { "organisation", QT_TRANSLATE_NOOP("Names", "Organisation") },
        { "value", QT_TRANSLATE_NOOP("Names", "Value sharing") },
        { "governance", QT_TRANSLATE_NOOP("Names", "Governance") },
        { "upstream", QT_TRANSLATE_NOOP("Names", "Upstream") },
        { "downstream", QT_TRANSLATE_NOOP("Names", "Downstream") },
        { "company", QT_TRANSLATE_NOOP("Names", "Company") },
        { "sector", QT_TRANSLATE_NOOP("Names", "Sector") },
        { "value_chain", QT_TRANSLATE_NOOP("Names", "Value chain") },
        { "temporality", QT_TRANSLATE_NOOP("Names", "Temporality") },
        { "space", QT_TRANSLATE_NOOP("Names", "Space") },
        { "relation", QT_TRANSLATE_NOOP("Names", "Relation") },
    };
    return find(tags, tag);
}

QString agentName(std::string_view agent)
{
    static constexpr Entry agents[] {
        { "boulware", QT_TRANSLATE_NOOP("Names", "Boulware") },
        { "linear", QT_TRANSLATE_NOOP("Names", "Linear") },
        { "conceder", QT_TRANSLATE_NOOP("Names", "Conceder") },
        { "mediator", QT_TRANSLATE_NOOP("Names", "Mediator") },
    };
    return find(agents, agent);
}

QString agentAbout(std::string_view agent)
{
    static constexpr Entry agents[] {
        { "boulware",
            QT_TRANSLATE_NOOP(
                "Names", "Holds out for long and gives way shortly before the end.") },
        { "linear", QT_TRANSLATE_NOOP("Names", "Gives way by equal steps, round by round.") },
        { "conceder", QT_TRANSLATE_NOOP("Names", "Gives way early, to reach an agreement soon.") },
        { "mediator",
            QT_TRANSLATE_NOOP("Names",
                "Has no vote; puts forward a single text nearest to everybody’s positions.") },
    };
    const QString about = find(agents, agent);
    return about.toStdString() == agent ? QString() : about;
}

QString languageName(std::string_view code)
{
    // Each in itself, hence never translated; QLocale says "American English".
    static constexpr Entry languages[] {
        { "de", "Deutsch" },
        { "en", "English" },
        { "es", "Español" },
        { "fr", "Français" },
        { "it", "Italiano" },
        { "sv", "Svenska" },
    };
    for (const Entry& language : languages)
        if (language.code == code)
            return QString::fromUtf8(language.name);
    const QString tag = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    const QLocale locale(tag);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return tag;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace pourparler::text
