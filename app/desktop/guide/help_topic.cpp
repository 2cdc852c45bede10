#include "app/desktop/guide/help_topic.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace pourparler::desktop {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("HelpTopics", text)

constexpr std::array common {
    HelpKey { "F1, ?", WORDS("this help, and away with it") },
    HelpKey { "Tab", WORDS("the next control; with Shift, the one before") },
    HelpKey { "Space, Enter", WORDS("press the button that has the focus") },
    HelpKey { "Alt", WORDS("with an underlined letter: press that button") },
    HelpKey { "Ctrl+Home", WORDS("start page") },
    HelpKey { "Ctrl+O", WORDS("open a record") },
    HelpKey { "Ctrl++ Ctrl+− Ctrl+0", WORDS("larger, smaller, normal text") },
    HelpKey { "Ctrl+P", WORDS("the projector’s window") },
    HelpKey { "F10", WORDS("facilitate, during a session") },
    HelpKey { "F11", WORDS("full screen") },
    HelpKey { "F12", WORDS("blank the screens at once") },
    HelpKey { "Ctrl+Q", WORDS("quit; everything is in the record") },
};

constexpr std::array startCan {
    WORDS("See how it works: “Show me” plays two rounds with you."),
    WORDS("Choose a scenario, read what it is about, and play it alone or with others."),
    WORDS("Go on where you stopped, or look at a record."),
    WORDS("Drop a record or the folder of a scenario on the window to open it."),
};
constexpr std::array previewCan {
    WORDS("Read who sits at the table, what is to be decided, and who has to sign."),
    WORDS("Go on: choose who plays which side."),
};
constexpr std::array balanceCan {
    WORDS("See how many packages there are, how many pass, and what becomes of each option."),
    WORDS("See whose signature decides, and which issues cannot be settled by themselves."),
    WORDS("Rest the pointer on a picture, or show its numbers as a table; save either."),
};
constexpr std::array setUpCan {
    WORDS("Choose your side. The program plays every seat that no person takes."),
    WORDS("Change the number of rounds or the clock, if the scenario’s do not suit you."),
    WORDS("Go on to the brief: the session and its record begin there."),
};
constexpr std::array curtainCan {
    WORDS("If you are the person it asks for, take the seat."),
    WORDS("Everybody else looks away: what comes next is confidential."),
};
constexpr std::array briefingCan {
    WORDS("Read your brief, your interests and what each outcome is worth to you."),
    WORDS("Read what everybody knows, behind the other tab."),
    WORDS("Say that you have read it: the talks begin when everybody has."),
};
constexpr std::array tableCan {
    WORDS("Choose an issue and an option at the right: you see at once what it is worth to you."),
    WORDS("Look at the proposals below the table: who answers whom, and what changed."),
    WORDS("A grey button says in its tooltip why it is grey."),
};
constexpr std::array publicCan {
    WORDS("Watch what the others propose, accept and reject."),
    WORDS("When the next person’s turn comes, the curtain asks for them."),
};
constexpr std::array signingCan {
    WORDS("Read the text and compare its worth with your walk-away value."),
    WORDS("Sign or refuse. Who has to sign stands in the rule at the side."),
};
constexpr std::array resultCan {
    WORDS("See what was agreed and what it is worth to your side."),
    WORDS("Play again, or go back to the start page; the record is kept."),
};
constexpr std::array recordsCan {
    WORDS("Choose a record to see who played, how it ended, and whether it is what was written."),
    WORDS("Resume what is not finished; go through the rest again, or learn from its debrief."),
    WORDS("Erase names for good. Delete, and bring back what you deleted."),
};
constexpr std::array replayCan {
    WORDS("Move through the session: by event, by turn, or anywhere with the slider."),
    WORDS("Choose whose eyes you look with: everybody’s, a seat’s, the facilitator’s."),
    WORDS("Branch from here: play on from this moment; the original stays as it is."),
};
constexpr std::array debriefCan {
    WORDS("Go step by step; each has one picture and one sentence."),
    WORDS("Let everybody say how it felt before any number is shown."),
    WORDS("Hide the names, or compare with another record of the same scenario."),
};
constexpr std::array blankCan {
    WORDS("The facilitator brings the screens back; nothing is lost meanwhile."),
};
constexpr std::array galleryCan {
    WORDS("Look at every component in each of its states, in both themes and at any text size."),
};

