#include "app/documents/plain.h"

namespace pourparler::document {

using namespace Qt::StringLiterals;

QString plain(const QString& words)
{
    QString made;
    made.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate()) {
            made += c;
            made += words[++i];
        } else if (c.isSurrogate() || code == 0xfffe || code == 0xffff) {
            made += QChar::ReplacementCharacter;
        } else if (code == u'\n' || code == u'\t' || code == 0x2028 || code == 0x2029) {
            made += u' ';
        } else if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
            || code < 0x20 || (code >= 0x7f && code < 0xa0)) {
            continue;
        } else {
            made += c;
        }
    }
    return made;
}

QString csvField(const QString& words)
{
    QString field = plain(words);
    bool isNumber = false;
    field.toDouble(&isNumber);
    if (!isNumber && !field.isEmpty() && u"=+-@"_s.contains(field.front()))
        field.prepend(u'\'');
    if (field.contains(u',') || field.contains(u'"'))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field;
}

} // namespace pourparler::document
