// Parts of the table: no figure anywhere while scores are hidden, two proposals side by side, the table in six lines,
// what time costs, a draft that answers what is gone.
#include "app/desktop/table/composer_panel.h"
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "app/models/proposals_model.h"
#include "app/text/naming.h"
#include "table_session.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

namespace {

/// Every word in sight and out of it: labels, buttons, names, tooltips, and what the views' models tell of options.
QStringList everyWord(const QWidget& page)
{
    QStringList words;
    for (const QWidget* each : page.findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        words << each->accessibleName() << each->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(each))
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            words << button->text();
        if (const auto* text = qobject_cast<const QTextEdit*>(each))
            words << text->toPlainText();
    }
    if (const auto* issues = page.findChild<QTreeView*>(u"issues"_s))
        for (int row = 0; row < issues->model()->rowCount(); ++row) {
            const QModelIndex issue = issues->model()->index(row, 0);
            for (int option = 0; option < issues->model()->rowCount(issue); ++option)
                words << issues->model()
                             ->index(option, 0, issue)
                             .data(ComposerModel::EffectWordsRole)
                             .toString();
        }
    words.removeAll(QString());
    return words;
}

QString figureIn(const QWidget& page)
{
    static const QRegularExpression figure(u"\\d\\.\\d"_s);
    for (const QString& words : everyWord(page))
        if (figure.match(words).hasMatch())
            return words;
    return {};
}

void leavePicture(QWidget& page)
{
    const QString folder = qEnvironmentVariable("POURPARLER_PICTURES");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // layouts inside layouts come to rest one after another
    QDir().mkpath(folder);
    QVERIFY(page.grab().save(
        folder + u"/parts-"_s + QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s));
}

} // namespace

class TestTableParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noFigureWhileScoresAreHidden();
    void noFigureInTheBrief();
    void everyBriefSpeaksWithoutPoints();
    void noFigureWhileSigning();
    void comparesTwoProposals();
    void tellsTheTableInSixLines();
    void tellsWhatTimeCosts();
    void tellsThatADraftIsStale();
    void tabsKeepTheirWords();
    void littleRoomMakesTabs();
    void whatCanBeSaidStaysInSight();

private:
    struct Shown : TablePage {
        Shown(const Theme& theme, test::TableSession& session, QSize size = { 1280, 800 })
            : TablePage(theme)
        {
            setSession(session.view(), session.seat());
            resize(size);
            show();
            QCoreApplication::processEvents();
        }
        ~Shown() override { setSession(nullptr, {}); }
        template <class T>
        T* part(const QString& name) const
        {
            for (T* each : findChildren<T*>(name))
                if (each->isVisible())
                    return each;
            return nullptr;
        }
    };

    std::unique_ptr<Theme> m_theme;
};

void TestTableParts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestTableParts::noFigureWhileScoresAreHidden()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.playUntilRound(3);
    Shown page(*m_theme, session);
    QVERIFY(!figureIn(page).isEmpty());
    QVERIFY(session.submitAs(facilitator(), command::HideScores { true }));
    QTRY_VERIFY(page.part<QWidget>(u"interests"_s));
    QVERIFY2(figureIn(page).isEmpty(), qPrintable(figureIn(page)));
    // Each option says how it serves me; the package says so of the issues.
    QVERIFY(everyWord(page).contains(u"well"_s));
    QTest::keyClick(page.part<QTreeView>(u"issues"_s), Qt::Key_1);
    QVERIFY2(figureIn(page).isEmpty(), qPrintable(figureIn(page)));
    QTest::mouseClick(page.part<QAbstractButton>(u"compareWith"_s), Qt::LeftButton);
    QVERIFY2(figureIn(page).isEmpty(), qPrintable(figureIn(page)));
    leavePicture(page);
    QVERIFY(session.submitAs(facilitator(), command::HideScores { false }));
    QTRY_VERIFY(!page.part<QWidget>(u"interests"_s));
    QVERIFY(!figureIn(page).isEmpty());
}

