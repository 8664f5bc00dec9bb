"""``python -m tests.benchmarks [--json FILE] [--size small|full]``: measures, prints one table, fails nobody."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.benchmarks import bytes_kept, importing, money, reading, shares, table, trusted, writing
from tests.benchmarks.bytes_kept import Kept
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
    proven: int
    year: int


SIZES = {
    "small": Size(400, 800, 1_500, 1_500, 1, 5_000, 300),
    "full": Size(3_000, 9_000, 21_234, 100_000, 7, 1_000_000, 21_234),
}
_FOLDERS = ("writing", "shares", "reading", "importing", "money", "proofs", "year")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write the same as JSON where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    parser.add_argument("--size", choices=SIZES, default="full", help="small is only to see that everything runs")
    given = parser.parse_args(arguments)
    where = machine()
    rows, kept = measure(SIZES[given.size])
    table.show(rows, kept, where)
    if given.json:
        given.json.write_bytes(table.document(rows, kept, where, given.size))
    return 0


def measure(size: Size) -> tuple[list[Row], list[Kept]]:
    """Every row, and what is kept in bytes, in files that are gone afterwards."""
    people = lives(max(size.logged, size.year))
    rows: list[Row] = []
    with TemporaryDirectory(prefix="lifecycle-benchmarks-") as name:
        folders = {part: Path(name) / part for part in _FOLDERS}
        for folder in folders.values():
            folder.mkdir()
        rows += writing.measure(folders["writing"], people[: size.lives], size.rounds)
        rows += shares.measure(folders["shares"], people[: size.lives], size.rounds)
        rows += reading.measure(folders["reading"], people[: size.logged], size.rounds)
        rows += importing.measure(folders["importing"], size.rows, size.rounds)
        rows += money.measure(folders["money"], size.rows, size.updated, size.rounds)
        rows += trusted.proofs(folders["proofs"], size.proven)
        kept, desk = bytes_kept.measure(folders["year"], people[: size.year])
        rows += trusted.commanded(desk)
        desk.close()
    return rows, kept


if __name__ == "__main__":
    raise SystemExit(main())
