"""``python -m tests.benchmarks [--json FILE] [--size small|full]``: measures, prints one table, fails nobody."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.benchmarks import importing, money, reading, table, writing
from tests.benchmarks.contest import Row
from tests.benchmarks.lives import lives
from tests.benchmarks.machine import machine


class Size(NamedTuple):
    """How much is measured, how often."""

    lives: int
    logged: int
    rows: int
    updated: int
    rounds: int


SIZES = {"small": Size(400, 800, 1_500, 1_500, 1), "full": Size(3_000, 9_000, 21_234, 100_000, 7)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write the same as JSON where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    parser.add_argument("--size", choices=SIZES, default="full", help="small is only to see that everything runs")
    given = parser.parse_args(arguments)
    where = machine()
    rows = measure(SIZES[given.size])
    table.show(rows, where)
    if given.json:
        given.json.write_bytes(table.document(rows, where, given.size))
    return 0


def measure(size: Size) -> list[Row]:
    """Every row, in files that are gone afterwards."""
    people = lives(size.logged)
    rows: list[Row] = []
    with TemporaryDirectory(prefix="lifecycle-benchmarks-") as name:
        folders = [Path(name) / part for part in ("writing", "reading", "importing", "money")]
        for folder in folders:
            folder.mkdir()
        rows += writing.measure(folders[0], people[: size.lives], size.rounds)
        rows += reading.measure(folders[1], people, size.rounds)
        rows += importing.measure(folders[2], size.rows, size.rounds)
        rows += money.measure(folders[3], size.rows, size.updated, size.rounds)
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
