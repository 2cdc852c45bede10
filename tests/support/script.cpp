#include "tests/support/script.h"

#include <charconv>
#include <optional>
#include <stdexcept>

namespace pourparler::test {

namespace {

std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

std::string_view word(std::string_view& rest)
{
    rest = trim(rest);
    const std::size_t end = rest.find(' ');
    const std::string_view first = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : trim(rest.substr(end));
    return first;
}

template <class Number>
Number number(std::string_view text)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::invalid_argument("not a number: " + std::string(text));
    return value;
}

/// What stands behind the verb: package, "answering N", "because words".
struct Rest {
    Package package;
    ProposalId parent = ProposalId::none;
    Words words;
};

Rest parseRest(const Scenario& scenario, std::string_view rest)
{
    Rest parsed;
    while (!rest.empty()) {
        const std::string_view next = word(rest);
        if (next == "answering") {
            parsed.parent = static_cast<ProposalId>(number<std::uint32_t>(word(rest)));
        } else if (next == "because") {
            Salt salt {};
            salt[0] = static_cast<std::uint8_t>(rest.size());
            parsed.words = Words(std::string(rest), salt);
            rest = {};
        } else {
            std::string dotted(next);
            const std::size_t equals = dotted.find('=');
            if (equals == std::string::npos)
                throw std::invalid_argument("not issue=option: " + dotted);
            dotted[equals] = '.';
            const auto choice = scenario.findChoice(dotted);
            if (!choice)
                throw std::invalid_argument("no such option: " + dotted);
            parsed.package.set(choice->issue, choice->option);
        }
    }
    return parsed;
}

SeatId parseSeat(const Scenario& scenario, std::string_view name)
{
    const std::size_t slash = name.find('/');
    const auto party = scenario.findParty(name.substr(0, slash));
    if (!party)
        throw std::invalid_argument("no such party: " + std::string(name));
    const auto seat = slash == std::string_view::npos
        ? std::uint8_t { 1 }
        : number<std::uint8_t>(name.substr(slash + 1));
    return { *party, seat };
}

/// What only a facilitator does; nothing for any other verb.
std::optional<CommandBody> parseFacilitating(std::string_view verb, std::string_view rest)
{
    const auto words = [&rest] { return Words(std::string(rest), Salt { 11 }); };
    if (verb == "extend")
        return command::ExtendTime { number<int>(rest) };
    if (verb == "extend-round")
        return command::ExtendRound { number<int>(rest) };
    if (verb == "rounds")
        return command::SetRounds { number<int>(rest) };
    if (verb == "skip")
        return command::SkipTurn {};
    if (verb == "blank" || verb == "unblank")
        return command::Blank { verb == "blank" };
    if (verb == "hide-scores" || verb == "show-scores")
        return command::HideScores { verb == "hide-scores" };
    if (verb == "remark" || verb == "incident")
        return command::Remark { verb == "remark" ? RemarkKind::note : RemarkKind::incident,
            rest.empty() ? Words() : words() };
    if (verb == "strike" || verb == "unstrike")
        return command::StrikeRemark { number<int>(rest), verb == "strike" };
    if (verb == "rewind")
        return command::Rewind { number<std::uint64_t>(rest) };
    if (verb == "break-off")
        return command::BreakOff { rest.empty() ? Words() : words() };
    if (verb == "pause")
        return command::Pause {};
    if (verb == "resume")
        return command::Resume {};
    if (verb == "disclose")
        return command::Disclose { rest == "sheets" ? Disclosure::sheets : Disclosure::results };
    return std::nullopt;
}

/// What a person says of themselves; the facilitator names the seat first. Nothing for any other verb.
std::optional<CommandBody> parsePersonal(
    const Scenario& scenario, const Actor& actor, std::string_view verb, std::string_view rest)
{
    if (verb != "consent" && verb != "language" && verb != "feeling")
        return std::nullopt;
    const SeatId seat
        = actor.kind == Actor::Kind::seat ? actor.seat : parseSeat(scenario, word(rest));
    if (verb == "consent")
        return command::GiveConsent { seat, rest == "yes" };
    if (verb == "language")
        return command::ChooseLanguage { seat, std::string(rest) };
    return command::SayFeeling { seat, Words(std::string(rest), Salt { 13 }) };
}

CommandBody parseBody(const Scenario& scenario, const Actor& actor, std::string_view rest)
{
    std::string_view verb = word(rest);
    if (verb == "note" && actor.kind == Actor::Kind::facilitator)
        verb = "remark"; // a facilitator's note is for the debrief, a seat's for itself
    if (const auto body = parseFacilitating(verb, rest))
        return *body;
    if (const auto body = parsePersonal(scenario, actor, verb, rest))
        return *body;
    const auto proposal
        = [&rest] { return static_cast<ProposalId>(number<std::uint32_t>(word(rest))); };
    if (verb == "set-up") {
        const int rounds = number<int>(word(rest));
        const int turn = number<int>(word(rest));
        const int briefing = number<int>(word(rest));
        return command::SetUpTable { rounds, turn, briefing, number<int>(word(rest)) };
    }
    if (verb == "seats") {
        const SeatId seat = parseSeat(scenario, word(rest));
        Holder holder;
        if (word(rest) == "bot")
            holder = { Holder::Kind::bot, {}, std::string(rest) };
        else
            holder.name = Words(std::string(rest), Salt { 7 });
        return command::TakeSeat { seat, holder };
    }
    if (verb == "clears")
        return command::LeaveSeat { parseSeat(scenario, word(rest)) };
    if (verb == "gives-back")
        return command::GiveSeatBack { parseSeat(scenario, word(rest)) };
    if (verb == "begin-briefing")
        return command::BeginBriefing {};
    if (verb == "ready")
        return command::Ready {};
    if (verb == "begin-bargaining")
        return command::BeginBargaining {};
    if (verb == "propose") {
        const Rest parsed = parseRest(scenario, rest);
        return command::Propose { parsed.package, parsed.parent, parsed.words };
    }
    if (verb == "draft") {
        const Rest parsed = parseRest(scenario, rest);
        return command::KeepDraft { parsed.package, parsed.parent, parsed.words };
    }
    if (verb == "accept")
        return command::Accept { proposal() };
    if (verb == "reject") {
        const ProposalId id = proposal();
        return command::Reject { id, parseRest(scenario, rest).words };
    }
    if (verb == "withdraw")
        return command::Withdraw { proposal() };
    if (verb == "pass")
        return command::Pass {};
    if (verb == "agree") {
        const Package package = parseRest(scenario, rest).package;
        for (std::size_t i = 0; i < scenario.issues.size(); ++i)
            if (const auto option = package.option(IssueId(i)))
                return command::AgreeOption { { IssueId(i), *option } };
    }
    if (verb == "reopen") {
        const auto issue = scenario.findIssue(word(rest));
        if (!issue)
            throw std::invalid_argument("no such issue");
        return command::ReopenIssue { *issue };
    }
    if (verb == "call")
        return command::CallSigning { rest == "tentative" ? ProposalId::none : proposal() };
    if (verb == "sign")
        return command::Sign {};
    if (verb == "refuse")
        return command::Refuse { parseRest(scenario, rest).words };
    if (verb == "walk-out")
        return command::WalkOut {};
    if (verb == "come-back")
        return command::ComeBack {};
    if (verb == "note")
        return command::KeepNote { Words(std::string(rest), Salt { 9 }) };
    if (verb == "clock")
        return command::ClockReached {};
    throw std::invalid_argument("no such command: " + std::string(verb));
}

} // namespace

