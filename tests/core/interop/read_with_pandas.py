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
tables = ["sessions", "seats", "events", "offers", "agreements", "timings", "readings", "steps",
          "pairs"]
classes = ["fortunate", "selfish", "concession", "unfortunate", "nice", "silent"]


def class_of(own, other):
    """Of a step, by what it changes for its party and for another (Hindriks et al. 2007)."""
    if own > 0:
        return "fortunate" if other > 0 else "selfish"
    if other < 0:
        return "unfortunate"
    if own < 0:
        return "concession"
    return "nice" if other > 0 else "silent"


def check_steps(steps, offers):
    """A step is the difference of two offers, and has the class of its signs."""
    offer = {(row["session"], row["proposal"]): row for row in offers.to_dict("records")}
    for step in steps.to_dict("records"):
        before = offer[step["session"], step["from_proposal"]]
        after = offer[step["session"], step["to_proposal"]]
        assert before["party"] == after["party"] == step["party"]
        assert after["round"] == step["round"]
        for who, change in (("party", "own_change"), ("other", "other_change")):
            value = f"value:{step[who]}"
            assert abs(after[value] - before[value] - step[change]) < 1e-9, step
        assert step["class"] == class_of(step["own_change"], step["other_change"]), step
    for _, rows in steps.groupby(["session", "to_proposal"]):
        worst = rows.other_change.min()
        assert set(rows.group_class) == {class_of(rows.own_change.iloc[0], worst)}


def check_readings(data):
    """What is read from the sessions follows from what is in the same export."""
    readings, steps, offers = data["readings"], data["steps"], data["offers"]
    check_steps(steps, offers)
    seats = data["seats"]
    voters = seats[seats.votes].groupby("session").party.nunique()
    assert (readings.groupby("session").size() == voters).all()
    for reading in readings.to_dict("records"):
        own = offers[(offers.session == reading["session"]) & (offers.party == reading["party"])
                     & ~offers.taken_back]
        demanded = own[f"value:{reading['party']}"]
        assert reading["proposals"] == len(own)
        if len(own):
            assert reading["opening"] == demanded.iloc[0]
            assert reading["lowest_demand"] == demanded.min()
        taken = steps[(steps.session == reading["session"]) & (steps.party == reading["party"])]
        groups = taken.drop_duplicates("to_proposal").group_class
        assert [reading[name] for name in classes] == [(groups == name).sum() for name in classes]
    for share in ("banzhaf_share", "shapley_shubik"):
        assert (abs(readings.groupby("session")[share].sum() - 1) < 1e-9).all()
    for session in data["sessions"].to_dict("records"):
        own = seats[(seats.session == session["session"]) & seats.votes].drop_duplicates("party")
        gains = list(own.result - own.walk_away)
        if session["gains"] == "measured":
            apart = sum(abs(a - b) for a in gains for b in gains)
            assert abs(session["gini"] - apart / (2 * len(gains) * sum(gains))) < 1e-9
        else:
            assert pandas.isna(session["gini"])
    pairs = data["pairs"]
    for name, rows in pairs.groupby("session"):
        rounds = data["sessions"].set_index("session").rounds_begun[name]
        assert len(rows) == rounds * voters[name] * (voters[name] - 1) // 2
    assert pairs.share.between(0, 1).all()


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
    check_readings(data)
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
