#include "app/text/amounts.h"

#include "app/text/fill.h"
#include "core/base/wide.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Amounts {
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

/// Of a whole number of the last of so many decimals.
QString decimal(std::uint64_t size, int decimals, bool negative, const QLocale& locale)
{
    std::uint64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString shown = locale.toString(static_cast<qulonglong>(size / unit));
    if (decimals > 0) {
        shown += locale.decimalPoint();
        for (std::uint64_t digit = unit / 10; digit > 0; digit /= 10)
            shown += locale.toString(static_cast<qulonglong>(size / digit % 10));
    }
    return negative && size != 0 ? u"−"_s + shown : shown;
}

/// Four digits from 0 to the top of the scale, but no more than there are.
int shownDecimals(const PointScale& scale)
{
    int decimals = 3;
    for (std::int64_t top = scale.most; top >= 10 && decimals > 0; top /= 10)
        --decimals;
    return std::min(decimals, decimalsOf(scale));
}

/// "¹⁷".
QString superscript(qsizetype number)
{
    static constexpr std::array digits { u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸',
        u'⁹' };
    const QString plain = QString::number(number);
    QString raised;
    for (const QChar digit : plain)
        raised += digits[static_cast<std::size_t>(digit.digitValue())];
    return raised;
}

/// "4.8 × 10¹⁷": more than anybody has a word for.
QString inPowersOfTen(const std::string& digits, const QLocale& locale)
{
    const int leading = std::stoi(digits.substr(0, 3));
    auto power = static_cast<qsizetype>(digits.size()) - 1;
    int mantissa = (leading + 5) / 10; // in tenths
    if (mantissa == 100) {
        mantissa = 10;
        ++power;
    }
    return fill(u"%1 × 10%2"_s,
        { decimal(static_cast<std::uint64_t>(mantissa), 1, false, locale), superscript(power) });
}

} // namespace

Points asShown(Points points, const PointScale& scale)
{
    std::int64_t units = scale.most;
    for (int i = shownDecimals(scale); i > 0; --i)
        units *= 10;
    const auto size = static_cast<std::int64_t>(roundedSize(points, scale, shownDecimals(scale)));
    const auto shown = static_cast<Points>((2 * Wide { size } * scale.steps + units) / (2 * units));
    return points < 0 ? -shown : shown;
}

QString points(Points points, const PointScale& scale, const Reader& reader)
{
    const int decimals = shownDecimals(scale);
    return decimal(roundedSize(points, scale, decimals), decimals, points < 0, reader.locale);
}

QString roundPoints(Points points, const PointScale& scale, const Reader& reader)
{
    int decimals = shownDecimals(scale);
    std::uint64_t size = roundedSize(points, scale, decimals);
    for (; decimals > 0 && size % 10 == 0; --decimals)
        size /= 10;
    return decimal(size, decimals, points < 0, reader.locale);
}

QString pointsDifference(Points difference, const PointScale& scale, const Reader& reader)
{
    const bool more = difference > 0 && roundedSize(difference, scale, shownDecimals(scale)) != 0;
    return (more ? u"+"_s : QString()) + points(difference, scale, reader);
}

QString pointsRange(Points least, Points most, const PointScale& scale, const Reader& reader)
{
    const QString low = points(least, scale, reader);
    const QString high = points(most, scale, reader);
    return low == high ? low : low + u"–"_s + high;
}

QString number(std::int64_t number, const Reader& reader)
{
    return reader.locale.toString(static_cast<qlonglong>(number));
}

QString percent(std::int64_t hundredths, const Reader& reader)
{
    const auto size = static_cast<std::uint64_t>(hundredths < 0 ? -hundredths : hundredths);
    const QString shown = hundredths % 100 == 0
        ? number(hundredths / 100, reader)
        : decimal((size + 5) / 10, 1, hundredths < 0, reader.locale);
    //: a share
    return fill(Amounts::tr("%1%"), { shown });
}

QString shareAlone(double share, const Reader& reader)
{
    const auto hundredths = static_cast<std::int64_t>(std::llround(share * 10'000));
    if (share > 0 && hundredths < 5)
        //: a share that is nearly nothing
        return fill(Amounts::tr("<%1"), { percent(10, reader) });
    if (share < 1 && hundredths > 9'994)
        //: a share that is nearly everything
        return fill(Amounts::tr(">%1"), { percent(9'990, reader) });
    if (hundredths == 0 || hundredths == 10'000)
        return percent(hundredths, reader);
    //: a share
    return fill(Amounts::tr("%1%"),
        { decimal(static_cast<std::uint64_t>((hundredths + 5) / 10), 1, false, reader.locale) });
}

QString share(const Share& share, const Reader& reader)
{
    const QString value = shareAlone(share.value, reader);
    if (share.exact)
        return value;
    //: a share that is estimated, and between which two it lies
    return fill(Amounts::tr("%1 (%2 to %3)"),
        { value, shareAlone(share.low, reader), shareAlone(share.high, reader) });
}

QString count(const std::string& digits, const Reader& reader)
{
    QString shown = QString::fromStdString(digits);
    for (qsizetype at = shown.size() - 3; at > 0; at -= 3)
        shown.insert(at, reader.locale.groupSeparator());
    return shown;
}

QString roundCount(const std::string& digits, const Reader& reader)
{
    if (digits.size() <= 6)
        return count(digits, reader);
    if (digits.size() > 15)
        return inPowersOfTen(digits, reader.locale);
    std::int64_t unit = 1'000'000;
    const std::int64_t exact = std::stoll(digits);
    while (exact + unit / 2 >= unit * 1'000)
        unit *= 1'000;
    if (unit > 1'000'000'000'000)
        return inPowersOfTen(digits, reader.locale);
    const std::int64_t inTenths = (exact + unit / 20) / (unit / 10);
    const QString figure = inTenths < 100
        ? decimal(static_cast<std::uint64_t>(inTenths), 1, false, reader.locale)
        : number((exact + unit / 2) / unit, reader);
    const auto whole = static_cast<int>(inTenths / 10);
    const QString pattern = unit == 1'000'000 ? Amounts::tr("%1 million", "a count", whole)
        : unit == 1'000'000'000               ? Amounts::tr("%1 billion", "a count", whole)
                                              : Amounts::tr("%1 trillion", "a count", whole);
    return fill(pattern, { figure });
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
