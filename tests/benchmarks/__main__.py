"""``python -m tests.benchmarks [--json FILE] [--size small|full] [--only PART]``: measures, prints, fails nobody."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.benchmarks import bytes_kept, importing, money, reading, remembered, shares, table, trusted, writing
from tests.benchmarks.bytes_kept import Kept
from tests.benchmarks.contest import Row
from tests.benchmarks.lives import Life, lives
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
    remembered: int
    sample: int


Measured = tuple[list[Row], list[Kept]]
Part = Callable[[Path, Size], Measured]

SIZES = {
    "small": Size(400, 800, 1_500, 1_500, 1, 5_000, 300, 200, 100),
    "full": Size(3_000, 9_000, 21_234, 100_000, 7, 1_000_000, 21_234, 100_000, 2_000),
}
_FEWER = 3
"""Rounds of what takes minutes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write the same as JSON where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    parser.add_argument("--size", choices=SIZES, default="full", help="small is only to see that everything runs")
    parser.add_argument("--only", choices=PARTS, metavar="PART", help=f"one part alone: {', '.join(PARTS)}")
    given = parser.parse_args(arguments)
    where = machine()
    rows, kept = measure(SIZES[given.size], [given.only] if given.only else list(PARTS))
    table.show(rows, kept, where)
    if given.json:
        given.json.write_bytes(table.document(rows, kept, where, given.size))
    return 0


def measure(size: Size, parts: Sequence[str]) -> Measured:
    """Every row, and what is kept in bytes, in files that are gone afterwards."""
    rows, kept = list[Row](), list[Kept]()
    for part in parts:
        with TemporaryDirectory(prefix=f"lifecycle-benchmarks-{part}-") as folder:
            found, stored = PARTS[part](Path(folder), size)
        rows += found
        kept += stored
    return rows, kept


@cache
def _people(size: Size) -> list[Life]:
    """The lives that parts share, made once."""
    return lives(max(size.logged, size.year))


def _writing(folder: Path, size: Size) -> Measured:
    return writing.measure(folder, _people(size)[: size.lives], size.rounds), []


def _shares(folder: Path, size: Size) -> Measured:
    return shares.measure(folder, _people(size)[: size.lives], size.rounds), []


def _reading(folder: Path, size: Size) -> Measured:
    return reading.measure(folder, _people(size)[: size.logged], size.rounds), []


def _importing(folder: Path, size: Size) -> Measured:
    return importing.measure(folder, size.rows, size.rounds), []


def _money(folder: Path, size: Size) -> Measured:
    return money.measure(folder, size.rows, size.updated, size.rounds), []


def _proofs(folder: Path, size: Size) -> Measured:
    return trusted.proofs(folder, size.proven), []


def _year(folder: Path, size: Size) -> Measured:
    kept, desk = bytes_kept.measure(folder, _people(size)[: size.year])
    rows = trusted.commanded(desk)
    desk.close()
    return rows, kept


def _remembered(folder: Path, size: Size) -> Measured:
    return remembered.measure(folder, size.remembered, lives(size.sample), min(size.rounds, _FEWER)), []


PARTS: dict[str, Part] = {
    "writing": _writing,
    "shares": _shares,
    "reading": _reading,
    "importing": _importing,
    "money": _money,
    "proofs": _proofs,
    "year": _year,
    "remembered": _remembered,
}


if __name__ == "__main__":
    raise SystemExit(main())
