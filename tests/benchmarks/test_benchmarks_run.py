"""The benchmarks run; how fast they find anything is never asserted."""

from pathlib import Path

import msgspec
import pytest

from tests.benchmarks.__main__ import main

KEYS = [
    *("append", "append_floor", "append_proposals", "size", "commands"),
    *("replay", "replay_floor", "rebuild", "catch_up", "catch_up_all", "trace"),
    *("import", "import_parse", "import_decide", "count"),
    *("bill", "bill_floor", "update"),
]


def test_the_small_size_measures_every_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One table within a hundred columns, and the same rows as JSON, each with a figure."""
    file = tmp_path / "figures.json"

    assert main(["--size", "small", "--json", str(file)]) == 0

    told = msgspec.json.decode(file.read_bytes())
    assert [row["key"] for row in told["rows"]] == KEYS
    assert all(row["value"] > 0 for row in told["rows"])
    assert {"cpu", "cores", "python", "sqlite"} <= told["machine"].keys()
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 100