void TestTableParts::noFigureInTheBrief()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    Shown page(*m_theme, session);
    QTest::keyClick(&page, Qt::Key_F2);
    const auto worth
        = [&] { return everyWord(page).filter(u"Worth"_s).filter(u"to you"_s).size(); };
    QCOMPARE(worth(), 1);
    QVERIFY(session.submitAs(facilitator(), command::HideScores { true }));
    QTRY_COMPARE(worth(), 0);
    QVERIFY(!everyWord(page).filter(u"the most important first"_s).isEmpty());
    const auto said
        = [&](const QString& words) { return !everyWord(page).filter(words).isEmpty(); };
    QVERIFY(said(u"Monitoring."_s));
    QVERIFY(!said(u"Monitoring: 30"_s));
    QVERIFY(!said(u"59 points"_s));
    leavePicture(page);
    QVERIFY(session.submitAs(facilitator(), command::HideScores { false }));
    QTRY_VERIFY(said(u"Monitoring: 30."_s));
    QVERIFY(said(u"It is worth 59 points."_s));
}

void TestTableParts::everyBriefSpeaksWithoutPoints()
{
    static const QRegularExpression points(
        u"\\bpoints?\\b|:\\s*\\d|\\[\\[|\\]\\]"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& id : { u"home-and-screen"_s, u"price-of-the-hours"_s }) {
        const test::TableSession session(id, "emp");
        const Scenario& scenario = session.scenario();
        for (std::size_t p = 0; p < scenario.parties.size(); ++p) {
            if (!scenario.parties[p].votes)
                continue;
            for (const QString& language : { u"en"_s, u"fr"_s }) {
                const Reader reader = readerOf(language);
                const QString hidden = text::brief(scenario, PartyId(p), false, reader);
                const QRegularExpressionMatch found = points.match(hidden);
                QVERIFY2(!found.hasMatch(),
                    qPrintable(hidden.mid(found.capturedStart(), 60) + u" — "_s + language));
                const QString shown = text::brief(scenario, PartyId(p), true, reader);
                QVERIFY(shown.contains(u" points**"_s) && !shown.contains(u"[["_s));
            }
        }
    }
}

void TestTableParts::noFigureWhileSigning()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    QVERIFY(session.submit(command::Accept { static_cast<ProposalId>(1) }));
    QVERIFY(session.submit(command::CallSigning { static_cast<ProposalId>(1) }));
    SigningPage page(*m_theme);
    page.setSession(session.view());
    page.resize(1280, 800);
    page.show();
    QVERIFY(!figureIn(page).isEmpty());
    QVERIFY(session.submitAs(facilitator(), command::HideScores { true }));
    QTRY_VERIFY2(figureIn(page).isEmpty(), qPrintable(figureIn(page)));
    QVERIFY(page.findChild<QWidget*>(u"interests"_s)->isVisible());
    leavePicture(page);
    page.setSession(nullptr);
}

void TestTableParts::comparesTwoProposals()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.playUntilRound(4);
    Shown page(*m_theme, session);
    auto* tree = page.findChild<QTreeView*>(u"proposalsTree"_s);
    const QModelIndex newest = tree->currentIndex();
    const QString before = newest.data().toString();
    QTest::mouseClick(page.part<QAbstractButton>(u"compareWith"_s), Qt::LeftButton);
    auto* compare = page.part<QWidget>(u"compare"_s);
    QVERIFY(compare);
    auto* rows = compare->findChild<QTableView*>();
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->model()->rowCount(), 6); // five issues and the worth
    QVERIFY(!page.part<QAbstractButton>(u"compareWith"_s));
    leavePicture(page);
    // Walking chooses the other one; the first stays.
    const QString head = rows->model()->headerData(1, Qt::Horizontal).toString();
    const QString other = rows->model()->headerData(2, Qt::Horizontal).toString();
    QVERIFY(head != other);
    tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount() - 1, 0));
    QCOMPARE(rows->model()->headerData(1, Qt::Horizontal).toString(), head);
    // A proposal that comes in meanwhile changes nothing.
    const QModelIndex walked = tree->currentIndex();
    session.letOneBotAct();
    QCoreApplication::processEvents();
    QVERIFY(tree->currentIndex() == walked || session.myTurn());
    QTest::mouseClick(page.part<QAbstractButton>(u"stopComparing"_s), Qt::LeftButton);
    QVERIFY(!page.part<QWidget>(u"compare"_s));
    QCOMPARE(tree->currentIndex().data().toString(), before);
}

