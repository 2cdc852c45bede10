// Every page by keyboard, by screen reader, and with letters twice as large in a language that is longer than English.

#include "app/look/party_mark.h"
#include "tests/app/accessibility/accessibility.h"
#include "tests/app/accessibility/all_pages.h"
#include "tests/app/desktop/sample.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

namespace {

/// In sight, as they stand now: some pages are made anew by a click on one of them.
QList<QAbstractButton*> tabsOf(const QWidget& page)
{
    QList<QAbstractButton*> tabs;
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (each->isVisibleTo(&page) && each->property("kind") == u"tab"_s)
            tabs << each;
    return tabs;
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void hasNamesAndRoles_data() { everyPage(); }
    void hasNamesAndRoles();
    void tellsItsValues_data() { everyPage(); }
    void tellsItsValues();
    void tabLeadsEverywhere_data() { everyPage(); }
    void tabLeadsEverywhere();
    void focusIsSeen_data();
    void focusIsSeen();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void paintedPairsAreLegible_data();
    void paintedPairsAreLegible();
    void checksCanFail();

private:
    static void everyPage()
    {
        QTest::addColumn<QString>("page");
        for (const QString& name : AllPages::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    static void bothThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AllPages> m_pages;
    LongLanguage m_longer;
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_pages = std::make_unique<AllPages>(*m_theme);
}

void TestAccessibility::cleanup()
{
    QCoreApplication::removeTranslator(&m_longer);
    m_theme->setZoom(100);
    m_theme->setMode(Theme::Mode::light);
    m_pages->window().setLanguage(u"en"_s);
    settle();
}

void TestAccessibility::hasNamesAndRoles()
{
    QFETCH(QString, page);
    const QStringList found = unnamedOrMisnamed(*m_pages->show(page));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::tellsItsValues()
{
    QFETCH(QString, page);
    const QStringList found = valueless(*m_pages->show(page));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::tabLeadsEverywhere()
{
    QFETCH(QString, page);
    QWidget& shown = *m_pages->show(page);
    QVERIFY(!tabOrder(shown).isEmpty());
    const QStringList left = leftOutByTab(shown);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    const QStringList back = backwardTabs(shown);
    QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
}

void TestAccessibility::focusIsSeen_data() { bothThemes(); }

void TestAccessibility::focusIsSeen()
{
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::dark : Theme::Mode::light);
    QStringList found;
    for (const QString& name : AllPages::names())
        for (const QString& each : withoutVisibleFocus(*m_pages->show(name)))
            found << name + u": "_s + each;
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("30 % longer than English") << u"longer"_s;
}

/// 1280 × 800, 200 % text, on every tab of every page.
void TestAccessibility::nothingIsClipped()
{
    QFETCH(QString, language);
    if (language == "longer"_L1)
        QCoreApplication::installTranslator(&m_longer);
    else
        m_pages->window().setLanguage(language);
    m_theme->setZoom(200);
    settle();
    QStringList found;
    for (const QString& name : AllPages::names()) {
        QWidget& shown = *m_pages->show(name);
        const qsizetype tabs = tabsOf(shown).size();
        for (qsizetype tab = 0; tab < std::max<qsizetype>(1, tabs); ++tab) {
            if (tab < tabs)
                tabsOf(shown).at(tab)->click();
            settle();
            if (const QByteArray pictures = qgetenv("POURPARLER_PICTURES"); !pictures.isEmpty())
                m_pages->window().grab().save(QString::fromLocal8Bit(pictures)
                    + u"/large-%1-%2-%3.png"_s.arg(name, language).arg(tab));
            for (const QString& each : clippedTexts(shown))
                found << u"%1, tab %2: %3"_s.arg(name).arg(tab).arg(each);
        }
    }
    QCOMPARE(m_pages->window().size(), QSize(1280, 800));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::paintedPairsAreLegible_data() { bothThemes(); }

/// Those pairs of the style sheet and of what is painted by hand that the tokens' own test does not name.
void TestAccessibility::paintedPairsAreLegible()
{
    QFETCH(bool, dark);
    const Tokens& t = dark ? darkTokens() : lightTokens();
    const struct {
        const char* what;
        QColor ink;
        QColor ground;
        double least;
    } pairs[] {
        { "tooltips", t.surface, t.text, 4.5 },
        { "chosen text in a field", t.onAccent, t.accent, 4.5 },
        { "a tag of danger", t.danger, t.dangerSoft, 4.5 },
        { "a tag of the accent", t.accent, t.accentSoft, 4.5 },
        { "words of a banner of danger", t.text, t.dangerSoft, 4.5 },
        { "a primary button that cannot be pressed", t.muted, t.line, 4.5 },
        { "a caption on a tinted ground", t.muted, t.accentSoft, 4.5 },
        { "the ring around the focus", t.accent, t.surface, 3 },
        { "the ring around the focus on the page", t.accent, t.window, 3 },
        { "the ring of a primary button", t.text, t.accent, 1.5 },
        { "the edge of a control", t.outline, t.surface, 3 },
    };
    for (const auto& pair : pairs)
        QVERIFY2(contrast(pair.ink, pair.ground) >= pair.least,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.what))
                           .arg(contrast(pair.ink, pair.ground))));
}

/// The checks find what they are for.
void TestAccessibility::checksCanFail()
{
    QWidget page;
    auto* button = new QPushButton(&page);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* label = new QLabel(u"a text that needs more room than this"_s, &page);
    label->setGeometry(0, 40, 30, 10);
    auto* outside = new QPushButton(u"Outside"_s, &page);
    outside->setGeometry(290, 0, 200, 40);
    page.resize(300, 200);
    page.show();
    settle();
    QCOMPARE(unnamedOrMisnamed(page).size(), 1);
    QCOMPARE(clippedTexts(page).size(), 2);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