Command parseCommand(const Scenario& scenario, std::string_view line, SessionTime at)
{
    line = trim(line);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        throw std::invalid_argument("no actor: " + std::string(line));
    const std::string_view who = line.substr(0, colon);
    Command command;
    command.at = at;
    if (who == "facilitator")
        command.actor = facilitator();
    else if (who == "clock")
        command.actor = theClock();
    else
        command.actor = actorOf(parseSeat(scenario, who));
    command.body = parseBody(scenario, command.actor, line.substr(colon + 1));
    return command;
}

Script::Script(const Scenario& scenario)
    : m_scenario(scenario)
    , m_state(initialState(scenario))
{
}

Result<Events> Script::submit(std::string_view line)
{
    Result<Events> result = decide(m_scenario, m_state, parseCommand(m_scenario, line, m_now));
    if (result)
        for (const Event& event : *result) {
            evolve(m_state, event);
            m_events.push_back(event);
        }
    return result;
}

Script& Script::play(std::string_view lines)
{
    while (!lines.empty()) {
        const std::size_t end = lines.find_first_of(";\n");
        std::string_view line = trim(lines.substr(0, end));
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '@') {
            m_now = number<SessionTime>(trim(line.substr(1)));
            continue;
        }
        const Result<Events> result = submit(line);
        if (!result)
            throw std::logic_error(
                std::string(line) + ": refused: " + std::string(result.error().code));
    }
    return *this;
}

std::string Script::tryLine(std::string_view line)
{
    const Result<Events> result = submit(line);
    return result ? namesOf(*result) : "refused: " + std::string(result.error().code);
}

Script& Script::seated()
{
    for (const SeatId seat : seatsOf(m_scenario))
        if (seat.number == 1)
            play("facilitator: seats " + m_scenario.party(seat.party).id + " person");
    return *this;
}

Script& Script::bargaining()
{
    return seated().play("facilitator: begin-briefing; facilitator: begin-bargaining");
}

std::string namesOf(const Events& events)
{
    std::string names;
    for (const Event& event : events)
        names += (names.empty() ? "" : ", ") + std::string(nameOf(event.body));
    return names;
}

} // namespace pourparler::test
