#include "program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace pourparler::test {

using namespace Qt::StringLiterals;

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name : { u"LANGUAGE"_s, u"LC_MESSAGES"_s })
        m_environment.remove(name);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"CLI"_s, QStringLiteral(POURPARLER_CLI));
}

Outcome Program::run(const QStringList& arguments) const
{
    return start(QStringLiteral(POURPARLER_CLI), arguments);
}

Outcome Program::shell(const QString& script) const
{
    return start(u"bash"_s, { u"-c"_s, script });
}

Outcome Program::start(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    Outcome outcome;
    constexpr int patience = 60'000;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    else
        process.kill();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

void Program::write(const QString& name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (file.open(QFile::WriteOnly))
        file.write(bytes);
}

QString Program::copyScenario(const QString& id) const
{
    const QDir source(scenarioFolder(id));
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            write(id + u'/' + source.relativeFilePath(file.fileName()), file.readAll());
    }
    return id;
}

QString scenarioFolder(const QString& id)
{
    return QStringLiteral(POURPARLER_SOURCE_DIR) + u"/scenarios/"_s + id;
}

std::vector<QJsonObject> jsonLines(const QByteArray& bytes)
{
    std::vector<QJsonObject> objects;
    QByteArray text = bytes;
    if (text.endsWith('\n'))
        text.chop(1);
    for (const QByteArray& line : text.split('\n'))
        objects.push_back(QJsonDocument::fromJson(line).object());
    return objects;
}

} // namespace pourparler::test
