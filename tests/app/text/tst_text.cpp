// Amounts, names, events and the ratification rule in words, in both languages.

#include "app/text/amounts.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "app/text/ratification_text.h"
#include "app/text/translation.h"
#include "core/agents/agent.h"
#include "sample.h"

#include <QTest>
#include <QTimeZone>

#include <array>
#include <set>
#include <variant>

using namespace pourparler;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void points_data();
    void points();
    void pointsOnOtherScales();
    void differencesAreOfWhatIsShown();
    void counts_data();
    void counts();
    void shares();
    void times();
    void filling();
    void everyEventIsTold_data();
    void everyEventIsTold();
    void eventsRead_data();
    void eventsRead();
    void seats();
    void packages();
    void ratificationAndItsState();
    void everyNameIsThere_data();
    void everyNameIsThere();
    void languages();
};

void TestText::points_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("difference");
    QTest::newRow("58.6") << qint64(5860) << u"58.6"_s << u"58,6"_s << u"+58.6"_s;
    QTest::newRow("whole") << qint64(5900) << u"59.0"_s << u"59,0"_s << u"+59.0"_s;
    QTest::newRow("down") << qint64(5864) << u"58.6"_s << u"58,6"_s << u"+58.6"_s;
    QTest::newRow("up") << qint64(5865) << u"58.7"_s << u"58,7"_s << u"+58.7"_s;
    QTest::newRow("most") << qint64(10'000) << u"100.0"_s << u"100,0"_s << u"+100.0"_s;
    QTest::newRow("nothing") << qint64(0) << u"0.0"_s << u"0,0"_s << u"0.0"_s;
    QTest::newRow("hardly below") << qint64(-4) << u"0.0"_s << u"0,0"_s << u"0.0"_s;
    QTest::newRow("below") << qint64(-305) << u"−3.1"_s << u"−3,1"_s << u"−3.1"_s;
}

void TestText::points()
{
    QFETCH(qint64, points);
    QTEST(text::points(points, {}, readerOf(u"en")), "english");
    QTEST(text::points(points, {}, readerOf(u"fr")), "french");
    QTEST(text::pointsDifference(points, {}, readerOf(u"en")), "difference");
}

