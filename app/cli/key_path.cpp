#include "app/cli/key_path.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pourparler::cli {

using namespace Qt::StringLiterals;

std::string sealKeyPath()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pourparler"_s;
    QDir().mkpath(folder);
    return QFile::encodeName(folder + u"/key"_s).toStdString();
}

} // namespace pourparler::cli