void TestTableParts::tellsTheTableInSixLines()
{
    test::TableSession session(u"price-of-the-hours"_s, "uni", 60);
    session.playUntilRound(3);
    Shown page(*m_theme, session);
    QTest::keyClick(&page, Qt::Key_F3);
    auto* recap = page.part<QWidget>(u"recap"_s);
    QVERIFY(recap);
    int lines = 0;
    for (const QLabel* each : recap->findChildren<QLabel*>())
        lines += each->isVisible() && !each->text().isEmpty() ? 1 : 0;
    QCOMPARE(lines, 12);
    leavePicture(page);
    QTest::keyClick(&page, Qt::Key_F3);
    QVERIFY(!page.part<QWidget>(u"recap"_s));
}

void TestTableParts::tellsWhatTimeCosts()
{
    const Scenario scenario = test::smallScenario();
    const auto costOf = [&](const char* party, const char* lines) {
        test::Script script(scenario);
        const SeatId seat { *scenario.findParty(party), 1 };
        script.seated().bargaining().play(lines);
        SeatView seen(redact(scenario, viewerOf(seat)), viewerOf(seat));
        for (const Event& event : script.events())
            if (const auto told = redact(event, viewerOf(seat)))
                seen.take(*told);
        LiveView view(std::move(seen));
        ComposerPanel panel(*m_theme);
        panel.setView(&view);
        const auto* label = panel.findChild<QLabel*>(u"timeCost"_s);
        const QString words = label->isHidden() ? QString() : label->text();
        panel.setView(nullptr);
        return words;
    };
    QVERIFY(costOf("uni", "").isEmpty());
    QVERIFY(costOf("ngo", "").contains(u"2.0"_s));
    QVERIFY(!costOf("ngo", "").contains(u"has cost"_s));
    QVERIFY(costOf("ngo", "emp: pass; uni: pass; ngo: pass; med: pass").contains(u"has cost"_s));
}

void TestTableParts::tellsThatADraftIsStale()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    Shown page(*m_theme, session);
    const auto answering = [&] { return everyWord(page).filter(u"answers 1"_s); };
    QVERIFY(answering().filter(u", not"_s).isEmpty());
    QTest::keyClick(page.part<QTreeView>(u"issues"_s), Qt::Key_2); // touched: it stays as it is
    QVERIFY(session.submit(command::Pass {}));
    session.letBotsAct();
    QTRY_VERIFY(!answering().filter(u"answers 1, not "_s).isEmpty());
}

/// At the smallest window and larger letters every tab stands there in full, the keys in the tooltips.
void TestTableParts::tabsKeepTheirWords()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    Theme theme;
    theme.setZoom(150);
    theme.applyTo(*qApp);
    {
        Shown page(theme, session, { 960, 600 });
        int tabs = 0;
        for (const QAbstractButton* each : page.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->property("kind") == u"tab"_s) {
                ++tabs;
                QVERIFY(!each->toolTip().isEmpty());
                QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
                QVERIFY(each->visibleRegion().boundingRect().size() == each->size());
            }
        QCOMPARE(tabs, 8);
        leavePicture(page);
    }
    m_theme->applyTo(*qApp);
}

