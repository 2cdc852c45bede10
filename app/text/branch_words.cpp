#include "app/text/branch_words.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

namespace pourparler::text {

namespace {

struct Branches {
    Q_DECLARE_TR_FUNCTIONS(Branches)
};

QString numberOf(StreamId stream, const Reader& reader)
{
    return number(static_cast<std::int64_t>(stream), reader);
}

} // namespace

QString streamName(StreamId stream, const Reader& reader)
{
    return stream == StreamId::table1
        ? Branches::tr("The original")
        : fill(Branches::tr("Branch %1"), { numberOf(stream, reader) });
}

QString branchPlace(const Fork& fork, const Reader& reader)
{
    const QString after = number(static_cast<std::int64_t>(fork.events), reader);
    if (fork.parent == StreamId::table1)
        return fill(Branches::tr("Branch %1 leaves the table after event %2"),
            { numberOf(fork.stream, reader), after });
    return fill(Branches::tr("Branch %1 leaves branch %2 after event %3"),
        { numberOf(fork.stream, reader), numberOf(fork.parent, reader), after });
}

} // namespace pourparler::text
