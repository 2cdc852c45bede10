// Every code that core can hand out has words, in every language of the program, and says all its arguments.

#include "app/text/sentence.h"
#include "app/text/translation.h"
#include "app/text/wording.h"
#include "core/agents/reason_codes.h"
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/conflict/conflict_codes.h"
#include "core/packages/balance_codes.h"
#include "core/record/error_codes.h"
#include "core/scenario/finding_codes.h"
#include "core/session/refusal.h"
#include "sample.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <set>

using namespace pourparler;
using namespace Qt::StringLiterals;

namespace {

const std::array tables { text::refusalWordings(), text::recordWordings(), text::findingWordings(),
    text::balanceWordings(), text::conflictWordings(), text::reasonWordings(),
    text::analysisWordings() };

QString fromView(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// The numbers of the arguments that the sentence says.
std::set<int> said(const text::Wording& row, const QString& sentence)
{
    std::set<int> numbers;
    for (int i = 1; i <= 9; ++i)
        if (sentence.contains(u"%%1"_s.arg(i)))
            numbers.insert(i);
    if (row.path)
        numbers.insert(1);
    if (row.plural > 0 && sentence.contains("%n"_L1))
        numbers.insert(row.plural);
    return numbers;
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void noCodeHasWordsTwice();
    void sentencesSayTheirArguments();
    void argumentsAreFilledIn_data();
    void argumentsAreFilledIn();
    void unknownCodesAreNamed();
    void argumentsThatMayLack();
    void namesOfThingsInArguments();
    void whatPeopleWriteIsNoPlaceholder();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void pluralForms();
};

void TestWording::everyCodeHasWords_data()
{
    QTest::addColumn<QString>("code");
    const auto add = [](const auto& codes) {
        for (const std::string_view code : codes)
            QTest::newRow(std::string(code).c_str()) << fromView(code);
    };
    add(refusal::all);
    add(finding::allFindingCodes);
    add(finding::allLoadErrorCodes);
    add(allBalanceCodes);
    add(allConflictCodes);
    add(allReasonCodes);
    add(fault::allRecordErrors);
    add(fault::allAlterations);
    add(allAnalysisErrors);
}

void TestWording::everyCodeHasWords()
{
    QFETCH(QString, code);
    QVERIFY(text::isWorded(code.toStdString()));
}

void TestWording::noCodeHasWordsTwice()
{
    std::set<std::string_view> seen;
    for (const auto& table : tables)
        for (const auto& row : table.rows)
            QVERIFY2(seen.insert(row.code).second, std::string(row.code).c_str());
}

void TestWording::sentencesSayTheirArguments()
{
    for (const auto& table : tables) {
        for (const auto& row : table.rows) {
            const std::set<int> numbers = said(row, QString::fromUtf8(row.sentence));
            const int last = numbers.empty() ? 0 : *numbers.rbegin();
            QVERIFY2(static_cast<int>(numbers.size()) == last, row.sentence);
            QVERIFY2((row.plural > 0) == QString::fromUtf8(row.sentence).contains("%n"_L1),
                row.sentence);
            QVERIFY2((row.mayLack > 0) == (row.without != nullptr), row.sentence);
            if (row.without)
                QVERIFY2(!QString::fromUtf8(row.without).contains(u"%%1"_s.arg(row.mayLack)),
                    row.without);
        }
    }
}

void TestWording::argumentsAreFilledIn_data() { everyCodeHasWords_data(); }

void TestWording::argumentsAreFilledIn()
{
    QFETCH(QString, code);
    const std::string bytes = code.toStdString();
    for (const auto& table : tables) {
        for (const auto& row : table.rows) {
            if (row.code != bytes)
                continue;
            Error error { row.code, {} };
            for (int i = 1; i <= 5; ++i)
                error.arguments.push_back(row.plural == i
                        ? numberArgument(Argument::Kind::number, 70 + i)
                        : textArgument("argument" + std::to_string(i)));
            const QString sentence = text::sentence(error, readerOf(u"en"));
            QVERIFY2(!test::hasPlaceholder(sentence), qPrintable(sentence));
            for (const int number : said(row, QString::fromUtf8(row.sentence))) {
                const QString expected = row.plural == number ? QString::number(70 + number)
                                                              : u"argument%1"_s.arg(number);
                // What is a code itself is put into words.
                if (row.code != finding::controlCharacter)
                    QVERIFY2(sentence.contains(expected), qPrintable(sentence));
            }
        }
    }
}

void TestWording::unknownCodesAreNamed()
{
    const Reader reader = readerOf(u"en");
    QCOMPARE(text::sentence({ "never-heard-of", {} }, reader),
        u"This is not possible (never-heard-of)."_s);
    QCOMPARE(text::sentence({ "never-heard-of", { textArgument("x") } }, reader),
        u"This is not possible (never-heard-of: x)."_s);
    QVERIFY(!text::isWorded("never-heard-of"));
    // Fewer arguments than the sentence has room for: still a sentence.
    QVERIFY(!text::sentence({ refusal::floorElsewhere, {} }, reader).isEmpty());
}

void TestWording::argumentsThatMayLack()
{
    const Reader reader = readerOf(u"en");
    const Scenario scenario = test::sampleScenario();
    const Argument party = numberArgument(Argument::Kind::party, 1);
    QCOMPARE(text::sentence(
                 { refusal::floorElsewhere, { party, numberArgument(Argument::Kind::time, 0) } },
                 reader, &scenario),
        u"The floor is with Union of Staff."_s);
    QCOMPARE(text::sentence({ refusal::floorElsewhere,
                                { party, numberArgument(Argument::Kind::time, 62'000) } },
                 reader, &scenario),
        u"The floor is with Union of Staff until 01:02."_s);
    const auto unknownKey = [](const char* near) {
        return Finding { Finding::Severity::problem, { "scenario.yaml", 12, 5 },
            { finding::unknownKey,
                { textArgument("parties.emp"), textArgument("wieghts"), textArgument(near),
                    textArgument("kind, weights") } } };
    };
    QCOMPARE(text::finding(unknownKey("weights"), reader),
        u"parties.emp: unknown key “wieghts”, expected “weights” perhaps, or one of: kind, weights"_s);
    QCOMPARE(text::finding(unknownKey(""), reader),
        u"parties.emp: unknown key “wieghts”, expected one of: kind, weights"_s);
    QCOMPARE(text::place(unknownKey("").place), u"scenario.yaml:12:5"_s);
    QCOMPARE(text::place({ "scenario.yaml", 0, 0 }), u"scenario.yaml"_s);
}

void TestWording::namesOfThingsInArguments()
{
    const Scenario scenario = test::sampleScenario();
    const Reader english = readerOf(u"en");
    const Reader french = readerOf(u"fr");
    const auto worded = [&](Argument::Kind kind, std::int64_t number, const Reader& reader) {
        return text::argument(numberArgument(kind, number), reader, &scenario);
    };
    QCOMPARE(worded(Argument::Kind::party, 0, french), u"Employeurs"_s);
    QCOMPARE(worded(Argument::Kind::option, 256 + 1, english), u"Re-use: Paid licence"_s);
    QCOMPARE(worded(Argument::Kind::dependency, 0, english),
        u"“Paid licence” needs one of: “Shops” or “Fund”. A licence yields an income"_s);
    QCOMPARE(worded(Argument::Kind::points, 5860, english), u"58.6"_s);
    QCOMPARE(worded(Argument::Kind::points, 5860, french), u"58,6"_s);
    QCOMPARE(worded(Argument::Kind::percent, 440, english), u"4.4%"_s);
    QCOMPARE(worded(Argument::Kind::proposal, 1200, english), u"1200"_s);
    // What is not there gets a number.
    for (const auto kind : { Argument::Kind::party, Argument::Kind::issue, Argument::Kind::option,
             Argument::Kind::dependency }) {
        QVERIFY(!worded(kind, 60'000, english).isEmpty());
        QVERIFY(!worded(kind, -7, english).isEmpty());
        QVERIFY(!text::argument(numberArgument(kind, 3), english).isEmpty());
    }
    QCOMPARE(text::sentence({ refusal::wrongPhase, { textArgument("bargaining") } }, english),
        u"Not possible in this phase: Bargaining."_s);
}

void TestWording::whatPeopleWriteIsNoPlaceholder()
{
    const Error error { fault::recordDamaged,
        { textArgument("%2 %n.pourparler"), textArgument("torn") } };
    QCOMPARE(text::sentence(error, readerOf(u"en")),
        u"%2 %n.pourparler is damaged and cannot be read (torn). Restore a copy of it."_s);
}

void TestWording::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : programLanguages())
        if (language != "en"_L1)
            QTest::newRow(qPrintable(language)) << language;
}

void TestWording::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    const Translation translation(language);
    const QRegularExpression looseSign(u"[^\u202f] *[;!?»]|[^\u202f:] : |« "_s);
    for (const auto& table : tables) {
        for (const auto& row : table.rows) {
            for (const char* source : { row.sentence, row.without }) {
                if (!source)
                    continue;
                for (const int n : { 1, 2, 1000 }) {
                    const QString words = QCoreApplication::translate(
                        table.context, source, nullptr, row.plural > 0 ? n : -1);
                    QVERIFY2(words != QString::fromUtf8(source), source);
                    if (language == "fr"_L1)
                        QVERIFY2(!looseSign.match(words).hasMatch(), qPrintable(words));
                    for (int i = 1; i <= 9; ++i)
                        QVERIFY2(words.contains(u"%%1"_s.arg(i))
                                == QString::fromUtf8(source).contains(u"%%1"_s.arg(i)),
                            qPrintable(words));
                }
            }
        }
    }
}

void TestWording::pluralForms()
{
    const auto open = [](int n) {
        return text::sentence(
            { refusal::packageIncomplete, { numberArgument(Argument::Kind::number, n) } },
            readerOf(u"en"));
    };
    {
        const Translation english(u"en"_s);
        QVERIFY(open(1).startsWith("1 issue is still open"_L1));
        QVERIFY(open(2).startsWith("2 issues are still open"_L1));
    }
    {
        const Translation french(u"fr"_s);
        QVERIFY(open(1).startsWith(u"1 thème est encore ouvert"_s));
        QVERIFY(open(2).startsWith(u"2 thèmes sont encore ouverts"_s));
    }
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