constexpr std::array startKeys { HelpKey { "Enter", WORDS("choose the card that has the focus") } };
constexpr std::array setUpKeys {
    HelpKey { "← →", WORDS("another side") },
};
constexpr std::array tableKeys {
    HelpKey { "F2", WORDS("my brief") },
    HelpKey { "F3", WORDS("the table in six lines") },
    HelpKey { "F4", WORDS("my draft") },
    HelpKey { "F5", WORDS("draft text") },
    HelpKey { "F6", WORDS("history") },
    HelpKey { "F7", WORDS("proposals") },
    HelpKey { "F8", WORDS("my note") },
    HelpKey { "Esc", WORDS("back to the positions and the proposals") },
    HelpKey { "F9", WORDS("skip to my turn") },
    HelpKey { "Ctrl+Enter", WORDS("propose my draft") },
    HelpKey { "F10", WORDS("facilitate: pause, extend, rewind") },
    HelpKey { "Ctrl+Alt+Z", WORDS("take back what the facilitator did last") },
    HelpKey { "A, R", WORDS("on an issue of my draft: agree the option, reopen the issue") },
};
constexpr std::array recordsKeys {
    HelpKey { "Enter", WORDS("open the record") },
    HelpKey { "F2", WORDS("give it another name") },
    HelpKey { "Delete", WORDS("delete it, after a question") },
    HelpKey { "Ctrl+F", WORDS("find records") },
};
constexpr std::array replayKeys {
    HelpKey { "Space", WORDS("play, pause") },
    HelpKey { "← →", WORDS("an event back or on; with Ctrl, a turn") },
    HelpKey { "Home, End", WORDS("to the beginning, to the end") },
    HelpKey { "N", WORDS("to the next proposal") },
    HelpKey { "B", WORDS("branch from here") },
};
constexpr std::array debriefKeys {
    HelpKey { "← →", WORDS("the step before, the next one") },
    HelpKey { "H", WORDS("hide the names, and show them again") },
    HelpKey { "P", WORDS("presenter mode") },
};

constexpr std::array topics {
    HelpTopic { "StartPage", WORDS("The start page"),
        WORDS("From here you begin a negotiation, go on with one, or look at one again."), startCan,
        startKeys },
    HelpTopic { "ScenarioPreview", WORDS("A scenario"),
        WORDS("What everybody may know before the talks begin. Briefs are not shown here."),
        previewCan, {} },
    HelpTopic { "BalancePage", WORDS("The balance of a scenario"),
        WORDS("What the score sheets and the ratification rule come to, for facilitators and "
              "authors. Whoever is going to play does not look here."),
        balanceCan, {} },
    HelpTopic { "SetUpPage", WORDS("The set-up"),
        WORDS("Who plays which party, how many rounds there are, and how long a turn lasts."),
        setUpCan, setUpKeys },
    HelpTopic { "Curtain", WORDS("The curtain"),
        WORDS("It hides everything of the seat before, so that the next person can sit down."),
        curtainCan, {} },
    HelpTopic { "BriefingPage", WORDS("The brief"),
        WORDS("What your side wants, how much each outcome is worth to it, and what it has without "
              "an agreement. Nobody else sees it."),
        briefingCan, {} },
    HelpTopic { "TablePage", WORDS("The table"),
        WORDS("Left what is: where each party stands on each issue, and what is proposed. Right "
              "what you do: your next proposal."),
        tableCan, tableKeys },
    HelpTopic { "PublicView", WORDS("What everybody may see"),
        WORDS("Others have the floor: here stands what is public, and nothing of anybody’s brief."),
        publicCan, {} },
    HelpTopic { "SigningPage", WORDS("The signing"),
        WORDS("A text lies on the table. Each party signs or refuses, and the rule says whether "
              "that makes it an agreement."),
        signingCan, {} },
    HelpTopic { "ResultPage", WORDS("The result"),
        WORDS("How the talks ended. No agreement is a result, too."), resultCan, {} },
    HelpTopic { "RecordsPage", WORDS("Records"),
        WORDS("Every session is kept in a record: one file with everything that happened, which "
              "cannot be altered unnoticed."),
        recordsCan, recordsKeys },
    HelpTopic { "ReplayPage", WORDS("The replay"),
        WORDS("A session from its first moment to its last, as the eyes you choose saw it."),
        replayCan, replayKeys },
    HelpTopic { "DebriefPage", WORDS("The debrief"),
        WORDS("What there is to learn: what was agreed, who got what, how you got there."),
        debriefCan, debriefKeys },
    HelpTopic { "BlankPage", WORDS("A blank screen"),
        WORDS("The facilitator has blanked the screens, so that nobody reads what is not meant for "
              "them."),
        blankCan, {} },
    HelpTopic { "GalleryPage", WORDS("The components"),
        WORDS("What the pages of this program are made of."), galleryCan, {} },
};

#undef WORDS

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
