// The debrief as files: well formed, self-contained, graded, and deaf to whatever people wrote into it.

#include "app/documents/documents.h"
#include "sample_story.h"

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pourparler;
using namespace pourparler::test;
using namespace Qt::StringLiterals;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
};

/// Every element, in order; nothing where it is not well formed.
QList<Element> elementsOf(const QByteArray& bytes)
{
    QList<Element> elements;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.append({ reader.name().toString(), reader.attributes() });
    return reader.hasError() ? QList<Element>() : elements;
}

} // namespace

class TestDebriefFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlFetchesNothingAndRunsNothing();
    void htmlCanBeReadByEverybody();
    void gradesAreInHeaderAndName_data();
    void gradesAreInHeaderAndName();
    void notesAreTheFacilitators();
    void othersSecretsChangeNothing();
    void pdfSaysWhoseItIsOnEveryPage();
    void pdfBreaksNoWordAndKeepsAPictureWithItsSentence();
    void branchesAreNamed();
    void chartsAsFiles();

private:
    [[nodiscard]] QByteArray html(const Viewer& viewer, const QString& language = u"en"_s)
    {
        return htmlOf(shippedScenario(u"home-and-screen"_s), viewer, language);
    }
    [[nodiscard]] QByteArray htmlOf(
        const Scenario& scenario, const Viewer& viewer, const QString& language)
    {
        const QString path = m_folder.filePath(u"a.html"_s);
        QFile::remove(path);
        const auto written = document::writeDebriefHtml(
            viewOf(scenario, viewer), sampleStory(), readerOf(language), path);
        return written ? bytesOf(path) : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestDebriefFiles::htmlFetchesNothingAndRunsNothing()
{
    const QByteArray page = html(everyone());
    const auto elements = elementsOf(page);
    QVERIFY(!elements.isEmpty());
    for (const Element& element : elements) {
        QVERIFY2(
            !QStringList({ u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"object"_s, u"base"_s })
                 .contains(element.name),
            qPrintable(element.name));
        for (const QXmlStreamAttribute& attribute : element.attributes) {
            QVERIFY(!attribute.name().startsWith("on"_L1));
            QVERIFY(attribute.name() != "src"_L1);
            if (attribute.name() == "href"_L1)
                QVERIFY(attribute.value().startsWith(u'#'));
        }
    }
    const qsizetype styleEnd = page.indexOf("</style>");
    QVERIFY(styleEnd > 0);
    for (const char* word : { "url(", "@import", "http:", "https:" })
        QVERIFY2(!page.left(styleEnd).contains(word), word);
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.contains("&lt;script"));
    QVERIFY(page.contains("default-src 'none'"));
    // What would steer a terminal or turn the direction of the text is gone.
    for (const char32_t code : { U'\x07', U'\x1b', U'\u202e' })
        QVERIFY(!QString::fromUtf8(page).contains(QString::fromUcs4(&code, 1)));
}

void TestDebriefFiles::htmlCanBeReadByEverybody()
{
    const QByteArray page = html(everyone(), u"fr"_s);
    const auto elements = elementsOf(page);
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QCOMPARE(elements.front().attributes.value(u"lang"_s), u"fr"_s);
    const auto count = [&](const QString& name) {
        return std::count_if(elements.begin(), elements.end(),
            [&](const Element& element) { return element.name == name; });
    };
    QCOMPARE(count(u"h1"_s), 1);
    QCOMPARE(count(u"h2"_s), 3);
    QCOMPARE(count(u"figure"_s), 1);
    QCOMPARE(count(u"figcaption"_s), 1);
    QCOMPARE(count(u"desc"_s), 1);
    QCOMPARE(count(u"title"_s), 2);
    QCOMPARE(count(u"caption"_s), 1);
    QStringList ids;
    for (const Element& element : elements) {
        const QString id = element.attributes.value(u"id"_s).toString();
        QVERIFY(id.isEmpty() || !ids.contains(id));
        ids << id;
        if (element.name == "svg"_L1) {
            QCOMPARE(element.attributes.value(u"role"_s), u"img"_s);
            QVERIFY(element.attributes.value(u"xmlns"_s).isEmpty());
        }
        if (element.name == "th"_L1)
            QCOMPARE(element.attributes.value(u"scope"_s), u"col"_s);
        if (element.name == "text"_L1)
            QVERIFY(element.attributes.value(u"textLength"_s).toDouble() > 10);
    }
    QVERIFY(count(u"text"_s) >= 2);
}

void TestDebriefFiles::gradesAreInHeaderAndName_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("public") << 0 << u"Public"_s << u"public"_s;
    QTest::newRow("seat") << 1 << u"Confidential, for one seat: Lumigraphe SA"_s << u"seat-emp-1"_s;
    QTest::newRow("full") << 2 << u"Full, for the facilitator only"_s << u"full"_s;
}

void TestDebriefFiles::gradesAreInHeaderAndName()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    QFETCH(QString, code);
    const Viewer viewer = kind == 0 ? everyone()
        : kind == 1                 ? viewerOf({ PartyId(), 1 })
                                    : facilitatorEyes();
    QCOMPARE(gradeCode(shippedScenario(u"home-and-screen"_s), viewer), code);
    const QString page = QString::fromUtf8(html(viewer));
    QVERIFY(page.contains(u"<p class=\"grade\">"_s + words));
    QVERIFY(page.contains(u"<title>Debrief: Home and screen ("_s + words));
}

void TestDebriefFiles::notesAreTheFacilitators()
{
    const QByteArray note = "Ask who is surprised.";
    QVERIFY(!html(everyone()).contains(note));
    QVERIFY(!html(viewerOf({ PartyId(), 1 })).contains(note));
    QVERIFY(html(facilitatorEyes()).contains(note));
}

