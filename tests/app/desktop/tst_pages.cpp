// Every page of the desktop in both languages, both themes and at projector size: names for screen readers, keys,
// nothing cut; and what a click on it asks for.

#include "app/desktop/components/button.h"
#include "app/desktop/components/expander.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/pages/briefing_page.h"
#include "app/desktop/pages/result_page.h"
#include "app/desktop/pages/scenario_preview.h"
#include "app/desktop/pages/setup_page.h"
#include "app/desktop/pages/start_page.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "tests/app/desktop/sample.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include <algorithm>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes every text a third longer than English.
class Lengthening : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u' ' + QString(text.size() / 3, u'x');
    }
};

}

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();

    void everyPageIsUsable_data();
    void everyPageIsUsable();
    void textsMayBeLonger_data();
    void textsMayBeLonger();
    void seatIsTakenByArrowKeys();
    void startWithoutScenariosSaysWhatToDo();
    void startOffersPracticeFirst();
    void startOffersResumeFirst();
    void cardOpensByKey();
    void previewHidesTheFacilitatorsPart();
    void previewShowsNoBrief();
    void setUpReportsChoices();
    void setUpWithoutClockHasNone();
    void seatIsTakenByClick();
    void briefIsOnlyMine();
    void briefLoadsNothing();
    void readIsConfirmedOnce();
    void enterPressesAButton();
    void resultShowsDisclosedNumbers();
    void impasseIsAResult();
    void resultButtonsAsk();
    void languageChangesWhileShown();

private:
    [[nodiscard]] std::unique_ptr<Page> makePage(const QString& name);
    static Button* button(const QWidget& page, const QString& text);
    static bool says(const QWidget& page, const QString& text);

    Theme m_theme;
    std::unique_ptr<Translation> m_translation;
};

void TestPages::init()
{
    m_theme.setMode(Theme::Mode::light);
    m_theme.setZoom(100);
    m_translation = std::make_unique<Translation>(u"en"_s);
}

std::unique_ptr<Page> TestPages::makePage(const QString& name)
{
    const DemoSession& session = sampleSession();
    if (name == "start"_L1 || name == "resume"_L1) {
        auto page = std::make_unique<StartPage>(m_theme);
        page->setScenarios(sampleLibrary().scenarios());
        if (name == "resume"_L1)
            page->setResumable({ { u"talks.pourparler"_s, session.scenario,
                QDateTime::currentDateTime(), PhaseKind::bargaining, 3, 8 } });
        return page;
    }
    if (name == "preview"_L1) {
        auto page = std::make_unique<ScenarioPreview>(m_theme);
        page->setScenario(session.scenario);
        return page;
    }
    if (name == "setup"_L1) {
        auto page = std::make_unique<SetUpPage>(m_theme);
        page->setScenario(session.scenario, 4711);
        return page;
    }
    if (name == "briefing"_L1) {
        auto page = std::make_unique<BriefingPage>(m_theme);
        page->setView(session.briefing);
        return page;
    }
    auto page = std::make_unique<ResultPage>(m_theme);
    page->setView(session.result, u"talks.pourparler"_s);
    return page;
}

Button* TestPages::button(const QWidget& page, const QString& text)
{
    for (Button* each : page.findChildren<Button*>())
        if (each->isVisibleTo(&page) && QString(each->text()).remove(u'&') == text)
            return each;
    return nullptr;
}

bool TestPages::says(const QWidget& page, const QString& text)
{
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(text))
            return true;
    for (const QTextBrowser* browser : page.findChildren<QTextBrowser*>())
        if (browser->isVisibleTo(&page) && browser->toPlainText().contains(text))
            return true;
    return false;
}

void TestPages::everyPageIsUsable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const QString& name :
        { u"start"_s, u"resume"_s, u"preview"_s, u"setup"_s, u"briefing"_s, u"result"_s })
        for (const QString& language : { u"en"_s, u"fr"_s })
            for (const int zoom : { 100, 150 })
                QTest::addRow("%s %s %d", qPrintable(name), qPrintable(language), zoom)
                    << name << language << zoom;
}

