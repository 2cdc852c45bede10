#include "tests/app/desktop/sample_records.h"

#include "app/host/host.h"
#include "core/driver/play.h"
#include "core/record/record.h"
#include "tests/app/desktop/sample.h"

#include <QFile>

namespace pourparler::desktop::test {

namespace {

std::unique_ptr<Record> makeRecord(const QString& path)
{
    const RecordHeader header { { 4711, 1 }, recordsBegan, "pourparler test" };
    auto record = Record::create(QFile::encodeName(path).toStdString(), sampleScenario().files,
        header, SealKey::fromSeed(1));
    if (!record)
        qFatal("%s", std::string(record.error().code).c_str());
    return *std::move(record);
}

} // namespace

void writeClosedRecord(const QString& path)
{
    const auto record = makeRecord(path);
    if (!playDemo(sampleScenario(), 4711, record->journal()))
        qFatal("the sample session was not played");
}

void writeOpenRecord(const QString& path, const QString& person, int minutes)
{
    const auto record = makeRecord(path);
    const Scenario& scenario = *sampleScenario().scenario;
    Driver driver(sampleScenario().scenario, 4711, record->journal());
    std::vector<CommandBody> commands { command::SetUpTable { 3, 0, 0, 0 },
        command::TakeSeat {
            { PartyId(0U), 1 }, { Holder::Kind::person, Host::words(person), {} } } };
    for (std::size_t i = 1; i < scenario.parties.size(); ++i)
        commands.emplace_back(
            command::TakeSeat { { PartyId(i), 1 }, { Holder::Kind::bot, {}, "linear" } });
    commands.emplace_back(command::BeginBriefing {});
    for (CommandBody& body : commands)
        if (const auto done = driver.submit(
                { facilitator(), SessionTime { minutes } * 60'000, std::move(body), {} });
            !done)
            qFatal("%s", std::string(done.error().code).c_str());
}

} // namespace pourparler::desktop::test
