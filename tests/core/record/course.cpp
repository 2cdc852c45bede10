#include "tests/core/record/course.h"

#include "tests/core/record/fixture.h"

namespace pourparler::test {

namespace {

std::vector<Fork> forksOf(const RecordContents& contents)
{
    std::vector<Fork> forks;
    for (const auto& branch : contents.branches)
        forks.push_back(branch.fork);
    return forks;
}

bool holdsItsEvents(const RecordContents& contents, StreamId stream)
{
    const Events& events = contents.eventsOf(stream);
    const std::vector<Fork> forks = forksOf(contents);
    for (std::size_t i = 0; i < events.size(); ++i)
        if (!(events[i] == eventAt(contents.scenario, forks, stream, i)))
            return false;
    return true;
}

} // namespace

Event eventAt(
    const Scenario& scenario, const std::vector<Fork>& forks, StreamId stream, std::size_t number)
{
    while (stream != StreamId::table1) {
        const Fork& fork = forks[static_cast<std::size_t>(stream) - 2];
        if (number >= fork.events)
            break;
        stream = fork.parent;
    }
    EventMaker maker(scenario, 1'000'000 * static_cast<std::uint64_t>(stream) + number);
    return maker.anyButClosed();
}

std::vector<std::size_t> ownEvents(const RecordContents& contents)
{
    std::vector<std::size_t> own { contents.events.size() };
    for (const auto& branch : contents.branches)
        own.push_back(branch.events.size() - branch.fork.events);
    return own;
}

bool isWhole(const RecordContents& contents)
{
    if (!holdsItsEvents(contents, StreamId::table1))
        return false;
    for (const auto& branch : contents.branches)
        if (!holdsItsEvents(contents, branch.fork.stream))
            return false;
    return true;
}

StreamId anyStream(std::size_t branches, std::mt19937_64& random)
{
    return static_cast<StreamId>(1 + random() % (branches + 1));
}

} // namespace pourparler::test
