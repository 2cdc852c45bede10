// The desktop program: reads the command line and wires theme, window, library and application.

#include "app/desktop/application.h"
#include "app/desktop/demo_session.h"
#include "app/desktop/library.h"
#include "app/desktop/main_window.h"
#include "app/desktop/shots.h"
#include "app/desktop/theme/theme.h"
#include "app/text/reader.h"
#include "app/text/sentence.h"
#include "core/base/version.h"
#include "core/record/record.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <optional>

namespace {

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

constexpr std::uint64_t demoSeed = 4711;

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Options {
    QString scenario;
    QString record;
    QString demo;
    QString shots;
    QString language;
    QString theme;
    bool firstFrame = false;
};

/// Ends the program when its window has been drawn once: the benchmark of the start waits for that.
class FirstFrame final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* window, QEvent* event) override
    {
        const bool last = QObject::eventFilter(window, event);
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return last;
    }
};

Options readOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("Practise collective negotiations."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption scenario(
        u"scenario"_s, Main::tr("Show this scenario: its id or its folder."), u"scenario"_s);
    const QCommandLineOption demo(u"demo"_s,
        Main::tr("Let bots play the scenario, and leave record and pictures in this folder."),
        u"folder"_s);
    const QCommandLineOption shots(
        u"shots"_s, Main::tr("Write a picture of every page into this folder."), u"folder"_s);
    const QCommandLineOption language(
        u"lang"_s, Main::tr("Language of the program, such as fr."), u"language"_s);
    const QCommandLineOption theme(u"theme"_s, Main::tr("light, dark or system."), u"theme"_s);
    QCommandLineOption firstFrame(u"first-frame"_s);
    firstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ scenario, demo, shots, language, theme, firstFrame });
    parser.addPositionalArgument(u"record"_s, Main::tr("A record to go on with."), u"[record]"_s);
    parser.process(application);
    return { parser.value(scenario), parser.positionalArguments().value(0), parser.value(demo),
        parser.value(shots), parser.value(language), parser.value(theme),
        parser.isSet(firstFrame) };
}

int fail(const Error& error)
{
    QTextStream(stderr) << text::sentence(error, readerOf(QLocale().name().left(2))) << Qt::endl;
    return 1;
}

/// A session of bots, kept in a record at this path.
Result<DemoSession> recordDemo(
    const LoadedScenario& loaded, std::uint64_t seed, const QString& path)
{
    QFile::remove(path);
    const auto key = SealKey::loadOrCreate(QFile::encodeName(Library::sealKeyPath()).toStdString());
    if (!key)
        return Unexpected(key.error());
    const RecordHeader header { { seed, 1 },
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
        "pourparler " POURPARLER_VERSION };
    const auto record
        = Record::create(QFile::encodeName(path).toStdString(), loaded.files, header, *key);
    if (!record)
        return Unexpected(record.error());
    return playDemo(loaded, seed, (*record)->journal());
}

/// Plays, draws and ends: no screen is needed.
int picture(const Options& options, Theme& theme, MainWindow& window, const Library& library)
{
    const bool demo = !options.demo.isEmpty();
    const QString folder = demo ? options.demo : options.shots;
    const QString id = options.scenario.isEmpty() ? u"price-of-the-hours"_s : options.scenario;
    const auto loaded = library.load(id);
    if (!loaded)
        return fail(loaded.error());
    const std::uint64_t seed = seedOfAgreement(*loaded, demoSeed);
    QDir().mkpath(folder);
    const QTemporaryDir elsewhere;
    const QDir records(demo ? folder : elsewhere.path());
    auto session = recordDemo(*loaded, seed, records.filePath(u"demo.pourparler"_s));
    if (!session)
        return fail(session.error());
    ShotPlan plan = fullPlan(folder);
    if (demo)
        plan = { folder, { window.language() }, { { 1280, 800 } }, { u"light"_s } };
    else if (seed != demoSeed) // the seeds before it found none
        if (const auto other
            = recordDemo(*loaded, demoSeed, records.filePath(u"demo-2.pourparler"_s)))
            session->impasse = other->result;
    if (!takeShots(theme, window, library.withRecordsIn(records.path()), *session, plan)) {
        QTextStream(stderr) << QCoreApplication::translate(
            "Main", "Pictures could not be written to %1.")
                                   .arg(folder)
                            << Qt::endl;
        return 1;
    }
    return 0;
}

}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pourparler"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POURPARLER_VERSION));
    QGuiApplication::setDesktopFileName(u"pourparler"_s);
    const Options options = readOptions(application);
    if (!options.theme.isEmpty()
        && !QStringList { u"light"_s, u"dark"_s, u"system"_s }.contains(options.theme)) {
        QTextStream(stderr)
            << Main::tr("--theme %1: expected light, dark or system.").arg(options.theme)
            << Qt::endl;
        return 2;
    }
    const bool pictures = !options.demo.isEmpty() || !options.shots.isEmpty();

    // Pictures neither follow what the user has chosen nor change it.
    std::optional<QSettings> settings;
    if (pictures)
        settings.emplace(QString(), QSettings::IniFormat);
    else
        settings.emplace(
            QSettings::IniFormat, QSettings::UserScope, u"pourparler"_s, u"pourparler"_s);

    Theme theme;
    theme.applyTo(application);
    MainWindow window(theme, *settings);
    if (!options.language.isEmpty())
        window.setLanguage(options.language);
    if (options.theme == "light"_L1 || options.theme == "dark"_L1)
        theme.setMode(options.theme == "dark"_L1 ? Theme::Mode::dark : Theme::Mode::light);

    const Library library = Library::standard();
    if (pictures)
        return picture(options, theme, window, library);

    Application pourparler(theme, window, library, *settings);
    pourparler.showStart();
    if (!options.record.isEmpty())
        pourparler.openRecord(options.record);
    else if (!options.scenario.isEmpty())
        pourparler.showScenario(options.scenario);
    FirstFrame firstFrame;
    if (options.firstFrame)
        window.installEventFilter(&firstFrame);
    window.show();
    return QApplication::exec();
}
