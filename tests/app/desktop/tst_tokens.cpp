// The design tokens keep their promises: contrast in both themes, digits that line up, marks that differ.

#include "app/desktop/theme/theme.h"
#include "app/look/party_mark.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <string_view>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace Qt::StringLiterals;

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsKnown();
    void textIsLegible_data();
    void textIsLegible();
    void partiesStandOut_data();
    void partiesStandOut();
    void coloursDiffer_data();
    void coloursDiffer();
    void shapesAreEquallyLarge();
    void fromTheNinthOnInOutline();
    void digitsLineUp();
    void typefaceIsOurs();
    void styleSheetIsFilled();
    void themeFollowsItsMode();
    void zoomScalesText();
    void iconsTakeTheInk();
};

namespace {

void bothThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Tokens& tokensOf(bool dark) { return dark ? darkTokens() : lightTokens(); }

double area(const QPainterPath& path)
{
    double sum = 0;
    for (const QPolygonF& polygon : path.toFillPolygons())
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
            sum += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
    return std::abs(sum) / 2;
}

}

void TestTokens::contrastIsKnown()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestTokens::textIsLegible_data() { bothThemes(); }

void TestTokens::textIsLegible()
{
    QFETCH(bool, dark);
    const Tokens& t = tokensOf(dark);
    for (const QColor& ground : { t.window, t.surface, t.sunken, t.hover, t.accentSoft }) {
        QVERIFY2(contrast(t.text, ground) >= 7, qPrintable(ground.name()));
        QVERIFY2(contrast(t.muted, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(t.accent, ground) >= 4.5, qPrintable(ground.name()));
    }
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    for (const QColor& ground : { t.window, t.surface, t.dangerSoft })
        QVERIFY2(contrast(t.danger, ground) >= 4.5, qPrintable(ground.name()));
    for (const QColor& ground : { t.window, t.surface })
        QVERIFY2(contrast(t.outline, ground) >= 3, qPrintable(ground.name()));
}

void TestTokens::partiesStandOut_data() { bothThemes(); }

void TestTokens::partiesStandOut()
{
    QFETCH(bool, dark);
    const Tokens& t = tokensOf(dark);
    for (const QColor& colour : t.party)
        for (const QColor& ground : { t.window, t.surface })
            QVERIFY2(contrast(colour, ground) >= 4.5,
                qPrintable(u"%1 on %2: %3"_s.arg(colour.name(), ground.name())
                               .arg(contrast(colour, ground))));
}

void TestTokens::coloursDiffer_data() { bothThemes(); }

void TestTokens::coloursDiffer()
{
    QFETCH(bool, dark);
    const auto& colours = tokensOf(dark).party;
    for (std::size_t a = 0; a < colours.size(); ++a)
        for (std::size_t b = a + 1; b < colours.size(); ++b) {
            const int distance = std::abs(colours[a].red() - colours[b].red())
                + std::abs(colours[a].green() - colours[b].green())
                + std::abs(colours[a].blue() - colours[b].blue());
            QVERIFY2(distance > 60, qPrintable(colours[a].name() + u" "_s + colours[b].name()));
        }
}

void TestTokens::shapesAreEquallyLarge()
{
    const QRectF box(0, 0, 100, 100);
    for (int shape = 0; shape < 8; ++shape) {
        const QPainterPath path = shapePath(static_cast<Shape>(shape), box);
        QVERIFY2(box.adjusted(-8, -8, 8, 8).contains(path.boundingRect()),
            qPrintable(QString::number(shape)));
        const double covered = area(path);
        QVERIFY2(covered > 3000 && covered < 7000, qPrintable(u"%1: %2"_s.arg(shape).arg(covered)));
    }
}

void TestTokens::fromTheNinthOnInOutline()
{
    const Theme theme;
    QVERIFY(!partyMark(theme.tokens(), PartyId(7U)).outlined);
    QVERIFY(partyMark(theme.tokens(), PartyId(8U)).outlined);
    QCOMPARE(
        partyMark(theme.tokens(), PartyId(8U)).shape, partyMark(theme.tokens(), PartyId(0U)).shape);
    QCOMPARE(partySymbol(PartyId(0U)), u"●"_s);
    QCOMPARE(partySymbol(PartyId(8U)), u"○"_s);
}

void TestTokens::digitsLineUp()
{
    const Theme theme;
    for (const Weight weight : { Weight::regular, Weight::strong })
        for (const TypeSize size : { TypeSize::caption, TypeSize::body, TypeSize::lead,
                 TypeSize::title, TypeSize::display }) {
            const QFontMetricsF metrics(theme.font(size, weight));
            for (const char16_t digit : std::u16string_view(u"123456789"))
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
            QCOMPARE(metrics.horizontalAdvance(u'+'), metrics.horizontalAdvance(u'−'));
        }
}

void TestTokens::typefaceIsOurs()
{
    const Theme theme;
    QCOMPARE(theme.font(TypeSize::body).family(), u"Pourparler Sans"_s);
    QCOMPARE(QFontInfo(theme.font(TypeSize::body)).family(), u"Pourparler Sans"_s);
    QCOMPARE(QFontInfo(theme.font(TypeSize::body, Weight::strong)).weight(), int(QFont::Bold));
}

void TestTokens::styleSheetIsFilled()
{
    Theme theme;
    for (const auto mode : { Theme::Mode::light, Theme::Mode::dark }) {
        theme.setMode(mode);
        QVERIFY(theme.styleSheet().size() > 1000);
        QVERIFY(!theme.styleSheet().contains(u'@'));
    }
}

void TestTokens::themeFollowsItsMode()
{
    Theme theme;
    theme.applyTo(*qApp);
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::dark);
    QVERIFY(theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().window);
    theme.setMode(Theme::Mode::light);
    QVERIFY(!theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), lightTokens().window);
    theme.setMode(Theme::Mode::light);
    QCOMPARE(changes.count(), 2);
}

void TestTokens::zoomScalesText()
{
    Theme theme;
    QCOMPARE(theme.pixels(TypeSize::body), 13);
    theme.setZoom(200);
    QCOMPARE(theme.pixels(TypeSize::body), 26);
    QCOMPARE(theme.pixels(TypeSize::display), 56);
    theme.setZoom(1000);
    QCOMPARE(theme.zoom(), 250);
    QVERIFY(theme.styleSheet().contains(u"font-size: 33px"_s)); // 13 × 2.5, rounded
}

void TestTokens::iconsTakeTheInk()
{
    Theme theme;
    theme.setMode(Theme::Mode::light);
    const QIcon icon = theme.icon(u"check"_s, Theme::Ink::accent);
    const auto inked = [&](const QColor& ink) {
        const QImage image = icon.pixmap(48, 48).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255
                    && image.pixelColor(x, y).rgb() == ink.rgb())
                    return true;
        return false;
    };
    QVERIFY(inked(lightTokens().accent));
    theme.setMode(Theme::Mode::dark);
    QVERIFY(inked(darkTokens().accent));
    QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
