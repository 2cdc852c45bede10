#!/usr/bin/env python3
"""Weakens core/view/redact.cpp in one place after another and expects the laws to notice each time.

usage: tests/mutation/weaken_redact.py [build folder, default build/release]   (after ./dev test)

Every weakened copy is compiled by itself and linked in front of the library, so nothing in the tree changes.
Prints one line a weakening; exits 1 if one went unnoticed.
"""

import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parents[2]
build = (root / (sys.argv[1] if len(sys.argv) > 1 else "build/release")).resolve()
source = root / "core/view/redact.cpp"
test = "test_core_laws"


def mutants(text):
    """(what is weakened, the weakened text), for every place where a line decides what is shown."""
    lines = text.split("\n")

    def with_line(number, line):
        return "\n".join(lines[:number] + [line] + lines[number + 1:])

    for n, line in enumerate(lines):
        where = f"line {n + 1}: {line.strip()}"
        if "isFacilitator() ? Shown" in line and "isOwn" not in line:
            yield f"shown to all: {where}", with_line(n, line.replace("isFacilitator() ?", "true ?"))
            yield f"hidden from the facilitator: {where}", with_line(n, line.replace("isFacilitator() ?", "false ?"))
        elif "std::nullopt;" in line and "isOwn" in line and "isFacilitator" not in line:
            yield f"shown to all: {where}", with_line(n, re.sub(r"isOwn\(.*?\) \?", "true ?", line))
            yield f"to the facilitator: {where}", with_line(n, line.replace("isOwn(e.seat) ?", "isOwn(e.seat) || isFacilitator() ?"))
            yield f"hidden from its own: {where}", with_line(n, line.replace("isOwn(e.seat)", "false"))
        elif "isOwn(e.seat) || isFacilitator()" in line:
            yield f"shown to all: {where}", with_line(n, line.replace("isOwn(e.seat) || isFacilitator()", "true"))
            yield f"not to the facilitator: {where}", with_line(n, line.replace(" || isFacilitator()", ""))
            yield f"not to its own: {where}", with_line(n, line.replace("isOwn(e.seat) || ", ""))
        elif "const { return e; }" in line:
            yield f"hidden: {where}", with_line(n, line.replace("return e;", "return std::nullopt;").replace("& e)", "&)"))
        elif re.match(r"\s+(shown\.(?!injects)|mine\.)[\w.]+ = ", line):
            yield f"left out: {where}", with_line(n, "")
        elif "m_viewer.seat == seat" in line:
            yield f"a colleague's seat too: {where}", with_line(n, line.replace("m_viewer.seat == seat", "m_viewer.seat.party == seat.party"))
            yield f"whoever looks: {where}", with_line(n, line.replace("m_viewer.kind == Viewer::Kind::seat && ", ""))
        elif "m_viewer.kind == Viewer::Kind::facilitator" in line:
            yield f"everybody is a facilitator: {where}", with_line(n, line.replace("m_viewer.kind == Viewer::Kind::facilitator", "true"))
        elif "viewer.kind == Viewer::Kind::facilitator" in line:
            yield f"a whole scenario for all: {where}", with_line(n, line.replace("viewer.kind == Viewer::Kind::facilitator", "true"))
            yield f"no scenario for the facilitator: {where}", with_line(n, line.replace("viewer.kind == Viewer::Kind::facilitator", "false"))
        elif "viewer.kind == Viewer::Kind::seat) {" in line:
            yield f"a brief for the public: {where}", with_line(n, line.replace("viewer.kind == Viewer::Kind::seat", "true"))
        elif "shown.seats = party.seats;" in line:
            pass
    for field in ("preferences", "brief"):
        added = text.replace("    shown.seats = party.seats;", f"    shown.seats = party.seats;\n    shown.{field} = party.{field};")
        yield f"every party's {field} for all", added
    yield "injects for all", text.replace("    shown.facts =", "    shown.injects = scenario.injects;\n    shown.facts =")
    yield "the neighbour's sheet", text.replace("= scenario.party(viewer.seat.party);", "= scenario.parties[(viewer.seat.party.index() + 1) % scenario.parties.size()];")


def main():
    commands = json.loads((build / "compile_commands.json").read_text())
    entry = next(c for c in commands if pathlib.Path(c["file"]) == source)
    compile_words = shlex.split(entry["command"])
    link = subprocess.run(["ninja", "-C", str(build), "-t", "commands", "-s", f"tests/{test}"], check=True,
                          capture_output=True, text=True).stdout.strip().split("\n")[-1]
    original = source.read_text()
    missed = tried = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for what, text in mutants(original):
            assert text != original, f"nothing changed: {what}"
            (folder / "redact.cpp").write_text(text)
            words = [str(folder / "redact.cpp") if w == str(source) else w for w in compile_words]
            words[words.index("-o") + 1] = str(folder / "redact.o")
            words += ["-Wno-error"]
            subprocess.run(words, check=True, cwd=entry["directory"], stderr=subprocess.DEVNULL)
            linked = link.replace(f"-o tests/{test}", f"{folder}/redact.o -o {folder}/{test}")
            assert linked != link, "the link command looks different from what was expected"
            subprocess.run(linked, check=True, shell=True, cwd=build)
            run = subprocess.run([folder / test], capture_output=True, timeout=600)
            tried += 1
            missed += run.returncode == 0
            print("MISSED" if run.returncode == 0 else "caught", what, flush=True)
    print(f"{tried} weakenings, {missed} missed")
    return 1 if missed or not tried else 0


sys.exit(main())
