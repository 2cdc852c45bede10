// Runs the built pourparler-cli in a folder of its own, with a key and a language that the tests choose.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace pourparler::test {

struct Outcome {
    int status = -1; ///< -1: it crashed, hung or did not start
    QByteArray out;
    QByteArray err;
};

class Program {
public:
    Program();

    /// A relative path is one in the temporary folder.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    /// The same by a shell, as "$CLI …", for redirections.
    [[nodiscard]] Outcome shell(const QString& script) const;
    void set(const QString& variable, const QString& value)
    {
        m_environment.insert(variable, value);
    }
    void write(const QString& name, const QByteArray& bytes) const;
    /// A copy of a shipped scenario in the temporary folder, which may be spoilt; its name there.
    [[nodiscard]] QString copyScenario(const QString& id) const;

private:
    [[nodiscard]] Outcome start(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// A shipped scenario's folder.
[[nodiscard]] QString scenarioFolder(const QString& id);
/// Each line as a JSON object; an empty one for what is none.
[[nodiscard]] std::vector<QJsonObject> jsonLines(const QByteArray& bytes);

} // namespace pourparler::test