/// From 0 to 1 with three decimals, however fine the steps are; never more decimals than there are.
void TestText::pointsOnOtherScales()
{
    const Reader en = readerOf(u"en");
    constexpr PointScale unit { 1, 1'000'000'000'000 };
    QCOMPARE(text::points(721'477'861'402, unit, en), u"0.721"_s);
    QCOMPARE(text::points(721'477'861'402, unit, readerOf(u"fr")), u"0,721"_s);
    QCOMPARE(text::points(999'500'000'000, unit, en), u"1.000"_s);
    QCOMPARE(text::points(-499'999'999, unit, en), u"0.000"_s);
    QCOMPARE(text::pointsDifference(-28'500'000'000, unit, en), u"−0.029"_s);
    QCOMPARE(text::pointsDifference(499'999'999, unit, en), u"0.000"_s);
    QCOMPARE(text::pointsRange(0, 1'000'000'000'000, unit, en), u"0.000–1.000"_s);
    QCOMPARE(text::points(1, { 1, 3 }, en), u"0.333"_s);
    QCOMPARE(text::points(25, { 10, 100 }, en), u"2.5"_s);
    QCOMPARE(text::points(7, { 100, 100 }, en), u"7"_s);
    QCOMPARE(text::points(4321, { 1'000, 10'000 }, en), u"432"_s);
    QCOMPARE(text::roundPoints(2000, {}, en), u"20"_s);
    QCOMPARE(text::roundPoints(200'000'000'000, unit, en), u"0.2"_s);
    QCOMPARE(text::roundPoints(-1'000'000'000'000, unit, en), u"−1"_s);
    for (Points value = -3; value <= 3; ++value) {
        constexpr PointScale thirds { 1, 3 };
        QCOMPARE(text::points(text::asShown(value, thirds), thirds, en),
            text::points(value, thirds, en));
    }
}

/// 58.6 (5,864) beside a walk-away value of 57.3 (5,725) is 1.3 above it, not 1.4.
void TestText::differencesAreOfWhatIsShown()
{
    const Reader reader = readerOf(u"en");
    QCOMPARE(text::points(text::asShown(5864, {}) - text::asShown(5725, {}), {}, reader), u"1.3"_s);
    for (Points value = -120; value < 120; ++value) {
        QCOMPARE(
            text::points(text::asShown(value, {}), {}, reader), text::points(value, {}, reader));
        QCOMPARE(text::asShown(-value, {}), -text::asShown(value, {}));
        QCOMPARE(text::asShown(value, {}) % 10, Points { 0 });
    }
}

void TestText::counts_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const QString space = QLocale(QLocale::French).groupSeparator();
    const auto row = [](const char* digits, const char* all, const char* english, QString french) {
        QTest::newRow(digits) << QString::fromLatin1(digits) << QString::fromLatin1(all)
                              << QString::fromUtf8(english) << french;
    };
    row("0", "0", "0", u"0"_s);
    row("887040", "887,040", "887,040", u"887"_s + space + u"040"_s);
    row("1000000", "1,000,000", "1.0 million", u"1,0 million"_s);
    row("1949999", "1,949,999", "1.9 million", u"1,9 million"_s);
    row("1950000", "1,950,000", "2.0 million", u"2,0 millions"_s);
    row("3932160", "3,932,160", "3.9 million", u"3,9 millions"_s);
    row("9950000", "9,950,000", "10 million", u"10 millions"_s);
    row("999499999", "999,499,999", "999 million", u"999 millions"_s);
    row("999500000", "999,500,000", "1.0 billion", u"1,0 milliard"_s);
    row("48000000000", "48,000,000,000", "48 billion", u"48 milliards"_s);
    row("7140000000000", "7,140,000,000,000", "7.1 trillion", u"7,1 billions"_s);
    row("999499999999999", "999,499,999,999,999", "999 trillion", u"999 billions"_s);
    row("999999999999999", "999,999,999,999,999", "1.0 × 10¹⁵", u"1,0 × 10¹⁵"_s);
    row("478123456789012345", "478,123,456,789,012,345", "4.8 × 10¹⁷", u"4,8 × 10¹⁷"_s);
    row("9960000000000000", "9,960,000,000,000,000", "1.0 × 10¹⁶", u"1,0 × 10¹⁶"_s);
}

void TestText::counts()
{
    QFETCH(QString, digits);
    {
        const Translation translation(u"en"_s);
        QTEST(text::count(digits.toStdString(), readerOf(u"en")), "all");
        QTEST(text::roundCount(digits.toStdString(), readerOf(u"en")), "english");
    }
    const Translation translation(u"fr"_s);
    QTEST(text::roundCount(digits.toStdString(), readerOf(u"fr")), "french");
}

void TestText::shares()
{
    const Translation translation(u"en"_s);
    const Reader reader = readerOf(u"en");
    QCOMPARE(text::share({ 0.044, 0.044, 0.044, true }, reader), u"4.4%"_s);
    QCOMPARE(text::share({ 0.044, 0.0431, 0.0449, false }, reader), u"4.4% (4.3% to 4.5%)"_s);
    QCOMPARE(text::share({ 0, 0, 0.00002, false }, reader), u"0% (0% to <0.1%)"_s);
    QCOMPARE(text::shareAlone(0.32, reader), u"32.0%"_s);
    QCOMPARE(text::shareAlone(0, reader), u"0%"_s);
    QCOMPARE(text::shareAlone(0.0004, reader), u"<0.1%"_s);
    QCOMPARE(text::shareAlone(0.9996, reader), u">99.9%"_s);
    QCOMPARE(text::shareAlone(1, reader), u"100%"_s);
}

void TestText::times()
{
    Reader reader = readerOf(u"en");
    QCOMPARE(text::time(161'000, reader), u"02:41"_s);
    QCOMPARE(text::time(3'725'000, reader), u"1:02:05"_s);
    QCOMPARE(text::countdown(-5), u"00:00"_s);
    reader.start = QDateTime({ 2026, 7, 2 }, { 10, 0 }, Qt::UTC);
    QVERIFY(text::time(42 * 60'000, reader).contains("10:42"_L1));
    const Translation english(u"en"_s);
    QCOMPARE(text::duration(90), u"90 seconds"_s);
    QCOMPARE(text::duration(60), u"1 minute"_s);
    QCOMPARE(text::duration(9000), u"2 hours 30 minutes"_s);
    QCOMPARE(text::pointsRange(6100, 7830, {}, readerOf(u"en")), u"61.0–78.3"_s);
    QCOMPARE(text::pointsRange(6100, 6100, {}, readerOf(u"en")), u"61.0"_s);
}

void TestText::filling()
{
    QCOMPARE(text::fill(u"%2 and %1, 100%"_s, { u"%2"_s, u"b"_s }), u"b and %2, 100%"_s);
    QCOMPARE(text::fill(u"%3"_s, { u"a"_s }), u"%3"_s);
    QCOMPARE(text::allOf({}), QString());
    QCOMPARE(text::allOf({ u"a"_s }), u"a"_s);
    QCOMPARE(text::allOf({ u"a"_s, u"b"_s, u"c"_s }), u"a, b and c"_s);
    QCOMPARE(text::oneOf({ u"a"_s, u"b"_s }), u"a or b"_s);
}

void TestText::everyEventIsTold_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : programLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestText::everyEventIsTold()
{
    QFETCH(QString, language);
    const Translation translation(language);
    const Reader reader = readerOf(language);
    const Scenario scenario = test::sampleScenario();
    std::set<std::string_view> kinds;
    for (const Event& event : test::oneOfEachEvent())
        kinds.insert(nameOf(event.body));
    QCOMPARE(kinds.size(), std::variant_size_v<EventBody>);

    for (const Viewer& viewer : { facilitatorEyes(), everyone(), viewerOf({ PartyId(1), 2 }) }) {
        const SeatView view = test::viewAfter(scenario, test::oneOfEachEvent(), viewer);
        for (const Event& event : view.log()) {
            const QString sentence = text::event(view, event, reader);
            QVERIFY2(!sentence.isEmpty(), std::string(nameOf(event.body)).c_str());
            // “Two weeks %1” is what somebody said.
            QVERIFY2(sentence.contains("Two weeks %1"_L1) || !test::hasPlaceholder(sentence),
                qPrintable(sentence));
        }
        QVERIFY(!text::standing(view, reader).isEmpty());
    }
}

void TestText::eventsRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* language, const char* kind, const QString& sentence) {
        QTest::addRow("%s %s", language, kind)
            << QString::fromUtf8(language) << QString::fromUtf8(kind) << sentence;
    };
    row("en", "table-set-up",
        u"The table is set up: 3 rounds, 90 seconds a turn, 10 minutes for the briefing, 2 minutes to sign"_s);
    row("en", "proposed",
        u"Union of Staff answers proposal 1 with proposal 2: Notice: 7 days → 14 days; Re-use: open → Paid licence — “Two weeks %1”"_s);
    row("fr", "proposed",
        u"Union du personnel\u202f: réponse à la proposition 1 par la proposition 2\u202f: Préavis\u202f: 7 jours → 14 jours\u202f; Réemploi\u202f: ouvert → Licence payante — «\u202fTwo weeks %1\u202f»"_s);
    row("en", "accepted", u"Employers accepts proposal 2"_s);
    row("fr", "accepted", u"Employeurs\u202f: acceptation de la proposition 2"_s);
    row("en", "rejected", u"Union of Staff rejects proposal 1 — “too short”"_s);
    row("en", "closed",
        u"The session is closed. Partial agreement: Notice: 14 days; Re-use: Paid licence"_s);
    row("en", "reason-given", u"Union of Staff (bot) thinks: I have read my brief."_s);
    row("en", "disclosed",
        u"Results are disclosed: Employers 58.6 (walk-away value 40.0, best possible 80.0)"_s);
    row("en", "turn-began", u"Round 1: Employers has the floor (until 01:30)"_s);
    row("en", "round-extended", u"Round 1: each turn is shorter by 90 seconds (until 12:50)"_s);
    row("en", "rewound", u"The facilitator takes the table back to event 20 (until 15:00)"_s);
    row("en", "remarked", u"Incident — “the lift stopped”"_s);
    row("en", "broken-off", u"The facilitator breaks off the session — “fire alarm”"_s);
    row("en", "feeling-said", u"Employers, in a word — “relieved”"_s);
}

void TestText::eventsRead()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const Translation translation(language);
    const SeatView view = test::viewAfter(test::sampleScenario(), test::oneOfEachEvent());
    QString last;
    for (const Event& event : view.log())
        if (std::string(nameOf(event.body)) == kind.toStdString())
            last = text::event(view, event, readerOf(language));
    QTEST(last, "sentence");
}

void TestText::seats()
{
    const Scenario scenario = test::sampleScenario();
    const Reader reader = readerOf(u"en");
    QCOMPARE(text::seatCode(scenario, { PartyId(1), 2 }), u"uni/2"_s);
    QCOMPARE(text::seatOfCode(scenario, "uni"), (SeatId { PartyId(1), 1 }));
    QCOMPARE(text::seatOfCode(scenario, "uni/2"), (SeatId { PartyId(1), 2 }));
    for (const char* wrong :
        { "", "/", "uni/", "uni/0", "uni/3", "uni/-1", "uni/2x", "uni/999", "nobody", "emp/2" })
        QVERIFY2(!text::seatOfCode(scenario, wrong), wrong);
    QCOMPARE(text::seat(scenario, { PartyId(1), 2 }, reader), u"Union of Staff, seat 2"_s);
    const SeatView view = test::viewAfter(scenario, test::oneOfEachEvent());
    QCOMPARE(
        text::seat(scenario, view.room(), { PartyId(1), 1 }, reader), u"Union of Staff (bot)"_s);
    QCOMPARE(text::seat(scenario, view.room(), { PartyId(0), 1 }, reader), u"Employers"_s);
    QCOMPARE(text::holder(std::nullopt), u"nobody"_s);
    QCOMPARE(text::holder(Holder { Holder::Kind::bot, {}, "linear" }), u"Linear (bot)"_s);
    QCOMPARE(text::holder(Holder { Holder::Kind::person, Words::erased(), {} }), u"name erased"_s);
}

void TestText::packages()
{
    const Scenario scenario = test::sampleScenario();
    const Reader reader = readerOf(u"en");
    QCOMPARE(text::package(scenario, {}, reader), u"nothing"_s);
    QCOMPARE(text::changes(scenario, {}, {}, reader), QString());
    const auto options = [](std::initializer_list<std::pair<std::size_t, std::size_t>> list) {
        std::vector<Choice> choices;
        for (const auto& [issue, option] : list)
            choices.push_back({ IssueId(issue), OptionId(option) });
        return choices;
    };
    QCOMPARE(text::oneOfEach(scenario, options({ { 2, 1 }, { 0, 0 }, { 2, 0 } }), reader),
        u"Notice: 7 days and Income: Shops or Fund"_s);
    Scenario numbers = scenario;
    numbers.issues[0].kind = IssueKind::number;
    numbers.issues[0].options.resize(5, numbers.issues[0].options[1]);
    QCOMPARE(text::oneOfEach(numbers, options({ { 0, 0 }, { 0, 1 }, { 0, 2 } }), reader),
        u"Notice: 7 days to 14 days"_s);
    QCOMPARE(text::oneOfEach(numbers, options({ { 0, 0 }, { 0, 1 }, { 0, 3 } }), reader),
        u"Notice: 7 days, 14 days or 14 days"_s);
    // A language that the scenario does not have: its first one.
    QCOMPARE(text::partyName(scenario, PartyId(0), readerOf(u"de")), u"Employers"_s);
    QCOMPARE(text::partyName(scenario, PartyId(0), readerOf(u"fr-CA")), u"Employeurs"_s);
    QCOMPARE(text::partyName(scenario, PartyId(9), reader), u"#10"_s);
}

void TestText::ratificationAndItsState()
{
    const Scenario scenario = test::sampleScenario();
    const Reader reader = readerOf(u"en");
    const Translation english(u"en"_s);
    QCOMPARE(text::outline(text::ratification(scenario, {}, reader)),
        u"All of these conditions have to be met\n"
        "  Employers has to sign\n"
        "  Signatures that weigh more than 50% of a total of 100 are needed: Employers (40), "
        "Union of Staff (60)"_s);
    const std::array stands { Stand::signed_, Stand::pending, Stand::pending };
    const text::Condition condition = text::ratification(scenario, stands, reader);
    QCOMPARE(condition.state, u"1 of 2 met"_s);
    QCOMPARE(condition.parts[0].state, u"signed"_s);
    QCOMPARE(condition.parts[1].state, u"signed: 40, refused: 0, of 100"_s);
    QVERIFY(condition.verdict == Verdict::open);

    // A threshold that nobody can be missing from is told as what it is.
    Scenario needsBoth = scenario;
    needsBoth.ratification = scenario.ratification.children[1];
    needsBoth.ratification.share = 7000;
    const text::Condition both = text::ratification(needsBoth, stands, reader);
    QCOMPARE(both.words, u"Both signatures are needed: Employers and Union of Staff"_s);
    QCOMPARE(both.state, u"one has signed"_s);
}

void TestText::everyNameIsThere_data() { everyEventIsTold_data(); }

void TestText::everyNameIsThere()
{
    QFETCH(QString, language);
    const Translation translation(language);
    const auto all = [](auto last) {
        for (int i = 0; i <= static_cast<int>(last); ++i)
            if (text::label(static_cast<decltype(last)>(i)).isEmpty())
                return false;
        return text::label(static_cast<decltype(last)>(static_cast<int>(last) + 1)).isEmpty();
    };
    QVERIFY(all(PartyKind::dataProvider));
    QVERIFY(all(Role::mediator));
    QVERIFY(all(Level::advanced));
    QVERIFY(all(IssueKind::number));
    QVERIFY(all(Grade::invented));
    QVERIFY(all(LeftOpen::scores));
    QVERIFY(all(Disclosure::sheets));
    QVERIFY(all(PhaseKind::closed));
    QVERIFY(all(Outcome::brokenOff));
    QVERIFY(all(RefusalCause::walkedOut));
    QVERIFY(all(Stand::refused));
    QVERIFY(all(Verdict::fails));
    QVERIFY(all(Finding::Severity::remark));
    QVERIFY(all(Verification::Status::altered));
    QVERIFY(all(static_cast<Act>(actCount - 1)));
    for (const std::string_view agent : agentNames())
        QVERIFY2(!text::agentAbout(agent).isEmpty(), std::string(agent).c_str());
    QVERIFY(text::tagName("value_chain") != "value_chain"_L1);
    QCOMPARE(text::tagName("of-its-own"), u"of-its-own"_s);
}

void TestText::languages()
{
    QVERIFY(programLanguages().contains(u"fr"_s));
    QCOMPARE(programLanguages().constFirst(), u"en"_s);
    QCOMPARE(chooseLanguage({ u"fr_FR.UTF-8"_s }), u"fr"_s);
    QCOMPARE(chooseLanguage({ u"xx"_s, u"fr-CA"_s }), u"fr"_s);
    QCOMPARE(chooseLanguage({ u"C"_s }), u"en"_s);
    QCOMPARE(chooseLanguage({}), u"en"_s);
    QCOMPARE(text::languageName("fr"), u"Français"_s);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
