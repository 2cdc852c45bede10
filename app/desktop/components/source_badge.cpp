#include "app/desktop/components/source_badge.h"

#include "app/desktop/components/reader_here.h"
#include "app/text/amounts.h"
#include "app/text/names.h"

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

SourceBadge::SourceBadge(const Source& source, QWidget* parent)
    : Tag({}, source.grade == Grade::read ? Tone::accent : Tone::muted, parent)
{
    QString words
        = source.grade == Grade::invented ? tr("Invented for training") : text::label(source.grade);
    if (!source.asOf.empty())
        words += u" · "_s + text::date(source.asOf, readerHere());
    setText(words);
    const QString from = desktop::words(source.text);
    setToolTip(from);
    setAccessibleName(from.isEmpty() ? words : tr("%1, source: %2").arg(words, from));
}

} // namespace pourparler::desktop
