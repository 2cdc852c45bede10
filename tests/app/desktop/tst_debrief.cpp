// The debrief page by clicks and keys, in both languages: its steps for every way to end, feelings before numbers, names
// hidden, what stays confidential, the room's screen, two side by side, files, and the numbers behind a picture.
#include "app/desktop/debrief/chart_view.h"
#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/debrief/presenter_screen.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/theme/theme.h"
#include "app/text/amounts.h"
#include "app/text/translation.h"
#include "debrief_session.h"
#include "sample.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;
using test::Ending;

Q_DECLARE_METATYPE(pourparler::StreamId)
Q_DECLARE_METATYPE(pourparler::SeatId)
Q_DECLARE_METATYPE(pourparler::desktop::Projection)

class TestDebrief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsEveryEnding_data();
    void tellsEveryEnding();
    void goesByClickAndKey_data();
    void goesByClickAndKey();
    void feelingsComeBeforeNumbers();
    void feelingsCanBeSkipped();
    void aWordIsSaidByGoingOn();
    void aWordIsSaidOnceAndKept();
    void namesAreHiddenAtAKeystroke();
    void thePublicSeesNoValues();
    void aSeatSeesItsOwnValuesOnly();
    void warnsBeforeSecretsOfAnOpenSession();
    void nothingToTellIsSaid();
    void theRoomSeesNoNotes();
    void theRoomLooksAtTheProjector();
    void theRoomWaitsForNumbers();
    void comparesTwoBranches();
    void comparesAnotherRecord();
    void savesFiles();
    void saysWhatCouldNotBeSaved();
    void everyPictureHasItsNumbers();
    void everythingHasANameAndIsReached();
    void speaksTheLanguageThatIsOn();

private:
    struct Shown {
        explicit Shown(const Theme& theme, std::shared_ptr<const RecordContents> contents,
            const Viewer& eyes = facilitatorEyes(), const QString& path = {})
            : projector(theme)
            , page(theme, projector)
        {
            page.resize(1280, 760);
            page.show();
            page.setRecord(std::move(contents), path, StreamId::table1, eyes);
            test::settle();
        }
        template <class W = QWidget>
        W* find(const QString& name)
        {
            return page.findChild<W*>(name);
        }
        void click(const QString& name)
        {
            auto* button = find<QAbstractButton>(name);
            QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
            QTest::mouseClick(button, Qt::LeftButton);
            test::settle();
        }
        void key(int key)
        {
            QTest::keyClick(find<QListView>(u"steps"_s), static_cast<Qt::Key>(key));
            test::settle();
        }
        QString text(const QString& name) { return find<QLabel>(name)->text(); }
        bool sees(const QString& name) { return find(name) && find(name)->isVisible(); }
        /// The steps from here to the end.
        QStringList walk()
        {
            QStringList steps { page.step() };
            for (int i = 0; i < 20; ++i) {
                key(Qt::Key_Right);
                if (page.step() == steps.back())
                    break;
                steps << page.step();
            }
            return steps;
        }
        void choose(const QString& box, int row)
        {
            auto* combo = find<QComboBox>(box);
            combo->setCurrentIndex(row);
            Q_EMIT combo->activated(row);
            test::settle();
        }
        /// Every word that can be read on the page, in fields and in tables behind pictures.
        QString allWords();
        Projector projector;
        DebriefPage page;
    };

    Theme m_theme;
    QTemporaryDir m_folder;
    std::shared_ptr<const RecordContents> m_agreement;
};

QString TestDebrief::Shown::allWords()
{
    QStringList words;
    const auto add = [&words](const QWidget* widget) {
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    };
    for (const QWidget* widget : page.findChildren<QWidget*>())
        if (widget->isVisible())
            add(widget);
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    for (const QLineEdit* field : page.findChildren<QLineEdit*>())
        if (field->isVisible())
            words << field->text();
    for (auto* view : page.findChildren<ChartView*>()) {
        if (!view->isVisible())
            continue;
        const auto* model = view->findChild<QTableView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                words << model->index(row, column).data().toString();
    }
    return words.join(u'\n');
}

