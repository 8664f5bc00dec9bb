"""Contenders run in turn, A B A B; what counts is the ratio within each round, for the machine is never quiet."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import Any, Literal

import msgspec

from lifecycle.projecting.runner import Runner

Unit = Literal["x", "events/s", "rows/s", "ms", "s", "%", "MB", "kB"]
Contender = Callable[[], float]
"""Does its work once, and answers how many units a second."""
Rates = dict[str, list[float]]
"""For each contender its rate in every round."""

_ASKED = 30


class Stopwatch:
    """``seconds`` is set when the timed block ends."""

    seconds = 0.0


class Bar(msgspec.Struct, frozen=True):
    """What a measurement has to reach."""

    value: float
    least: bool = True

    def met_by(self, value: float) -> bool:
        """Whether a value is on the right side of it."""
        return value >= self.value if self.least else value <= self.value


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One measured thing: the median of its rounds, the lowest and the highest, and the two sides of a ratio."""

    key: str
    work: str
    value: float
    low: float
    high: float
    unit: Unit
    bar: Bar | None = None
    ours: float | None = None
    other: float | None = None


@contextmanager
def timed() -> Iterator[Stopwatch]:
    """Time a block; the collector runs in it as in the product, but never over what was made before."""
    watch = Stopwatch()
    gc.collect()
    gc.freeze()
    start = perf_counter()
    yield watch
    watch.seconds = perf_counter() - start
    gc.unfreeze()


def contest(rounds: int, contenders: Mapping[str, Contender]) -> Rates:
    """Every contender once a round, every other round in the opposite order."""
    rates: Rates = {name: [] for name in contenders}
    for number in range(rounds):
        for name in list(contenders)[:: 1 if number % 2 == 0 else -1]:
            rates[name].append(contenders[name]())
    return rates


def ratio(key: str, work: str, ours: list[float], other: list[float], bar: Bar | None = None) -> Row:
    """How many times as fast as the other one, round by round."""
    ratios = [a / b for a, b in zip(ours, other, strict=True)]
    return _row(key, work, ratios, "x", bar, median(ours), median(other))


def times_longer(key: str, work: str, ours: list[float], other: list[float], bar: Bar) -> Row:
    """How many times as long as the other one takes over the same units, round by round."""
    ratios = [b / a for a, b in zip(ours, other, strict=True)]
    return _row(key, work, ratios, "x", bar, median(ours), median(other))


def absolute(key: str, work: str, values: list[float], unit: Unit, bar: Bar | None = None) -> Row:
    """A figure that depends on the machine."""
    return _row(key, work, values, unit, bar, None, None)


def asked(
    key: str, work: str, runner: Runner, projection: str, question: str, bar: Bar | None = None, **given: Any
) -> Row:
    """How long a question takes, again and again."""
    times = []
    for _ in range(_ASKED):
        start = perf_counter()
        runner.ask(projection, question, **given)
        times.append((perf_counter() - start) * 1_000)
    return absolute(key, work, times, "ms", bar)


def _row(
    key: str,
    work: str,
    values: list[float],
    unit: Unit,
    bar: Bar | None,
    ours: float | None,
    other: float | None,
) -> Row:
    return Row(
        key=key,
        work=work,
        value=median(values),
        low=min(values),
        high=max(values),
        unit=unit,
        bar=bar,
        ours=ours,
        other=other,
    )
