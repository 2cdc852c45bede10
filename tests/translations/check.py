"""Every string of the program is translated, none is left over, and the field's terms are used.

Used by CTest: check.py LUPDATE SOURCE_DIR. What it finds is listed string by string; `./dev translations` brings the
files up to date, people fill them in.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

lupdate, source = sys.argv[1], pathlib.Path(sys.argv[2])
folder = source / "translations"
problems = []


def messages(path):
    """(context, source, comment) → message, for those in use and those that are not."""
    used, unused = {}, {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "",
                   message.findtext("comment") or "")
            gone = message.find("translation").get("type") in ("vanished", "obsolete")
            (unused if gone else used)[key] = message
    return used, unused


def forms(message):
    """The translation, in each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def marks(text):
    """%1, %2 and so on, each as often as it stands there. %n may be left out of a singular."""
    return collections.Counter(re.findall(r"%\d", text))


def check_language(path, fresh_path, terms):
    fresh, _ = messages(fresh_path)
    used, unused = messages(path)
    name = path.name
    for key in unused:
        problems.append(f"{name}: no longer used: {key[0]}: {key[1]!r}")
    for key in used.keys() - fresh.keys():
        problems.append(f"{name}: no longer used: {key[0]}: {key[1]!r}")
    for key in fresh.keys() - used.keys():
        problems.append(f"{name}: not listed yet: {key[0]}: {key[1]!r}")
    english = name.endswith("_en.ts")
    for key, message in used.items():
        if english and message.get("numerus") != "yes":
            continue  # the source is English
        texts = forms(message)
        if message.find("translation").get("type") == "unfinished" or not all(texts):
            problems.append(f"{name}: not translated: {key[0]}: {key[1]!r}")
            continue
        for text in texts:
            if marks(text) != marks(key[1]):
                problems.append(f"{name}: other placeholders: {key[1]!r} → {text!r}")
        said = " ".join(texts).replace("&", "").casefold()
        for term, stems in terms.items():
            if re.search(rf"\b{term}s?\b", key[1], re.IGNORECASE) \
                    and not any(stem in said for stem in stems):
                problems.append(f"{name}: “{term}” is “{'/'.join(stems)}”: {key[1]!r} → {said!r}")


def terms_of(language):
    """English term → what its translation begins with, one of several; see terms.tsv."""
    lines = (pathlib.Path(__file__).parent / "terms.tsv").read_text(encoding="utf-8").splitlines()
    languages = lines[0].split("\t")
    if language not in languages:
        return {}
    column = languages.index(language)
    return {row[0]: row[column].casefold().split("|")
            for row in (line.split("\t") for line in lines[1:]) if len(row) > column and row[column]}


with tempfile.TemporaryDirectory() as temporary:
    paths = sorted(folder.glob("*.ts"))
    copies = [pathlib.Path(shutil.copy(path, temporary)) for path in paths]
    subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", ".", "app",
                    "-ts", *copies], cwd=source, check=True)
    for path, copy in zip(paths, copies):
        check_language(path, copy, terms_of(path.stem.removeprefix("pourparler_")))

for problem in problems[:200]:
    print(problem)
if problems:
    sys.exit(f"{len(problems)} problems")
print("all strings translated:", ", ".join(path.name for path in paths))