void TestDebrief::initTestCase()
{
    qRegisterMetaType<StreamId>();
    qRegisterMetaType<SeatId>();
    qRegisterMetaType<Projection>();
    QVERIFY(m_folder.isValid());
    m_agreement = test::sessionTo({});
}

void TestDebrief::init()
{
    m_theme.setMode(Theme::Mode::light);
    m_theme.setZoom(100);
    m_theme.applyTo(*qApp);
}

void TestDebrief::tellsEveryEnding_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<bool>("results");
    const auto row = [](const char* name, Ending ending, const char* scenario, bool results) {
        QTest::newRow(name) << static_cast<int>(ending) << QByteArray(scenario) << results;
    };
    row("agreement", Ending::agreement, "price-of-the-hours", true);
    row("agreement of two", Ending::agreement, "home-and-screen", true);
    row("partial", Ending::partial, "home-and-screen", true);
    row("impasse", Ending::impasse, "home-and-screen", true);
    row("walk-out", Ending::walkOut, "price-of-the-hours", true);
    row("broken off", Ending::brokenOff, "price-of-the-hours", false);
    row("open", Ending::open, "price-of-the-hours", false);
}

void TestDebrief::tellsEveryEnding()
{
    QFETCH(int, ending);
    QFETCH(QByteArray, scenario);
    QFETCH(bool, results);
    const Translation translation(u"en"_s);
    Shown shown(m_theme, test::sessionTo({ static_cast<Ending>(ending), scenario.constData() }),
        everyone());
    const QStringList steps = shown.walk();
    QCOMPARE(steps.first(), u"feelings"_s);
    QCOMPARE(steps.last(), u"home"_s);
    QVERIFY(steps.contains(u"agreed"_s));
    QVERIFY(steps.contains(u"movement"_s));
    QCOMPARE(steps.contains(u"results"_s), results);
    QVERIFY(!shown.text(u"outcome"_s).isEmpty());
    shown.key(Qt::Key_Home);
    for (int i = 0; i < steps.size(); ++i) {
        QVERIFY2(!shown.text(u"stepTitle"_s).isEmpty(), qPrintable(shown.page.step()));
        QVERIFY2(shown.sees(u"cover"_s) || !shown.text(u"sentence"_s).isEmpty(),
            qPrintable(shown.page.step()));
        shown.key(Qt::Key_Down);
    }
    QVERIFY(shown.sees(u"points"_s)); // the scenario's questions
}

void TestDebrief::goesByClickAndKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("fr") << u"fr"_s;
}

void TestDebrief::goesByClickAndKey()
{
    QFETCH(QString, language);
    const Translation translation(language);
    Shown shown(m_theme, m_agreement);
    QCOMPARE(shown.page.step(), u"feelings"_s);
    QVERIFY(!shown.find<QAbstractButton>(u"previous"_s)->isEnabled());
    shown.click(u"next"_s);
    QCOMPARE(shown.page.step(), u"agreed"_s);
    const QString title = shown.text(u"stepTitle"_s);
    shown.key(Qt::Key_PageDown);
    QCOMPARE(shown.page.step(), u"results"_s);
    QVERIFY(shown.text(u"stepTitle"_s) != title);
    shown.click(u"previous"_s);
    QCOMPARE(shown.page.step(), u"agreed"_s);
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.page.step(), u"results"_s);
    shown.key(Qt::Key_PageUp);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.page.step(), u"feelings"_s);
    shown.key(Qt::Key_End);
    QCOMPARE(shown.page.step(), u"home"_s);
    auto* next = shown.find<QAbstractButton>(u"next"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(!next->toolTip().isEmpty());

    QSignalSpy back(&shown.page, &DebriefPage::backRequested);
    QSignalSpy start(&shown.page, &DebriefPage::startRequested);
    QSignalSpy replay(&shown.page, &DebriefPage::replayRequested);
    shown.click(u"back"_s);
    shown.click(u"start"_s);
    shown.click(u"replay"_s);
    QCOMPARE(back.count(), 1);
    QCOMPARE(start.count(), 1);
    QCOMPARE(replay.first().first().value<StreamId>(), StreamId::table1);
    const QAbstractItemModelTester tester(shown.find<QListView>(u"steps"_s)->model());
}

