// "Show me" leads through the real program to its end, and every page of the window has help one key away.

#include "app/desktop/application.h"
#include "app/desktop/components/button.h"
#include "app/desktop/guide/caption_bubble.h"
#include "app/desktop/guide/help.h"
#include "app/desktop/guide/help_panel.h"
#include "app/desktop/guide/help_topic.h"
#include "app/desktop/guide/tour.h"
#include "app/desktop/guide/tour_stage.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/start_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "tests/app/desktop/sample.h"
#include "tests/app/desktop/table_session.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

namespace {

class Stage final : public TourStage {
public:
    Stage(MainWindow& window, Application& application)
        : m_window(window)
        , m_application(application)
    {
    }
    QWidget& window() override { return m_window; }
    void begin() override { m_application.showStart(); }
    void end() override { m_application.showStart(); }

private:
    MainWindow& m_window;
    Application& m_application;
};

QString wordsIn(const QWidget& widget)
{
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        all << label->text();
    return all.join(u'\n');
}

}

class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyPageHasATopic();
    void topicsAreComplete();
    void topicsAreTranslated();
    void helpIsOneKeyAway();
    void questionMarkBelongsIntoText();
    void helpSaysWhatMayBeDone();
    void helpFollowsLanguageAndSize();

    void showMeRunsToItsEnd_data();
    void showMeRunsToItsEnd();
    void escapeLeavesAtAnyTime();
    void backLeadsToWhatWasOnlySaid();
    void windowMayCloseMeanwhile();

private:
    void press(const char* name) const;
    [[nodiscard]] Button* inBubble(const char* name) const
    {
        return m_window->findChild<Button*>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Stage> m_stage;
};

