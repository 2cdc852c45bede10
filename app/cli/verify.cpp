#include "app/cli/commands.h"
#include "app/text/amounts.h"
#include "app/text/branch_words.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/sentence.h"
#include "core/record/codec.h"
#include "core/record/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Which of the table's events have lost words, from 1.
QStringList erasedEvents(const std::string& record)
{
    QStringList numbers;
    const auto contents = readRecord(record);
    if (!contents)
        return numbers;
    for (std::size_t i = 0; i < contents->events.size(); ++i) {
        const auto words = wordsOf(contents->events[i]);
        if (std::any_of(
                words.begin(), words.end(), [](const Words& each) { return each.isErased(); }))
            numbers << QString::number(i + 1);
    }
    return numbers;
}

QString branchLine(const Verification::Branch& branch, const Reader& reader)
{
    return fill(Cli::tr("%1; events: %2; head of the chain: %3", "where a branch leaves"),
        { text::branchPlace(branch.fork, reader),
            text::number(static_cast<std::int64_t>(branch.events), reader),
            QString::fromStdString(hex(branch.head)) });
}

} // namespace

int verify(const std::string& record, Console& console)
{
    const auto verification = verifyRecord(record);
    if (!verification)
        return refuse(verification.error(), console);

    Terminal& terminal = console.terminal;
    const QString status = text::label(verification->status);
    terminal.line(fill(Cli::tr("%1: %2", "a file, and what was found"),
        { QString::fromStdString(record), status }));
    if (verification->status == Verification::Status::sealed)
        terminal.line(u"  "_s
            + fill(Cli::tr("Sealed by the key %1"),
                { QString::fromStdString(verification->sealedBy) }));
    for (const Error& alteration : verification->alterations)
        terminal.line(u"  "_s + text::sentence(alteration, console.reader));
    terminal.line(u"  "_s
        + fill(Cli::tr("Events: %1; head of the chain: %2"),
            { text::number(static_cast<std::int64_t>(verification->events), console.reader),
                QString::fromStdString(hex(verification->head)) }));
    for (const Verification::Branch& branch : verification->branches)
        terminal.line(u"  "_s + branchLine(branch, console.reader));
    if (verification->erased > 0) {
        const QStringList where = erasedEvents(record);
        const QString count
            = text::number(static_cast<std::int64_t>(verification->erased), console.reader);
        terminal.line(u"  "_s
            + (where.isEmpty() ? fill(Cli::tr("Words erased for good: %1"), { count })
                               : fill(Cli::tr("Words erased for good: %1 (events %2)"),
                                   { count, where.join(u", "_s) })));
    }
    return verification->status == Verification::Status::altered ? notFine : fine;
}

} // namespace pourparler::cli
