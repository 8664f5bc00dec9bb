"""Rebuilds in processes of their own: two registers side by side, and how much memory one takes."""

from __future__ import annotations

import shutil
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from tests.benchmarks import desks
from tests.benchmarks.contest import Bar, Row, absolute, ratio

STATUS = Path("/proc/self/status")
"""Where Linux tells a process its size."""


def measure(data: Path, other: Path, projection: str, keys: int) -> list[Row]:
    """Two registers on two cores against one; kilobytes for each key on Linux."""
    shutil.copytree(data, other, ignore=shutil.ignore_patterns("views*"))
    alone, both = _rates(projection, data), _rates(projection, data, other)
    rows = [ratio("two_registers", "two registers on two cores : one", both, alone, Bar(1.7))]
    if STATUS.exists():
        grown = [_kilobytes(data, projection) / keys]
        rows.append(absolute("memory", "memory of a rebuild, a key", grown, "kB", Bar(5, least=False)))
    return rows


def _rates(projection: str, *registers: Path) -> list[float]:
    """Events a second over all registers, each rebuilt in a process that is up and running before."""
    with _processes(len(registers)) as pool:
        lengths = list(pool.map(_length, registers))
        start = perf_counter()
        for done in [pool.submit(_rebuild, data, projection) for data in registers]:
            done.result()
        return [sum(lengths) / (perf_counter() - start)]


def _kilobytes(data: Path, projection: str) -> float:
    """How much larger a process gets while it rebuilds."""
    with _processes(1) as pool:
        pool.submit(_length, data).result()
        return pool.submit(_growth, data, projection).result()


def _processes(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"))


def _length(data: Path) -> int:
    desk = desks.again(data)
    length = desk.register.ledger.head().position
    desk.close()
    return length


def _rebuild(data: Path, projection: str) -> None:
    desk = desks.again(data)
    desk.runner.rebuild(projection)
    desk.close()


def _growth(data: Path, projection: str) -> float:
    before = _kibibytes("VmRSS")
    _rebuild(data, projection)
    return (_kibibytes("VmHWM") - before) * 1.024


def _kibibytes(name: str) -> int:
    lines = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
    return int(lines[name].split()[0])