void TestGuide::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestGuide::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"test.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_window->setLanguage(u"en"_s);
    m_window->resize(1280, 800);
    m_application = std::make_unique<Application>(
        *m_theme, *m_window, sampleLibrary(m_folder->path()), *m_settings);
    m_stage = std::make_unique<Stage>(*m_window, *m_application);
    m_application->showStart();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void TestGuide::cleanup()
{
    m_theme->setZoom(100);
    m_application.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestGuide::everyPageHasATopic()
{
    auto* stack = m_window->findChild<QStackedWidget*>();
    QVERIFY(stack && stack->count() > 0);
    for (int i = 0; i < stack->count(); ++i) {
        const char* name = stack->widget(i)->metaObject()->className();
        QVERIFY2(helpFor(name), name);
    }
    // A session brings its own pages when it begins.
    for (const char* name : { "BriefingPage", "Curtain", "TablePage", "PublicView", "SigningPage",
             "ResultPage", "BlankPage", "RecordsPage", "ReplayPage", "DebriefPage" })
        QVERIFY2(helpFor(name), name);
    QVERIFY(!helpFor("pourparler::desktop::NoSuchPage"));
}

void TestGuide::topicsAreComplete()
{
    std::set<std::string_view> seen;
    for (const HelpTopic& topic : helpTopics()) {
        QVERIFY2(seen.insert(topic.page).second, topic.title);
        QVERIFY(*topic.title && *topic.what);
        QVERIFY2(!topic.can.empty(), topic.title);
    }
}

/// Its words are kept apart from where they are shown: that they are found by the translators is not a matter of course.
void TestGuide::topicsAreTranslated()
{
    const Translation french(u"fr"_s);
    QStringList english;
    const auto look = [&english](const char* words) {
        if (QCoreApplication::translate("HelpTopics", words) == QString::fromUtf8(words))
            english << QString::fromUtf8(words);
    };
    for (const HelpKey& key : commonKeys())
        look(key.what);
    for (const HelpTopic& topic : helpTopics()) {
        look(topic.title);
        look(topic.what);
        std::for_each(topic.can.begin(), topic.can.end(), look);
        for (const HelpKey& key : topic.keys)
            look(key.what);
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void TestGuide::helpIsOneKeyAway()
{
    Help help(
        *m_theme, *m_window, [this] { return m_window->currentPage(); }, [] { return nullptr; });
    const auto* panel = m_window->findChildren<HelpPanel*>().last(); // the program has its own
    auto* focused = m_window->currentPage()->findChild<Button*>();
    focused->setFocus(Qt::TabFocusReason);
    QTest::keyClick(focused, Qt::Key_Question, Qt::ShiftModifier);
    settle();
    QVERIFY(help.isOpen());
    QVERIFY(wordsIn(*panel).contains(u"The start page"_s));
    QVERIFY(wordsIn(*panel).contains(u"What can I do now?"_s));
    QVERIFY(wordsIn(*panel).contains(u"Ctrl+O"_s));
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(namelessControls(*panel), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!help.isOpen());
    QCOMPARE(QApplication::focusWidget(), focused);
    help.toggle();
    QVERIFY(help.isOpen());
    help.toggle();
    QVERIFY(!help.isOpen());
}

void TestGuide::questionMarkBelongsIntoText()
{
    Help help(
        *m_theme, *m_window, [this] { return m_window->currentPage(); }, [] { return nullptr; });
    auto* field = new QLineEdit(m_window->currentPage());
    field->show();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(field->text(), u"?"_s);
    QVERIFY(!help.isOpen());
}

void TestGuide::helpSaysWhatMayBeDone()
{
    pourparler::test::TableSession session(u"price-of-the-hours"_s, "stf");
    TablePage page(*m_theme);
    Help help(
        *m_theme, *m_window, [&page] { return &page; },
        [&session] { return &session.view()->view(); });
    const auto* panel = m_window->findChildren<HelpPanel*>().last(); // the program has its own
    while (!session.myTurn() && session.letOneBotAct()) { }
    QVERIFY(session.myTurn());
    help.toggle();
    settle();
    QVERIFY(wordsIn(*panel).contains(u"You may:"_s));
    QVERIFY(wordsIn(*panel).contains(u"Propose"_s));
    QVERIFY(session.submit(command::Pass {}).has_value());
    help.refresh();
    settle();
    QVERIFY(wordsIn(*panel).contains(u"Not now: Propose"_s));
}

void TestGuide::helpFollowsLanguageAndSize()
{
    Help help(
        *m_theme, *m_window, [this] { return m_window->currentPage(); }, [] { return nullptr; });
    const auto* panel = m_window->findChildren<HelpPanel*>().last(); // the program has its own
    help.toggle();
    for (const int zoom : { 100, 200 }) {
        m_theme->setZoom(zoom);
        settle();
        QCOMPARE(cutTexts(*panel), QStringList());
        QVERIFY(m_window->rect().contains(panel->geometry()));
    }
    m_window->setLanguage(u"fr"_s);
    settle();
    QVERIFY(panel->isVisible());
}

void TestGuide::showMeRunsToItsEnd_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("calm");
    QTest::newRow("English") << u"en"_s << 100 << false;
    QTest::newRow("French, large, calm") << u"fr"_s << 200 << true;
}

/// Of the page that is shown.
void TestGuide::press(const char* name) const
{
    for (auto* button :
        m_window->currentPage()->findChildren<QAbstractButton*>(QLatin1String(name)))
        if (button->isVisible())
            return button->click();
    QFAIL(name);
}

void TestGuide::showMeRunsToItsEnd()
{
    QFETCH(QString, language);
    QFETCH(int, zoom);
    QFETCH(bool, calm);
    m_window->setLanguage(language);
    m_theme->setZoom(zoom);
    m_theme->setReducesMotion(calm);
    settle();
    if (calm) // somebody has set up a session of several people, and thought better of it
        for (const char* name : { "easiestScenario", "practise", "shared", "back", "back" }) {
            press(name);
            settle();
        }
    QVERIFY(qobject_cast<StartPage*>(m_window->currentPage()));
    Tour tour(*m_theme, *m_stage);
    QSignalSpy ended(&tour, &Tour::ended);
    const QString pictures = QString::fromLocal8Bit(qgetenv("POURPARLER_PICTURES"));
    tour.start();
    const auto steps = static_cast<int>(tourSteps().size());
    for (int step = 0; step < steps; ++step) {
        QTRY_VERIFY2_WITH_TIMEOUT(tour.step() == step && !tour.isWaiting(),
            qPrintable(u"caption %1 is due, at %2"_s.arg(step).arg(tour.step())), 25'000);
        settle();
        const char* name = tourSteps()[static_cast<std::size_t>(step)].target;
        if (name) {
            QVERIFY2(tour.target(), name);
            QVERIFY2(!tour.target()->visibleRegion().isEmpty(), name);
        }
        const auto* bubble = m_window->findChild<CaptionBubble*>();
        QVERIFY(bubble && bubble->isVisible());
        QVERIFY2(m_window->rect().contains(bubble->geometry()), name);
        QCOMPARE(cutTexts(*bubble), QStringList());
        QCOMPARE(namelessControls(*bubble), QStringList());
        if (!pictures.isEmpty()) {
            QTest::qWait(200);
            m_window->grab().save(
                u"%1/tour-%2-%3.png"_s.arg(pictures, language).arg(step, 2, 10, QLatin1Char('0')));
        }
        QCOMPARE(QApplication::focusWidget(), inBubble("captionNext"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(ended.count(), 1);
    QVERIFY(!tour.isOn());
    settle();
    QVERIFY(qobject_cast<StartPage*>(m_window->currentPage()));
    QVERIFY(!m_window->findChild<CaptionBubble*>());
    m_theme->setReducesMotion(false);
}

void TestGuide::escapeLeavesAtAnyTime()
{
    Tour tour(*m_theme, *m_stage);
    tour.start();
    settle();
    tour.next();
    QTRY_COMPARE(tour.step(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    settle();
    QVERIFY(!tour.isOn());
    QVERIFY(qobject_cast<StartPage*>(m_window->currentPage()));
    tour.start(); // and once more
    QVERIFY(tour.isOn());
    QCOMPARE(tour.step(), 0);
    tour.leave();
}

void TestGuide::backLeadsToWhatWasOnlySaid()
{
    Tour tour(*m_theme, *m_stage);
    tour.start();
    QTRY_VERIFY(!tour.isWaiting());
    QVERIFY(!inBubble("captionBack")->isEnabled());
    int step = 0;
    while (!tourSteps()[static_cast<std::size_t>(step)].deeds.empty()) {
        QTRY_VERIFY_WITH_TIMEOUT(!tour.isWaiting() && tour.step() == step, 25'000);
        tour.next();
        ++step;
    }
    QTRY_VERIFY_WITH_TIMEOUT(!tour.isWaiting(), 25'000);
    settle();
    QVERIFY(!inBubble("captionBack")->isEnabled());
    QVERIFY(inBubble("captionBack")->toolTip().contains(u"stays"_s));
    tour.next(); // from a caption that only says something
    QTRY_COMPARE(tour.step(), step + 1);
    QTRY_VERIFY(inBubble("captionBack")->isEnabled());
    QTest::mouseClick(inBubble("captionBack"), Qt::LeftButton);
    QCOMPARE(tour.step(), step);
    tour.leave();
}

void TestGuide::windowMayCloseMeanwhile()
{
    Tour tour(*m_theme, *m_stage);
    tour.start();
    m_window->close();
    m_application.reset();
    m_window.reset();
    settle();
    QVERIFY(!tour.isOn());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