void TestDebrief::feelingsComeBeforeNumbers()
{
    Shown shown(m_theme, m_agreement);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"results"_s);
    QVERIFY(shown.sees(u"cover"_s));
    QVERIFY(!shown.sees(u"sentence"_s));
    QVERIFY(!shown.sees(u"picture"_s));
    const auto one = test::withFeeling(*m_agreement, { PartyId(0), 1 }, "tired");
    shown.page.refresh(one);
    test::settle();
    QCOMPARE(shown.page.step(), u"results"_s);
    QVERIFY(shown.sees(u"cover"_s)); // one of two
    shown.page.refresh(test::withFeeling(*one, { PartyId(1), 1 }, "proud"));
    test::settle();
    QCOMPARE(shown.page.step(), u"results"_s);
    QVERIFY(!shown.sees(u"cover"_s));
    QVERIFY(shown.sees(u"picture"_s));
    // Where nobody has to say anything, nothing is covered.
    Shown bots(m_theme, test::sessionTo({ Ending::agreement, "price-of-the-hours", false }));
    QCOMPARE(bots.page.step(), u"agreed"_s);
    bots.key(Qt::Key_Right);
    QVERIFY(!bots.sees(u"cover"_s));
}

void TestDebrief::feelingsCanBeSkipped()
{
    Shown shown(m_theme, m_agreement);
    shown.click(u"showNumbers"_s);
    QVERIFY(!shown.sees(u"showNumbers"_s));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    QVERIFY(!shown.sees(u"cover"_s));
    // Another time they are covered again, and the cover has the same button.
    shown.page.setRecord(m_agreement, {}, StreamId::table1, facilitatorEyes());
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    QVERIFY(shown.sees(u"cover"_s));
    shown.click(u"uncover"_s);
    QVERIFY(!shown.sees(u"cover"_s));
}

void TestDebrief::aWordIsSaidOnceAndKept()
{
    Shown shown(m_theme, m_agreement);
    QSignalSpy said(&shown.page, &DebriefPage::feelingSaid);
    auto* first = shown.find<QLineEdit>(u"feeling0"_s);
    auto* second = shown.find<QLineEdit>(u"feeling1"_s);
    first->setFocus();
    QTest::keyClicks(first, u"  hopeful "_s);
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.first().first().value<SeatId>(), (SeatId { PartyId(0), 1 }));
    QCOMPARE(said.first().last().toString(), u"hopeful"_s);
    QVERIFY(second->hasFocus());
    // Letters that do something on the page are letters in a field.
    QTest::keyClicks(second, u"happy"_s);
    shown.page.refresh(test::withFeeling(*m_agreement, { PartyId(0), 1 }, "hopeful"));
    test::settle();
    QCOMPARE(shown.find<QLineEdit>(u"feeling0"_s)->text(), u"hopeful"_s);
    QCOMPARE(shown.find<QLineEdit>(u"feeling1"_s)->text(), u"happy"_s);
    QVERIFY(!shown.page.isPresenting());
    QCOMPARE(said.count(), 1);
    QTest::keyClick(second, Qt::Key_Return);
    QTRY_COMPARE(said.count(), 2);
    // Before the end nobody is asked.
    Shown open(m_theme, test::sessionTo({ Ending::open }), everyone());
    QVERIFY(!open.find<QLineEdit>(u"feeling0"_s)->isEnabled());
    QVERIFY(!open.find<QLineEdit>(u"feeling0"_s)->toolTip().isEmpty());
}

