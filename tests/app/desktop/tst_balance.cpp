// The balance of a scenario: from the preview's fold there and back, in both languages; a count that is stopped, one that
// is dropped, one of more packages than there are grains of sand, and dependencies that nothing can be counted of.

#include "app/charts/balance_charts.h"
#include "app/desktop/application.h"
#include "app/desktop/components/button.h"
#include "app/desktop/components/expander.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/debrief/chart_view.h"
#include "app/desktop/main_window.h"
#include "app/desktop/pages/balance_page.h"
#include "app/desktop/pages/balance_words.h"
#include "app/desktop/pages/scenario_preview.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "tests/app/desktop/sample.h"
#include "tests/support/small_scenario.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Scenario> fromTestData(const std::string& id)
{
    const auto files
        = loadScenarioFolder(std::string(POURPARLER_SOURCE_DIR "/tests/data/scenarios/") + id);
    return std::make_shared<const Scenario>(readScenario(files.value()).scenario.value());
}

/// A hundred million packages, which are looked at one by one, for twelve parties to whom many options are worth
/// something together: long enough to change one's mind.
std::shared_ptr<const Scenario> slow()
{
    Scenario scenario = pourparler::test::smallScenario();
    scenario.dependencies.clear();
    scenario.ratification.children.resize(1);
    Issue issue = scenario.issues[0];
    issue.options.resize(10, issue.options[0]);
    scenario.issues.assign(8, issue);
    Party party = scenario.parties[0];
    party.preferences->weights.assign(8, 12);
    party.preferences->scores.assign(8, { 100, 90, 80, 70, 60, 50, 40, 30, 20, 10 });
    for (std::size_t o = 0; o < 10; ++o)
        party.preferences->interactions.push_back(
            { { { IssueId(6), OptionId(o) }, { IssueId(7), OptionId(o) } }, 1 });
    scenario.parties.assign(12, party);
    return std::make_shared<const Scenario>(std::move(scenario));
}

template <class Widget>
Widget* visible(const QWidget& in, const QString& name = {})
{
    for (Widget* each : in.findChildren<Widget*>(name))
        if (each->isVisible())
            return each;
    return nullptr;
}

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

QStringList pictures(const QWidget& page)
{
    QStringList names;
    for (const ChartView* view : page.findChildren<ChartView*>())
        if (view->isVisible())
            names << view->objectName();
    return names;
}

} // namespace

class TestBalance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fromTheFoldAndBack_data();
    void fromTheFoldAndBack();
    void numbersByKeyAndFile();
    void countIsStoppedAndBegunAgain();
    void whatIsLeftIsDropped();
    void moreThanAnybodyCouldList();
    void nothingToCount();
    void sentencesFollowTheNumbers();

private:
    /// Opened from the preview by keys alone.
    [[nodiscard]] BalancePage* opened(const QString& scenario);
    void press(Qt::Key key) const
    {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;
};

