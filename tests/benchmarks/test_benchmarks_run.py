"""The benchmarks run; how fast they find anything is never asserted."""

from pathlib import Path

import msgspec
import pytest

from tests.benchmarks import apart
from tests.benchmarks.__main__ import main

REMEMBERED = [
    *("floor", "rebuild_roll", "rebuild_custody", "one_pass", "follow", "follow_all"),
    *("count_now", "count_then", "trace_year", "rolls", "fold", "an_event", "two_registers"),
    *(["memory"] if apart.STATUS.exists() else []),
]
KEYS = [
    *("append", "append_floor", "append_proposals", "size", "commands"),
    *("append_encoding", "append_sealing", "append_keys", "append_claims"),
    *("append_tree", "append_insert", "append_rest"),
    *("replay", "replay_floor", "rebuild", "catch_up", "catch_up_all", "trace", "verify"),
    *("import", "import_parse", "import_decide", "count"),
    *("bill", "bill_floor", "update"),
    *("proof", "proof_cold", "verify_year", "verify_memory"),
    *REMEMBERED,
]
KEPT = ["bytes_person", "bytes_decree", "bytes_month", "bytes_year", "bytes_whole"]


def test_the_small_size_measures_every_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two tables within a hundred columns, nothing cut off, and the same rows as JSON, each with a figure."""
    file = tmp_path / "figures.json"

    assert main(["--size", "small", "--json", str(file)]) == 0

    told, lines = msgspec.json.decode(file.read_bytes()), capsys.readouterr().out.splitlines()
    assert [row["key"] for row in told["rows"]] == KEYS
    assert all(row["value"] > 0 for row in told["rows"])
    assert sum(row["value"] for row in told["rows"] if row["unit"] == "%") == pytest.approx(100)
    assert [one["key"] for one in told["bytes"]] == KEPT
    assert all(one["events"] > 0 and one["ledger"] > 0 and one["tree"] > 0 for one in told["bytes"])
    assert {"cpu", "cores", "python", "sqlite"} <= told["machine"].keys()
    assert max(map(len, lines)) <= 100
    assert not [line for line in lines if "…" in line.replace(" … ", "")]


def test_one_part_is_measured_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --only come the rows of that part and no other, and no empty table of what was not measured."""
    file = tmp_path / "figures.json"

    assert main(["--size", "small", "--only", "proofs", "--json", str(file)]) == 0

    told = msgspec.json.decode(file.read_bytes())
    assert [row["key"] for row in told["rows"]] == ["proof", "proof_cold"]
    assert told["bytes"] == []
    assert "bytes of" not in capsys.readouterr().out
