"""Tables of counts with their totals, and which figures may not be published.

A figure from one to four could show who somebody is, so it is kept back (the threshold rule; cell suppression, see
Hundepool and others, Statistical Disclosure Control, 2012, chapter 4). It could still be had by subtracting what is
published from a total, so others are kept back with it (complementary suppression) until

* in every line of the table (the parts of one total) what is kept back comes to five or more where the total is
  published, and
* no figure kept back follows from those published, through however many lines: neither from the equations of all
  lines together, nor from the bounds that each line sets, since what is kept back is at least one.

Always the smallest figure that serves is taken, totals last. This guards one table with all its totals. Tables that are
published side by side, or one on the day after the other, are not compared: ask for them as one table.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping

from projections.coverage.bounds import Line, pinned
from projections.coverage.solving import Cell, Equations

ALL = "all"
LEAST = 5
"""The smallest figure that is published."""


def with_totals(cells: Mapping[Cell, int], by: tuple[str, ...]) -> dict[Cell, int]:
    """The cells and every total over some or all of the dimensions, which have the value :data:`ALL` there."""
    found: Counter[Cell] = Counter({(ALL,) * len(by): 0})
    for cell, people in cells.items():
        for entry in _within(cell, by):
            found[entry] += people
    return found


def hidden(figures: Mapping[Cell, int], by: tuple[str, ...]) -> set[Cell]:
    """The figures that may not be published, of a table with its totals."""
    lines = _lines(figures, by)
    kept = {cell for cell, people in figures.items() if 0 < people < LEAST}
    while more := _too_small(figures, lines, kept) or _found_out(figures, lines, kept):
        kept |= more
    return kept


def _totals_of(cell: Cell, by: tuple[str, ...]) -> Iterator[tuple[int, Cell]]:
    """The totals that a figure is a part of, each with its dimension; kecamatan are added up after their villages."""
    for place, name in enumerate(by):
        in_village = name == "kecamatan" and "village" in by and cell[by.index("village")] != ALL
        if cell[place] != ALL and not in_village:
            yield place, (*cell[:place], ALL, *cell[place + 1 :])


def _within(cell: Cell, by: tuple[str, ...]) -> set[Cell]:
    """The cell, and every total it goes into."""
    found, new = {cell}, {cell}
    while new:
        new = {total for one in new for _, total in _totals_of(one, by)} - found
        found |= new
    return found


def _lines(figures: Mapping[Cell, int], by: tuple[str, ...]) -> list[Line]:
    found: dict[tuple[int, Cell], list[Cell]] = defaultdict(list)
    for cell in sorted(figures):
        for along in _totals_of(cell, by):
            found[along].append(cell)
    return [(total, parts) for (_, total), parts in found.items()]


def _too_small(figures: Mapping[Cell, int], lines: list[Line], kept: set[Cell]) -> set[Cell]:
    """One figure more for every line in which one alone is kept back, or of a published total fewer than five people.

    What is alone would be found out anyhow; here it costs nothing to see it.
    """
    more = set()
    for total, parts in lines:
        told = [part for part in parts if part in kept]
        people = sum(figures[part] for part in told)
        if len(told) + (total in kept) == 1 or (total not in kept and 0 < people < LEAST):
            more.add(_next(figures, [(total, parts)], kept))
    return more


def _found_out(figures: Mapping[Cell, int], lines: list[Line], kept: set[Cell]) -> set[Cell]:
    """One figure more for each that follows from those published."""
    found = _fixed(lines, kept) or pinned(lines, {cell: figures[cell] for cell in figures.keys() - kept})
    return {_next(figures, [line for line in lines if _on(line, one)], kept) for one in found}


def _next(figures: Mapping[Cell, int], lines: list[Line], kept: Collection[Cell]) -> Cell:
    """The smallest published part of these lines; else a total of theirs; else the smallest figure of the table."""
    parts = [cell for _, parts in lines for cell in parts]
    totals = [total for total, _ in lines]
    for among in (parts, totals, figures):
        if offered := [cell for cell in among if cell not in kept and figures[cell]]:
            return min(offered, key=lambda cell: (figures[cell], cell))
    raise AssertionError("a table of which everything is kept back gives nothing away")


def _on(line: Line, cell: Cell) -> bool:
    return cell == line[0] or cell in line[1]


def _fixed(lines: list[Line], kept: Collection[Cell]) -> set[Cell]:
    """The figures kept back that the equations of all lines determine."""
    equations = Equations()
    for total, parts in lines:
        row = {part: 1 for part in parts if part in kept}
        equations.add({**row, total: -1} if total in kept else row)
    return equations.fixed()
