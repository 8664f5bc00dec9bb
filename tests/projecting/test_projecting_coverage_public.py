"""What may be published: no small figure, and none that could be found by calculating with the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from projections.coverage.bounds import pinned
from projections.coverage.hiding import ALL, hidden, with_totals
from projections.coverage.solving import Equations
from tests.projecting.told import Told, life, proposed

Cell = tuple[str, ...]
FLAT = ("sex", "job_kind")


def published(cells: Mapping[Any, int], by: tuple[str, ...]) -> dict[Cell, int]:
    """What the public sees of a table: its figures but for those kept back."""
    figures = with_totals(cells, by)
    kept = hidden(figures, by)
    return {cell: people for cell, people in figures.items() if cell not in kept}


def test_a_small_figure_is_kept_back_with_the_next_smallest() -> None:
    """One alone would be the total less the others; totals stay."""
    shown = published({("a",): 3, ("b",): 9, ("c",): 12}, ("kecamatan",))
    assert shown == {("c",): 12, (ALL,): 24}


def test_what_is_kept_back_of_a_line_comes_to_five_or_more() -> None:
    """Two figures of one and two would be a published group of three."""
    assert published({("a",): 1, ("b",): 2, ("c",): 12, ("d",): 15}, ("kecamatan",)) == {("d",): 15, (ALL,): 30}


def test_a_table_without_small_figures_is_published_whole() -> None:
    """Five may be published; nothing is kept back in vain."""
    cells = {("a",): 5, ("b",): 9}
    assert published(cells, ("kecamatan",)) == {**cells, (ALL,): 14}


@pytest.mark.parametrize("people", [1, 4])
def test_a_small_total_is_kept_back_too(people: int) -> None:
    """Where there is nothing else to keep back, and where all there is is small."""
    assert published({("a",): people}, ("kecamatan",)) == {}
    assert (
        published({("a", "x"): people, ("b", "x"): 20, ("b", "y"): 30}, FLAT)
        .keys()
        .isdisjoint({("a", "x"), ("a", ALL), ("b", ALL)})
    )


def test_villages_are_added_up_in_their_kecamatan() -> None:
    """A small one is hidden behind another of the same kecamatan, and there is no total of a village elsewhere."""
    cells = {("k", "v"): 2, ("k", "w"): 7, ("k", "x"): 9, ("l", "v"): 8, ("l", "w"): 9}
    shown = published(cells, ("kecamatan", "village"))
    assert shown == {("k", "x"): 9, ("l", "v"): 8, ("l", "w"): 9, ("k", ALL): 18, ("l", ALL): 17, (ALL, ALL): 35}


def test_a_figure_that_two_lines_give_away_together_is_found() -> None:
    """Each line leaves two open, both lines together leave none: the equations are solved, not looked at singly."""
    equations = Equations()
    for row in (("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")):
        equations.add({(name,): 1 for name in row})
    assert equations.fixed() == {("a",), ("b",), ("c",), ("d",)}
    fewer = Equations()
    for row in (("a", "b"), ("c", "d"), ("a", "b")):
        fewer.add({(name,): 1 for name in row})
    assert fewer.fixed() == set()


def test_a_figure_that_its_bounds_give_away_is_found() -> None:
    """Two that come to two are one each; two that come to three might be either way round."""
    assert pinned([(("t",), [("a",), ("b",)])], {("t",): 2}) == {("a",), ("b",)}
    assert pinned([(("t",), [("a",), ("b",)])], {("t",): 3}) == set()


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from([*product("abc", "xy")]), st.integers(1, 9), min_size=1))
def test_no_figure_kept_back_can_be_calculated(cells: dict[Cell, int]) -> None:
    """For each there is another table that agrees with everything published and has another figure there."""
    shown = published(cells, FLAT)
    assert all(people >= 5 for people in shown.values())
    unknown = sorted(cell for cell in cells if cell not in shown)
    lines = [[cell for cell in unknown if all(b in (a, ALL) for a, b in zip(cell, one, strict=True))] for one in shown]
    left = [sum(cells[cell] for cell in line) for line in lines]
    open_ones = set(unknown)
    for table in agreeing(unknown, lines, left):
        open_ones -= {cell for cell in open_ones if table[cell] != cells[cell]}
        if not open_ones:
            break
    assert not open_ones


def agreeing(unknown: list[Cell], lines: list[list[Cell]], left: list[int]) -> Iterator[dict[Cell, int]]:
    """Every way to fill the unknown cells with ones and more so that each line comes to what is left of it."""
    if not unknown:
        yield {}
        return
    first, *rest = unknown
    mine = [place for place, line in enumerate(lines) if first in line]
    last = {place for place in mine if lines[place][-1] == first}
    for people in range(1, min([12, *(left[place] for place in mine)]) + 1):
        now = [gap - people if place in mine else gap for place, gap in enumerate(left)]
        if all(now[place] == 0 for place in last):
            for table in agreeing(rest, lines, now):
                yield {first: people, **table}


def test_the_question_keeps_back_what_may_not_be_published(told: Told) -> None:
    """The row stays, without its number; asked for the office itself it has one."""
    for number in range(1, 16):
        kecamatan = "Kebasen" if number < 3 else "Sumbang" if number < 9 else "Baturraden"
        told.tell(number, proposed(number, kecamatan=kecamatan), *life(number, date(2025, 3, 1))[1:])
    told.runner.today = lambda: date(2025, 6, 10)
    shown = [{"Baturraden": 7, "Kebasen": 2, "Sumbang": 6, "all": 15}, {"Baturraden": 7, "all": 15}]
    for public, figures in zip((False, True), shown, strict=True):
        rows = told.ask("coverage", "people", public=public)
        assert {row["kecamatan"]: row["participants"] for row in rows if row["participants"]} == figures
        assert len(rows) == 4
