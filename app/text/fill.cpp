#include "app/text/fill.h"

#include <QCoreApplication>

namespace pourparler::text {

namespace {

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString joined(const QStringList& items, const QString& last)
{
    if (items.size() < 2)
        return items.join(QString());
    //: between the items of a list, but for the last two
    const QString comma = Lists::tr(", ");
    return fill(last, { items.mid(0, items.size() - 1).join(comma), items.back() });
}

} // namespace

QString fill(const QString& pattern, const QStringList& arguments)
{
    QString filled;
    filled.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size()) {
            const qsizetype number = pattern[i + 1].unicode() - u'1';
            if (number >= 0 && number < 9 && number < arguments.size()) {
                filled += arguments[number];
                ++i;
                continue;
            }
        }
        filled += pattern[i];
    }
    return filled;
}

QString listed(const QStringList& items)
{
    //: between the items of a list that have commas of their own
    return items.join(Lists::tr("; "));
}

QString allOf(const QStringList& items) { return joined(items, Lists::tr("%1 and %2")); }

QString oneOf(const QStringList& items) { return joined(items, Lists::tr("%1 or %2")); }

} // namespace pourparler::text
