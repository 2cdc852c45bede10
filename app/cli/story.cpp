#include "app/cli/story.h"

#include "app/text/event_text.h"
#include "app/text/fill.h"

#include <QCoreApplication>

namespace pourparler::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Holds a party's answers back, so that a row of them becomes one line. Those with words of their own stay alone.
class Answers {
public:
    bool take(const Event& event)
    {
        if (const auto* accepted = std::get_if<event::Accepted>(&event.body)) {
            m_party = accepted->party;
            m_accepted.push_back(accepted->proposal);
            return true;
        }
        const auto* rejected = std::get_if<event::Rejected>(&event.body);
        if (!rejected || rejected->why.present())
            return false;
        m_party = rejected->party;
        m_rejected.push_back(rejected->proposal);
        return true;
    }
    void tell(const SeatView& view, Console& console)
    {
        if (m_accepted.empty() && m_rejected.empty())
            return;
        console.terminal.line(u"  "_s
            + text::answers(view.scenario(), m_party, m_accepted, m_rejected, console.reader));
        m_accepted.clear();
        m_rejected.clear();
    }

private:
    PartyId m_party;
    std::vector<ProposalId> m_accepted;
    std::vector<ProposalId> m_rejected;
};

bool isTold(const Event& event)
{
    return !std::holds_alternative<event::Passed>(event.body)
        && !std::holds_alternative<event::Disclosed>(event.body);
}

} // namespace

void tellStory(const SeatView& view, Console& console)
{
    int round = 0;
    Answers answers;
    for (const Event& event : view.log()) {
        const auto* turn = std::get_if<event::TurnBegan>(&event.body);
        if (turn || !answers.take(event))
            answers.tell(view, console);
        else
            continue;
        if (turn && turn->round != round) {
            round = turn->round;
            console.terminal.line();
            console.terminal.line(text::fill(Cli::tr("Round %1"), { QString::number(round) }));
        } else if (!turn && round > 0 && isTold(event)) {
            console.terminal.line(u"  "_s + text::event(view, event, console.reader));
        }
    }
    answers.tell(view, console);
}

} // namespace pourparler::cli
