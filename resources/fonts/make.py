#!/usr/bin/env python3
"""Makes Pourparler Sans from Inter (Debian: fonts-inter; needs fonttools).

Qt 6.4 cannot switch font features on, and the numbers of this program have to line up: so the digits that
Inter keeps behind its feature "tnum" become the default ones, and what no screen shows is left out.
"""
import pathlib
from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = pathlib.Path("/usr/share/fonts/opentype/inter")
HERE = pathlib.Path(__file__).parent
FAMILY = "Pourparler Sans"
# Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematics, geometric shapes, marks.
CHARACTERS = [(0x20, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x4FF), (0x1E00, 0x1EFF),
              (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F),
              (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF),
              (0x2600, 0x26FF), (0x2700, 0x27BF)]


def tabular(font):
    """What "tnum" replaces, by glyph name."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                found.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    return found


def rename(font, style):
    # Inter's SemiBold is our Bold, linked by style, so that nothing is ever emboldened by computing.
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    names = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}".strip(),
             6: "PourparlerSans-" + style, 16: None, 17: None}
    for number, value in names.items():
        font["name"].removeNames(nameID=number)
        if value:
            font["name"].setName(value, number, 3, 1, 0x409)
            font["name"].setName(value, number, 1, 0, 0)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = ["PourparlerSans-" + style]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = FAMILY, f"{FAMILY} {style}"


for style, source in (("Regular", "Regular"), ("Bold", "SemiBold")):
    font = TTFont(SOURCE / f"Inter-{source}.otf")
    swap = tabular(font)
    for table in font["cmap"].tables:
        # The digits, and the signs and spaces that stand in columns beside them.
        for code in list(table.cmap):
            if chr(code) in "0123456789+-−±." or code in (0x2007, 0x2008):
                table.cmap[code] = swap.get(table.cmap[code], table.cmap[code])
    widest = max(font["hmtx"][font.getBestCmap()[ord(digit)]] for digit in "0123456789")
    for digit in "0123456789":
        font["hmtx"][font.getBestCmap()[ord(digit)]] = widest[0], font["hmtx"][font.getBestCmap()[ord(digit)]][1]
    rename(font, style)
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "case"]
    options.name_IDs = ["*"]
    options.hinting = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in CHARACTERS for c in range(low, high + 1)])
    subsetter.subset(font)
    font.save(HERE / f"PourparlerSans-{style}.otf")