/// The last word is said by leaving its field, and what was said comes back at once.
void TestDebrief::aWordIsSaidByGoingOn()
{
    Shown shown(m_theme, m_agreement);
    const auto answer = [&](SeatId seat, const QString& word) {
        shown.page.refresh(test::withFeeling(*m_agreement, seat, word.toUtf8().constData()));
    };
    connect(&shown.page, &DebriefPage::feelingSaid, &shown.page, answer);
    auto* second = shown.find<QLineEdit>(u"feeling1"_s);
    second->setFocus();
    QTest::keyClicks(second, u"proud"_s);
    QSignalSpy said(&shown.page, &DebriefPage::feelingSaid);
    QTest::mouseClick(shown.find<QPushButton>(u"next"_s), Qt::LeftButton);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(shown.page.step(), u"agreed"_s);
    QVERIFY(shown.sees(u"picture"_s));
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.find<QLineEdit>(u"feeling1"_s)->text(), u"proud"_s);
}

void TestDebrief::namesAreHiddenAtAKeystroke()
{
    Shown shown(m_theme, m_agreement);
    const QString name = QString::fromLatin1(test::firstName);
    QVERIFY(shown.allWords().contains(name));
    shown.key(Qt::Key_H);
    QVERIFY(!shown.allWords().contains(name));
    QVERIFY(shown.find<QAbstractButton>(u"names"_s)->isChecked());
    shown.click(u"names"_s);
    QVERIFY(shown.allWords().contains(name));
    shown.key(Qt::Key_H);
    shown.key(Qt::Key_P);
    const auto& onScreen = shown.projector.findChild<PresenterScreen*>()->projection();
    QVERIFY(!(onScreen.sentence + onScreen.points.join(u' ')).contains(name));
}

void TestDebrief::thePublicSeesNoValues()
{
    const Translation translation(u"en"_s);
    const auto secret = test::sessionTo({ Ending::agreement, "price-of-the-hours", true, false });
    Shown shown(m_theme, secret, everyone());
    shown.click(u"showNumbers"_s);
    QString words;
    bool told = false;
    for (const QString& step : shown.walk()) {
        QVERIFY2(step != u"results"_s, "values of parties that are nobody's business");
        words += shown.allWords();
    }
    shown.key(Qt::Key_Home);
    for (int i = 0; i < 12; ++i) {
        words += shown.allWords();
        told = told || shown.sees(u"remark"_s);
        shown.key(Qt::Key_Down);
    }
    QVERIFY(told); // kindly, and once
    const Reader reader = readerOf(u"en");
    int sheets = 0;
    for (const Party& party : secret->scenario.parties) {
        if (!party.preferences)
            continue;
        ++sheets;
        const QString walkAway = text::points(party.preferences->walkAway, {}, reader);
        QVERIFY2(!words.contains(walkAway), qPrintable(walkAway));
    }
    QVERIFY(sheets > 2);
    // The same words with the eyes of the facilitator do have them.
    shown.choose(u"eyes"_s, shown.find<QComboBox>(u"eyes"_s)->count() - 1);
    shown.key(Qt::Key_Home);
    QVERIFY(shown.walk().contains(u"results"_s));
}

void TestDebrief::aSeatSeesItsOwnValuesOnly()
{
    const Translation translation(u"en"_s);
    const auto secret = test::sessionTo({ Ending::agreement, "price-of-the-hours", true, false });
    Shown shown(m_theme, secret, viewerOf({ PartyId(0), 1 }));
    shown.click(u"showNumbers"_s);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"results"_s);
    const auto* model = shown.page.findChild<QTableView*>(u"numbersTable"_s)->model();
    QCOMPARE(model->rowCount(), 1);
}