void TestPages::everyPageIsUsable()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(int, zoom);
    m_translation.reset();
    m_translation = std::make_unique<Translation>(language);
    m_theme.setZoom(zoom);
    const auto page = makePage(name);
    page->resize(1280 * zoom / 100, 800);
    page->show();
    for (const auto mode : { Theme::Mode::dark, Theme::Mode::light }) {
        m_theme.setMode(mode);
        settle();
        QCOMPARE(namelessControls(*page), QStringList());
        QCOMPARE(unreachable(*page), QStringList());
        QVERIFY2(cutTexts(*page).isEmpty(), qPrintable(cutTexts(*page).join(u'\n')));
    }
    // Nobody scrolls into nothing.
    if (const auto* area = page->findChild<QScrollArea*>()) {
        const QWidget& column = *area->widget();
        QCOMPARE(column.height(),
            std::max(area->viewport()->height(), column.heightForWidth(column.width())));
    }
    QVERIFY(!page->accessibleName().isEmpty());
    int primary = 0;
    for (const Button* each : page->findChildren<Button*>())
        primary
            += each->isVisibleTo(page.get()) && each->property("kind").toString() == "primary"_L1
            ? 1
            : 0;
    QVERIFY2(primary <= 1, "more than one primary button in sight");
}

void TestPages::textsMayBeLonger_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
        { u"start"_s, u"resume"_s, u"preview"_s, u"setup"_s, u"briefing"_s, u"result"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestPages::textsMayBeLonger()
{
    QFETCH(QString, name);
    Lengthening translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto page = makePage(name);
    page->resize(1280, 800);
    page->show();
    settle();
    const QStringList cut = cutTexts(*page);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(cut, QStringList());
}

void TestPages::seatIsTakenByArrowKeys()
{
    const auto page = makePage(u"setup"_s);
    page->resize(1280, 800);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    settle();
    auto& setUp = static_cast<SetUpPage&>(*page);
    page->findChildren<CardButton*>().front()->setFocus(Qt::TabFocusReason);
    for (const PartyId wanted : { PartyId(1U), PartyId(2U) }) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        settle();
        QCOMPARE(setUp.setUp().mine, wanted);
        QVERIFY(qobject_cast<CardButton*>(QApplication::focusWidget()));
    }
}

void TestPages::startWithoutScenariosSaysWhatToDo()
{
    StartPage page(m_theme);
    page.setScenarios({});
    page.show();
    settle();
    QVERIFY(says(page, u"No scenario found"_s));
}

void TestPages::startOffersPracticeFirst()
{
    StartPage page(m_theme);
    page.setScenarios(sampleLibrary().scenarios());
    page.show();
    settle();
    QSignalSpy asked(&page, &StartPage::practiceRequested);
    Button* practise = button(page, u"Practise alone"_s);
    QVERIFY(practise);
    QTest::mouseClick(practise, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!asked[0][0].toString().isEmpty());
}

void TestPages::startOffersResumeFirst()
{
    const auto page = makePage(u"resume"_s);
    page->show();
    settle();
    QSignalSpy asked(static_cast<StartPage*>(page.get()), &StartPage::resumeRequested);
    Button* resume = button(*page, u"Resume"_s);
    QVERIFY(resume);
    QCOMPARE(resume->property("kind").toString(), u"primary"_s);
    QTest::keyClick(resume, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"talks.pourparler"_s);
    QVERIFY(says(*page, u"round 3 of 8"_s));
}

