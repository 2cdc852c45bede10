#include "app/host/amendment.h"

#include "core/driver/driver.h"

#include <memory>
#include <utility>

namespace pourparler {

Result<void> amend(const std::string& path, const SealKey& key, StreamId stream, const Actor& actor,
    CommandBody body)
{
    const auto record = Record::open(path, key, stream);
    if (!record)
        return Unexpected(record.error());
    const std::shared_ptr<const Scenario> scenario(
        std::shared_ptr<const void>(), &(*record)->scenario());
    Driver driver(scenario, (*record)->header().table.seed, (*record)->journal());
    const Events& events = (*record)->events();
    driver.restore(events);
    const SessionTime now = events.empty() ? 0 : events.back().at;
    return driver.submit({ actor, now, std::move(body), {} });
}

} // namespace pourparler