void TestDebrief::warnsBeforeSecretsOfAnOpenSession()
{
    Shown shown(m_theme, test::sessionTo({ Ending::open }), facilitatorEyes());
    QVERIFY(shown.sees(u"warning"_s));
    QVERIFY(shown.page.focusWidget());
    QCOMPARE(shown.page.focusWidget()->objectName(), u"keepEyes"_s); // Enter shows nothing
    QCOMPARE(shown.page.eyes(), everyone());
    shown.click(u"keepEyes"_s);
    QVERIFY(!shown.sees(u"warning"_s));
    QCOMPARE(shown.page.eyes(), everyone());
    shown.choose(u"eyes"_s, 1);
    QVERIFY(shown.sees(u"warning"_s));
    shown.click(u"showAllTheSame"_s);
    QCOMPARE(shown.page.eyes(), viewerOf({ PartyId(0), 1 }));
    // Whoever was insisted on is not asked about again; others are.
    shown.choose(u"eyes"_s, 0);
    shown.choose(u"eyes"_s, 1);
    QVERIFY(!shown.sees(u"warning"_s));
    shown.choose(u"eyes"_s, 2);
    QVERIFY(shown.sees(u"warning"_s));
    QCOMPARE(shown.page.eyes(), viewerOf({ PartyId(0), 1 }));
    // One that is over is open to all eyes.
    Shown over(m_theme, m_agreement, viewerOf({ PartyId(2), 1 }));
    QVERIFY(!over.sees(u"warning"_s));
    QCOMPARE(over.page.eyes(), viewerOf({ PartyId(2), 1 }));
}

void TestDebrief::nothingToTellIsSaid()
{
    Shown shown(
        m_theme, test::sessionTo({ Ending::lobby, "price-of-the-hours", false }), everyone());
    QVERIFY(!shown.sees(u"picture"_s));
    QVERIFY(!shown.find<QAbstractButton>(u"previous"_s)->isEnabled());
    QVERIFY(shown.sees(u"nothing"_s));
    QVERIFY(!shown.find<QAbstractButton>(u"next"_s)->isEnabled());
}

void TestDebrief::theRoomSeesNoNotes()
{
    Shown shown(m_theme, m_agreement);
    shown.key(Qt::Key_Right);
    QVERIFY(!shown.sees(u"panel"_s));
    QSignalSpy projected(&shown.page, &DebriefPage::projectionChanged);
    shown.key(Qt::Key_P);
    QVERIFY(shown.page.isPresenting());
    QVERIFY(shown.sees(u"panel"_s));
    QVERIFY(!shown.text(u"notes"_s).isEmpty());
    QVERIFY(!shown.text(u"nextStep"_s).isEmpty());
    auto* screen = shown.projector.findChild<PresenterScreen*>();
    QVERIFY(screen->isVisible());
    const Projection seen = projected.last().first().value<Projection>();
    QCOMPARE(seen.title, shown.text(u"stepTitle"_s));
    QCOMPARE(seen.sentence, shown.text(u"sentence"_s));
    const QString notes = shown.text(u"notes"_s);
    for (const QString& words : { seen.over, seen.title, seen.sentence, seen.points.join(u'\n'),
             screen->accessibleName(), screen->accessibleDescription() })
        QVERIFY(!words.contains(notes.left(20)));
    QVERIFY(screen->findChildren<QLabel*>().isEmpty());
    // The room's own keys go on and back, and close it.
    QTest::keyClick(screen, Qt::Key_PageUp);
    QCOMPARE(shown.page.step(), u"feelings"_s);
    QTest::keyClick(screen, Qt::Key_Escape);
    QVERIFY(!shown.page.isPresenting());
    QVERIFY(!shown.sees(u"panel"_s));
    QVERIFY(!shown.projector.isVisible());
    // Whoever leaves the page closes it as well, and so does who closes the window.
    shown.click(u"present"_s);
    QVERIFY(shown.page.isPresenting());
    shown.projector.close();
    QVERIFY(!shown.page.isPresenting());
    shown.click(u"present"_s);
    shown.page.hide();
    QVERIFY(!shown.page.isPresenting());
    QVERIFY(!shown.projector.isVisible());
}