void TestBalance::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestBalance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"test.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_window->setLanguage(u"en"_s);
    m_window->resize(1280, 800);
    m_application = std::make_unique<Application>(
        *m_theme, *m_window, sampleLibrary(m_folder->path()), *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestBalance::cleanup()
{
    m_application.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

BalancePage* TestBalance::opened(const QString& scenario)
{
    m_application->showScenario(scenario);
    settle();
    QWidget* preview = m_window->currentPage();
    if (visible<Button>(*preview, u"balance"_s))
        return nullptr; // it should be folded away
    // By Tab to the fold, which opens with Space, and on to the button.
    for (const bool fold : { true, false }) {
        bool found = false;
        for (int tabs = 0; tabs < 200 && !found; ++tabs) {
            press(Qt::Key_Tab);
            const QWidget* focused = QApplication::focusWidget();
            if (!focused)
                continue;
            found = fold ? qobject_cast<const Expander*>(focused->parentWidget())
                    && preview->isAncestorOf(focused)
                    && focused->parentWidget()->findChild<Button*>(u"balance"_s)
                         : focused->objectName() == "balance"_L1;
        }
        if (!found)
            return nullptr;
        press(Qt::Key_Space);
        settle();
    }
    return qobject_cast<BalancePage*>(m_window->currentPage());
}

void TestBalance::fromTheFoldAndBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("hangs");
    QTest::newRow("en") << u"en"_s << u"39,013 of 887,040 legal packages pass: 4.4%."_s
                        << u"7 of 11 issues hang together, in 2 groups."_s;
    const QString space = QLocale(QLocale::French).groupSeparator();
    QTest::newRow("fr") << u"fr"_s
                        << u"Combinaisons ratifiables\u202f: 39"_s + space + u"013 sur 887"_s
            + space + u"040 admissibles, soit 4,4"_s
                        << u"7 thèmes sur 11 sont liés, en 2 groupes."_s;
}

void TestBalance::fromTheFoldAndBack()
{
    QFETCH(QString, language);
    QFETCH(QString, counted);
    QFETCH(QString, hangs);
    m_window->setLanguage(language);
    BalancePage* page = opened(u"price-of-the-hours"_s);
    QVERIFY(page);
    QTRY_VERIFY(!page->isCounting());
    settle();
    QCOMPARE(pictures(*page),
        QStringList({ u"balance-packages-full"_s, u"balance-options-full"_s, u"balance-key-full"_s,
            u"balance-issues-full"_s }));
    QVERIFY(says(*page, counted));
    QVERIFY(says(*page, hangs));
    QVERIFY(says(*page, u"Ordalune"_s)); // without whom nothing passes
    QVERIFY2(namelessControls(*page).isEmpty(), qPrintable(namelessControls(*page).join(u'\n')));
    QVERIFY2(unreachable(*page).isEmpty(), qPrintable(unreachable(*page).join(u'\n')));

    m_window->setLanguage(language == "en"_L1 ? u"fr"_s : u"en"_s);
    settle();
    QVERIFY(!says(*page, counted)); // it is told in the other language, and not counted again
    QVERIFY(!page->isCounting());
    m_window->setLanguage(language);
    settle();

    // The focus is on the way back, wherever it was before.
    QVERIFY(QApplication::focusWidget());
    for (int tabs = 0; tabs < 60; ++tabs) {
        const auto* button = qobject_cast<Button*>(QApplication::focusWidget());
        if (button && button == page->findChild<Button*>(u"back"_s))
            break;
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Space);
    settle();
    QVERIFY(qobject_cast<ScenarioPreview*>(m_window->currentPage()));
    QVERIFY(!page->isCounting());
}

void TestBalance::numbersByKeyAndFile()
{
    BalancePage* page = opened(u"home-and-screen"_s);
    QVERIFY(page);
    QTRY_VERIFY(!page->isCounting());
    settle();
    auto* view = page->findChild<ChartView*>(u"balance-packages-full"_s);
    auto* numbers = view->findChild<Button*>(u"numbers"_s);
    numbers->setFocus();
    press(Qt::Key_Space);
    auto* table = visible<QTableView>(*view);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"324"_s);

    QSignalSpy saved(page, &BalancePage::pictureSaved);
    QTest::mouseClick(view->findChild<Button*>(u"savePicture"_s), Qt::LeftButton);
    auto* dialog = page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_folder->path());
    delete dialog;
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"balance-packages-full.csv"_s)));
    QVERIFY(says(*m_window, u"balance-packages-full.csv"_s));
    QSignalSpy failed(page, &BalancePage::failed);
    Q_EMIT view->saveRequested(
        std::make_shared<IssueGraphChart>(sampleScenario().scenario, IssueGraph {}, readerHere()));
    dialog = page->findChild<QFileDialog*>();
    Q_EMIT dialog->fileSelected(u"/nowhere/at/all"_s);
    delete dialog;
    QTRY_COMPARE(failed.size(), 1);
}

void TestBalance::countIsStoppedAndBegunAgain()
{
    BalancePage page(*m_theme);
    page.setScenario(slow());
    page.resize(1280, 800);
    page.show();
    QVERIFY(page.isCounting());
    QCOMPARE(pictures(page), QStringList({ u"balance-issues-full"_s })); // which needs no counting
    auto* progress = visible<QProgressBar>(page);
    QVERIFY(progress);
    QVERIFY(!progress->accessibleName().isEmpty());
    QTRY_VERIFY(progress->value() > 0);
    auto* cancel = visible<Button>(page, u"cancel"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!page.isCounting());
    settle();
    QVERIFY(says(page, u"The count was stopped."_s));
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0); // it does stop
    QCOMPARE(pictures(page), QStringList({ u"balance-issues-full"_s }));
    QVERIFY(QApplication::focusWidget() == &page); // not lost with the button

    QTest::mouseClick(visible<Button>(page, u"again"_s), Qt::LeftButton);
    QTRY_VERIFY(page.isCounting());
    settle();
    QVERIFY(visible<QProgressBar>(page));
    QVERIFY(!says(page, u"The count was stopped."_s));
}