void TestDebriefFiles::othersSecretsChangeNothing()
{
    Scenario changed = shippedScenario(u"home-and-screen"_s);
    changed.parties[1].brief
        = LocalText({ { "en", "Something else." }, { "fr", "Something else." } });
    changed.parties[1].preferences->walkAway += 500;
    for (const Viewer& viewer : { everyone(), viewerOf({ PartyId(), 1 }) })
        QCOMPARE(htmlOf(changed, viewer, u"en"_s), html(viewer));
}

void TestDebriefFiles::pdfSaysWhoseItIsOnEveryPage()
{
    const QString path = m_folder.filePath(u"a.pdf"_s);
    const Viewer viewer = viewerOf({ PartyId(), 1 });
    QVERIFY(document::writeDebriefPdf(viewOf(shippedScenario(u"home-and-screen"_s), viewer),
        sampleStory(), readerOf(u"en"_s), path));
    QVERIFY(bytesOf(path).startsWith("%PDF"));
    const QStringList pages = pagesOf(path);
    QVERIFY(pages.size() >= 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(
            pages[i].contains(u"Home and screen · Confidential, for one seat: Lumigraphe SA"_s));
        QVERIFY(pages[i].contains(u"Invented for training."_s));
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
    const QString whole = pages.join(u' ').simplified();
    for (const QString& words : { u"Partial agreement after 6 rounds"_s, u"Who got what"_s,
             u"relieved"_s, u"What would you do again?"_s, u"58.6"_s, u"<script>"_s })
        QVERIFY2(whole.contains(words), qPrintable(words));
    QVERIFY(!whole.contains(u"Ask who is surprised."_s));
}

void TestDebriefFiles::pdfBreaksNoWordAndKeepsAPictureWithItsSentence()
{
    /// Higher than a page, with a table of more than fits beside its narrow columns.
    class HighChart : public SampleChart {
    public:
        [[nodiscard]] double heightFor(double, const Ink&) const override { return 2000; }
        [[nodiscard]] Numbers numbers() const override
        {
            const QString words = u"words that want more room than there is "_s.repeated(3);
            return { .columns
                = { u"Issue"_s, u"Agreed"_s, u"Asked for first by"_s, u"Proposal"_s, u"Round"_s },
                .rows = { { words, words, words, u"1"_s, u"−1,260"_s } },
                .keys = {},
                .values = {} };
        }
    };
    Story story = sampleStory();
    story.feelings.clear();
    story.steps.front().picture = std::make_shared<HighChart>();
    story.steps.resize(1);
    const QString path = m_folder.filePath(u"high.pdf"_s);
    QVERIFY(document::writeDebriefPdf(
        viewOf(shippedScenario(u"home-and-screen"_s), everyone()), story, readerOf(u"en"_s), path));
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), qsizetype { 3 }); // title, sentence with picture, numbers
    QVERIFY(pages[1].contains(u"Who got what"_s));
    QVERIFY(pages[1].contains(u"Trait d’Union"_s));
    for (const QString& words : { u"Proposal"_s, u"Round"_s, u"−1,260"_s })
        QVERIFY2(pages[2].contains(words), qPrintable(pages[2]));
}

void TestDebriefFiles::branchesAreNamed()
{
    const Scenario scenario = shippedScenario(u"home-and-screen"_s);
    const StreamId branch { 2 };
    const QString name = u"debrief-home-and-screen-branch-2-public"_s;
    QCOMPARE(document::debriefName(scenario, everyone(), StreamId::table1),
        u"debrief-home-and-screen-public"_s);
    QCOMPARE(document::debriefName(scenario, everyone(), branch), name);
    const QString words = u"Branch 2"_s;
    QVERIFY(!html(everyone()).contains(words.toUtf8()));
    QVERIFY(document::writeDebrief(
        viewOf(scenario, everyone()), readerOf(u"en"_s), m_folder.path(), true, branch));
    const QByteArray page = bytesOf(m_folder.filePath(name + u".html"_s));
    QVERIFY(page.contains("<p class=\"branch\">" + words.toUtf8() + "</p>"));
    QVERIFY(page.contains("<title>Debrief: Home and screen · Branch 2 (Public)"));
    QVERIFY(elementsOf(page).size() > 5);
    const QStringList sheets = pagesOf(m_folder.filePath(name + u".pdf"_s));
    QVERIFY(!sheets.isEmpty());
    for (const QString& sheet : sheets)
        QVERIFY2(sheet.contains(words), qPrintable(sheet));
}

void TestDebriefFiles::chartsAsFiles()
{
    const SampleChart chart;
    const auto written = document::writeChart(chart, m_folder.path());
    QVERIFY(written);
    QCOMPARE(*written,
        QStringList({ m_folder.filePath(u"results.svg"_s), m_folder.filePath(u"results.png"_s),
            m_folder.filePath(u"results.csv"_s) }));

    const QByteArray svg = bytesOf((*written)[0]);
    const auto elements = elementsOf(svg);
    QVERIFY(elements.size() > 6);
    QCOMPARE(elements[1].name, u"title"_s);
    QVERIFY(svg.contains(">Results of both sides</title>"));
    QVERIFY(!svg.contains("Generated with"));
    QVERIFY(QSvgRenderer(svg).isValid());

    const QImage png((*written)[1]);
    QCOMPARE(png.width(), 1824);
    QCOMPARE(png.height(), 384);

    QCOMPARE(bytesOf((*written)[2]), QByteArray("party,value\nuni,58.60\n\"'=1+1,\"\" \",-3.00\n"));
    QVERIFY(!document::writeChart(chart, u"/dev/null/x"_s));
}

QTEST_MAIN(TestDebriefFiles)
#include "tst_debrief_files.moc"
