// The signing page by itself: what it says of the text and the rule, how one signs, how one refuses; and that both
// pages ask for a thing once only.
#include "app/desktop/table/signing_page.h"
#include "app/desktop/table/table_page.h"
#include "app/desktop/theme/theme.h"
#include "table_session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

class TestTableSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusingToSignAsksOnceMore();
    void signingAsksForNothingMore();
    void tellsWhatIsToBeSigned();
    void whatOneLooksUpIsAtHand();
    void aSecondClickDoesNothing();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTableSigning::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestTableSigning::refusingToSignAsksOnceMore()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    QVERIFY(session.submit(command::Accept { static_cast<ProposalId>(1) }));
    QVERIFY(session.submit(command::CallSigning { static_cast<ProposalId>(1) }));
    SigningPage page(*m_theme);
    std::vector<CommandBody> asked;
    connect(&page, &SigningPage::commandRequested, this, [&](const CommandBody& body) {
        asked.push_back(body);
        QVERIFY(session.submit(body));
        page.granted(0);
    });
    page.setSession(session.view());
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    QTest::mouseClick(page.findChild<QAbstractButton*>(u"refuse"_s), Qt::LeftButton);
    QVERIFY(asked.empty());
    auto* words = page.findChild<QLineEdit*>(u"words"_s);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"Not like this"_s);
    QTest::mouseClick(page.findChild<QAbstractButton*>(u"confirm"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), std::size_t { 1 });
    QVERIFY(std::holds_alternative<command::Refuse>(asked.front()));
    page.setSession(nullptr);
}

void TestTableSigning::signingAsksForNothingMore()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    QVERIFY(session.submit(command::Accept { static_cast<ProposalId>(1) }));
    QVERIFY(session.submit(command::CallSigning { static_cast<ProposalId>(1) }));
    SigningPage page(*m_theme);
    int signatures = 0;
    connect(&page, &SigningPage::commandRequested, this, [&](const CommandBody& body) {
        signatures += std::holds_alternative<command::Sign>(body) ? 1 : 0;
        QVERIFY(session.submit(body));
        page.granted(0);
    });
    page.setSession(session.view());
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    // A stray key signs nothing: the focus is on the text.
    QTest::keyClick(
        QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key_Space);
    QTest::keyClick(
        QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key_Return);
    QCOMPARE(signatures, 0);
    auto* sign = page.findChild<QAbstractButton*>(u"sign"_s);
    QTest::mouseClick(sign, Qt::LeftButton);
    QCOMPARE(signatures, 1);
    QTRY_VERIFY(!sign->isEnabled());
    QVERIFY(!sign->toolTip().isEmpty());
    page.setSession(nullptr);
}

void TestTableSigning::tellsWhatIsToBeSigned()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    QVERIFY(session.submit(command::Accept { static_cast<ProposalId>(1) }));
    QVERIFY(session.submit(command::CallSigning { static_cast<ProposalId>(1) }));
    SigningPage page(*m_theme);
    page.setSession(session.view());
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    const Scenario& scenario = session.scenario();
    for (const Issue& issue : scenario.issues)
        QVERIFY2(words.contains(QString::fromStdString(issue.title.in("en"))), issue.id.c_str());
    for (const Party& party : scenario.parties)
        QVERIFY(!words.filter(QString::fromStdString(party.name.in("en"))).isEmpty());
    QVERIFY(words.contains(u"has to sign"_s));
    page.setSession(nullptr);
}

/// The brief, the history and the note by the keys of the table; the note is the same on both pages.
void TestTableSigning::whatOneLooksUpIsAtHand()
{
    test::TableSession session(u"home-and-screen"_s, "uni");
    session.letBotsAct();
    TablePage table(*m_theme);
    table.setSession(session.view(), session.seat());
    QVERIFY(session.submit(command::Accept { static_cast<ProposalId>(1) }));
    QVERIFY(session.submit(command::CallSigning { static_cast<ProposalId>(1) }));
    SigningPage page(*m_theme);
    connect(&page, &SigningPage::commandRequested, this,
        [&](const CommandBody& body) { QVERIFY(session.submit(body)); });
    page.setSession(session.view());
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    const auto seen = [&page](const QString& words) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    const QString interest = u"Without an agreement"_s;
    QVERIFY(seen(u"The text to be signed"_s) && !seen(interest));
    QTest::keyClick(&page, Qt::Key_F2);
    QVERIFY(seen(interest) && !seen(u"The text to be signed"_s));
    QVERIFY(page.findChild<QAbstractButton*>(u"sign"_s)->isVisible());
    QTest::keyClick(&page, Qt::Key_F6);
    const auto* history = page.findChild<QAbstractItemView*>();
    QVERIFY(history->isVisible() && history->model()->rowCount() > 3);
    QTest::keyClick(&page, Qt::Key_F8);
    auto* note = page.findChild<QPlainTextEdit*>();
    QVERIFY(note->isVisible());
    QTest::keyClicks(note, u"ask about the review"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(seen(u"The text to be signed"_s) && !note->isVisible());
    page.setSession(nullptr);
    QCOMPARE(session.view()->view().room().seat(session.seat())->note.text(),
        std::string("ask about the review"));
    QStringList notes;
    for (const QPlainTextEdit* each : table.findChildren<QPlainTextEdit*>())
        notes << each->toPlainText();
    QVERIFY(notes.contains(u"ask about the review"_s));
    table.setSession(nullptr, {});
}

void TestTableSigning::aSecondClickDoesNothing()
{
    test::TableSession session(u"home-and-screen"_s, "emp");
    TablePage page(*m_theme);
    int asked = 0;
    connect(&page, &TablePage::commandRequested, this, [&] { ++asked; });
    page.setSession(session.view(), session.seat());
    page.show();
    auto* pass = page.findChild<QAbstractButton*>(u"pass"_s);
    QTest::mouseClick(pass, Qt::LeftButton);
    QTest::mouseClick(pass, Qt::LeftButton);
    QCOMPARE(asked, 1);
    page.granted(1);
    QTest::mouseClick(pass, Qt::LeftButton);
    QCOMPARE(asked, 2);
    page.setSession(nullptr, {});
}

QTEST_MAIN(TestTableSigning)
#include "tst_table_signing.moc"
