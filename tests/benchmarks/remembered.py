"""Any day as known on any other, over a year of a hundred thousand people: rebuilt, kept up, and asked."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from lifecycle.ledger.database import sqlite
from lifecycle.projecting.runner import Runner
from tests.benchmarks import apart, desks, grown, library
from tests.benchmarks.contest import Bar, Row, absolute, asked, contest, ratio, timed, times_longer
from tests.benchmarks.lives import Life

_PAGE = 5_000
_ROLL, _CUSTODY = "current_roll", "slot_custody"
_SPRING, _AUTUMN = date(2025, 5, 1), date(2025, 11, 1)


class Year:
    """The log of a year, and read models that stand where June is billed but not paid."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = folder
        self.people = count
        year = grown.Grown(folder, count)
        year.go_through(grown.until_june())
        year.desk.runner.catch_up()
        self.june = year.desk.register.ledger.head().position
        year.desk.runner.views.close()
        self.views = shutil.copy(desks.file_of(year.desk.runner.views), folder / "june.sqlite3")
        year.go_through(grown.from_june())
        self.data = desks.data_of(year.desk)
        year.desk.close()
        self.desk = desks.again(self.data)
        self.length = self.desk.register.ledger.head().position

    def floor(self) -> float:
        """Pages of typed events, once through."""
        with timed() as watch:
            for _page in self.desk.register.ledger.pages(0, _PAGE):
                pass
        return self.length / watch.seconds

    def rebuild_roll(self) -> float:
        """The roll on both axes, with its indexes."""
        return self._rebuilt(_ROLL)

    def rebuild_custody(self) -> float:
        """The places on both axes, with their indexes."""
        return self._rebuilt(_CUSTODY)

    def one_pass(self) -> float:
        """Every read model made again in a single reading of the log."""
        return self._rebuilt(*self.desk.runner.projections)

    def one_by_one(self) -> float:
        """Every read model made again by itself."""
        return 1 / sum(1 / self._rebuilt(name) for name in self.desk.runner.projections)

    def _rebuilt(self, *names: str) -> float:
        with timed() as watch:
            self.desk.runner.rebuild(*names)
        self.desk.runner.drop_old()
        return self.length / watch.seconds

    def follow_roll(self) -> float:
        """The roll kept up from June to October, late deaths among it."""
        return self._followed(_ROLL)

    def follow_all(self) -> float:
        """Every read model kept up: events of the log by the time for all of them."""
        return self._followed(*self.desk.runner.projections)

    def _followed(self, *names: str) -> float:
        file = Path(shutil.copy(self.views, self.folder / "followed.sqlite3"))
        views, register = sqlite(file, synchronous="NORMAL", secure_delete=True), self.desk.register
        runner = Runner(
            views, register.ledger, {name: self.desk.runner.projections[name] for name in names}, register.profile
        )
        with timed() as watch:
            runner.catch_up()
        views.close()
        return (self.length - self.june) / watch.seconds


def measure(folder: Path, count: int, sample: Sequence[Life], rounds: int) -> list[Row]:
    """Rebuilds against the floor, one pass against many, two cores, following, questions, memory, the library."""
    year = Year(folder, count)
    contenders = ("floor", "rebuild_roll", "rebuild_custody", "follow_roll")
    rates = contest(rounds, {name: getattr(year, name) for name in contenders})
    rows = [
        *_against_floor(year, rates),
        _shared(year),
        absolute("follow", "catch-up, current_roll", rates["follow_roll"], "events/s", Bar(30_000)),
        absolute("follow_all", "catch-up, every read model", [year.follow_all()], "events/s"),
        *_questions(year, rounds),
        *library.compared(folder, sample, rates["rebuild_roll"], rates["follow_roll"]),
    ]
    year.desk.close()
    return [*rows, *apart.measure(year.data, folder / "other", _ROLL, count)]


def _against_floor(year: Year, rates: dict[str, list[float]]) -> list[Row]:
    floor = rates["floor"]
    roll, custody = rates["rebuild_roll"], rates["rebuild_custody"]
    return [
        absolute("floor", f"paged, typed read of {year.length:,} events", floor, "events/s"),
        times_longer("rebuild_roll", "rebuild current_roll, time : that", roll, floor, _at_most(5)),
        times_longer("rebuild_custody", "rebuild slot_custody, time : that", custody, floor, _at_most(3)),
    ]


def _shared(year: Year) -> Row:
    alone, together = [year.one_by_one()], [year.one_pass()]
    many = len(year.desk.runner.projections)
    return ratio("one_pass", f"one pass, {many} read models : one by one", together, alone, Bar(1))


def _questions(year: Year, rounds: int) -> list[Row]:
    runner, many = year.desk.runner, "count by status"
    then = {"on": _SPRING, "known": str(year.length // 2)}
    for given in ({"on": _AUTUMN}, then):
        _known, counted = runner.ask(_ROLL, "count", **given)
        assert sum(row["participants"] for row in counted) == year.people, "somebody was not counted"
    return [
        asked("count_now", f"{many}, as known now", runner, _ROLL, "count", _at_most(50), on=_AUTUMN),
        asked("count_then", "  as known at half of the log", runner, _ROLL, "count", _at_most(100), **then),
        asked("trace_year", "slot_custody trace", runner, _CUSTODY, "trace", _at_most(5), slot=grown.ONE_HANDED_OVER),
        _rolls(runner, rounds),
    ]


def _at_most(value: float) -> Bar:
    return Bar(value, least=False)


def _rolls(runner: Runner, rounds: int) -> Row:
    """Seconds to compare the roll of spring with that of autumn."""
    taken = []
    for _ in range(rounds):
        with timed() as watch:
            _known, differences = runner.ask("data_update_diff", "rolls", from_=_SPRING, to=_AUTUMN)
        assert differences, "nobody came in or left"
        taken.append(watch.seconds)
    return absolute("rolls", "roll of a day against that of another", taken, "s", _at_most(5))
