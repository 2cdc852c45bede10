#include "app/cli/eyes.h"

#include "app/text/fill.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"
#include "core/record/error_codes.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QStringList>

namespace pourparler::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

std::optional<RecordContents> readWarily(const std::string& record, Console& console)
{
    auto contents = readRecord(record);
    if (!contents) {
        refuse(contents.error(), console);
        return std::nullopt;
    }
    const auto verified = verifyRecord(record);
    if (!verified) {
        refuse(verified.error(), console);
        return std::nullopt;
    }
    if (verified->status == Verification::Status::altered)
        console.terminal.error(
            text::sentence({ fault::recordAltered, { textArgument(record) } }, console.reader));
    return *std::move(contents);
}

std::optional<Viewer> viewerOfName(
    const Scenario& scenario, const std::string& name, Console& console)
{
    if (name == "public")
        return everyone();
    if (name == "facilitator")
        return facilitatorEyes();
    if (const auto seat = text::seatOfCode(scenario, name))
        return viewerOf(*seat);
    QStringList names { u"public"_s, u"facilitator"_s };
    for (const SeatId seat : seatsOf(scenario))
        names << text::seatCode(scenario, seat);
    console.terminal.error(text::fill(Cli::tr("--as %1: nobody of that name, expected one of: %2."),
        { QString::fromStdString(name), names.join(u", "_s) }));
    return std::nullopt;
}

std::optional<StreamId> streamOfNumber(const RecordContents& contents, const std::string& record,
    std::optional<std::uint64_t> number, Console& console)
{
    if (!number)
        return StreamId::table1;
    if (*number <= contents.branches.size() + 1)
        return static_cast<StreamId>(*number);
    refuse({ fault::noSuchStream,
               { textArgument(record),
                   numberArgument(Argument::Kind::number, static_cast<std::int64_t>(*number)) } },
        console);
    return std::nullopt;
}

} // namespace pourparler::cli
