#include "app/look/typeface.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

// The fonts lie in this static library: without this its resources would not be linked in.
static void makeResources() { Q_INIT_RESOURCE(fonts); }

namespace pourparler {

namespace {

QString load()
{
    makeResources();
    QString family = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    for (const QString& file :
        { u":/fonts/PourparlerSans-Regular.otf"_s, u":/fonts/PourparlerSans-Bold.otf"_s }) {
        const int id = QFontDatabase::addApplicationFont(file);
        if (const QStringList families = QFontDatabase::applicationFontFamilies(id);
            !families.isEmpty())
            family = families.front();
    }
    return family;
}

} // namespace

const QString& typeface()
{
    static const QString family = load();
    return family;
}

QFont fontOf(TypeSize size, Weight weight, int zoom)
{
    QFont font(typeface());
    font.setPixelSize((pixelSize(size) * zoom + 50) / 100);
    font.setWeight(weight == Weight::strong ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace pourparler
