// Paper: what is on it, for whom, on every page; and that nobody's secrets get onto anybody else's.

#include "app/documents/documents.h"
#include "app/documents/layout.h"
#include "app/text/file_codes.h"
#include "app/text/sentence.h"
#include "sample_story.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::test;
using namespace Qt::StringLiterals;

class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysWhoseItIs_data();
    void everyPageSaysWhoseItIs();
    void aPartyGetsItsOwnSheet();
    void othersSecretsChangeNothing();
    void piecesStayTogether();
    void whatIsTooHighIsPlacedAlone();
    void refusesWhatCannotBeWritten();

private:
    [[nodiscard]] QStringList all(const Scenario& scenario, const QString& language = u"en"_s)
    {
        const auto written
            = document::writeAllPaper(scenario, readerOf(language), m_folder.filePath(u"a/b"_s));
        return written ? *written : QStringList();
    }
    static QString flat(const QStringList& pages) { return pages.join(u' ').simplified(); }

    QTemporaryDir m_folder;
};

void TestPaper::everyPageSaysWhoseItIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString& id : { u"home-and-screen"_s, u"price-of-the-hours"_s })
        for (const QString& language : { u"en"_s, u"fr"_s })
            QTest::addRow("%s %s", qPrintable(id), qPrintable(language)) << id << language;
}

void TestPaper::everyPageSaysWhoseItIs()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const Scenario& scenario = shippedScenario(id);
    const Reader reader = readerOf(language);
    const QStringList files = all(scenario, language);
    QCOMPARE(files.size(), static_cast<qsizetype>(scenario.parties.size() + 2));
    for (qsizetype f = 0; f < files.size(); ++f) {
        QVERIFY(bytesOf(files[f]).startsWith("%PDF"));
        const bool open = f < 2;
        QCOMPARE(QFileInfo(files[f]).fileName().startsWith(
                     u"paper-"_s + id + (open ? u"-"_s : u"-seat-"_s)),
            true);
        const QStringList pages = pagesOf(files[f]);
        QVERIFY2(!pages.isEmpty(), "pdftotext (poppler-utils) is needed");
        const QString invented = text::inLanguage(scenario.invented, reader).simplified();
        for (qsizetype p = 0; p < pages.size(); ++p) {
            const QString page = pages[p].simplified();
            QVERIFY2(page.contains(u"Page %1 of %2"_s.arg(p + 1).arg(pages.size())),
                qPrintable(page.right(300)));
            QCOMPARE(page.contains(u"Public"_s), open);
            QCOMPARE(page.contains(u"Confidential"_s), !open);
            // The words of the footer's last lines, whatever stands beside them.
            for (const QString& word : invented.split(u' '))
                QVERIFY2(page.contains(word), qPrintable(word));
        }
    }
}

void TestPaper::aPartyGetsItsOwnSheet()
{
    const Scenario& scenario = shippedScenario(u"home-and-screen"_s);
    const QStringList files = all(scenario);
    const QString everybody = flat(pagesOf(files[0]));
    const QString employer = flat(pagesOf(files[2]));
    const QString union_ = flat(pagesOf(files[3]));
    for (const QString& words :
        { u"Telework days a week"_s, u"Who is at the table"_s, u"When an agreement holds"_s,
            u"What we agreed"_s, u"Log-in and log-out times only"_s })
        QVERIFY2(everybody.contains(words), qPrintable(words));
    for (const QString& words : { u"Score sheet"_s, u"A charter decided alone"_s, u"57.0"_s })
        QVERIFY2(employer.contains(words) && !everybody.contains(words), qPrintable(words));
    // Each option with its points, the red line, the walk-away value.
    QVERIFY(employer.contains(u"Removed, nothing instead (red line)"_s));
    QVERIFY(employer.contains(u"There would be no view at all of working time."_s));
    QVERIFY(union_.contains(u"An activity score and screenshots are spying"_s));
    QVERIFY(!employer.contains(u"are spying, whatever"_s));
    QVERIFY(!union_.contains(u"A charter decided alone"_s));
    // Who has nothing to add up gets no empty sheet.
    const QString mediator = flat(pagesOf(all(shippedScenario(u"price-of-the-hours"_s)).back()));
    QVERIFY(mediator.contains(u"An agreement that lasts"_s));
    QVERIFY(!mediator.contains(u"Score sheet"_s));
    // A card has the name on both of its sides, a page a seat.
    const QStringList cards = pagesOf(files[1]);
    QCOMPARE(cards.size(), qsizetype { 2 });
}

void TestPaper::othersSecretsChangeNothing()
{
    const Scenario& scenario = shippedScenario(u"price-of-the-hours"_s);
    QList<QStringList> before;
    for (const QString& file : all(scenario))
        before << pagesOf(file);
    Scenario changed = scenario;
    Party& other = changed.parties.front();
    other.brief
        = LocalText({ { "en", "Something else entirely." }, { "fr", "Something else entirely." } });
    other.preferences->walkAway += 500;
    other.preferences->interests.clear();
    for (auto& scores : other.preferences->scores)
        for (int& score : scores)
            score = 100 - score;
    const QStringList files = all(changed);
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(pagesOf(files[i]) == before[i], i != 2);
}

void TestPaper::piecesStayTogether()
{
    using namespace paper;
    const auto piece = [](double height, bool withNext) {
        return Piece { .height = height, .before = 10, .withNext = withNext };
    };
    const double most = textHeight * 0.6;
    const Pieces pieces { piece(most, false), piece(textHeight * 0.2, true),
        piece(textHeight * 0.3, false), piece(100, false) };
    const auto pages = paginate(pieces);
    QCOMPARE(pages.size(), std::size_t { 2 });
    QCOMPARE(pages[0].size(), std::size_t { 1 });
    QCOMPARE(pages[1].size(), std::size_t { 3 });
    QCOMPARE(pages[1][0].top, 0.0);
    QCOMPARE(pages[1][1].top, textHeight * 0.2 + 10);
}

void TestPaper::whatIsTooHighIsPlacedAlone()
{
    using namespace paper;
    Pieces pieces(3);
    pieces[0].height = 100;
    pieces[1].height = textHeight * 3;
    pieces[2].height = 100;
    const auto pages = paginate(pieces);
    QCOMPARE(pages.size(), std::size_t { 3 });
    for (const auto& page : pages)
        QCOMPARE(page.size(), std::size_t { 1 });
    QCOMPARE(paginate({}).size(), std::size_t { 1 });
}

void TestPaper::refusesWhatCannotBeWritten()
{
    const auto written = document::writeAllPaper(
        shippedScenario(u"home-and-screen"_s), readerOf(u"en"_s), u"/dev/null/paper"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, fault::fileNotWritten);
    QVERIFY(text::isWorded(fault::fileNotWritten));
    QVERIFY(text::sentence(written.error(), readerOf(u"en"_s)).contains(u"/dev/null/paper"_s));
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
