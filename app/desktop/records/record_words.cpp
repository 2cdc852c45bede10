#include "app/desktop/records/record_words.h"

#include "app/desktop/components/reader_here.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qsizetype shownOfFingerprint = 16;

/// In groups of four, as people compare them.
QString fingerprint(const std::string& hex)
{
    const QString all = QString::fromStdString(hex).left(shownOfFingerprint);
    QStringList groups;
    for (qsizetype i = 0; i < all.size(); i += 4)
        groups << all.mid(i, 4);
    return groups.join(u' ');
}

} // namespace

QString titleText(const RecordEntry& entry)
{
    return entry.scenario ? words(entry.scenario->title) : RecordWords::tr("Unreadable");
}

QString fileText(const RecordEntry& entry) { return QFileInfo(entry.path).completeBaseName(); }

QString whenText(const QDateTime& when)
{
    if (!when.isValid())
        return {};
    const QLocale locale;
    const QString time = locale.toString(when.time(), u"HH:mm"_s);
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0)
        return text::fill(RecordWords::tr("today at %1"), { time });
    if (days == 1)
        return text::fill(RecordWords::tr("yesterday at %1"), { time });
    return text::fill(RecordWords::tr("%1 at %2", "date, time"),
        { locale.toString(when.date(), u"d MMM yyyy"_s), time });
}

QStringList peopleText(const RecordEntry& entry)
{
    QStringList people;
    for (const RecordPerson& each : entry.people) {
        const QString party = text::seat(*entry.scenario, each.seat, readerHere());
        const bool named = each.holder.name.present();
        people << (named ? text::fill(RecordWords::tr("%1 (%2)", "person, party"),
                       { text::holder(each.holder), party })
                         : party);
    }
    if (people.isEmpty() && entry.scenario)
        people << RecordWords::tr("bots only");
    return people;
}

QString standingText(const RecordEntry& entry)
{
    if (!entry.scenario)
        return {};
    if (entry.isUnderWay)
        return RecordWords::tr("Under way");
    if (entry.outcome)
        return text::label(*entry.outcome);
    const QString phase = text::label(entry.phase);
    if (entry.round == 0)
        return phase;
    return text::fill(RecordWords::tr("%1, round %2 of %3"),
        { phase, QString::number(entry.round), QString::number(entry.rounds) });
}

QString sealText(const RecordEntry& entry)
{
    if (entry.problem)
        return RecordWords::tr("Unreadable");
    if (!entry.verified)
        return RecordWords::tr("checking…");
    if (!*entry.verified)
        return RecordWords::tr("Not checked");
    switch ((*entry.verified)->status) {
    case Verification::Status::sealed:
        return RecordWords::tr("Sealed");
    case Verification::Status::open:
        return RecordWords::tr("Open");
    case Verification::Status::altered:
        return RecordWords::tr("Altered");
    }
    return {};
}

QStringList sealSentences(const RecordEntry& entry)
{
    if (entry.problem)
        return { text::sentence(*entry.problem, readerHere()) };
    if (!entry.verified)
        return { RecordWords::tr("The record is being checked.") };
    if (!*entry.verified)
        return { text::sentence(entry.verified->error(), readerHere()) };
    const Verification& found = **entry.verified;
    QStringList sentences;
    switch (found.status) {
    case Verification::Status::sealed:
        sentences << text::fill(
            RecordWords::tr("Intact: it is what was written, and sealed by the key %1."),
            { fingerprint(found.sealedBy) });
        break;
    case Verification::Status::open:
        sentences << RecordWords::tr(
            "Intact so far. It is sealed when the session has come to its end.");
        break;
    case Verification::Status::altered:
        sentences << RecordWords::tr(
            "Altered: it is not what was written. It can be looked at, but not trusted.");
        break;
    }
    if (found.erased > 0)
        sentences << RecordWords::tr("Words were erased in good order in %n place(s).", nullptr,
            static_cast<int>(found.erased));
    for (const Error& each : found.alterations)
        sentences << text::sentence(each, readerHere(), entry.scenario.get());
    return sentences;
}

bool isSuspect(const RecordEntry& entry)
{
    return entry.problem || (entry.verified && !*entry.verified)
        || (entry.verified && (*entry.verified)->status == Verification::Status::altered);
}

} // namespace pourparler::desktop
