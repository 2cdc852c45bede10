#include "app/desktop/guide/help_topic.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace pourparler::desktop {

namespace {

constexpr std::array common {
    HelpKey { "F1, ?", QT_TRANSLATE_NOOP("HelpTopics", "this help, and away with it") },
    HelpKey {
        "Tab", QT_TRANSLATE_NOOP("HelpTopics", "the next control; with Shift, the one before") },
    HelpKey {
        "Space, Enter", QT_TRANSLATE_NOOP("HelpTopics", "press the button that has the focus") },
    HelpKey {
        "Alt", QT_TRANSLATE_NOOP("HelpTopics", "with an underlined letter: press that button") },
    HelpKey { "Ctrl+Home", QT_TRANSLATE_NOOP("HelpTopics", "start page") },
    HelpKey { "Ctrl+O", QT_TRANSLATE_NOOP("HelpTopics", "open a record") },
    HelpKey {
        "Ctrl++ Ctrl+− Ctrl+0", QT_TRANSLATE_NOOP("HelpTopics", "larger, smaller, normal text") },
    HelpKey { "Ctrl+P", QT_TRANSLATE_NOOP("HelpTopics", "the projector’s window") },
    HelpKey { "F11", QT_TRANSLATE_NOOP("HelpTopics", "full screen") },
    HelpKey { "F12", QT_TRANSLATE_NOOP("HelpTopics", "blank the screens at once") },
    HelpKey { "Ctrl+Q", QT_TRANSLATE_NOOP("HelpTopics", "quit; everything is in the record") },
};

constexpr std::array startCan {
    QT_TRANSLATE_NOOP("HelpTopics", "See how it works: “Show me” plays two rounds with you."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "Choose a scenario, read what it is about, and play it alone or with others."),
    QT_TRANSLATE_NOOP("HelpTopics", "Go on where you stopped, or look at a record."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Drop a record or the folder of a scenario on the window to open it."),
};
constexpr std::array previewCan {
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Read who sits at the table, what is to be decided, and who has to sign."),
    QT_TRANSLATE_NOOP("HelpTopics", "Go on: choose who plays which side."),
};
constexpr std::array balanceCan {
    QT_TRANSLATE_NOOP("HelpTopics",
        "See how many packages there are, how many pass, and what becomes of each option."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "See whose signature decides, and which issues cannot be settled by themselves."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "Rest the pointer on a picture, or show its numbers as a table; save either."),
};
constexpr std::array setUpCan {
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Choose your side. The program plays every seat that no person takes."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "Change the number of rounds or the clock, if the scenario’s do not suit you."),
    QT_TRANSLATE_NOOP("HelpTopics", "Go on to the brief: the session and its record begin there."),
};
constexpr std::array curtainCan {
    QT_TRANSLATE_NOOP("HelpTopics", "If you are the person it asks for, take the seat."),
    QT_TRANSLATE_NOOP("HelpTopics", "Everybody else looks away: what comes next is confidential."),
};
constexpr std::array briefingCan {
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Read your brief, your interests and what each outcome is worth to you."),
    QT_TRANSLATE_NOOP("HelpTopics", "Read what everybody knows, behind the other tab."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Say that you have read it: the talks begin when everybody has."),
};
constexpr std::array tableCan {
    QT_TRANSLATE_NOOP("HelpTopics",
        "Choose an issue and an option at the right: you see at once what it is worth to you."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Look at the proposals below the table: who answers whom, and what changed."),
    QT_TRANSLATE_NOOP("HelpTopics", "A grey button says in its tooltip why it is grey."),
};
constexpr std::array publicCan {
    QT_TRANSLATE_NOOP("HelpTopics", "Watch what the others propose, accept and reject."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "When the next person’s turn comes, the curtain asks for them."),
};
constexpr std::array signingCan {
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Read the text and compare its worth with your walk-away value."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Sign or refuse. Who has to sign stands in the rule at the side."),
};
constexpr std::array resultCan {
    QT_TRANSLATE_NOOP("HelpTopics", "See what was agreed and what it is worth to your side."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Play again, or go back to the start page; the record is kept."),
};
constexpr std::array recordsCan {
    QT_TRANSLATE_NOOP("HelpTopics",
        "Choose a record to see who played, how it ended, and whether it is what was written."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "Resume what is not finished; go through the rest again, or learn from its debrief."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Erase names for good. Delete, and bring back what you deleted."),
};
constexpr std::array replayCan {
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Move through the session: by event, by turn, or anywhere with the slider."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Choose whose eyes you look with: everybody’s, a seat’s, the facilitator’s."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Branch from here: play on from this moment; the original stays as it is."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "With the facilitator’s eyes, see what was left at each proposal, who was missing, and the "
        "map of two parties."),
};
constexpr std::array debriefCan {
    QT_TRANSLATE_NOOP("HelpTopics", "Go step by step; each has one picture and one sentence."),
    QT_TRANSLATE_NOOP("HelpTopics", "Let everybody say how it felt before any number is shown."),
    QT_TRANSLATE_NOOP(
        "HelpTopics", "Hide the names, or compare with another record of the same scenario."),
    QT_TRANSLATE_NOOP("HelpTopics",
        "With the facilitator’s eyes, see what was left on the table: it is worked out while you "
        "begin, and takes its place when it is ready."),
};
constexpr std::array blankCan {
    QT_TRANSLATE_NOOP(
        "HelpTopics", "The facilitator brings the screens back; nothing is lost meanwhile."),
};
constexpr std::array galleryCan {
    QT_TRANSLATE_NOOP("HelpTopics",
        "Look at every component in each of its states, in both themes and at any text size."),
};

constexpr std::array startKeys { HelpKey {
    "Enter", QT_TRANSLATE_NOOP("HelpTopics", "choose the card that has the focus") } };
constexpr std::array setUpKeys {
    HelpKey { "← →", QT_TRANSLATE_NOOP("HelpTopics", "another side") },
};
constexpr std::array tableKeys {
    HelpKey { "F2", QT_TRANSLATE_NOOP("HelpTopics", "my brief") },
    HelpKey { "F3", QT_TRANSLATE_NOOP("HelpTopics", "the table in six lines") },
    HelpKey { "F4", QT_TRANSLATE_NOOP("HelpTopics", "my draft") },
    HelpKey { "F5", QT_TRANSLATE_NOOP("HelpTopics", "draft text") },
    HelpKey { "F6", QT_TRANSLATE_NOOP("HelpTopics", "history") },
    HelpKey { "F7", QT_TRANSLATE_NOOP("HelpTopics", "proposals") },
    HelpKey { "F8", QT_TRANSLATE_NOOP("HelpTopics", "my note") },
    HelpKey { "Esc", QT_TRANSLATE_NOOP("HelpTopics", "back to the positions and the proposals") },
    HelpKey { "F9", QT_TRANSLATE_NOOP("HelpTopics", "skip to my turn") },
    HelpKey { "Ctrl+Enter", QT_TRANSLATE_NOOP("HelpTopics", "propose my draft") },
    HelpKey { "F10", QT_TRANSLATE_NOOP("HelpTopics", "facilitate: pause, extend, rewind") },
    HelpKey {
        "Ctrl+Alt+Z", QT_TRANSLATE_NOOP("HelpTopics", "take back what the facilitator did last") },
    HelpKey { "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("HelpTopics", "on an issue of my draft: agree the option") },
    HelpKey { "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("HelpTopics", "on an issue of my draft: reopen the issue") },
};
constexpr std::array signingKeys {
    HelpKey { "F2", QT_TRANSLATE_NOOP("HelpTopics", "my brief") },
    HelpKey { "F5, Esc", QT_TRANSLATE_NOOP("HelpTopics", "the text to sign") },
    HelpKey { "F6", QT_TRANSLATE_NOOP("HelpTopics", "history") },
    HelpKey { "F8", QT_TRANSLATE_NOOP("HelpTopics", "my note") },
};
constexpr std::array recordsKeys {
    HelpKey { "Enter", QT_TRANSLATE_NOOP("HelpTopics", "open the record") },
    HelpKey { "F2", QT_TRANSLATE_NOOP("HelpTopics", "give it another name") },
    HelpKey { "Delete", QT_TRANSLATE_NOOP("HelpTopics", "delete it, after a question") },
    HelpKey { "Ctrl+Z", QT_TRANSLATE_NOOP("HelpTopics", "bring back what was deleted last") },
    HelpKey { "Ctrl+F", QT_TRANSLATE_NOOP("HelpTopics", "find records") },
};
constexpr std::array replayKeys {
    HelpKey { "Space", QT_TRANSLATE_NOOP("HelpTopics", "play, pause") },
    HelpKey { "← →", QT_TRANSLATE_NOOP("HelpTopics", "an event back or on; with Ctrl, a turn") },
    HelpKey { "Home, End", QT_TRANSLATE_NOOP("HelpTopics", "to the beginning, to the end") },
    HelpKey { "N", QT_TRANSLATE_NOOP("HelpTopics", "to the next proposal") },
    HelpKey { "B", QT_TRANSLATE_NOOP("HelpTopics", "branch from here") },
    HelpKey { "L", QT_TRANSLATE_NOOP("HelpTopics", "what was left, with the facilitator’s eyes") },
};
constexpr std::array debriefKeys {
    HelpKey { "← →", QT_TRANSLATE_NOOP("HelpTopics", "the step before, the next one") },
    HelpKey { "H", QT_TRANSLATE_NOOP("HelpTopics", "hide the names, and show them again") },
    HelpKey { "P", QT_TRANSLATE_NOOP("HelpTopics", "presenter mode") },
};

constexpr std::array topics {
    HelpTopic { "StartPage", QT_TRANSLATE_NOOP("HelpTopics", "The start page"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "From here you begin a negotiation, go on with one, or look at one again."),
        startCan, startKeys },
    HelpTopic { "ScenarioPreview", QT_TRANSLATE_NOOP("HelpTopics", "A scenario"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "What everybody may know before the talks begin. Briefs are not shown here."),
        previewCan, {} },
    HelpTopic { "BalancePage", QT_TRANSLATE_NOOP("HelpTopics", "The balance of a scenario"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "What the score sheets and the ratification rule come to, for facilitators and "
            "authors. Whoever is going to play does not look here."),
        balanceCan, {} },
    HelpTopic { "SetUpPage", QT_TRANSLATE_NOOP("HelpTopics", "The set-up"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "Who plays which party, how many rounds there are, and how long a turn lasts."),
        setUpCan, setUpKeys },
    HelpTopic { "Curtain", QT_TRANSLATE_NOOP("HelpTopics", "The curtain"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "It hides everything of the seat before, so that the next person can sit down."),
        curtainCan, {} },
    HelpTopic { "BriefingPage", QT_TRANSLATE_NOOP("HelpTopics", "The brief"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "What your side wants, how much each outcome is worth to it, and what it has without "
            "an agreement. Nobody else sees it."),
        briefingCan, {} },
    HelpTopic { "TablePage", QT_TRANSLATE_NOOP("HelpTopics", "The table"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "Left what is: where each party stands on each issue, and what is proposed. Right "
            "what you do: your next proposal."),
        tableCan, tableKeys },
    HelpTopic { "PublicView", QT_TRANSLATE_NOOP("HelpTopics", "What everybody may see"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "Others have the floor: here stands what is public, and nothing of anybody’s brief."),
        publicCan, {} },
    HelpTopic { "SigningPage", QT_TRANSLATE_NOOP("HelpTopics", "The signing"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "A text lies on the table. Each party signs or refuses, and the rule says whether "
            "that makes it an agreement."),
        signingCan, signingKeys },
    HelpTopic { "ResultPage", QT_TRANSLATE_NOOP("HelpTopics", "The result"),
        QT_TRANSLATE_NOOP("HelpTopics", "How the talks ended. No agreement is a result, too."),
        resultCan, {} },
    HelpTopic { "RecordsPage", QT_TRANSLATE_NOOP("HelpTopics", "Records"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "Every session is kept in a record: one file with everything that happened, which "
            "cannot be altered unnoticed."),
        recordsCan, recordsKeys },
    HelpTopic { "ReplayPage", QT_TRANSLATE_NOOP("HelpTopics", "The replay"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "A session from its first moment to its last, as the eyes you choose saw it."),
        replayCan, replayKeys },
    HelpTopic { "DebriefPage", QT_TRANSLATE_NOOP("HelpTopics", "The debrief"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "What there is to learn: what was agreed, who got what, how you got there."),
        debriefCan, debriefKeys },
    HelpTopic { "BlankPage", QT_TRANSLATE_NOOP("HelpTopics", "A blank screen"),
        QT_TRANSLATE_NOOP("HelpTopics",
            "The facilitator has blanked the screens, so that nobody reads what is not meant for "
            "them."),
        blankCan, {} },
    HelpTopic { "GalleryPage", QT_TRANSLATE_NOOP("HelpTopics", "The components"),
        QT_TRANSLATE_NOOP("HelpTopics", "What the pages of this program are made of."), galleryCan,
        {} },
};

} // namespace

std::span<const HelpTopic> helpTopics() { return topics; }

std::span<const HelpKey> commonKeys() { return common; }

const HelpTopic* helpFor(std::string_view className)
{
    if (const std::size_t colon = className.rfind(':'); colon != std::string_view::npos)
        className.remove_prefix(colon + 1);
    const auto found = std::find_if(topics.begin(), topics.end(),
        [&](const HelpTopic& topic) { return topic.page == className; });
    return found == topics.end() ? nullptr : &*found;
}

} // namespace pourparler::desktop