void TestBalance::whatIsLeftIsDropped()
{
    auto page = std::make_unique<BalancePage>(*m_theme);
    page->setScenario(slow());
    page->show();
    QVERIFY(page->isCounting());
    page->hide();
    QVERIFY(!page->isCounting());
    settle();

    // Another scenario, before the first is done: what is shown is of the second.
    page->setScenario(slow());
    page->show();
    page->setScenario(sampleScenario().scenario);
    QTRY_VERIFY(!page->isCounting());
    settle();
    QVERIFY(says(*page, u"39,013"_s));

    // And the page itself may go, while it is being counted, without anybody waiting for it.
    page->setScenario(slow());
    QVERIFY(page->isCounting());
    QElapsedTimer timer;
    timer.start();
    page.reset();
    QVERIFY(timer.elapsed() < 1'000);
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestBalance::moreThanAnybodyCouldList()
{
    BalancePage page(*m_theme);
    page.setScenario(fromTestData("enormous"));
    page.resize(1280, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting(), 20'000);
    settle();
    QVERIFY(says(page, u"Of the legal packages about this many pass: 45.2% (45.0% to 45.4%)."_s));
    QVERIFY(says(page, u"almost anything goes"_s)); // what the checker remarks
    QVERIFY(says(page, u"“Form: Nothing” is dominated: “Form: A charter”"_s));
    QVERIFY(says(page, u"The dependencies run in a circle: Audits, Form and Review."_s));
    const auto* model
        = page.findChild<ChartView*>(u"balance-packages-full"_s)->findChild<QTableView*>()->model();
    QCOMPARE(model->index(0, 1).data().toString(), u"1,325,546,550,493,445,412,012"_s);
    QVERIFY(model->index(3, 1).data().toString().startsWith(u"about "_s));
    QVERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u'\n')));
}

void TestBalance::nothingToCount()
{
    BalancePage page(*m_theme);
    page.setScenario(fromTestData("entangled"));
    page.resize(1280, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isCounting(), 20'000);
    settle();
    QVERIFY(says(page, u"too entangled"_s));
    QCOMPARE(pictures(page), QStringList({ u"balance-issues-full"_s }));
}

void TestBalance::sentencesFollowTheNumbers()
{
    const Reader reader = readerOf(u"en");
    Scenario scenario = pourparler::test::smallScenario();
    BalanceReport report = reportBalance(scenario, {}).value();
    Balance& balance = *report.balance;
    balance.legal = 8;
    balance.passing = 1;
    balance.consensus = 1;
    QVERIFY(balance_words::counts(report, reader)
                .startsWith(u"1 of 8 legal packages passes: 12.5%. "
                            "1 of them suits everybody who votes."_s));
    balance.decisive = { 1, 1, 0, 0 };
    QCOMPARE(balance_words::key(scenario, report, reader),
        u"Nothing passes without the signature of emp and uni. Never decisive: ngo."_s);
    balance.passing = 4;
    balance.decisive = { 0, 3, 1, 0 };
    QCOMPARE(balance_words::key(scenario, report, reader),
        u"uni decides most often: in 75.0% of the packages that pass. Never decisive: emp."_s);
    balance.passing = 0;
    QVERIFY(balance_words::counts(report, reader).startsWith(u"No legal package passes."_s));
    QVERIFY(balance_words::key(scenario, report, reader).contains(u"nobody’s signature"_s));
    balance.exact = false;
    QVERIFY(
        balance_words::counts(report, reader).startsWith(u"No package of the sample passes."_s));

    balance.exact = true;
    balance.passing = 4;
    for (auto& options : balance.passingWith)
        options.assign(options.size(), 1);
    QVERIFY(
        balance_words::options(scenario, report, reader)
            .startsWith(
                u"Every option is in some package that passes. 1 option is nobody’s first choice."_s));
    balance.passingWith[0][0] = 0; // beyond the union's red line
    QVERIFY(
        balance_words::options(scenario, report, reader)
            .startsWith(
                u"1 option is in no package that passes: pay: low. All of this is beyond somebody’s red line."_s));
    balance.passingWith[1][0] = 0;
    QVERIFY(
        balance_words::options(scenario, report, reader)
            .startsWith(
                u"2 options are in no package that passes: pay: low; hours: short. 1 option"_s));

    scenario.dependencies.clear();
    QCOMPARE(balance_words::graph(scenario, issueGraph(scenario, termsOf(scenario)), reader),
        u"Every issue can be settled by itself."_s);
}

QTEST_MAIN(TestBalance)
#include "tst_balance.moc"
