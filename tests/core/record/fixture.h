// What the tests of the record share: a scenario as files, a folder that goes away, events of every kind, SQL by hand.
#pragma once

#include "core/record/record.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace pourparler::test {

/// Three parties of which two vote, two issues, seats for delegates: small, but with everything an event can name.
[[nodiscard]] ScenarioFiles tinyFiles();
[[nodiscard]] Scenario tinyScenario();

[[nodiscard]] RecordHeader tinyHeader();
[[nodiscard]] SealKey testKey();

/// Made on construction, removed with all that is in it at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string file(const std::string& name) const { return m_path + '/' + name; }
    /// Every name in there, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::string m_path;
};

/// Events with every field filled at random, in range, but telling no story that decide() would allow.
class EventMaker {
public:
    EventMaker(const Scenario& scenario, std::uint64_t seed);
    [[nodiscard]] Event any();
    /// Of the kind that stands at `index` in EventBody.
    [[nodiscard]] Event ofKind(std::size_t index);
    /// Any but the one that closes the table.
    [[nodiscard]] Event anyButClosed();
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

private:
    const Scenario& m_scenario;
    std::mt19937_64 m_random;
    SessionTime m_now = 0;
};

[[nodiscard]] Event closedEvent(SessionTime at);
[[nodiscard]] Event noteEvent(SessionTime at, const std::string& text, std::uint8_t salt);

/// A record at `path` with `events` random events, closed in order; with a Closed event at the end where `close`.
void writeRecord(const std::string& path, std::size_t events, bool close, std::uint64_t seed = 1);
/// What the file says, by fold of nothing: events and head, for comparisons.
[[nodiscard]] RecordContents contentsOf(const std::string& path);

/// Runs SQL on the file as anybody with a SQLite tool would; false where SQLite refuses.
bool tamper(const std::string& path, const std::string& sql);
[[nodiscard]] std::string fileBytes(const std::string& path);
void writeBytes(const std::string& path, const std::string& bytes);

[[nodiscard]] Verification verified(const std::string& path);
/// The code of the error, or "".
template <class T>
[[nodiscard]] std::string codeOf(const Result<T>& result)
{
    return result ? std::string() : std::string(result.error().code);
}
/// "altered-event 1 3; altered-words …".
[[nodiscard]] std::string toText(const std::vector<Error>& errors);
[[nodiscard]] std::string toText(const Error& error);

} // namespace pourparler::test
