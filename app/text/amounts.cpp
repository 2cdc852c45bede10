#include "app/text/amounts.h"

#include "app/text/fill.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Amounts {
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

/// Hundredths with one decimal, halves away from zero.
QString tenths(std::int64_t hundredths, const QLocale& locale)
{
    const bool negative = hundredths < 0;
    const auto size = negative ? std::uint64_t { 0 } - static_cast<std::uint64_t>(hundredths)
                               : static_cast<std::uint64_t>(hundredths);
    const std::uint64_t rounded = (size + 5) / 10;
    QString shown = locale.toString(static_cast<qulonglong>(rounded / 10)) + locale.decimalPoint()
        + locale.toString(static_cast<qulonglong>(rounded % 10));
    return negative && rounded != 0 ? u"−"_s + shown : shown;
}

} // namespace

Points asShown(Points points)
{
    const Points size = ((points < 0 ? -points : points) + 5) / 10 * 10;
    return points < 0 ? -size : size;
}

QString points(Points points, const Reader& reader) { return tenths(points, reader.locale); }

QString pointsDifference(Points points, const Reader& reader)
{
    const QString shown = tenths(points, reader.locale);
    return points >= 5 ? u"+"_s + shown : shown;
}

QString pointsRange(Points least, Points most, const Reader& reader)
{
    const QString low = points(least, reader);
    const QString high = points(most, reader);
    return low == high ? low : low + u"–"_s + high;
}

QString number(std::int64_t number, const Reader& reader)
{
    return reader.locale.toString(static_cast<qlonglong>(number));
}

QString percent(std::int64_t hundredths, const Reader& reader)
{
    const QString shown = hundredths % 100 == 0 ? number(hundredths / 100, reader)
                                                : tenths(hundredths, reader.locale);
    //: a share
    return fill(Amounts::tr("%1%"), { shown });
}

QString time(SessionTime time, const Reader& reader)
{
    if (!reader.start.isValid())
        return countdown(time);
    return reader.locale.toString(reader.start.addMSecs(time).time(), u"HH:mm"_s);
}

QString date(const std::string& iso, const Reader& reader)
{
    const QString written = QString::fromStdString(iso);
    if (const QDate day = QDate::fromString(written, Qt::ISODate); day.isValid())
        return reader.locale.toString(day, u"d MMMM yyyy"_s);
    if (const QDate month = QDate::fromString(written, u"yyyy-MM"_s); month.isValid())
        return reader.locale.toString(month, u"MMMM yyyy"_s);
    return written;
}

QString countdown(SessionTime milliseconds)
{
    const qlonglong seconds = std::max<SessionTime>(milliseconds, 0) / 1000;
    const QString tail = u"%1:%2"_s.arg((seconds / 60) % 60, 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString duration(std::int64_t seconds)
{
    const auto count
        = [](std::int64_t n) { return static_cast<int>(std::min<std::int64_t>(n, 1'000'000)); };
    if (seconds % 60 != 0)
        return Amounts::tr("%n second(s)", nullptr, count(seconds));
    const std::int64_t minutes = seconds / 60;
    if (minutes < 60)
        return Amounts::tr("%n minute(s)", nullptr, count(minutes));
    const QString hours = Amounts::tr("%n hour(s)", nullptr, count(minutes / 60));
    if (minutes % 60 == 0)
        return hours;
    return hours + u' ' + Amounts::tr("%n minute(s)", nullptr, count(minutes % 60));
}

} // namespace pourparler::text
