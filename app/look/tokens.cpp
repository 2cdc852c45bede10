#include "app/look/tokens.h"

#include <algorithm>
#include <cmath>

namespace pourparler {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

// Party colours: Okabe and Ito's eight, each moved along its lightness until it stands out 4.5:1.
const Tokens& lightTokens()
{
    static const Tokens tokens {
        .window = QColor(0xfaf9f7),
        .surface = QColor(0xffffff),
        .sunken = QColor(0xf3f1ed),
        .hover = QColor(0xf1efeb),
        .line = QColor(0xe4e1db),
        .outline = QColor(0x8d8880),
        .text = QColor(0x1f1e1c),
        .muted = QColor(0x5f5b55),
        .accent = QColor(0x3d4db8),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xeaecf9),
        .danger = QColor(0xb3261e),
        .dangerSoft = QColor(0xfbecea),
        .party = { QColor(0x005fa8), QColor(0xb84a00), QColor(0x007a5a), QColor(0xa63d7c),
            QColor(0x8a5f00), QColor(0x2579a6), QColor(0x4f6f00), QColor(0x3c3b39) },
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens {
        .window = QColor(0x171716),
        .surface = QColor(0x1f1f1e),
        .sunken = QColor(0x272725),
        .hover = QColor(0x2a2a28),
        .line = QColor(0x353432),
        .outline = QColor(0x7e7b75),
        .text = QColor(0xededeb),
        .muted = QColor(0xaaa7a1),
        .accent = QColor(0xaab4ff),
        .onAccent = QColor(0x16183a),
        .accentSoft = QColor(0x2a2e49),
        .danger = QColor(0xff8f85),
        .dangerSoft = QColor(0x3d2321),
        .party = { QColor(0x63a9ef), QColor(0xf2853f), QColor(0x2fbf95), QColor(0xe094bf),
            QColor(0xeab12f), QColor(0x93d5f8), QColor(0xeee36c), QColor(0xd6d5d2) },
    };
    return tokens;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({ luminance(a), luminance(b) });
    return (light + 0.05) / (dark + 0.05);
}

} // namespace pourparler