/// One second window, not two: the projector that is open shows the debrief, and stays open afterwards.
void TestDebrief::theRoomLooksAtTheProjector()
{
    Shown shown(m_theme, m_agreement);
    shown.projector.show();
    test::settle();
    const qsizetype windows = QApplication::topLevelWidgets().size();
    shown.key(Qt::Key_P);
    QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    auto* screen = shown.projector.findChild<PresenterScreen*>();
    QVERIFY(screen->isVisible());
    QCOMPARE(screen->size(), shown.projector.size());
    shown.projector.setBlank(true);
    QVERIFY(!screen->isVisible());
    shown.projector.setBlank(false);
    QVERIFY(screen->isVisible());
    shown.key(Qt::Key_P);
    QVERIFY(!shown.page.isPresenting());
    test::settle();
    QVERIFY(!shown.projector.findChild<PresenterScreen*>());
    QVERIFY(shown.projector.isVisible());
}

void TestDebrief::theRoomWaitsForNumbers()
{
    Shown shown(m_theme, m_agreement);
    shown.click(u"showNumbers"_s);
    shown.key(Qt::Key_P);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"agreed"_s);
    const auto* screen = shown.projector.findChild<PresenterScreen*>();
    QVERIFY(screen->projection().picture);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.page.step(), u"results"_s);
    QVERIFY(!screen->projection().picture);
    QVERIFY(screen->projection().sentence.isEmpty());
    QVERIFY(!screen->projection().title.isEmpty());
    shown.click(u"next"_s); // reveals
    QCOMPARE(shown.page.step(), u"results"_s);
    QVERIFY(screen->projection().picture);
    shown.click(u"next"_s);
    QCOMPARE(shown.page.step(), u"course"_s);
    QVERIFY(!screen->projection().picture);
}

void TestDebrief::comparesTwoBranches()
{
    const auto two = test::withBranch(*m_agreement);
    Shown shown(m_theme, two);
    auto* box = shown.find<QComboBox>(u"compare"_s);
    QCOMPARE(box->count(), 3); // nothing, the branch, another record
    shown.choose(u"compare"_s, 1);
    QCOMPARE(box->currentIndex(), 1);
    QCOMPARE(shown.page.step(), u"agreed"_s);
    QVERIFY(!shown.text(u"sentence"_s).isEmpty());
    int pictures = 0;
    for (const ChartView* view : shown.page.findChildren<ChartView*>())
        pictures += view->isVisible() ? 1 : 0;
    QCOMPARE(pictures, 2);
    QVERIFY(shown.allWords().contains(box->itemText(1)));
    // Numbers stay covered here, too.
    shown.key(Qt::Key_Right);
    QVERIFY(shown.sees(u"cover"_s));
    shown.choose(u"compare"_s, 0);
    QVERIFY(shown.walk().contains(u"home"_s));
}

void TestDebrief::comparesAnotherRecord()
{
    Shown shown(m_theme, m_agreement, everyone());
    QSignalSpy wanted(&shown.page, &DebriefPage::compareRequested);
    auto* box = shown.find<QComboBox>(u"compare"_s);
    shown.choose(u"compare"_s, box->count() - 1);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(box->currentIndex(), 0);
    shown.page.setCompare(
        test::sessionTo({ Ending::agreement, "home-and-screen" }), StreamId::table1);
    test::settle();
    QVERIFY(shown.sees(u"problem"_s));
    QCOMPARE(shown.page.step(), u"feelings"_s);
    shown.page.setCompare(test::sessionTo({ Ending::brokenOff }), StreamId::table1);
    test::settle();
    QCOMPARE(shown.page.step(), u"agreed"_s);
    QCOMPARE(box->currentIndex(), 1);
    // One that is not over is asked about.
    shown.page.setCompare(nullptr, StreamId::table1);
    shown.choose(u"eyes"_s, 1);
    QCOMPARE(shown.page.eyes(), viewerOf({ PartyId(0), 1 }));
    shown.page.setCompare(test::sessionTo({ Ending::open }), StreamId::table1);
    test::settle();
    QVERIFY(shown.sees(u"warning"_s));
    QCOMPARE(shown.page.eyes(), everyone());
}

