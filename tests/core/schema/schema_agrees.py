#!/usr/bin/env python3
"""The JSON Schema and the reader accept and refuse the same structure.

Breaks the scenarios before `--` in many ways and asks both; the others as they are. Usage:
schema_agrees.py PROBE SCHEMA SCENARIO.YAML... -- SCENARIO.YAML...
"""
import copy
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """Scalars as in the core schema of YAML 1.2: `yes` and 2026-07-02 are texts."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern in [
    ("null", r"~|null|Null|NULL|"),
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[0-9]+"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^({pattern})$"), None)

# For every value in turn. No mutant of the right type changes what a valid value is.
WRONG_VALUES = [None, True, "words", "", " ", 7, -1, 1000000000000000, 0.5, [], ["x"], {}, {"x": 1}]
# As they would be written, and what they mean.
SPELLINGS = [
    ("yes", "yes"), ("No", "No"), ("true", True), ("False", False), ("1.0", 1.0), ('"5"', "5"),
    ("'5'", "5"), ("5", 5), ("+5", 5), ("1e1", 10.0), (".5", 0.5), ("~", None), ("null", None),
    ("'null'", "null"), ("2026-07-02", "2026-07-02"), ("2026", 2026), ("2026-13-01", "2026-13-01"),
    ("0x10", 16), ("0o17", 15), ("1_000", "1_000"), ("-0.001", -0.001), ("100.001", 100.001),
]
LONG = "fifteen letters"
# Of the keys whose values are texts in several languages, the first is enough to be gone through.
TEXTS = ["summary", "title", "text", "why", "about", "name", "label", "invented", "rule", "item", "basis"]


def nodes(value, path=()):
    """Every value with the path that leads to it, the root included."""
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from nodes(child, (*path, key))


def changed(root, path, change):
    """A copy in which change(container, key) was done to what stands at the path."""
    root = copy.deepcopy({"root": root})
    container = root
    for key in ("root", *path)[:-1]:
        container = container[key]
    change(container, ("root", *path)[-1])
    return root["root"]


def put(value):
    def change(container, key):
        container[key] = value
    return change


def rename_to(name):
    def change(container, key):
        container[name] = container.pop(key)
    return change


def remove(container, key):
    del container[key]


def append_copies(count):
    def change(container, key):
        container[key] = (container[key] * count)[:count]
    return change


def mutants(root):
    for path, value in nodes(root):
        if len(path) > 2 and path[0] in ("parties", "issues") and path[1] == 2:
            continue  # the third party is like the second
        if any(key in TEXTS for key in path[:-1]) or (path and path[-1] in TEXTS[1:]):
            continue  # one kind of text is like another
        name = ".".join(map(str, path)) or "root"
        for wrong in WRONG_VALUES:
            yield f"{name} = {wrong!r}", changed(root, path, put(wrong))
        if path:
            yield f"{name} removed", changed(root, path, remove)
        if isinstance(value, dict):
            yield f"{name} + unknown key", changed(root, (*path, "unknown-key"), put(1))
            yield f"{name} + Bad Key", changed(root, (*path, "Bad Key"), put("x"))
        if path and isinstance(path[-1], str):
            yield f"{name} renamed", changed(root, path, rename_to(path[-1] + "s"))
        if isinstance(value, list) and value:
            for count in (0, 1, 17, 33, 101, 251) if path[0] != "protocol" else (0, 1, 33):
                yield f"{name} with {count} items", changed(root, path, append_copies(count))
        if isinstance(value, str):
            for text in (LONG, "Upper", "a.b.c", "tool.none", "ü" * 14, "x" * 33, "9", "-3", "2026-02-30"):
                yield f"{name} = {text!r}", changed(root, path, put(text))
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            for number in (-101, -100, 0, 1, 9, 10, 99, 100, 101, 10001, 86401, 100.5, 2.0):
                yield f"{name} = {number}", changed(root, path, put(number))


def spellings(root):
    for path, value in nodes(root):
        if isinstance(value, (dict, list)) or any(key in TEXTS[1:] for key in path):
            continue
        if any(isinstance(key, int) and key > 0 for key in path):
            continue
        for written, meant in SPELLINGS:
            name = ".".join(map(str, path)) + " written " + written
            text = json.dumps(changed(root, path, put("@@@")), ensure_ascii=False)
            yield name, changed(root, path, put(meant)), text.replace('"@@@"', written)


def main():
    probe, schema_path, *scenarios = sys.argv[1:]
    schema = json.loads(Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    cases = []
    to_break = scenarios.index("--")
    del scenarios[to_break]
    for number, path in enumerate(scenarios):
        root = yaml.load(Path(path).read_text(encoding="utf-8"), CoreLoader)
        cases.append((f"{path} itself", root, Path(path).read_text(encoding="utf-8")))
        if number < to_break:
            # Every mutant takes half a minute; CI is content with every eighth.
            whole = os.environ.get("POURPARLER_ALL_MUTANTS")
            chosen = itertools.islice(mutants(root), 0, None, 1 if whole else 8)
            cases.extend((name, mutant, json.dumps(mutant, ensure_ascii=False)) for name, mutant in chosen)
            cases.extend(spellings(root))
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, (_, _, text) in enumerate(cases):
            paths.append(Path(folder, f"{number}.yaml"))
            paths[-1].write_text(text, encoding="utf-8")
        answers = subprocess.run(
            [probe], input="".join(f"{path}\n" for path in paths), capture_output=True, text=True, check=True
        ).stdout.splitlines()
    refused = disagreements = 0
    for (name, mutant, _), answer in zip(cases, answers, strict=True):
        codes = answer.split("\t")[1].split()
        error = next(validator.iter_errors(mutant), None)
        refused += bool(codes)
        if bool(codes) != (error is not None):
            disagreements += 1
            said = f"the schema says {error.json_path}: {error.message[:120]}" if error else f"the reader says {codes}"
            if disagreements <= 40:
                print(f"{name}: only {said}")
    print(f"{len(cases)} cases, {refused} refused, {disagreements} disagreements")
    if not refused or refused == len(cases) or len(cases) < 500:
        print("This proves nothing: the cases are too few or too much alike.")
        return 1
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