/// With letters twice as large the positions and the proposal in the making are tabs like the others; nothing of it is lost
/// on the way there and back.
void TestTableParts::littleRoomMakesTabs()
{
    test::TableSession session(u"price-of-the-hours"_s, "stf");
    session.playUntilRound(2);
    Theme theme;
    theme.applyTo(*qApp);
    {
        Shown page(theme, session);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto isThere = [&](const char* name) {
            QCoreApplication::processEvents();
            return page.part<QWidget>(QString::fromLatin1(name)) != nullptr;
        };
        const auto* matrix = page.findChild<QTableView*>(u"matrix"_s);
        const auto issuesInSight = [&] {
            int seen = 0;
            for (int row = 0; row < matrix->model()->rowCount(); ++row)
                seen += matrix->viewport()->rect().contains(
                            matrix->visualRect(matrix->model()->index(row, 0)))
                    ? 1
                    : 0;
            return seen;
        };
        QCOMPARE(issuesInSight(), 11);
        QVERIFY(isThere("matrix") && isThere("composer") && isThere("proposalsTree"));
        QTest::keyClick(page.part<QTreeView>(u"issues"_s), Qt::Key_2);
        const QString drafted = everyWord(page).filter(u"Value"_s).join(u' ');

        theme.setZoom(200);
        QVERIFY(isThere("matrix") && !isThere("composer") && !isThere("proposalsTree"));
        QVERIFY(issuesInSight() >= 9);
        QTest::keyClick(&page, Qt::Key_F4);
        QVERIFY(isThere("composer") && !isThere("matrix"));
        QCOMPARE(everyWord(page).filter(u"Value"_s).join(u' '), drafted);
        QVERIFY(page.part<QTreeView>(u"issues"_s)->hasFocus());
        QTest::keyClick(&page, Qt::Key_F7);
        QVERIFY(isThere("proposalsTree") && !isThere("composer"));
        QTest::mouseClick(page.part<QAbstractButton>(u"counter"_s), Qt::LeftButton);
        QVERIFY(isThere("composer"));
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(isThere("matrix"));
        QTest::keyClick(&page, Qt::Key_F3);
        QVERIFY(!everyWord(page).filter(u"What the others did last"_s).isEmpty());

        theme.setZoom(100);
        QVERIFY(isThere("matrix") && isThere("composer"));
        QCOMPARE(issuesInSight(), 11);
    }
    m_theme->applyTo(*qApp);
}

/// A package of eleven issues, the box for what was taken back, and limits that it crosses: the words of the proposal scroll;
/// what it does to me and what I can say to it stand below them in full.
void TestTableParts::whatCanBeSaidStaysInSight()
{
    test::TableSession session(u"price-of-the-hours"_s, "stf");
    const std::uint64_t before = session.view()->view().state().publicEvents;
    session.letBotsAct();
    QVERIFY(session.submitAs(facilitator(), command::Rewind { before }));
    session.letBotsAct();
    QVERIFY(session.myTurn());
    Shown page(*m_theme, session, { 1280, 690 });
    QCoreApplication::processEvents();
    QVERIFY(!everyWord(page).filter(u"taken back"_s).isEmpty());
    const auto* words = page.part<QScrollArea>(u"proposalWords"_s);
    QVERIFY(words && words->widget()->height() > words->viewport()->height());
    const auto* limits = page.part<QLabel>(u"limits"_s);
    QVERIFY(limits);
    QVERIFY(limits->text().contains(u"below your walk-away value"_s));
    QVERIFY(limits->text().contains(u"red line"_s));
    QCOMPARE(limits->visibleRegion().boundingRect().size(), limits->size());
    for (const QString& name : { u"accept"_s, u"reject"_s, u"counter"_s }) {
        const auto* button = page.part<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QCOMPARE(button->visibleRegion().boundingRect().size(), button->size());
        QVERIFY(button->mapTo(&page, QPoint()).y()
            >= limits->mapTo(&page, limits->rect().bottomLeft()).y());
    }
    leavePicture(page);
    QVERIFY(session.submitAs(facilitator(), command::HideScores { true }));
    QTRY_VERIFY(!limits->text().contains(u"walk-away"_s));
    QVERIFY(limits->text().contains(u"red line"_s));
}

QTEST_MAIN(TestTableParts)
#include "tst_table_parts.moc"
