"""Reads a research export back with pandas: types, keys and figures have to fit together.

Used by CTest: read_with_pandas.py CLI SCENARIO
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import pandas

cli, scenario = sys.argv[1:]
tables = ["sessions", "seats", "events", "offers", "agreements", "timings"]

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    records = [folder / f"{seed}.pourparler" for seed in (1, 2)]
    results = []
    for seed, record in enumerate(records, 1):
        played = subprocess.run(
            [cli, "play", scenario, "--seed", str(seed), "--record", record, "--json"],
            check=True, capture_output=True, text=True)
        results.append(json.loads(played.stdout))
    out = folder / "study"
    subprocess.run([cli, "export", *records, "--out", out, "--key", folder / "key.csv"], check=True)

    dictionary = pandas.read_csv(out / "data_dictionary.csv", keep_default_na=False)
    data = {}
    for table in tables:
        own = dictionary[dictionary.file == f"{table}.csv"].set_index("column")
        kinds = own.type.map({"text": "string", "integer": "Int64", "number": "Float64",
                              "boolean": "boolean"})
        frame = pandas.read_csv(out / f"{table}.csv", dtype=kinds.to_dict(),
                                keep_default_na=False, na_values=[""])
        assert list(frame.columns) == list(own.index), table
        assert len(frame) > 0 or table == "agreements", table
        data[table] = frame

    sessions, events, offers, seats = (data[t] for t in ("sessions", "events", "offers", "seats"))
    assert list(sessions.session) == ["S01", "S02"]
    for table in tables:
        assert data[table].session.isin(sessions.session).all(), table
    assert list(sessions.outcome) == [r["outcome"] for r in results]
    assert list(sessions.integrity) == ["sealed", "sealed"]
    assert (events.groupby("session").size().values == sessions.events.values).all()
    assert (offers.groupby("session").size().values == sessions.proposals.values).all()
    assert events.at_ms.notna().all() and events.json.map(json.loads).map(len).gt(0).all()
    parents = offers.merge(offers, left_on=["session", "parent"], right_on=["session", "proposal"])
    assert len(parents) == offers.parent.notna().sum()
    assert (parents.at_ms_x >= parents.at_ms_y).all()
    for session, result in zip(sessions.session, results):
        own = seats[seats.session == session].set_index("party")
        for party in result["parties"]:
            if party["value"] is not None:
                assert abs(own.result[party["id"]] - party["value"]) < 1e-9, party
    timings = data["timings"]
    assert (timings.ended_ms.dropna() >= timings.began_ms[timings.ended_ms.notna()]).all()
    assert pandas.read_csv(folder / "key.csv").empty  # bots have no names
    assert (folder / "key.csv").stat().st_mode & 0o077 == 0
    description = json.loads((out / "dataset_description.json").read_text())
    assert {v["name"] for v in description["variableMeasured"]} == set(dictionary.column)
    assert list((out / "scenarios").glob("*/scenario.yaml"))

    # Nothing is ever mixed with what is there.
    again = subprocess.run([cli, "export", *records, "--out", out], capture_output=True)
    assert again.returncode == 2 and again.stderr
print("read back:", {table: len(data[table]) for table in tables})