void TestPages::cardOpensByKey()
{
    const auto page = makePage(u"start"_s);
    page->show();
    settle();
    QSignalSpy chosen(static_cast<StartPage*>(page.get()), &StartPage::scenarioChosen);
    const auto cards = page->findChildren<CardButton*>();
    QVERIFY(!cards.isEmpty());
    QTest::keyClick(cards.front(), Qt::Key_Return);
    QTest::mouseClick(cards.front(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 2);
}

void TestPages::previewHidesTheFacilitatorsPart()
{
    const auto page = makePage(u"preview"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    const QString news
        = QString::fromStdString(sampleSession().scenario->injects.front().title.in("en"));
    QVERIFY(!says(*page, news));
    auto* part = page->findChild<Expander*>();
    QVERIFY(part);
    part->setOpen(true);
    settle();
    QVERIFY(says(*page, news));
}

void TestPages::previewShowsNoBrief()
{
    const auto page = makePage(u"preview"_s);
    page->show();
    settle();
    for (const Party& party : sampleSession().scenario->parties) {
        if (!party.preferences)
            continue;
        for (const LocalText& interest : party.preferences->interests)
            QVERIFY(!says(*page, QString::fromStdString(interest.in("en"))));
    }
}

void TestPages::setUpReportsChoices()
{
    const auto page = makePage(u"setup"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    auto& setUp = static_cast<SetUpPage&>(*page);
    auto* temper = page->findChild<QComboBox*>();
    QVERIFY(temper);
    temper->setFocus();
    QTest::keyClick(temper, Qt::Key_Home);
    auto* rounds = page->findChildren<QSpinBox*>().front();
    rounds->setValue(5);
    auto* seed = page->findChildren<QLineEdit*>().back();
    seed->clear();
    QTest::keyClicks(seed, u"12a34"_s);
    QSignalSpy begun(&setUp, &SetUpPage::beginRequested);
    QTest::mouseClick(button(*page, u"Read the brief"_s), Qt::LeftButton);
    QCOMPARE(begun.count(), 1);
    const auto chosen = begun[0][0].value<SetUp>();
    QCOMPARE(chosen.table.rounds, 5);
    QCOMPARE(chosen.seed, std::uint64_t { 1234 });
    QCOMPARE(chosen.agents[chosen.mine.index()], std::string());
    QVERIFY(std::count(chosen.agents.begin(), chosen.agents.end(), "boulware") >= 1);
}

void TestPages::setUpWithoutClockHasNone()
{
    const auto page = makePage(u"setup"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    auto* clock = page->findChild<QCheckBox*>();
    QVERIFY(clock->isChecked());
    QTest::keyClick(clock, Qt::Key_Space);
    QVERIFY(!clock->isChecked());
    QSignalSpy begun(static_cast<SetUpPage*>(page.get()), &SetUpPage::beginRequested);
    QTest::mouseClick(button(*page, u"Read the brief"_s), Qt::LeftButton);
    const auto chosen = begun[0][0].value<SetUp>();
    QCOMPARE(chosen.table.turnSeconds, 0);
    QCOMPARE(chosen.table.briefingSeconds, 0);
    QCOMPARE(chosen.table.signingSeconds, 0);
}

void TestPages::seatIsTakenByClick()
{
    const auto page = makePage(u"setup"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    const auto cards = page->findChildren<CardButton*>();
    QVERIFY(cards.size() >= 3);
    QTest::mouseClick(cards[2], Qt::LeftButton);
    settle();
    const PartyId mine = static_cast<SetUpPage*>(page.get())->setUp().mine;
    QCOMPARE(mine, PartyId(2U));
    QVERIFY(page->findChildren<CardButton*>()[2]->isChecked());
}

void TestPages::briefIsOnlyMine()
{
    const auto page = makePage(u"briefing"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    const Scenario& scenario = *sampleSession().scenario;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (!scenario.parties[i].preferences || scenario.parties[i].preferences->interests.empty())
            continue;
        const QString interest
            = QString::fromStdString(scenario.parties[i].preferences->interests.front().in("en"));
        QCOMPARE(says(*page, interest), PartyId(i) == sampleSession().seat.party);
    }
}

void TestPages::briefLoadsNothing()
{
    const auto page = makePage(u"briefing"_s);
    page->show();
    settle();
    auto* browser = page->findChild<QTextBrowser*>();
    QVERIFY(browser);
    QVERIFY(!browser->openLinks());
    QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s))
                 .isValid());
}

void TestPages::readIsConfirmedOnce()
{
    const auto page = makePage(u"briefing"_s);
    page->show();
    settle();
    auto& briefing = static_cast<BriefingPage&>(*page);
    QSignalSpy confirmed(&briefing, &BriefingPage::readConfirmed);
    QTest::mouseClick(button(*page, u"I have read it"_s), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
    briefing.setWaiting(true);
    settle();
    Button* read = button(*page, u"I have read it"_s);
    QVERIFY(!read->isEnabled());
    QVERIFY(!read->toolTip().isEmpty());
}

void TestPages::enterPressesAButton()
{
    const auto page = makePage(u"briefing"_s);
    page->show();
    settle();
    QSignalSpy confirmed(static_cast<BriefingPage*>(page.get()), &BriefingPage::readConfirmed);
    QTest::keyClick(button(*page, u"I have read it"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(confirmed.count(), 0); // that is for proposing
    QTest::keyClick(button(*page, u"I have read it"_s), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
}

void TestPages::resultShowsDisclosedNumbers()
{
    const auto page = makePage(u"result"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    QVERIFY(sampleSession().result);
    QVERIFY(says(*page, u"Who got what"_s));
    QVERIFY(says(*page, u"best possible"_s));
    QVERIFY(says(*page, u"bot"_s));
    auto* bar = page->findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);
    page->scrollToTop();
    QCOMPARE(bar->value(), 0);
}

void TestPages::impasseIsAResult()
{
    // The briefing's view, closed without an agreement by the events that would close it.
    SeatView view = *sampleSession().briefing;
    const auto close = redact(Event { 0, event::Closed { Outcome::impasse, {} } }, view.viewer());
    QVERIFY(close);
    view.take(*close);
    ResultPage page(m_theme);
    page.setView(std::make_shared<const SeatView>(view), {});
    page.resize(1280, 800);
    page.show();
    settle();
    QVERIFY(says(page, u"There is no agreement"_s));
    QVERIFY(says(page, u"That is a result"_s));
    QVERIFY(says(page, u"has not been disclosed"_s));
    QVERIFY(!button(page, u"Show the record file"_s));
}

void TestPages::resultButtonsAsk()
{
    const auto page = makePage(u"result"_s);
    page->resize(1280, 800);
    page->show();
    settle();
    auto& result = static_cast<ResultPage&>(*page);
    QSignalSpy start(&result, &ResultPage::startRequested);
    QSignalSpy again(&result, &ResultPage::playAgainRequested);
    QSignalSpy record(&result, &ResultPage::showRecordRequested);
    QSignalSpy debrief(&result, &ResultPage::debriefRequested);
    QSignalSpy replay(&result, &ResultPage::replayRequested);
    QTest::mouseClick(button(*page, u"Back to start"_s), Qt::LeftButton);
    QTest::mouseClick(button(*page, u"Play again"_s), Qt::LeftButton);
    QTest::mouseClick(button(*page, u"Show the record file"_s), Qt::LeftButton);
    QTest::mouseClick(button(*page, u"Debrief"_s), Qt::LeftButton);
    QTest::mouseClick(button(*page, u"Replay"_s), Qt::LeftButton);
    QCOMPARE(start.count() + again.count() + record.count(), 3);
    QCOMPARE(debrief.count() + replay.count(), 2);
    QCOMPARE(record[0][0].toString(), u"talks.pourparler"_s);
}

void TestPages::languageChangesWhileShown()
{
    const auto page = makePage(u"preview"_s);
    page->show();
    settle();
    QVERIFY(says(*page, QString::fromStdString(sampleSession().scenario->title.in("en"))));
    m_translation.reset();
    m_translation = std::make_unique<Translation>(u"fr"_s);
    settle();
    QVERIFY(says(*page, QString::fromStdString(sampleSession().scenario->title.in("fr"))));
    QVERIFY(button(*page, u"Préparer une séance"_s));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