void TestDebrief::savesFiles()
{
    const QString path = m_folder.filePath(u"talks.pourparler"_s);
    Shown shown(m_theme, m_agreement, everyone(), path);
    const auto save = [&](const QString& action, const QString& file) {
        shown.page.findChild<QAction*>(action)->trigger();
        auto* dialog = shown.page.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().constFirst().contains(u"-public"_s));
        Q_EMIT dialog->fileSelected(m_folder.filePath(file));
        delete dialog;
        QTRY_VERIFY(QFileInfo::exists(m_folder.filePath(file)));
        QTRY_VERIFY(shown.sees(u"news"_s));
        shown.key(Qt::Key_Down);
        QVERIFY(!shown.sees(u"news"_s));
    };
    save(u"saveHtml"_s, u"a.html"_s);
    save(u"savePdf"_s, u"a.pdf"_s);
    save(u"savePictures"_s, u"pictures"_s);
    const QStringList files = QDir(m_folder.filePath(u"pictures"_s)).entryList(QDir::Files);
    for (const auto& ending : { u".svg"_s, u".png"_s, u".csv"_s })
        QVERIFY2(files.contains(u"results"_s + ending), qPrintable(files.join(u' ')));
}

void TestDebrief::saysWhatCouldNotBeSaved()
{
    Shown shown(m_theme, m_agreement, everyone(), m_folder.filePath(u"talks.pourparler"_s));
    shown.page.findChild<QAction*>(u"saveHtml"_s)->trigger();
    auto* dialog = shown.page.findChild<QFileDialog*>();
    Q_EMIT dialog->fileSelected(u"/nowhere/at/all.html"_s);
    delete dialog;
    QTRY_VERIFY(shown.sees(u"problem"_s));
}

void TestDebrief::everyPictureHasItsNumbers()
{
    Shown shown(m_theme, m_agreement);
    shown.click(u"showNumbers"_s);
    int pictures = 0;
    for (int i = 0; i < 10; ++i, shown.key(Qt::Key_Right)) {
        auto* view = shown.page.findChild<ChartView*>();
        if (!view->isVisible())
            continue;
        ++pictures;
        QVERIFY(!view->findChild<ChartCanvas*>()->accessibleName().isEmpty());
        QVERIFY(!view->findChild<ChartCanvas*>()->accessibleDescription().isEmpty());
        auto* toggle = view->findChild<QAbstractButton*>(u"numbers"_s);
        QTest::mouseClick(toggle, Qt::LeftButton);
        auto* table = view->findChild<QTableView*>();
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
        const QAbstractItemModelTester tester(table->model());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(!table->isVisible());
        QVERIFY(view->findChild<ChartCanvas*>()->isVisible());
    }
    QVERIFY(pictures >= 4);
}

void TestDebrief::everythingHasANameAndIsReached()
{
    Shown shown(m_theme, test::withBranch(*m_agreement));
    for (const QSize& size : { QSize(1280, 760), QSize(1920, 1050) }) {
        shown.page.resize(size);
        shown.key(Qt::Key_Home);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(test::namelessControls(shown.page), QStringList());
            QCOMPARE(test::unreachable(shown.page), QStringList());
            QCOMPARE(test::cutTexts(shown.page), QStringList());
            shown.key(Qt::Key_Right);
        }
        if (!shown.page.isPresenting())
            shown.key(Qt::Key_P);
    }
}

void TestDebrief::speaksTheLanguageThatIsOn()
{
    auto translation = std::make_unique<Translation>(u"en"_s);
    Shown shown(m_theme, m_agreement);
    shown.key(Qt::Key_Right);
    const QString title = shown.page.title();
    translation.reset();
    translation = std::make_unique<Translation>(u"fr"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&shown.page, &change);
    test::settle();
    QCOMPARE(shown.page.step(), u"agreed"_s);
    QVERIFY(shown.page.title() != title);
    m_theme.setMode(Theme::Mode::dark);
    m_theme.setZoom(200);
    test::settle();
    QCOMPARE(shown.page.step(), u"agreed"_s);
    QVERIFY(shown.page.minimumSizeHint().width() <= 1280);
}

QTEST_MAIN(TestDebrief)
#include "tst_debrief.moc"
